// Owns when a running session next looks different, so that the page can sleep until then.
import { leaveMillis } from '../figure/tempo';
import { type Millis, second } from '../units';
import type { Place } from './place';
import type { Plan } from './plan';
import { finishedCueMillis, leadMillis, turnCueMillis, workDone, workMillis } from './timeline';

/**
 * Session milliseconds until the next whole second of the countdown, or until a cue or a part ends or the picture
 * changes sides, whichever is first; always more than 0. Phases last whole seconds. The motion of picture and disc is not asked for here.
 */
export function millisToNextChange(plan: Plan, place: Place): Millis {
	const part = plan.parts[place.part];
	if (part === undefined) {
		return Math.max(finishedCueMillis - place.elapsedMillis, 1);
	}
	const leadLeft = leadMillis(part) - place.elapsedMillis;
	if (leadLeft > 0) {
		const leaveLeft = part.cue === 'switch' ? leaveMillis - place.elapsedMillis : 0;
		return leaveLeft > 0 ? Math.min(toWholeSecond(leadLeft), leaveLeft) : toWholeSecond(leadLeft);
	}
	const done = workDone(part, place.elapsedMillis);
	const toSecond = toWholeSecond(workMillis(part) - done);
	const inTurn = part.cue === 'turn' && place.elapsedMillis < turnCueMillis;
	return Math.max(inTurn ? Math.min(toSecond, turnCueMillis - place.elapsedMillis) : toSecond, 1);
}

function toWholeSecond(left: Millis): Millis {
	return left % second || second;
}
