// Owns which template draws the present screen.
import { html, type TemplateResult } from 'lit';
import { screenKind } from '../screen';
import type { View } from '../view';
import { adviceScreen } from './adviceScreen';
import { checkScreen } from './checkScreen';
import { doneScreen, worseScreen } from './endScreens';
import { firstScreen } from './firstScreen';
import { questionScreen } from './questionScreen';
import { resumeScreen } from './resumeScreen';
import { setScreen } from './setScreen';
import { stoppedScreen } from './stoppedScreen';

export function screenTemplate(view: View): TemplateResult {
	const { moment, state } = view;
	const kind = screenKind(state);
	switch (kind) {
		case 'first':
			return firstScreen(view);
		case 'resume':
			return resumeScreen(view);
		case 'advice':
			return adviceScreen(view);
		case 'question':
			return questionScreen(view);
		case 'worse':
			return worseScreen(view);
		case 'stopped':
			return state.mode.kind === 'stopped' ? stoppedScreen(view, state.mode) : html``;
		case 'set':
			return moment.kind === 'part' || moment.kind === 'finished' ? setScreen(view, moment) : html``;
		case 'check':
			return moment.kind === 'check' ? checkScreen(view, moment) : html``;
		case 'done':
			return moment.kind === 'done' ? doneScreen(view, moment) : html``;
	}
}
