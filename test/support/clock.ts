// A clock for tests: wall and monotonic time that pass, sleep and are set by hand.
import type { Instant, Millis, Now } from '../../src/core/units';

/** Thursday, 15 January 2026, 09:00 UTC. */
export const nine: Instant = Date.UTC(2026, 0, 15, 9);

export class VirtualClock {
	/** Of the clock that all processes share. */
	mono: Millis = 1_000;
	/** Time that really passed, whatever the wall clock says: sleep included. */
	elapsed: Millis = 0;

	constructor(private wall: Instant = nine) {}

	get now(): Now {
		return { wall: this.wall, mono: this.mono };
	}

	/** Time passes on both clocks. */
	pass(millis: Millis): void {
		this.wall += millis;
		this.mono += millis;
		this.elapsed += millis;
	}

	/** The computer sleeps; whether the monotonic clock goes on in sleep depends on the system. */
	sleep(millis: Millis, monoStops = true): void {
		this.wall += millis;
		this.mono += monoStops ? 0 : millis;
		this.elapsed += millis;
	}

	/** Somebody, or the network, sets the wall clock; no time passes. */
	set(by: Millis): void {
		this.wall += by;
	}
}
