// What the timer costs: wake-ups, writes, and the way of a plain key (design §7, §8).
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allRules } from '../../../../src/core/timer/allRules';
import type { TimerEvent } from '../../../../src/core/timer/events';
import { plainDoubt, plainSign } from '../../../../src/core/timer/plainSign';
import type { TimerState } from '../../../../src/core/timer/state';
import { step } from '../../../../src/core/timer/step';
import { hour, type Millis, minute, second } from '../../../../src/core/units';
import { placeAt, quickPlan } from '../../../support/builders';
import { Desk } from '../../../support/dayDesk';
import { runs } from '../../../support/runs';

/** The most of these moments that lie within one minute. */
function mostInAMinute(moments: readonly Millis[]): number {
	return Math.max(
		0,
		...moments.map((from) => moments.filter((moment) => moment >= from && moment < from + minute).length),
	);
}

const writes = (desk: Desk): readonly Millis[] =>
	desk.done.filter(({ effect }) => effect.type === 'save').map(({ elapsed }) => elapsed);

describe('wake-ups (§8)', () => {
	it('are none in a window in which nothing has happened', () => {
		expect(new Desk().pass(8 * hour).wakes).toEqual([]);
	});

	it.each([
		['at work', 10],
		['with a break due and offered', 31],
		['with a break due and not offered', 30],
	])('are none while nobody is there, but for the last of those that were there (%s)', (_, minutes) => {
		const desk = new Desk().type(minutes * minute);
		desk.idle(10 * minute);
		const before = desk.wakes.length;
		desk.pass(24 * hour);
		expect(desk.wakes).toHaveLength(before);
		expect(desk.wakes.filter((at) => at > minutes * minute).length).toBeLessThanOrEqual(4);
	});

	it('are two a minute at most while coding, and one as a rule', () => {
		const desk = new Desk().type(29 * minute);
		expect(mostInAMinute(desk.wakes)).toBeLessThanOrEqual(2);
		expect(desk.wakes.length).toBeLessThanOrEqual(30);
	});

	it.each([15, 30, 89])('are two a minute at most with idleSeconds %i', (idleSeconds) => {
		const desk = new Desk({ idleSeconds });
		for (let round = 0; round < 100; round += 1) {
			desk.type(7 * second).pass(9 * second);
		}
		expect(mostInAMinute(desk.wakes)).toBeLessThanOrEqual(2);
	});

	it('are two a minute at most while somebody reads in a window that VS Code calls inactive', () => {
		const desk = new Desk({ idleSeconds: 15 }).focus(true, false);
		for (let round = 0; round < 30; round += 1) {
			desk.scroll().pass(16 * second);
		}
		expect(mostInAMinute(desk.wakes)).toBeLessThanOrEqual(2);
	});

	it('are one a minute while somebody is in a terminal', () => {
		const desk = new Desk().type(10 * minute).scroll('opaque');
		const before = desk.wakes.length;
		desk.pass(9 * minute);
		expect(desk.wakes.length - before).toBeLessThanOrEqual(9);
	});

	it('are none while somebody types with a break due that only the status bar tells of', () => {
		const desk = new Desk({ promptStyle: 'statusBar' }).type(30 * minute);
		const before = desk.wakes.length;
		desk.type(4.5 * minute, 700);
		expect(desk.wakes).toHaveLength(before);
	});

	it('are none while somebody types with a break due, and one per lull', () => {
		const desk = new Desk().type(30 * minute);
		const before = desk.wakes.length;
		desk.type(4.5 * minute);
		expect(desk.wakes).toHaveLength(before);
		desk.pass(6 * second);
		expect(desk.wakes).toHaveLength(before + 1);
		expect(desk.effects('prompt')).toHaveLength(1);
	});

	it('are none while somebody scrolls with a break due', () => {
		const desk = new Desk().type(30 * minute);
		const before = desk.wakes.length;
		for (let passed = 0; passed < minute; passed += 200) {
			desk.pass(200).scroll();
		}
		expect(desk.wakes).toHaveLength(before);
	});

	it('are twelve a minute at most on a break', () => {
		const desk = new Desk()
			.type(30 * minute)
			.start()
			.begin();
		const before = desk.wakes.length;
		desk.pass(3 * minute);
		expect(desk.wakes.length - before).toBeLessThanOrEqual(36);
	});

	it('come when the minute shown changes', () => {
		const desk = new Desk()
			.type(0)
			.pass(20 * second)
			.key();
		const faces: string[] = [];
		for (let at = 20; at < 130; at += 10) {
			desk.pass(10 * second).key();
			faces.push(JSON.stringify(desk.face));
		}
		const refreshed = desk.done.filter(({ effect }) => effect.type === 'refresh').length;
		expect(new Set(faces).size).toBe(3);
		expect(refreshed).toBeLessThan(12);
	});
});

describe('writes (§7)', () => {
	it('are four a minute at most while coding', () => {
		const desk = new Desk().type(20 * minute);
		expect(mostInAMinute(writes(desk))).toBeLessThanOrEqual(4);
	});

	it('have each a number of its own, the later the higher', () => {
		const desk = new Desk();
		const numbers = [0, 1, 2].map(() => desk.type(20 * second).state.saving.sequence);
		expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => one - other));
	});

	it('are none while nobody is there', () => {
		const desk = new Desk().type(30 * minute).idle(2 * minute);
		const before = writes(desk).length;
		desk.pass(24 * hour);
		expect(writes(desk)).toHaveLength(before);
	});

	it('are twelve a minute at most while a countdown runs, however often the page reports', () => {
		const plan = quickPlan();
		const desk = new Desk()
			.type(30 * minute)
			.start()
			.begin()
			.pass(minute);
		const begun = desk.clock.elapsed;
		for (let part = 0; part < plan.parts.length; part += 1) {
			desk.goTo(placeAt(plan, part)).pass(11 * second);
		}
		expect(mostInAMinute(writes(desk).filter((at) => at > begun))).toBeLessThanOrEqual(12);
	});

	it('are none before something was counted', () => {
		expect(writes(new Desk().key())).toEqual([]);
	});
});

describe('the short way of a plain key', () => {
	const apart = fc.integer({ min: 0, max: 100_000 });
	const surface = fc.constantFrom('editor', 'opaque', 'panel');
	const scenes = () =>
		[
			() => undefined,
			(desk: Desk) => desk.type(10 * minute),
			(desk: Desk) => desk.type(30 * minute),
			(desk: Desk) => desk.type(30 * minute).pass(6 * second),
			(desk: Desk) => desk.type(36 * minute),
			(desk: Desk) =>
				desk
					.type(10 * minute)
					.idle(4 * minute)
					.type(minute),
			(desk: Desk) =>
				desk
					.type(20 * minute)
					.start()
					.begin()
					.pass(20 * second),
			(desk: Desk) => desk.type(30 * minute).send({ type: 'snooze' }),
			(desk: Desk) => desk.type(10 * minute).focus(false),
			(desk: Desk) =>
				desk
					.type(10 * minute)
					.start()
					.begin()
					.pass(minute)
					.type(minute),
			(desk: Desk) =>
				desk
					.type(10 * minute)
					.start()
					.begin()
					.closePanel()
					.type(minute),
			// Paused by a key: the next one is work.
			(desk: Desk) =>
				desk
					.type(10 * minute)
					.start()
					.begin()
					.pass(20 * second)
					.key(),
			// Off and on again: what was counted does not go on from before that.
			(desk: Desk) => {
				desk.type(10 * minute);
				for (const enabled of [false, true]) {
					desk.settings = { ...desk.settings, enabled };
					desk.send({ type: 'settings' });
					desk.pass(5 * second);
				}
				desk.key();
			},
			// Back in an editor: the next key loses the good moment.
			(desk: Desk) =>
				desk
					.type(10 * minute)
					.scroll('opaque')
					.key(),
			// Hands off the keyboard: fifteen seconds are the longest gap, and the longest time without a save.
			(desk: Desk) => {
				desk.settings = { ...desk.settings, idleSeconds: 15 };
				desk.focus(true, false).scroll();
				for (let sign = 0; sign < 17; sign += 1) {
					desk.pass(4 * second).scroll();
				}
			},
		].map((live: (desk: Desk) => void) => {
			const desk = new Desk();
			live(desk);
			return { state: desk.state, now: desk.now, settings: desk.settings };
		});

	it('gives the same state as the long way, which had nothing else to do', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...scenes()),
				apart,
				fc.integer({ min: -300, max: 300 }),
				surface,
				fc.boolean(),
				fc.boolean(),
				({ state, now, settings }, mono, drift, where, keystroke, isDoubt) => {
					// A clock that moved is left to the next sign by a doubt.
					const moved = isDoubt ? drift % 50 : drift;
					const at = { mono: now.mono + mono, wall: now.wall + mono + Math.min(moved, mono) };
					const event: TimerEvent = isDoubt
						? { type: 'doubt', at }
						: { type: 'sign', surface: where, keystroke, at };
					const short =
						event.type === 'sign' ? plainSign(state, event, settings) : plainDoubt(state, event, settings);
					if (short === null) {
						return;
					}
					const long = step(inTheLongWay(state), event, settings, allRules);
					// A doubt leaves what is due to the next sign or wake-up, which is looked at below.
					const later = new Set(isDoubt ? ['wakeAfter', 'cancelWake', 'save', 'refresh'] : ['wakeAfter']);
					expect(long.effects.filter(({ type }) => !later.has(type))).toEqual([]);
					expect(comparable(short)).toEqual(comparable(long.state));
					// A wake-up that comes early is asked for anew; one that comes late would be a fault.
					const slack = 500;
					const latest = long.state.wakeAt === null ? Number.POSITIVE_INFINITY : long.state.wakeAt + slack;
					expect(short.wakeAt ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(latest);
				},
			),
			{ numRuns: runs(3_000, 300) },
		);
	});

	it('is taken neither when the clocks moved, nor after a rest, nor at an edge: it gives what the long way gives', () => {
		const aparts = [-5, 0, 1, second, 14_999, 15_000, 15_001, 60_000, 89_999, 90_000, 90_001, 120_000];
		const drifts = [-5_000, -101, -100, 0, 100, 101, 70_000];
		let taken = 0;
		for (const { state, now, settings } of scenes()) {
			for (const mono of aparts) {
				for (const drift of drifts) {
					for (const where of ['editor', 'opaque'] as const) {
						const at = { mono: now.mono + mono, wall: now.wall + mono + drift };
						const sign: TimerEvent = { type: 'sign', surface: where, keystroke: true, at };
						const short = plainSign(state, sign, settings);
						if (short !== null) {
							taken += 1;
							const long = step(inTheLongWay(state), sign, settings, allRules);
							expect(comparable(short)).toEqual(comparable(long.state));
							expect(long.effects.filter(({ type }) => type !== 'wakeAfter')).toEqual([]);
						}
					}
				}
			}
		}
		expect(taken).toBeGreaterThan(50);
	});

	it('is taken by a key a second after the last', () => {
		const desk = new Desk().type(10 * minute + 2 * second).pass(second);
		const sign: TimerEvent = { type: 'sign', surface: 'editor', keystroke: true, at: desk.now };
		expect(plainSign(desk.state, sign, desk.settings)).not.toBeNull();
		expect(plainDoubt(desk.state, { at: desk.now }, desk.settings)).not.toBeNull();
	});

	it('is taken by a key in a break that stands still, once it is known that somebody works', () => {
		const desk = new Desk()
			.type(10 * minute)
			.start()
			.begin()
			.type(2 * second)
			.pass(second);
		expect(desk.snapshot.phase).toBe('onBreak');
		const sign: TimerEvent = { type: 'sign', surface: 'editor', keystroke: true, at: desk.now };
		expect(plainSign(desk.state, sign, desk.settings)).not.toBeNull();
	});

	it('is taken by whatever machines do while nobody is there', () => {
		const desk = new Desk().type(10 * minute).idle(hour);
		expect(plainDoubt(desk.state, { at: desk.now }, desk.settings)).not.toBeNull();
	});

	it('is taken by whatever machines do while switched off: nothing is looked at', () => {
		const desk = new Desk({ enabled: false });
		expect(plainDoubt(desk.state, { at: desk.now }, desk.settings)).toBe(desk.state);
	});

	it('is taken by nearly every key, and brings the same empty list of effects', () => {
		const desk = new Desk().type(10 * minute);
		const lists = new Set<unknown>();
		for (let key = 0; key < 1_000; key += 1) {
			desk.clock.pass(50);
			lists.add(desk.send({ type: 'doubt' }));
			lists.add(desk.send({ type: 'sign', surface: 'editor', keystroke: true }));
		}
		expect(lists.size).toBeLessThan(8);
	});

	it('grows nothing', () => {
		const desk = new Desk().type(2 * minute);
		const before = JSON.stringify(desk.state).length;
		desk.type(20 * minute);
		expect(JSON.stringify(desk.state).length).toBeLessThan(before + 50);
	});
});

function inTheLongWay(state: TimerState): TimerState {
	return { ...state, settled: { ...state.settled, plain: false } };
}

/** What counts; `settled` is worked out in the long way only. */
function comparable({ presence, shared, holds, focus }: TimerState): unknown {
	return { presence, shared, holds, focus };
}
