// Owns the three sounds of a break, synthesised in the page: soft, short, and only after the person has acted.
import type { Sound } from '../core/session/moment';
import type { Seconds } from '../core/units';

/** One note: hertz, when it begins, how long it rings. */
interface Note {
	readonly pitch: number;
	readonly at: Seconds;
	readonly lasts: Seconds;
}

const notes: Readonly<Record<Sound, readonly Note[]>> = {
	step: [{ pitch: 587.33, at: 0, lasts: 0.35 }],
	switch: [
		{ pitch: 587.33, at: 0, lasts: 0.25 },
		{ pitch: 783.99, at: 0.16, lasts: 0.4 },
	],
	end: [
		{ pitch: 783.99, at: 0, lasts: 0.3 },
		{ pitch: 659.26, at: 0.2, lasts: 0.3 },
		{ pitch: 523.25, at: 0.4, lasts: 0.8 },
	],
};

const loudness = 0.07;
const attack: Seconds = 0.015;
/** Exponential ramps cannot end at nothing. */
const silence = 0.0001;

export class Sounds {
	/** The setting. */
	on = true;
	#context: AudioContext | undefined;
	#hasActed = false;

	/** The person pressed a key or clicked: from now on sounds may be heard. */
	acted(): void {
		this.#hasActed = true;
	}

	play(sound: Sound): void {
		if (!this.on || !this.#hasActed) {
			return;
		}
		this.#context ??= new AudioContext();
		const context = this.#context;
		// A context is suspended until the browser has seen the gesture, and again after a long silence.
		void context.resume();
		for (const note of notes[sound]) {
			ring(context, note);
		}
	}
}

function ring(context: AudioContext, { pitch, at, lasts }: Note): void {
	const start = context.currentTime + at;
	const tone = new OscillatorNode(context, { type: 'sine', frequency: pitch });
	const volume = new GainNode(context, { gain: silence });
	volume.gain.setValueAtTime(silence, start);
	volume.gain.exponentialRampToValueAtTime(loudness, start + attack);
	volume.gain.exponentialRampToValueAtTime(silence, start + lasts);
	tone.connect(volume).connect(context.destination);
	tone.start(start);
	tone.stop(start + lasts);
}
