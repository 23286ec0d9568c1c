// Owns what the panel shows without a break: the ergonomics check alone, or the movements alone.
import { startOf } from '../../core/session/place';
import type { Plan } from '../../core/session/plan';
import type { PageView } from '../../core/timer/pageView';
import type { ToPage } from '../../protocol/messages';

type Shown = Omit<PageView, 'opening'> & Pick<Extract<ToPage, { type: 'init' }>, 'opening'>;

export interface Alone {
	readonly opening: 'check' | 'browse';
	readonly plan: Plan;
	/** Its last screen shows. */
	readonly isOver?: boolean;
}

export function isCheckUnderWay({ opening, isOver = false }: Alone): boolean {
	return opening === 'check' && !isOver;
}

export function shownAlone({ opening, plan }: Alone): Shown {
	return { opening, plan, place: startOf(plan), pauseReason: null, keptMillis: null, notice: false };
}
