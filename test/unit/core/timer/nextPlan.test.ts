// What the next break is planned from, and what a person finds when they choose for themselves (design §4).
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { MovementId, Variant } from '../../../../src/core/movements/movement';
import { movements } from '../../../../src/core/movements/movements';
import { readCustomRoutines } from '../../../../src/core/session/customRoutines';
import { startOf } from '../../../../src/core/session/place';
import type { Plan } from '../../../../src/core/session/plan';
import { setIds } from '../../../../src/core/session/routineId';
import type { Settings } from '../../../../src/core/settings';
import { nextPlan, offersOf } from '../../../../src/core/timer/nextPlan';
import { emptyShared, type Shared } from '../../../../src/core/timer/shared';
import { hour, minute } from '../../../../src/core/units';
import { NextLength, needsPlan } from '../../../../src/host/nextLength';
import { settingsWith } from '../../../support/builders';
import { Desk } from '../../../support/dayDesk';
import { runs } from '../../../support/runs';
import { SessionPlayer, sessionOf } from '../../../support/sessions';

const now = Date.UTC(2026, 0, 15, 10);
const idsOf = (plan: Plan): readonly MovementId[] => [...new Set(plan.parts.map(({ movement }) => movement))];

/** Plays a break at the desk from its plan to its end, as the page does it, and answers everything. */
function takeBreak(desk: Desk, plan: Plan): void {
	desk.start(plan);
	const page = new SessionPlayer(sessionOf(plan)).do({ type: 'begin' }).wait(plan.totalSeconds + 2);
	for (const _ of plan.check) {
		page.do({ type: 'answer', answer: 'ok' });
	}
	desk
		.begin()
		.pass(plan.totalSeconds * 1_000)
		.send({ type: 'place', place: page.state.place, running: false });
}

describe('what is offered', () => {
	it('is every set of the product, one made for the person, and their own, as each would be done now', () => {
		const customRoutines = readCustomRoutines(
			{ customRoutines: [{ name: '<i>Mine</i>', steps: [{ movement: 'ear-to-shoulder' }] }] },
			[],
		);
		const { sets, leaveOut, adaptiveMinutes } = offersOf(
			emptyShared,
			settingsWith({ customRoutines, leaveOut: ['neck'], adaptiveMinutes: 3 }),
			now,
		);
		expect(sets.map(({ routine }) => routine)).toEqual(['adaptive', ...setIds, 'custom:<i>Mine</i>']);
		expect(sets.at(-1)).toEqual({
			routine: 'custom:<i>Mine</i>',
			name: '<i>Mine</i>',
			seconds: 42,
			movements: ['cross-body-pull'],
		});
		expect(sets.find(({ routine }) => routine === 'seated-quick')?.movements).not.toContain(
			'ear-to-shoulder',
		);
		expect(Math.abs((sets[0]?.seconds ?? 0) - 180)).toBeLessThanOrEqual(2);
		expect({ leaveOut, adaptiveMinutes }).toEqual({ leaveOut: ['neck'], adaptiveMinutes: 3 });
	});

	it('is what comes when it is chosen', () => {
		const settings = settingsWith({ routine: 'adaptive' });
		for (const { routine, seconds, movements: ids } of offersOf(emptyShared, settings, now).sets) {
			const plan = nextPlan(emptyShared, settings, now, { routine, minutes: null, lead: null });
			expect([plan.totalSeconds, idsOf(plan)]).toEqual([seconds, ids]);
		}
	});

	it('has other lengths and another lead where the person asks for them', () => {
		const plan = nextPlan(emptyShared, settingsWith(), now, {
			routine: 'adaptive',
			minutes: 10,
			lead: 'sides',
		});
		expect(Math.abs(plan.totalSeconds - 600)).toBeLessThanOrEqual(2);
		expect(plan.reason).toEqual({ why: 'asked', area: 'sides', since: null });
	});
});

describe('a set that is made for the person', () => {
	const firstsOf = (doneHoursAgo: number): string =>
		idsOf(
			nextPlan(
				{ ...emptyShared, lastDone: { 'shoulder-rolls': now - doneHoursAgo * hour } },
				settingsWith({ routine: 'adaptive' }),
				now,
			),
		).join(' ');

	it('is the same as long as nothing more was done', () => {
		expect(firstsOf(1)).toBe(firstsOf(1));
	});

	it('differs from time to time in what is as good as another', () => {
		const sets = new Set([1, 2, 3, 4, 5].map(firstsOf));
		expect(sets.size).toBeGreaterThan(2);
	});
});

describe('choosing another set', () => {
	const other = nextPlan(emptyShared, settingsWith({ routine: 'seated-five' }), now);

	it('puts it in the place of the one that is offered, and shows its first screen', () => {
		const desk = new Desk().type(30 * minute).start();
		desk.send({ type: 'choose', plan: other });
		expect(desk.state.shared.rest).toMatchObject({ status: 'offered', plan: { routine: 'seated-five' } });
		expect(desk.effects('openPanel').at(-1)).toEqual({ type: 'openPanel', preserveFocus: false });
	});

	it('offers it where no break was shown: in the browser of movements', () => {
		const desk = new Desk().type(10 * minute);
		desk.send({ type: 'choose', plan: other });
		expect(desk.state.shared.rest).toMatchObject({ status: 'offered', plan: { routine: 'seated-five' } });
	});

	it('takes no notice of what the page still says of the one before', () => {
		const desk = new Desk()
			.type(30 * minute)
			.start()
			.begin();
		const old = desk.page?.place;
		desk.send({ type: 'choose', plan: other });
		if (old !== undefined) {
			desk.send({ type: 'place', place: { ...old, part: 3 }, running: true });
		}
		expect(old).toBeDefined();
		expect(desk.state.shared.rest).toMatchObject({ status: 'offered', place: startOf(other) });
	});

	it('leaves a break in progress, crediting what was done of it', () => {
		const desk = new Desk()
			.type(30 * minute)
			.start()
			.begin()
			.pass(20_000);
		const before = desk.snapshot.codingMs;
		desk.send({ type: 'choose', plan: other });
		expect(desk.state.shared.rest).toMatchObject({ status: 'offered', plan: { routine: 'seated-five' } });
		expect(desk.snapshot.codingMs).toBeLessThanOrEqual(before);
		expect(desk.snapshot.codingMs).toBeGreaterThanOrEqual(before / 2);
	});
});

describe('leaving out in the browser of movements', () => {
	it('adds the movement to the setting, and bringing it back takes it out with its sides, today included', () => {
		const desk = new Desk();
		desk.send({ type: 'hurts', movement: 'ear-to-shoulder', variant: 'left', choice: 'onlyToday' });
		desk.send({ type: 'leaveOut', movement: 'ear-to-shoulder', out: true });
		expect(desk.effects('leaveOut').at(-1)).toEqual({
			type: 'leaveOut',
			entry: 'ear-to-shoulder',
			add: true,
		});
		const settings = settingsWith();
		expect(offersOf(desk.state.shared, settings, desk.now.wall).leaveOut).toEqual(['ear-to-shoulder:left']);
		desk.send({ type: 'leaveOut', movement: 'ear-to-shoulder', out: false });
		expect(desk.effects('leaveOut').at(-1)).toMatchObject({ entry: 'ear-to-shoulder', add: false });
		expect(offersOf(desk.state.shared, settings, desk.now.wall).leaveOut).toEqual([]);
	});
});

describe('"This hurts"', () => {
	const anyPart = fc.constantFrom(
		...Object.values(movements).flatMap(({ id, variants }) =>
			variants.map((variant) => [id, variant] as const),
		),
	);
	const entryOf = (id: MovementId, variant: Variant): string =>
		variant === 'both' ? id : `${id}:${variant}`;

	it('leaves a movement out of the next ten sets that are made for the person, until it is brought back', () => {
		fc.assert(
			fc.property(anyPart, fc.integer({ min: 2, max: 10 }), ([id, variant], adaptiveMinutes) => {
				const desk = new Desk();
				desk.send({ type: 'hurts', movement: id, variant, choice: 'leaveOut' });
				const leaveOut = desk.effects('leaveOut').flatMap(({ entry, add }) => (add ? [entry] : []));
				expect(leaveOut).toEqual([entryOf(id, variant)]);
				const settings = settingsWith({ routine: 'adaptive', adaptiveMinutes, leaveOut });
				let lastDone = {};
				for (let set = 1; set <= 10; set++) {
					const ids = idsOf(nextPlan({ ...emptyShared, lastDone }, settings, now));
					expect(ids).not.toContain(id);
					lastDone = { ...lastDone, ...Object.fromEntries(ids.map((done) => [done, now + set * hour])) };
				}
			}),
			{ numRuns: runs(60) },
		);
	});

	it.each(setIds)('puts its swap into the set %s, and bringing back returns it', (routine) => {
		const whole = nextPlan(emptyShared, settingsWith({ routine }), now);
		for (const { movement, variant } of whole.parts) {
			const leaveOut = [entryOf(movement, variant)];
			const without = nextPlan(emptyShared, settingsWith({ routine, leaveOut }), now);
			const ids = idsOf(without);
			const swap = movements[movement].swaps.find((id) => !idsOf(whole).includes(id));
			if (swap !== undefined) {
				expect(ids).not.toContain(movement);
				expect(ids).toContain(swap);
			}
			expect(without.parts.map((part) => entryOf(part.movement, part.variant))).not.toContain(leaveOut[0]);
		}
		expect(nextPlan(emptyShared, settingsWith({ routine, leaveOut: [] }), now)).toEqual(whole);
	});
});

describe('with raised arms, neck, twist and both arms left out', () => {
	const leaveOut = ['overhead', 'neck', 'twist', 'two-arms'];

	it.each([...setIds, 'adaptive'] as const)(
		'a break of %s can be finished, and clears the timer',
		(routine) => {
			const settings = settingsWith({ routine, leaveOut });
			const desk = new Desk({ routine, leaveOut }).type(30 * minute);
			const plan = nextPlan(desk.state.shared, settings, desk.now.wall);
			expect(plan.parts.flatMap(({ movement }) => movements[movement].classes)).toEqual([]);
			expect(plan.movementCount).toBeGreaterThan(0);
			takeBreak(desk, plan);
			expect(desk.state.shared.clearing.kind).toBe('finished');
			expect(desk.snapshot.codingMs).toBe(0);
		},
	);

	it('and any other combination, a break of what is left can be finished too', () => {
		const anyClasses = fc.subarray(leaveOut);
		const anyIds = fc.subarray(Object.keys(movements), { maxLength: 25 });
		const anyRoutine = fc.constantFrom(...setIds, 'adaptive' as const);
		fc.assert(
			fc.property(
				anyClasses,
				anyIds,
				anyRoutine,
				fc.integer({ min: 1, max: 10 }),
				(classes, ids, routine, adaptiveMinutes) => {
					const changes = { routine, adaptiveMinutes, leaveOut: [...classes, ...ids] };
					const desk = new Desk(changes).type(30 * minute);
					takeBreak(desk, nextPlan(desk.state.shared, settingsWith(changes), desk.now.wall));
					expect(desk.state.shared.clearing.kind).toBe('finished');
				},
			),
			{ numRuns: runs(40) },
		);
	});
});

describe('the length of the next break', () => {
	const secondsOf = (changes: Partial<Settings>, today: Shared['today'] = {}, plan?: typeof nextPlan) =>
		new NextLength().seconds({ ...emptyShared, today }, settingsWith(changes), now, plan);
	const left = { 'ear-to-shoulder': { at: 1, wall: now, out: true } };

	it.each(setIds)('is known of the set %s without planning it', (routine) => {
		expect(secondsOf({ routine })).toBe(nextPlan(emptyShared, settingsWith({ routine }), now).totalSeconds);
	});

	it.each<[string, Partial<Settings>, Shared['today']]>([
		['of what is left out', { leaveOut: ['neck'] }, {}],
		['of what is left out today', {}, left],
		['of a set that is made for the person', { routine: 'adaptive', adaptiveMinutes: 3 }, {}],
	])('takes account %s as soon as it can be planned', (_, changes, today) => {
		const shared = { ...emptyShared, today };
		expect(needsPlan(shared, settingsWith(changes), now)).toBe(true);
		expect(secondsOf(changes, today, nextPlan)).toBe(
			nextPlan(shared, settingsWith(changes), now).totalSeconds,
		);
	});

	it('needs no plan for what was left out on another day', () => {
		expect(needsPlan({ ...emptyShared, today: left }, settingsWith({}), now + 24 * hour)).toBe(false);
	});

	it('is near that before', () => {
		expect(secondsOf({ routine: 'seated-five' }, left)).toBe(300);
		expect(secondsOf({ routine: 'adaptive', adaptiveMinutes: 3 })).toBe(180);
	});

	it('is planned anew only when the settings or what was done have changed', () => {
		const plan = vi.fn(nextPlan);
		const length = new NextLength();
		const settings = settingsWith({ routine: 'adaptive' });
		const shared = { ...emptyShared, today: left };
		length.seconds(shared, settings, now, plan);
		length.seconds({ ...shared, signAt: 5 }, settings, now + minute, plan);
		expect(plan).toHaveBeenCalledTimes(1);
		length.seconds({ ...shared, today: {} }, settings, now, plan);
		length.seconds({ ...shared, today: {} }, settingsWith({ routine: 'adaptive' }), now, plan);
		expect(plan).toHaveBeenCalledTimes(3);
	});
});
