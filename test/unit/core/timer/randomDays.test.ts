// Thousands of random days, with what must hold in each (design §2, §3, §6); `npm run simulate` lives through more.
import { describe, expect, it } from 'vitest';
import { simulate } from '../../../support/daySimulation';
import { WatchedDay } from '../../../support/dayWatch';

/** `DAYS=20000` looks further; another `SEED` elsewhere. */
const days = Number(process.env['DAYS'] ?? 5_000);
const seed = Number(process.env['SEED'] ?? 20_260_115);

/** So many say what days have in them; `npm run mutants` lives through fewer. */
const enough = 1_000;

describe('random days', () => {
	it(
		'count to the second, prompt by the rules, and end every due break once',
		() => {
			const { shares, medianSigns } = simulate(days, seed);
			if (days < enough) {
				return;
			}
			expect(medianSigns).toBeGreaterThanOrEqual(200);
			const often = ['suspends', 'clockJumps', 'blurs', 'deaths', 'machineEdits', 'reloads'] as const;
			for (const kind of [...often, 'prompts', 'dueBreaks'] as const) {
				expect(shares[kind], kind).toBeGreaterThanOrEqual(0.1);
			}
		},
		10 * 60_000,
	);

	it('are told apart from days that go wrong: the watcher sees a count that is wrong by two seconds', () => {
		const day = new WatchedDay({}).live(['type 60s 5s']);
		day.script.desk.clock.pass(2_000);
		day.script.desk.company.observer = null;
		day.script.desk.key();
		day.script.desk.company.observer = day;
		expect(() => day.live(['pass 1s'])).toThrow('62 s counted, and it was 60 s');
	});
});
