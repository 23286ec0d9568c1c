// A day written as a script, lived through at a desk, and the timeline that comes of it.

import { readCustomRoutines } from '../../src/core/session/customRoutines';
import type { Place } from '../../src/core/session/place';
import type { Plan } from '../../src/core/session/plan';
import { normalizeSettings, type Settings } from '../../src/core/settings';
import type { QuietLength } from '../../src/core/timer/events';
import { minute, second } from '../../src/core/units';
import { finishedPlace, placeAt } from './builders';
import { nine } from './clock';
import { Desk } from './dayDesk';

const units: Readonly<Record<string, number>> = { s: second, m: minute, h: 60 * minute };

/**
 * Lives through a script: steps divided by semicolons, each a verb and its arguments, most with a time of day before
 * it, from 09:00 on; one without follows at once. What the script leaves out is time at the desk with the hands off
 * the keyboard.
 *
 *     day('09:00 type 25m; 09:25 away 12m; 09:37 rested; type 3m')
 */
export function day(script: string, desk = new Desk()): Desk {
	return new Script(desk).live(script).desk;
}

/** A day that is being lived: the windows that are open, and the one in front. */
export class Script {
	/** What was done so far, with the times: a script again. */
	readonly lived: string[] = [];
	private opened = 1;

	constructor(public desk: Desk) {}

	live(script: string): this {
		for (const line of script.split(';')) {
			this.take(line.trim());
		}
		return this;
	}

	take(line: string): this {
		const [first = '', ...others] = line.split(/\s+/);
		const isTimed = /^\d+:/.test(first);
		if (isTimed) {
			this.waitUntil(first);
		}
		const [verb = '', ...words] = isTimed ? others : [first, ...others];
		const action = verbs[verb];
		if (action === undefined) {
			throw new Error(`No such verb: "${verb}"`);
		}
		this.lived.push(`${exactClockOf(this.desk.clock.elapsed)} ${[verb, ...words].join(' ')}`);
		action(this, ...words);
		return this;
	}

	private waitUntil(time: string): void {
		const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
		const until = (hours - 9) * 60 * minute + minutes * minute + Math.round(seconds * second);
		const { elapsed } = this.desk.clock;
		const left = until - elapsed;
		if (!Number.isFinite(until) || left < 0) {
			throw new Error(`The script is at ${exactClockOf(elapsed)} already, not at "${time}"`);
		}
		if (left > 0) {
			this.desk.idle(left);
		}
	}

	/** Another window comes in front, the next one of those that are open; a new one if there are fewer. */
	switchTo(number: number): void {
		const { company, clock, settings } = this.desk.scroll();
		while (company.desks.length < number) {
			this.opened += 1;
			const opened = new Desk(settings, clock, `window${this.opened}`, company);
			opened.monoStops = this.desk.monoStops;
		}
		const other = company.desks[number - 1];
		if (other !== undefined && other !== this.desk) {
			this.desk = this.desk.switchTo(other);
		}
	}

	/** A window is killed; if it was the one in front, the next one comes in front, and a last one starts anew. */
	kill(number: number): void {
		const { company } = this.desk;
		const dying = company.desks[number - 1];
		if (dying === undefined || company.desks.length === 1) {
			this.desk.reload(5 * second);
			return;
		}
		dying.die();
		const next = company.desks[0];
		if (dying === this.desk && next !== undefined) {
			this.desk = next.focus(true);
		}
	}

	change(changes: Partial<Settings>): void {
		for (const desk of [...this.desk.company.desks]) {
			desk.settings = { ...desk.settings, ...changes };
			desk.send({ type: 'settings' });
		}
	}
}

type Verb = (script: Script, first?: string, second?: string) => unknown;

const verbs: Readonly<Record<string, Verb>> = {
	/** For that long, and how often a key if that matters. */
	type: ({ desk }, length, every) =>
		desk.type(durationOf(length), every === undefined ? undefined : durationOf(every)),
	read: ({ desk }, length) => desk.read(durationOf(length)),
	key: ({ desk }) => desk.key(),
	/** The hands rest, and VS Code takes no notice. */
	pass: ({ desk }, length) => desk.pass(durationOf(length)),
	/** At the desk, hands off the keyboard, the editor in front. */
	idle: ({ desk }, length) => desk.idle(durationOf(length)),
	/** In another program. */
	away: ({ desk }, length) => desk.elsewhere(durationOf(length)),
	/** In a terminal, where keys are not seen, though VS Code knows that somebody is active. */
	terminal: ({ desk }, length) => desk.scroll('opaque').pass(durationOf(length)).scroll('opaque'),
	/** A click into a terminal, Settings or another webview, and no more. */
	opaque: ({ desk }) => desk.scroll('opaque'),
	sleep: ({ desk }, length) => desk.sleep(durationOf(length)),
	/** The computer sleeps and its monotonic clock goes on, or this process is stopped for that long. */
	stall: ({ desk }, length) => desk.sleep(durationOf(length), false),
	machines: ({ desk }, length) => desk.machines(durationOf(length)),
	reload: ({ desk }, length) => desk.reload(durationOf(length)),
	window: (script, number) => script.switchTo(Number(number)),
	kill: (script, number) => script.kill(Number(number)),
	/** The wall clock is set, and VS Code reports something a moment later. */
	clock: ({ desk }, by) => {
		desk.setClock(signedDurationOf(by));
	},
	snooze: ({ desk }) => desk.send({ type: 'snooze' }),
	skip: ({ desk }) => desk.send({ type: 'skip' }),
	quiet: ({ desk }, length) => desk.send({ type: 'quiet', length: quietLengthOf(length) }),
	resume: ({ desk }) => desk.send({ type: 'resume' }),
	rested: ({ desk }) => desk.send({ type: 'away', answer: 'rested', always: false }),
	screen: ({ desk }) => desk.send({ type: 'away', answer: 'atScreen', always: false }),
	/** An answer to the latest notification of the window in front. */
	answer: ({ desk }, word) =>
		desk.send({ type: 'answer', prompt: desk.state.prompts.number, answer: answerOf(word) }),
	/** A good moment. */
	moment: ({ desk }, word) => desk.send({ type: 'moment', moment: momentOf(word) }),
	debugger: ({ desk }, word) => desk.send({ type: 'debugger', stopped: word === 'stopped' }),
	/** Another extension holds prompts, or lets go. */
	hold: ({ desk }, word) => desk.send({ type: 'hold', reason: word === 'off' ? null : 'in a call' }),
	set: (script, assignment = '') => script.change(settingOf(assignment)),
	start: ({ desk }) => desk.start(),
	begin: ({ desk }) => desk.key('panel').begin(),
	hide: ({ desk }) => desk.send({ type: 'panel', change: 'hidden' }),
	close: ({ desk }) => desk.closePanel(),
	/** A whole break: started, done and closed in that time. */
	break: ({ desk }, length) => {
		takeBreak(desk, length, finishedPlace, false);
	},
	/** A break that is closed after that time, two parts done. */
	leave: ({ desk }, length) => {
		takeBreak(desk, length, (plan) => placeAt(plan, 2), true);
	},
};

function takeBreak(
	desk: Desk,
	length: string | undefined,
	placeOf: (plan: Plan) => Place,
	running: boolean,
): void {
	desk.start().key('panel').begin().pass(durationOf(length));
	if (desk.page !== null) {
		desk.goTo(placeOf(desk.page.plan), running).closePanel();
	}
}

function oneOf<T extends string>(words: readonly T[], word: string | undefined): T {
	const found = words.find((name) => name === word);
	if (found === undefined) {
		throw new Error(`"${word}" is none of ${words.join(', ')}`);
	}
	return found;
}

const answerOf = (word?: string) => oneOf(['start', 'snooze', 'skip', 'quiet', 'closed'], word);
const momentOf = (word?: string) => oneOf(['save', 'commit', 'finished', 'tests', 'build'], word);
const quietLengthOf = (word?: string): QuietLength =>
	oneOf(['halfHour', 'hour', 'twoHours', 'tomorrow'], word);

/** `workMinutes=50`, `enabled=false`, `awayFromEditor=rest`. */
function settingOf(assignment: string): Partial<Settings> {
	const [key = '', value = ''] = assignment.split('=');
	const raw =
		value === 'true' ? true : value === 'false' ? false : Number.isNaN(Number(value)) ? value : Number(value);
	const { settings, problems } = normalizeSettings({ [key]: raw }, readCustomRoutines);
	const read = Object.entries(settings).filter(([name]) => name === key);
	if (problems.length > 0 || read.length === 0) {
		throw new Error(`No such setting: "${assignment}"`);
	}
	return Object.fromEntries(read);
}

/** `25m`, `90s`, `1h30m`, `2.5s`. */
export function durationOf(text = ''): number {
	let millis = 0;
	let read = 0;
	for (const [whole, amount, unit = ''] of text.matchAll(/([\d.]+)([hms])/g)) {
		millis += Number(amount) * (units[unit] ?? 0);
		read += whole.length;
	}
	if (read === 0 || read !== text.length) {
		throw new Error(`No such duration: "${text}"`);
	}
	return Math.round(millis);
}

function signedDurationOf(text = ''): number {
	return (text.startsWith('-') ? -1 : 1) * durationOf(text.replace(/^[+-]/, ''));
}

/** The decisions of a day, each with its time; what is said at every stretch of work is left out. */
export function timeline(desk: Desk): readonly string[] {
	return desk.company.done.flatMap(({ elapsed, effect }) =>
		effect.type === 'decided' && !plainKinds.has(effect.decision.kind)
			? [[clockOf(elapsed), effect.decision.kind, effect.decision.reason].filter(Boolean).join(' ')]
			: [],
	);
}

const plainKinds: ReadonlySet<string> = new Set(['counted', 'notCounted', 'held']);

function exactClockOf(elapsed: number): string {
	const at = new Date(nine + elapsed).toISOString();
	const days = Math.floor((9 * 60 * minute + elapsed) / (24 * 60 * minute));
	const hours = String(Number(at.slice(11, 13)) + 24 * days).padStart(2, '0');
	return `${hours}${at.slice(13, 23)}`.replace(/:00\.000$|\.000$/, '');
}

function clockOf(elapsed: number): string {
	return new Date(nine + elapsed).toISOString().slice(11, 16);
}
