// The gap that ends as the focus comes to a window: how much of it belongs to another one (design §2.5, §6).
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../../src/core/settings';
import { completed } from '../../../../src/core/timer/arrival';
import type { Handover } from '../../../../src/core/timer/handover';
import { type Millis, minute, second } from '../../../../src/core/units';
import { Desk } from '../../../support/dayDesk';

/** Two windows of one person that have heard of each other; ten minutes of work in the first one, which is in front. */
function two(settings: Partial<Settings> = {}): { readonly desk: Desk; readonly other: Desk } {
	const desk = new Desk(settings).type(5 * second);
	const other = new Desk(settings, desk.clock, 'other', desk.company);
	desk.switchTo(other).type(5 * second);
	other.switchTo(desk).type(10 * minute);
	return { desk, other };
}

/** What was decided since, apart from stretches of work. */
const since = (desk: Desk, before: number): readonly string[] =>
	desk.log.slice(before).filter((word) => word !== 'counted');

describe('the focus comes from another window', () => {
	it('whose rest is known already: it is judged at once, by that window', () => {
		const { desk, other } = two();
		const before = desk.log.length;
		desk.idle(6 * minute);
		desk.focus(false);
		other.focus(true);
		expect(since(other, before)).toEqual(['natural restedInEditor']);
	});

	it('the gap is that since the last sign there, not here', () => {
		const { desk, other } = two();
		desk
			.switchTo(other)
			.type(4 * minute)
			.idle(3 * minute)
			.focus(false);
		const before = desk.log.length;
		desk.focus(true);
		expect(since(desk, before)).toEqual(['notCounted idle']);
		expect(desk.decisions.at(-1)?.millis).toBe(3 * minute);
		desk.type(minute);
		expect(since(desk, before)).toEqual(['notCounted idle']);
	});
});

describe('what another window says of a gap', () => {
	const to = 100 * minute;
	const from = to - 12 * minute;
	const gap = {
		millis: 12 * minute,
		suspendedMillis: 0,
		surface: 'opaque',
		lostFocus: true,
		inactive: false,
	} as const;
	const handover: Handover = {
		at: to,
		window: 'other',
		signAt: from + 4 * minute,
		until: to,
		surface: 'editor',
		lostFocus: false,
		inactive: true,
	};

	it.each<[string, Partial<Handover>, Millis | null]>([
		['the gap began with the sign there', {}, 8 * minute],
		['it may be the same sign', { signAt: from }, 12 * minute],
		['a sign before the gap began is of another gap', { signAt: from - 1 }, null],
		['and so is one after it ended', { signAt: to + 1, until: to + 1 }, null],
		['a sign at its end is that of this window, heard of there', { signAt: to }, null],
		['one just before its end leaves next to nothing of it', { signAt: to - 1 }, 1],
		['it was left two seconds before', { until: to - 2 * second }, 8 * minute],
		['or after: two windows report as they please', { until: to + 2 * second }, 8 * minute],
		['earlier: there was another program between', { until: to - 2 * second - 1 }, null],
		['later: it was left for another time', { until: to + 2 * second + 1 }, null],
		['this window itself knows no more of it', { window: 'window-0' }, null],
	])('%s', (_, changes, millis) => {
		const { state } = new Desk();
		const shared = { ...state.shared, handover: { ...handover, ...changes } };
		const whole = { millis, suspendedMillis: 0, surface: 'editor', lostFocus: false, inactive: true };
		expect(completed({ ...state, shared }, { gap, from, to })?.gap ?? null).toEqual(
			millis === null ? null : whole,
		);
	});

	it('is nothing if it had heard of the sign here before it lost the focus: the gap is asked about', () => {
		const { desk, other } = two();
		const before = desk.log.length;
		desk.idle(6 * minute);
		other.focus(true);
		desk.focus(false).pass(3 * second);
		expect(since(other, before)).toEqual(['asked otherProgram']);
	});

	it('is not waited for by a key: the focus was here already', () => {
		const { desk, other } = two();
		other.focus(true).type(minute);
		const before = desk.log.length;
		desk.pass(12 * minute).key();
		expect(since(desk, before)).toEqual(['asked otherProgram']);
	});
});

describe('the focus comes from another program', () => {
	it('soon: the gap is counted at once', () => {
		const { desk } = two();
		const { codingMs } = desk.snapshot;
		expect(desk.elsewhere(20 * second).snapshot.codingMs - codingMs).toBe(20 * second);
	});

	it('later: it is asked about two seconds after, once', () => {
		const { desk } = two();
		const before = desk.log.length;
		desk.elsewhere(12 * minute).pass(1.9 * second);
		expect(since(desk, before)).toEqual([]);
		desk.pass(0.2 * second).type(minute);
		expect(since(desk, before)).toEqual(['asked otherProgram']);
	});

	it('by way of a moment in another program, after hands that rested: it is asked about all the same', () => {
		const { desk } = two();
		const before = desk.log.length;
		desk
			.idle(6 * minute)
			.elsewhere(second)
			.pass(3 * second);
		expect(since(desk, before)).toEqual(['asked otherProgram']);
	});

	it('later, and the computer slept meanwhile: that is no part of what is asked', () => {
		const { desk } = two();
		desk
			.focus(false)
			.pass(2 * minute)
			.sleep(4 * minute)
			.pass(8 * minute)
			.focus(true)
			.pass(3 * second);
		expect(desk.face).toEqual({ kind: 'away', minutes: 10 });
	});

	it('later, and it is work by the setting: it is counted, and written down at once', () => {
		const { desk } = two({ awayFromEditor: 'screen' });
		const { codingMs } = desk.snapshot;
		desk.elsewhere(12 * minute).pass(2.1 * second);
		expect(desk.saved?.envelope.codingMs).toBe(codingMs + 12 * minute + 2 * second);
	});

	it('after a break that nobody went on with was a rest: that is credited once', () => {
		const { desk } = two();
		desk
			.start()
			.begin()
			.pass(10 * second);
		const before = desk.log.length;
		desk.goTo(desk.page?.place ?? expect.fail('no page'), false);
		desk.elsewhere(12 * minute).pass(3 * second);
		expect(since(desk, before)).toEqual(['paused person', 'natural pausedBreak']);
	});

	it('later, and the timer is cleared before it is judged: there is nothing to ask', () => {
		const { desk } = two();
		const before = desk.log.length;
		desk.elsewhere(12 * minute).send({ type: 'skip' });
		desk.pass(5 * second).key();
		expect(since(desk, before)).toEqual(['skipped person']);
	});

	it('by way of a window that was left long before: it is asked about', () => {
		const { desk, other } = two();
		const before = desk.log.length;
		desk.switchTo(other).type(minute);
		other.focus(false).pass(12 * minute);
		desk.focus(true).pass(3 * second);
		expect(since(desk, before)).toEqual(['asked otherProgram']);
		expect(desk.decisions.at(-1)?.millis).toBe(12 * minute);
	});
});

describe('a window without a sign', () => {
	it('has nothing to hand over when it loses the focus', () => {
		const { desk } = two();
		const third = new Desk({}, desk.clock, 'third', desk.company);
		third.readSaved();
		const { handover } = desk.state.shared;
		third.send({ type: 'window', focused: false, active: false });
		expect(desk.state.shared.handover).toEqual(handover);
	});
});
