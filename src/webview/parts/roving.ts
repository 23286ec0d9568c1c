// Owns one tab stop for many: where an arrow key goes in a row, a list or a grid, and the focus that follows.

/** Index that a key leads to from `index`; `undefined` for keys that do not move. */
export function indexAfter(key: string, index: number, count: number, columns: number): number | undefined {
	const to = (wanted: number): number => Math.min(Math.max(wanted, 0), count - 1);
	switch (key) {
		case 'ArrowLeft':
			return to(index - 1);
		case 'ArrowRight':
			return to(index + 1);
		case 'ArrowUp':
			return index - columns < 0 ? index : index - columns;
		case 'ArrowDown':
			return index + columns < count ? index + columns : lastRowBelow(index, count, columns);
		case 'Home':
			return 0;
		case 'End':
			return count - 1;
		default:
			return undefined;
	}
}

/** From a row above the last one down to the last movement, where the last row is not full. */
function lastRowBelow(index: number, count: number, columns: number): number {
	return Math.floor(index / columns) < Math.floor((count - 1) / columns) ? count - 1 : index;
}

/**
 * Moves the focus among the `[data-stop]` of a container as an arrow key asks; returns whether it did. Columns are
 * as many as stand in the first row.
 */
export function rove(event: KeyboardEvent): boolean {
	const { currentTarget, key } = event;
	if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) {
		return false;
	}
	if (!(currentTarget instanceof HTMLElement)) {
		return false;
	}
	const stops = [...currentTarget.querySelectorAll<HTMLElement>('[data-stop]')];
	const { activeElement } = document;
	const from = activeElement instanceof HTMLElement ? stops.indexOf(activeElement) : -1;
	const first = stops[0]?.getBoundingClientRect().top;
	const columns = stops.filter((stop) => stop.getBoundingClientRect().top === first).length;
	const to = from < 0 ? undefined : indexAfter(key, from, stops.length, Math.max(columns, 1));
	if (to === undefined) {
		return false;
	}
	event.preventDefault();
	stops[to]?.focus();
	return true;
}
