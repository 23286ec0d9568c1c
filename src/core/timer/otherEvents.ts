// Owns what the timer makes of events that no calm timer can take: answers, the panel's, and what runs or is held.
import { onAnswer, onAway, onSkip, onSnooze } from './answers';
import { onPanel, onPlace } from './breakCycle';
import { onErgonomics, onFeeling, onHurts, onLeaveOut, onNoticed } from './history';
import { onDebugger, onMoment, onRun } from './moments';
import { onHold, onQuiet, onResume } from './quiet';
import type { OtherEvent } from './rules';
import { onBegun, onChoose, onStart, onStartOver } from './starting';
import { suspendedMillis } from './steady';
import type { Turn } from './turn';

type PanelEvent = Extract<
	OtherEvent,
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

type AnswerEvent = Exclude<OtherEvent, { type: 'moment' | 'run' | 'hold' | 'debugger' }>;

export function onOther(turn: Turn, event: OtherEvent): void {
	switch (event.type) {
		case 'moment':
			onMoment(turn, event);
			break;
		case 'run':
			onRun(turn, event);
			break;
		case 'hold':
			onHold(turn, event.reason, event.sinceMono);
			break;
		case 'debugger':
			onDebugger(turn, event.stopped);
			break;
		default:
			// A person did that, as sure as a sign: what comes of it is not written by a clock that was moved.
			if (event.type !== 'place') {
				suspendedMillis(turn);
			}
			onAnyAnswer(turn, event);
	}
}

/** What the person said in a menu, a link or a notification, or did in the panel. */
function onAnyAnswer(turn: Turn, event: AnswerEvent): void {
	switch (event.type) {
		case 'snooze':
			onSnooze(turn);
			break;
		case 'skip':
			onSkip(turn);
			break;
		case 'quiet':
			onQuiet(turn, event.length);
			break;
		case 'resume':
			onResume(turn);
			break;
		case 'answer':
			onAnswer(turn, event);
			break;
		case 'away':
			onAway(turn, event);
			break;
		default:
			onPanelEvent(turn, event);
	}
}

/** What a break's panel makes of the timer: what is started, shown, answered and left out in it. */
function onPanelEvent(turn: Turn, event: PanelEvent): void {
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
}
