// The running timer against the core, event for event: remembering plain signs changes nothing (design §2, §3, §7).
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedMillis } from '../../../src/core/timer/counting';
import type { TimerEffect } from '../../../src/core/timer/effects';
import { hour, type Millis, minute, type Now, second } from '../../../src/core/units';
import { takesKey } from '../../../src/host/keyRow';
import { replay } from '../../../src/host/replay';
import { Timer } from '../../../src/host/timer';
import { settingsWith } from '../../support/builders';
import { Desk, type Happening, type Observer } from '../../support/dayDesk';
import { countingActs, days, otherActs, type Weighted } from '../../support/dayRandom';
import { RulesToCome, rulesThere } from '../../support/rules';

/** Days of the property; `RUNS=20000` looks further. */
const runs = Number(process.env['RUNS'] ?? 60);

/** A running timer beside each window of a day, which is told the same. */
class Beside implements Observer {
	private readonly timers = new Map<Desk, { readonly window: string; readonly timer: Timer }>();
	private carriedOut: readonly TimerEffect[] | null = null;
	private signs = 0;

	before(desk: Desk, happening: Happening): void {
		const { timer } = this.beside(desk);
		const at = desk.now;
		this.carriedOut = [];
		if (happening.type === 'sign') {
			timer.sign(happening.surface, happening.keystroke, at);
		} else if (happening.type === 'doubt') {
			timer.doubt(at);
		} else {
			timer.take({ ...happening, at });
		}
	}

	after(desk: Desk, { type }: Happening, effects: readonly TimerEffect[]): void {
		if (this.carriedOut === null) {
			return;
		}
		expect(this.carriedOut).toEqual(effects);
		this.carriedOut = null;
		this.signs = type === 'sign' || type === 'doubt' ? this.signs + 1 : 0;
		// To look at the state after each sign would leave nothing to remember.
		if (this.signs % 10 === 0) {
			this.compare(desk);
		}
	}

	compare(desk: Desk): void {
		expect(this.beside(desk).timer.state).toEqual(desk.state);
	}

	private beside(desk: Desk): { readonly timer: Timer } {
		const { window } = desk.state;
		const known = this.timers.get(desk);
		if (known?.window === window) {
			return known;
		}
		const carryOut = (effects: readonly TimerEffect[]): void => {
			this.carriedOut = effects;
		};
		const started = { window, timer: new Timer(desk.state, () => desk.settings, carryOut, rulesThere) };
		this.timers.set(desk, started);
		return started;
	}

	slept(): void {}
	clockSet(): void {}
	died(): void {}
	restarted(): void {}
}

/** A running timer beside the first window of a day, whose rules come so many events after it wanted them. */
class BesideLater implements Observer {
	readonly rules = new RulesToCome(() => {
		if (!Number.isFinite(this.comesAfter)) {
			this.comesAfter = this.late;
			this.since = this.desk.now;
		}
	});
	/** Events that waited, the one that wanted the rules among them. */
	awaited = 0;
	private comesAfter = Number.POSITIVE_INFINITY;
	/** When the first event waited. */
	private since: Now = { wall: 0, mono: 0 };
	private readonly timer: Timer;
	private readonly effects: TimerEffect[] = [];
	private readonly expected: TimerEffect[] = [];
	private readonly window: string;

	constructor(
		private readonly desk: Desk,
		private readonly late: number,
	) {
		this.window = desk.state.window;
		const carryOut = (effects: readonly TimerEffect[]): void => void this.effects.push(...effects);
		this.timer = new Timer(desk.state, () => desk.settings, carryOut, this.rules);
	}

	before(desk: Desk, happening: Happening): void {
		const at = desk.now;
		if (!this.isOurs(desk)) {
			return;
		}
		if (happening.type === 'sign') {
			this.timer.sign(happening.surface, happening.keystroke, at);
		} else if (happening.type === 'doubt') {
			this.timer.doubt(at);
		} else {
			this.timer.take({ ...happening, at });
		}
		this.awaited += Number.isFinite(this.comesAfter) ? 1 : 0;
		if (this.comesAfter <= 0) {
			this.come();
		}
		this.comesAfter -= 1;
	}

	after(desk: Desk, _: Happening, effects: readonly TimerEffect[]): void {
		if (this.isOurs(desk)) {
			this.expected.push(...effects);
		}
	}

	/** To be called at the end of the day. */
	compare(): void {
		if (Number.isFinite(this.comesAfter)) {
			this.come();
		}
		expect(this.effects).toEqual(this.expected);
		if (this.isOurs(this.desk)) {
			expect(this.timer.state).toEqual(this.desk.state);
		}
	}

	slept(): void {}
	clockSet(): void {}
	died(): void {}
	restarted(): void {}

	/** As they come in a process: so soon that nothing has waited long. */
	private come(): void {
		this.comesAfter = Number.POSITIVE_INFINITY;
		this.rules.come();
		this.timer.goOn(replay, this.since);
	}

	private isOurs(desk: Desk): boolean {
		return desk === this.desk && desk.state.window === this.window;
	}
}

const nothing = (): void => {};

const some = (name: string, act: (desk: Desk) => void): ((desk: Desk) => void) =>
	Object.assign(act, { toString: () => name });

/** Signs so close that most are remembered, in every kind of order, with the clock moved in between. */
const flurry: Weighted = {
	weight: 12,
	arbitrary: fc
		.array(
			fc.record({
				after: fc.oneof(
					{ weight: 5, arbitrary: fc.integer({ min: 0, max: 400 }) },
					{ weight: 1, arbitrary: fc.integer({ min: 400, max: 95 * second }) },
				),
				what: fc.constantFrom('key', 'key', 'key', 'doubt', 'scroll', 'opaque', 'slow', 'fast'),
			}),
			{ minLength: 1, maxLength: 80 },
		)
		.map((signs) =>
			some(`flurry ${signs.map(({ after, what }) => `${after} ${what}`).join(', ')}`, (desk) => {
				for (const { after, what } of signs) {
					desk.pass(after);
					actsOfFlurry[what](desk);
				}
			}),
		),
};

const actsOfFlurry = {
	key: (desk: Desk) => desk.key(),
	doubt: (desk: Desk) => desk.send({ type: 'doubt' }),
	scroll: (desk: Desk) => desk.scroll(),
	opaque: (desk: Desk) => desk.key('opaque'),
	/** The clocks drift apart, by less and by more than is forgiven. */
	slow: (desk: Desk) => desk.clock.set(-80),
	fast: (desk: Desk) => desk.clock.set(130),
};

describe('a running timer', () => {
	it(
		'comes to the same state, with the same effects at the same times, as the core taking every sign',
		() => {
			const settings = fc.record({
				workMinutes: fc.constantFrom(5, 30),
				idleSeconds: fc.constantFrom(15, 90),
				pauseSeconds: fc.constantFrom(2, 5),
				maxDeferMinutes: fc.constantFrom(0, 5),
				timeScale: fc.constantFrom(1, 7),
			});
			fc.assert(
				fc.property(settings, days([flurry, ...countingActs, ...otherActs], 30), (chosen, acts) => {
					const desk = new Desk(chosen);
					const beside = new Beside();
					desk.company.observer = beside;
					for (const act of acts) {
						act(desk);
					}
					beside.compare(desk);
				}),
				{ numRuns: runs },
			);
		},
		30_000 + runs * 100,
	);

	it('asks at the same moment, two seconds after the last key at the soonest', () => {
		const desk = new Desk({ pauseSeconds: 2 });
		const beside = new Beside();
		desk.company.observer = beside;
		desk
			.type(29 * minute)
			.type(2 * minute, 150)
			.pass(minute);
		const [asked] = desk.done.filter(({ effect }) => effect.type === 'prompt');
		expect((asked?.elapsed ?? 0) - desk.lastKey).toBeGreaterThanOrEqual(2 * second);
		expect((asked?.elapsed ?? 0) - desk.lastKey).toBeLessThan(3 * second);
		beside.compare(desk);
	});

	it.each([
		['a pause that ends presence', 20 * second, 0],
		['a step of the clock back, so small that nobody set it', 20, -40],
		['a clock that jumps far ahead', 20, 10 * minute],
	])('takes a key after %s as the core does', (_, apart, clockSet) => {
		const desk = new Desk({ idleSeconds: 15 });
		const beside = new Beside();
		desk.company.observer = beside;
		desk.type(10 * second);
		desk.pass(apart);
		desk.clock.set(clockSet);
		desk.key();
		beside.compare(desk);
	});

	it(
		'comes to the same when its rules come late, whatever came meanwhile',
		() => {
			const late = fc.integer({ min: 0, max: 20 });
			let awaited = 0;
			fc.assert(
				fc.property(late, days([flurry, ...countingActs, ...otherActs], 30), (events, acts) => {
					const desk = new Desk({ workMinutes: 5 });
					const beside = new BesideLater(desk, events);
					desk.company.observer = beside;
					for (const act of acts) {
						act(desk);
					}
					beside.compare();
					awaited += beside.awaited;
				}),
				{ numRuns: runs },
			);
			expect(awaited).toBeGreaterThan(runs);
		},
		30_000 + runs * 100,
	);

	it('says with every event that waits that its rules are needed', () => {
		const desk = new Desk();
		const rules = new RulesToCome();
		const timer = new Timer(desk.state, () => desk.settings, nothing, rules);
		timer.take({ type: 'skip', at: desk.now });
		timer.sign('editor', true, desk.now);
		timer.doubt(desk.now);
		expect(rules.wishes).toBe(3);
		expect(timer.state).toEqual(desk.state);
		rules.come();
		timer.goOn(replay, desk.now);
		expect(timer.state.shared.clearing.kind).toBe('skipped');
		expect(timer.state.presence.keyMono).toBe(desk.now.mono);
	});

	it('takes what comes of an event behind those that waited', () => {
		const desk = new Desk({ promptStyle: 'openPanel' }).type(10 * minute);
		const rules = new RulesToCome();
		const order: string[] = [];
		const timer = new Timer(
			desk.state,
			() => desk.settings,
			(effects) => {
				for (const { type } of effects) {
					order.push(type);
					if (type === 'makePlan') {
						timer.take({ type: 'quiet', length: 'hour', at: desk.now });
					}
				}
			},
			rules,
		);
		timer.take({ type: 'answer', prompt: 1, answer: 'start', at: desk.now });
		timer.take({ type: 'hold', reason: 'A test', at: desk.now });
		rules.come();
		timer.goOn(replay, desk.now);
		expect(timer.state.holds.extension).not.toBeNull();
		const { shared } = timer.state;
		expect(shared.quiet.at).toBeGreaterThan(0);
		expect(order.indexOf('makePlan')).toBeLessThan(order.lastIndexOf('save'));
		expect(shared.stamp).toBe(shared.quiet.at);
	});

	it('keeps thousands of keys while its rules do not come, and everything else', () => {
		const desk = new Desk();
		const rules = new RulesToCome();
		const timer = new Timer(desk.state, () => desk.settings, nothing, rules);
		timer.take({ type: 'skip', at: desk.now });
		for (let key = 0; key < 20_000; key += 1) {
			desk.clock.pass(100);
			timer.sign('editor', true, desk.now);
		}
		timer.take({ type: 'quiet', length: 'hour', at: desk.now });
		let taken = 0;
		timer.goOn(({ waiting }) => {
			for (let { first } = waiting; first !== undefined; { first } = waiting) {
				taken += 1;
				waiting.shift();
			}
		}, desk.now);
		expect(taken).toBe(5_001);
	});

	describe('whose rules come late', () => {
		/** A timer that has waited since a break came due, and the prompts that it has shown. */
		function late(): { desk: Desk; timer: Timer; rules: RulesToCome; prompts: Millis[] } {
			const desk = new Desk().type(29.9 * minute);
			const rules = new RulesToCome();
			const prompts: Millis[] = [];
			const carryOut = (effects: readonly TimerEffect[]): void => {
				prompts.push(...effects.filter(({ type }) => type === 'prompt').map(() => desk.now.mono));
			};
			return { desk, rules, prompts, timer: new Timer(desk.state, () => desk.settings, carryOut, rules) };
		}

		const press = (desk: Desk, timer: Timer, times: number): void => {
			for (let key = 0; key < times; key += 1) {
				desk.clock.pass(second);
				timer.sign('editor', true, desk.now);
			}
		};

		it('asks nothing within two seconds of a key that came meanwhile', () => {
			const { desk, timer, rules, prompts } = late();
			press(desk, timer, 10);
			expect(rules.wishes).toBeGreaterThan(0);
			desk.clock.pass(6 * second);
			timer.sign('editor', false, desk.now);
			desk.clock.pass(second);
			timer.sign('editor', true, desk.now);
			desk.clock.pass(100);
			rules.come();
			timer.goOn(replay, desk.now);
			expect(prompts).toEqual([]);
			expect(timer.state.shared.due.since).not.toBeNull();
			desk.clock.pass(6 * second);
			timer.take({ type: 'wake', at: desk.now });
			expect(prompts).toEqual([desk.now.mono]);
		});

		it('asks when they are there, if that is a good moment', () => {
			const { desk, timer, rules, prompts } = late();
			press(desk, timer, 10);
			desk.clock.pass(7 * second);
			rules.come();
			timer.goOn(replay, desk.now);
			expect(prompts).toEqual([desk.now.mono]);
		});

		it('does not take typing for the sleep of a computer', () => {
			const { desk, timer, rules } = late();
			press(desk, timer, 45 * 60);
			rules.come();
			timer.goOn(replay, desk.now);
			const counted = countedMillis(timer.state);
			expect(counted).toBeGreaterThan(74 * minute);
			expect(counted).toBeLessThan(76 * minute);
		});
	});

	it('remembers nearly every key while somebody types', () => {
		const desk = new Desk();
		desk.type(10 * minute);
		const state = desk.state;
		const settings = settingsWith();
		let asked = 0;
		const timer = new Timer(
			state,
			() => {
				asked += 1;
				return settings;
			},
			nothing,
			rulesThere,
		);
		const type = (from: Millis, keys: number): void => {
			for (let key = 0; key < keys; key += 1) {
				const at = { wall: desk.now.wall + from + key * 50, mono: desk.now.mono + from + key * 50 };
				timer.doubt(at);
				timer.sign('editor', true, at);
			}
		};
		type(50, 1_000);
		// For each step and for the signs after it the settings are asked for once.
		expect(asked).toBeLessThan(20);
		expect(timer.state.presence.keyMono).toBe(desk.now.mono + 50 + 999 * 50);
	});

	/** Keys as VS Code brings them, each so long after the one before; the wall clock is read where it has to be. */
	function keysOf(timer: Timer, desk: Desk): { press(after: Millis): void; readonly looks: number } {
		let looks = 0;
		return {
			press: (after) => {
				desk.pass(after);
				const { now } = desk;
				if (!takesKey(timer.row, now.mono)) {
					looks += 1;
					timer.sign('editor', true, now);
				}
			},
			get looks() {
				return looks;
			},
		};
	}

	it('comes to the same state when the wall clock is read once a second', () => {
		const desk = new Desk().type(10 * minute);
		const read = new Timer(desk.state, () => desk.settings, nothing, rulesThere);
		const told = new Timer(desk.state, () => desk.settings, nothing, rulesThere);
		const keys = keysOf(read, desk);
		for (let key = 0; key < 1_000; key += 1) {
			keys.press(60);
			told.sign('editor', true, desk.now);
			if (key % 90 === 0) {
				expect(read.state).toEqual(told.state);
			}
		}
		expect(read.state).toEqual(told.state);
		expect(keys.looks).toBeGreaterThan(50);
		expect(keys.looks).toBeLessThan(120);
	});

	it.each([
		['a clock that is set forward', (desk: Desk) => desk.clock.set(hour), ['clockMoved']],
		['a clock that is set back', (desk: Desk) => desk.clock.set(-hour), ['clockMoved']],
	])('notices %s between two keys, a second later at most', (_, happen, said) => {
		const desk = new Desk().type(10 * minute);
		const decided: string[] = [];
		const carryOut = (effects: readonly TimerEffect[]): void => {
			decided.push(...effects.flatMap((effect) => (effect.type === 'decided' ? [effect.decision.kind] : [])));
		};
		const timer = new Timer(desk.state, () => desk.settings, carryOut, rulesThere);
		const keys = keysOf(timer, desk);
		for (let key = 0; key < 5; key += 1) {
			keys.press(100);
		}
		expect(decided).toEqual([]);
		const { stretchTo } = timer.state.presence;
		happen(desk);
		for (let key = 0; key < 20; key += 1) {
			keys.press(100);
		}
		expect(decided).toEqual(said);
		expect(timer.state.presence.stretchTo).toBe(stretchTo + 20 * 100);
	});

	it('shows its state as it was, whatever comes after', () => {
		const desk = new Desk().type(10 * minute);
		const timer = new Timer(desk.state, () => desk.settings, nothing, rulesThere);
		const signAt = (after: Millis): void => {
			timer.sign('editor', true, { wall: desk.now.wall + after, mono: desk.now.mono + after });
		};
		signAt(50);
		const seen = timer.state;
		const presence = { ...seen.presence };
		signAt(100);
		expect(seen.presence).toEqual(presence);
		expect(timer.state.presence.mono).toBe(desk.now.mono + 100);
	});
});
