// Where an arrow key leads in a list, a row and a grid of which the last row is not full.
import { describe, expect, it } from 'vitest';
import { indexAfter } from '../../../src/webview/parts/roving';

describe('in a grid of five columns and twelve movements', () => {
	it.each([
		['ArrowRight', 0, 1],
		['ArrowRight', 4, 5],
		['ArrowRight', 11, 11],
		['ArrowLeft', 0, 0],
		['ArrowDown', 0, 5],
		['ArrowDown', 6, 11],
		['ArrowDown', 9, 11],
		['ArrowDown', 10, 10],
		['ArrowUp', 10, 5],
		['ArrowUp', 3, 3],
		['Home', 7, 0],
		['End', 7, 11],
	])('%s leads from %i to %i', (key, from, to) => {
		expect(indexAfter(key, from, 12, 5)).toBe(to);
	});
});

describe('in a list', () => {
	it('up and down are the same as left and right', () => {
		expect(indexAfter('ArrowDown', 2, 7, 1)).toBe(3);
		expect(indexAfter('ArrowUp', 0, 7, 1)).toBe(0);
		expect(indexAfter('ArrowDown', 6, 7, 1)).toBe(6);
	});

	it('other keys do not move', () => {
		expect(indexAfter('Enter', 2, 7, 1)).toBeUndefined();
		expect(indexAfter('a', 2, 7, 1)).toBeUndefined();
	});
});
