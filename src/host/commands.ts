// Owns the commands: registers every id of the manifest and of our own links.
import { Disposable, l10n, type QuickPickItem, commands as registry, window } from 'vscode';
import type { QuietLength } from '../core/timer/events';
import { commands, internalCommands } from '../manifest';

/** What the commands do; each may be called at any time and twice. */
export interface CommandTargets {
	takeBreak(): Promise<void>;
	checkErgonomics(): Promise<void>;
	browseMovements(): Promise<void>;
	snooze(): void;
	skip(): void;
	quiet(length: QuietLength): void;
	resume(): void;
	away(answer: 'rested' | 'atScreen', always: boolean): void;
}

export function registerCommands(targets: CommandTargets): Disposable {
	return Disposable.from(
		registry.registerCommand(commands.takeBreak, () => targets.takeBreak()),
		registry.registerCommand(commands.checkErgonomics, () => targets.checkErgonomics()),
		registry.registerCommand(commands.browseMovements, () => targets.browseMovements()),
		registry.registerCommand(commands.snooze, () => targets.snooze()),
		registry.registerCommand(commands.skip, () => targets.skip()),
		registry.registerCommand(commands.resume, () => targets.resume()),
		registry.registerCommand(commands.quiet, async () => {
			const length = await pickQuietLength();
			if (length !== undefined) {
				targets.quiet(length);
			}
		}),
		registry.registerCommand(internalCommands.awayAnswer, (answer: unknown) => {
			const given = awayAnswers.find(({ name }) => name === answer);
			if (given !== undefined) {
				targets.away(given.answer, given.always);
			}
		}),
	);
}

/** The arguments of the tooltip's links; anything else is ignored. */
const awayAnswers = [
	{ name: 'rested', answer: 'rested', always: false },
	{ name: 'alwaysRested', answer: 'rested', always: true },
	{ name: 'atScreen', answer: 'atScreen', always: false },
	{ name: 'alwaysAtScreen', answer: 'atScreen', always: true },
] as const;

interface QuietItem extends QuickPickItem {
	readonly length: QuietLength;
}

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
