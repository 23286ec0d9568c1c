// A desk for tests: one window of the extension, a person, machines and a virtual clock.
import type { Place } from '../../src/core/session/place';
import type { Plan } from '../../src/core/session/plan';
import type { Settings } from '../../src/core/settings';
import { sharedOf } from '../../src/core/timer/counting';
import { isDueCounted } from '../../src/core/timer/due';
import type { Decision, TimerEffect } from '../../src/core/timer/effects';
import type { Surface, TimerEvent } from '../../src/core/timer/events';
import type { SavedRecord } from '../../src/core/timer/restored';
import { initialState, type TimerState } from '../../src/core/timer/state';
import { step } from '../../src/core/timer/step';
import { tooltipView } from '../../src/core/timer/tooltip';
import {
	type Snapshot,
	type StatusView,
	snapshot,
	statusView,
	type TooltipView,
} from '../../src/core/timer/view';
import { type Millis, minute, second } from '../../src/core/units';
import { quickPlan, settingsWith } from './builders';
import { VirtualClock } from './clock';

type WithoutTime<T> = T extends unknown ? Omit<T, 'at'> : never;
export type Happening = WithoutTime<TimerEvent>;

/** Something that the timer did, with the time since the day began. */
export interface Done {
	readonly elapsed: Millis;
	readonly effect: TimerEffect;
}

/** How often a person who types presses a key: seldom where nothing depends on it, to save time. */
const keyEvery: Millis = second;
const slowKeyEvery: Millis = 4 * second;

const reportEvery: Millis = 5 * second;

/** The page of the panel: counts down while it runs and reports every five seconds, and at each change. */
interface Page {
	readonly plan: Plan;
	place: Place;
	running: boolean;
	reportAt: Millis;
	silent: boolean;
}

export class Desk {
	readonly clock: VirtualClock;
	settings: Settings;
	state: TimerState;
	readonly done: Done[] = [];
	page: Page | null = null;
	panelOpen = false;
	/** When the last keystroke that VS Code reports came. */
	lastKey = Number.NEGATIVE_INFINITY;
	/** When this window was woken. */
	readonly wakes: Millis[] = [];
	private wakeMono: Millis | null = null;
	private runs = 0;

	constructor(
		settings: Partial<Settings> = {},
		clock = new VirtualClock(),
		private readonly name = 'window',
	) {
		this.settings = settingsWith(settings);
		this.clock = clock;
		this.state = initialState(clock.now, `${name}-0`);
		this.send({ type: 'window', focused: true, active: true });
		this.readSaved();
	}

	// What happens

	send(happening: Happening): readonly TimerEffect[] {
		const result = step(this.state, { ...happening, at: this.clock.now }, this.settings);
		this.state = result.state;
		for (const effect of result.effects) {
			this.done.push({ elapsed: this.clock.elapsed, effect });
			this.carryOut(effect);
		}
		return result.effects;
	}

	/** Time passes; wake-ups and the page's reports come when they are due. */
	pass(millis: Millis): this {
		const end = this.clock.elapsed + millis;
		for (;;) {
			const wakeIn = this.wakeMono === null ? Number.POSITIVE_INFINITY : this.wakeMono - this.clock.now.mono;
			const { page } = this;
			const reportIn =
				page?.running && !page.silent ? page.reportAt - this.clock.elapsed : Number.POSITIVE_INFINITY;
			const next = Math.max(0, Math.min(wakeIn, reportIn));
			if (this.clock.elapsed + next > end) {
				this.clock.pass(end - this.clock.elapsed);
				return this;
			}
			this.clock.pass(next);
			if (wakeIn <= reportIn) {
				this.wakes.push(this.clock.elapsed);
				this.wakeMono = null;
				this.send({ type: 'wake' });
			} else {
				if (page !== null) {
					page.reportAt += reportEvery;
				}
				this.report();
			}
		}
	}

	/** The person types in an editor: as VS Code reports it, a change and then a caret that moved. */
	key(surface: Surface = 'editor'): this {
		this.lastKey = this.clock.elapsed;
		const { focused, active } = this.state.focus;
		if (focused === true && !active) {
			this.send({ type: 'window', focused, active: true });
		}
		if (surface === 'editor') {
			this.send({ type: 'doubt' });
		}
		this.send({ type: 'sign', surface, keystroke: true });
		return this;
	}

	/** Types for that long, the first key now and the last one at the end: a key a second once a break is due. */
	type(millis: Millis): this {
		this.key();
		for (let passed = 0; passed < millis; ) {
			const pace = isDueCounted(this.state, this.settings) ? keyEvery : slowKeyEvery;
			const apart = Math.min(pace, millis - passed);
			this.pass(apart).key();
			passed += apart;
		}
		return this;
	}

	/** Scrolls every twenty seconds. */
	read(millis: Millis): this {
		this.scroll();
		for (let passed = 0; passed < millis; passed += 20 * second) {
			this.pass(Math.min(20 * second, millis - passed));
			this.scroll();
		}
		return this;
	}

	scroll(surface: Surface = 'editor'): this {
		this.send({ type: 'sign', surface, keystroke: false });
		return this;
	}

	/** Machines edit five times a second; the events look like typing without a caret. */
	machines(millis: Millis): this {
		for (let passed = 0; passed < millis; passed += 200) {
			this.send({ type: 'doubt' });
			this.pass(Math.min(200, millis - passed));
		}
		return this;
	}

	focus(focused: boolean, active = focused): this {
		this.send({ type: 'window', focused, active });
		return this;
	}

	/** Another program is in front for that long; coming back is a sign. */
	elsewhere(millis: Millis): this {
		this.focus(false);
		this.pass(millis);
		return this.focus(true);
	}

	/** The hands leave the keyboard; VS Code notices after a minute. */
	idle(millis: Millis): this {
		const noticed = Math.min(millis, minute);
		this.pass(noticed);
		this.send({ type: 'window', focused: this.state.focus.focused !== false, active: false });
		return this.pass(millis - noticed);
	}

	/** The computer sleeps; the pending wake-up comes late. */
	sleep(millis: Millis, monoStops = true): this {
		this.clock.sleep(millis, monoStops);
		return this.pass(0);
	}

	// The break

	start(plan = quickPlan()): this {
		this.send({ type: 'start', plan });
		return this;
	}

	begin(): this {
		this.send({ type: 'noticed' });
		return this.runOn();
	}

	/** Continue, in the page. */
	runOn(): this {
		if (this.page !== null) {
			this.page.running = true;
			this.page.silent = false;
			this.page.reportAt = this.clock.elapsed + reportEvery;
			this.report();
		}
		return this;
	}

	/** The person moves on in the page, or it moves on by itself. */
	goTo(place: Place, running = true): this {
		if (this.page !== null) {
			this.page.place = place;
			this.page.running = running;
			this.report();
		}
		return this;
	}

	closePanel(): this {
		if (this.panelOpen) {
			this.panelOpen = false;
			this.page = null;
			this.send({ type: 'panel', change: 'closed' });
		}
		return this;
	}

	private report(): void {
		if (this.page !== null) {
			this.send({ type: 'place', place: this.page.place, running: this.page.running });
		}
	}

	// Reload

	/** What is on the disk: the latest record of each run of this window. */
	readonly disk = new Map<string, SavedRecord>();
	/** The record that was written last. */
	saved: SavedRecord | null = null;

	/** The window is killed and starts anew that much later, with what was saved. */
	reload(after: Millis): this {
		return this.restart(after).readSaved();
	}

	/** The same, before any record could be read. */
	restart(after: Millis): this {
		this.wakeMono = null;
		this.page = null;
		this.panelOpen = false;
		this.clock.pass(after);
		this.clock.restartMono();
		this.runs += 1;
		this.state = initialState(this.clock.now, `${this.name}-${this.runs}`);
		this.send({ type: 'window', focused: true, active: true });
		return this;
	}

	/** What is on the disk is read. */
	readSaved(): this {
		this.send({ type: 'restored', restored: { records: [...this.disk.values()] } });
		return this;
	}

	private carryOut(effect: TimerEffect): void {
		switch (effect.type) {
			case 'wakeAfter':
				// Whole milliseconds, as of a real timer.
				this.wakeMono = this.clock.now.mono + Math.ceil(effect.millis);
				break;
			case 'cancelWake':
				this.wakeMono = null;
				break;
			case 'save':
				this.saved = this.record;
				this.disk.set(this.state.window, this.saved);
				break;
			case 'openPanel':
				this.openPanel();
				break;
			case 'closePanel':
				this.closePanel();
				break;
			case 'pausePage':
				if (this.page !== null) {
					this.page.running = false;
				}
				break;
			case 'makePlan':
				this.send({ type: 'start', plan: quickPlan(), byItself: effect.byItself });
				break;
			default:
				break;
		}
	}

	private openPanel(): void {
		const shown = this.state.shared.rest;
		if (shown === null || this.panelOpen) {
			return;
		}
		this.panelOpen = true;
		this.page = { plan: shown.plan, place: shown.place, running: false, reportAt: 0, silent: false };
		this.send({ type: 'panel', change: 'visible' });
	}

	/** The record that a save would write now. */
	get record(): SavedRecord {
		const { phase, codingMs } = this.snapshot;
		const { window, saving } = this.state;
		return {
			envelope: { version: 1, window, sequence: saving.sequence, ...this.clock.now, phase, codingMs },
			shared: sharedOf(this.state),
		};
	}

	// What can be seen

	get snapshot(): Snapshot {
		return snapshot(this.state, this.clock.now, this.settings);
	}

	get face(): StatusView {
		return statusView(this.state, this.clock.now, this.settings);
	}

	get tooltip(): TooltipView {
		return tooltipView(this.state, this.clock.now, this.settings, {
			next: { routine: 'seated-quick', seconds: 169 },
			reloadToUpdate: false,
			unsaved: false,
		});
	}

	/** Coding minutes, to a tenth. */
	get minutes(): number {
		return Math.round((this.snapshot.codingMs / minute) * 10) / 10;
	}

	effects<T extends TimerEffect['type']>(type: T): readonly Extract<TimerEffect, { type: T }>[] {
		return this.done.map(({ effect }) => effect).filter((effect) => isOfType(effect, type));
	}

	get decisions(): readonly Decision[] {
		return this.effects('decided').map(({ decision }) => decision);
	}

	/** Words of the log, without what is said at each stretch of work. */
	get log(): readonly string[] {
		return this.decisions.map(({ kind, reason }) => (reason === undefined ? kind : `${kind} ${reason}`));
	}
}

function isOfType<T extends TimerEffect['type']>(
	effect: TimerEffect,
	type: T,
): effect is Extract<TimerEffect, { type: T }> {
	return effect.type === type;
}
