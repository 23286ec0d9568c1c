// Properties of a session under any keys in any order at any time.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentAt } from '../../../../src/core/session/momentAt';
import { millisToNextChange } from '../../../../src/core/session/nextChange';
import { fitsPlan, isFinished } from '../../../../src/core/session/place';
import { workMillis } from '../../../../src/core/session/timeline';
import { type Happening, planOf, SessionPlayer, sessionOf } from '../../../support/sessions';

const anyPlan = fc
	.record({
		routine: fc.constantFrom(
			'seated-quick' as const,
			'seated-five' as const,
			'seated-five-mobility' as const,
		),
		leaveOut: fc.subarray(['ear-to-shoulder:left', 'two-arms', 'seated-cat-cow', 'twist']),
		ergonomicsCheck: fc.constantFrom('rotating' as const, 'off' as const, 'full' as const),
		askFeeling: fc.boolean(),
	})
	.map(planOf);

const anyHappening = fc.oneof(
	{
		weight: 5,
		arbitrary: fc.constantFrom(
			...(
				[
					'begin',
					'continue',
					'back',
					'next',
					'next',
					'skip',
					'hurts',
					'onlyToday',
					'undo',
					'goOn',
					'resume',
					'startOver',
					'openAdvice',
					'closeAdvice',
				] as const
			).map((type): Happening => ({ type })),
		),
	},
	{
		weight: 1,
		arbitrary: fc.constantFrom(
			...(['person', 'typing', 'hidden'] as const).map((by): Happening => ({ type: 'pause', by })),
		),
	},
	{
		weight: 1,
		arbitrary: fc.constantFrom(
			...(['ok', 'fixed', 'notNow'] as const).map((answer): Happening => ({ type: 'answer', answer })),
			...(['looser', 'worse', 'passed'] as const).map((feeling): Happening => ({ type: 'feeling', feeling })),
		),
	},
);

/** Either a happening, or seconds that pass. */
const anyScript = fc.array(
	fc.oneof(
		anyHappening,
		fc.integer({ min: 1, max: 45_000 }).map((ms) => ms / 1_000),
	),
	{
		maxLength: 40,
	},
);

function perform(
	player: SessionPlayer,
	script: readonly (Happening | number)[],
	after: (step: Happening | number) => void,
): void {
	for (const step of [{ type: 'begin' } as const, ...script]) {
		if (typeof step === 'number') {
			player.wait(step, 700);
		} else {
			player.do(step);
		}
		after(step);
	}
}

describe('any keys in any order', () => {
	it('never lose the place, and always show something that can be shown', () => {
		fc.assert(
			fc.property(anyPlan, anyScript, (plan, script) => {
				const player = new SessionPlayer(sessionOf(plan));
				perform(player, script, () => {
					const { place, mode } = player.state;
					expect(fitsPlan(plan, place)).toBe(true);
					const moment = momentAt(plan, place);
					if (mode.kind === 'running' || mode.kind === 'waiting') {
						expect(['part', 'finished']).toContain(moment.kind);
					}
					if (moment.kind === 'part' && mode.kind !== 'stopped') {
						expect(place.excluded).not.toContain(place.part);
					}
					if (mode.kind === 'asking') {
						expect(['check', 'question', 'done']).toContain(moment.kind);
					}
				});
			}),
		);
	});

	it('never count more than was planned, or than really passed', () => {
		fc.assert(
			fc.property(anyPlan, anyScript, (plan, script) => {
				const player = new SessionPlayer(sessionOf(plan));
				perform(player, script, () => {
					const { doneMillis } = player.state.place;
					plan.parts.forEach((part, index) => {
						expect(doneMillis[index]).toBeLessThanOrEqual(workMillis(part));
					});
					expect(doneMillis.reduce((sum, millis) => sum + millis, 0)).toBeLessThanOrEqual(player.at + 1e-6);
				});
			}),
		);
	});

	it('never take back what was done', () => {
		fc.assert(
			fc.property(anyPlan, anyScript, (plan, script) => {
				const player = new SessionPlayer(sessionOf(plan));
				let before = player.state.place.doneMillis;
				perform(player, script, () => {
					const { doneMillis } = player.state.place;
					expect(doneMillis.every((millis, index) => millis >= (before[index] ?? 0))).toBe(true);
					before = doneMillis;
				});
			}),
		);
	});

	it('finish a break only with its movements left, its share done and every item answered', () => {
		fc.assert(
			fc.property(anyPlan, anyScript, (plan, script) => {
				const player = new SessionPlayer(sessionOf(plan));
				perform(player, script, () => {
					const { place } = player.state;
					const counted = plan.parts.flatMap((part, index) =>
						place.excluded.includes(index)
							? []
							: [{ planned: workMillis(part), done: place.doneMillis[index] ?? 0 }],
					);
					const planned = counted.reduce((sum, each) => sum + each.planned, 0);
					const done = counted.reduce((sum, each) => sum + each.done, 0);
					const expected =
						place.stage !== 'movements' &&
						done >= 0.6 * planned &&
						place.answers.every((answer) => answer !== null);
					expect(isFinished(plan, place)).toBe(expected);
				});
			}),
		);
	});

	it('report every change of part, stage, answers and mode to the host', () => {
		fc.assert(
			fc.property(anyPlan, anyScript, (plan, script) => {
				const player = new SessionPlayer(sessionOf(plan));
				const told = (): unknown => {
					const { place, mode } = player.state;
					return JSON.stringify([
						place.stage,
						place.part,
						place.excluded,
						place.answers,
						place.feeling,
						mode.kind,
					]);
				};
				let before = told();
				perform(player, script, () => {
					const effects = player.take();
					if (told() !== before) {
						expect(effects.map(({ type }) => type)).toContain('report');
					}
					before = told();
				});
			}),
		);
	});

	it('leave the clock standing in every mode but running', () => {
		fc.assert(
			fc.property(anyPlan, anyScript, (plan, script) => {
				const player = new SessionPlayer(sessionOf(plan));
				perform(player, script, () => {
					if (player.state.mode.kind !== 'running') {
						const { place } = player.state;
						expect(player.wait(20).state.place).toEqual(place);
					}
				});
			}),
		);
	});

	it('advance nothing unasked while a screen reader is used', () => {
		fc.assert(
			fc.property(anyPlan, anyScript, (plan, script) => {
				const player = new SessionPlayer(sessionOf(plan, { usingScreenReader: true }));
				let part = player.state.place.part;
				perform(player, script, (step) => {
					if (typeof step === 'number' && part < plan.parts.length) {
						expect(player.state.place.part).toBe(part);
					}
					part = player.state.place.part;
				});
			}),
		);
	});
});

describe('the clock', () => {
	it('comes to the same place however often the page wakes', () => {
		fc.assert(
			fc.property(
				anyPlan,
				fc.integer({ min: 1, max: 120 }),
				fc.integer({ min: 16, max: 5_000 }),
				(plan, seconds, every) => {
					const often = new SessionPlayer(sessionOf(plan)).do({ type: 'begin' }).wait(seconds, 16);
					const seldom = new SessionPlayer(sessionOf(plan)).do({ type: 'begin' }).wait(seconds, every);
					expect(seldom.state.place.part).toBe(often.state.place.part);
					expect(seldom.state.place.elapsedMillis).toBeCloseTo(often.state.place.elapsedMillis, 4);
					expect(seldom.take().map(({ type }) => type)).toEqual(often.take().map(({ type }) => type));
				},
			),
			{ numRuns: 40 },
		);
	});

	it('always has a next change ahead while it runs', () => {
		fc.assert(
			fc.property(anyPlan, anyScript, (plan, script) => {
				const player = new SessionPlayer(sessionOf(plan));
				perform(player, script, () => {
					if (player.state.mode.kind === 'running') {
						const millis = millisToNextChange(plan, player.state.place);
						expect(millis).toBeGreaterThan(0);
						expect(millis).toBeLessThanOrEqual(1_000);
					}
				});
			}),
		);
	});
});
