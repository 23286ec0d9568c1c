// Ten years of records: how long it takes from activation until the minutes in them are shown, and how large they are.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { movements } from '../../src/core/movements/movements';
import { recordName } from '../../src/core/saved/files';
import { encodeFrame } from '../../src/core/saved/frame';
import { emptyPast, encodePast, type PastBreak, sumUp } from '../../src/core/saved/past';
import { encodeRecord } from '../../src/core/saved/record';
import { defaultSettings } from '../../src/core/settings';
import type { JournalEntry } from '../../src/core/timer/journal';
import type { Shared } from '../../src/core/timer/shared';
import { initialState } from '../../src/core/timer/state';
import type { CodeWindow } from '../support/vscode/codeWindow';
import { VsCode } from '../support/vscode/vsCode';
import { beyond, writeFigures } from './figures';
import { isOurs, makeVariants, turned, type Variant } from './variants';

const second = 1_000;
const minute = 60 * second;
const day = 24 * 60 * minute;

const rounds = 5;

/** What the record says that somebody had worked just now. */
const worked = 20 * minute;

/** A window that has just been opened is busy with itself. */
const atRest = 3 * second;

/** All of design §7. */
const mostBytes = 500_000;

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

/** Sixteen breaks a day, every day for ten years. */
const breaksUpTo = (now: number): readonly PastBreak[] =>
	range(10 * 365 * 16).map((index) => ({
		at: now - 3_650 * day + Math.floor(index / 16) * day + (index % 16) * 37 * minute,
		kind: (['finished', 'natural', 'away', 'skipped'] as const)[(index * 7) % 4] ?? 'finished',
		seconds: (index * 131) % 3_600,
		codingSeconds: 1_500 + ((index * 977) % 2_400),
	}));

/** As much as is kept of everything that a record holds. */
const fullUpTo = (now: number): Partial<Shared> => ({
	journal: range(500).map(
		(index): JournalEntry => ({
			at: now - (500 - index) * 2 * minute,
			kind: 'held',
			reason: 'typing',
			seconds: index,
			codingSeconds: index,
		}),
	),
	lastDone: Object.fromEntries(Object.keys(movements).map((id, index) => [id, now - index * day])),
	feelings: range(100).map((index) => ({ at: now - index * day, feeling: 'looser' as const })),
});

/** The record of a window that was closed just now. */
function recordUpTo(now: number, kept: Partial<Shared>): string {
	const state = initialState({ wall: now, mono: 0 }, 'earlier');
	const shared = { ...state.shared, ...kept, signAt: now, spans: [{ from: now - worked, to: now }] };
	return encodeRecord({ ...state, shared }, { wall: now, mono: 0 }, defaultSettings);
}

/** Two files of past breaks: the older one stays until the next is written. */
function pastUpTo(now: number): readonly (readonly [string, string])[] {
	const text = encodePast(sumUp({ ...emptyPast, breaks: breaksUpTo(now) }, now));
	return [now - day, now].map((wall) => {
		const sequence = Math.floor(wall / second);
		const envelope = { window: 'earlier', sequence, wall, mono: 0, phase: '', codingMs: 0 };
		return [recordName('earlier', sequence, 'breaks'), encodeFrame(envelope, text)];
	});
}

/** Leaves nothing else in the storage of ours; returns its size. */
async function keep(code: VsCode, isOld: boolean): Promise<number> {
	const folder = join(code.folder, 'data', 'User', 'globalStorage', 'bench.ours');
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	const now = Date.now();
	const record = [recordName('earlier', 1), recordUpTo(now, isOld ? fullUpTo(now) : {})] as const;
	const files = [record, ...(isOld ? pastUpTo(now) : [])];
	for (const [name, text] of files) {
		await writeFile(join(folder, name), text);
	}
	return files.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0);
}

/** The wrapper would collect garbage meanwhile: here the clock is outside. */
async function unwrap({ folder }: Variant): Promise<void> {
	const [manifest, { main }] = await Promise.all(
		['package.json', 'bench.json'].map(async (file) =>
			JSON.parse(await readFile(join(folder, file), 'utf8')),
		),
	);
	await writeFile(join(folder, 'package.json'), JSON.stringify({ ...manifest, main }));
}

/** Milliseconds from the start of the activation until it is over and, of ours, the minutes are there. */
function shownAfter(window: CodeWindow, { name }: Variant): Promise<number> {
	return window.asExtension(
		async (vscode, { id, millis, longest }) => {
			const extension = vscode.extensions.getExtension(id);
			const began = performance.now();
			const api = await extension?.activate();
			const isShown = (): boolean => (api?.state?.().codingMs ?? millis) >= millis;
			while (!isShown() && performance.now() - began < longest) {
				await new Promise((resolve) => setImmediate(resolve));
			}
			return isShown() ? performance.now() - began : Number.NaN;
		},
		{ id: `bench.${name}`, millis: worked, longest: 20 * second },
	);
}

it.runIf(isOurs)('shows the minutes of ten years of records as soon as those of the first day', async () => {
	const taken = { ours: [] as number[], empty: [] as number[], 'ours on the first day': [] as number[] };
	const variants = (await makeVariants()).filter(({ name }) => name !== 'skeleton');
	await Promise.all(variants.map(unwrap));
	const code = await VsCode.launch({ extensions: variants.map(({ folder }) => folder) });
	try {
		for (let round = 0; round < 2 * rounds; round += 1) {
			const isOld = round % 2 === 0;
			const bytes = await keep(code, isOld);
			expect(bytes).toBeLessThan(mostBytes);
			const window = await code.openWindow(`round-${round}`);
			await window.page.waitForTimeout(atRest);
			for (const variant of turned(variants, Math.floor(round / 2))) {
				const millis = await shownAfter(window, variant);
				expect(millis).toBeGreaterThan(0);
				taken[variant.name !== 'ours' ? 'empty' : isOld ? 'ours' : 'ours on the first day'].push(millis);
			}
			await window.close();
		}
	} finally {
		await code.stop();
	}
	const { ours, empty, 'ours on the first day': firstDay } = taken;
	expect(ours).toHaveLength(rounds);
	await writeFigures('years', [
		beyond('years', ours, { 'ours on the first day': firstDay, empty }),
		beyond('years.whole', ours, { empty }),
	]);
});
