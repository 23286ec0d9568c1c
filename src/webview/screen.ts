// Owns which screen a session is on.
import { momentAt } from '../core/session/momentAt';
import type { SessionState } from '../core/session/session';

export type ScreenKind =
	| 'first'
	| 'resume'
	/** The movements: running, paused, in a cue, or over and waiting. */
	| 'set'
	| 'stopped'
	| 'advice'
	| 'check'
	| 'question'
	| 'worse'
	| 'done';

export function screenKind({ advice, mode, plan, place }: SessionState): ScreenKind {
	if (advice) {
		return 'advice';
	}
	switch (mode.kind) {
		case 'first':
		case 'resume':
		case 'stopped':
			return mode.kind;
		case 'running':
		case 'paused':
		case 'waiting':
			return 'set';
		case 'asking': {
			const moment = momentAt(plan, place);
			switch (moment.kind) {
				case 'check':
				case 'question':
					return moment.kind;
				case 'part':
				case 'finished':
				case 'done':
					return place.feeling === 'worse' ? 'worse' : 'done';
			}
		}
	}
}

/**
 * What a person sees as one screen: while it stays the same, the focus stays where it is. A pause is a screen of
 * its own, and so is every item of the check.
 */
export function screenKey(state: SessionState): string {
	const kind = screenKind(state);
	if (kind === 'check') {
		return `check ${state.place.answers.indexOf(null)}`;
	}
	return kind === 'set' && state.mode.kind === 'paused' ? 'paused' : kind;
}
