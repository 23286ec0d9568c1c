// Owns what a person is asked, and what the tooltip's links answer: how long to pause, what an absence was.
import { l10n, type QuickPickItem, window } from 'vscode';
import type { QuietLength } from '../core/timer/events';
import type { Happening } from './breakService';

interface QuietItem extends QuickPickItem {
	readonly length: QuietLength;
}

/** How long reminders are to be paused; `null` if that was not said. */
export async function pickQuiet(): Promise<Happening | null> {
	const items: readonly QuietItem[] = [
		{ label: l10n.t('30 minutes'), length: 'halfHour' },
		{ label: l10n.t('1 hour'), length: 'hour' },
		{ label: l10n.t('2 hours'), length: 'twoHours' },
		{ label: l10n.t('Until tomorrow'), length: 'tomorrow' },
	];
	const picked = await window.showQuickPick(items, {
		title: l10n.t('Pause Reminders'),
		placeHolder: l10n.t('Counting goes on; reminders come back by themselves.'),
	});
	return picked === undefined ? null : { type: 'quiet', length: picked.length };
}

const awayAnswers: ReadonlyMap<unknown, Happening> = new Map([
	['rested', { type: 'away', answer: 'rested', always: false }],
	['alwaysRested', { type: 'away', answer: 'rested', always: true }],
	['atScreen', { type: 'away', answer: 'atScreen', always: false }],
	['alwaysAtScreen', { type: 'away', answer: 'atScreen', always: true }],
] as const);

/** What a link of the tooltip answers; `null` for anything else. */
export function awayAnswer(given: unknown): Happening | null {
	return awayAnswers.get(given) ?? null;
}
