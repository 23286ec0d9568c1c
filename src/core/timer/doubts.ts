// Owns changes that may be a person's keys or a machine's edits (design §3.3).
import { type Millis, second } from '../units';
import type { Presence } from './state';
import { setPresence, type Turn } from './turn';

/** Changes with less than this between them are one row. */
export const rowGap: Millis = 2 * second;

/**
 * Typing brings a change first and a moment later the caret that tells whose it was: a first change is waited
 * upon for so long even when doubts hold a prompt no more.
 */
export const caretFollows: Millis = second / 2;

/** When the row began that a change at `mono` belongs to. */
export function doubtsFrom({ doubtMono, doubtsFromMono }: Presence, mono: Millis): Millis {
	return mono - doubtMono < rowGap ? doubtsFromMono : mono;
}

export function onDoubt(turn: Turn): void {
	const { mono } = turn.at;
	setPresence(turn, { doubtMono: mono, doubtsFromMono: doubtsFrom(turn.state.presence, mono) });
}
