// Owns which figures the bench gives, in the order of the table. `out/bench.json` holds one entry for each of them,
// always; its `id` stays the same, whatever the figure is called.
import { limits } from './limits.mjs';

/**
 * What the rounds of one extension or page gave.
 * @typedef {{ median: number, least: number, most: number, rounds: number }} Sample
 */

/**
 * What a part of the bench found for one figure; `from` says more than its samples do.
 * @typedef {{ id: string, value: number, samples: Readonly<Record<string, Sample>>, from?: string }} Found
 */

/**
 * `part` is the file of `test/bench` that gives it, or "sizes"; `any`: whether another extension has it, too.
 * @typedef {{ part: string, any: boolean, id: string, unit: string, limit: number | null, name: string }} Entry
 */

/** @typedef {readonly [id: string, unit: string, limit: number | null, name: string]} Row */

/** @param {string} part @param {boolean} any @param {readonly Row[]} rows @returns {readonly Entry[]} */
const of = (part, any, rows) => rows.map(([id, unit, limit, name]) => ({ part, any, id, unit, limit, name }));

/** @param {keyof typeof limits.wakes} state @param {string} title @returns {readonly Row[]} */
const counts = (state, title) => [
	[`wakes.${state}`, '', limits.wakes[state], `wake-ups a minute, ${title}`],
	[`writes.${state}`, '', limits.writes[state], `writes a minute, ${title}`],
];

/** Every figure, in the order of the table. */
export const catalogue = [
	...of('activation', true, [
		['activation', 'ms', limits.activationMillis, 'load and activate, beyond the skeleton'],
		['settling', 'ms', null, 'event loop busy in the second after that, beyond the skeleton'],
		['heap', 'kB', limits.heapKilobytes, 'heap after activation, beyond the skeleton'],
		['heap.settled', 'kB', null, 'heap a second later, beyond the skeleton'],
	]),
	...of('years', false, [
		['years', 'ms', limits.yearsMillis, 'minutes of ten years shown, beyond those of the first day'],
		['years.whole', 'ms', null, 'activate and show the minutes of ten years, beyond an empty extension'],
	]),
	...of('typing', true, [
		['edit', 'µs', limits.editMicros, 'handlers for each edit, beyond the skeleton'],
		['selection', 'µs', limits.editMicros, 'handlers for each change of the selection, beyond the skeleton'],
		['edit.reads', '', limits.editReads, 'configuration reads and file calls in handlers while typing'],
		['growth.largeFile', '×', limits.growth, 'an edit in a file of 10 MB, to one in a small file'],
	]),
	...of('growth', false, [
		['growth.million', '×', limits.growth, 'a key after a million, to one at the beginning'],
		['growth.windows', '×', limits.growth, 'a key among sixteen windows, to one in one'],
		['growth.years', '×', limits.growth, 'a key after ten years, to one on the first day'],
		['growth.heap', 'kB', limits.grownKilobytes, 'heap after a million keys, beyond that after half of them'],
	]),
	...of('states', true, [...counts('nobody', 'nobody there'), ...counts('coding', 'coding')]),
	...of('states', false, [...counts('due', 'while a break is due'), ...counts('onBreak', 'on a break')]),
	...of('panel', false, [
		['panel', '×', limits.panelTimes, 'panel from command to usable, to an empty webview panel'],
	]),
	...of('picture', false, [
		[
			'frame',
			'ms',
			limits.frameMillis,
			'main thread for a frame of the heaviest picture, beyond an empty page',
		],
		['frames.median', 'ms', null, 'from frame to frame: median'],
		['frames.p99', 'ms', null, 'from frame to frame: 99th percentile'],
		['frames.long', '%', null, 'frames longer than 50 ms'],
	]),
	...of('browse', false, [
		['browse', '×', limits.browseTimes, 'page of all movements to usable, to a page with one picture'],
		['browse.all', '×', null, 'the same until the last of its pictures is there'],
		['browse.moving', '', limits.movingPictures, 'pictures that move at once on it'],
	]),
	...of('sizes', true, [['size.host', 'kB', limits.hostKilobytes, 'host bundle, loaded at activation']]),
	...of('sizes', false, [
		['size.onDemand', 'kB', limits.onDemandKilobytes, 'what the host loads when it is asked for'],
		['size.page', 'kB', limits.pageKilobytes, 'page bundle'],
		['size.package', 'kB', limits.packageKilobytes, 'package'],
	]),
];
