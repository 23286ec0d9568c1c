// Owns the panel's root element: the present screen, where its focus goes, and what moves on it.
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { SessionState } from '../core/session/session';
import { isChoosing, type PageAction } from './actions';
import type { Choices } from './choosing/choices';
import { type ChoosingState, choosingKey, nothingChosen } from './choosing/choosing';
import { Figures, isMoving, progressOf } from './figures';
import { Frames } from './frames';
import { Lively } from './lively';
import { momentOf, type PageSession } from './pageSession';
import { PosturePicture } from './parts/picture';
import { PostureRing } from './parts/ring';
import { screenKey } from './screen';
import { choosingTemplate } from './screens/choosingTemplate';
import { screenTemplate } from './screens/screenTemplate';
import type { Surroundings } from './surroundings';
import { Thumbnails } from './thumbnails';
import type { View } from './view';

/** Fading in of changed words. */
const fadeMillis = 120;

export class PosturePanel extends LitElement {
	static override properties = {
		state: { attribute: false },
		choosing: { attribute: false },
		surroundings: { attribute: false },
		said: { attribute: false },
	};

	declare state: SessionState | undefined;
	/** The pages that lie over the break. */
	declare choosing: ChoosingState;
	declare surroundings: Surroundings;
	/** What screen readers say, politely. */
	declare said: string;
	session: PageSession | undefined;
	choices: Choices | undefined;

	readonly #figures = new Figures();
	readonly #lively = new Lively(this.#figures);
	readonly #thumbnails = new Thumbnails(this.#figures, () => this.requestUpdate());
	readonly #frames = new Frames(() => this.#drawFrame());
	#shownKey = '';
	#shownWords = '';
	#byPerson = false;

	constructor() {
		super();
		this.surroundings = { reducedMotion: false, usingScreenReader: false };
		this.said = '';
		this.choosing = nothingChosen;
	}

	protected override createRenderRoot(): HTMLElement {
		return this;
	}

	override connectedCallback(): void {
		super.connectedCallback();
		new ResizeObserver(() => this.#markScrolling()).observe(this);
	}

	/** Does what the person asked for by key or click: the focus follows to the screen that comes of it. */
	act(action: PageAction): void {
		this.#byPerson = true;
		if (isChoosing(action)) {
			this.choices?.do(action);
		} else {
			this.session?.do(action);
		}
	}

	/** Puts the focus where the present screen wants it, if no control of it has the focus. */
	focusIfLost(): void {
		if (this.#isFocusLost()) {
			this.#focusScreen();
		}
	}

	/** Lets the large picture of the page that lies on top move once more. */
	replay(): void {
		const { movement } = this.choosing;
		const picture = this.querySelector('.picture-stage');
		if (movement !== null && picture instanceof PosturePicture && !this.surroundings.reducedMotion) {
			this.#lively.play(picture, movement);
		}
	}

	protected override render(): TemplateResult {
		const { state, session, surroundings, choosing } = this;
		const page = choosing.pages.at(-1);
		const view: View | undefined = state &&
			session && {
				state,
				moment: momentOf(state),
				facts: session.facts,
				surroundings,
				figures: this.#figures,
				choosing,
				lively: this.#lively,
				act: (action) => this.act(action),
			};
		const screen = view && (page === undefined ? screenTemplate(view) : choosingTemplate(view, page));
		return html`${screen ?? nothing}<div class="said" role="status" aria-live="polite">${this.said}</div>`;
	}

	protected override updated(changed: PropertyValues): void {
		this.#thumbnails.want(this);
		const { state, choosing } = this;
		if (state === undefined || !['state', 'surroundings', 'choosing'].some((name) => changed.has(name))) {
			return;
		}
		this.#followFocus(choosing.pages.length > 0 ? choosingKey(choosing) : screenKey(state));
		this.#fadeWords();
		this.#markScrolling();
		const moment = momentOf(state);
		const moves = moment.kind === 'part' && isMoving(moment.picture);
		if (moves && state.mode.kind === 'running' && !this.surroundings.reducedMotion) {
			this.#frames.start();
		} else {
			this.#frames.stop();
		}
	}

	/**
	 * A change by the clock never moves the focus, unless the element that had it is gone; and when the clock ran
	 * out, not to an answer, which a key meant for the set would then give unread.
	 */
	#followFocus(key: string): void {
		const isNew = key !== this.#shownKey;
		const isAfterSet = this.#shownKey === 'set';
		this.#shownKey = key;
		const byPerson = this.#byPerson;
		this.#byPerson = false;
		if (isNew) {
			this.#lively.stop();
			this.replay();
		}
		if (!document.hasFocus()) {
			return;
		}
		if (byPerson && (isNew || document.activeElement === document.body)) {
			this.#focusScreen();
		} else if (isNew && isAfterSet && this.#isFocusLost()) {
			this.querySelector<HTMLElement>('#heading')?.focus();
		} else if (isNew) {
			this.focusIfLost();
		}
	}

	#isFocusLost(): boolean {
		return document.activeElement?.closest('button, input, [data-stop], .words[tabindex]') === null;
	}

	#focusScreen(): void {
		const opener = this.querySelector<HTMLElement>(`#opens-${this.choosing.left}`);
		(opener ?? this.querySelector<HTMLElement>('[data-focus]'))?.focus();
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
