// What the explanation says of whole days: the answers were written before the code (fixtures/explainedDays.ts).
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { explain } from '../../../src/core/timer/explain';
import { minute } from '../../../src/core/units';
import { answerTexts, explainText } from '../../../src/host/texts/explainTexts';
import { day } from '../../support/day';
import { Desk } from '../../support/dayDesk';
import { explainedDays } from '../../support/fixtures/explainedDays';

const zone = process.env['TZ'];
beforeEach(() => {
	process.env['TZ'] = 'UTC';
});
afterEach(() => {
	if (zone === undefined) {
		delete process.env['TZ'];
	} else {
		process.env['TZ'] = zone;
	}
});

const explanationOf = (desk: Desk) => explain(desk.state, desk.clock.now, desk.settings);

describe('the answers', () => {
	it.each(Object.entries(explainedDays))('%s', (_, { script, settings, ...answers }) => {
		const desk = day(script, new Desk(settings));
		expect(answerTexts(explanationOf(desk), 'en-GB')).toEqual(answers);
	});
});

describe('the page', () => {
	it('answers first, and tells everything newest first, one part for each time from clearing to clearing', () => {
		const desk = day(
			'09:00 type 20m; 09:20 idle 3m; 09:23 type 10m; 09:33 away 12m; 09:45:10 screen; 09:46 type 2m; 09:48 leave 1m; 09:50 type 9m; 10:00 break 3m; 10:03 type 10m; 10:13 away 50m; 11:03 type 12m',
		);
		expect(explainText(explanationOf(desk), 'en-GB').split('\n\n')).toEqual([
			'# Last Decisions',
			'## Why now?',
			'09:54 Break due after 38 min at the editor.\n09:59 Offered: you paused typing.',
			'## Why not?',
			'No break is due yet: 12 of 30 minutes at the editor.',
			'## Why did it reset?',
			'11:03 Timer cleared: you were away for 50 min.',
			'## 15 January 2026, 11:03–11:15',
			'- 11:03 12 min of work.',
			'## 15 January 2026, 10:03–11:03',
			['- 11:03 Timer cleared: you were away for 50 min.', '- 10:03 10 min of work.'].join('\n'),
			'## 15 January 2026, 09:00–10:03',
			[
				'- 10:03 Timer cleared: you finished a break.',
				'- 10:00 Break gone on with.',
				'- 09:59 Offered: you paused typing.',
				'- 09:54 Waiting while you type.',
				'- 09:54 Break due after 38 min at the editor.',
				'- 09:49 11 min of work.',
				'- 09:49 Break left early: 12 min taken off the timer.',
				'- 09:48 Break begun.',
				'- 09:45 12 min away counted: you said that you were at the screen.',
				'- 09:45 Offered: you paused typing.',
				'- 09:45 3 min of work.',
				'- 09:45 Waiting a while after you were away.',
				'- 09:45 12 min in another program: you were asked what that was.',
				'- 09:33 Waiting until you are back in this window.',
				'- 09:33 Waiting while you type.',
				'- 09:33 Break due after 30 min at the editor.',
				'- 09:23 10 min of work.',
				'- 09:23 3 min without a key or click: not counted.',
				'- 09:00 20 min of work.',
			].join('\n'),
			'',
		]);
	});

	it('tells coding time and waits on the development clock, absences as they were', () => {
		const desk = new Desk({ timeScale: 10 })
			.type(minute)
			.idle(2 * minute)
			.key();
		const [stretch] = explanationOf(desk).stretches;
		expect(stretch?.entries.map(({ kind, seconds }) => `${kind} ${seconds}`)).toEqual([
			'notCounted 120',
			'counted 600',
		]);
	});
});
