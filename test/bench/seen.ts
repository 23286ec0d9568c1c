// Owns reading what the wrappers around the measured extensions have seen (`host/measured.cjs`).
import type { CodeWindow } from '../support/vscode/codeWindow';
import type { Variant, VariantName } from './variants';

export interface Seen {
	readonly loadMillis: number;
	readonly activateMillis: number;
	readonly heapBytes: number;
	readonly settledHeapBytes: number;
	readonly settlingMillis: number;
	readonly wakes: number;
	readonly writes: number;
	readonly configurationReads: number;
	readonly inListeners: Readonly<Record<string, number>>;
	readonly events: Readonly<Record<string, { readonly calls: number; readonly millis: number }>>;
}

interface Measured {
	readonly seen: Seen;
	settled(): void;
	plantWake(): Promise<void>;
}

/** How long an activation may go on with what it began: reading what was kept, drawing, making files. */
const settlesWithin = 1_000;

/** Activates the variants one after the other; each has settled before the next. */
export async function activate(window: CodeWindow, variants: readonly Variant[]): Promise<void> {
	for (const { name } of variants) {
		await window.asExtension(
			async (vscode, { key, millis }) => {
				await vscode.extensions.getExtension(`bench.${key}`)?.activate();
				await new Promise((resolve) => setTimeout(resolve, millis));
				(globalThis as unknown as { measured: Record<string, Measured> }).measured[key]?.settled();
			},
			{ key: name, millis: settlesWithin },
		);
	}
}

export function seenOf(window: CodeWindow, name: VariantName): Promise<Seen> {
	return window.asExtension(
		(_, key) => (globalThis as unknown as { measured: Record<string, Measured> }).measured[key]?.seen as Seen,
		name,
	);
}

/** Lets one timer of the extension call back, as its own do; resolves when it did. */
export function plantWake(window: CodeWindow, name: VariantName): Promise<void> {
	return window.asExtension(async (_, key) => {
		await (globalThis as unknown as { measured: Record<string, Measured> }).measured[key]?.plantWake();
	}, name);
}

/** Microseconds in the listeners of all events, for each of `count` things that were done. */
export function listenerMicros(before: Seen, after: Seen, count: number): number {
	const millis = ({ events }: Seen): number =>
		Object.values(events).reduce((sum, event) => sum + event.millis, 0);
	return ((millis(after) - millis(before)) / count) * 1_000;
}
