// Finds and changes single places in plain data, to see what a decoder makes of it.

/** The way to a place: keys and indexes from the outside in. */
export type Path = readonly (string | number)[];

/** Every place below one that holds a plain value, or an empty list or object. */
export function placesIn(value: unknown, path: Path = []): readonly Path[] {
	const below = typeof value === 'object' && value !== null ? Object.entries(value) : [];
	return below.length === 0 ? [path] : below.flatMap(([key, part]) => placesIn(part, [...path, key]));
}

/** A copy with another value at a place; `undefined` leaves it out. */
export function changedAt(value: unknown, [first, ...rest]: Path, put: unknown): unknown {
	if (first === undefined) {
		return put;
	}
	const entries = Object.entries(value ?? {}).map(([key, part]) => [
		key,
		key === String(first) ? changedAt(part, rest, put) : part,
	]);
	const kept = entries.filter(([, part]) => part !== undefined);
	return Array.isArray(value) ? kept.map(([, part]) => part) : Object.fromEntries(kept);
}
