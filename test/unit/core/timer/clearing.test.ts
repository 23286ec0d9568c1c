// What a clearing does beside setting the timer to zero, and how the gap after a break begins (design §2.4, 2.5, 4.5).
import { describe, expect, it } from 'vitest';
import { minute, second } from '../../../../src/core/units';
import { finishedPlace, quickPlan } from '../../../support/builders';
import { Desk } from '../../../support/dayDesk';

const plan = quickPlan();

const onBreak = (): Desk =>
	new Desk()
		.type(30 * minute)
		.start(plan)
		.begin()
		.pass(30 * second);

describe('skipping', () => {
	it.each([
		['a break that goes on here', (): Desk => onBreak(), 1],
		['no break: the panel may show something else', (): Desk => new Desk().type(30 * minute), 0],
		[
			'a break that is over: the panel may show something else',
			() =>
				onBreak()
					.goTo(finishedPlace(plan))
					.closePanel()
					.type(30 * minute),
			0,
		],
	])('closes the panel with %s', (_, begin, closed) => {
		const desk = begin();
		desk.send({ type: 'skip' });
		expect(desk.effects('closePanel')).toHaveLength(closed);
	});

	it('closes the panel in the window that has the break, not in others', () => {
		const desk = onBreak();
		const other = new Desk({}, desk.clock, 'other', desk.company);
		expect(other.send({ type: 'skip' }).map(({ type }) => type)).not.toContain('closePanel');
		expect(desk.effects('closePanel')).toHaveLength(1);
		expect(desk.panelOpen).toBe(false);
	});
});

describe('a good moment', () => {
	it('ends with the timer', () => {
		const desk = new Desk().type(25 * minute);
		desk.send({ type: 'moment', moment: 'commit' });
		desk.send({ type: 'skip' });
		expect(desk.type(10 * second).face.kind).toBe('coding');
	});
});

describe('the gap after a break', () => {
	it('is one without the focus when the set ended while another program was in front', () => {
		const desk = onBreak().focus(false).goTo(finishedPlace(plan));
		desk.pass(12 * minute).focus(true);
		expect(desk.log.at(-1)).toBe('asked otherProgram');
	});

	it('is rest when the set ended with the hands off the keyboard', () => {
		const desk = onBreak().focus(true, false).goTo(finishedPlace(plan));
		desk.pass(6 * minute).key();
		expect(desk.minutes).toBe(0);
		expect(desk.log.at(-1)).toBe('natural restedInEditor');
	});
});
