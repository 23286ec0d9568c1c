// A day written as a script, lived through at a desk, and the timeline that comes of it.
import type { QuietLength } from '../../src/core/timer/events';
import { minute, second } from '../../src/core/units';
import { finishedPlace, placeAt } from './builders';
import { nine } from './clock';
import { Desk } from './dayDesk';

const units: Readonly<Record<string, number>> = { s: second, m: minute, h: 60 * minute };

/**
 * Lives through a script: steps divided by semicolons, each a time of day from 09:00 on, a verb and an argument.
 * What the script leaves out is time at the desk with the hands off the keyboard.
 *
 *     day('09:00 type 25m; 09:25 away 12m; 09:37 rested')
 */
export function day(script: string, desk = new Desk()): Desk {
	for (const line of script.split(';')) {
		const [time = '', verb = '', argument = ''] = line.trim().split(/\s+/);
		waitUntil(desk, time);
		act(desk, verb, argument);
	}
	return desk;
}

function waitUntil(desk: Desk, time: string): void {
	const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
	const until = (hours - 9) * 60 * minute + minutes * minute + seconds * second;
	const left = until - desk.clock.elapsed;
	if (!Number.isFinite(until) || left < 0) {
		throw new Error(`The script is at ${clockOf(desk.clock.elapsed)} already, not at "${time}"`);
	}
	if (left > 0) {
		desk.idle(left);
	}
}

function act(desk: Desk, verb: string, argument: string): void {
	const action = verbs[verb];
	if (action === undefined) {
		throw new Error(`No such verb: "${verb}"`);
	}
	action(desk, argument);
}

const verbs: Readonly<Record<string, (desk: Desk, argument: string) => void>> = {
	type: (desk, argument) => desk.type(durationOf(argument)),
	read: (desk, argument) => desk.read(durationOf(argument)),
	/** At the desk, hands off the keyboard, the editor in front. */
	idle: (desk, argument) => desk.idle(durationOf(argument)),
	/** In another program. */
	away: (desk, argument) => desk.elsewhere(durationOf(argument)),
	/** In a terminal, where keys are not seen, though VS Code knows that somebody is active. */
	terminal: (desk, argument) => desk.scroll('opaque').pass(durationOf(argument)).scroll('opaque'),
	sleep: (desk, argument) => desk.sleep(durationOf(argument)),
	machines: (desk, argument) => desk.machines(durationOf(argument)),
	reload: (desk, argument) => desk.reload(durationOf(argument)),
	clock: (desk, argument) => desk.clock.set(signedDurationOf(argument)),
	key: (desk) => desk.key(),
	snooze: (desk) => desk.send({ type: 'snooze' }),
	skip: (desk) => desk.send({ type: 'skip' }),
	quiet: (desk, argument) => desk.send({ type: 'quiet', length: quietLengthOf(argument) }),
	resume: (desk) => desk.send({ type: 'resume' }),
	rested: (desk) => desk.send({ type: 'away', answer: 'rested', always: false }),
	screen: (desk) => desk.send({ type: 'away', answer: 'atScreen', always: false }),
	/** A whole break: started, done and closed in that time. */
	break: (desk, argument) => {
		desk.start().begin().pass(durationOf(argument));
		const plan = desk.page?.plan;
		if (plan !== undefined) {
			desk.goTo(finishedPlace(plan), false).closePanel();
		}
	},
	/** A break that is closed after that time, two parts done. */
	leave: (desk, argument) => {
		desk.start().begin().pass(durationOf(argument));
		const plan = desk.page?.plan;
		if (plan !== undefined) {
			desk.goTo(placeAt(plan, 2)).closePanel();
		}
	},
};

function quietLengthOf(argument: string): QuietLength {
	const found = (['halfHour', 'hour', 'twoHours', 'tomorrow'] as const).find((name) => name === argument);
	if (found === undefined) {
		throw new Error(`No such length: "${argument}"`);
	}
	return found;
}

/** `25m`, `90s`, `1h30m`. */
export function durationOf(text: string): number {
	const parts = [...text.matchAll(/(\d+)([hms])/g)];
	if (parts.length === 0 || parts.map(([whole]) => whole).join('') !== text) {
		throw new Error(`No such duration: "${text}"`);
	}
	return parts.reduce((sum, [, amount, unit = '']) => sum + Number(amount) * (units[unit] ?? 0), 0);
}

function signedDurationOf(text: string): number {
	return (text.startsWith('-') ? -1 : 1) * durationOf(text.replace(/^[+-]/, ''));
}

/** The decisions of a day, each with its time; what is said at every stretch of work is left out. */
export function timeline(desk: Desk): readonly string[] {
	return desk.done.flatMap(({ elapsed, effect }) =>
		effect.type === 'decided' && !plainKinds.has(effect.decision.kind)
			? [[clockOf(elapsed), effect.decision.kind, effect.decision.reason].filter(Boolean).join(' ')]
			: [],
	);
}

const plainKinds: ReadonlySet<string> = new Set(['counted', 'notCounted', 'held']);

function clockOf(elapsed: number): string {
	return new Date(nine + elapsed).toISOString().slice(11, 16);
}
