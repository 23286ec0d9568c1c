// How the cost of a sign grows: after a million, with sixteen windows, with ten years of records. Flat is the aim.
import { afterAll, describe, expect, it } from 'vitest';
import { limits } from '../../scripts/bench/limits.mjs';
import { movements } from '../../src/core/movements/movements';
import { decodeRecord, encodeRecord } from '../../src/core/saved/record';
import { defaultSettings } from '../../src/core/settings';
import type { SavedRecord } from '../../src/core/timer/restored';
import { initialState, type TimerState } from '../../src/core/timer/state';
import { step } from '../../src/core/timer/step';
import type { Now } from '../../src/core/units';
import type { Happening } from '../../src/host/breakService';
import { type Figure, writeFigures } from './figures';

const begin = Date.UTC(2026, 0, 15, 9);
const between = 200;
const chunk = 2_000;
const million = 1_000_000;

/** A window with a clock of its own, from which a sign comes five times a second. */
class Typist {
	private mono = 0;
	private wakeAt = Number.POSITIVE_INFINITY;
	state: TimerState;

	constructor(
		name: string,
		private readonly start = begin,
	) {
		this.state = initialState(this.now, name);
		this.happen({ type: 'window', focused: true, active: true });
	}

	get now(): Now {
		return { wall: this.start + this.mono, mono: this.mono };
	}

	happen(event: Happening): void {
		const { state, effects } = step(this.state, { ...event, at: this.now }, defaultSettings);
		this.state = state;
		for (const effect of effects) {
			if (effect.type === 'wakeAfter') {
				this.wakeAt = this.mono + effect.millis;
			} else if (effect.type === 'cancelWake') {
				this.wakeAt = Number.POSITIVE_INFINITY;
			}
		}
	}

	type(count: number): void {
		for (let key = 0; key < count; key += 1) {
			this.mono += between;
			if (this.mono >= this.wakeAt) {
				this.wakeAt = Number.POSITIVE_INFINITY;
				this.happen({ type: 'wake' });
			}
			this.happen({ type: 'doubt' });
			this.happen({ type: 'sign', surface: 'editor', keystroke: true });
		}
	}

	/** Microseconds for each key, of so many stretches. */
	micros(stretches: number): number[] {
		return Array.from({ length: stretches }, () => {
			// Coding, not yet due: what a person does most.
			this.happen({ type: 'skip' });
			const began = performance.now();
			this.type(chunk);
			return ((performance.now() - began) / chunk) * 1_000;
		});
	}

	record(): SavedRecord {
		const decoded = decodeRecord(encodeRecord(this.state, this.now, defaultSettings));
		if (decoded.kind !== 'whole') {
			throw new Error('The record is not whole.');
		}
		return decoded.record;
	}
}

const figures: Figure[] = [];

/** Both take turns, so that a busy moment of the machine weighs on both. */
function compare(name: string, one: Typist, other: Typist): number {
	one.micros(20);
	other.micros(20);
	const pairs = Array.from({ length: 40 }, () => [one.micros(1)[0] ?? 0, other.micros(1)[0] ?? 0] as const);
	// The least: whatever else the machine does only adds.
	const [before, after] = [
		Math.min(...pairs.map(([value]) => value)),
		Math.min(...pairs.map(([, value]) => value)),
	];
	const value = after / before;
	figures.push({
		name,
		unit: '×',
		value,
		limit: limits.growth,
		from: `${before.toFixed(2)} and ${after.toFixed(2)} µs a key`,
	});
	return value;
}

describe('a key costs the same', () => {
	it('after a million keys', () => {
		const long = new Typist('long');
		long.type(million);
		expect(
			compare('a key after a million, to one at the beginning', new Typist('new'), long),
		).toBeGreaterThan(0);
	});

	it('with the records of sixteen windows', () => {
		const others = Array.from({ length: 16 }, (_, index) => {
			const other = new Typist(`window-${index}`);
			other.type(500 * (index + 1));
			return other.record();
		});
		const among = new Typist('among', begin + 3_600_000);
		among.happen({ type: 'restored', restored: { records: others } });
		expect(compare('a key among sixteen windows, to one in one', new Typist('alone'), among)).toBeGreaterThan(
			0,
		);
	});

	it('with ten years of records', () => {
		const years = new Typist('years');
		const day = 86_400_000;
		const { shared } = years.state;
		const often = Array.from({ length: 3_650 }, (_, index) => begin - index * day);
		const lastDone = Object.fromEntries(Object.keys(movements).map((id, index) => [id, begin - index * day]));
		years.state = {
			...years.state,
			shared: {
				...shared,
				lastDone,
				feelings: often.map((at) => ({ at, feeling: 'looser' as const })),
				today: Object.fromEntries(often.map((at, index) => [`neck:${index}`, { at, wall: at, out: true }])),
			},
		};
		expect(
			compare('a key after ten years, to one on the first day', new Typist('first'), years),
		).toBeGreaterThan(0);
	});
});

afterAll(() => writeFigures('growth', figures));
