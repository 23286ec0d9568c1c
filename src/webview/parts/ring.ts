// Owns the countdown ring: an arc that shrinks towards twelve, cut into the cycles, with the breath inside.
import { html, LitElement, nothing, type PropertyValues, svg, type TemplateResult } from 'lit';
import type { PhaseMoment, RingMoment } from '../../core/session/moment';
import type { Millis } from '../../core/units';

/** `running` moves; `paused` is dashed and stands; `over` shows a check mark. */
export type RingState = 'running' | 'paused' | 'over';

const radius = 44;
/** Degrees between two cycles of the ring. */
const wideGap = 10;
const narrowGap = 6;
const mostWideGaps = 6;
/** Radii of the disc, breathed out and breathed in. */
const discOut = 14;
const discIn = 30;
/**
 * Steps of less than two pixels look even, and cost a third of a new picture in every frame (measured in a hold:
 * 25 instead of 63 ms of the main thread a second).
 */
const stepsPerSecond = 12;
/** An arc that is further off than this is set anew. */
const tolerance: Millis = 150;

export class PostureRing extends LitElement {
	static override properties = {
		ring: { attribute: false },
		state: { attribute: false },
		label: { attribute: false },
		ofText: { attribute: false },
		workMillis: { attribute: false },
		rate: { attribute: false },
		stepped: { attribute: false },
		breathes: { attribute: false },
		phase: { attribute: false },
	};

	declare ring: RingMoment | undefined;
	declare state: RingState;
	/** For screen readers: "9 seconds left". */
	declare label: string;
	/** Below the number of a cycle: "of 5"; empty for a hold. */
	declare ofText: string;
	/** What the whole ring stands for. */
	declare workMillis: Millis;
	/** How many times faster than real time the arc runs. */
	declare rate: number;
	/** Reduced motion: the arc jumps once a second. */
	declare stepped: boolean;
	/** Whether the disc is drawn. */
	declare breathes: boolean;
	declare phase: PhaseMoment | null;

	#sweep: Animation | undefined;

	constructor() {
		super();
		this.state = 'running';
		this.label = '';
		this.ofText = '';
		this.workMillis = 0;
		this.rate = 1;
		this.stepped = false;
		this.breathes = false;
		this.phase = null;
	}

	protected override createRenderRoot(): HTMLElement {
		return this;
	}

	/** Sets the disc to a moment of the breath. */
	breathe({ kind, progress }: PhaseMoment): void {
		const share = (1 - Math.cos(Math.PI * progress)) / 2;
		const filled = kind === 'breatheIn' ? share : 1 - share;
		this.querySelector('.ring-disc')?.setAttribute('r', (discOut + (discIn - discOut) * filled).toFixed(2));
	}

	protected override render(): TemplateResult | typeof nothing {
		const { ring, state } = this;
		if (ring === undefined) {
			return nothing;
		}
		const isEnding = ring.ending && state === 'running';
		return html`<svg
			class="ring ring-${state} ${isEnding ? 'ring-ending' : ''}"
			viewBox="0 0 100 100"
			role="timer"
			aria-live="off"
			aria-label=${this.label}
		>
			<defs>
				<mask id="ring-left" maskUnits="userSpaceOnUse" x="0" y="0" width="100" height="100">
					<circle class="ring-sweep" cx="50" cy="50" r=${radius} pathLength="360"></circle>
				</mask>
			</defs>
			<circle class="ring-track" cx="50" cy="50" r=${radius}></circle>
			<circle class="ring-disc ${this.breathes ? '' : 'ring-none'}" cx="50" cy="50" r=${discOut}></circle>
			<g mask="url(#ring-left)">
				<circle
					class="ring-arc"
					cx="50"
					cy="50"
					r=${radius}
					pathLength=${state === 'paused' ? nothing : '360'}
					stroke-dasharray=${state === 'paused' ? '3 4' : dashes(ring.pieces)}
					stroke-dashoffset=${state === 'paused' ? 0 : -gapOf(ring.pieces) / 2}
				></circle>
			</g>
			${
				state === 'over'
					? svg`<path class="ring-check" d="M34 51l11 11 21-23"></path>`
					: svg`<text class="ring-number" x="50" y=${this.ofText === '' ? 51 : 43}>${ring.number}</text>
						<text class="ring-of" x="50" y="68">${this.ofText}</text>`
			}
		</svg>`;
	}

	protected override updated(changed: PropertyValues): void {
		if (this.ring === undefined) {
			return;
		}
		if (changed.has('workMillis') || changed.has('stepped') || this.#sweep === undefined) {
			this.#sweep?.cancel();
			this.#sweep = this.#newSweep();
		}
		this.#follow(this.ring);
		if (this.phase !== null) {
			this.breathe(this.phase);
		}
	}

	#newSweep(): Animation | undefined {
		const seconds = Math.max(Math.round(this.workMillis / 1_000), 1);
		return this.querySelector('.ring-sweep')?.animate(
			[{ strokeDashoffset: '0' }, { strokeDashoffset: '-360' }],
			{
				duration: this.workMillis,
				easing: `steps(${this.stepped ? seconds : seconds * stepsPerSecond}, end)`,
				fill: 'both',
			},
		);
	}

	/** Brings the arc to the moment, and lets it run or stand. */
	#follow({ left }: RingMoment): void {
		const sweep = this.#sweep;
		if (sweep === undefined) {
			return;
		}
		const at = (1 - left) * this.workMillis;
		const isRunning = this.state === 'running';
		if (!isRunning || Math.abs(Number(sweep.currentTime ?? 0) - at) > tolerance * this.rate) {
			sweep.currentTime = at;
		}
		sweep.playbackRate = this.rate;
		if (isRunning) {
			sweep.play();
		} else {
			sweep.pause();
		}
	}
}

function gapOf(pieces: number): number {
	return pieces === 1 ? 0 : pieces <= mostWideGaps ? wideGap : narrowGap;
}

/** Dashes of a circle of 360 units. */
function dashes(pieces: number): string {
	return pieces === 1 ? '360 0' : `${360 / pieces - gapOf(pieces)} ${gapOf(pieces)}`;
}
