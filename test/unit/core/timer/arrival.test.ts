// The gap that ends as the focus comes to a window: how much of it belongs to another one (design §2.5, §6).
import { describe, expect, it } from 'vitest';
import { minute, second } from '../../../../src/core/units';
import { Desk } from '../../../support/dayDesk';

/** Two windows of one person that have heard of each other; ten minutes of work in the first one, which is in front. */
function two(): { readonly desk: Desk; readonly other: Desk } {
	const desk = new Desk().type(5 * second);
	const other = new Desk({}, desk.clock, 'other', desk.company);
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
