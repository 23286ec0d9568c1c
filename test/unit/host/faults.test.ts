// What faults of the disk do to the timer, through the real storage: nothing is counted twice, and at most fifteen
// seconds are lost (design §2.8, §7).
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recordFiles, recordName } from '../../../src/core/saved/files';
import { sharedOf } from '../../../src/core/timer/counting';
import { carryMillis } from '../../../src/core/timer/shared';
import { totalMillis } from '../../../src/core/timer/spans';
import { minute, second } from '../../../src/core/units';
import { VirtualClock } from '../../support/clock';
import type { Desk } from '../../support/dayDesk';
import { FaultyDisk } from '../../support/faultyDisk';
import { SavedDesk } from '../../support/savedDesk';

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'Date'] });
});
afterEach(() => {
	vi.useRealTimers();
});

const mostLost = 15 * second;

/** Coding time by closed gaps, whoever counted it. */
function counted({ state }: Desk): number {
	const shared = sharedOf(state);
	return carryMillis(shared) + totalMillis(shared.spans);
}

async function deskOver(disk: FaultyDisk, clock = new VirtualClock(), name = 'window'): Promise<SavedDesk> {
	return new SavedDesk(disk, clock, name).open();
}

/** Types a key a second; the disk gets its turn after each. */
async function typeFor(desk: SavedDesk, millis: number, until = () => false): Promise<void> {
	for (let passed = 0; passed < millis && !until(); passed += second) {
		desk.pass(second).key();
		await desk.quiet();
	}
}

/** A desk after two minutes of work, all of it saved. */
async function workedDesk(disk = new FaultyDisk()): Promise<SavedDesk> {
	const desk = await deskOver(disk);
	desk.key();
	await typeFor(desk, 2 * minute);
	return desk;
}

const newestOf = (disk: FaultyDisk): string => recordFiles([...disk.files.keys()])[0]?.name ?? '';
const asideOf = (disk: FaultyDisk): readonly string[] =>
	[...disk.files.keys()].filter((name) => name.startsWith('damaged-'));

describe('a process that is killed in the middle of a write', () => {
	it.each(Array.from({ length: 12 }, (_, step) => step))('after step %i', async (step) => {
		const disk = new FaultyDisk();
		const desk = await workedDesk(disk);
		disk.restart();
		disk.crashAfter = step;
		await typeFor(desk, 2 * minute, () => disk.steps > step);
		expect(disk.steps).toBeGreaterThan(step);
		const before = counted(desk);
		await desk.killed(second);
		const lost = before - counted(desk);
		expect(lost).toBeGreaterThanOrEqual(0);
		expect(lost).toBeLessThanOrEqual(mostLost);
		const torn = asideOf(disk).length;
		await desk.quiet(2 * second);
		expect(asideOf(disk).length + torn).toBe(desk.warnings.length);
		await typeFor(desk, minute);
		expect(counted(desk)).toBeLessThanOrEqual(before + minute + second);
		expect(counted(desk)).toBeGreaterThanOrEqual(before + minute - mostLost);
		expect(new Set(disk.writes).size).toBe(disk.writes.length);
	});

	it('sets a torn record aside, names it in the log and touches it no more', async () => {
		const disk = new FaultyDisk();
		const desk = await workedDesk(disk);
		disk.restart();
		disk.crashAfter = 2;
		await typeFor(desk, minute, () => disk.steps > 2);
		const name = newestOf(disk);
		const content = disk.text(name);
		await desk.killed(second);
		await desk.quiet(2 * second);
		const [aside = ''] = asideOf(disk);
		expect(aside).toContain(name);
		expect(disk.text(aside)).toBe(content);
		expect(desk.warnings).toEqual([expect.stringContaining(`${name} is damaged`)]);
		await desk.killed(second);
		await desk.quiet(2 * second);
		expect(desk.warnings).toHaveLength(1);
		expect(disk.text(aside)).toBe(content);
	});
});

describe('a record that is found', () => {
	const contents: Readonly<Record<string, (whole: string) => string | Uint8Array>> = {
		torn: (whole) => whole.slice(0, whole.length / 3),
		empty: () => '',
		huge: () => ' '.repeat(3_000_000),
		binary: () => Uint8Array.from({ length: 4_096 }, (_, index) => (index * 37) % 256),
		'of another kind': () => '{"version":1}\n[]\n0',
		'wrong-typed under a right checksum': (whole) => whole.replace('"stamp":', '"stamp":"x","was":'),
	};

	it.each(Object.entries(contents))('%s: the one before it is used', async (_, damage) => {
		const disk = new FaultyDisk();
		const desk = await workedDesk(disk);
		const name = newestOf(disk);
		const before: number = JSON.parse(disk.text(name).split('\n')[0] ?? '').codingMs;
		disk.put(name, damage(disk.text(name)));
		const content = disk.files.get(name);
		await desk.killed(second);
		expect(before - counted(desk)).toBeLessThanOrEqual(mostLost);
		expect(before - counted(desk)).toBeGreaterThanOrEqual(0);
		await desk.quiet(2 * second);
		expect(asideOf(disk)).toEqual([expect.stringContaining(name)]);
		expect(disk.files.get(asideOf(disk)[0] ?? '')).toBe(content);
		expect(desk.warnings).toEqual([expect.stringContaining(name)]);
	});

	it('of a newer version is left as it is all day, and the tooltip says so', async () => {
		const disk = new FaultyDisk();
		const desk = await workedDesk(disk);
		const before = counted(desk);
		const newer = recordName('later', 7);
		const text = disk
			.text(newestOf(disk))
			.replace('{"version":1', '{"version":2')
			.replace('}\n{', '}\n{"later":1,');
		disk.put(newer, text);
		await desk.killed(second);
		expect(desk.condition).toEqual({ unsaved: false, reloadToUpdate: true });
		expect(before - counted(desk)).toBeLessThanOrEqual(mostLost);
		await typeFor(desk, 3 * minute);
		expect(disk.text(newer)).toBe(text);
		expect(asideOf(disk)).toEqual([]);
		expect(desk.warnings).toEqual([]);
	});
});

describe('a disk that is', () => {
	it.each(['full', 'readOnly'] as const)(
		'%s: it is counted in memory, said once, and saved when it can be',
		async (condition) => {
			const disk = new FaultyDisk();
			const desk = await workedDesk(disk);
			disk.condition = condition;
			await typeFor(desk, 3 * minute);
			expect(desk.condition.unsaved).toBe(true);
			expect(desk.warnings).toEqual([expect.stringContaining('could not be saved')]);
			expect(counted(desk)).toBe(5 * minute);
			disk.condition = 'well';
			await typeFor(desk, minute);
			expect(desk.condition.unsaved).toBe(false);
			expect(disk.files.size).toBeLessThanOrEqual(2);
			const before = counted(desk);
			await desk.killed(second);
			expect(before - counted(desk)).toBeLessThanOrEqual(mostLost);
			await desk.quiet(2 * second);
			expect(asideOf(disk)).toEqual([]);
		},
	);

	it('unreadable: it is counted from zero, said once, and what is there is taken over once it can be read', async () => {
		const disk = new FaultyDisk();
		const desk = await workedDesk(disk);
		const before = counted(desk);
		disk.condition = 'unreadable';
		await desk.killed(second);
		expect(counted(desk)).toBe(0);
		expect(desk.warnings).toEqual([expect.stringContaining('could not be read')]);
		disk.condition = 'well';
		await desk.open();
		expect(before - counted(desk)).toBeLessThanOrEqual(mostLost);
	});

	it('slow: no write waits for more than one other, and a kill loses no more than what it had not been given', async () => {
		const disk = new FaultyDisk();
		disk.delay = 5 * second;
		const desk = await deskOver(disk);
		desk.key();
		let most = 0;
		for (let passed = 0; passed < 3 * minute; passed += second) {
			desk.pass(second).key();
			await desk.quiet(second);
			most = Math.max(most, recordFiles([...disk.files.keys()]).length);
		}
		expect(most).toBeLessThanOrEqual(3);
		const before = counted(desk);
		expect(before).toBe(3 * minute);
		disk.delay = 0;
		await desk.killed(second);
		expect(before - counted(desk)).toBeLessThanOrEqual(mostLost + 5 * second);
		expect(before - counted(desk)).toBeGreaterThanOrEqual(0);
	});
});

describe('two writers', () => {
	it('never write the same file, and what both counted is counted once', async () => {
		const disk = new FaultyDisk();
		const clock = new VirtualClock();
		const one = await deskOver(disk, clock, 'one');
		const two = await deskOver(disk, clock, 'two');
		one.key();
		two.key();
		for (let passed = 0; passed < 4 * minute; passed += second) {
			clock.pass(second);
			one.key();
			two.key();
			await one.quiet();
		}
		const third = await deskOver(disk, clock, 'three');
		expect(counted(third)).toBeLessThanOrEqual(4 * minute);
		expect(counted(third)).toBeGreaterThanOrEqual(4 * minute - mostLost);
		expect(new Set(disk.writes).size).toBe(disk.writes.length);
	});
});
