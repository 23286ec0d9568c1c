// What is chosen for a person, by plain histories: what begins, what leads and why, what is left out, the order.
import { describe, expect, it } from 'vitest';
import { type TightArea, tightAreas } from '../../../../src/core/movements/areas';
import type { Movement, MovementId } from '../../../../src/core/movements/movement';
import { movements } from '../../../../src/core/movements/movements';
import { type AdaptiveRequest, chooseSteps } from '../../../../src/core/session/adaptive';
import { itemOf, spanOf } from '../../../../src/core/session/fitAmounts';
import type { Routine } from '../../../../src/core/session/routines';
import { hour } from '../../../../src/core/units';
import { nine } from '../../../support/clock';

const all = Object.values(movements);
const reset = 'desk-posture-reset';
const onlyByPerson = ['rotated-ear-to-shoulder', 'thoracic-extension-over-chair', 'neck-circles'];
const usable = all.filter(
	({ id, equipment }) => equipment.every((name) => name === 'chair') && !onlyByPerson.includes(id),
);

const main = usable.filter(
	({ id, kind }) => id !== reset && ['mobility', 'stretch', 'strength'].includes(kind),
);
/** Few enough that other things have to fill five minutes. */
const kept: readonly MovementId[] = ['ear-to-shoulder', 'seated-cat-cow', 'cross-body-pull'];
const kindOf = (id: MovementId): string => movements[id].kind;

const request = (changes: Partial<AdaptiveRequest> = {}): AdaptiveRequest => ({
	leaveOut: [],
	lastDone: {},
	adaptiveMinutes: 5,
	lead: null,
	seed: 0,
	...changes,
});
const ids = (changes: Partial<AdaptiveRequest>): readonly MovementId[] =>
	chooseSteps(request(changes)).steps.map(({ movement }) => movement);

/** How long a set lasts; nothing leads into its first movement. */
function secondsOf({ leadSeconds, steps }: Routine): number {
	const items = steps.map(({ movement, amount }) => {
		const item = itemOf(movements[movement], leadSeconds);
		return { ...item, amount: amount ?? item.amount };
	});
	return spanOf(items).usual - leadSeconds;
}

/** Everything was done, yesterday; some of it so many hours before nine, the reset in the set before this one. */
function history(
	hoursOf: (movement: Movement) => number | undefined,
): Readonly<Partial<Record<MovementId, number>>> {
	return Object.fromEntries(
		all.map((movement) => [
			movement.id,
			nine - (movement.id === reset ? 1 : (hoursOf(movement) ?? 24)) * hour,
		]),
	);
}

const many = tightAreas.flatMap((lead, index) =>
	[1, 3, 5, 10].map((adaptiveMinutes) => request({ lead, adaptiveMinutes, seed: index })),
);

describe('the time before a movement', () => {
	it.each([
		[1, 2],
		[5, 2],
		[8, 2],
		[9, 5],
		[10, 8],
	])('in a set of %i minutes is %i seconds: the muscles let go in a long one', (adaptiveMinutes, seconds) => {
		expect(chooseSteps(request({ adaptiveMinutes })).leadSeconds).toBe(seconds);
	});
});

describe('what is chosen', () => {
	it('is nothing that only a person chooses, and needs no more than the chair', () => {
		const chosen = new Set(many.flatMap((one) => ids(one)));
		expect([...chosen].filter((id) => !usable.some((movement) => movement.id === id))).toEqual([]);
		expect(chosen.size).toBeGreaterThan(10);
	});

	it('is nothing of which one side is left out', () => {
		const oneSided: readonly MovementId[] = ['ear-to-shoulder', 'cross-body-pull', 'chair-rotations'];
		const chosen = new Set(
			many.flatMap((one) => ids({ ...one, leaveOut: oneSided.map((id) => `${id}:left`) })),
		);
		expect(oneSided.filter((id) => chosen.has(id))).toEqual([]);
	});

	const place = (id: MovementId): string =>
		id === reset ? 'reset' : kindOf(id).replace(/mobility|stretch|strength/, 'main');

	it('comes in the order of warming, moving and the posture reset, whatever was done before', () => {
		for (const one of many) {
			const lastDone = history(({ id }) => (id.length % 2 === 0 ? 1 : undefined));
			for (const set of [ids(one), ids({ ...one, lastDone })]) {
				expect(set.map(place).join(' ')).toMatch(/^warm-up( main)+ reset$/);
			}
		}
	});

	it('has all warm-ups first, and breathing last but the reset, where those have to fill the time', () => {
		const leaveOut = main.map(({ id }) => id).filter((id) => !kept.includes(id));
		for (const seed of [0, 1, 2, 3]) {
			expect(ids({ leaveOut, adaptiveMinutes: 5, seed }).map(place).join(' ')).toMatch(
				/^warm-up( warm-up)+( main)+ breathing reset$/,
			);
		}
	});

	it('works on every area before it works on one again, from five minutes on', () => {
		for (const adaptiveMinutes of [5, 8]) {
			for (let seed = 0; seed < 10; seed += 1) {
				const moved = ids({ adaptiveMinutes, seed }).filter((id) => place(id) === 'main');
				const seen = new Set<string>();
				for (const { areas } of moved.map((id) => movements[id])) {
					expect(seen.size === tightAreas.length || areas.some((area) => !seen.has(area))).toBe(true);
					for (const area of areas) {
						seen.add(area);
					}
				}
			}
		}
	});

	it('works on every area in eight minutes', () => {
		for (let seed = 0; seed < 20; seed += 1) {
			const areas = new Set<string>(ids({ adaptiveMinutes: 8, seed }).flatMap((id) => movements[id].areas));
			expect(tightAreas.filter((area) => !areas.has(area))).toEqual([]);
		}
	});

	it.each(main.map(({ id }) => id))('is nothing of the set before, while there is enough: %s', (before) => {
		const lastDone = history(({ id }) => (id === before ? 1 : undefined));
		expect(ids({ lastDone, adaptiveMinutes: 8 })).not.toContain(before);
	});

	it('is what was in the set before where there is nothing else', () => {
		const again = ids({ lastDone: history(() => 1) });
		expect(again.map(place).join(' ')).toMatch(/^warm-up( main){4,} reset$/);
		for (const adaptiveMinutes of [1, 2, 3, 5, 8, 10]) {
			for (const seed of [0, 1, 2]) {
				const set = chooseSteps(request({ lastDone: history(() => 1), adaptiveMinutes, seed }));
				expect(Math.abs(secondsOf(set) - adaptiveMinutes * 60)).toBeLessThanOrEqual(1);
			}
		}
		const leaveOut = main.map(({ id }) => id).filter((id) => !kept.includes(id));
		const lastDone = history(({ id }) => (id === 'cross-body-pull' ? undefined : 1));
		expect(ids({ leaveOut, lastDone })).toEqual(expect.arrayContaining([...kept]));
	});

	it('leaves enough for a set as long as the longest that has nothing of it', () => {
		for (let seed = 0; seed < 10; seed += 1) {
			const before = ids({ adaptiveMinutes: 10, seed });
			const lastDone = Object.fromEntries(before.map((id) => [id, nine]));
			const after = ids({ adaptiveMinutes: 10, seed: seed + 1, lastDone });
			expect(after.filter((id) => before.includes(id))).toEqual([reset]);
		}
	});

	it('is nothing when everything is left out', () => {
		const nothing = chooseSteps(request({ leaveOut: all.map(({ id }) => id) }));
		expect(nothing).toEqual({ leadSeconds: 2, steps: [] });
		expect(nothing).not.toHaveProperty('reason');
	});

	it('differs with the seed alone where nothing else decides', () => {
		const begins = new Set(Array.from({ length: 30 }, (_, seed) => ids({ seed })[0]));
		expect([...begins].sort()).toEqual(
			usable.flatMap(({ id, kind }) => (kind === 'warm-up' ? [id] : [])).sort(),
		);
		const areas = Array.from({ length: 60 }, (_, seed) => chooseSteps(request({ seed })).reason?.area);
		expect(new Set(areas).size).toBe(tightAreas.length);
	});
});

describe('what begins a set', () => {
	const warmUps = usable.filter(({ kind }) => kind === 'warm-up').map(({ id }) => id);

	it.each(warmUps)('is the warm-up that was longest not done: %s', (oldest) => {
		const lastDone = history(({ id }) => (id === oldest ? 48 : undefined));
		expect(ids({ lastDone })[0]).toBe(oldest);
	});

	it.each(warmUps)('is not the one of the set before: %s', (before) => {
		const lastDone = history(({ id }) => (id === before ? 1 : undefined));
		expect(ids({ lastDone })).not.toContain(before);
	});

	it('is something that moves without warm-ups, and breathing without that too', () => {
		const moving = ids({ leaveOut: warmUps });
		expect(movements[moving[0] ?? reset]).toMatchObject({
			kind: 'mobility',
			id: expect.not.stringMatching(reset),
		});
		const mobility = usable.filter(({ id, kind }) => kind === 'mobility' && id !== reset).map(({ id }) => id);
		expect(ids({ leaveOut: [...warmUps, ...mobility] })[0]).toBe('diaphragmatic-breathing');
	});
});

describe('what leads a set', () => {
	/** Of a set of five minutes, what comes after the warm-up. */
	const second = (changes: Partial<AdaptiveRequest>): Movement => movements[ids(changes)[1] ?? reset];
	const leading = (area: TightArea): readonly Movement[] => main.filter(({ areas }) => areas.includes(area));

	it.each(tightAreas)('is what was longest not moved, and it says since when: %s', (oldest) => {
		const lastDone = history(({ areas }) => (areas.includes(oldest) ? 72 : undefined));
		const movedAt = (area: TightArea): number =>
			Math.max(...all.flatMap(({ id, areas }) => (areas.includes(area) ? [lastDone[id] ?? 0] : [])));
		const since = Math.min(...tightAreas.map(movedAt));
		const { reason } = chooseSteps(request({ lastDone }));
		expect(reason).toEqual({ why: 'longest', area: expect.any(String), since });
		// The reset moves the chest, and was done an hour ago: then it is any of the others.
		expect(tightAreas.filter((area) => movedAt(area) === since)).toContain(reason?.area);
		expect(second({ lastDone }).areas).toContain(reason?.area);
	});

	it.each(tightAreas)('is the area that is said to be tight, be it of the set before: %s', (lead) => {
		const lastDone = history(({ areas }) => (areas.includes(lead) ? 1 : undefined));
		const asked = { why: 'asked', area: lead, since: nine - hour };
		expect(chooseSteps(request({ lastDone, lead })).reason).toEqual(asked);
		expect(second({ lastDone, lead }).areas).toContain(lead);
	});

	it('is the movement of that area that was longest not done', () => {
		for (const lead of tightAreas) {
			for (const { id: oldest } of leading(lead)) {
				const lastDone = history(({ id }) => (id === oldest ? 48 : undefined));
				expect([lead, second({ lastDone, lead }).id]).toEqual([lead, oldest]);
			}
		}
	});

	it('warms nobody up again with what warmed them before', () => {
		const lastDone = history(({ areas }) => (areas.includes('sides') ? 1 : undefined));
		const leaveOut = usable.flatMap(({ id, kind }) =>
			kind === 'warm-up' && id !== 'overhead-arm-reaches' ? [id] : [],
		);
		expect(ids({ lastDone, lead: 'sides', leaveOut })).not.toContain('overhead-arm-reaches');
		expect(ids({ leaveOut })[0]).toBe('overhead-arm-reaches');
	});

	it('is not known to a person who never took a break', () => {
		expect(chooseSteps(request()).reason).toMatchObject({ why: 'longest', since: null });
	});

	it('is told of what follows the beginning, or of the beginning if that was asked for', () => {
		const leaveOut = usable.flatMap(({ id, kind }) => (kind === 'warm-up' ? [id] : []));
		for (const { lead, seed } of many) {
			const { steps, reason } = chooseSteps(request({ leaveOut, lead, seed, adaptiveMinutes: 3 }));
			const [first, then] = steps.map(({ movement }) => movements[movement].areas);
			expect(reason).toMatchObject({ why: 'asked', area: lead });
			expect([...(first ?? []), ...(then ?? [])]).toContain(lead);
			const other = chooseSteps(request({ leaveOut, seed, adaptiveMinutes: 3 }));
			const area = movements[other.steps[1]?.movement ?? reset].areas;
			expect(area).toContain(other.reason?.area);
		}
	});

	it.each([
		['seated-cat-cow', 'middle-of-back'],
		['head-side-tilts', 'side-of-neck'],
		['head-side-tilts', 'neck-and-top-of-shoulders'],
	] as const)('is what begins a set, when nothing else moves what was asked for: %s, %s', (id, lead) => {
		const { areas } = movements[id];
		const leaveOut = usable
			.filter(
				(one) =>
					one.kind === 'warm-up' || one.kind === 'mobility' || one.areas.some((area) => areas.includes(area)),
			)
			.flatMap((one) => (one.id === id || one.id === reset ? [] : [one.id]));
		const { steps, reason } = chooseSteps(request({ leaveOut, lead, adaptiveMinutes: 3 }));
		expect([steps[0]?.movement, reason]).toEqual([id, { why: 'asked', area: lead, since: null }]);
	});

	it('is nothing in a set that only warms', () => {
		const leaveOut = usable.flatMap(({ id, kind }) => (kind === 'warm-up' || id === reset ? [] : [id]));
		const { steps, reason } = chooseSteps(request({ leaveOut, adaptiveMinutes: 3 }));
		expect([steps.length > 1, reason]).toEqual([true, undefined]);
	});
});
