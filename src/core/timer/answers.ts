// Owns what a person answers: snooze, skip, the notification's buttons, and what an absence was.
import { minute } from '../units';
import { clear, countPast } from './clearing';
import { epochOf } from './due';
import type { TimerEvent } from './events';
import { mostUnanswered } from './holding';
import { phaseOf } from './phase';
import { onQuiet } from './quiet';
import { openQuestion, snoozeCount } from './shared';
import { decide, share, stampOf, type Turn } from './turn';

type EventOf<T extends TimerEvent['type']> = Extract<TimerEvent, { type: T }>;

/** Only a due break can be snoozed, `maxSnoozes` times since the last clearing (design §3.8). */
export function onSnooze(turn: Turn): void {
	const { state, settings, steady } = turn;
	const snoozes = snoozeCount(state.shared);
	if (phaseOf(state, turn.at, settings) !== 'due' || snoozes >= settings.maxSnoozes) {
		return;
	}
	const millis = (settings.snoozeMinutes * minute) / settings.timeScale;
	share(turn, {
		snooze: { at: stampOf(turn), until: steady + millis, count: snoozes + 1, kind: 'asked' },
	});
	answered(turn);
	decide(turn, 'snoozed', 'person', millis);
}

/** Clears the timer at any time, and ends a break that was left. */
export function onSkip(turn: Turn): void {
	clear(turn, 'skipped', turn.steady, 'person');
}

/** Any answer ends the row of unanswered offers, unless it is so long that only a break does. */
function answered(turn: Turn): void {
	const { asked } = turn.state.shared;
	if (asked.unanswered < mostUnanswered) {
		share(turn, { asked: { ...asked, at: stampOf(turn), unanswered: 0 } });
	}
}

/** Start is obeyed always; the others only while the break that was offered is the one that is due (§3.6). */
export function onAnswer(turn: Turn, { prompt, answer }: EventOf<'answer'>): void {
	if (answer === 'closed') {
		decide(turn, 'answered', 'closed');
		return;
	}
	if (answer === 'start') {
		decide(turn, 'answered', 'start');
		turn.effects.push({ type: 'makePlan', byItself: false });
		return;
	}
	if (!isOfPresentBreak(turn, prompt)) {
		decide(turn, 'answered', 'tooLate');
		return;
	}
	switch (answer) {
		case 'snooze':
			onSnooze(turn);
			return;
		case 'skip':
			onSkip(turn);
			return;
		case 'quiet':
			answered(turn);
			onQuiet(turn, 'hour');
	}
}

function isOfPresentBreak({ state, at, settings, steady }: Turn, prompt: number): boolean {
	return (
		prompt >= state.prompts.first &&
		state.prompts.epoch === epochOf(state.shared, steady) &&
		phaseOf(state, at, settings) === 'due'
	);
}

/** What the time away was: a rest that clears the timer, or work that is added to it (design §2.5). */
export function onAway(turn: Turn, { answer, always }: EventOf<'away'>): void {
	if (always) {
		turn.effects.push({ type: 'setAwayFromEditor', value: answer === 'rested' ? 'rest' : 'screen' });
	}
	const question = openQuestion(turn.state.shared);
	if (question === null) {
		return;
	}
	const millis = question.to - question.from;
	share(turn, { question: { ...question, at: stampOf(turn), open: false } });
	if (answer === 'rested') {
		clear(turn, 'natural', question.to, 'saidRested', millis);
	} else {
		countPast(turn, question.from, question.to);
		decide(turn, 'counted', 'saidAtScreen', millis);
	}
}
