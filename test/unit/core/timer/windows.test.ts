// Several windows of one person: one timer, one prompt, one break (design §6).
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedMillis } from '../../../../src/core/timer/counting';
import { hour, type Millis, minute, second } from '../../../../src/core/units';
import { Desk } from '../../../support/dayDesk';
import { ManyWindows, type VirtualWindow } from '../../../support/manyWindows';
import { runs } from '../../../support/runs';

/** Days of sixteen windows per property; `RUNS=20000` looks further. */
const often = runs(Number(process.env['RUNS'] ?? 24));

/** Two windows that have heard of each other, the first one focused. */
function two(settings = {}): { all: ManyWindows; one: VirtualWindow; other: VirtualWindow } {
	const all = new ManyWindows(settings);
	const one = all.open();
	all.type(4 * second);
	const other = all.open();
	all.type(4 * second);
	all.focus(one);
	all.type(4 * second);
	return { all, one, other };
}

const minutes = (window: VirtualWindow): number => Math.round((window.snapshot.codingMs / minute) * 10) / 10;

describe('what is counted', () => {
	it('is the same everywhere within two seconds of the focus moving', () => {
		const { all, one, other } = two();
		all.type(6 * minute);
		all.focus(other);
		all.pass(2 * second);
		expect(countedMillis(other.state)).toBe(countedMillis(one.state));
		expect(minutes(other)).toBeGreaterThanOrEqual(6);
	});

	it('is saved when the focus leaves, not up to fifteen seconds later', () => {
		const { all, one } = two();
		all.type(20 * second);
		const before = one.saves;
		all.focus(null);
		expect(one.saves).toBe(before + 1);
	});

	it('is written four times a minute at most while the focus stays', () => {
		const { all, one, other } = two();
		const before = one.saves + other.saves;
		all.type(10 * minute);
		expect(one.saves + other.saves - before).toBeLessThanOrEqual(40);
	});

	it('is not written at each loss of the focus by somebody with one window', () => {
		const desk = new Desk().type(20 * second);
		const before = desk.effects('save').length;
		desk.focus(false);
		expect(desk.effects('save')).toHaveLength(before);
	});
});

describe('a gap that begins in one window and ends in another', () => {
	/** In the first one: hands off the keyboard, which VS Code notices after a minute. */
	const rest = (all: ManyWindows, window: VirtualWindow, millis: Millis): void => {
		all.pass(minute);
		window.send({ type: 'window', focused: true, active: false });
		all.pass(millis - minute);
	};

	it('in front of an editor that kept the focus is a break of its own, as soon as that is heard of', () => {
		const { all, one, other } = two();
		all.type(10 * minute);
		rest(all, one, 6 * minute);
		all.focus(other);
		all.pass(second);
		expect(other.log).toContain('natural restedInEditor');
		expect([countedMillis(one.state), countedMillis(other.state)]).toEqual([0, 0]);
	});

	it('with somebody there throughout is counted, up to ten minutes', () => {
		const { all, one, other } = two();
		all.type(10 * minute);
		const before = countedMillis(one.state);
		all.pass(7 * minute);
		all.focus(other);
		all.pass(3 * second);
		expect(countedMillis(other.state) - before).toBe(7 * minute);
	});

	it('in another program is asked about', () => {
		const { all, other } = two();
		all.type(10 * minute);
		all.focus(null);
		all.pass(12 * minute);
		all.focus(other);
		all.pass(3 * second);
		expect(other.log).toContain('asked otherProgram');
		expect(other.face).toEqual({ kind: 'away', minutes: 12 });
	});

	it('is judged although the other window keeps silent, two seconds later', () => {
		const { all, one, other } = two();
		all.type(10 * minute);
		rest(all, one, 6 * minute);
		all.kill(one);
		all.focus(other);
		all.pass(second);
		expect(other.log).not.toContain('asked otherProgram');
		all.pass(2 * second);
		expect(other.log).toContain('asked otherProgram');
	});

	it('is judged at once by keys that follow, as long as they are', () => {
		const { all, one, other } = two();
		all.type(10 * minute);
		rest(all, one, 6 * minute);
		all.focus(other);
		all.type(5 * minute);
		expect(other.log.filter((line) => line.startsWith('natural'))).toHaveLength(1);
		expect(minutes(other)).toBe(5);
	});
});

describe('a break', () => {
	it('is shown in the others, and is over in all when it is over in one', () => {
		const { all, one, other } = two();
		all.type(30 * minute);
		all.startBreak(one);
		all.pass(second);
		expect(other.face).toEqual({ kind: 'elsewhere' });
		one.send({ type: 'skip' });
		all.pass(second);
		expect([countedMillis(one.state), countedMillis(other.state)]).toEqual([0, 0]);
		expect(other.face).toEqual({ kind: 'coding', minutesLeft: 30, eighths: 0 });
		expect(one.panelOpen).toBe(false);
	});

	it('is taken over at the same second, and closed in the first', () => {
		const { all, one, other } = two();
		all.startBreak(one);
		all.pass(13 * second);
		all.focus(other);
		other.send({ type: 'start', plan: one.state.shared.rest?.plan ?? expect.fail('no break') });
		const { rest } = other.state.shared;
		// The page of the test reports the beginning again and again: three seconds have passed since.
		expect(rest).toMatchObject({
			window: other.name,
			status: 'paused',
			place: { elapsedMillis: 3 * second },
		});
		all.pass(second);
		expect(one.panelOpen).toBe(false);
		expect(one.face).toEqual({ kind: 'elsewhere' });
	});

	it('that stands still in a window that lives is not left, however long another asks', () => {
		const { all, one } = two({ restMinutes: 30 });
		all.startBreak(one);
		one.running = false;
		one.send({ type: 'panel', change: 'hidden' });
		const third = all.open();
		all.pass(10 * minute);
		all.open();
		all.pass(10 * minute);
		expect(third.face).toEqual({ kind: 'elsewhere' });
		expect(one.state.shared.rest?.status).toBe('paused');
		expect(one.log).not.toContain('left windowDied');
	});

	it.each(['running', 'standing still'])('%s is left early thirty seconds after its window died', (how) => {
		const { all, one, other } = two();
		all.type(10 * minute);
		all.startBreak(one);
		all.pass(20 * second);
		if (how !== 'running') {
			one.send({ type: 'panel', change: 'hidden' });
		}
		all.kill(one);
		all.pass(20 * second);
		expect(other.face).toEqual({ kind: 'elsewhere' });
		all.pass(16 * second);
		expect(other.face.kind).toBe('leftEarly');
		expect(other.log).toContain('left windowDied');
	});

	it('is left by one of sixteen windows, once', () => {
		const { all, one } = two();
		for (let count = 0; count < 14; count += 1) {
			all.open();
		}
		all.startBreak(one);
		all.pass(20 * second);
		all.kill(one);
		all.pass(45 * second);
		for (const window of all.alive) {
			expect(window.face.kind).toBe('leftEarly');
			expect(window.state.shared.credit).toEqual(all.alive[0]?.state.shared.credit);
		}
	});

	it('needs no wake-up in the others while nobody is there', () => {
		const { all, one, other } = two({ restMinutes: 30 });
		all.startBreak(one);
		one.send({ type: 'panel', change: 'hidden' });
		all.pass(minute);
		const before = [one.saves, other.saves];
		all.pass(20 * minute);
		expect([one.saves, other.saves]).toEqual(before);
		expect(other.wakeMono).toBe(Number.POSITIVE_INFINITY);
	});
});

/** The clock is set while the person is in that window. */
interface Move {
	readonly by: Millis;
	readonly window: number;
}

describe('sixteen windows, with deaths and delays', () => {
	const act = fc.oneof(
		{
			weight: 6,
			arbitrary: fc.record({
				do: fc.constant('type'),
				window: fc.nat(15),
				millis: fc.integer({ min: 0, max: 90 * second }),
			}),
		},
		{
			weight: 2,
			arbitrary: fc.record({
				do: fc.constant('away'),
				window: fc.nat(15),
				millis: fc.integer({ min: second, max: 80 * second }),
			}),
		},
		{
			weight: 1,
			arbitrary: fc.record({ do: fc.constant('kill'), window: fc.nat(15), millis: fc.constant(0) }),
		},
		{
			weight: 1,
			arbitrary: fc.record({
				do: fc.constant('open'),
				window: fc.nat(15),
				millis: fc.integer({ min: 0, max: 5 * second }),
			}),
		},
		{
			weight: 1,
			arbitrary: fc.record({ do: fc.constant('skip'), window: fc.nat(15), millis: fc.constant(0) }),
		},
	);
	const delays = fc.infiniteStream(fc.integer({ min: 5, max: 900 }));

	it('count what was worked, but for fifteen seconds to each death, and agree; none prompts near a key', () => {
		fc.assert(
			fc.property(fc.array(act, { minLength: 3, maxLength: 15 }), delays, (acts, delay) => {
				const all = new ManyWindows({ workMinutes: 5, pauseSeconds: 2 }, () => delay.next().value);
				for (let count = 0; count < 16; count += 1) {
					all.open();
					all.pass(second);
				}
				all.focused?.send({ type: 'skip' });
				// No gap is longer than idleSeconds: all that passed since the last clearing was coding.
				let cleared = all.clock.elapsed;
				let lost = 0;
				for (const { do: what, window, millis } of acts) {
					const chosen = all.alive[window % all.alive.length];
					if (chosen === undefined || (what === 'kill' && all.alive.length === 1)) {
						continue;
					}
					// Whoever comes to a window finds what another has written: two seconds at most.
					all.focus(chosen);
					all.pass(2 * second);
					switch (what) {
						case 'type':
							for (let passed = 0; passed <= millis; passed += second) {
								all.key();
								all.pass(second);
							}
							break;
						case 'away':
							all.focus(null);
							all.pass(millis);
							break;
						case 'kill':
							lost += 15 * second;
							all.kill(chosen);
							break;
						case 'open':
							all.open();
							all.pass(millis);
							break;
						case 'skip':
							chosen.send({ type: 'skip' });
							cleared = all.clock.elapsed;
							lost = 0;
					}
				}
				const [last] = all.alive;
				all.focus(last ?? null);
				const expected = all.clock.elapsed - cleared;
				all.pass(3 * second);
				all.focus(null);
				all.pass(2 * second);
				const counted = new Set(all.alive.map(({ state }) => countedMillis(state)));
				expect(counted.size).toBe(1);
				const [total = 0] = counted;
				expect(total).toBeLessThanOrEqual(expected + second);
				expect(total).toBeGreaterThanOrEqual(expected - lost - second);
				for (const { keyAgo, focused } of all.offers) {
					expect(keyAgo).toBeGreaterThanOrEqual(2 * second);
					expect(focused).toBe(true);
				}
			}),
			{ numRuns: often },
		);
	});

	it('put a break off for as long as was said, however often the clock is set meanwhile', () => {
		const by = fc.constantFrom(-26 * hour, -hour, -3 * second, 50 * second, minute, hour, 25 * hour);
		const move = fc.record({ by, window: fc.nat(15) });
		const moves = fc.array(move, { minLength: 2, maxLength: 8 });
		fc.assert(
			fc.property(moves, move, moves, delays, (before, now, after, delay) => {
				const all = new ManyWindows({ workMinutes: 5, pauseSeconds: 60 }, () => delay.next().value);
				const live = ({ by, window }: Move): void => {
					// The others have heard of what was written here when the person goes to one of them.
					all.pass(2 * second);
					all.focus(all.windows[window] ?? null);
					all.pass(2 * second);
					all.key();
					all.clock.set(by);
					all.pass(second);
				};
				for (let count = 0; count < 16; count += 1) {
					all.open();
					all.pass(second);
				}
				all.type(5 * minute);
				const typeOn = (move: Move): void => {
					live(move);
					all.key();
				};
				before.forEach(typeOn);
				// Put off when nobody can know yet that the clock was set.
				live(now);
				const begun = all.clock.elapsed;
				all.focused?.send({ type: 'snooze' });
				all.key();
				after.forEach(typeOn);
				all.pass(2 * second);
				const left = begun + 5 * minute - all.clock.elapsed;
				for (const { snapshot } of all.windows) {
					expect(snapshot.phase).toBe('snoozed');
					expect(Math.abs(snapshot.dueInMs - left)).toBeLessThanOrEqual(second);
				}
			}),
			{ numRuns: Math.ceil(often / 2) },
		);
	});

	it('ask once for one due break', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(15), { minLength: 2, maxLength: 8 }), delays, (order, delay) => {
				const all = new ManyWindows({ workMinutes: 5, pauseSeconds: 2 }, () => delay.next().value);
				for (let count = 0; count < 16; count += 1) {
					all.open();
					all.pass(second);
				}
				all.type(5 * minute);
				for (const index of order) {
					all.focus(all.windows[index] ?? null);
					all.key();
					all.pass(6 * second);
				}
				expect(all.offers).toHaveLength(1);
				expect(new Set(all.alive.map(({ face }) => face.kind))).toEqual(new Set(['due']));
			}),
			{ numRuns: Math.ceil(often / 2) },
		);
	});
});
