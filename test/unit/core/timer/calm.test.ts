// A calm timer: without its rules it comes to the same as with them, and says when it needs them (design §8).
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CalmBeside } from '../../../support/calmBeside';
import { Desk } from '../../../support/dayDesk';
import { countingActs, days, otherActs } from '../../../support/dayRandom';

/** Days of the property; `RUNS=20000` looks further. */
const runs = Number(process.env['RUNS'] ?? 100);

describe('a timer without rules', () => {
	it(
		'comes to the same as one with them, whatever it takes',
		() => {
			const settings = fc.record({
				enabled: fc.constantFrom(true, true, true, false),
				workMinutes: fc.constantFrom(5, 30),
				idleSeconds: fc.constantFrom(15, 90),
				promptStyle: fc.constantFrom('statusBar' as const, 'atPause' as const, 'openPanel' as const),
				awayFromEditor: fc.constantFrom('ask' as const, 'rest' as const, 'screen' as const),
				timeScale: fc.constantFrom(1, 7),
			});
			const beside = new CalmBeside();
			fc.assert(
				fc.property(settings, days([...countingActs, ...otherActs], 30), (chosen, acts) => {
					const desk = new Desk(chosen);
					desk.company.observer = beside;
					for (const act of acts) {
						act(desk);
					}
				}),
				{ numRuns: runs },
			);
			// Settings and records are few in such a day, or none; `calmTable.test.ts` has them.
			for (const type of ['sign', 'doubt', 'window', 'wake'] as const) {
				expect(beside.taken.get(type), type).toBeGreaterThan(0);
			}
		},
		30_000 + runs * 100,
	);
});
