// The public API: when it tells others, and what a hold carries.
import { describe, expect, it, vi } from 'vitest';
import type { Snapshot } from '../../../src/core/timer/snapshot';
import type { Millis } from '../../../src/core/units';
import { ApiPublisher } from '../../../src/host/api';

function publisher(first: Snapshot) {
	const holds: (string | null)[] = [];
	const seen: Snapshot[] = [];
	let current = first;
	const published = new ApiPublisher(
		() => current,
		(reason) => holds.push(reason),
	);
	published.api.onDidChange((snapshot) => seen.push(snapshot));
	return {
		api: published.api,
		holds,
		seen,
		show(snapshot: Snapshot): void {
			current = snapshot;
			published.changed();
		},
	};
}

const coding: Snapshot = { phase: 'coding', codingMs: 61_000, dueInMs: 1_739_000, snoozes: 0 };

describe('onDidChange', () => {
	it('fires when phase, holding, snoozes or whole minutes change, and not otherwise', () => {
		const { show, seen } = publisher(coding);
		show(coding);
		show({ ...coding, codingMs: 62_000, dueInMs: 1_738_500 });
		expect(seen).toHaveLength(1);
		show({ ...coding, codingMs: 121_000, dueInMs: 1_679_000 });
		show({ ...coding, codingMs: 121_000, dueInMs: 1_679_000, snoozes: 1 });
		show({ ...coding, codingMs: 121_000, dueInMs: 1_679_000, snoozes: 1, holding: 'typing' });
		show({ ...coding, phase: 'due', codingMs: 121_000, dueInMs: 1_679_000, snoozes: 1, holding: 'typing' });
		expect(seen).toHaveLength(5);
	});
});

describe('requestQuiet', () => {
	it('holds until disposed, once', () => {
		const { api, holds } = publisher(coding);
		const hold = api.requestQuiet('Presenting');
		hold.dispose();
		hold.dispose();
		expect(holds).toEqual(['Presenting', null]);
	});

	it('keeps holding while another hold is left', () => {
		const { api, holds } = publisher(coding);
		const first = api.requestQuiet('First');
		const second = api.requestQuiet('Second');
		second.dispose();
		first.dispose();
		expect(holds).toEqual(['First', 'Second', 'First', null]);
	});

	it('begins anew for none of them when another one ends', () => {
		const since: (Millis | undefined)[] = [];
		const { api } = new ApiPublisher(
			() => coding,
			(_, sinceMono) => since.push(sinceMono),
		);
		vi.spyOn(performance, 'now').mockReturnValueOnce(10).mockReturnValueOnce(70);
		api.requestQuiet('First');
		api.requestQuiet('Second').dispose();
		expect(since).toEqual([10, 70, 10]);
	});
});
