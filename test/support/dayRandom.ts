// Random acts: what a person, other programs, the computer and its clock may do, in any order.
import fc from 'fast-check';
import { makePlan } from '../../src/core/session/makePlan';
import { hour, type Millis, minute, second } from '../../src/core/units';
import { finishedPlace, placeAt } from './builders';
import type { Desk } from './dayDesk';
import { planRequest } from './planRequest';

const otherPlan = makePlan(planRequest({ routine: 'adaptive', adaptiveMinutes: 3 }));

export type Act = (desk: Desk) => void;

export interface Weighted {
	readonly weight: number;
	readonly arbitrary: fc.Arbitrary<Act>;
}

const named = (name: string, act: Act): Act => Object.assign(act, { toString: () => name });

/** Lengths around every bound of the design, and others. */
export const length: fc.Arbitrary<Millis> = fc.oneof(
	fc.constantFrom(
		...[1, 2, 4.9, 5, 10, 15, 30, 60, 89, 90, 91, 119, 120, 299, 300, 301, 599, 600, 601].map(
			(s) => s * second,
		),
		...[29.9, 30, 31, 60].map((m) => m * minute),
	),
	fc.integer({ min: 1, max: 40 * minute }),
);

/** Keys for a while, each so long after the last. */
const work = fc
	.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 200, max: 80 * second }))
	.map(([keys, apart]) =>
		named(`work ${keys} x ${apart}`, (desk) => {
			for (let key = 0; key < keys; key += 1) {
				desk.key().pass(apart);
			}
		}),
	);

const lasting = (name: string, act: (desk: Desk, millis: Millis) => void): fc.Arbitrary<Act> =>
	length.map((millis) => named(`${name} ${millis}`, (desk) => act(desk, millis)));

const once = (name: string, act: Act): fc.Arbitrary<Act> => fc.constant(named(name, act));

/** One of less than a minute is no suspend, and costs seconds if somebody answers before it can be told from one. */
const longSleep = fc.integer({ min: minute, max: 9 * hour });

/** What may happen to the counting, and nothing else. */
export const countingActs: readonly Weighted[] = [
	{ weight: 6, arbitrary: work },
	{ weight: 2, arbitrary: lasting('read', (desk, millis) => desk.read(Math.min(millis, 5 * minute))) },
	{ weight: 3, arbitrary: lasting('pass', (desk, millis) => desk.pass(millis)) },
	{ weight: 3, arbitrary: lasting('idle', (desk, millis) => desk.idle(millis)) },
	{ weight: 3, arbitrary: lasting('elsewhere', (desk, millis) => desk.elsewhere(millis)) },
	{ weight: 2, arbitrary: lasting('terminal', (desk, millis) => desk.scroll('opaque').pass(millis)) },
	{
		weight: 1,
		arbitrary: lasting('machines', (desk, millis) => desk.machines(Math.min(millis, 20 * second))),
	},
	{ weight: 1, arbitrary: lasting('sleep', (desk, millis) => desk.sleep(minute + millis)) },
	{
		weight: 1,
		arbitrary: longSleep.map((millis) => named(`sleep ${millis}`, (desk) => desk.sleep(millis))),
	},
	{ weight: 1, arbitrary: once('skip', (desk) => desk.key().send({ type: 'skip' })) },
	{
		weight: 1,
		arbitrary: once('rested', (desk) => desk.send({ type: 'away', answer: 'rested', always: false })),
	},
	{
		weight: 1,
		arbitrary: once('screen', (desk) => desk.send({ type: 'away', answer: 'atScreen', always: false })),
	},
];

/** Everything else that may happen. */
export const otherActs: readonly Weighted[] = [
	{ weight: 2, arbitrary: once('snooze', (desk) => desk.send({ type: 'snooze' })) },
	{
		weight: 1,
		arbitrary: fc
			.constantFrom('halfHour', 'hour', 'twoHours', 'tomorrow')
			.map((until) => named(`quiet ${until}`, (desk) => desk.send({ type: 'quiet', length: until }))),
	},
	{ weight: 1, arbitrary: once('resume', (desk) => desk.send({ type: 'resume' })) },
	{
		weight: 3,
		arbitrary: fc
			.tuple(fc.constantFrom('start', 'snooze', 'skip', 'quiet', 'closed'), fc.nat(2))
			.map(([answer, back]) =>
				named(`answer ${answer} -${back}`, (desk) => {
					const prompt = desk.effects('prompt').length - back;
					if (prompt > 0) {
						desk.send({ type: 'answer', prompt, answer });
					}
				}),
			),
	},
	{ weight: 2, arbitrary: once('start', (desk) => desk.start()) },
	{ weight: 2, arbitrary: once('begin', (desk) => desk.begin()) },
	{ weight: 1, arbitrary: once('continue', (desk) => desk.runOn()) },
	{
		weight: 2,
		arbitrary: fc.tuple(fc.nat(12), fc.boolean()).map(([part, running]) =>
			named(`part ${part} ${running}`, (desk) => {
				if (desk.page !== null) {
					desk.goTo(placeAt(desk.page.plan, Math.min(part, desk.page.plan.parts.length)), running);
				}
			}),
		),
	},
	{
		weight: 1,
		arbitrary: once('finish', (desk) => {
			if (desk.page !== null) {
				desk.goTo(finishedPlace(desk.page.plan), false);
			}
		}),
	},
	{ weight: 1, arbitrary: once('close', (desk) => desk.closePanel()) },
	{ weight: 1, arbitrary: once('hide', (desk) => desk.send({ type: 'panel', change: 'hidden' })) },
	{ weight: 1, arbitrary: once('show', (desk) => desk.send({ type: 'panel', change: 'visible' })) },
	{ weight: 1, arbitrary: once('panel key', (desk) => desk.key('panel')) },
	{
		weight: 1,
		arbitrary: once('choose another set', (desk) => {
			if (desk.panelOpen) {
				desk.send({ type: 'choose', plan: otherPlan });
			}
		}),
	},
	{
		weight: 1,
		arbitrary: fc
			.boolean()
			.map((out) =>
				named(`leave out ${out}`, (desk) =>
					desk.send({ type: 'leaveOut', movement: 'ear-to-shoulder', out }),
				),
			),
	},
	{ weight: 1, arbitrary: once('start over', (desk) => desk.send({ type: 'startOver' })) },
	{
		weight: 1,
		arbitrary: fc
			.boolean()
			.map((stopped) => named(`debugger ${stopped}`, (desk) => desk.send({ type: 'debugger', stopped }))),
	},
	{
		weight: 1,
		arbitrary: fc
			.constantFrom(null, 'in a call')
			.map((reason) => named(`hold ${reason}`, (desk) => desk.send({ type: 'hold', reason }))),
	},
	{
		weight: 2,
		arbitrary: fc
			.constantFrom('save', 'commit', 'finished', 'tests', 'build')
			.map((moment) => named(`moment ${moment}`, (desk) => desk.send({ type: 'moment', moment }))),
	},
	{
		weight: 1,
		arbitrary: fc
			.integer({ min: -26 * hour, max: 26 * hour })
			.map((by) => named(`clock ${by}`, (desk) => desk.clock.set(by))),
	},
	{ weight: 1, arbitrary: lasting('reload', (desk, millis) => desk.reload(millis)) },
	{ weight: 1, arbitrary: lasting('sleep', (desk, millis) => desk.sleep(millis, false)) },
	{
		weight: 1,
		arbitrary: fc
			.record({
				enabled: fc.boolean(),
				workMinutes: fc.constantFrom(5, 30, 120),
				promptStyle: fc.constantFrom('atPause', 'openPanel', 'statusBar'),
				maxSnoozes: fc.constantFrom(0, 3),
			})
			.map((changes) =>
				named(`settings ${JSON.stringify(changes)}`, (desk) => {
					desk.settings = { ...desk.settings, ...changes };
					desk.send({ type: 'settings' });
				}),
			),
	},
];

/** A day of so many acts. */
export function days(acts: readonly Weighted[], most: number): fc.Arbitrary<readonly Act[]> {
	return fc.array(fc.oneof<Weighted[]>(...acts), { minLength: 1, maxLength: most });
}
