// The main job on a virtual clock: from coding time to a finished break.
import { describe, expect, it } from 'vitest';
import { minute, second } from '../../../../src/core/units';
import { finishedPlace, quickPlan } from '../../../support/builders';
import { Desk } from '../../../support/dayDesk';

describe('thirty minutes of typing', () => {
	it('are counted, shown, offered at the first lull, and cleared by a finished break', () => {
		const desk = new Desk();
		desk.type(12 * minute);
		expect(desk.face).toEqual({ kind: 'coding', minutesLeft: 18, eighths: 3 });

		desk.type(18 * minute);
		expect(desk.snapshot).toMatchObject({
			phase: 'due',
			codingMs: 30 * minute,
			dueInMs: 0,
			holding: 'typing',
		});
		expect(desk.effects('prompt')).toEqual([]);

		desk.pass(6 * second);
		expect(desk.effects('prompt')).toHaveLength(1);

		desk.send({ type: 'answer', prompt: 1, answer: 'start' });
		desk.begin();
		expect(desk.face).toEqual({ kind: 'onBreak', movement: 1, of: 6, eighths: 0 });

		desk.pass(169 * second).goTo(finishedPlace(quickPlan()), false);
		expect(desk.snapshot).toEqual({ phase: 'resting', codingMs: 0, dueInMs: 30 * minute, snoozes: 0 });
		desk.closePanel();
		expect(desk.face).toEqual({ kind: 'resting' });
		expect(desk.log.at(-1)).toBe('finished');
	});
});
