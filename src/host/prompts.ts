// Owns the notification of a due break: shows it and hands on what was answered, however late.
import { window } from 'vscode';
import type { PromptButton, TimerEffect } from '../core/timer/effects';
import type { PromptAnswer } from '../core/timer/events';
import type { Minutes } from '../core/units';
import { promptButtonText, promptText } from './texts/promptTexts';

type Prompt = Extract<TimerEffect, { type: 'prompt' }>;

const answers: Readonly<Record<PromptButton, PromptAnswer>> = {
	start: 'start',
	snooze: 'snooze',
	quietHour: 'quiet',
	skip: 'skip',
};

/**
 * Resolves with the answer; `closed` for its X or when a newer one took its place. Hidden in the bell or
 * swallowed by Do Not Disturb it may stay unresolved for ever, so nothing may wait for it.
 */
export async function showPrompt(prompt: Prompt, breakMinutes: Minutes): Promise<PromptAnswer> {
	const items = prompt.buttons.map((button) => ({
		title: promptButtonText(button, prompt.snoozeMinutes),
		answer: answers[button],
	}));
	const chosen = await window.showInformationMessage(promptText(prompt.moment, breakMinutes), ...items);
	return chosen?.answer ?? 'closed';
}
