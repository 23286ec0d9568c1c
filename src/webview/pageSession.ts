// Owns a break in the page: the session's effects carried out, its wake-ups, and the frames of what moves.
import * as l10n from '@vscode/l10n';
import type { Moment } from '../core/session/moment';
import { momentAt } from '../core/session/momentAt';
import type { SessionEffect, SessionState } from '../core/session/session';
import type { Millis } from '../core/units';
import type { FromPage, ToPage } from '../protocol/messages';
import type { Action } from './keys';
import { SessionRunner } from './sessionRunner';
import type { Sounds } from './sounds';
import type { Surroundings } from './surroundings';
import type { Facts } from './view';
import { announcementText } from './words/announcements';

/** What the page offers a break. */
export interface PagePorts {
	readonly now: () => Millis;
	/** Asks for one `wake`, in place of the one asked for before; `null` for none. */
	readonly wakeAfter: (millis: Millis | null) => void;
	readonly post: (message: FromPage) => void;
	readonly announce: (text: string) => void;
	readonly surroundings: () => Surroundings;
	/** The state changed; `before` is undefined for the first. */
	readonly changed: (state: SessionState, before: SessionState | undefined) => void;
}

export class PageSession {
	readonly #ports: PagePorts;
	readonly #sounds: Sounds;
	readonly #runner: SessionRunner;
	#facts: Facts = {
		notice: false,
		keptMillis: null,
		workMinutes: 0,
		offers: { sets: [], leaveOut: [], adaptiveMinutes: 0 },
	};

	constructor(ports: PagePorts, sounds: Sounds) {
		this.#ports = ports;
		this.#sounds = sounds;
		this.#runner = new SessionRunner({
			now: ports.now,
			wakeAfter: ports.wakeAfter,
			carryOut: (effect, state) => this.#carryOut(effect, state),
			changed: ports.changed,
		});
	}

	get state(): SessionState | undefined {
		return this.#runner.state;
	}

	get facts(): Facts {
		return this.#facts;
	}

	receive(message: ToPage): void {
		switch (message.type) {
			case 'init':
				this.#begin(message);
				return;
			case 'pause':
				this.#runner.do({ type: 'pause', by: message.reason });
				return;
			case 'browse':
				this.#runner.do({ type: 'pause', by: 'person' });
				return;
			case 'offers':
				this.#facts = { ...this.#facts, offers: message.offers };
				return;
			case 'sound':
				this.#sounds.on = message.sound;
				return;
		}
	}

	do(action: Action): void {
		this.#runner.do(action);
	}

	wake(): void {
		this.#runner.wake();
	}

	/** What shows at this very moment, while a countdown runs. */
	momentNow(): Moment | undefined {
		return this.#runner.momentNow();
	}

	#begin(init: Extract<ToPage, { readonly type: 'init' }>): void {
		l10n.config({ contents: init.l10n ?? {} });
		this.#sounds.on = init.sound;
		const { notice, keptMillis, workMinutes, offers } = init;
		this.#facts = { notice, keptMillis, workMinutes, offers };
		this.#runner.begin({
			opening: init.opening,
			plan: init.plan,
			place: init.place,
			pauseReason: init.pauseReason,
			usingScreenReader: this.#ports.surroundings().usingScreenReader,
			scale: init.panelScale,
		});
		const mode = this.state?.mode;
		if (mode?.kind === 'paused') {
			const moment = this.momentNow();
			const secondsToGo = moment?.kind === 'part' ? moment.secondsToGo : 0;
			this.#ports.announce(announcementText({ kind: 'paused', by: mode.by, secondsToGo }));
		}
	}

	#carryOut(effect: SessionEffect, state: SessionState): void {
		const { post, announce } = this.#ports;
		switch (effect.type) {
			case 'announce':
				announce(announcementText(effect.announcement));
				return;
			case 'sound':
				this.#sounds.play(effect.sound);
				return;
			case 'report':
				post({ type: 'place', place: state.place, running: state.mode.kind === 'running' });
				return;
			case 'began':
				this.#facts = { ...this.#facts, notice: false };
				post(effect);
				return;
			case 'startOver':
			case 'hurts':
			case 'ergonomics':
			case 'feeling':
			case 'close':
				post(effect);
				return;
		}
	}
}

/** What a state's place shows. */
export function momentOf({ plan, place }: SessionState): Moment {
	return momentAt(plan, place);
}
