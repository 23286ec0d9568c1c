// How a break is started, chosen, taken over and begun (design §4.1, §6).
import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../../src/core/session/makePlan';
import { startOf } from '../../../../src/core/session/place';
import { minute, second } from '../../../../src/core/units';
import { finishedPlace, placeAt, quickPlan } from '../../../support/builders';
import { Desk } from '../../../support/dayDesk';
import { planRequest } from '../../../support/planRequest';

const plan = quickPlan();
const longer = makePlan(planRequest({ routine: 'seated-five' }));

const onBreak = (settings = {}): Desk =>
	new Desk(settings)
		.type(30 * minute)
		.start(plan)
		.begin()
		.pass(10 * second);

/** Another window of the same person, which knows all that the first one knows. */
const beside = (desk: Desk): Desk => new Desk(desk.settings, desk.clock, 'other', desk.company);

const shown = (desk: Desk) => desk.state.shared.rest;

describe('starting again', () => {
	it('while the first screen is open goes on with what it shows', () => {
		const desk = new Desk().start(plan).start(longer);
		expect(shown(desk)?.plan).toBe(plan);
	});

	it('while the last question is open goes on with it', () => {
		const desk = onBreak().goTo(finishedPlace(plan), false).start(longer);
		expect(shown(desk)).toMatchObject({ status: 'finished', place: { stage: 'question' } });
	});

	it.each([
		['when all is answered', (desk: Desk) => desk.goTo({ ...finishedPlace(plan), stage: 'done' }, false)],
		['in another window', (desk: Desk) => beside(desk.goTo(finishedPlace(plan), false))],
	])('is another set: %s', (_, happen) => {
		const desk = happen(onBreak()).start(longer);
		expect(shown(desk)).toMatchObject({ status: 'offered', plan: { routine: 'seated-five' } });
	});
});

describe('choosing another set', () => {
	it('shows its first screen, in the panel that is open', () => {
		const desk = new Desk().start(plan);
		desk.send({ type: 'choose', plan: longer });
		expect(shown(desk)).toMatchObject({ status: 'offered', plan: { routine: 'seated-five' } });
		expect(desk.effects('openPanel')).toEqual([
			{ type: 'openPanel', preserveFocus: false },
			{ type: 'openPanel', preserveFocus: false },
		]);
	});

	it.each([true, false])('of a break in progress credits what was done (running: %s)', (running) => {
		const desk = onBreak().goTo(placeAt(plan, plan.parts.length - 1), running);
		desk.send({ type: 'choose', plan: longer });
		expect(desk.log.filter((word) => word === 'left leftEarly')).toHaveLength(1);
		expect(desk.minutes).toBe(15);
	});
});

describe('a break that was begun, but whose countdown never ran', () => {
	it('ends as a natural break after restMinutes', () => {
		const desk = new Desk().type(30 * minute).start(plan);
		desk.send({ type: 'noticed' });
		desk.pass(5 * minute + second);
		expect(desk.log.at(-1)).toBe('natural pausedBreak');
	});

	it('is not begun by another window', () => {
		const desk = new Desk().type(30 * minute).start(plan);
		beside(desk).send({ type: 'noticed' });
		expect(shown(desk)?.status).toBe('offered');
	});
});

describe('taking over', () => {
	/** In the second movement, four seconds into a part of it; the page reported that moment, and counts on. */
	const at = (desk: Desk, running = true): Desk =>
		desk.goTo({ ...placeAt(plan, 1), elapsedMillis: 4 * second }, running);

	it.each([
		['three seconds after a report: three seconds further', {}, 3, 7],
		['with the countdowns faster: as much further', { panelScale: 2 }, 3, 10],
	])('%s', (_, settings, passed, elapsed) => {
		const desk = at(onBreak(settings)).pass(passed * second);
		const before = shown(desk)?.place.doneMillis ?? [];
		const other = beside(desk).start(plan);
		expect(shown(other)).toMatchObject({
			status: 'paused',
			place: { part: 1, elapsedMillis: elapsed * second },
		});
		const grown = shown(other)?.place.doneMillis.map((millis, index) => millis - (before[index] ?? 0));
		expect(grown).toEqual(plan.parts.map((__, index) => (index === 1 ? (elapsed - 4) * second : 0)));
	});

	it('of one that stands still: where it stands', () => {
		const other = beside(at(onBreak(), false).pass(3 * second)).start(plan);
		expect(shown(other)).toMatchObject({ place: { elapsedMillis: 4 * second } });
	});

	it('and not going on ends it as a natural break after restMinutes', () => {
		const other = beside(at(onBreak())).start(plan);
		other.pass(5 * minute + second);
		expect(other.log.at(-1)).toBe('natural pausedBreak');
	});
});

describe('"Start over"', () => {
	it('does nothing without a break', () => {
		const desk = new Desk();
		desk.send({ type: 'startOver' });
		expect(shown(desk)).toBeNull();
	});

	it('does nothing to a break in another window', () => {
		const desk = onBreak().goTo(placeAt(plan, 3), false);
		beside(desk).send({ type: 'startOver' });
		expect(shown(desk)?.place.part).toBe(3);
	});

	it('does nothing to one that is finished', () => {
		const desk = onBreak().goTo(finishedPlace(plan), false);
		desk.send({ type: 'startOver' });
		expect(shown(desk)?.place).not.toEqual(startOf(plan));
		expect(desk.snapshot.phase).toBe('resting');
	});
});
