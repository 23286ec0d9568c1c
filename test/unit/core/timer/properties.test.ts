// Acts in any order, on a virtual clock: what must hold whatever happens (design §3, §6).
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../../src/core/settings';
import { countedMillis, idleMillis, signAge } from '../../../../src/core/timer/counting';
import { afterKey } from '../../../../src/core/timer/holding';
import { type Millis, minute, second } from '../../../../src/core/units';
import { Desk, type Happening } from '../../../support/dayDesk';
import { countingActs, days, otherActs } from '../../../support/dayRandom';

/** Days per property; `RUNS=20000` looks further. */
const runs = Number(process.env['RUNS'] ?? 100);

const someSettings: fc.Arbitrary<Partial<Settings>> = fc.record({
	workMinutes: fc.constantFrom(5, 30, 120),
	restMinutes: fc.constantFrom(3, 5, 12),
	idleSeconds: fc.constantFrom(15, 90),
	awayFromEditor: fc.constantFrom('ask', 'rest', 'screen'),
	pauseSeconds: fc.constantFrom(2, 5, 60),
	maxDeferMinutes: fc.constantFrom(0, 5),
	timeScale: fc.constantFrom(1, 1, 7),
});

const patience = 30_000 + runs * 50;

describe('two windows over one storage (§6)', () => {
	const turns = fc.array(
		fc.record({
			other: fc.boolean(),
			keys: fc.integer({ min: 1, max: 30 }),
			apart: fc.integer({ min: 100, max: 80 * second }),
		}),
		{ minLength: 1, maxLength: 20 },
	);

	it(
		'count together what one window would have counted, and agree on it',
		() => {
			fc.assert(
				fc.property(turns, (drawn) => {
					const alone = new Desk({ promptStyle: 'statusBar' });
					const one = new Desk({ promptStyle: 'statusBar' });
					const other = new Desk({ promptStyle: 'statusBar' }, one.clock, 'other');
					other.focus(false);
					const tell = (from: Desk, to: Desk): void => {
						to.send({ type: 'restored', restored: { records: [from.record] } });
					};
					let front = one;
					for (const turn of drawn) {
						const next = turn.other ? other : one;
						if (next !== front) {
							front.focus(false);
							tell(front, next);
							front = next.focus(true);
							alone.scroll();
						}
						for (let key = 0; key < turn.keys; key += 1) {
							front.key().pass(turn.apart);
							alone.key().pass(turn.apart);
						}
					}
					tell(one, other);
					tell(other, one);
					expect(countedMillis(one.state)).toBe(countedMillis(alone.state));
					expect(countedMillis(other.state)).toBe(countedMillis(alone.state));
				}),
				{ numRuns: runs },
			);
		},
		patience,
	);
});

/** Looks at the timer after every single event of a day, wake-ups included. */
class WatchedDesk extends Desk {
	prompts: { readonly counted: Millis; readonly at: number }[] = [];

	override send(happening: Happening): ReturnType<Desk['send']> {
		const effects = super.send(happening);
		if (this.prompts !== undefined) {
			this.look(effects);
		}
		return effects;
	}

	private look(effects: ReturnType<Desk['send']>): void {
		const { codingMs, dueInMs, phase, snoozes } = this.snapshot;
		must(codingMs >= 0, 'coding time is negative');
		must(codingMs <= this.clock.elapsed * this.settings.timeScale + second, 'more coding time than time');
		must(Number.isFinite(dueInMs) && dueInMs >= 0, `due in ${dueInMs}`);
		must(snoozes <= 3, 'too many snoozes');
		must(facesOf[phase]?.includes(this.face.kind) === true, `${this.face.kind} in phase ${phase}`);
		if (
			effects.some((effect) => effect.type === 'prompt' || (effect.type === 'makePlan' && effect.byItself))
		) {
			this.lookAtPrompt();
		}
	}

	private lookAtPrompt(): void {
		must(this.clock.elapsed - this.lastKey >= afterKey, 'a prompt within two seconds of a key');
		must(signAge(this.state, this.now) < idleMillis(this.settings), 'a prompt with nobody there');
		must(this.state.focus.focused === true, 'a prompt in a window without the focus');
		must(this.settings.enabled && this.settings.promptStyle !== 'statusBar', 'a prompt against the settings');
		const before = this.prompts.at(-1);
		const counted = countedMillis(this.state) * this.settings.timeScale;
		if (before !== undefined) {
			const since = this.decisions.slice(before.at).map(({ kind }) => kind);
			const anew = since.some((kind) => endings.has(kind)) || this.settingsChanged;
			must(
				anew || counted >= before.counted + this.settings.workMinutes * minute,
				'two prompts for one break',
			);
		}
		this.settingsChanged = false;
		this.prompts.push({ counted, at: this.decisions.length });
	}

	settingsChanged = false;
}

function must(holds: boolean, otherwise: string): void {
	if (!holds) {
		throw new Error(otherwise);
	}
}

/** What may stand in the status bar in each phase. */
const facesOf: Readonly<Record<string, readonly string[]>> = {
	off: ['off'],
	onBreak: ['onBreak', 'leftEarly', 'elsewhere'],
	quiet: ['quiet'],
	snoozed: ['snoozed', 'leftEarly', 'away'],
	due: ['due', 'away'],
	coding: ['coding', 'goodMoment', 'leftEarly', 'away'],
	resting: ['resting', 'coding', 'goodMoment', 'leftEarly', 'away'],
};

/** After one of these a due break is another one, or due anew. */
const endings: ReadonlySet<string> = new Set([
	'natural',
	'away',
	'skipped',
	'finished',
	'snoozed',
	'quiet',
	'resumed',
	'left',
	'restored',
	'clockMoved',
]);

describe('prompts and phases of random days (§3)', () => {
	it(
		'no event throws, and every state in between is consistent',
		() => {
			fc.assert(
				fc.property(someSettings, days([...countingActs, ...otherActs], 40), (settings, acts) => {
					const desk = new WatchedDesk(settings);
					desk.prompts = [];
					for (const act of acts) {
						desk.settingsChanged ||= String(act).startsWith('settings') || String(act).startsWith('close');
						act(desk);
					}
					expect(desk.state.restored).toBe(true);
				}),
				{ numRuns: runs },
			);
		},
		patience,
	);
});
