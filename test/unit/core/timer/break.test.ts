// The life of a break, as far as the timer decides it (design §4.1, 4.5 to 4.8).
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startOf } from '../../../../src/core/session/place';
import { pageView } from '../../../../src/core/timer/pageView';
import { hour, minute, second } from '../../../../src/core/units';
import { finishedPlace, placeAt, quickPlan } from '../../../support/builders';
import { timeline } from '../../../support/day';
import { Desk } from '../../../support/dayDesk';
import { runs } from '../../../support/runs';

const plan = quickPlan();

/** Thirty minutes of work, and a break begun and running. */
const onBreak = (settings = {}): Desk =>
	new Desk(settings)
		.type(30 * minute)
		.start()
		.begin()
		.pass(12 * second);

const page = (desk: Desk) => pageView(desk.state, desk.now, desk.settings);

describe('§4.1 starting', () => {
	it('opens the panel with the focus in it, on a first screen that is no break yet', () => {
		const desk = new Desk().type(30 * minute).start();
		expect(desk.effects('openPanel')).toEqual([{ type: 'openPanel', preserveFocus: false }]);
		expect(page(desk)).toMatchObject({ opening: 'first', notice: true, place: startOf(plan) });
		expect(desk.snapshot.phase).toBe('due');
		expect(desk.begin().snapshot.phase).toBe('onBreak');
		expect(page(desk)).toMatchObject({ notice: false });
	});

	it('twice is one break', () => {
		const desk = onBreak().start();
		expect(desk.state.shared.rest).toMatchObject({ status: 'running' });
		expect(timeline(desk).filter((line) => line.includes('begun'))).toHaveLength(1);
	});

	it('a first screen closed again leaves no place, and a due break as after a snooze', () => {
		const desk = new Desk()
			.type(30 * minute)
			.start()
			.closePanel();
		expect(page(desk)).toBeNull();
		expect(desk.face.kind).toBe('snoozed');
		expect(desk.snapshot).toMatchObject({ snoozes: 0, codingMs: 30 * minute });
		const early = new Desk()
			.type(10 * minute)
			.start()
			.closePanel();
		expect(early.face).toMatchObject({ kind: 'coding', minutesLeft: 20 });
	});

	it('the check alone is no break', () => {
		const desk = new Desk().type(20 * minute).start({ ...plan, routine: null, parts: [], movementCount: 0 });
		expect(desk.effects('openPanel')).toHaveLength(1);
		expect(desk.state.shared.rest).toBeNull();
	});

	it('the time on the first screen counts as usual', () => {
		const desk = new Desk().type(10 * minute).start();
		desk
			.pass(10 * second)
			.key('panel')
			.pass(10 * second)
			.key('panel');
		expect(desk.minutes).toBe(10.3);
	});
});

describe('§4.5 finished', () => {
	it('clears the timer when the last item is answered, before the panel is closed, and saves it', () => {
		const desk = onBreak().goTo(placeAt(plan, plan.parts.length), false);
		expect(desk.snapshot.phase).toBe('onBreak');
		desk.goTo(finishedPlace(plan), false);
		expect(desk.snapshot).toMatchObject({ phase: 'resting', codingMs: 0, snoozes: 0 });
		expect(desk.saved?.shared.clearing).toMatchObject({ kind: 'finished' });
		expect(desk.saved?.envelope.codingMs).toBe(0);
		expect(page(desk)).toMatchObject({ place: { stage: 'question' } });
		desk.closePanel();
		expect(page(desk)).toBeNull();
		expect(desk.log.filter((line) => line === 'finished')).toHaveLength(1);
		expect(desk.log.join()).not.toContain('left');
	});

	it('needs 60 % of the seconds', () => {
		const desk = onBreak().goTo(finishedPlace(plan, 0.59), false);
		expect(desk.snapshot.phase).toBe('onBreak');
		desk.goTo(finishedPlace(plan, 0.6), false);
		expect(desk.log.at(-1)).toBe('finished');
	});

	it('needs every item of the check, of which "not now" is an answer', () => {
		const asked = {
			...finishedPlace(plan),
			stage: 'check',
			answers: ['ok', 'notNow', 'fixed', null],
		} as const;
		const desk = onBreak().goTo(asked, false);
		expect(desk.snapshot.phase).toBe('onBreak');
		desk.goTo({ ...asked, stage: 'question', answers: ['ok', 'notNow', 'fixed', 'notNow'] }, false);
		expect(desk.snapshot.phase).toBe('resting');
	});

	it('the time in the panel after it is no coding', () => {
		const desk = onBreak().goTo(finishedPlace(plan), false);
		for (let key = 0; key < 5; key += 1) {
			desk.pass(20 * second).key('panel');
		}
		desk.send({ type: 'feeling', feeling: 'looser' });
		expect(desk.minutes).toBe(0);
		desk
			.closePanel()
			.pass(10 * second)
			.key()
			.type(minute);
		expect(desk.minutes).toBe(1.2);
	});
});

describe('§4.6 left early', () => {
	it('keeps what the timer had less the share of the set that was done', () => {
		const half = onBreak().goTo({
			...startOf(plan),
			doneMillis: plan.parts.map(({ seconds }) => seconds * 250),
		});
		half.closePanel();
		expect(half.minutes).toBe(22.5);
		expect(half.log.at(-1)).toBe('left leftEarly');
	});

	it('never less than half', () => {
		const desk = onBreak().goTo(placeAt(plan, plan.parts.length), false).closePanel();
		expect(desk.minutes).toBe(15);
	});

	it('clears nothing: snoozes stay used, and the answer to three reminders is given', () => {
		const desk = new Desk().type(30 * minute);
		desk.send({ type: 'snooze' });
		desk
			.type(5 * minute)
			.start()
			.begin()
			.closePanel();
		expect(desk.snapshot).toMatchObject({ snoozes: 1, codingMs: 35 * minute });
	});

	it('is due again after snoozeMinutes, as a snooze that is never refused', () => {
		const desk = onBreak({ maxSnoozes: 0 }).goTo(startOf(plan)).closePanel();
		expect(desk.snapshot).toMatchObject({ phase: 'snoozed', dueInMs: 5 * minute, snoozes: 0 });
		desk.type(5 * minute).pass(6 * second);
		expect(desk.face.kind).toBe('due');
		expect(desk.effects('prompt')).toHaveLength(1);
	});

	it('or at workMinutes, whichever is later', () => {
		const desk = onBreak().goTo(placeAt(plan, plan.parts.length), false).closePanel();
		desk.type(14.5 * minute);
		expect(desk.snapshot.phase).toBe('coding');
		desk.type(minute).pass(6 * second);
		expect(desk.effects('prompt')).toHaveLength(1);
	});

	it('the place is kept for thirty minutes, and shown', () => {
		const desk = onBreak().goTo(placeAt(plan, 3)).closePanel();
		expect(desk.face).toEqual({ kind: 'leftEarly', movement: 3, of: 6 });
		expect(desk.tooltip).toMatchObject({ keptMinutes: 30, links: ['resumeBreak', 'skip'] });
		desk.read(29 * minute).start();
		expect(page(desk)).toMatchObject({ opening: 'resume', place: { part: 3 }, keptMillis: minute });
		desk.runOn();
		expect(desk.face).toMatchObject({ kind: 'onBreak', movement: 3 });
	});

	it('and not longer', () => {
		const desk = onBreak()
			.goTo(placeAt(plan, 3))
			.closePanel()
			.read(31 * minute)
			.start();
		expect(page(desk)).toMatchObject({ opening: 'first', place: { part: 0 } });
	});

	describe('at the very end, too little done', () => {
		const atEnd = (): Desk => onBreak().goTo({ ...finishedPlace(plan, 0.5), stage: 'done' }, false);

		it('no place is kept: the next start is another set', () => {
			const desk = atEnd().closePanel();
			expect(desk.minutes).toBe(15);
			expect(desk.face.kind).toBe('snoozed');
			expect(desk.tooltip.keptMinutes).toBeNull();
			expect(page(desk.start())).toMatchObject({ opening: 'first', place: startOf(plan) });
		});

		it('and so it is while the last page is still open', () => {
			const desk = atEnd().start();
			expect(desk.minutes).toBe(15);
			expect(page(desk)).toMatchObject({ opening: 'first', place: startOf(plan) });
		});
	});

	it('or until the timer is cleared', () => {
		const desk = onBreak().goTo(placeAt(plan, 3)).closePanel();
		desk.send({ type: 'skip' });
		expect(desk.face.kind).toBe('resting');
		expect(page(desk.start())).toMatchObject({ opening: 'first' });
	});

	it('left twice, a share is taken off once', () => {
		const desk = onBreak().goTo(placeAt(plan, 2)).closePanel();
		const once = desk.minutes;
		desk.start().runOn().closePanel();
		expect(desk.minutes).toBe(once);
		desk.start().runOn().goTo(placeAt(plan, plan.parts.length), false).closePanel();
		expect(desk.minutes).toBe(15);
	});

	it('"Start over" begins the same plan anew', () => {
		const desk = onBreak().goTo(placeAt(plan, 3)).closePanel().start();
		desk.send({ type: 'startOver' });
		expect(page(desk)).toMatchObject({ opening: 'resume', place: startOf(plan) });
		desk.goTo({ ...placeAt(plan, 3), excluded: [2] }, false).send({ type: 'startOver' });
		expect(page(desk)).toMatchObject({ place: { part: 0, excluded: [2] } });
	});

	it('the thirty minutes pass faster on the development clock', () => {
		const desk = onBreak({ timeScale: 60 }).goTo(placeAt(plan, 3)).closePanel();
		desk.pass(29 * second);
		expect(desk.tooltip.keptMinutes).toBe(1);
		desk.pass(second);
		expect(desk.tooltip.keptMinutes).toBeNull();
	});
});

describe('§4.7 what pauses the countdown', () => {
	const pauses = (desk: Desk) => desk.effects('pausePage').map(({ reason }) => reason);

	it('a key in an editor', () => {
		const desk = onBreak().key();
		expect(pauses(desk)).toEqual(['typing']);
		expect(page(desk)).toMatchObject({ opening: 'paused', pauseReason: 'typing' });
		expect(desk.face).toMatchObject({ kind: 'leftEarly' });
		expect(desk.key().key().effects('pausePage')).toHaveLength(1);
	});

	it('hiding the panel', () => {
		const desk = onBreak();
		desk.send({ type: 'panel', change: 'hidden' });
		expect(pauses(desk)).toEqual(['hidden']);
	});

	it.each([
		['the edits of a machine', (desk: Desk) => desk.machines(3 * second)],
		['losing the focus while the panel is visible', (desk: Desk) => desk.focus(false).pass(20 * second)],
		['getting it back', (desk: Desk) => desk.elsewhere(20 * second)],
		['scrolling an editor beside it', (desk: Desk) => desk.scroll()],
		['keys in the panel', (desk: Desk) => desk.key('panel')],
	])('not %s', (_, happen) => {
		const desk = onBreak();
		happen(desk);
		expect(pauses(desk)).toEqual([]);
		expect(desk.state.shared.rest?.status).toBe('running');
	});

	it('Continue goes on at the same place', () => {
		const desk = onBreak()
			.goTo(placeAt(plan, 2))
			.key()
			.pass(20 * second)
			.runOn();
		expect(desk.face).toMatchObject({ kind: 'onBreak', movement: 2 });
		expect(page(desk)).toMatchObject({ place: { part: 2 } });
	});
});

describe('§4.8 the host owns the place', () => {
	it('a page that starts anew is paused at its place', () => {
		const desk = onBreak().goTo({ ...placeAt(plan, 4), elapsedMillis: 6 * second });
		expect(page(desk)).toMatchObject({
			opening: 'paused',
			pauseReason: 'reloaded',
			place: { part: 4, elapsedMillis: 6 * second },
		});
	});

	it('ten seconds of silence are a pause', () => {
		const desk = onBreak();
		if (desk.page !== null) {
			desk.page.silent = true;
		}
		desk.pass(7 * second);
		expect(desk.effects('pausePage')).toEqual([]);
		desk.pass(3.1 * second);
		expect(desk.effects('pausePage')).toEqual([{ type: 'pausePage', reason: 'silence' }]);
	});

	it('a report that comes after them does not go on by itself', () => {
		const desk = onBreak()
			.sleep(2 * minute)
			.pass(5 * second);
		expect(desk.state.shared.rest).toMatchObject({ status: 'paused', pauseReason: 'silence' });
		expect(desk.page?.running).toBe(false);
	});

	it('the time of a countdown is neither coding nor gap', () => {
		const desk = onBreak()
			.pass(3 * minute)
			.key();
		expect(desk.minutes).toBe(30);
		expect(desk.decisions.filter(({ kind }) => kind === 'notCounted')).toEqual([]);
		desk.type(minute);
		expect(desk.minutes).toBe(31);
	});

	it.each([
		['paused', (desk: Desk) => desk.goTo(placeAt(plan, 2), false)],
		['hidden', (desk: Desk) => desk.send({ type: 'panel', change: 'hidden' })],
		['left waiting for an answer', (desk: Desk) => desk.goTo(placeAt(plan, plan.parts.length), false)],
		['asleep', (desk: Desk) => desk.sleep(8 * hour)],
	])('%s for restMinutes it ends as a natural break, once', (_, stop) => {
		const desk = onBreak();
		stop(desk);
		desk.pass(5 * minute + second);
		expect(timeline(desk).at(-1)).toContain('natural pausedBreak');
		expect(desk.panelOpen).toBe(false);
		expect(desk.snapshot).toMatchObject({ phase: 'resting', codingMs: 0 });
		desk.idle(20 * minute).type(minute);
		expect(timeline(desk).filter((line) => line.includes('natural'))).toHaveLength(1);
		expect(desk.minutes).toBe(1);
	});

	it('answering in the panel is no standing still', () => {
		const desk = onBreak().goTo(placeAt(plan, plan.parts.length), false);
		desk
			.pass(4 * minute)
			.key('panel')
			.pass(4 * minute);
		expect(desk.snapshot.phase).toBe('onBreak');
		desk.pass(minute + second);
		expect(desk.snapshot.phase).toBe('resting');
	});

	it('who works on meanwhile did not rest: the break was left', () => {
		const desk = onBreak()
			.key()
			.type(6 * minute);
		expect(timeline(desk).at(-1)).toBe('09:35 left typing');
		expect(desk.face.kind).toBe('leftEarly');
		expect(desk.minutes).toBe(36);
		desk.runOn();
		expect(desk.face.kind).toBe('onBreak');
	});

	it('who works a little and then goes is judged by the gap, like everybody', () => {
		const desk = onBreak()
			.key()
			.type(2 * minute)
			.idle(7 * minute)
			.key();
		expect(timeline(desk).slice(-2)).toEqual(['09:35 left typing', '09:39 natural restedInEditor']);
		expect(desk.face.kind).toBe('resting');
	});

	it('an answer to the check goes on with a break that was left by working on', () => {
		const desk = onBreak()
			.goTo(placeAt(plan, plan.parts.length), false)
			.key()
			.type(6 * minute);
		expect(timeline(desk).at(-1)).toBe('09:35 left typing');
		desk.goTo(placeAt(plan, plan.parts.length), false);
		expect(desk.snapshot.phase).not.toBe('onBreak');
		desk.goTo(finishedPlace(plan), false);
		expect(timeline(desk).at(-1)).toBe('09:36 finished');
	});

	it('and leaving it unanswered after that is a rest again', () => {
		const asked = placeAt(plan, plan.parts.length);
		const desk = onBreak()
			.goTo(asked, false)
			.key()
			.type(6 * minute);
		desk.goTo({ ...asked, answers: ['ok', null, null, null] }, false);
		desk.idle(5 * minute + second);
		expect(timeline(desk).at(-1)).toBe('09:41 natural pausedBreak');
	});

	it('the place on the disk is five seconds old at most, in twelve writes a minute, however often it changes', () => {
		const press = fc.record({
			after: fc.integer({ min: 1, max: 6_000 }),
			part: fc.nat(plan.parts.length - 1),
		});
		fc.assert(
			fc.property(fc.array(press, { minLength: 20, maxLength: 60 }), (presses) => {
				const desk = onBreak();
				const began = desk.clock.elapsed;
				const showed: { readonly until: number; readonly part: number }[] = [];
				for (const { after, part } of presses) {
					const before = desk.page?.place.part ?? -1;
					for (let passed = 0; passed < after; passed += 100) {
						desk.pass(Math.min(100, after - passed));
						const now = desk.clock.elapsed;
						const recent = showed.filter(({ until }) => until >= now - 5.1 * second).map((each) => each.part);
						expect([...recent, before]).toContain(desk.saved?.shared.rest?.place.part);
					}
					showed.push({ until: desk.clock.elapsed, part: before });
					desk.goTo(placeAt(plan, part));
				}
				const saves = desk.done.filter(({ effect, elapsed }) => effect.type === 'save' && elapsed >= began);
				const minutes = (desk.clock.elapsed - began) / minute;
				expect(saves.length).toBeLessThanOrEqual(Math.ceil(minutes * 12) + 1);
			}),
			{ numRuns: runs(15) },
		);
	});

	it('another save on the way does not delay that of the place', () => {
		const desk = onBreak()
			.pass(3.5 * second)
			.goTo(placeAt(plan, 1));
		desk.send({ type: 'ergonomics', item: 'erg-lumbar', answer: 'ok' });
		desk.goTo(placeAt(plan, 2)).pass(5 * second);
		expect(desk.saved?.shared.rest?.place.part).toBe(2);
	});

	it('no prompt comes in a break', () => {
		const desk = onBreak()
			.pass(minute)
			.key()
			.pass(30 * second);
		expect(desk.effects('prompt')).toEqual([]);
	});
});

describe('what is remembered of breaks', () => {
	it('answers to the check, with their time', () => {
		const desk = onBreak();
		desk.send({ type: 'ergonomics', item: 'erg-lumbar', answer: 'notNow' });
		expect(desk.saved?.shared.ergonomics).toEqual({
			'erg-lumbar': { answer: 'notNow', at: desk.clock.now.wall },
		});
	});

	it('movements of which something was done', () => {
		const desk = onBreak().goTo(placeAt(plan, 2)).closePanel();
		const done = [...new Set(plan.parts.slice(0, 2).map(({ movement }) => movement))];
		expect(Object.keys(desk.state.shared.lastDone).sort()).toEqual(done.sort());
	});

	it('that the notice was seen', () => {
		expect(onBreak().closePanel().reload(second).state.shared.noticed).toBe(true);
	});
});
