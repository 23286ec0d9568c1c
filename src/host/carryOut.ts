// Owns carrying out what the timer wants of the panel, the notification and the settings.
import { ConfigurationTarget, l10n, window, workspace } from 'vscode';
import { namesMovement } from '../core/session/leaveOut';
import { nextPlan } from '../core/timer/nextPlan';
import { settingsSection } from '../manifest';
import type { OtherEffect } from './breakService';
import type { Timer } from './onDemand/parts';
import type { PanelController } from './panel/panelController';
import { showPrompt } from './prompts';

export function carryOut(effect: OtherEffect, panel: PanelController, timer: Timer): void {
	switch (effect.type) {
		case 'prompt':
			void ask(effect, timer);
			return;
		case 'openPanel':
			panel.show(effect.preserveFocus);
			return;
		case 'closePanel':
			panel.close();
			return;
		case 'pausePage':
			panel.pause(effect.reason);
			return;
		case 'makePlan':
			beginBreak(timer, effect.byItself);
			return;
		case 'leaveOut':
			void write(timer, 'leaveOut', leaveOutAfter(timer.settings().leaveOut, effect));
			return;
		case 'setAwayFromEditor':
			void write(timer, 'awayFromEditor', effect.value);
			return;
	}
}

/** Starts a break, or goes on with the one that can be gone on with. */
export function beginBreak(timer: Timer, byItself: boolean): void {
	const { dispatch, state, settings, now } = timer;
	dispatch({ type: 'start', plan: nextPlan(state().shared, settings(), now().wall), byItself });
}

async function ask(prompt: Extract<OtherEffect, { type: 'prompt' }>, timer: Timer): Promise<void> {
	const { dispatch, state, settings, now } = timer;
	const { totalSeconds } = nextPlan(state().shared, settings(), now().wall);
	const answer = await showPrompt(prompt, Math.max(1, Math.round(totalSeconds / 60)));
	dispatch({ type: 'answer', prompt: prompt.prompt, answer });
}

/** The list with an entry, or without it: a movement with its sides. Empty it is no setting. */
function leaveOutAfter(
	present: readonly string[],
	{ entry, add }: Extract<OtherEffect, { type: 'leaveOut' }>,
): readonly string[] | undefined {
	const others = present.filter((other) => !namesMovement(other, entry));
	const next = add ? [...others, entry] : others;
	return next.length === 0 ? undefined : next;
}

/** Writes into the user settings; `undefined` takes a setting out of them. */
async function write({ warn }: Timer, key: string, value: unknown): Promise<void> {
	try {
		await workspace.getConfiguration(settingsSection).update(key, value, ConfigurationTarget.Global);
	} catch (error) {
		warn(`A setting could not be written: ${String(error)}`);
		void window.showWarningMessage(
			l10n.t('Your settings could not be written: settings.json may be unsaved, or have a mistake in it.'),
		);
	}
}
