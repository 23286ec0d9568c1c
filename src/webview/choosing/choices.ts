// Owns the pages that lie over a break in the page: their state, what they ask of the host, and when they go.
import type { FromPage, ToPage } from '../../protocol/messages';
import type { Action } from '../keys';
import { foundText, leftOutSaid, searchWords } from '../words/browseWords';
import {
	browsing,
	type ChoosingAction,
	type ChoosingEffect,
	type ChoosingState,
	nothingChosen,
	stepChoosing,
} from './choosing';
import { filtered } from './filter';

export interface ChoicesPorts {
	readonly post: (message: FromPage) => void;
	/** Lets the break below do something. */
	readonly act: (action: Action) => void;
	readonly announce: (text: string) => void;
	/** The movement of the page is shown moving once more. */
	readonly replay: () => void;
	/** The state, or what is offered, changed. */
	readonly changed: (state: ChoosingState) => void;
}

export class Choices {
	readonly #ports: ChoicesPorts;
	#state = nothingChosen;
	/** The next set that comes is one movement that was to start. */
	#starts = false;

	constructor(ports: ChoicesPorts) {
		this.#ports = ports;
	}

	get state(): ChoosingState {
		return this.#state;
	}

	/** To be called after the break has received the message. */
	receive(message: ToPage): void {
		switch (message.type) {
			case 'init':
				this.#begin(message);
				return;
			case 'browse':
				if (this.#state.pages.at(-1) !== 'browse') {
					this.#take(browsing(this.#state.alone));
				}
				return;
			case 'offers':
				this.#take({ ...this.#state });
				return;
			case 'pause':
			case 'sound':
				return;
		}
	}

	do(action: ChoosingAction): void {
		const { state, effects } = stepChoosing(this.#state, action);
		this.#take(state);
		if (action.type === 'filter') {
			this.#ports.announce(foundText(filtered(state.filter, searchWords).length));
		}
		for (const effect of effects) {
			this.#carryOut(effect);
		}
	}

	/** A movement that was asked for begins at once, but not before the one-time notice was seen. */
	#begin({ opening, notice }: Extract<ToPage, { readonly type: 'init' }>): void {
		const starts = this.#starts && opening === 'first' && !notice;
		this.#starts = false;
		this.#take(opening === 'browse' ? browsing(true) : nothingChosen);
		if (starts) {
			this.#ports.act({ type: 'begin' });
		}
	}

	#carryOut(effect: ChoosingEffect): void {
		switch (effect.type) {
			case 'start':
				this.#starts = true;
				this.#ports.post({
					type: 'choose',
					routine: `movement:${effect.movement}`,
					minutes: null,
					lead: null,
				});
				return;
			case 'replay':
				this.#ports.replay();
				return;
			case 'leaveOut':
				this.#ports.announce(leftOutSaid(effect.movement, effect.out));
				this.#ports.post(effect);
				return;
			case 'choose':
			case 'close':
				this.#ports.post(effect);
				return;
		}
	}

	#take(state: ChoosingState): void {
		this.#state = state;
		this.#ports.changed(state);
	}
}
