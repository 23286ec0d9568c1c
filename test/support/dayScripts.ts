// Random days as scripts: what a person, other programs, the computer and its clock may do, in any order.
import fc from 'fast-check';
import type { Settings } from '../../src/core/settings';

export interface DrawnDay {
	readonly settings: Partial<Settings>;
	readonly lines: readonly string[];
}

/** Around every bound of the design, in seconds. */
const bounds = [
	1, 2, 4.9, 5, 5.1, 9, 10, 15, 16, 30, 60, 88, 90, 91, 119, 120, 121, 180, 299, 300, 301, 599, 600, 601, 720,
	1_799, 1_800, 1_801, 3_600,
];

const duration = fc.oneof(
	{ weight: 1, arbitrary: fc.constantFrom(...bounds) },
	{ weight: 2, arbitrary: fc.integer({ min: 1, max: 120 }) },
	{ weight: 1, arbitrary: fc.integer({ min: 1, max: 2_400 }) },
);

const line = (verb: string, length: fc.Arbitrary<number> = duration): fc.Arbitrary<string> =>
	length.map((seconds) => `${verb} ${seconds}s`);

const upTo = (max: number): fc.Arbitrary<number> => fc.integer({ min: 1, max });

/** Keys so far apart, and so many. */
const typing = (most: number, apart: fc.Arbitrary<number>): fc.Arbitrary<string> =>
	fc.tuple(upTo(most), apart).map(([keys, seconds]) => `type ${keys * seconds}s ${seconds}s`);

const byClock = fc.constantFrom('+1m', '-1m', '+1h', '-1h', '+24h', '-24h', '+50s', '-3s', '+7m');

const lines: readonly { readonly weight: number; readonly arbitrary: fc.Arbitrary<string> }[] = [
	{ weight: 8, arbitrary: typing(60, upTo(30)) },
	{ weight: 4, arbitrary: typing(12, fc.constantFrom(60, 85, 89, 90, 91)) },
	{ weight: 1, arbitrary: line('read', upTo(300)) },
	{ weight: 3, arbitrary: line('pass') },
	{ weight: 3, arbitrary: line('idle') },
	{ weight: 3, arbitrary: line('away') },
	{ weight: 2, arbitrary: line('terminal') },
	{ weight: 1, arbitrary: fc.constant('opaque') },
	{ weight: 1, arbitrary: line('machines', upTo(3)) },
	{ weight: 1, arbitrary: line('sleep') },
	{ weight: 0.5, arbitrary: line('sleep', fc.integer({ min: 1_800, max: 9 * 3_600 })) },
	// Where the monotonic clock goes on, VS Code has noticed that nobody was there.
	{ weight: 0.5, arbitrary: line('key; idle 70s; stall').map((steps) => `${steps}; key`) },
	{ weight: 1, arbitrary: line('reload', fc.constantFrom(2, 5, 40, 200, 299, 301, 900)) },
	{ weight: 1, arbitrary: line('key; reload', upTo(20)) },
	// Set between two keys, or back at any time; forward with nobody there it is taken for sleep.
	{ weight: 1, arbitrary: byClock.map((by) => `key; pass 1s; clock ${by}; pass 1s; key`) },
	{ weight: 0.5, arbitrary: byClock.map((by) => `pass 20s; clock ${by}; pass 10s`) },
	{ weight: 0.3, arbitrary: fc.constantFrom('window 1', 'window 2', 'window 2', 'window 3') },
	{ weight: 0.5, arbitrary: fc.constantFrom('key; kill 1', 'key; kill 2', 'key; kill 3') },
	{ weight: 1, arbitrary: fc.constantFrom('key; skip', 'key; rested', 'key; screen') },
	{ weight: 2, arbitrary: fc.constantFrom('key; snooze', 'key; resume') },
	{
		weight: 0.5,
		arbitrary: fc.constantFrom('key; quiet halfHour', 'key; quiet hour', 'key; quiet twoHours'),
	},
	{
		weight: 1,
		arbitrary: fc.constantFrom(
			'key; answer snooze',
			'key; answer skip',
			'key; answer quiet',
			'answer closed',
		),
	},
	{
		weight: 1,
		arbitrary: fc.constantFrom('moment save', 'moment commit', 'debugger stopped', 'debugger on'),
	},
	{ weight: 0.3, arbitrary: fc.constantFrom('hold on', 'hold off') },
	{ weight: 0.7, arbitrary: line('key; break', upTo(45)) },
	{ weight: 0.7, arbitrary: line('key; screen; leave', upTo(45)) },
	{
		weight: 0.5,
		arbitrary: fc.constantFrom(
			'set workMinutes=5',
			'set workMinutes=45',
			'set promptStyle=statusBar',
			'set promptStyle=openPanel',
			'set promptStyle=atPause',
			'key; pass 1s; set enabled=false; type 40s; set enabled=true',
		),
	},
];

const settings: fc.Arbitrary<Partial<Settings>> = fc.record({
	workMinutes: fc.constantFrom(5, 12, 30),
	restMinutes: fc.constantFrom(3, 5, 12),
	idleSeconds: fc.constantFrom(15, 90),
	awayFromEditor: fc.constantFrom('ask', 'rest', 'screen'),
	pauseSeconds: fc.constantFrom(2, 5, 60),
	maxDeferMinutes: fc.constantFrom(0, 5),
	timeScale: fc.constantFrom(1, 1, 1, 7),
});

export const anyDay: fc.Arbitrary<DrawnDay> = fc.record({
	settings,
	lines: fc.array(fc.oneof(...lines.map(({ weight, arbitrary }) => ({ weight: weight * 10, arbitrary }))), {
		minLength: 16,
		maxLength: 42,
	}),
});
