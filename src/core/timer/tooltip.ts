// Owns what the status bar's tooltip says, as plain data: the face, the facts beside it and the links.
import type { Settings } from '../settings';
import { type Minutes, minute, type Now } from '../units';
import { holdReason, minutesToNextOffer } from './holding';
import { isKept, keptMillis } from './leaving';
import { extensionHold } from './quiet';
import { recentReset } from './resets';
import { breakOf, openQuestion, snoozeCount } from './shared';
import { codingMillis } from './snapshot';
import type { TimerState } from './state';
import { steadyOf } from './steadyOf';
import { type StatusView, statusView, type TooltipFacts, type TooltipLink, type TooltipView } from './view';

export function tooltipView(
	state: TimerState,
	now: Now,
	settings: Settings,
	facts: TooltipFacts,
): TooltipView {
	const status = statusView(state, now, settings);
	const snoozes = snoozeCount(state.shared);
	return {
		...facts,
		status,
		minutesAtEditor: Math.floor(codingMillis(state, now, settings) / minute),
		workMinutes: settings.workMinutes,
		holding: settings.enabled ? holdReason(state, now, settings) : null,
		extensionReason: extensionHold(state, now)?.reason ?? null,
		minutesToNextOffer: minutesToNextOffer(state, now, settings),
		reset: working.has(status.kind) ? recentReset(state, now, settings) : null,
		snoozes,
		maxSnoozes: settings.maxSnoozes,
		snoozeMinutes: settings.snoozeMinutes,
		keptMinutes: keptMinutes(state, now, settings),
		links: [
			...linksOf(status, snoozes < settings.maxSnoozes),
			...(openQuestion(state.shared) === null || !answerable.has(status.kind) ? [] : awayLinks),
		],
	};
}

function keptMinutes(state: TimerState, now: Now, settings: Settings): Minutes | null {
	const left = breakOf(state.shared);
	const steady = steadyOf(state, now);
	if (left === null || !isKept(left, steady, settings)) {
		return null;
	}
	return Math.ceil(((left.since + keptMillis(settings) - steady) * settings.timeScale) / minute);
}

const awayLinks: readonly TooltipLink[] = ['rested', 'alwaysRested', 'atScreen', 'alwaysAtScreen'];

/** Faces under which a question that is still open can be answered. */
const answerable: ReadonlySet<StatusView['kind']> = new Set([
	'away',
	'resting',
	'coding',
	'goodMoment',
	'due',
	'snoozed',
	'quiet',
]);

/** Faces under which the timer may have come down a moment ago. */
const working: ReadonlySet<StatusView['kind']> = new Set(['resting', 'coding', 'goodMoment']);

function linksOf({ kind }: StatusView, maySnooze: boolean): readonly TooltipLink[] {
	switch (kind) {
		case 'off':
			return ['startNow'];
		case 'resting':
		case 'coding':
		case 'goodMoment':
			return ['startNow', 'skip', 'quiet'];
		case 'due':
			return maySnooze ? ['start', 'snooze', 'skip', 'quiet'] : ['start', 'skip', 'quiet'];
		case 'snoozed':
			return ['startNow', 'skip'];
		case 'quiet':
			return ['startNow', 'resume'];
		case 'onBreak':
			return ['resumeBreak'];
		case 'leftEarly':
			return ['resumeBreak', 'skip'];
		case 'elsewhere':
			return ['takeOver'];
		case 'away':
			return [];
	}
}
