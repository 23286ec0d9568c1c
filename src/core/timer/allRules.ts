// Owns the one set of all rules that a timer needs when it is not calm.
import { completed, handOver, judgeArrival, mustWait } from './arrival';
import { askAnew, onSignInBreak, passBreakTime } from './breakPauses';
import { holdReason, lullMillis } from './holding';
import { hearOfMove } from './lateNews';
import { followBreak, followMove, joined, meet } from './meeting';
import { nextChangeSteady } from './nextChange';
import { onOther } from './otherEvents';
import { nextOfferMono, offerIfGood } from './prompting';
import type { Rules } from './rules';

export const allRules: Rules = {
	onOther,
	passBreakTime,
	judgeArrival,
	offerIfGood,
	nextOfferMono,
	nextChangeSteady,
	holdReason,
	lullMillis,
	onSignInBreak,
	handOver,
	mustWait,
	completed,
	askAnew,
	joined,
	hearOfMove,
	followMove,
	meet,
	followBreak,
};
