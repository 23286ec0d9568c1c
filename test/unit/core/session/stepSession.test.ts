// A session by example: controls, pauses, This hurts, the check, the question, leaving and coming back.
import { describe, expect, it } from 'vitest';
import { makeCheckPlan } from '../../../../src/core/session/makePlan';
import { momentAt } from '../../../../src/core/session/momentAt';
import { isFinished, startOf } from '../../../../src/core/session/place';
import { type Happening, planOf, SessionPlayer, sessionOf } from '../../../support/sessions';

const plan = planOf();
const begun = (): SessionPlayer => new SessionPlayer(sessionOf(plan)).do({ type: 'begin' });
const part = (player: SessionPlayer): string => {
	const present = player.state.plan.parts[player.state.place.part];
	return present === undefined ? 'none' : `${present.movement}:${present.variant}`;
};
const secondsToGo = (player: SessionPlayer): number | undefined => {
	const moment = momentAt(player.state.plan, player.state.place);
	return moment.kind === 'part' ? moment.secondsToGo : undefined;
};
/** At the left side of ear to shoulder, a number of seconds into its work. */
const atEarLeft = (seconds: number): SessionPlayer => {
	const player = begun().wait(20 + 20 + 2 + 30 + 2 + seconds);
	player.take();
	return player;
};
/** At the first item of the check, all movements done. */
const atCheck = (): SessionPlayer => begun().wait(plan.totalSeconds + 1);

describe('beginning', () => {
	it('waits for Begin, and starts the clock with the first picture', () => {
		const player = new SessionPlayer(sessionOf(plan)).wait(60);
		expect(player.state.place).toEqual(startOf(plan));
		player.do({ type: 'begin' });
		expect(player.take().map(({ type }) => type)).toEqual(['began', 'announce', 'report']);
		expect(player.wait(5).state.place).toMatchObject({ part: 0, elapsedMillis: 5_000 });
	});

	it('never begins twice', () => {
		const player = begun().wait(5);
		const { place } = player.state;
		expect(player.do({ type: 'begin' }).state.place).toEqual(place);
	});
});

describe('Next and Skip', () => {
	it('count only the seconds really done', () => {
		const player = atEarLeft(4).do({ type: 'next' });
		expect(part(player)).toBe('ear-to-shoulder:right');
		expect(player.state.place.doneMillis[3]).toBe(4_000);
	});

	it('lead with a cue: to the other side, or past all sides to the next movement', () => {
		expect(atEarLeft(4).do({ type: 'next' }).take()).toContainEqual({ type: 'sound', sound: 'switch' });
		const skipped = atEarLeft(4).do({ type: 'skip' });
		expect(part(skipped)).toBe('seated-upper-back-reach:both');
		expect(skipped.take()).toContainEqual({ type: 'sound', sound: 'step' });
	});

	it('lead past the last movement to "set finished", and then to the check', () => {
		const player = begun();
		for (let index = 0; index < plan.parts.length; index++) {
			player.do({ type: 'next' });
		}
		expect(momentAt(plan, player.state.place)).toMatchObject({ kind: 'finished', next: 'check' });
		expect(player.wait(1).state).toMatchObject({ place: { stage: 'check' }, mode: { kind: 'asking' } });
	});

	it.each(['next', 'skip'] as const)('lead on from "set finished" at once: %s', (type) => {
		const player = begun();
		for (let index = 0; index < plan.parts.length; index++) {
			player.do({ type: 'next' });
		}
		player.take();
		player.do({ type });
		expect(player.state).toMatchObject({ place: { stage: 'check' }, mode: { kind: 'asking' } });
		expect(player.take()).toEqual([{ type: 'report' }]);
	});

	it('stay paused in a pause, and make no sound', () => {
		const player = atEarLeft(4).do({ type: 'pause', by: 'person' }, { type: 'next' });
		expect(player.state.mode).toEqual({ kind: 'paused', by: 'person' });
		expect(part(player)).toBe('ear-to-shoulder:right');
		expect(player.take().filter(({ type }) => type === 'sound')).toEqual([]);
	});
});

describe('Back', () => {
	it('leads to the beginning of a part that is under way, without a cue', () => {
		const player = atEarLeft(6).do({ type: 'back' });
		expect([part(player), secondsToGo(player)]).toEqual(['ear-to-shoulder:left', 15]);
		expect(momentAt(plan, player.state.place)).toMatchObject({ cue: 'none', inLead: false });
	});

	it('leads to the part before when this one has hardly begun', () => {
		const player = atEarLeft(2).do({ type: 'back' });
		expect([part(player), secondsToGo(player)]).toEqual(['seated-cat-cow:both', 30]);
	});

	it('keeps what was done, and counts no second twice', () => {
		const player = atEarLeft(10).do({ type: 'back' }).wait(4);
		expect(player.state.place.doneMillis[3]).toBe(10_000);
		expect(player.wait(8).state.place.doneMillis[3]).toBe(12_000);
	});

	it('stays at the first part', () => {
		expect(part(begun().wait(1).do({ type: 'back' }))).toBe('shoulder-rolls:backward');
	});
});

describe('a pause', () => {
	it('stops the clock, says so once, and goes on from the same second', () => {
		const player = atEarLeft(6).do({ type: 'pause', by: 'person' });
		expect(player.takeAnnouncements()).toEqual([{ kind: 'paused', by: 'person', secondsToGo: 9 }]);
		player.wait(300).do({ type: 'pause', by: 'typing' });
		expect(player.state.mode).toEqual({ kind: 'paused', by: 'person' });
		player.do({ type: 'continue' }).wait(1);
		expect(secondsToGo(player)).toBe(8);
	});

	it('holds a cue', () => {
		const player = atEarLeft(15).wait(0.5).do({ type: 'pause', by: 'person' }).wait(10);
		expect(player.state.place.elapsedMillis).toBe(500);
		expect(player.do({ type: 'continue' }).wait(1.5).state.place.elapsedMillis).toBe(2_000);
	});

	it('comes by itself after a silence in which nobody followed the picture, and counts none of it', () => {
		const player = atEarLeft(6);
		player.at += 5_001;
		player.do({ type: 'tick' });
		expect(player.state.mode).toEqual({ kind: 'paused', by: 'silence' });
		expect(secondsToGo(player)).toBe(9);
	});

	it('is not caused by a clock that runs backwards', () => {
		const player = atEarLeft(6);
		player.at -= 3_000;
		player.do({ type: 'tick' });
		expect([player.state.mode.kind, secondsToGo(player)]).toEqual(['running', 9]);
	});
});

describe('This hurts', () => {
	it('stops at once, takes the rest of the movement out, and goes on with the next', () => {
		const player = atEarLeft(6).do({ type: 'hurts' });
		expect(player.take()).toEqual([
			{ type: 'announce', announcement: expect.objectContaining({ kind: 'hurts', choice: 'leaveOut' }) },
			{ type: 'hurts', movement: 'ear-to-shoulder', variant: 'left', choice: 'leaveOut' },
			{ type: 'report' },
		]);
		expect(player.state.place).toMatchObject({ excluded: [3, 4], part: 5, elapsedMillis: 0 });
		expect(part(player.wait(60))).toBe('seated-upper-back-reach:both');
		expect(part(player.do({ type: 'goOn' }).wait(3))).toBe('seated-upper-back-reach:both');
		expect(secondsToGo(player)).toBe(19);
	});

	it('keeps the side that was done', () => {
		const player = atEarLeft(15 + 2 + 3).do({ type: 'hurts' });
		expect(player.state.place.excluded).toEqual([4]);
	});

	it('means the part just left while the next is only announced', () => {
		const player = atEarLeft(15 + 2 + 15 + 1).do({ type: 'hurts' });
		expect(player.state.mode).toMatchObject({ part: { movement: 'ear-to-shoulder', variant: 'right' } });
		expect(player.state.place).toMatchObject({ excluded: [4], part: 5 });
	});

	it('can be only for today, or undone, back to the same second', () => {
		const player = atEarLeft(6).do({ type: 'hurts' }, { type: 'onlyToday' });
		expect(player.state.place.excluded).toEqual([3, 4]);
		player.do({ type: 'undo' });
		expect(player.take().filter(({ type }) => type === 'hurts')).toEqual([
			expect.objectContaining({ choice: 'leaveOut' }),
			expect.objectContaining({ choice: 'onlyToday' }),
			expect.objectContaining({ choice: 'undo' }),
		]);
		expect([part(player), secondsToGo(player)]).toEqual(['ear-to-shoulder:left', 9]);
		expect(secondsToGo(player.do({ type: 'goOn' }).wait(1))).toBe(8);
		expect(player.state.place.excluded).toEqual([]);
	});

	it('is no part of the share that has to be done', () => {
		const player = atEarLeft(1)
			.do({ type: 'hurts' }, { type: 'goOn' })
			.wait(2 + 20 + 2 + 15 + 2 + 15 + 2 + 5 + 1);
		expect(player.state.place.stage).toBe('check');
		player.do(...Array.from({ length: 4 }, (): Happening => ({ type: 'answer', answer: 'ok' })));
		expect(isFinished(plan, player.state.place)).toBe(true);
	});

	it('at the very end goes on with the check', () => {
		const player = begun()
			.wait(plan.totalSeconds - 2)
			.do({ type: 'hurts' }, { type: 'goOn' })
			.wait(1);
		expect(player.state.place).toMatchObject({ stage: 'check', excluded: [8] });
	});
});

describe('the check and the question', () => {
	it('ask one item at a time, in the order of the plan', () => {
		const player = atCheck();
		player.take();
		const items = plan.check.map((item, index) => {
			expect(momentAt(plan, player.state.place)).toMatchObject({
				kind: 'check',
				item,
				number: index + 1,
				of: 4,
			});
			player.do({ type: 'answer', answer: index === 2 ? 'notNow' : 'ok' });
			return { type: 'ergonomics', item, answer: index === 2 ? 'notNow' : 'ok' };
		});
		expect(player.take().filter(({ type }) => type === 'ergonomics')).toEqual(items);
		expect(player.state.place.stage).toBe('question');
	});

	it('finish the break with the last answer, before the question', () => {
		const player = atCheck().do(
			...Array.from({ length: 3 }, (): Happening => ({ type: 'answer', answer: 'ok' })),
		);
		expect(isFinished(plan, player.state.place)).toBe(false);
		player.do({ type: 'answer', answer: 'notNow' });
		expect(isFinished(plan, player.state.place)).toBe(true);
		expect(player.state.place.stage).toBe('question');
	});

	it('go back to the item before, and from the first to the last movement', () => {
		const player = atCheck().do({ type: 'answer', answer: 'ok' }, { type: 'back' });
		expect(momentAt(plan, player.state.place)).toMatchObject({ kind: 'check', number: 1 });
		expect(part(player.do({ type: 'back' }))).toBe('desk-posture-reset:both');
		expect(player.state.mode.kind).toBe('running');
	});

	it('end with Done, which is said once', () => {
		const player = atCheck().do(
			...Array.from({ length: 4 }, (): Happening => ({ type: 'answer', answer: 'ok' })),
		);
		player.take();
		player.do({ type: 'feeling', feeling: 'looser' });
		expect(player.take()).toEqual([
			{ type: 'feeling', feeling: 'looser' },
			{ type: 'announce', announcement: { kind: 'done', hadMovements: true } },
			{ type: 'report' },
		]);
		expect(momentAt(plan, player.state.place)).toMatchObject({
			kind: 'done',
			cleared: true,
			workedOn: [
				'neck-and-top-of-shoulders',
				'middle-of-back',
				'side-of-neck',
				'between-shoulder-blades',
				'chest-and-front-of-shoulders',
			],
		});
	});

	it('do not praise "worse"', () => {
		const player = atCheck().do(
			...Array.from({ length: 4 }, (): Happening => ({ type: 'answer', answer: 'ok' })),
		);
		player.take();
		expect(player.do({ type: 'feeling', feeling: 'worse' }).takeAnnouncements()).toEqual([]);
		expect(momentAt(plan, player.state.place)).toMatchObject({ kind: 'done', feeling: 'worse' });
	});

	it('are left out when the check is off and the question was asked often enough', () => {
		const short = planOf({ ergonomicsCheck: 'off', askFeeling: false });
		const player = new SessionPlayer(sessionOf(short)).do({ type: 'begin' }).wait(short.totalSeconds + 1);
		expect(player.state.place.stage).toBe('done');
		expect(player.takeAnnouncements().at(-1)).toEqual({ kind: 'done', hadMovements: true });
	});

	it('alone are twelve items and Done', () => {
		const check = makeCheckPlan();
		const player = new SessionPlayer(sessionOf(check, { opening: 'check' }));
		player.do(...check.check.map((): Happening => ({ type: 'answer', answer: 'ok' })));
		expect(momentAt(check, player.state.place)).toMatchObject({ kind: 'done', hadMovements: false });
		expect(player.takeAnnouncements()).toEqual([{ kind: 'done', hadMovements: false }]);
	});
});

describe('leaving and coming back', () => {
	it('End reports the place and closes', () => {
		const player = atEarLeft(6).do({ type: 'end' });
		expect(player.take()).toEqual([{ type: 'report' }, { type: 'close' }]);
		expect(player.state.mode.kind).toBe('paused');
	});

	it('goes on where it stopped, when asked', () => {
		const { place } = atEarLeft(6).state;
		const player = new SessionPlayer(sessionOf(plan, { opening: 'resume', place })).wait(30);
		expect(player.state.place).toEqual(place);
		expect(secondsToGo(player.do({ type: 'resume' }).wait(1))).toBe(8);
	});

	it('starts over, when asked', () => {
		const { place } = atEarLeft(6).state;
		const player = new SessionPlayer(sessionOf(plan, { opening: 'resume', place })).do({ type: 'startOver' });
		expect(player.state.place).toEqual(startOf(plan));
		expect(player.state.mode.kind).toBe('running');
		expect(player.take()[0]).toEqual({ type: 'startOver' });
	});

	it('starts over without what hurt', () => {
		const { place } = begun().do({ type: 'hurts' }, { type: 'goOn' }).state;
		const player = new SessionPlayer(sessionOf(plan, { opening: 'resume', place })).do({ type: 'startOver' });
		expect(part(player)).toBe('seated-cat-cow:both');
		expect(player.state.place.excluded).toEqual(place.excluded);
	});

	it('comes back paused after the page began anew', () => {
		const { place } = atEarLeft(6).state;
		const again = sessionOf(plan, { opening: 'paused', place, pauseReason: 'hidden' });
		expect(again.mode).toEqual({ kind: 'paused', by: 'hidden' });
		expect(again.place).toEqual(place);
	});

	it('comes back as the person paused it, and blames nothing else', () => {
		const { place } = atEarLeft(6).state;
		const again = sessionOf(plan, { opening: 'paused', place, pauseReason: null });
		expect(again.mode).toEqual({ kind: 'paused', by: 'person' });
	});

	it('does not come back to what hurt', () => {
		const { place } = atEarLeft(6).do({ type: 'hurts' }).state;
		expect(sessionOf(plan, { opening: 'paused', place: { ...place, part: 3 } }).place.part).toBe(5);
	});

	it('comes back to the check, or to what follows the last part', () => {
		const { place } = atCheck().state;
		expect(sessionOf(plan, { opening: 'paused', place }).mode.kind).toBe('asking');
		const atEnd = { ...place, stage: 'movements' as const };
		expect(sessionOf(plan, { opening: 'paused', place: atEnd }).place.stage).toBe('check');
	});
});

describe('with a screen reader', () => {
	const reading = (): SessionPlayer =>
		new SessionPlayer(sessionOf(plan, { usingScreenReader: true })).do({ type: 'begin' });

	it('nothing advances: a part that is over waits, and says what Next leads to', () => {
		const player = reading();
		player.take();
		player.wait(600);
		expect(part(player)).toBe('shoulder-rolls:backward');
		expect(player.state.mode.kind).toBe('waiting');
		expect(player.takeAnnouncements()).toEqual([{ kind: 'over', part: plan.parts[0], next: plan.parts[1] }]);
		expect(player.state.place.doneMillis[0]).toBe(20_000);
	});

	it('Next leads on, with a clock that runs', () => {
		const player = reading().wait(60).do({ type: 'next' }).wait(5);
		expect([part(player), secondsToGo(player)]).toEqual(['shoulder-rolls:forward', 15]);
	});

	it('can be turned on in the middle', () => {
		const player = begun().wait(5).do({ type: 'screenReader', on: true }).wait(60);
		expect([part(player), player.state.mode.kind]).toEqual(['shoulder-rolls:backward', 'waiting']);
	});
});

describe('the development scale', () => {
	it('speeds the countdown up, and the five seconds of silence stay real', () => {
		const player = new SessionPlayer(sessionOf(plan, { scale: 60 })).do({ type: 'begin' }).wait(1, 100);
		expect(player.state.place).toMatchObject({ part: 2, elapsedMillis: 20_000 });
		player.wait((plan.totalSeconds + 1) / 60, 100);
		expect(player.state.place.stage).toBe('check');
	});
});
