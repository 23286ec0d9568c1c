// Owns what a person can wish for: what each command and each link of the tooltip does.
import { l10n, type QuickPickItem, window } from 'vscode';
import type { QuietLength } from '../core/timer/events';
import type { commands, internalCommands } from '../manifest';
import type { Happening } from './breakService';
import { beginBreak } from './carryOut';
import type { ExplainPage } from './explainPage';
import type { Timer } from './onDemand/parts';
import type { PanelController } from './panel/panelController';

/** What wishes are fulfilled with. */
export interface Means {
	readonly panel: PanelController;
	readonly explainPage: ExplainPage;
	readonly timer: Timer;
}

/** `argument` is that of a link, and may be anything. */
export type Wish = (means: Means, argument: unknown) => void | Promise<void>;

type Name = keyof typeof commands | keyof typeof internalCommands;

/** By the names of the commands. */
export const wishes: Readonly<Record<Name, Wish>> = {
	takeBreak: ({ timer }) => beginBreak(timer, false),
	checkErgonomics: ({ panel }) => panel.showCheck(),
	browseMovements: ({ panel }) => panel.showMovements(),
	explain: ({ explainPage }) => explainPage.show(),
	snooze: ({ timer }) => timer.dispatch({ type: 'snooze' }),
	skip: ({ timer }) => timer.dispatch({ type: 'skip' }),
	resume: ({ timer }) => timer.dispatch({ type: 'resume' }),
	quiet: async ({ timer }) => {
		const length = await pickQuietLength();
		if (length !== undefined) {
			timer.dispatch({ type: 'quiet', length });
		}
	},
	awayAnswer: ({ timer }, argument) => {
		const answer = awayAnswers.get(argument);
		if (answer !== undefined) {
			timer.dispatch(answer);
		}
	},
};

/** The arguments of the tooltip's links; anything else is ignored. */
const awayAnswers: ReadonlyMap<unknown, Happening> = new Map([
	['rested', { type: 'away', answer: 'rested', always: false }],
	['alwaysRested', { type: 'away', answer: 'rested', always: true }],
	['atScreen', { type: 'away', answer: 'atScreen', always: false }],
	['alwaysAtScreen', { type: 'away', answer: 'atScreen', always: true }],
] as const);

interface QuietItem extends QuickPickItem {
	readonly length: QuietLength;
}

/** How long reminders are to be paused; `undefined` if that was not said. */
async function pickQuietLength(): Promise<QuietLength | undefined> {
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
	return picked?.length;
}
