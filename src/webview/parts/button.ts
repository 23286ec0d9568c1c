// Owns the buttons of the panel: a native button, its label, and its key as a chip.
import { html, nothing, type TemplateResult } from 'lit';
import type { PageAction } from '../actions';
import { type KeyName, keyLabel } from '../keys';
import type { View } from '../view';

export interface ButtonOptions {
	readonly label: string;
	readonly action: PageAction;
	readonly key?: KeyName;
	/** Further keys that do the same and have no chip. */
	readonly otherKeys?: string;
	/** `primary` is filled, `quiet` has no border, `answer` is a full row; bordered when omitted. */
	readonly look?: 'primary' | 'quiet' | 'answer';
	readonly large?: boolean;
	/** Where the focus goes when the screen comes up. */
	readonly focus?: boolean;
	/** Shown but without effect; it stays in the tab order so that the focus is not lost. */
	readonly disabled?: boolean;
	/** Names the place in the controls, for the layout. */
	readonly place?: string;
}

export function button(view: View, options: ButtonOptions): TemplateResult {
	const { label, action, key, otherKeys, look, large, focus, disabled, place } = options;
	const classes = ['button', look, large ? 'large' : '', place ?? ''].filter(Boolean).join(' ');
	const shortcuts = [key, otherKeys].filter(Boolean).join(' ');
	return html`<button
		type="button"
		class=${classes}
		aria-keyshortcuts=${shortcuts || nothing}
		aria-disabled=${disabled ? 'true' : nothing}
		?data-focus=${focus}
		@click=${disabled ? nothing : () => view.act(action)}
	><span class="label">${label}</span>${key === undefined ? nothing : chip(key)}</button>`;
}

/** Something in the page that opens with a click, written as a link. */
export function link(view: View, label: string, action: PageAction, id?: string): TemplateResult {
	return html`<button type="button" class="link" id=${id ?? nothing} @click=${() => view.act(action)}>${label}</button>`;
}

function chip(key: KeyName): TemplateResult {
	return html`<kbd class="chip" aria-hidden="true">${keyLabel(key)}</kbd>`;
}
