// Owns pausing reminders, by the person or by another extension, and their return (design §3.8).
import { hour, type Instant, type Millis, minute } from '../units';
import type { QuietLength } from './events';
import { nextMorning } from './morning';
import { decide, setState, share, stampOf, type Turn } from './turn';

/** Another extension may hold prompts for this long, in real milliseconds. */
const longestHold: Millis = 2 * hour;

/** What came due meanwhile is offered this long after the reminders are back, on the development clock. */
const settlingMillis: Millis = 2 * minute;

/** A reason of another extension is shown up to this length. */
const longestReason = 60;

/** `until` a pause of reminders begun at `wall` ends, on the wall clock. */
export function quietUntil(length: QuietLength, wall: Instant): Instant {
	switch (length) {
		case 'halfHour':
			return wall + hour / 2;
		case 'hour':
			return wall + hour;
		case 'twoHours':
			return wall + 2 * hour;
		case 'tomorrow':
			return nextMorning(wall);
	}
}

export function onQuiet(turn: Turn, length: QuietLength): void {
	const millis = (quietUntil(length, turn.at.wall) - turn.at.wall) / turn.settings.timeScale;
	share(turn, { quiet: { at: stampOf(turn), until: turn.steady + millis } });
	decide(turn, 'quiet', 'person', millis);
}

export function onResume(turn: Turn): void {
	if (turn.state.shared.quiet.until > turn.steady) {
		share(turn, { quiet: { at: stampOf(turn), until: turn.steady } });
		decide(turn, 'resumed', 'person');
	}
}

/** Whether reminders came back so recently that a due break still waits; no break is due before they are back. */
export function isSettling(until: number, steady: number, timeScale: number): boolean {
	return steady < settledAt(until, timeScale);
}

/** When a due break may be offered again after a pause of reminders, on the steady clock. */
export function settledAt(until: number, timeScale: number): number {
	return until + settlingMillis / timeScale;
}

export function onHold(turn: Turn, reason: string | null, sinceMono = turn.at.mono): void {
	const extension =
		reason === null ? null : { untilMono: sinceMono + longestHold, reason: plainText(reason) };
	setState(turn, { holds: { ...turn.state.holds, extension } });
}

/** The reason of another extension that holds prompts now; it is shown, never kept. */
export function extensionHold(
	{ holds }: Turn['state'],
	{ mono }: Turn['at'],
): { readonly reason: string } | null {
	return holds.extension !== null && mono < holds.extension.untilMono ? holds.extension : null;
}

function plainText(reason: string): string {
	return [...reason.replace(/[\p{C}\s]+/gu, ' ').trim()].slice(0, longestReason).join('');
}
