// Owns the life of a break from its first countdown to its end (design §4.5 to 4.8).
import { doneShare, fitsPlan, isFinished, type Place } from '../session/place';
import { type Millis, minute, second } from '../units';
import { pauseBreak } from './breakPauses';
import { clear, restartGap } from './clearing';
import { isDueCounted } from './due';
import type { TimerEvent } from './events';
import { lastDoneAfter } from './history';
import { changeBreak, leaveBreak, snoozeAfterLeaving } from './leaving';
import { type BreakRecord, breakOf } from './shared';
import { takeOver } from './starting';
import { decide, setPresence, setState, share, shareLater, stampOf, type Turn } from './turn';

type EventOf<T extends TimerEvent['type']> = Extract<TimerEvent, { type: T }>;

/** How much sooner than asked for a timer of the page may come, as the host sees it. */
const timerSlack: Millis = 100;

/**
 * While a countdown runs its place is saved no more often than this: the page reports at a beat of five seconds,
 * and at each change besides. What is on the disk is thus five seconds old at most, and twelve writes a minute do.
 */
const placeSavedEvery: Millis = 5 * second - timerSlack;

/** The page's report; of a break in another window, of one that has not begun, or of another set it is old. */
export function onPlace(turn: Turn, { place, running }: EventOf<'place'>): void {
	const current = breakOf(turn.state.shared);
	if (
		current?.window !== turn.state.window ||
		current.status === 'offered' ||
		!fitsPlan(current.plan, place)
	) {
		return;
	}
	const goesOn = running && !turn.silenced && current.status !== 'finished';
	if (goesOn) {
		report(turn, current, place);
		restartGap(turn);
	} else if (current.status === 'running') {
		standStill(turn, current, place);
		restartGap(turn);
	} else if (current.status !== 'left') {
		const since = turn.silenced ? current.since : turn.steady;
		changeBreak(turn, current, { place, since });
	} else if (JSON.stringify(place) !== JSON.stringify(current.place)) {
		// The page was open all the while: an answer in it goes on with the break.
		changeBreak(turn, current, { place, status: 'paused', since: turn.steady, worked: false });
		decide(turn, 'begun', 'wentOn');
	}
	finishIfDone(turn);
}

/** The countdown stopped: the person pressed Pause, or the movements are over and an answer is waited for. */
function standStill(turn: Turn, current: BreakRecord, place: Place): void {
	if (place.stage === 'movements') {
		pauseBreak(turn, { ...current, place }, null);
	} else {
		changeBreak(turn, current, { place, status: 'paused', since: turn.steady, worked: false });
	}
}

/** The countdown runs: the first report after a pause goes on with the break. */
function report(turn: Turn, current: BreakRecord, place: Place): void {
	if (current.status !== 'running' && doneShare(current.plan, current.place) > 0) {
		decide(turn, 'begun', 'wentOn');
	}
	shareLater(turn, {
		rest: {
			...current,
			at: stampOf(turn),
			place,
			status: 'running',
			since: turn.steady,
			pauseReason: null,
			worked: false,
		},
	});
	const { saving } = turn.state;
	if (current.status !== 'running' || turn.steady - saving.placeAt >= placeSavedEvery) {
		setState(turn, { saving: { ...saving, placeAt: turn.steady } });
		turn.saveNow = true;
	}
}

/** The set and the check are done: the timer is cleared at once, before anything else can go wrong (§4.5). */
function finishIfDone(turn: Turn): void {
	const current = breakOf(turn.state.shared);
	if (current === null || current.status === 'finished' || !isFinished(current.plan, current.place)) {
		return;
	}
	clear(turn, 'finished', turn.steady);
	const at = stampOf(turn);
	share(turn, {
		// Later than the clearing, so that the panel can still show what is left to say.
		rest: { ...current, at, startedAt: at, status: 'finished', since: turn.steady },
		lastDone: lastDoneAfter(turn, current),
	});
	restartGap(turn);
}

export function onPanel(turn: Turn, { change }: EventOf<'panel'>): void {
	setState(turn, { panelVisible: change === 'visible' || change === 'restored' });
	const current = breakOf(turn.state.shared);
	if (current === null) {
		return;
	}
	const ours = current.window === turn.state.window;
	if (change === 'restored' && !ours) {
		takeOver(turn, current);
	} else if (change === 'hidden' && ours && current.status === 'running') {
		pauseBreak(turn, current, 'hidden');
		restartGap(turn);
	} else if (change === 'closed' && ours) {
		closed(turn, current);
		returnToEditor(turn);
	}
}

/** Closing the panel puts the caret back: what follows is a gap like any other, whatever was pressed last. */
function returnToEditor(turn: Turn): void {
	setPresence(turn, { surface: 'editor' });
	setState(turn, { focus: { ...turn.state.focus, surface: 'editor' } });
}

function closed(turn: Turn, current: BreakRecord): void {
	switch (current.status) {
		case 'running':
		case 'paused':
			leaveBreak(turn, current, 'leftEarly');
			restartGap(turn);
			return;
		case 'offered':
			if (isDueCounted(turn.state, turn.settings)) {
				snoozeAfterLeaving(turn);
				const { snoozeMinutes, timeScale } = turn.settings;
				decide(turn, 'snoozed', 'leftEarly', (snoozeMinutes * minute) / timeScale);
			}
			endBreak(turn, current);
			return;
		case 'finished':
			endBreak(turn, current);
			restartGap(turn);
			return;
		case 'left':
		case 'over':
			return;
	}
}

function endBreak(turn: Turn, current: BreakRecord): void {
	changeBreak(turn, current, { status: 'over' });
}
