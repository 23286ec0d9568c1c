// Lets time pass in an extension host at once: for our extension as if it had really passed, its wake-ups included.
import { expect } from 'vitest';
import { extensionId } from '../../../src/manifest';
import type { CodeWindow } from './codeWindow';

type VsCodeApi = typeof import('vscode');

const minute = 60_000;

interface Timer {
	/** On the clock that `pass` moves. */
	readonly at: number;
	readonly ring: () => void;
	/** What the host's own clock rings. */
	handle: ReturnType<typeof setTimeout>;
}

/** From now on time passes in this extension host as it does outside, and by `passTime` besides. */
export async function takeClock(window: CodeWindow): Promise<void> {
	await window.asExtension((vscode: VsCodeApi, id) => {
		if ('pass' in globalThis) {
			return;
		}
		const ours = vscode.extensions.getExtension(id)?.extensionPath ?? '';
		const wall = Date.now.bind(Date);
		const mono = performance.now.bind(performance);
		const start = globalThis.setTimeout;
		const stop = globalThis.clearTimeout;
		const timers = new Map<unknown, Timer>();
		let ahead = 0;
		const now = (): number => mono() + ahead;
		Date.now = () => wall() + Math.round(ahead);
		performance.now = now;
		const startOurs = (run: () => void, millis = 0): ReturnType<typeof setTimeout> => {
			const ring = (): void => {
				timers.delete(handle);
				run();
			};
			const handle = start(ring, millis);
			timers.set(handle, { at: now() + millis, ring, handle });
			return handle;
		};
		const startAny = (run: () => void, millis?: number, ...rest: unknown[]): unknown =>
			new Error().stack?.includes(ours) ? startOurs(run, millis) : start(run, millis, ...rest);
		const stopAny = (timer: unknown): void => {
			stop(timers.get(timer)?.handle ?? (timer as ReturnType<typeof setTimeout>));
			timers.delete(timer);
		};
		const moveTo = (moment: number): void => {
			ahead += Math.max(0, moment - now());
		};
		const pass = (millis: number): void => {
			const until = now() + millis;
			const next = (): Timer | undefined => [...timers.values()].sort((a, b) => a.at - b.at)[0];
			for (let timer = next(); timer !== undefined && timer.at <= until; timer = next()) {
				moveTo(timer.at);
				stop(timer.handle);
				timer.ring();
			}
			moveTo(until);
			for (const timer of timers.values()) {
				stop(timer.handle);
				timer.handle = start(timer.ring, Math.max(0, timer.at - now()));
			}
		};
		const heard = { keys: 0 };
		vscode.window.onDidChangeTextEditorSelection(() => {
			heard.keys += 1;
		});
		Object.assign(globalThis, {
			heard,
			setTimeout: Object.assign(startAny, start),
			clearTimeout: stopAny,
			pass,
		});
	}, extensionId);
}

/** Lets so much time pass with nothing happening in the window but our own wake-ups. */
export async function passTime(window: CodeWindow, millis: number): Promise<void> {
	await window.asExtension(
		(_vscode, span) => (globalThis as unknown as { pass: (millis: number) => void }).pass(span),
		millis,
	);
}

/** Presses a key; resolves when extensions have heard of it. */
export async function pressKey(window: CodeWindow): Promise<void> {
	const keys = (): Promise<number> =>
		window.asExtension(() => (globalThis as unknown as { heard: { keys: number } }).heard.keys, undefined);
	const before = await keys();
	await window.type('w');
	await expect.poll(keys, { interval: 20 }).toBeGreaterThan(before);
}

/** A key at the start and one after each minute. */
export async function workFor(window: CodeWindow, minutes: number): Promise<void> {
	await pressKey(window);
	for (let worked = 0; worked < minutes; worked += 1) {
		await passTime(window, minute);
		await pressKey(window);
	}
}

/** Whole minutes of coding time. */
export async function minutesWorked(window: CodeWindow): Promise<number> {
	return Math.floor((await window.state()).codingMs / minute);
}
