// What the page reports, and what its panel goes through, while a break is on (design §3.6, 4.5 to 4.8).
import { describe, expect, it } from 'vitest';
import { pageView } from '../../../../src/core/timer/pageView';
import { minute, second } from '../../../../src/core/units';
import { finishedPlace, placeAt, quickPlan } from '../../../support/builders';
import { Desk } from '../../../support/dayDesk';

const plan = quickPlan();

const onBreak = (settings = {}): Desk =>
	new Desk(settings)
		.type(30 * minute)
		.start(plan)
		.begin()
		.pass(12 * second);

/** The panel goes on showing the movement, and reports no more. */
function silence(desk: Desk): Desk {
	if (desk.page !== null) {
		desk.page.silent = true;
	}
	return desk;
}

describe('a report', () => {
	it('of a break that another window has taken over is old', () => {
		const desk = onBreak();
		const other = new Desk({}, desk.clock, 'other', desk.company);
		other.start(plan);
		desk.send({ type: 'place', place: placeAt(plan, 5), running: true });
		expect(desk.state.shared.rest).toMatchObject({ window: 'other-0', status: 'paused', place: { part: 0 } });
	});

	it('comes by itself, and tells no clock that was set from a sleep: only what a person does tells', () => {
		const slept = (desk: Desk): Desk =>
			desk
				.key('panel')
				.pass(second)
				.sleep(5 * second);
		expect(slept(silence(onBreak())).key('panel').log).toContain('clockMoved');
		expect(slept(onBreak()).runOn().key('panel').log).not.toContain('clockMoved');
	});

	it('of the set before does not begin the one that was chosen since', () => {
		const desk = onBreak();
		desk.send({ type: 'choose', plan });
		desk.send({ type: 'place', place: finishedPlace(plan), running: true });
		expect(desk.state.shared.rest).toMatchObject({ status: 'offered', place: { part: 0 } });
		expect(desk.log).not.toContain('finished');
	});

	it('after the end changes nothing: finished is finished, once', () => {
		const desk = onBreak().goTo(finishedPlace(plan));
		desk.goTo(finishedPlace(plan)).goTo({ ...finishedPlace(plan), stage: 'done' }, false);
		expect(desk.snapshot.phase).toBe('resting');
		expect(desk.log.filter((word) => word.startsWith('finished'))).toHaveLength(1);
		expect(desk.log.at(-1)).toBe('finished');
	});

	it('of a pause says who paused; to answer the check is none', () => {
		expect(onBreak().goTo(placeAt(plan, 2), false).log.at(-1)).toBe('paused person');
		expect(onBreak().goTo(placeAt(plan, plan.parts.length), false).log.at(-1)).toBe('begun person');
	});

	it('of Next and Back while it stands still does not go on', () => {
		const desk = onBreak().goTo(placeAt(plan, 2), false);
		desk.goTo(placeAt(plan, 3), false);
		expect(desk.log.at(-1)).toBe('paused person');
		expect(desk.state.shared.rest).toMatchObject({ status: 'paused', place: { part: 3 } });
	});

	it('of going on is saved at once, however short the pause was', () => {
		const desk = onBreak().goTo(placeAt(plan, 2)).pass(second).goTo(placeAt(plan, 2), false);
		expect(desk.saved?.shared.rest?.status).toBe('paused');
		desk.pass(second).runOn();
		expect(desk.saved?.shared.rest?.status).toBe('running');
	});
});

describe('a break that was offered by opening the panel', () => {
	it.each([
		['in front', [], 1],
		['hidden behind another tab', ['hidden'], 2],
		['hidden and in front again', ['hidden', 'visible'], 1],
		['brought back by VS Code', ['hidden', 'restored'], 1],
	] as const)(
		'is offered again after a further workMinutes unless the panel is in front: %s',
		(_, changes, opened) => {
			const desk = new Desk({ promptStyle: 'openPanel' }).type(30 * minute).pass(6 * second);
			for (const change of changes) {
				desk.send({ type: 'panel', change });
			}
			desk.type(30 * minute).pass(6 * second);
			expect(desk.effects('makePlan')).toHaveLength(opened);
		},
	);

	it('and begun each time is answered each time, though it was left', () => {
		const desk = new Desk({ promptStyle: 'openPanel' });
		for (const _ of [1, 2, 3, 4]) {
			desk
				.type(30 * minute)
				.pass(6 * second)
				.begin()
				.closePanel();
			desk.send({ type: 'resume' });
		}
		expect(desk.snapshot.holding).toBeUndefined();
		expect(desk.state.shared.asked.unanswered).toBe(0);
	});
});

describe('pausing', () => {
	it('by the person needs nothing said to the page', () => {
		expect(onBreak().goTo(placeAt(plan, 2), false).effects('pausePage')).toEqual([]);
	});

	it('by hiding a panel that stands still is no pause of its own', () => {
		const desk = onBreak().goTo(placeAt(plan, 2), false);
		desk.send({ type: 'panel', change: 'hidden' });
		expect(desk.log.at(-1)).toBe('paused person');
	});

	it('by a key in another window stops the page in its own', () => {
		const desk = onBreak();
		const other = new Desk({}, desk.clock, 'other', desk.company);
		other.focus(true);
		const effects = other.send({ type: 'sign', surface: 'editor', keystroke: true });
		expect(effects.map(({ type }) => type)).not.toContain('pausePage');
		expect(desk.effects('pausePage')).toEqual([{ type: 'pausePage', reason: 'typing' }]);
	});

	it('ends with a click in the panel, work before it or not: only then does the time without it begin', () => {
		const desk = onBreak()
			.key()
			.pass(minute)
			.key()
			.pass(3.5 * minute)
			.key('panel');
		expect(desk.pass(4 * minute).snapshot.phase).toBe('onBreak');
		expect(desk.pass(minute + second).log.at(-1)).toBe('left typing');
	});

	it.each([
		['a minute is counted, with somebody there', true, 60, 31],
		['a minute and a half is counted, with hands off the keyboard', false, 89, 31.5],
		['longer is not', false, 95, 30],
	])('by silence begins the gap where the page was heard of last: %s', (_, active, seconds, minutes) => {
		const desk = silence(onBreak().pass(3 * second)).focus(true, active);
		desk.pass(seconds * second).key();
		expect(desk.minutes).toBe(minutes);
	});
});

describe('a break that ended by standing still', () => {
	it('with somebody there: what follows it is counted from there on', () => {
		const desk = onBreak().goTo(placeAt(plan, 2), false);
		expect(desk.pass(5 * minute + second).log.at(-1)).toBe('natural pausedBreak');
		desk.pass(minute).key();
		expect(desk.minutes).toBe(1);
	});
});

describe('what the panel shows of a break that was left', () => {
	it('ends with the thirty minutes, which pass faster on the development clock', () => {
		const desk = onBreak({ timeScale: 60 }).goTo(placeAt(plan, 3)).closePanel();
		desk.pass(20 * second);
		expect(pageView(desk.state, desk.now, desk.settings)).toMatchObject({
			opening: 'resume',
			keptMillis: 10 * minute,
		});
		desk.pass(10 * second);
		expect(pageView(desk.state, desk.now, desk.settings)).toBeNull();
		expect(desk.tooltip.keptMinutes).toBeNull();
	});
});
