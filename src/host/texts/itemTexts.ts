// Owns the words of the status bar item and its tooltip in every state.
import type { TooltipView } from '../../core/timer/view';
import type { ItemTexts } from './itemLook';
import { statusTexts } from './statusTexts';
import { tooltipTexts } from './tooltipTexts';

/** The words for a state; `language` is the display language, for times of day. */
export function itemTexts(view: TooltipView, language: string): ItemTexts {
	const { status } = view;
	return status.kind === 'off'
		? null
		: { status: statusTexts(status, language), tooltip: tooltipTexts(view, language) };
}
