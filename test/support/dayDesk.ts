// A desk for tests: a window of the extension or several, a person, machines and a virtual clock.
import type { Place } from '../../src/core/session/place';
import type { Plan } from '../../src/core/session/plan';
import type { Settings } from '../../src/core/settings';
import { allRules } from '../../src/core/timer/allRules';
import { sharedOf } from '../../src/core/timer/counting';
import { isDueCounted } from '../../src/core/timer/due';
import type { Decision, TimerEffect } from '../../src/core/timer/effects';
import type { Surface, TimerEvent } from '../../src/core/timer/events';
import type { Envelope, SavedRecord } from '../../src/core/timer/restored';
import type { Shared } from '../../src/core/timer/shared';
import { type Snapshot, snapshot } from '../../src/core/timer/snapshot';
import { initialState, type TimerState } from '../../src/core/timer/state';
import { step } from '../../src/core/timer/step';
import { tooltipView } from '../../src/core/timer/tooltip';
import { type StatusView, statusView, type TooltipView } from '../../src/core/timer/view';
import { type Millis, minute, type Now, second } from '../../src/core/units';
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

/** Sees every event of every window before the timer does, and what the timer did. */
export interface Observer {
	before(desk: Desk, happening: Happening): void;
	after(desk: Desk, happening: Happening, effects: readonly TimerEffect[]): void;
	slept(millis: Millis, monoStops: boolean): void;
	clockSet(by: Millis): void;
	died(desk: Desk): void;
	restarted(desk: Desk): void;
}

const quietEffects: ReadonlySet<TimerEffect['type']> = new Set([
	'wakeAfter',
	'cancelWake',
	'save',
	'refresh',
]);

/** The windows of one person over one storage; what one of them writes, the others read at once. */
export class Company {
	readonly desks: Desk[] = [];
	/** What the timer did, in all windows. */
	readonly done: Done[] = [];
	/** Whether what has no meaning for a person (wake-ups, writes, refreshes) is left out of that, to save time. */
	isBrief = false;
	/** What is on the disk: the latest record of each run of each window. */
	readonly disk = new Map<string, SavedRecord>();
	/** When the last keystroke that VS Code reports came. */
	lastKey = Number.NEGATIVE_INFINITY;
	observer: Observer | null = null;
	private readonly written: { readonly by: Desk; readonly record: SavedRecord }[] = [];
	private delivering = false;

	write(by: Desk, record: SavedRecord): void {
		this.disk.set(by.state.window, record);
		if (this.desks.length > 1) {
			this.written.push({ by, record });
		}
	}

	note(elapsed: Millis, effect: TimerEffect): void {
		if (!this.isBrief || !quietEffects.has(effect.type)) {
			this.done.push({ elapsed, effect });
		}
	}

	deliver(): void {
		if (this.delivering) {
			return;
		}
		this.delivering = true;
		for (let next = this.written.shift(); next !== undefined; next = this.written.shift()) {
			for (const desk of this.desks) {
				if (desk !== next.by) {
					desk.send({ type: 'restored', restored: { records: [next.record] } });
				}
			}
		}
		this.delivering = false;
	}
}

export class Desk {
	readonly clock: VirtualClock;
	settings: Settings;
	state: TimerState;
	page: Page | null = null;
	panelOpen = false;
	/** When this window was woken. */
	readonly wakes: Millis[] = [];
	private wakeMono: Millis | null = null;
	private runs = 0;
	/** When this process began, on the clock that all of them share. */
	private monoBase: Millis = 0;

	constructor(
		settings: Partial<Settings> = {},
		clock = new VirtualClock(),
		private readonly name = 'window',
		readonly company = new Company(),
	) {
		this.settings = settingsWith(settings);
		this.clock = clock;
		const isFirst = company.desks.push(this) === 1;
		this.state = initialState(this.now, `${name}-0`);
		this.send({ type: 'window', focused: isFirst, active: isFirst });
		this.readSaved();
	}

	/** This moment, on the clocks of this process. */
	get now(): Now {
		const { wall, mono } = this.clock.now;
		return { wall, mono: mono - this.monoBase };
	}

	/** What the timer did, in this window and its company. */
	get done(): readonly Done[] {
		return this.company.done;
	}

	get lastKey(): Millis {
		return this.company.lastKey;
	}

	// What happens

	/** Something happens now; what comes often brings the moment along, which is quicker. */
	send(happening: Happening | TimerEvent): readonly TimerEffect[] {
		const event: TimerEvent = 'at' in happening ? happening : { ...happening, at: this.now };
		const { observer } = this.company;
		observer?.before(this, event);
		const result = step(this.state, event, this.settings, allRules);
		this.state = result.state;
		observer?.after(this, event, result.effects);
		for (const effect of result.effects) {
			this.company.note(this.clock.elapsed, effect);
			this.carryOut(effect);
		}
		this.company.deliver();
		return result.effects;
	}

	/** Time passes; wake-ups and the page's reports come when they are due, in every window. */
	pass(millis: Millis): this {
		const end = this.clock.elapsed + millis;
		for (;;) {
			const { next, nextIn } = this.soonest();
			if (this.clock.elapsed + nextIn > end) {
				this.clock.pass(end - this.clock.elapsed);
				return this;
			}
			this.clock.pass(nextIn);
			next.takeNext();
		}
	}

	/** The window that is woken or whose page reports first, and how soon. */
	private soonest(): { readonly next: Desk; readonly nextIn: Millis } {
		let next: Desk = this;
		let nextIn = Number.POSITIVE_INFINITY;
		for (const desk of this.company.desks) {
			const deskIn = desk.nextIn;
			if (deskIn < nextIn) {
				next = desk;
				nextIn = deskIn;
			}
		}
		return { next, nextIn };
	}

	private get wakeIn(): Millis {
		return this.wakeMono === null
			? Number.POSITIVE_INFINITY
			: this.wakeMono - (this.clock.mono - this.monoBase);
	}

	private get reportIn(): Millis {
		const { page } = this;
		return page?.running && !page.silent ? page.reportAt - this.clock.elapsed : Number.POSITIVE_INFINITY;
	}

	/** How long until this window is woken or its page reports. */
	private get nextIn(): Millis {
		return Math.max(0, Math.min(this.wakeIn, this.reportIn));
	}

	private takeNext(): void {
		if (this.wakeIn <= this.reportIn) {
			this.wakes.push(this.clock.elapsed);
			this.wakeMono = null;
			this.send({ type: 'wake', at: this.now });
			return;
		}
		if (this.page !== null) {
			this.page.reportAt += reportEvery;
		}
		this.report();
	}

	/** The person types in an editor: as VS Code reports it, a change and then a caret that moved. */
	key(surface: Surface = 'editor'): this {
		this.company.lastKey = this.clock.elapsed;
		const { focused, active } = this.state.focus;
		if (focused === true && !active) {
			this.send({ type: 'window', focused, active: true });
		}
		if (surface === 'editor') {
			this.send({ type: 'doubt', at: this.now });
		}
		this.send({ type: 'sign', surface, keystroke: true, at: this.now });
		return this;
	}

	/**
	 * Types for that long, the first key now and the last one at the end: a key a second once a break is due, unless
	 * it is said how often.
	 */
	type(millis: Millis, every?: Millis): this {
		this.key();
		for (let passed = 0; passed < millis; ) {
			const pace = every ?? (isDueCounted(this.state, this.settings) ? keyEvery : slowKeyEvery);
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
		this.send({ type: 'sign', surface, keystroke: false, at: this.now });
		return this;
	}

	/** Machines edit five times a second; the events look like typing without a caret. */
	machines(millis: Millis): this {
		for (let passed = 0; passed < millis; passed += 200) {
			this.send({ type: 'doubt', at: this.now });
			this.pass(Math.min(200, millis - passed));
		}
		return this;
	}

	focus(focused: boolean, active = focused): this {
		this.send({ type: 'window', focused, active });
		return this;
	}

	/** A click, and another window of the same person is in front; it has read what this one knows. */
	switchTo(other: Desk): Desk {
		this.scroll().focus(false);
		this.company.write(this, this.record);
		this.company.observer?.after(this, { type: 'wake' }, [{ type: 'save' }]);
		this.company.deliver();
		return other.focus(true);
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

	/** The computer sleeps; the pending wake-up comes late. Whether the monotonic clock stops meanwhile is its own. */
	sleep(millis: Millis, monoStops = this.monoStops): this {
		this.clock.sleep(millis, monoStops);
		this.company.observer?.slept(millis, monoStops);
		return this.pass(0);
	}

	monoStops = true;

	/** The wall clock is set; the next thing that VS Code reports comes a moment later. */
	setClock(by: Millis): this {
		this.clock.set(by);
		this.company.observer?.clockSet(by);
		const { focused, active } = this.state.focus;
		return this.focus(focused !== false, active);
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
			this.send({ type: 'panel', change: 'closed' });
			this.page = null;
		}
		return this;
	}

	private report(): void {
		if (this.page !== null) {
			this.send({ type: 'place', place: this.page.place, running: this.page.running });
		}
	}

	// Reload

	/** The record that was written last. */
	saved: SavedRecord | null = null;

	get disk(): Map<string, SavedRecord> {
		return this.company.disk;
	}

	/** The window is killed and starts anew that much later, with what was saved. */
	reload(after: Millis): this {
		return this.restart(after).readSaved();
	}

	/** The same, before any record could be read. */
	restart(after: Millis): this {
		const { focused } = this.state.focus;
		this.die();
		this.pass(after);
		this.monoBase = this.clock.now.mono - 500;
		this.runs += 1;
		this.state = initialState(this.now, `${this.name}-${this.runs}`);
		this.company.desks.push(this);
		this.company.observer?.restarted(this);
		this.send({ type: 'window', focused: focused !== false, active: focused !== false });
		return this;
	}

	/** The window is killed: nothing more is written. */
	die(): void {
		this.wakeMono = null;
		this.page = null;
		this.panelOpen = false;
		this.company.desks.splice(this.company.desks.indexOf(this), 1);
		this.company.observer?.died(this);
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
				this.wakeMono = this.now.mono + Math.ceil(effect.millis);
				break;
			case 'cancelWake':
				this.wakeMono = null;
				break;
			case 'save':
				this.saved = this.record;
				this.company.write(this, this.saved);
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
		if (shown === null || (this.panelOpen && this.page?.plan === shown.plan)) {
			return;
		}
		const opens = !this.panelOpen;
		this.panelOpen = true;
		this.page = { plan: shown.plan, place: shown.place, running: false, reportAt: 0, silent: false };
		if (opens) {
			this.send({ type: 'panel', change: 'visible' });
		}
	}

	/** The record that a save would write now; worked out when it is read. */
	get record(): SavedRecord {
		return new LazyRecord(this.state, this.now, this.settings);
	}

	// What can be seen

	get snapshot(): Snapshot {
		return snapshot(this.state, this.now, this.settings, allRules);
	}

	get face(): StatusView {
		return statusView(this.state, this.now, this.settings);
	}

	get tooltip(): TooltipView {
		return tooltipView(this.state, this.now, this.settings, {
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
		return this.company.done.map(({ effect }) => effect).filter((effect) => isOfType(effect, type));
	}

	get decisions(): readonly Decision[] {
		return this.effects('decided').map(({ decision }) => decision);
	}

	/** Words of the log, without what is said at each stretch of work. */
	get log(): readonly string[] {
		return this.decisions.map(({ kind, reason }) => (reason === undefined ? kind : `${kind} ${reason}`));
	}
}

/** Most records are never read. */
class LazyRecord implements SavedRecord {
	private readEnvelope: Envelope | null = null;
	private readShared: Shared | null = null;

	constructor(
		private readonly state: TimerState,
		private readonly now: Now,
		private readonly settings: Settings,
	) {}

	get envelope(): Envelope {
		this.readEnvelope ??= this.newEnvelope();
		return this.readEnvelope;
	}

	get shared(): Shared {
		this.readShared ??= sharedOf(this.state);
		return this.readShared;
	}

	private newEnvelope(): Envelope {
		const { state, now, settings } = this;
		const { phase, codingMs } = snapshot(state, now, settings, allRules);
		const { window, saving } = state;
		return { version: 1, window, sequence: saving.sequence, wall: now.wall, mono: now.mono, phase, codingMs };
	}
}

function isOfType<T extends TimerEffect['type']>(
	effect: TimerEffect,
	type: T,
): effect is Extract<TimerEffect, { type: T }> {
	return effect.type === type;
}
