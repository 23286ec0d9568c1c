// Where exactly a clock that moved, a computer that slept and a timer that came late are told apart (design §2.6, 2.7).
import { describe, expect, it } from 'vitest';
import { startOf } from '../../../../src/core/session/place';
import { type BreakRecord, emptyShared, type Shared } from '../../../../src/core/timer/shared';
import { initialState, type Presence, type TimerState } from '../../../../src/core/timer/state';
import { correctBackwards, readClocks, suspendedMillis } from '../../../../src/core/timer/steady';
import { beginTurn, type Turn } from '../../../../src/core/timer/turn';
import { hour, type Millis, minute, second } from '../../../../src/core/units';
import { quickPlan, settingsWith } from '../../../support/builders';

/** When the latest sign was, on the steady clock. */
const signAt = 10 * hour;

interface Given extends Partial<Omit<TimerState, 'presence' | 'shared'>> {
	readonly presence?: Partial<Presence>;
	readonly shared?: Partial<Shared>;
}

/** A moment so long after the latest sign, by the monotonic clock, with the wall clock ahead by so much. */
function turnAfter(apart: Millis, ahead: Millis, { presence, shared, ...others }: Given = {}): Turn {
	const state = initialState({ wall: signAt, mono: 0 }, 'window');
	return beginTurn(
		{
			...state,
			...others,
			presence: { ...state.presence, at: signAt, ...presence },
			shared: { ...emptyShared, stamp: signAt, ...shared },
		},
		{ wall: signAt + apart + ahead, mono: apart },
		settingsWith(),
		null,
	);
}

function read(turn: Turn): TimerState {
	readClocks(turn, { type: 'wake', at: turn.at });
	return turn.state;
}

describe('a wake-up that comes late', () => {
	it.each([
		[minute - 1, 0, false],
		[minute, minute, true],
	])('by %i ms: this process slept %i ms of the gap', (late, stalledMillis, inactive) => {
		const { presence } = read(turnAfter(20 * second + late, 0, { wakeAt: 20 * second }));
		expect(presence).toMatchObject({ stalledMillis, inactive });
	});

	it.each([
		[10 * second - 1, false],
		[10 * second, true],
	])('by %i ms: a prompt waits for a sign (%s)', (late, signNeeded) => {
		const { holds } = read(turnAfter(20 * second + late, 0, { wakeAt: 20 * second }));
		expect(holds.signNeeded).toBe(signNeeded);
	});
});

describe('a wall clock that runs ahead', () => {
	it.each([
		[100, Number.POSITIVE_INFINITY],
		[101, signAt + second + 101],
	])('by %i ms: is noted from then on', (ahead, aheadFrom) => {
		expect(read(turnAfter(second, ahead)).presence.aheadFrom).toBe(aheadFrom);
	});

	it('and is seen again in the same millisecond: what was written between is in doubt as well', () => {
		const aheadFrom = signAt + second + hour;
		const turn = turnAfter(second, hour, { presence: { aheadFrom }, aheadStamp: signAt - 5 });
		expect(read(turn).aheadStamp).toBe(signAt - 5);
	});
});

describe('between two signs', () => {
	it.each([
		['a minute ahead, more than five seconds apart: asleep', 5 * second + 1, minute, minute],
		['not a minute ahead: the clock was set', 5 * second + 1, minute - 1, 0],
		['no more than five seconds apart: the clock was set', 5 * second, minute, 0],
	])('%s', (_, apart, ahead, slept) => {
		const turn = turnAfter(apart, ahead);
		expect(suspendedMillis(turn)).toBe(slept);
		expect(turn.steady).toBe(signAt + apart + slept);
	});
});

describe('a clock that was set back', () => {
	it.each([
		['at a wake-up', 'wake', true, hour],
		['at the first reading of records', 'restored', false, hour],
		['not before a later record is read, which may tell of the move', 'restored', true, 0],
	] as const)('is put right %s', (_, type, restored, millis) => {
		const turn = turnAfter(second, -hour, { restored });
		readClocks(turn, { type, restored: { records: [] }, at: turn.at });
		expect(turn.state.shared.correction.millis).toBe(millis);
	});
});

describe('a clock that was set', () => {
	it.each([
		[999, []],
		[1_000, ['clockMoved']],
	])('by %i ms: what the log says of it', (by, kinds) => {
		for (const turn of [turnAfter(2 * second, by), turnAfter(2 * second, -by)]) {
			suspendedMillis(turn);
			correctBackwards(turn);
			expect(turn.effects.map((effect) => (effect.type === 'decided' ? effect.decision.kind : ''))).toEqual(
				kinds,
			);
			expect(turn.steady).toBe(signAt + 2 * second);
		}
	});

	it.each([
		['at the time that it really is', signAt, signAt + 2 * second],
		['later than everything that is known', signAt + hour, signAt + hour + 1],
	])('is written down %s', (_, stamp, at) => {
		const turn = turnAfter(2 * second, 30 * second, { shared: { stamp } });
		suspendedMillis(turn);
		expect(turn.state.shared).toMatchObject({ stamp: at, correction: { at, millis: -30 * second } });
	});
});

describe('what came about by itself while the clock was ahead', () => {
	/** Ahead since one second after the sign, when so much had been written. */
	const aheadFrom = signAt + second + hour;
	const aheadStamp = signAt + 7;

	const plan = quickPlan();
	const paused: BreakRecord = {
		at: 1,
		startedAt: 1,
		term: 0,
		window: 'window',
		plan,
		place: startOf(plan),
		status: 'paused',
		since: aheadFrom,
		pauseReason: null,
		worked: false,
		credited: null,
	};
	const written = (moment: number): Partial<Shared> => ({
		clearing: { at: 1, kind: 'natural', to: moment },
		credit: { at: 2, to: moment, carryMillis: minute },
		due: { at: 3, since: moment },
		rest: { ...paused, since: moment },
	});
	const given = (shared: Partial<Shared>): Given => ({ presence: { aheadFrom }, aheadStamp, shared });

	it('is put back to where it belongs; what is older stays', () => {
		for (const [moment, right] of [
			[aheadFrom, signAt + second],
			[aheadFrom - 1, aheadFrom - 1],
		] as const) {
			const turn = turnAfter(3 * second, hour, given(written(moment)));
			suspendedMillis(turn);
			expect(turn.state.shared).toMatchObject(written(right));
		}
	});

	it('is nothing where there is no break, and none is due', () => {
		const turn = turnAfter(3 * second, hour, given({}));
		suspendedMillis(turn);
		expect(turn.state.shared).toMatchObject({ rest: null, due: { since: null } });
	});

	it('is not put further ahead when the clock is set back by more than it had been set forward', () => {
		const turn = turnAfter(3 * second, -hour, given(written(aheadFrom)));
		correctBackwards(turn);
		expect(turn.state.shared).toMatchObject(written(aheadFrom));
	});

	it.each([
		['when the clock was ahead', aheadFrom, aheadStamp, hour],
		['before it was', aheadFrom - 1, aheadStamp, 0],
		// The clock had been wrong before, and moments of writing never go back.
		['last, before it was', aheadFrom, aheadFrom, 0],
	])('a snooze for a break that was left %s', (_, at, stamp, back) => {
		const snooze = { at, until: aheadFrom + 5 * minute, count: 0, kind: 'left' } as const;
		const turn = turnAfter(3 * second, hour, { ...given({ snooze }), aheadStamp: stamp });
		suspendedMillis(turn);
		expect(turn.state.shared.snooze).toEqual({ ...snooze, until: snooze.until - back });
	});
});
