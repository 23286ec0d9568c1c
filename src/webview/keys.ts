// Owns the keys of every screen: the same keys anywhere in the panel, and how each is written.
import * as l10n from '@vscode/l10n';
import { keptHurt } from '../core/session/hurts';
import type { SessionEvent, SessionState } from '../core/session/session';
import { type ScreenKind, screenKind } from './screen';

/** What a key or a click asks for: an event of the session that has no time yet. */
export type Action = SessionEvent extends infer Each
	? Each extends SessionEvent
		? Omit<Each, 'at'>
		: never
	: never;

/** Keys by the names of `KeyboardEvent.key`, letters in lower case. */
type Keys = Readonly<Record<string, Action>>;

const end: Action = { type: 'end' };
const pause: Action = { type: 'pause', by: 'person' };

/** What "This hurts" left out: on its own screen, and where else it shows. */
const leftOutKeys: Keys = { t: { type: 'onlyToday' }, u: { type: 'undo' } };

const keysOf: Readonly<Record<Exclude<ScreenKind, 'set'>, Keys>> = {
	first: { Enter: { type: 'begin' } },
	resume: { Enter: { type: 'resume' }, r: { type: 'startOver' }, Escape: end },
	stopped: { ...leftOutKeys, Enter: { type: 'goOn' }, Escape: end },
	advice: { Enter: { type: 'closeAdvice' }, Escape: { type: 'closeAdvice' } },
	check: {
		'1': { type: 'answer', answer: 'ok' },
		'2': { type: 'answer', answer: 'fixed' },
		'3': { type: 'answer', answer: 'notNow' },
		ArrowLeft: { type: 'back' },
		Escape: end,
	},
	question: {
		'1': { type: 'feeling', feeling: 'looser' },
		'2': { type: 'feeling', feeling: 'same' },
		'3': { type: 'feeling', feeling: 'worse' },
		Escape: { type: 'feeling', feeling: 'passed' },
	},
	worse: { Enter: end, Escape: end },
	done: { Enter: end },
};

const setKeys: Keys = {
	ArrowLeft: { type: 'back' },
	ArrowRight: { type: 'next' },
	s: { type: 'skip' },
	h: { type: 'hurts' },
	Escape: end,
};

/** What a key does on the present screen; `key` as in `KeyboardEvent.key`. */
export function actionOfKey(state: SessionState, key: string): Action | undefined {
	const name = key.length === 1 ? key.toLowerCase() : key;
	const kind = screenKind(state);
	if (kind === 'set' && (name === ' ' || name === 'p')) {
		return pauseAction(state);
	}
	const showsLeftOut = (kind === 'set' || kind === 'done') && keptHurt(state) !== null;
	const keys = { ...(kind === 'set' ? setKeys : keysOf[kind]), ...(showsLeftOut ? leftOutKeys : {}) };
	return Object.hasOwn(keys, name) ? keys[name] : undefined;
}

/** What the button in the place of Pause does. */
export function pauseAction({ mode }: SessionState): Action {
	return mode.kind === 'paused' ? { type: 'continue' } : pause;
}

export type KeyName =
	| 'Enter'
	| 'Space'
	| 'Escape'
	| 'ArrowLeft'
	| 'ArrowRight'
	| 'S'
	| 'H'
	| 'T'
	| 'U'
	| 'R'
	| 'L'
	| '1'
	| '2'
	| '3';

/** A key as its chip shows it. */
export function keyLabel(key: KeyName): string {
	switch (key) {
		case 'Enter':
			return l10n.t('Enter');
		case 'Space':
			return l10n.t('Space');
		case 'Escape':
			return l10n.t('Esc');
		case 'ArrowLeft':
			return '←';
		case 'ArrowRight':
			return '→';
		default:
			return key;
	}
}
