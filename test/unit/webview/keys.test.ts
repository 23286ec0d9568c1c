// The keys of every screen, as the design lists them.
import { describe, expect, it } from 'vitest';
import type { SessionState } from '../../../src/core/session/session';
import { actionOfKey } from '../../../src/webview/keys';
import { screenKey, screenKind } from '../../../src/webview/screen';
import { type Happening, planOf, SessionPlayer, sessionOf } from '../../support/sessions';

const plan = planOf();
const begun = (): SessionPlayer => new SessionPlayer(sessionOf(plan)).do({ type: 'begin' }).wait(5);
const checked = (): SessionPlayer => begun().wait(plan.totalSeconds - 5 + 1);
const answered = (): SessionPlayer =>
	checked().do(...plan.check.map((): Happening => ({ type: 'answer', answer: 'ok' })));

const wentOn = (): SessionPlayer => begun().do({ type: 'hurts' }, { type: 'goOn' }).wait(5);
const doneAfterHurt = (feeling: 'passed' | 'worse'): SessionState =>
	wentOn()
		.wait(plan.totalSeconds)
		.do(...plan.check.map((): Happening => ({ type: 'answer', answer: 'ok' })), { type: 'feeling', feeling })
		.state;

const screens: Readonly<Record<string, { state: SessionState; keys: Readonly<Record<string, string>> }>> = {
	first: { state: sessionOf(plan), keys: { Enter: 'begin' } },
	set: {
		state: begun().state,
		keys: {
			' ': 'pause',
			p: 'pause',
			P: 'pause',
			ArrowLeft: 'back',
			ArrowRight: 'next',
			s: 'skip',
			S: 'skip',
			h: 'hurts',
			Escape: 'end',
		},
	},
	paused: {
		state: begun().do({ type: 'pause', by: 'person' }).state,
		keys: {
			' ': 'continue',
			p: 'continue',
			ArrowLeft: 'back',
			ArrowRight: 'next',
			s: 'skip',
			h: 'hurts',
			Escape: 'end',
		},
	},
	stopped: {
		state: begun().do({ type: 'hurts' }).state,
		keys: { Enter: 'goOn', t: 'onlyToday', u: 'undo', Escape: 'end' },
	},
	'paused after it hurt': {
		state: wentOn().do({ type: 'pause', by: 'person' }).state,
		keys: {
			' ': 'continue',
			p: 'continue',
			ArrowLeft: 'back',
			ArrowRight: 'next',
			s: 'skip',
			h: 'hurts',
			t: 'onlyToday',
			u: 'undo',
			Escape: 'end',
		},
	},
	'advice over that pause': {
		state: wentOn().do({ type: 'pause', by: 'person' }, { type: 'openAdvice' }).state,
		keys: { Enter: 'closeAdvice', Escape: 'closeAdvice' },
	},
	'done after it hurt': {
		state: doneAfterHurt('passed'),
		keys: { Enter: 'end', t: 'onlyToday', u: 'undo' },
	},
	'worse after it hurt': { state: doneAfterHurt('worse'), keys: { Enter: 'end', Escape: 'end' } },
	advice: {
		state: begun().do({ type: 'hurts' }, { type: 'openAdvice' }).state,
		keys: { Enter: 'closeAdvice', Escape: 'closeAdvice' },
	},
	check: {
		state: checked().state,
		keys: { '1': 'answer', '2': 'answer', '3': 'answer', ArrowLeft: 'back', Escape: 'end' },
	},
	question: {
		state: answered().state,
		keys: { '1': 'feeling', '2': 'feeling', '3': 'feeling', Escape: 'feeling' },
	},
	worse: {
		state: answered().do({ type: 'feeling', feeling: 'worse' }).state,
		keys: { Enter: 'end', Escape: 'end' },
	},
	done: { state: answered().do({ type: 'feeling', feeling: 'passed' }).state, keys: { Enter: 'end' } },
	resume: {
		state: sessionOf(plan, { opening: 'resume', place: begun().state.place }),
		keys: { Enter: 'resume', r: 'startOver', Escape: 'end' },
	},
};

const everyKey = [
	...Object.values(screens).flatMap(({ keys }) => Object.keys(keys)),
	'ArrowUp',
	'ArrowDown',
	'Tab',
	'4',
	'q',
	'Backspace',
	'constructor',
];

describe.each(Object.entries(screens))('the keys of the screen %s', (name, { state, keys }) => {
	it('are those of the design, and no others', () => {
		const actions = Object.fromEntries(
			everyKey.flatMap((key) => {
				const action = actionOfKey(state, key);
				return action === undefined ? [] : [[key.length === 1 ? key.toLowerCase() : key, action.type]];
			}),
		);
		const expected = Object.fromEntries(
			Object.entries(keys).map(([key, type]) => [key.length === 1 ? key.toLowerCase() : key, type]),
		);
		expect(actions).toStrictEqual(expected);
	});

	it('belong to a screen of its own', () => {
		const [kind] = name.split(' ');
		expect(screenKind(state)).toBe(kind === 'paused' ? 'set' : kind);
	});
});

describe('what counts as a new screen', () => {
	it('is a pause and every item of the check, and no cue or part', () => {
		const player = begun();
		expect(screenKey(player.state)).toBe('set');
		expect(screenKey(player.do({ type: 'next' }, { type: 'next' }).state)).toBe('set');
		expect(screenKey(player.do({ type: 'pause', by: 'person' }).state)).toBe('paused');
		const first = checked();
		const before = screenKey(first.state);
		expect(screenKey(first.do({ type: 'answer', answer: 'ok' }).state)).not.toBe(before);
	});
});

describe('the answers behind 1, 2 and 3', () => {
	it('are OK, fixed it, not now; looser, the same, worse', () => {
		expect(['1', '2', '3'].map((key) => actionOfKey(checked().state, key))).toEqual([
			{ type: 'answer', answer: 'ok' },
			{ type: 'answer', answer: 'fixed' },
			{ type: 'answer', answer: 'notNow' },
		]);
		expect(['1', '2', '3', 'Escape'].map((key) => actionOfKey(answered().state, key))).toEqual([
			{ type: 'feeling', feeling: 'looser' },
			{ type: 'feeling', feeling: 'same' },
			{ type: 'feeling', feeling: 'worse' },
			{ type: 'feeling', feeling: 'passed' },
		]);
	});
});
