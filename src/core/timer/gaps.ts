// Owns what a gap between two signs was: coding, nothing, a break of its own, or a question (design §2.3 to 2.6).
import type { Settings } from '../settings';
import { type Millis, minute } from '../units';
import { idleMillis, longestPresence, restMillis } from './counting';
import type { DecisionReason } from './effects';
import type { Surface } from './events';
import type { Steady } from './shared';

/** A gap as it is known when the sign that ends it comes. */
export interface Gap {
	readonly millis: Millis;
	/** How much of it the computer slept. */
	readonly suspendedMillis: Millis;
	/** Where it began. */
	readonly surface: Surface;
	readonly lostFocus: boolean;
	/** Whether `window.state.active` was false at any time in it. */
	readonly inactive: boolean;
}

/** A gap between two moments that is still to be judged. */
export interface Arrival {
	readonly gap: Gap;
	readonly from: Steady;
	readonly to: Steady;
}

export interface Verdict {
	readonly kind: 'counted' | 'notCounted' | 'natural' | 'away' | 'ask';
	readonly reason?: DecisionReason;
}

/** Away from the editor for this long is no question any more. */
export const longestQuestion: Millis = 30 * minute;

/** Decides about one gap; the whole of it, and of nothing else. */
export function judgeGap(gap: Gap, settings: Settings): Verdict {
	const awake = gap.suspendedMillis === 0;
	const present = awake && !gap.lostFocus && !gap.inactive;
	if (awake && gap.millis <= idleMillis(settings)) {
		return { kind: 'counted' };
	}
	if (present) {
		return gap.millis <= longestPresence ? { kind: 'counted' } : judgeUnseen(gap, 'longPresence', settings);
	}
	if (gap.millis < restMillis(settings)) {
		return { kind: 'notCounted', reason: awake ? 'idle' : 'suspended' };
	}
	if (gap.suspendedMillis >= restMillis(settings)) {
		return { kind: 'natural', reason: 'suspended' };
	}
	if (gap.lostFocus) {
		return judgeUnseen(gap, 'otherProgram', settings);
	}
	return gap.surface === 'opaque'
		? judgeUnseen(gap, 'unseenInput', settings)
		: { kind: 'natural', reason: 'restedInEditor' };
}

/** Only the person knows what this time was; the setting may have answered for all such gaps. */
function judgeUnseen({ millis }: Gap, reason: DecisionReason, { awayFromEditor }: Settings): Verdict {
	if (millis >= longestQuestion) {
		return { kind: 'away', reason: 'tooLong' };
	}
	switch (awayFromEditor) {
		case 'ask':
			return { kind: 'ask', reason };
		case 'rest':
			return { kind: 'natural', reason: 'awayIsRest' };
		case 'screen':
			return { kind: 'counted', reason: 'awayIsScreen' };
	}
}
