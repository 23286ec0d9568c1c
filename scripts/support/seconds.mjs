// Tells how long something takes.

/** Starts a stopwatch. @returns {() => string} reads it, as `12 s` */
export function seconds() {
	const began = performance.now();
	return () => `${Math.round((performance.now() - began) / 1000)} s`;
}
