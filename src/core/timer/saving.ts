// Owns when this window's record is written (design §2.8, §7).
import { type Millis, second } from '../units';
import { countedMillis } from './counting';
import { setState, type Turn } from './turn';

/** A sign after this long saves what was counted since: no more is lost to a kill, and four a minute suffice. */
export const savedEvery: Millis = 15 * second;

/**
 * Asks for a save if something needs one now, or signs of the last seconds are unsaved: also those that added nothing,
 * or a reload would take the person for gone since the sign before.
 */
export function saveIfNeeded(turn: Turn): void {
	const { state, steady, settings } = turn;
	const isKnown = countedMillis(state) > 0 || state.shared.clearing.at > 0;
	const unsaved = isKnown && state.presence.at > state.saving.at;
	const isTime = unsaved && steady - state.saving.at >= savedEvery;
	if (settings.enabled && (turn.saveNow || isTime)) {
		save(turn);
	}
}

export function save(turn: Turn): void {
	const { saving, presence } = turn.state;
	const sequence = saving.sequence + 1;
	// To the last sign, if there was one: the open gap is not in the record, however late in it that is written.
	const at = Math.min(turn.steady, presence.at);
	setState(turn, { saving: { at, placeAt: saving.placeAt, sequence } });
	turn.effects.push({ type: 'save' });
}
