// What a timer does without its rules, condition by condition: when it is calm, and what it can take then (design §8).
import { describe, expect, it } from 'vitest';
import { isCalm, isCalmEvent } from '../../../../src/core/timer/calm';
import { emptyShared } from '../../../../src/core/timer/shared';
import { snapshot } from '../../../../src/core/timer/snapshot';
import { initialState, type TimerState } from '../../../../src/core/timer/state';
import { step } from '../../../../src/core/timer/step';
import { type Millis, minute, second } from '../../../../src/core/units';
import { finishedPlace, quickPlan } from '../../../support/builders';
import { nine } from '../../../support/clock';
import { Desk, type Happening } from '../../../support/dayDesk';

const working = (): Desk => new Desk().type(10 * minute);

const calm = ({ state, now, settings }: Desk): boolean => isCalm(state, now, settings);

function sent(desk: Desk, happening: Happening): Desk {
	desk.send(happening);
	return desk;
}

/** The focus came from another window, which was closed since, so long before now; the state that is left of it. */
function handedOver(before: Millis): boolean {
	const { state, now, settings } = working();
	const handover = { ...state.shared.handover, window: 'other', until: now.wall - before };
	return isCalm({ ...state, shared: { ...state.shared, handover } }, now, settings);
}

describe('a timer is calm', () => {
	it.each<[string, () => Desk]>([
		['before anybody works', () => new Desk()],
		['while somebody works', working],
		['when the hands are off the keyboard', () => working().idle(4 * minute)],
		[
			'after a rest',
			() =>
				working()
					.idle(6 * minute)
					.key(),
		],
		['after a short reload', () => working().reload(10 * second)],
		['while another program is in front', () => working().focus(false).pass(minute)],
		['switched off', () => new Desk({ enabled: false }).type(40 * minute)],
	])('%s', (_, begin) => {
		expect(calm(begin())).toBe(true);
	});
});

describe('a timer is not calm', () => {
	it.each<[string, () => Desk]>([
		['while a break is due', () => new Desk().type(30 * minute)],
		['while one is put off', () => sent(new Desk().type(30 * minute), { type: 'snooze' })],
		['while reminders are paused', () => sent(working(), { type: 'quiet', length: 'hour' })],
		['during a break', () => working().start().begin()],
		[
			'as long as the page of one that is finished may be open',
			() => working().start().begin().goTo(finishedPlace(quickPlan()), false),
		],
		['while it asks what an absence was', () => working().elsewhere(12 * minute)],
		[
			'as long as that can be answered',
			() =>
				working()
					.elsewhere(12 * minute)
					.type(11 * minute),
		],
		[
			'while another extension holds breaks back',
			() => sent(working(), { type: 'hold', reason: 'in a call' }),
		],
		[
			'beside another window',
			() => {
				const desk = working();
				const other = desk.switchTo(new Desk({}, desk.clock, 'other', desk.company));
				// By now the focus came long ago, which is a reason of its own.
				return other.pass(minute).key();
			},
		],
	])('%s', (_, begin) => {
		expect(calm(begin())).toBe(false);
	});

	it('while a moment is shown as good, which ends by itself', () => {
		const desk = sent(new Desk().type(25 * minute), { type: 'moment', moment: 'commit' });
		expect(calm(desk.pass(minute - 1))).toBe(false);
		expect(calm(desk.pass(1))).toBe(true);
	});

	it.each([
		[-2 * second - 1, true],
		[-2 * second, false],
		[0, false],
		[2 * second, false],
		[2 * second + 1, true],
	])('within two seconds of the focus that another window gave away (%i ms before: %s)', (before, isSo) => {
		expect(handedOver(before)).toBe(isSo);
	});
});

describe('a calm timer can take records', () => {
	const now = { wall: nine + 20 * minute, mono: 500 };
	const begun = initialState(now, 'window-1');
	const takes = (state: TimerState, count: number): boolean => {
		const { record } = working();
		const records = Array.from({ length: count }, () => record);
		return isCalmEvent(state, { type: 'restored', restored: { records }, at: now });
	};

	it.each<[string, TimerState, number, boolean]>([
		['none, as it starts', begun, 0, true],
		['none, later', { ...begun, restored: true }, 0, true],
		['one, as it starts', begun, 1, true],
		['not two, which have to be joined', begun, 2, false],
		['not one that is read later: another window is there', { ...begun, restored: true }, 1, false],
		[
			'not one after a sign, which has to be joined with it',
			{ ...begun, presence: { ...begun.presence, at: now.wall } },
			1,
			false,
		],
		[
			'not one after it has something to join it with',
			{ ...begun, shared: { ...emptyShared, noticed: true } },
			1,
			false,
		],
	])('%s', (_, state, count, isSo) => {
		expect(takes(state, count)).toBe(isSo);
	});
});

describe('without rules', () => {
	const stepOf = ({ state, now, settings }: Desk, happening: Happening) =>
		step(state, { ...happening, at: now }, settings, null);
	const key = { type: 'sign', surface: 'editor', keystroke: true } as const;

	it.each<[string, Happening, (desk: Desk) => void]>([
		['a sign', { type: 'sign', surface: 'panel', keystroke: false }, () => undefined],
		['a change that a person may have made', { type: 'doubt' }, () => undefined],
		['the focus', { type: 'window', focused: false, active: false }, () => undefined],
		['a wake-up', { type: 'wake' }, (desk) => desk.clock.pass(minute)],
		[
			'settings, switched off too',
			{ type: 'settings' },
			(desk) => {
				desk.settings = { ...desk.settings, enabled: false };
			},
		],
		['records, if there are none', { type: 'restored', restored: { records: [] } }, () => undefined],
	])('a calm timer takes %s, and comes to the same', (_, happening, prepare) => {
		const desk = working();
		prepare(desk);
		const result = stepOf(desk, happening);
		const effects = desk.send(happening);
		expect(result).toEqual({ state: desk.state, effects });
	});

	it.each([
		['goes on after a reload', 10 * second, 'wentOn'],
		['is at zero after a longer one', 10 * minute, 'windowClosed'],
	])('a calm timer %s by the record that it left', (_, millis, reason) => {
		const desk = working().restart(millis);
		const happening: Happening = { type: 'restored', restored: { records: [...desk.disk.values()] } };
		const result = stepOf(desk, happening);
		const effects = desk.send(happening);
		expect(effects).toContainEqual({ type: 'decided', decision: expect.objectContaining({ reason }) });
		expect(result).toEqual({ state: desk.state, effects });
	});

	it.each<[string, Happening]>([
		['an answer', { type: 'skip' }],
		['a good moment', { type: 'moment', moment: 'commit' }],
		['what runs', { type: 'run', run: 1, waits: null, running: true }],
		['a break', { type: 'start', plan: quickPlan() }],
	])('%s is not taken', (_, happening) => {
		expect(stepOf(working(), happening)).toBeNull();
	});

	it('nothing but plain signs is taken while a break is due', () => {
		const desk = new Desk().type(31 * minute);
		expect(stepOf(desk, { type: 'wake' })).toBeNull();
		expect(stepOf(desk, { type: 'window', focused: false, active: false })).toBeNull();
	});

	it('the key with which a break is due is not taken', () => {
		const desk = new Desk().type(29.5 * minute);
		desk.clock.pass(30 * second - 1);
		expect(stepOf(desk, key)).not.toBeNull();
		desk.clock.pass(1);
		expect(stepOf(desk, key)).toBeNull();
	});

	it('what has to be asked after it is not taken', () => {
		const desk = working()
			.focus(false)
			.pass(12 * minute);
		expect(calm(desk)).toBe(true);
		expect(stepOf(desk, { type: 'window', focused: true, active: true })).toBeNull();
	});

	it('a record with a break that is due is not taken', () => {
		const desk = new Desk().type(31 * minute).restart(5 * second);
		expect(calm(desk)).toBe(true);
		const records = [...desk.disk.values()];
		expect(stepOf(desk, { type: 'restored', restored: { records } })).toBeNull();
	});

	it('the public API tells of a calm timer all the same', () => {
		const desk = working();
		expect(snapshot(desk.state, desk.now, desk.settings, null)).toEqual(desk.snapshot);
	});
});
