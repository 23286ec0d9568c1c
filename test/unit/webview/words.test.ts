// The page's words: durations, what a screen reader says, what the first screen promises.
import { describe, expect, it } from 'vitest';
import { motions } from '../../../src/core/movements/motions/motions';
import { type MovementId, movementIds } from '../../../src/core/movements/movement';
import { movements } from '../../../src/core/movements/movements';
import { makeCheckPlan } from '../../../src/core/session/makePlan';
import type { PlannedPart } from '../../../src/core/session/plan';
import type { Announcement } from '../../../src/core/session/session';
import { announcementText } from '../../../src/webview/words/announcements';
import { durationText, keptText, spokenDuration } from '../../../src/webview/words/durations';
import { doseText, partName, stillCaptions } from '../../../src/webview/words/partWords';
import { areasText, planName, progressText, promiseText } from '../../../src/webview/words/setWords';
import { doingText, nowText, sideText, thenText } from '../../../src/webview/words/sideWords';
import { planOf } from '../../support/sessions';

const plan = planOf();
const part = (index: number): PlannedPart => {
	const found = plan.parts[index];
	if (found === undefined) {
		throw new Error(`no part ${index}`);
	}
	return found;
};
const [earLeft, earRight, reach, rollsForward] = [part(3), part(4), part(5), part(1)];

describe('durations', () => {
	it.each([
		[40, '40 s', '40 seconds'],
		[1, '1 s', '1 second'],
		[60, '1 min', '1 minute'],
		[61, '1 min 1 s', '1 minute 1 second'],
		[169, '2 min 49 s', '2 minutes 49 seconds'],
		[300, '5 min', '5 minutes'],
	])('%i seconds are "%s" to read and "%s" to hear', (seconds, short, spoken) => {
		expect(durationText(seconds)).toBe(short);
		expect(spokenDuration(seconds)).toBe(spoken);
	});

	it('never promise less than a minute of a kept place', () => {
		expect(keptText(1_440_000)).toBe('Your place is kept for 24 more minutes.');
		expect(keptText(20_000)).toBe('Your place is kept for 1 more minute.');
	});
});

describe('the first screen', () => {
	it('says what, how long, and what comes then', () => {
		expect(planName(plan)).toBe('Quick seated set');
		expect(promiseText(plan)).toBe(
			'Six movements in your chair, 2 min 49 s. Then four quick looks at your desk.',
		);
		expect(promiseText(planOf({ routine: 'seated-five', ergonomicsCheck: 'off' }))).toBe(
			'Eight movements in your chair, 5 min.',
		);
		expect(planName(makeCheckPlan())).toBe('Your desk');
	});

	it('gives each movement its dose', () => {
		expect(doseText([earLeft, earRight])).toBe('15 s each side');
		expect(doseText([earLeft])).toBe('15 s');
		expect(doseText(plan.parts.slice(0, 2))).toBe('40 s');
	});
});

describe('the side of a part', () => {
	it('is where a movement goes, and what a massage works on', () => {
		const ball = { ...earLeft, movement: 'ball-massage-upper-traps' } as const;
		expect(sideText(earLeft)).toBe('To the left');
		expect(thenText(earRight)).toBe('Then to the right');
		expect(partName(ball)).toBe('Ball on top of the shoulder, on the left');
		expect(sideText(ball)).toBe('On the left');
		expect(thenText({ ...ball, variant: 'right' })).toBe('Then on the right');
		expect(nowText({ ...ball, variant: 'right' })).toBe('Now on the right');
	});
});

describe('the word beside the countdown', () => {
	const alone = (movement: MovementId): readonly PlannedPart[] =>
		planOf({ routine: `movement:${movement}` }).parts;

	it('says that a position is held, and nothing of holding where one is to move', () => {
		const held = movementIds.filter((id) => alone(id).some((each) => doingText(each) === 'Hold'));
		expect(held).toContain('seated-upper-back-reach');
		expect(held.filter((id) => movements[id].dose.kind !== 'hold')).toEqual([]);
		expect(alone('neck-circles').map(doingText)).toEqual(['Move']);
		expect(doingText(earLeft)).toBe('To the left');
	});
});

describe('the captions of the two stills', () => {
	it.each([
		['seated-cat-cow', 'Breathe in', 'Breathe out'],
		['reverse-fly', 'Breathe in', 'Breathe out'],
		['seated-rows', 'Breathe in', 'Breathe out'],
		['overhead-arm-reaches', 'Breathe out', 'Breathe in'],
		['thoracic-extension-over-chair', 'Breathe out', 'Breathe in'],
		['diaphragmatic-breathing', 'Breathe out', 'Breathe in'],
		['shoulder-blade-squeeze', 'Let go', 'Squeeze'],
		['stick-massage-upper-traps', 'Let go', 'Press'],
		['neck-circles', 'Start', 'Move'],
		['ear-to-shoulder', 'Start', 'Hold'],
	] as const)('of %s are "%s" and "%s"', (id, start, still) => {
		expect(stillCaptions(movements[id].dose, motions[id])).toEqual([start, still]);
	});
});

describe('a screen reader', () => {
	const said: readonly (readonly [Announcement, string])[] = [
		[
			{ kind: 'start', part: earLeft },
			'Ear to shoulder, to the left, 15 seconds. Sit tall, hands in your lap. Let your left ear sink towards your left shoulder. Keep the right shoulder low and loose.',
		],
		[{ kind: 'next', part: reach }, 'Next: Upper back reach, 20 seconds.'],
		[
			{ kind: 'switch', part: earRight },
			'Now to the right. Come to the middle slowly, then tilt the other way.',
		],
		[{ kind: 'switch', part: rollsForward }, 'Now forward. The same circle, the other way round.'],
		[{ kind: 'paused', by: 'person', secondsToGo: 9 }, 'Paused, 9 seconds left.'],
		[{ kind: 'paused', by: 'typing', secondsToGo: 9 }, 'Paused because you are typing.'],
		[{ kind: 'goingOn' }, 'Going on.'],
		[{ kind: 'over', part: earLeft, next: earRight }, '15 seconds are over. Press Next for the right side.'],
		[{ kind: 'over', part: earRight, next: reach }, '15 seconds are over. Press Next for Upper back reach.'],
		[
			{ kind: 'over', part: part(0), next: rollsForward },
			'20 seconds are over. Press Next for the other direction.',
		],
		[{ kind: 'over', part: part(8), next: null }, '5 seconds are over. Press Next to go on.'],
		[
			{ kind: 'hurts', part: earLeft, choice: 'leaveOut' },
			'Stopped. Left out: Ear to shoulder, to the left.',
		],
		[{ kind: 'hurts', part: reach, choice: 'leaveOut' }, 'Stopped. Left out: Upper back reach.'],
		[{ kind: 'hurts', part: earLeft, choice: 'onlyToday' }, 'Left out for today.'],
		[{ kind: 'hurts', part: earLeft, choice: 'undo' }, 'Back in your sets.'],
		[{ kind: 'done', hadMovements: true }, 'Done. Stand up and walk a moment before you go on.'],
		[{ kind: 'done', hadMovements: false }, 'Done. That was your desk.'],
	];

	it.each(said)('%j is "%s"', (announcement, text) => {
		expect(announcementText(announcement)).toBe(text);
	});

	it('hears where the set is', () => {
		expect(progressText({ number: 3, of: 6, secondsLeft: 92, segments: [] })).toBe(
			'Movement 3 of 6, 1 minute 32 seconds left',
		);
	});
});

describe('what was worked on', () => {
	it('is one sentence of areas', () => {
		expect(areasText(['neck-and-top-of-shoulders', 'between-shoulder-blades'])).toBe(
			'Neck and top of the shoulders, between the shoulder blades',
		);
		expect(areasText([])).toBe('');
	});
});

describe('a part', () => {
	it('is named by the way the person moves', () => {
		expect([earLeft, rollsForward, reach].map(partName)).toEqual([
			'Ear to shoulder, to the left',
			'Shoulder rolls, forward',
			'Upper back reach',
		]);
	});
});
