// Owns the panel's root element: the present screen, where its focus goes, and what moves on it.
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { SessionState } from '../core/session/session';
import { Figures, isMoving, progressOf } from './figures';
import { Frames } from './frames';
import type { Action } from './keys';
import { momentOf, type PageSession } from './pageSession';
import { PosturePicture } from './parts/picture';
import { PostureRing } from './parts/ring';
import { screenKey } from './screen';
import { screenTemplate } from './screens/screenTemplate';
import type { Surroundings } from './surroundings';

/** Fading in of changed words. */
const fadeMillis = 120;

export class PosturePanel extends LitElement {
	static override properties = {
		state: { attribute: false },
		surroundings: { attribute: false },
		said: { attribute: false },
	};

	declare state: SessionState | undefined;
	declare surroundings: Surroundings;
	/** What screen readers say, politely. */
	declare said: string;
	session: PageSession | undefined;

	readonly #figures = new Figures();
	readonly #frames = new Frames(() => this.#drawFrame());
	#shownKey = '';
	#shownWords = '';
	#byPerson = false;

	constructor() {
		super();
		this.surroundings = { reducedMotion: false, usingScreenReader: false };
		this.said = '';
	}

	protected override createRenderRoot(): HTMLElement {
		return this;
	}

	override connectedCallback(): void {
		super.connectedCallback();
		new ResizeObserver(() => this.#markScrolling()).observe(this);
	}

	/** Does what the person asked for by key or click: the focus follows to the screen that comes of it. */
	act(action: Action): void {
		this.#byPerson = true;
		this.session?.do(action);
	}

	/** Puts the focus where the present screen wants it, if no control of it has the focus. */
	focusIfLost(): void {
		if (document.activeElement?.closest('button, .words[tabindex]') === null) {
			this.#focusScreen();
		}
	}

	protected override render(): TemplateResult {
		const { state, session, surroundings } = this;
		const screen =
			state === undefined || session === undefined
				? nothing
				: screenTemplate({
						state,
						moment: momentOf(state),
						facts: session.facts,
						surroundings,
						figures: this.#figures,
						act: (action) => this.act(action),
					});
		return html`${screen}<div class="said" role="status" aria-live="polite">${this.said}</div>`;
	}

	protected override updated(changed: PropertyValues): void {
		if (this.state === undefined || !(changed.has('state') || changed.has('surroundings'))) {
			return;
		}
		this.#followFocus(this.state);
		this.#fadeWords();
		this.#markScrolling();
		const moment = momentOf(this.state);
		const moves = moment.kind === 'part' && isMoving(moment.picture);
		if (moves && this.state.mode.kind === 'running' && !this.surroundings.reducedMotion) {
			this.#frames.start();
		} else {
			this.#frames.stop();
		}
	}

	/** A change by the clock never moves the focus, unless the element that had it is gone. */
	#followFocus(state: SessionState): void {
		const key = screenKey(state);
		const isNew = key !== this.#shownKey;
		this.#shownKey = key;
		const byPerson = this.#byPerson;
		this.#byPerson = false;
		if (!isNew || !document.hasFocus()) {
			return;
		}
		if (byPerson) {
			this.#focusScreen();
		} else {
			this.focusIfLost();
		}
	}

	#focusScreen(): void {
		this.querySelector<HTMLElement>('[data-focus]')?.focus();
	}

	/** Words that do not fit scroll by themselves, so the keyboard must reach them. */
	#markScrolling(): void {
		const words = this.querySelector('.words');
		if (words !== null && words.scrollHeight > words.clientHeight) {
			words.setAttribute('tabindex', '0');
		} else {
			words?.removeAttribute('tabindex');
		}
	}

	#fadeWords(): void {
		const words = this.querySelector('.words-inner');
		const heading = words?.querySelector('h1')?.textContent ?? '';
		const isNew = heading !== this.#shownWords && this.#shownWords !== '';
		if (isNew && words !== null && !this.surroundings.reducedMotion) {
			words.animate([{ opacity: 0 }, { opacity: 1 }], { duration: fadeMillis, easing: 'ease-out' });
		}
		this.#shownWords = heading;
	}

	/** Draws what moves at this very moment; a screen that does not show it yet is left to the next wake-up. */
	#drawFrame(): boolean {
		const moment = this.session?.momentNow();
		if (moment?.kind !== 'part' || this.state?.mode.kind !== 'running') {
			return false;
		}
		const { picture, phase } = moment;
		const element = this.querySelector('.picture-stage');
		const figure = this.#figures.movement(picture.movement, picture.variant, 'large');
		if (element instanceof PosturePicture && element.figure === figure) {
			element.draw(figure.frame(progressOf(picture)));
		}
		const ring = this.querySelector('posture-ring');
		if (phase !== null && ring instanceof PostureRing) {
			ring.breathe(phase);
		}
		return isMoving(picture);
	}
}
