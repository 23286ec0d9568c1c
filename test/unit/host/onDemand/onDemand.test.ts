// The host's second file in one window: loaded when it is asked for, once, and again only after it could not be.
import { describe, expect, it, vi } from 'vitest';
import { OnDemand } from '../../../../src/host/onDemand/onDemand';
import { parts } from '../../../../src/onDemand';

function onDemandWith(...results: readonly ('fails' | 'loads')[]) {
	const left = [...results];
	const load = vi.fn(async () => {
		if (left.shift() === 'fails') {
			throw new Error('gone');
		}
		return { parts };
	});
	const arrived = vi.fn();
	return { onDemand: new OnDemand(load, arrived), load, arrived };
}

describe('the second file', () => {
	it('is not loaded before anybody asks, nor for looking whether it is', () => {
		const { onDemand, load } = onDemandWith('loads');
		expect(onDemand.loaded).toBeUndefined();
		expect(load).not.toHaveBeenCalled();
	});

	it('is loaded once for all who ask, also while it is being loaded', async () => {
		const { onDemand, load, arrived } = onDemandWith('loads');
		expect(await Promise.all([onDemand.get(), onDemand.get()])).toEqual([parts, parts]);
		expect(await onDemand.get()).toBe(onDemand.loaded);
		expect(load).toHaveBeenCalledTimes(1);
		expect(arrived).toHaveBeenCalledExactlyOnceWith(parts);
	});

	it('serves those who ask in their order, after it has arrived', async () => {
		const { onDemand, arrived } = onDemandWith('loads');
		const order: string[] = [];
		arrived.mockImplementation(() => order.push('arrived'));
		await Promise.all(
			['first', 'second', 'third'].map((name) => onDemand.get().then(() => order.push(name))),
		);
		expect(order).toEqual(['arrived', 'first', 'second', 'third']);
	});

	it('is tried again by whoever asks after it could not be loaded', async () => {
		const { onDemand, load, arrived } = onDemandWith('fails', 'loads');
		await expect(onDemand.get()).rejects.toThrow('gone');
		expect(arrived).not.toHaveBeenCalled();
		expect(await onDemand.get()).toBe(parts);
		expect(load).toHaveBeenCalledTimes(2);
	});
});
