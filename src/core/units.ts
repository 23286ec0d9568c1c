// Owns the unit names that every layer uses for times, angles and lengths.

/** A length of time in milliseconds. */
export type Millis = number;

/** A length of time in whole or fractional seconds, as doses are written. */
export type Seconds = number;

/** A length of time in minutes, as settings are written. */
export type Minutes = number;

/** An angle in degrees. */
export type Degrees = number;

/** A length in hundredths of the drawn person's stature. */
export type Stature = number;

/** A point on the wall clock: milliseconds since 1970 UTC. It may jump. */
export type Instant = number;

/**
 * One moment on both clocks. `mono` never goes backwards inside one process and has no meaning outside it;
 * `wall` is comparable between windows and across a reload, and may jump.
 */
export interface Now {
	readonly wall: Instant;
	readonly mono: Millis;
}

export const second: Millis = 1_000;
export const minute: Millis = 60_000;
export const hour: Millis = 3_600_000;
