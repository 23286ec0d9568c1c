// The words for a calm timer: those that the second file has for it too, and said to be too few where it has more.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCalm } from '../../../src/core/timer/calm';
import { calmView } from '../../../src/core/timer/calmView';
import { tooltipView } from '../../../src/core/timer/tooltip';
import { minute, second } from '../../../src/core/units';
import { calmTexts, hasMore } from '../../../src/host/texts/calmTexts';
import { itemTexts } from '../../../src/host/texts/itemTexts';
import { Desk } from '../../support/dayDesk';
import { countingActs, days, otherActs } from '../../support/dayRandom';

const next = { routine: 'seated-quick', seconds: 169 } as const;
const facts = { next, reloadToUpdate: false, unsaved: false };

const viewOf = ({ state, now, settings }: Desk) => calmView(state, now, settings, next);

const calmLines = (desk: Desk): readonly string[] => calmTexts(viewOf(desk), 'en-GB')?.tooltip.lines ?? [];

describe('the words for a calm timer', () => {
	it('are those that there are with all rules, if it has not more to tell', () => {
		let compared = 0;
		const compare = (desk: Desk): void => {
			const { state, now, settings } = desk;
			const view = viewOf(desk);
			if (isCalm(state, now, settings) && !hasMore(view)) {
				const whole = itemTexts(tooltipView(state, now, settings, facts), 'en-GB');
				expect(calmTexts(view, 'en-GB')).toEqual(whole);
				compared += 1;
			}
		};
		fc.assert(
			fc.property(days([...countingActs, ...otherActs], 20), (acts) => {
				const desk = new Desk({ workMinutes: 60 });
				for (const act of acts) {
					act(desk);
					compare(desk);
				}
			}),
			{ numRuns: 60 },
		);
		expect(compared).toBeGreaterThan(100);
	});

	it('are none where breaks are switched off', () => {
		expect(calmTexts(viewOf(new Desk({ enabled: false })), 'en')).toBeNull();
	});

	it.each([
		['a window that was closed over night', (desk: Desk) => desk.reload(8 * 60 * minute), 'was closed'],
		['a long absence', (desk: Desk) => desk.elsewhere(40 * minute), 'you were away for 40 min'],
		[
			'a computer that slept',
			(desk: Desk) =>
				desk
					.pass(10 * second)
					.sleep(20 * minute)
					.key(),
			'the computer slept',
		],
	])('tell of %s', (_, pass, words) => {
		const desk = new Desk().type(10 * minute);
		expect(calmLines(desk)).toHaveLength(2);
		pass(desk);
		expect(calmLines(desk).join(' ')).toContain(words);
	});

	it('are too few for a break that is near, and for what else brought the timer down', () => {
		const desk = new Desk().type(18 * minute);
		expect(hasMore(viewOf(desk))).toBe(false);
		expect(hasMore(viewOf(desk.type(minute)))).toBe(true);
		desk.send({ type: 'skip' });
		expect(hasMore(viewOf(desk))).toBe(true);
		expect(hasMore(viewOf(desk.type(12 * minute)))).toBe(false);
	});
});
