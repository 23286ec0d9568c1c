// Owns when this window's record is written (design §2.8, §7).
import { type Millis, second } from '../units';
import type { Turn } from './turn';

/** A sign after this long saves what was counted since: no more is lost to a kill, and four a minute suffice. */
export const savedEvery: Millis = 15 * second;

/** Asks for a save if something needs one now, or enough coding time is unsaved. */
export function saveIfNeeded(turn: Turn): void {
	const { state, steady, settings } = turn;
	const { stretchFrom, stretchTo } = state.presence;
	const counted = stretchTo > Math.max(stretchFrom, state.saving.at);
	const unsaved = counted && steady - state.saving.at >= savedEvery;
	if (settings.enabled && (turn.saveNow || unsaved)) {
		turn.state = { ...state, saving: { ...state.saving, at: steady, sequence: state.saving.sequence + 1 } };
		turn.effects.push({ type: 'save' });
	}
}
