// What each control does in each mode of a session, and that it does nothing in the others.
import { describe, expect, it } from 'vitest';
import { momentAt } from '../../../../src/core/session/momentAt';
import { isFinished } from '../../../../src/core/session/place';
import type { SessionEventType } from '../../../../src/core/session/session';
import { placeIn, planOfParts, threeParts } from '../../../support/parts';
import { type Happening, SessionPlayer, sessionOf } from '../../../support/sessions';

/** Left 10 s, right 2 + 10 s, two breaths 2 + 8 s; two items; the question. */
const plan = planOfParts(threeParts(), { check: ['erg-lumbar', 'erg-feet-flat'], askFeeling: true });
const checkAlone = planOfParts([], { check: ['erg-lumbar'] });

const begun = (changes: Parameters<typeof sessionOf>[1] = {}): SessionPlayer => {
	const player = new SessionPlayer(sessionOf(plan, changes)).do({ type: 'begin' });
	player.take();
	return player;
};
const atCheck = (): SessionPlayer => begun().wait(33);
const atQuestion = (): SessionPlayer =>
	atCheck().do({ type: 'answer', answer: 'ok' }, { type: 'answer', answer: 'ok' });
const at = (player: SessionPlayer): readonly number[] => [
	player.state.place.part,
	player.state.place.elapsedMillis,
];

const everything: Record<SessionEventType, Happening> = {
	tick: { type: 'tick' },
	begin: { type: 'begin' },
	resume: { type: 'resume' },
	startOver: { type: 'startOver' },
	continue: { type: 'continue' },
	back: { type: 'back' },
	next: { type: 'next' },
	skip: { type: 'skip' },
	hurts: { type: 'hurts' },
	onlyToday: { type: 'onlyToday' },
	undo: { type: 'undo' },
	goOn: { type: 'goOn' },
	openAdvice: { type: 'openAdvice' },
	closeAdvice: { type: 'closeAdvice' },
	end: { type: 'end' },
	pause: { type: 'pause', by: 'typing' },
	answer: { type: 'answer', answer: 'fixed' },
	feeling: { type: 'feeling', feeling: 'looser' },
	screenReader: { type: 'screenReader', on: false },
};

const modes: readonly (readonly [string, () => SessionPlayer, readonly SessionEventType[]])[] = [
	['the first screen', () => new SessionPlayer(sessionOf(plan)), ['begin']],
	[
		'the resume screen',
		() => new SessionPlayer(sessionOf(plan, { opening: 'resume' })),
		['resume', 'startOver'],
	],
	[
		'the resume screen of a check',
		() => {
			const place = placeIn(plan, { stage: 'check', part: 3, answers: ['ok', null] });
			return new SessionPlayer(sessionOf(plan, { opening: 'resume', place }));
		},
		['resume', 'startOver'],
	],
	[
		'the resume screen of a question',
		() => {
			const place = placeIn(plan, { stage: 'question', part: 3, answers: ['ok', 'ok'] });
			return new SessionPlayer(sessionOf(plan, { opening: 'resume', place }));
		},
		['resume', 'startOver'],
	],
	['a movement', () => begun().wait(5), ['pause', 'back', 'next', 'skip', 'hurts']],
	[
		'a pause',
		() => begun().wait(5).do({ type: 'pause', by: 'person' }),
		['continue', 'back', 'next', 'skip', 'hurts'],
	],
	['"set finished"', () => begun().wait(32.5), ['pause', 'back', 'next', 'skip', 'hurts']],
	[
		'a part that is over, with a screen reader',
		() => begun({ usingScreenReader: true }).wait(12),
		['back', 'next', 'skip', 'hurts', 'screenReader'],
	],
	['"This hurts"', () => begun().wait(5).do({ type: 'hurts' }), ['onlyToday', 'undo', 'goOn']],
	['the check', atCheck, ['answer', 'back']],
	[
		'the check alone, at its first item',
		() => new SessionPlayer(sessionOf(checkAlone, { opening: 'check' })),
		['answer'],
	],
	['the question', atQuestion, ['feeling']],
	['the end', () => atQuestion().do({ type: 'feeling', feeling: 'same' }), []],
	[
		'the end of a set whose check was left open',
		() =>
			new SessionPlayer(
				sessionOf(plan, { opening: 'check', place: placeIn(plan, { stage: 'done', part: 3 }) }),
			),
		[],
	],
];

/** They lie over every screen and leave it as it is. */
const everywhere: readonly SessionEventType[] = ['openAdvice', 'end'];

describe.each(modes)('at %s', (_, arrive, taken) => {
	it.each(Object.values(everything))('$type does what it should, or nothing', (happening) => {
		const player = arrive();
		const { state } = player;
		player.take();
		player.do(happening);
		const isTaken = [...taken, ...everywhere].includes(happening.type);
		expect({ state: player.state, effects: player.take() }).toEqual(
			isTaken ? expect.not.objectContaining({ state, effects: [] }) : { state, effects: [] },
		);
	});
});

describe('the advice', () => {
	it('lies over the screen until it is closed, and the clock below goes on', () => {
		const player = begun().do({ type: 'openAdvice' }).wait(3);
		expect([player.state.advice, ...at(player)]).toEqual([true, 0, 3_000]);
		player.do({ type: 'closeAdvice' });
		expect(player.state).toEqual({ ...begun().wait(3).state, advice: false });
		expect(player.take()).toEqual([]);
	});
});

describe('the clock', () => {
	it('counts a silence of five seconds, and no longer one', () => {
		const player = begun();
		player.at += 5_000;
		expect(at(player.do({ type: 'tick' }))).toEqual([0, 5_000]);
		player.at += 5_001;
		player.do({ type: 'tick' });
		expect([player.state.mode, ...at(player)]).toEqual([{ kind: 'paused', by: 'silence' }, 0, 5_000]);
	});

	it('counts no second twice when it ran backwards', () => {
		const player = begun().wait(5);
		player.at -= 3_000;
		player.do({ type: 'tick' });
		player.at += 4_000;
		expect(at(player.do({ type: 'tick' }))).toEqual([0, 6_000]);
	});

	it('stands before Begin, however long that is, and pauses nothing', () => {
		const player = new SessionPlayer(sessionOf(plan));
		player.at += 3_600_000;
		expect(at(player.do({ type: 'begin' }))).toEqual([0, 0]);
		expect(player.state.mode.kind).toBe('running');
		expect(at(player.wait(1))).toEqual([0, 1_000]);
	});

	it('is said to stand with nothing to go once the set is finished', () => {
		const player = begun().wait(32.5).do({ type: 'pause', by: 'typing' });
		const paused = { kind: 'paused', by: 'typing', secondsToGo: 0 };
		expect(player.take().slice(-2)).toEqual([{ type: 'announce', announcement: paused }, { type: 'report' }]);
		expect(player.do({ type: 'continue' }).wait(0.5).state.place.stage).toBe('check');
	});

	it('has counted all of a part when it went past its end in one go', () => {
		const player = begun().wait(8);
		player.at += 5_000;
		player.do({ type: 'tick' });
		expect(at(player)).toEqual([1, 3_000]);
		expect(player.state.place.doneMillis).toEqual([10_000, 1_000, 0]);
	});

	it('says what a lead led to where the work begins', () => {
		const player = begun().wait(23.9);
		player.take();
		expect(player.wait(0.1).takeAnnouncements()).toEqual([{ kind: 'steps', part: plan.parts[2] }]);
	});

	it('says nothing more where the work of the other side begins', () => {
		const player = begun().wait(11.9);
		player.take();
		expect(player.wait(0.2).take()).toEqual([]);
	});
});

describe('Back', () => {
	it.each([
		['at three seconds of a part, to the work of the one before', 15, 0, 0],
		['after more, to its own', 15.1, 1, 2_000],
		['in its lead, to the work of the one before', 11, 0, 0],
		['from "set finished", to the last part', 32.5, 2, 2_000],
		['at the first part, to its beginning', 2, 0, 0],
	])('%s', (_, seconds, part, elapsed) => {
		const player = begun().wait(seconds).do({ type: 'back' });
		expect(at(player)).toEqual([part, elapsed]);
		expect(player.take().slice(-2)).toEqual([
			{ type: 'announce', announcement: { kind: 'start', part: plan.parts[part] } },
			{ type: 'report' },
		]);
	});

	it('passes what was taken out', () => {
		const player = begun().wait(13).do({ type: 'hurts' }, { type: 'goOn' }).do({ type: 'back' });
		expect(player.state.place).toMatchObject({ part: 0, excluded: [1] });
	});

	it('stays at "set finished" when everything was taken out', () => {
		const one = planOfParts(threeParts().slice(2), { check: ['erg-lumbar'] });
		const player = new SessionPlayer(sessionOf(one)).do({ type: 'begin' }).wait(4);
		player.do({ type: 'hurts' }, { type: 'goOn' });
		const { place } = player.state;
		player.take();
		expect(player.do({ type: 'back' }).state.place).toEqual(place);
		expect([momentAt(one, place).kind, player.take()]).toEqual(['finished', []]);
	});

	it('from the first item leads to the last part that was not taken out, with its clock', () => {
		const player = begun().wait(26).do({ type: 'hurts' }, { type: 'goOn' }).wait(1);
		expect(player.state).toMatchObject({
			place: { stage: 'check', excluded: [2] },
			mode: { kind: 'asking' },
		});
		player.do({ type: 'back' });
		expect([player.state.mode.kind, player.state.place.stage, ...at(player)]).toEqual([
			'running',
			'movements',
			1,
			2_000,
		]);
	});

	it('from the first item leads to the only part too', () => {
		const one = planOfParts(threeParts().slice(2), { check: ['erg-lumbar'] });
		const player = new SessionPlayer(sessionOf(one)).do({ type: 'begin' }).wait(11).do({ type: 'back' });
		expect([player.state.mode.kind, ...at(player)]).toEqual(['running', 0, 2_000]);
	});

	it('from a later item takes the answer before it back, and no other', () => {
		const three = planOfParts(threeParts(), { check: ['erg-lumbar', 'erg-feet-flat', 'erg-phone-eye'] });
		const player = new SessionPlayer(sessionOf(three)).do({ type: 'begin' }).wait(33);
		player.do({ type: 'answer', answer: 'ok' }, { type: 'answer', answer: 'fixed' });
		player.take();
		expect(player.do({ type: 'back' }).state.place.answers).toEqual(['ok', null, null]);
		expect(player.take()).toEqual([{ type: 'report' }]);
	});
});

describe('Next and Skip', () => {
	it.each([
		['next', 5, 1],
		['skip', 5, 2],
		['next', 25, 3],
		['skip', 25, 3],
	] as const)('%s at second %d leads to part %d', (type, seconds, part) => {
		expect(at(begun().wait(seconds).do({ type }))).toEqual([part, 0]);
	});

	it.each(['next', 'skip'] as const)(
		'%s in a pause past the last part leads to the check at once',
		(type) => {
			const player = begun().wait(25).do({ type: 'pause', by: 'person' });
			player.take();
			player.do({ type });
			expect(player.state).toMatchObject({
				place: { stage: 'check', part: 3, elapsedMillis: 0 },
				mode: { kind: 'asking' },
			});
			expect(player.take()).toEqual([{ type: 'report' }]);
		},
	);

	it('end the set without check and question, which is said', () => {
		const short = planOfParts(threeParts());
		const player = new SessionPlayer(sessionOf(short)).do({ type: 'begin' }).wait(25);
		player.take();
		player.do({ type: 'next' }, { type: 'next' });
		expect(player.state.place.stage).toBe('done');
		expect(player.takeAnnouncements()).toEqual([{ kind: 'done', hadMovements: true }]);
	});
});

describe('This hurts', () => {
	it.each([
		['a side under way, and the side to come', 5, [0, 1], 2],
		['the second side alone, when the first was done', 15, [1], 2],
		['the side just left, while the next is announced, and so that one too', 11, [0, 1], 2],
		['the movement just left, while another is announced', 23, [1], 2],
		['the last one, at "set finished"', 32.5, [2], 3],
	])('takes out %s', (_, seconds, excluded, part) => {
		const player = begun().wait(seconds).do({ type: 'hurts' });
		expect(player.state.place).toMatchObject({ excluded, part, elapsedMillis: 0 });
	});

	it('means the movement done last, whatever of it was skipped since', () => {
		const player = begun().wait(5.8).do({ type: 'skip' }).wait(1).do({ type: 'hurts' });
		expect(player.state).toMatchObject({
			place: { excluded: [0, 1], part: 2 },
			mode: { part: { movement: 'ear-to-shoulder', variant: 'left' } },
		});
	});

	it('means the one just done again, whatever was done after it before', () => {
		const player = begun().wait(26).do({ type: 'back' }).wait(11);
		expect(player.state.place).toMatchObject({
			part: 2,
			elapsedMillis: 1_000,
			doneMillis: [10_000, 10_000, 2_000],
		});
		expect(player.do({ type: 'hurts' }).state.place.excluded).toEqual([1]);
	});

	it.each([
		['nothing was done before', (): SessionPlayer => begun().do({ type: 'skip' }).wait(1), []],
		[
			'what was done last is taken out already',
			(): SessionPlayer => begun().wait(5).do({ type: 'hurts' }, { type: 'goOn' }).wait(1),
			[0, 1],
		],
	])(
		'takes nothing out that has not begun: where %s it stops, and says whom to see',
		(_, arrive, excluded) => {
			const player = arrive();
			player.take();
			player.do({ type: 'hurts' });
			expect(player.state).toMatchObject({
				place: { excluded, part: 2, elapsedMillis: 1_000 },
				mode: { kind: 'paused', by: 'person' },
				advice: true,
			});
			expect(player.take().map(({ type }) => type)).toEqual(['announce', 'report']);
			player.do({ type: 'closeAdvice' }, { type: 'hurts' });
			expect([player.state.advice, player.take()]).toEqual([true, []]);
		},
	);

	it('means the work that has just begun', () => {
		const player = begun().wait(12).do({ type: 'hurts' });
		expect(player.state.mode).toMatchObject({ part: { variant: 'right' } });
	});

	it('takes nothing out at "set finished" when nothing was done', () => {
		const player = begun().do({ type: 'skip' }, { type: 'next' }, { type: 'hurts' });
		expect(player.state).toMatchObject({ place: { excluded: [], part: 3 }, advice: true });
	});

	it('keeps what was taken out in order, each once', () => {
		const player = begun().wait(26).do({ type: 'hurts' }, { type: 'goOn' }, { type: 'back' }).wait(4);
		expect(player.state.place).toMatchObject({ part: 1, excluded: [2] });
		expect(player.do({ type: 'back' }, { type: 'back' }, { type: 'hurts' }).state.place.excluded).toEqual([
			0, 1, 2,
		]);
	});

	it('is told once, however often it is said', () => {
		const player = begun().wait(5).do({ type: 'hurts' });
		player.take();
		player.do({ type: 'onlyToday' }, { type: 'onlyToday' });
		expect(player.take()).toEqual([
			{ type: 'announce', announcement: { kind: 'hurts', part: plan.parts[0], choice: 'onlyToday' } },
			{ type: 'hurts', movement: 'ear-to-shoulder', variant: 'left', choice: 'onlyToday' },
			{ type: 'report' },
		]);
	});

	it('undone goes on in the same second, and can be said again', () => {
		const player = begun().wait(5).do({ type: 'hurts' }, { type: 'undo' });
		player.take();
		player.do({ type: 'goOn' });
		expect(player.take()).toEqual([
			{ type: 'announce', announcement: { kind: 'goingOn' } },
			{ type: 'report' },
		]);
		expect([player.state.mode.kind, ...at(player.wait(1))]).toEqual(['running', 0, 6_000]);
		const again = begun().wait(5).do({ type: 'hurts' }, { type: 'undo' }, { type: 'onlyToday' });
		expect(again.state.place).toMatchObject({ excluded: [0, 1], part: 2 });
	});

	describe('can be changed after the person went on', () => {
		const wentOn = (): SessionPlayer => begun().wait(5).do({ type: 'hurts' }, { type: 'goOn' }).wait(4);
		const told = (player: SessionPlayer): readonly string[] =>
			player.take().flatMap((effect) => (effect.type === 'hurts' ? [effect.choice] : []));

		it('in a pause: only for today, or undone, and then reached again with Back', () => {
			const player = wentOn().do({ type: 'pause', by: 'person' });
			const { elapsedMillis } = player.state.place;
			player.take();
			player.do({ type: 'onlyToday' }, { type: 'onlyToday' });
			expect(player.take()).toEqual([
				{ type: 'announce', announcement: { kind: 'hurts', part: plan.parts[0], choice: 'onlyToday' } },
				{ type: 'hurts', movement: 'ear-to-shoulder', variant: 'left', choice: 'onlyToday' },
				{ type: 'report' },
			]);
			expect(player.state.place).toMatchObject({ excluded: [0, 1], hurt: { choice: 'onlyToday' } });
			player.do({ type: 'undo' }, { type: 'undo' });
			expect(told(player)).toEqual(['undo']);
			expect(player.state.place).toMatchObject({ excluded: [], part: 2, elapsedMillis });
			expect(player.state.place.hurt).toBeUndefined();
			expect(at(player.do({ type: 'back' }))[0]).toBe(1);
		});

		it('by a page that began anew, or when the set is started over', () => {
			const { place } = begun().wait(5).do({ type: 'hurts' }).state;
			const anew = new SessionPlayer(sessionOf(plan, { opening: 'paused', pauseReason: 'reloaded', place }));
			expect(told(anew.do({ type: 'undo' }))).toEqual(['undo']);
			const over = new SessionPlayer(sessionOf(plan, { opening: 'resume', place })).do(
				{ type: 'startOver' },
				{ type: 'undo' },
				{ type: 'pause', by: 'person' },
				{ type: 'undo' },
			);
			expect(told(over)).toEqual(['undo']);
			expect(over.state.place.excluded).toEqual([]);
		});

		it('takes back what hurt last, and nothing of what hurt before', () => {
			const hurtRight = begun().wait(15).do({ type: 'hurts' }, { type: 'goOn' }).wait(4);
			hurtRight.do({ type: 'hurts' }, { type: 'goOn' }, { type: 'pause', by: 'person' });
			expect(hurtRight.state.place.excluded).toEqual([1, 2]);
			hurtRight.take();
			hurtRight.do({ type: 'undo' }, { type: 'undo' });
			expect(told(hurtRight)).toEqual(['undo']);
			expect(hurtRight.state.place.excluded).toEqual([1]);
		});

		it('is about what hurt before, when what hurt last was undone at once', () => {
			const player = begun().wait(15).do({ type: 'hurts' }, { type: 'goOn' }).wait(4);
			player.do({ type: 'hurts' }, { type: 'undo' }, { type: 'goOn' }, { type: 'pause', by: 'person' });
			player.take();
			player.do({ type: 'undo' });
			expect(player.take()).toContainEqual({
				type: 'hurts',
				movement: 'ear-to-shoulder',
				variant: 'right',
				choice: 'undo',
			});
		});

		it('on Done, where the set that is over stays as it was', () => {
			const done = wentOn().wait(20).do(everything.answer, everything.answer, everything.feeling);
			const { place } = done.state;
			expect([place.stage, place.excluded, isFinished(plan, place)]).toEqual(['done', [0, 1], true]);
			done.take();
			done.do({ type: 'undo' });
			expect(told(done)).toEqual(['undo']);
			const { hurt: _, ...rest } = place;
			expect(done.state.place).toEqual(rest);
		});

		it.each([
			['while the clock runs', wentOn],
			['in the check', () => wentOn().wait(20)],
			['in the question', () => wentOn().wait(20).do(everything.answer, everything.answer)],
			[
				'after "worse"',
				() =>
					wentOn().wait(20).do(everything.answer, everything.answer, { type: 'feeling', feeling: 'worse' }),
			],
		])('but not %s', (_, arrive) => {
			const player = arrive();
			const { state } = player;
			player.take();
			player.do({ type: 'undo' }, { type: 'onlyToday' });
			expect([player.state, player.take()]).toEqual([state, []]);
		});
	});

	it('goes on with the sound and the words of the next movement', () => {
		const player = begun().wait(5).do({ type: 'hurts' });
		player.take();
		player.do({ type: 'goOn' });
		expect(player.take()).toEqual([
			{ type: 'sound', sound: 'step' },
			{ type: 'announce', announcement: { kind: 'next', part: plan.parts[2] } },
			{ type: 'report' },
		]);
	});
});

describe('an answer', () => {
	it('is told, and the end is announced with the last one alone', () => {
		const short = planOfParts(threeParts(), { check: ['erg-lumbar', 'erg-feet-flat'] });
		const player = new SessionPlayer(sessionOf(short)).do({ type: 'begin' }).wait(33);
		player.take();
		player.do({ type: 'answer', answer: 'fixed' });
		expect(player.take()).toEqual([
			{ type: 'ergonomics', item: 'erg-lumbar', answer: 'fixed' },
			{ type: 'report' },
		]);
		player.do({ type: 'answer', answer: 'notNow' });
		expect(player.take()).toEqual([
			{ type: 'ergonomics', item: 'erg-feet-flat', answer: 'notNow' },
			{ type: 'announce', announcement: { kind: 'done', hadMovements: true } },
			{ type: 'report' },
		]);
	});
});

describe('End', () => {
	it.each([
		['a running clock, as the person does', () => begun().wait(5), { kind: 'paused', by: 'person' }],
		[
			'no pause anew',
			() => begun().wait(5).do({ type: 'pause', by: 'typing' }),
			{ kind: 'paused', by: 'typing' },
		],
		['nothing in the check', atCheck, { kind: 'asking' }],
		['nothing on the first screen', () => new SessionPlayer(sessionOf(plan)), { kind: 'first' }],
	])('pauses %s', (_, arrive, mode) => {
		expect(arrive().do({ type: 'end' }).state.mode).toEqual(mode);
	});
});

describe('coming back', () => {
	const elsewhere = placeIn(plan, { part: 1, elapsedMillis: 4_000, doneMillis: [10_000, 2_000, 0] });
	const check = { stage: 'check', part: 3 } as const;

	it.each([
		['a new set', 'first', {}, { kind: 'first' }],
		['a set that was left', 'resume', elsewhere, { kind: 'resume' }],
		['a check that was left', 'resume', check, { kind: 'resume' }],
		['a set that is over', 'resume', { stage: 'done', part: 3 }, { kind: 'asking' }],
		['a set that goes on', 'paused', elsewhere, { kind: 'paused', by: 'person' }],
		['a check that goes on', 'paused', check, { kind: 'asking' }],
		['the check', 'check', check, { kind: 'asking' }],
	] as const)('to %s', (_, opening, changes, mode) => {
		const state = sessionOf(plan, { opening, place: placeIn(plan, changes) });
		expect([state.mode, state.advice]).toEqual([mode, false]);
		expect(state.place).toEqual(placeIn(plan, changes));
	});

	it.each([
		['to the next part when its own was taken out', [1], { stage: 'movements', part: 2, elapsedMillis: 0 }],
		['past the movements when all that was left was taken out', [1, 2], { ...check, elapsedMillis: 0 }],
	] as const)('%s', (_, excluded, expected) => {
		const place = { ...elsewhere, excluded };
		expect(sessionOf(plan, { opening: 'paused', place }).place).toEqual({ ...place, ...expected });
	});

	it('goes on with the check where it stood, and says so', () => {
		const place = placeIn(plan, { ...check, answers: ['ok', null] });
		const player = new SessionPlayer(sessionOf(plan, { opening: 'resume', place })).do({ type: 'resume' });
		expect([player.state.mode.kind, player.state.place]).toEqual(['asking', place]);
		expect(player.take()).toEqual([
			{ type: 'announce', announcement: { kind: 'goingOn' } },
			{ type: 'report' },
		]);
	});

	it('starts the check alone over', () => {
		const place = placeIn(checkAlone);
		const player = new SessionPlayer(sessionOf(checkAlone, { opening: 'resume', place }));
		player.do({ type: 'startOver' });
		expect([player.state.mode.kind, player.state.place]).toEqual(['asking', place]);
		expect(player.take()).toEqual([{ type: 'startOver' }, { type: 'report' }]);
	});
});

describe('with a screen reader', () => {
	it.each([
		['the other side', 12, 0, 1],
		['the next movement', 24, 1, 2],
		['nothing, at the last', 40, 2, null],
	])('a part that is over leads to %s', (_, seconds, over, next) => {
		const player = begun({ usingScreenReader: true });
		for (let part = 0; part < over; part += 1) {
			player.wait(12).do({ type: 'next' });
		}
		player.take();
		player.wait(seconds);
		const to = next === null ? null : plan.parts[next];
		expect(player.take().slice(-2)).toEqual([
			{ type: 'announce', announcement: { kind: 'over', part: plan.parts[over], next: to } },
			{ type: 'report' },
		]);
	});
});
