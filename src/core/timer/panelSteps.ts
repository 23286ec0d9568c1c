// Owns what a break's panel makes of the timer: what is started, shown, answered and left out in it.
import { onPanel, onPlace } from './breakCycle';
import type { TimerEvent } from './events';
import { onErgonomics, onFeeling, onHurts, onLeaveOut, onNoticed } from './history';
import { onBegun, onChoose, onStart, onStartOver } from './starting';
import type { Turn } from './turn';

/** What happens in a break and its panel; a window without a panel knows none of it. */
export type PanelEvent = Extract<
	TimerEvent,
	{
		type:
			| 'start'
			| 'panel'
			| 'place'
			| 'choose'
			| 'leaveOut'
			| 'startOver'
			| 'feeling'
			| 'ergonomics'
			| 'hurts'
			| 'noticed';
	}
>;

/** Takes an event of the panel into the step in the making. */
export type PanelSteps = (turn: Turn, event: PanelEvent) => void;

export const panelSteps: PanelSteps = (turn, event) => {
	switch (event.type) {
		case 'start':
			onStart(turn, event);
			break;
		case 'panel':
			onPanel(turn, event);
			break;
		case 'place':
			onPlace(turn, event);
			break;
		case 'choose':
			onChoose(turn, event);
			break;
		case 'leaveOut':
			onLeaveOut(turn, event);
			break;
		case 'startOver':
			onStartOver(turn);
			break;
		case 'feeling':
			onFeeling(turn, event);
			break;
		case 'ergonomics':
			onErgonomics(turn, event);
			break;
		case 'hurts':
			onHurts(turn, event);
			break;
		case 'noticed':
			onNoticed(turn);
			onBegun(turn);
			break;
	}
};
