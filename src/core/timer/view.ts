// Owns what the status bar shows, calm or not, as plain data; the host turns it into words.
import { doneShare, movementNumber } from '../session/place';
import type { Settings } from '../settings';
import { type Instant, type Minutes, minute, type Now } from '../units';
import { type CalmFace, calmFace, eighthsOfAll, type NextBreak } from './calmView';
import { isDueCounted } from './due';
import type { HoldReason } from './effects';
import { isLate, questionHolds } from './holding';
import type { JournalEntry } from './journal';
import { isKept } from './leaving';
import { breakInProgress, phaseOf } from './phase';
import { type BreakRecord, breakOf, openQuestion, snoozeOf } from './shared';
import { codingMillis } from './snapshot';
import type { TimerState } from './state';
import { steadyOf, wallOf } from './steadyOf';

/** The item's face. `eighths` fills the mark from 0 to 8. */
export type StatusView =
	| CalmFace
	| { readonly kind: 'goodMoment'; readonly minutesLeft: Minutes; readonly eighths: number }
	| { readonly kind: 'due'; readonly minutesAtEditor: Minutes; readonly late: boolean }
	| { readonly kind: 'snoozed'; readonly until: Instant }
	| { readonly kind: 'quiet'; readonly until: Instant }
	| { readonly kind: 'onBreak'; readonly movement: number; readonly of: number; readonly eighths: number }
	| { readonly kind: 'leftEarly'; readonly movement: number; readonly of: number }
	| { readonly kind: 'elsewhere' }
	| { readonly kind: 'away'; readonly minutes: Minutes };

export type TooltipLink =
	| 'start'
	| 'startNow'
	| 'resumeBreak'
	| 'takeOver'
	| 'snooze'
	| 'skip'
	| 'quiet'
	| 'resume'
	| 'rested'
	| 'alwaysRested'
	| 'atScreen'
	| 'alwaysAtScreen';

/** What the host knows and the timer does not. */
export interface TooltipFacts {
	readonly next: NextBreak;
	/** A record of a newer version was found. */
	readonly reloadToUpdate: boolean;
	/** The last record could not be written. */
	readonly unsaved: boolean;
}

/** Facts for the tooltip beside the face; the host leaves out what does not apply. */
export interface TooltipView extends TooltipFacts {
	readonly status: StatusView;
	readonly minutesAtEditor: Minutes;
	readonly workMinutes: Minutes;
	readonly holding: HoldReason | null;
	/** Plain text of another extension while it holds; shown, never kept. */
	readonly extensionReason: string | null;
	readonly snoozes: number;
	readonly maxSnoozes: number;
	readonly snoozeMinutes: Minutes;
	/** Until a due break that was offered is offered once more. */
	readonly minutesToNextOffer: Minutes | null;
	/** What brought the timer down, if that was a moment ago. */
	readonly reset: JournalEntry | null;
	/** How long a place that was left is still kept. */
	readonly keptMinutes: Minutes | null;
	readonly links: readonly TooltipLink[];
}

/** The face of the status bar item. */
export function statusView(state: TimerState, now: Now, settings: Settings): StatusView {
	const phase = phaseOf(state, now, settings);
	switch (phase) {
		case 'off':
			return calmFace(state, now, settings);
		case 'onBreak':
			return breakFace(state);
		case 'quiet':
			return { kind: 'quiet', until: wallOf(state, state.shared.quiet.until) };
		case 'snoozed':
		case 'due':
		case 'coding':
		case 'resting':
			return askingFace(state, now) ?? workFace(state, now, settings, phase);
	}
}

function breakFace(state: TimerState): StatusView {
	const current = breakInProgress(state);
	if (current?.window !== state.window) {
		return { kind: 'elsewhere' };
	}
	if (current.status === 'paused') {
		return placeFace(current);
	}
	const eighths = Math.floor(doneShare(current.plan, current.place) * eighthsOfAll);
	return { ...placeFace(current), kind: 'onBreak', eighths };
}

function placeFace({ plan, place }: BreakRecord): Extract<StatusView, { kind: 'leftEarly' }> {
	return { kind: 'leftEarly', movement: movementNumber(plan, place), of: plan.movementCount };
}

/** The question about an absence stands in front while it keeps notifications back. */
function askingFace(state: TimerState, now: Now): StatusView | null {
	const question = openQuestion(state.shared);
	return question !== null && steadyOf(state, now) - question.to < questionHolds
		? { kind: 'away', minutes: Math.round((question.to - question.from) / minute) }
		: null;
}

function workFace(
	state: TimerState,
	now: Now,
	settings: Settings,
	phase: 'snoozed' | 'due' | 'coding' | 'resting',
): StatusView {
	if (phase === 'due') {
		const coding = codingMillis(state, now, settings);
		const late = isDueCounted(state, settings) && isLate(state, now, settings);
		return { kind: 'due', minutesAtEditor: Math.floor(coding / minute), late };
	}
	const left = breakOf(state.shared);
	if (left !== null && isKept(left, steadyOf(state, now), settings)) {
		return placeFace(left);
	}
	const snooze = snoozeOf(state.shared);
	if (phase === 'snoozed' && snooze !== null) {
		return { kind: 'snoozed', until: wallOf(state, snooze.until) };
	}
	const { goodUntil } = state;
	const face = calmFace(state, now, settings);
	return face.kind === 'coding' && steadyOf(state, now) < goodUntil ? { ...face, kind: 'goodMoment' } : face;
}
