// Many windows of one person on a virtual clock: one focused at most, records that arrive late, windows that die.
import type { Settings } from '../../src/core/settings';
import { allRules } from '../../src/core/timer/allRules';
import { sharedOf } from '../../src/core/timer/counting';
import type { TimerEffect } from '../../src/core/timer/effects';
import type { SavedRecord } from '../../src/core/timer/restored';
import { type Snapshot, snapshot } from '../../src/core/timer/snapshot';
import { initialState, type TimerState } from '../../src/core/timer/state';
import { step } from '../../src/core/timer/step';
import { type StatusView, statusView } from '../../src/core/timer/view';
import { type Millis, second } from '../../src/core/units';
import { quickPlan, settingsWith } from './builders';
import { VirtualClock } from './clock';
import type { Happening } from './dayDesk';

const never = Number.POSITIVE_INFINITY;

/** The page of a countdown reports this often. */
const reportEvery: Millis = 5 * second;

export interface Offer {
	readonly window: string;
	readonly elapsed: Millis;
	/** How long ago the latest key in any window was. */
	readonly keyAgo: Millis;
	readonly focused: boolean;
}

/** One window: a state, the wake-up that it asked for, and its panel. */
export class VirtualWindow {
	state: TimerState;
	isAlive = true;
	panelOpen = false;
	running = false;
	wakeMono: Millis = never;
	reportAt: Millis = never;
	saves = 0;
	readonly log: string[] = [];

	constructor(
		readonly name: string,
		private readonly all: ManyWindows,
	) {
		this.state = initialState(all.clock.now, name);
	}

	send(happening: Happening): void {
		if (!this.isAlive) {
			return;
		}
		const result = step(this.state, { ...happening, at: this.all.clock.now }, this.all.settings, allRules);
		this.state = result.state;
		for (const effect of result.effects) {
			this.carryOut(effect);
		}
	}

	get snapshot(): Snapshot {
		return snapshot(this.state, this.all.clock.now, this.all.settings, allRules);
	}

	get face(): StatusView {
		return statusView(this.state, this.all.clock.now, this.all.settings);
	}

	get record(): SavedRecord {
		const { phase, codingMs } = this.snapshot;
		const { window, saving } = this.state;
		const envelope = {
			version: 1,
			window,
			sequence: saving.sequence,
			...this.all.clock.now,
			phase,
			codingMs,
		};
		return { envelope, shared: sharedOf(this.state) };
	}

	/** The page says where it is. */
	report(): void {
		const { rest } = this.state.shared;
		if (rest !== null && this.running) {
			this.reportAt = this.all.clock.elapsed + reportEvery;
			this.send({ type: 'place', place: rest.place, running: true });
		}
	}

	private carryOut(effect: TimerEffect): void {
		switch (effect.type) {
			case 'wakeAfter':
				this.wakeMono = this.all.clock.now.mono + Math.ceil(effect.millis);
				break;
			case 'cancelWake':
				this.wakeMono = never;
				break;
			case 'save':
				this.saves += 1;
				this.all.write(this.record);
				break;
			case 'prompt':
				this.all.note(this);
				break;
			case 'openPanel':
				this.panelOpen = true;
				this.send({ type: 'panel', change: 'visible' });
				break;
			case 'closePanel':
			case 'pausePage':
				this.running = false;
				this.reportAt = never;
				if (effect.type === 'closePanel' && this.panelOpen) {
					this.panelOpen = false;
					this.send({ type: 'panel', change: 'closed' });
				}
				break;
			case 'decided':
				this.log.push([effect.decision.kind, effect.decision.reason].filter(Boolean).join(' '));
				break;
			default:
				break;
		}
	}
}

interface Delivery {
	readonly at: Millis;
	readonly to: VirtualWindow;
	readonly record: SavedRecord;
}

export class ManyWindows {
	readonly clock = new VirtualClock();
	readonly windows: VirtualWindow[] = [];
	readonly offers: Offer[] = [];
	settings: Settings;
	lastKey: Millis = Number.NEGATIVE_INFINITY;
	focused: VirtualWindow | null = null;
	private readonly disk = new Map<string, SavedRecord>();
	private deliveries: Delivery[] = [];
	private opened = 0;

	/** `delay` is how long a record takes to another window, asked for each anew. */
	constructor(
		settings: Partial<Settings> = {},
		private readonly delay: () => Millis = () => 100,
	) {
		this.settings = settingsWith(settings);
	}

	get alive(): readonly VirtualWindow[] {
		return this.windows.filter(({ isAlive }) => isAlive);
	}

	/** Opens a window beside the others and gives it the focus. */
	open(): VirtualWindow {
		const window = new VirtualWindow(`window-${this.opened}`, this);
		this.opened += 1;
		this.windows.push(window);
		window.send({ type: 'window', focused: false, active: true });
		window.send({ type: 'restored', restored: { records: [...this.disk.values()] } });
		this.focus(window);
		return window;
	}

	/** The focus leaves one window and comes to another; `null` is another program. */
	focus(window: VirtualWindow | null): void {
		if (this.focused === window) {
			return;
		}
		this.focused?.send({ type: 'window', focused: false, active: true });
		this.focused = window;
		window?.send({ type: 'window', focused: true, active: true });
	}

	/** A key in the focused window. */
	key(): void {
		this.lastKey = this.clock.elapsed;
		this.focused?.send({ type: 'doubt' });
		this.focused?.send({ type: 'sign', surface: 'editor', keystroke: true });
	}

	/** Keys for that long, one every two seconds, the last one at the end. */
	type(millis: Millis): void {
		this.key();
		for (let passed = 0; passed < millis; ) {
			const apart = Math.min(2 * second, millis - passed);
			this.pass(apart);
			this.key();
			passed += apart;
		}
	}

	/** Starts a break in a window and lets its countdown run. */
	startBreak(window: VirtualWindow): void {
		this.focus(window);
		window.send({ type: 'start', plan: quickPlan() });
		window.send({ type: 'noticed' });
		window.running = true;
		window.report();
	}

	/** Its process ends without a word; what it has written stays. */
	kill(window: VirtualWindow): void {
		window.isAlive = false;
		if (this.focused === window) {
			this.focused = null;
		}
	}

	/** Time passes: wake-ups, reports of pages and records come when they are due. */
	pass(millis: Millis): void {
		const end = this.clock.elapsed + millis;
		for (let next = this.next(); next <= end; next = this.next()) {
			this.clock.pass(Math.max(0, next - this.clock.elapsed));
			this.happen();
		}
		this.clock.pass(end - this.clock.elapsed);
	}

	write(record: SavedRecord): void {
		this.disk.set(record.envelope.window, record);
		for (const to of this.alive.filter(({ name }) => name !== record.envelope.window)) {
			this.deliveries.push({ at: this.clock.elapsed + this.delay(), to, record });
		}
	}

	note(window: VirtualWindow): void {
		const { elapsed } = this.clock;
		const keyAgo = elapsed - this.lastKey;
		this.offers.push({ window: window.name, elapsed, keyAgo, focused: this.focused === window });
	}

	private next(): Millis {
		const offset = this.clock.elapsed - this.clock.now.mono;
		return Math.min(
			...this.alive.map(({ wakeMono, reportAt }) => Math.min(wakeMono + offset, reportAt)),
			...this.deliveries.map(({ at }) => at),
		);
	}

	private happen(): void {
		const { elapsed, now } = this.clock;
		const due = this.deliveries.filter(({ at }) => at <= elapsed);
		this.deliveries = this.deliveries.filter(({ at }) => at > elapsed);
		for (const { to, record } of due) {
			to.send({ type: 'restored', restored: { records: [record] } });
		}
		for (const window of this.alive) {
			if (window.wakeMono <= now.mono) {
				window.wakeMono = never;
				window.send({ type: 'wake' });
			}
			if (window.reportAt <= elapsed) {
				window.report();
			}
		}
	}
}
