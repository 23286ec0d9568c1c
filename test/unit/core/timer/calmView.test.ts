// What the status bar shows of a calm timer before the rest is loaded (design §1, §8).
import { describe, expect, it } from 'vitest';
import { type CalmView, calmView } from '../../../../src/core/timer/calmView';
import { minute, second } from '../../../../src/core/units';
import { Desk } from '../../../support/dayDesk';

const next = { routine: 'seated-quick', seconds: 169 } as const;

const viewOf = ({ state, now, settings }: Desk): CalmView => calmView(state, now, settings, next);

describe('a calm timer', () => {
	it('shows the face, and the facts beside it', () => {
		expect(viewOf(new Desk().type(12 * minute))).toEqual({
			status: { kind: 'coding', minutesLeft: 18, eighths: 3 },
			minutesAtEditor: 12,
			workMinutes: 30,
			next,
			reset: null,
			isNear: false,
		});
	});

	it('counts the minutes on the development clock', () => {
		expect(viewOf(new Desk({ timeScale: 60 }).type(10 * second)).minutesAtEditor).toBe(10);
	});

	it.each([
		[0, 'resting', false],
		[18.7, 'coding', false],
		[18.75, 'coding', true],
		[29.9, 'coding', true],
	])('after %d minutes (%s) says whether a break is near: %s', (minutes, kind, isNear) => {
		const desk = minutes === 0 ? new Desk() : new Desk().type(minutes * minute);
		expect(viewOf(desk)).toMatchObject({ status: { kind }, isNear });
	});

	it('tells what brought it down a moment ago', () => {
		const desk = new Desk().type(10 * minute).elsewhere(40 * minute);
		expect(viewOf(desk.type(9 * minute)).reset).toMatchObject({ kind: 'away', reason: 'tooLong' });
		expect(viewOf(desk.type(2 * minute)).reset).toBeNull();
	});

	it('does not tell of being switched off, which is what it shows', () => {
		const desk = new Desk().type(20 * minute);
		desk.settings = { ...desk.settings, enabled: false };
		desk.send({ type: 'settings' });
		expect(viewOf(desk)).toMatchObject({ status: { kind: 'off' }, minutesAtEditor: 0, reset: null });
	});
});
