// Owns the words of the status bar item and its tooltip as long as the timer is calm.
import { l10n } from 'vscode';
import type { CalmFace, CalmView, NextBreak } from '../../core/timer/calmView';
import { commands, settingsSection } from '../../manifest';
import { absenceWords, tell } from './absenceTexts';
import { durationText, minutesText } from './durations';
import type { ItemTexts, StatusTexts, TooltipCommand } from './itemLook';
import { routineName } from './routineNames';

type ShownFace = Exclude<CalmFace, { kind: 'off' }>;

/** The words for a calm timer; `language` is the display language, for times of day. */
export function calmTexts(view: CalmView, language: string): ItemTexts {
	const { status } = view;
	if (status.kind === 'off') {
		return null;
	}
	const reset = resetText(view, language);
	return {
		status: calmStatus(status),
		tooltip: {
			title: calmTitle(status),
			lines: [...calmLines(view), ...(reset === '' ? [] : [reset])],
			rows: [Object.values(calmLinks()), lastRow()],
		},
	};
}

/** Whether there is something to tell of a calm timer for which there are no words here, or soon will be. */
export function hasMore(view: CalmView): boolean {
	return view.isNear || (view.reset !== null && resetText(view, 'en') === '');
}

function resetText({ reset }: CalmView, language: string): string {
	return reset === null ? '' : tell(reset, absenceWords(), language);
}

export function calmStatus(status: ShownFace): StatusTexts {
	if (status.kind === 'resting') {
		return unobtrusive(mark(0), calmTitle(status));
	}
	const { minutesLeft, eighths } = status;
	return unobtrusive(`${mark(eighths)} ${l10n.t('{0} min', minutesLeft)}`, inMinutes(minutesLeft));
}

export function unobtrusive(text: string, label: string): StatusTexts {
	return { text, label, warning: false };
}

/** The contributed icon of a ring filled to that many eighths. */
export function mark(eighths: number): string {
	return `$(posture-breaks-${eighths})`;
}

function inMinutes(minutes: number): string {
	return minutes === 1 ? l10n.t('Break in 1 minute') : l10n.t('Break in {0} minutes', minutes);
}

export function calmTitle(status: ShownFace): string {
	return status.kind === 'resting'
		? l10n.t('Break timer at zero')
		: l10n.t('Break in {0}', minutesText(status.minutesLeft));
}

/** How long somebody has been at the editor, and what comes next. */
export function calmLines({
	minutesAtEditor,
	workMinutes,
	next,
}: Pick<CalmView, 'minutesAtEditor' | 'workMinutes' | 'next'>): readonly string[] {
	return [l10n.t('{0} of {1} at the editor.', minutesAtEditor, minutesText(workMinutes)), nextLine(next)];
}

export function nextLine({ routine, seconds }: NextBreak): string {
	return l10n.t('Next: {0}, {1}.', routineName(routine), durationText(seconds));
}

/** What can be done with a calm timer, in order. */
export function calmLinks(): Readonly<Record<'startNow' | 'skip' | 'quiet', TooltipCommand>> {
	return {
		startNow: { label: l10n.t('Start now'), command: commands.takeBreak },
		skip: { label: l10n.t('Skip'), command: commands.skip },
		quiet: { label: l10n.t('Pause reminders…'), command: commands.quiet },
	};
}

/** The row that is there always. */
export function lastRow(): readonly TooltipCommand[] {
	return [
		{
			label: `$(gear) ${l10n.t('Settings')}`,
			command: 'workbench.action.openSettings',
			argument: settingsSection,
		},
		{ label: `$(list-unordered) ${l10n.t('Explain')}`, command: commands.explain },
	];
}
