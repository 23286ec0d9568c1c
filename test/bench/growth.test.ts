// How the cost of a sign grows: after a million, with sixteen windows, with ten years of records. Flat is the aim.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, describe, expect, it } from 'vitest';
import type { Found } from '../../scripts/bench/figures.mjs';
import { movements } from '../../src/core/movements/movements';
import { decodeRecord, encodeRecord } from '../../src/core/saved/record';
import { defaultSettings } from '../../src/core/settings';
import type { TimerEffect } from '../../src/core/timer/effects';
import type { SavedRecord } from '../../src/core/timer/restored';
import type { Shared } from '../../src/core/timer/shared';
import { initialState } from '../../src/core/timer/state';
import type { Now } from '../../src/core/units';
import type { Happening } from '../../src/host/breakService';
import { Timer } from '../../src/host/timer';
import { rulesThere } from '../support/rules';
import { alone, times, writeFigures } from './figures';

const begin = Date.UTC(2026, 0, 15, 9);
const between = 200;
const chunk = 2_000;
const million = 1_000_000;

/** A window with a clock of its own, from which a sign comes five times a second. */
class Typist {
	private mono = 0;
	private wakeAt = Number.POSITIVE_INFINITY;
	private readonly timer: Timer;

	constructor(
		name: string,
		private readonly start = begin,
		kept: Partial<Shared> = {},
	) {
		const state = initialState(this.now, name);
		const shared = { ...state.shared, ...kept };
		this.timer = new Timer(
			{ ...state, shared },
			() => defaultSettings,
			(effects) => this.follow(effects),
			rulesThere,
		);
		this.happen({ type: 'window', focused: true, active: true });
	}

	get now(): Now {
		return { wall: this.start + this.mono, mono: this.mono };
	}

	happen(event: Happening): void {
		this.timer.take({ ...event, at: this.now });
	}

	type(count: number): void {
		for (let key = 0; key < count; key += 1) {
			this.mono += between;
			if (this.mono >= this.wakeAt) {
				this.wakeAt = Number.POSITIVE_INFINITY;
				this.happen({ type: 'wake' });
			}
			this.timer.doubt(this.now);
			this.timer.sign('editor', true, this.now);
		}
	}

	private follow(effects: readonly TimerEffect[]): void {
		for (const effect of effects) {
			if (effect.type === 'wakeAfter') {
				this.wakeAt = this.mono + effect.millis;
			} else if (effect.type === 'cancelWake') {
				this.wakeAt = Number.POSITIVE_INFINITY;
			}
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
		const decoded = decodeRecord(encodeRecord(this.timer.state, this.now, defaultSettings));
		if (decoded.kind !== 'whole') {
			throw new Error('The record is not whole.');
		}
		return decoded.record;
	}
}

const figures: Found[] = [];

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

function heapKilobytes(): number {
	collect();
	collect();
	return process.memoryUsage().heapUsed / 1_000;
}

/** Both take turns, so that a busy moment of the machine weighs on both. */
function compare(id: string, first: Typist, other: Typist): void {
	first.micros(20);
	other.micros(20);
	const taken = { first: [] as number[], other: [] as number[] };
	for (let round = 0; round < 40; round += 1) {
		taken.first.push(...first.micros(1));
		taken.other.push(...other.micros(1));
	}
	expect(Math.min(...taken.first)).toBeGreaterThan(0);
	figures.push(times(id, 'µs', taken.other, { first: taken.first }));
}

describe('a key costs the same', () => {
	it('after a million keys, which leave nothing behind', () => {
		const long = new Typist('long');
		long.type(million / 2);
		const early = heapKilobytes();
		long.type(million / 2);
		const late = heapKilobytes();
		figures.push(alone('growth.heap', late - early, `${early.toFixed(0)} and ${late.toFixed(0)} kB`));
		compare('growth.million', new Typist('new'), long);
	});

	it('with the records of sixteen windows', () => {
		const others = Array.from({ length: 16 }, (_, index) => {
			const other = new Typist(`window-${index}`);
			other.type(500 * (index + 1));
			return other.record();
		});
		const among = new Typist('among', begin + 3_600_000);
		among.happen({ type: 'restored', restored: { records: others } });
		compare('growth.windows', new Typist('alone'), among);
	});

	it('with ten years of records', () => {
		const day = 86_400_000;
		const often = Array.from({ length: 3_650 }, (_, index) => begin - index * day);
		const years = new Typist('years', begin, {
			lastDone: Object.fromEntries(Object.keys(movements).map((id, index) => [id, begin - index * day])),
			feelings: often.map((at) => ({ at, feeling: 'looser' as const })),
			today: Object.fromEntries(often.map((at, index) => [`neck:${index}`, { at, wall: at, out: true }])),
		});
		compare('growth.years', new Typist('first'), years);
	});
});

afterAll(() => writeFigures('growth', figures));
