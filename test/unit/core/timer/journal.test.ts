// The journal of decisions: each once, in order, the last 500, small, and joined in any order (design §5).
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisionKinds, decisionReasons } from '../../../../src/core/timer/effects';
import {
	appendEntry,
	decodeJournal,
	encodeJournal,
	type JournalEntry,
	joinJournals,
	mostEntries,
} from '../../../../src/core/timer/journal';
import { minute, second } from '../../../../src/core/units';
import { nine } from '../../../support/clock';
import { day } from '../../../support/day';
import { Desk } from '../../../support/dayDesk';
import { runs } from '../../../support/runs';

const entries = fc.array(
	fc.record({
		at: fc.integer({ min: nine, max: nine + 400 * 24 * 60 * minute }),
		kind: fc.constantFrom(...decisionKinds),
		reason: fc.constantFrom(null, ...decisionReasons),
		seconds: fc.integer({ min: -100_000, max: 100_000 }),
		codingSeconds: fc.nat(10_000),
	}),
	{ maxLength: 600 },
);

const words = ({ kind, reason }: JournalEntry): string => [kind, reason].filter(Boolean).join(' ');

describe('the journal', () => {
	it('has every decision once, by its time; a stretch of work by its beginning', () => {
		const desk = day(
			'09:00 type 20m; 09:20 idle 3m; 09:23 type 10m; 09:33 away 12m; 09:45:10 screen; 09:46 type 2m; 09:48 leave 1m; 09:50 type 9m; 10:00 break 3m',
		);
		const { journal } = desk.state.shared;
		expect(journal.map(words).sort()).toEqual([...desk.log].sort());
		expect(journal.length).toBeGreaterThan(8);
		const times = journal.map(({ at }) => at);
		expect(times).toEqual([...times].sort((one, other) => one - other));
		const taken = new Set(desk.decisions.map(({ at }) => at));
		expect(journal.filter(({ kind, at }) => kind !== 'counted' && !taken.has(at))).toEqual([]);
		expect(
			journal.filter((entry) => words(entry) === 'counted').map(({ at }) => Math.floor((at - nine) / minute)),
		).toEqual([0, 23, 45, 49]);
	});

	it('is made of decisions that have nothing where there is nothing to say', () => {
		const desk = day('09:00 type 30m; 09:30:10 snooze; answer closed');
		const [due] = desk.decisions;
		expect(due).toStrictEqual({ at: nine + 30 * minute, kind: 'due', millis: 30 * minute });
		expect(desk.decisions.at(-1)).toStrictEqual({
			at: nine + 30 * minute + 10 * second,
			kind: 'answered',
			reason: 'closed',
		});
	});

	it('has one entry for a stretch of work, however many signs it has', () => {
		const desk = day('09:00 type 20m; 09:20 idle 3m; 09:23 key');
		expect(desk.state.shared.journal).toEqual([
			expect.objectContaining({ kind: 'counted', seconds: 20 * 60, codingSeconds: 20 * 60 }),
			expect.objectContaining({ kind: 'notCounted', reason: 'idle', seconds: 3 * 60 }),
		]);
	});

	it('is kept with the stretch that goes on, which other windows read as one entry however often', () => {
		const desk = new Desk();
		const other = new Desk({}, desk.clock, 'other');
		for (let rounds = 0; rounds < 5; rounds += 1) {
			desk.type(minute);
			other.disk.set(desk.state.window, desk.record);
			other.readSaved();
			desk.disk.set(other.state.window, other.record);
			desk.readSaved();
		}
		const expected = [expect.objectContaining({ at: nine, kind: 'counted', seconds: 5 * 60 })];
		expect(desk.record.shared.journal.filter(({ kind }) => kind === 'counted')).toEqual(expected);
		expect(other.record.shared.journal.filter(({ kind }) => kind === 'counted')).toEqual(expected);
	});

	it('begins a stretch anew where the timer was cleared, though the work went on', () => {
		const desk = day('09:00 type 10m; 09:10 skip; 09:10 type 5m');
		const stretches = desk.record.shared.journal.filter(({ kind }) => kind === 'counted');
		expect(stretches.map(({ seconds }) => seconds)).toEqual([10 * 60, 5 * 60]);
	});

	it('loses no stretch when its window is killed', () => {
		const desk = day('09:00 type 10m; 09:10 reload 5s; 09:11 type 1m');
		expect(desk.record.shared.journal.map(words)).toEqual(['counted', 'restored wentOn']);
		expect(desk.record.shared.journal[0]?.seconds).toBe(12 * 60);
	});

	it('keeps the last five hundred', () => {
		const desk = new Desk();
		for (let gap = 0; gap < 300; gap += 1) {
			desk
				.key()
				.pass(10 * second)
				.key()
				.idle(2 * minute);
		}
		const { journal } = desk.state.shared;
		expect(desk.decisions.length).toBeGreaterThan(mostEntries);
		expect(journal).toHaveLength(mostEntries);
		expect(journal.at(-1)?.at).toBeGreaterThan(desk.clock.now.wall - 5 * minute);
		expect((journal[0]?.at ?? 0) - nine).toBeGreaterThan(minute);
	});

	it('goes on after a reload, and after the clock was set back', () => {
		const desk = day('09:00 type 10m; 09:10 clock -1h; 09:10 type 10m; 09:20 reload 5s; 09:21 type 1m');
		expect(desk.state.shared.journal.map(words)).toEqual(['counted', 'clockMoved', 'restored wentOn']);
	});

	it('has a break once whose window died, however many windows find it', () => {
		const dead = day('09:00 type 20m; 09:20 type 1m')
			.start()
			.begin()
			.pass(30 * second);
		const finders = ['one', 'two'].map((name, index) => {
			const finder = new Desk({}, dead.clock, name);
			finder.disk.set(dead.state.window, dead.record);
			finder.readSaved();
			dead.clock.pass(minute + index * second);
			finder.send({ type: 'wake' });
			return finder.state.shared.journal;
		});
		const [one = [], two = []] = finders;
		expect(joinJournals(one, two).filter(({ kind }) => kind === 'left')).toEqual([
			expect.objectContaining({ reason: 'windowDied' }),
		]);
	});
});

describe('joining', () => {
	it('does not depend on the order, nor on entries that come one by one', () => {
		fc.assert(
			fc.property(entries, entries, (a, b) => {
				const joined = joinJournals(joinJournals([], a), joinJournals([], b));
				expect(joinJournals(joinJournals([], b), joinJournals([], a))).toEqual(joined);
				const plain = (all: readonly JournalEntry[]) => all.filter(({ kind }) => kind !== 'counted');
				expect(plain([...a, ...b]).reduce(appendEntry, [])).toEqual(joinJournals([], plain([...a, ...b])));
				expect(joined.length).toBeLessThanOrEqual(mostEntries);
			}),
			{ numRuns: runs(30) },
		);
	});
});

describe('the journal as text', () => {
	it('is read as it was written, and some fifteen characters an entry long', () => {
		fc.assert(
			fc.property(entries, (drawn) => {
				const journal = joinJournals([], drawn);
				const text = encodeJournal(journal);
				expect(decodeJournal(text)).toEqual(journal);
				expect(text.length).toBeLessThanOrEqual(journal.length * 24);
				expect(text).toMatch(/^[0-9a-z. -]*$/);
			}),
			{ numRuns: runs(30) },
		);
	});

	it('leaves out what this version does not know, and keeps the times of the others', () => {
		const text = encodeJournal([
			{ at: 5_000, kind: 'due', reason: null, seconds: 0, codingSeconds: 1 },
			{ at: 7_000, kind: 'cleared', reason: 'leftEarly', seconds: 2, codingSeconds: 3 },
			{ at: 9_000, kind: 'due', reason: null, seconds: 4, codingSeconds: 5 },
		]);
		const later = text.replace(` ${(2_000).toString(36)}.i.`, ` ${(2_000).toString(36)}.zz.`);
		expect(later).not.toBe(text);
		expect(decodeJournal(later).map(({ at }) => at)).toEqual([5_000, 9_000]);
	});

	it('may be anything', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const journal = decodeJournal(text);
				expect(decodeJournal(encodeJournal(journal))).toEqual(journal);
			}),
		);
	});
});

describe('the place of an entry', () => {
	const entry = (changes: Partial<JournalEntry>): JournalEntry => ({
		at: nine,
		kind: 'held',
		reason: null,
		seconds: 0,
		codingSeconds: 0,
		...changes,
	});

	it('is its time, then its kind, then its reason: none takes that of another', () => {
		const all = [nine, nine + 1].flatMap((at) =>
			decisionKinds
				.slice(0, 3)
				.flatMap((kind) => [null, ...decisionReasons].map((reason) => entry({ at, kind, reason }))),
		);
		const joined = joinJournals(
			[...all].reverse(),
			[...all].sort((one, other) => words(one).length - words(other).length),
		);
		expect(joined).toEqual(all);
	});

	it.each([
		['the longer one', { seconds: 6, codingSeconds: 1 }, { seconds: 5, codingSeconds: 99 }],
		[
			'of two as long, that of more coding time',
			{ seconds: 5, codingSeconds: 99 },
			{ seconds: 5, codingSeconds: 1 },
		],
	])('has one entry: %s', (_, stays, goes) => {
		expect(joinJournals([entry(stays)], [entry(goes)])).toEqual([entry(stays)]);
		expect(joinJournals([entry(goes)], [entry(stays)])).toEqual([entry(stays)]);
	});

	it('lets no more than five hundred be kept, the newest', () => {
		let journal: readonly JournalEntry[] = [];
		for (let index = 0; index <= mostEntries; index += 1) {
			journal = appendEntry(journal, entry({ at: nine + index }));
		}
		expect([journal.length, journal[0]?.at]).toEqual([mostEntries, nine + 1]);
	});
});

describe('two journals that are joined', () => {
	it('keep the newest five hundred of both', () => {
		const from = (first: number): readonly JournalEntry[] =>
			Array.from({ length: 400 }, (_, index) => ({
				at: nine + (first + index) * minute,
				kind: 'due',
				reason: null,
				seconds: 0,
				codingSeconds: 0,
			}));
		const joined = joinJournals(from(400), from(0));
		expect(joined.map(({ at }) => (at - nine) / minute)).toEqual(
			Array.from({ length: mostEntries }, (_, index) => index + 300),
		);
	});
});

describe('a stretch of work', () => {
	const counted = (at: number, seconds: number, reason: 'awayIsScreen' | null = null): JournalEntry => ({
		at,
		kind: 'counted',
		reason,
		seconds,
		codingSeconds: seconds,
	});

	it.each([
		['goes on within two seconds', counted(nine + 61_000, 30), [counted(nine, 90)]],
		['goes on after two seconds to the millisecond', counted(nine + 62_000, 30), [counted(nine, 90)]],
		['begins anew after that', counted(nine + 63_000, 30), [counted(nine, 60), counted(nine + 63_000, 30)]],
		[
			'is none that somebody counted by an answer',
			counted(nine + 61_000, 30, 'awayIsScreen'),
			[counted(nine, 60), counted(nine + 61_000, 30, 'awayIsScreen')],
		],
		[
			'that began before is another one',
			counted(nine - 61_000, 61),
			[counted(nine - 61_000, 61), counted(nine, 60)],
		],
	])('%s', (_, added, expected) => {
		const journal = appendEntry([counted(nine, 60)], added);
		expect(journal.map(({ at, seconds, reason }) => [at, seconds, reason])).toEqual(
			expected.map(({ at, seconds, reason }) => [at, seconds, reason]),
		);
	});

	it('that another window knows the beginning of is not counted twice', () => {
		expect(appendEntry([counted(nine, 1)], counted(nine, 2))).toEqual([counted(nine, 2)]);
	});
});
