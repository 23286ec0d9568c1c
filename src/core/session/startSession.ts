// Owns how a session begins from what the host hands over.
import type { PauseReason } from '../timer/effects';
import type { Millis } from '../units';
import { momentAt, stageAfterMovements } from './momentAt';
import type { Place } from './place';
import type { Plan } from './plan';
import type { Mode, SessionState } from './session';
import { nextIncluded } from './timeline';

export interface SessionStart {
	readonly opening: 'first' | 'resume' | 'paused' | 'check' | 'browse';
	readonly plan: Plan;
	/** Fits the plan (`fitsPlan`). */
	readonly place: Place;
	/** `null` when the person paused it. */
	readonly pauseReason: PauseReason | null;
	readonly usingScreenReader: boolean;
	readonly scale: number;
	readonly at: Millis;
}

/** The state a page begins with; no clock runs before the person has asked for it. */
export function startSession(start: SessionStart): SessionState {
	const place = settled(start.plan, start.place);
	return {
		plan: start.plan,
		place,
		mode: modeOf(start, place),
		advice: false,
		usingScreenReader: start.usingScreenReader,
		scale: start.scale,
		at: start.at,
	};
}

function modeOf({ opening, pauseReason, plan }: SessionStart, place: Place): Mode {
	if (opening === 'resume' && place.stage !== 'done') {
		return { kind: 'resume' };
	}
	const moment = momentAt(plan, place);
	if (moment.kind !== 'part') {
		return { kind: 'asking' };
	}
	return opening === 'first' ? { kind: 'first' } : { kind: 'paused', by: pauseReason ?? 'person' };
}

/** A place that can be shown: at a part that was not taken out, or past the movements. */
function settled(plan: Plan, place: Place): Place {
	if (place.stage !== 'movements') {
		return place;
	}
	const part = nextIncluded(plan, place, place.part);
	if (part >= plan.parts.length) {
		return { ...place, stage: stageAfterMovements(plan, place), part: plan.parts.length, elapsedMillis: 0 };
	}
	return part === place.part ? place : { ...place, part, elapsedMillis: 0 };
}
