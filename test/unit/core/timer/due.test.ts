// When a break is due, and when it is due anew (design §1, 3.1).
import { describe, expect, it } from 'vitest';
import { minute, second } from '../../../../src/core/units';
import { Desk } from '../../../support/dayDesk';

/** The settings are changed to so many minutes of work. */
function work(desk: Desk, workMinutes: number): Desk {
	desk.settings = { ...desk.settings, workMinutes };
	desk.send({ type: 'settings' });
	return desk;
}

describe('a break that a changed setting takes back', () => {
	it('is no longer due, and is due anew with a further change: said, calm at first, and offered once more', () => {
		const desk = new Desk().type(30 * minute).pass(6 * second);
		expect(work(desk, 60).snapshot.phase).toBe('coding');
		work(desk.type(10 * minute), 30);
		expect(desk.log.filter((word) => word === 'due')).toHaveLength(2);
		expect(desk.face).toMatchObject({ kind: 'due', late: false });
		desk.key().pass(6 * second);
		expect(desk.effects('prompt')).toHaveLength(2);
	});
});

describe('a break that a changed setting took back', () => {
	it('leaves three unanswered reminders unanswered', () => {
		const desk = new Desk();
		for (const _ of [1, 2, 3]) {
			desk.type(30 * minute).pass(6 * second);
		}
		work(desk, 120);
		expect(desk.state.shared.due.since).toBeNull();
		work(desk, 30)
			.key()
			.pass(6 * second);
		expect(desk.snapshot.holding).toBe('unanswered');
		expect(desk.effects('prompt')).toHaveLength(3);
	});
});

describe('a break that is due after another one', () => {
	it('says anew why it is held', () => {
		const desk = new Desk({ promptStyle: 'atPause' }).type(31 * minute);
		desk.send({ type: 'skip' });
		desk.type(31 * minute);
		expect(desk.log.filter((word) => word === 'held typing')).toHaveLength(2);
	});

	it('is calm at first, by an open gap too', () => {
		const desk = new Desk({ promptStyle: 'statusBar' }).type(40 * minute);
		expect(desk.face).toMatchObject({ late: true });
		desk.send({ type: 'skip' });
		desk.type(29.5 * minute).pass(40 * second);
		expect(desk.face).toEqual({ kind: 'due', minutesAtEditor: 30, late: false });
	});
});

describe('half minutes', () => {
	it('are due to the second as well', () => {
		const desk = new Desk({ workMinutes: 12.5 }).type(12.5 * minute);
		expect(desk.log).toContain('due');
	});
});
