// Watches a day event by event: keeps the ledger of it, and holds every prompt against design §2, §3 and §6.
import type { Settings } from '../../src/core/settings';
import { countedMillis } from '../../src/core/timer/counting';
import type { DecisionKind, TimerEffect } from '../../src/core/timer/effects';
import type { Sign, Surface } from '../../src/core/timer/events';
import { type Millis, minute, second } from '../../src/core/units';
import { CalmBeside } from './calmBeside';
import { Script } from './day';
import { Desk, type Happening, type Observer } from './dayDesk';
import { Ledger } from './dayModel';

function must(holds: boolean, otherwise: string): void {
	if (!holds) {
		throw new Error(otherwise);
	}
}

function workMillis({ workMinutes, timeScale }: Settings): Millis {
	return (workMinutes * minute) / timeScale;
}

const endings: ReadonlySet<DecisionKind> = new Set(['natural', 'away', 'skipped', 'finished', 'cleared']);

/** What is told by VS Code, a program or the page; everything else a person did. */
const byTheHost: ReadonlySet<Happening['type']> = new Set([
	'sign',
	'doubt',
	'window',
	'wake',
	'settings',
	'restored',
	'moment',
	'run',
	'hold',
	'debugger',
	'place',
]);

/** What happened in a day that a day has to have often enough. */
export interface Contents {
	signs: number;
	suspends: number;
	clockJumps: number;
	blurs: number;
	deaths: number;
	machineEdits: number;
	reloads: number;
	prompts: number;
	dueBreaks: number;
}

interface Offer {
	readonly at: Millis;
	readonly coding: Millis;
	readonly clearings: number;
}

/** Lives through scripts; throws at the first thing that must not be. */
export class WatchedDay implements Observer {
	readonly contents: Contents = {
		signs: 0,
		suspends: 0,
		clockJumps: 0,
		blurs: 0,
		deaths: 0,
		machineEdits: 0,
		reloads: 0,
		prompts: 0,
		dueBreaks: 0,
	};
	readonly script: Script;
	private readonly ledger: Ledger;
	private readonly calm = new CalmBeside();
	private front: Desk;
	private lastOffer: Offer | null = null;
	private settingsChanged = false;
	private napped = false;
	/** Whether the window in front had an event since. */
	private napIsSeen = false;
	private dueIsKnown = false;
	private recorded = 0;
	private decisionsRead = 0;
	/** When snoozes and pauses of reminders end, on the ledger's clock. */
	private readonly postponedTo: Millis[] = [];
	private quietUntil: Millis = Number.NEGATIVE_INFINITY;

	constructor(settings: Partial<Settings>) {
		const desk = new Desk(settings);
		this.front = desk;
		this.ledger = new Ledger(desk.settings);
		this.script = new Script(desk);
		desk.company.observer = this;
		desk.company.isBrief = true;
	}

	live(lines: readonly string[]): this {
		for (const line of lines) {
			for (const step of line.split('; ')) {
				this.note(step);
				this.script.take(step);
				this.front = this.script.desk;
				if (this.front.state.arrival !== null) {
					// Another window may know more of the gap: it has two seconds to say so.
					this.script.take('pass 2.1s');
				}
				this.compare();
			}
		}
		return this;
	}

	private note(step: string): void {
		const { contents } = this;
		contents.blurs += /^(away|window)/.test(step) ? 1 : 0;
		contents.deaths += step.startsWith('kill') ? 1 : 0;
		contents.machineEdits += step.startsWith('machines') ? 1 : 0;
		contents.reloads += step.startsWith('reload') ? 1 : 0;
	}

	/** Coding time is what §2.3 says to the second, and every ending is recorded once. */
	private compare(): void {
		const { ledger, front } = this;
		const counted = countedMillis(front.state);
		ledger.passTo(front.clock.elapsed, front.settings);
		must(
			Math.abs(counted - ledger.coding) <= second,
			`${counted / second} s counted, and it was ${ledger.coding / second} s`,
		);
		must(ledger.mostLost <= 15 * second, `${ledger.mostLost / second} s lost to a kill`);
		this.readDecisions();
		must(
			this.recorded === ledger.endings.length,
			`${this.recorded} endings recorded, the last of ${ledger.endings.length} was ${ledger.endings.at(-1)}`,
		);
		const isDue = front.settings.enabled && ledger.coding >= workMillis(front.settings) + second;
		must(!isDue || this.dueIsKnown, 'a break is due, and not a word of it');
		this.lookAtFace();
	}

	private lookAtFace(): void {
		const { codingMs, dueInMs, phase } = this.front.snapshot;
		must(codingMs >= 0 && Number.isFinite(dueInMs) && dueInMs >= 0, `${codingMs} ms, due in ${dueInMs}`);
		must(
			facesOf[phase]?.includes(this.front.face.kind) === true,
			`${this.front.face.kind} in phase ${phase}`,
		);
	}

	private readDecisions(): void {
		const { done } = this.front;
		for (; this.decisionsRead < done.length; this.decisionsRead += 1) {
			const effect = done[this.decisionsRead]?.effect;
			if (effect?.type !== 'decided') {
				continue;
			}
			const { kind } = effect.decision;
			if (endings.has(kind)) {
				must(
					this.ledger.endings[this.recorded] === kind,
					`${kind} recorded, and it was ${this.ledger.endings[this.recorded]}`,
				);
				this.recorded += 1;
				this.dueIsKnown = false;
			} else if (kind === 'due') {
				this.contents.dueBreaks += this.dueIsKnown ? 0 : 1;
				this.dueIsKnown = true;
			}
		}
	}

	// Observer

	before(desk: Desk, happening: Happening): void {
		this.calm.before(desk, happening);
		const ledger = this.ledger.passTo(desk.clock.elapsed, desk.settings);
		const { focus } = desk.state;
		this.napIsSeen ||= desk === this.front && happening.type !== 'doubt';
		if (!byTheHost.has(happening.type)) {
			ledger.act();
		}
		switch (happening.type) {
			case 'sign':
				if (focus.focused !== false) {
					this.sign(desk, surfaceAfter(focus.surface, happening));
				}
				break;
			case 'window': {
				const gained =
					happening.focused &&
					(focus.focused === false || (focus.focused === true && happening.active && !focus.active));
				if (gained) {
					ledger.window(focus.focused !== false, focus.active);
					this.sign(desk, focus.surface, happening.active);
				} else if (focus.focused === true) {
					ledger.window(happening.focused, happening.active);
				}
				break;
			}
			case 'skip':
				ledger.skip();
				break;
			case 'away':
				ledger.answer(happening.answer);
				break;
			case 'settings':
				this.settingsChanged = true;
				if (desk.state.enabled && !desk.settings.enabled) {
					ledger.switchOff();
				}
				break;
			case 'noticed':
				ledger.beginBreak(focus.active);
				break;
			case 'place':
				if (happening.place.stage !== 'movements') {
					ledger.finishBreak();
				}
				break;
			case 'panel':
				if (happening.change === 'closed' && ledger.isOnBreak) {
					ledger.endBreak(shareDone(desk), focus.active);
				}
				break;
			default:
				break;
		}
	}

	private sign(desk: Desk, surface: Surface, active = desk.state.focus.active): void {
		this.contents.signs += 1;
		this.napped = false;
		this.ledger.sign(surface, active);
	}

	after(desk: Desk, happening: Happening, effects: readonly TimerEffect[]): void {
		this.calm.after(desk, happening, effects);
		if (happening.type === 'answer' && effects.some((effect) => isDecision(effect, 'skipped'))) {
			must(
				this.ledger.coding >= workMillis(desk.settings) - second,
				'an answer skips a break that is not due',
			);
			this.ledger.skip();
		}
		for (const effect of effects) {
			if (effect.type === 'save') {
				this.ledger.write();
			} else if (effect.type === 'prompt' || (effect.type === 'makePlan' && effect.byItself)) {
				this.lookAtOffer(desk);
			} else if (effect.type === 'decided') {
				this.lookAtDecision(effect.decision.kind, desk.settings, effect.decision.millis ?? 0);
			}
		}
		if (happening.type === 'resume') {
			this.quietUntil = Math.min(this.quietUntil, this.ledger.now);
		}
	}

	private lookAtDecision(kind: DecisionKind, settings: Settings, millis: Millis): void {
		const { snoozeMinutes, timeScale } = settings;
		const { now } = this.ledger;
		if (kind === 'snoozed' || kind === 'left') {
			this.postponedTo.push(now + (snoozeMinutes * minute) / timeScale);
		} else if (kind === 'quiet') {
			this.quietUntil = now + millis;
		} else if (kind === 'due') {
			// A window that comes in front says two seconds late that the time away was a rest.
			const isJudged = this.front.company.desks.every(({ state }) => state.arrival === null);
			must(!isJudged || this.ledger.coding >= workMillis(settings) - second, 'due too early');
		}
	}

	private lookAtOffer(desk: Desk): void {
		const { ledger, lastOffer, quietUntil } = this;
		const { settings, clock, company } = desk;
		const work = workMillis(settings);
		const { now, coding } = ledger;
		must(clock.elapsed - company.lastKey >= 2 * second, 'a prompt within two seconds of a key');
		must(ledger.unseen < settings.idleSeconds * second, 'a prompt with nobody there');
		must(!this.napped, 'a prompt on waking');
		must(desk.state.focus.focused === true, 'a prompt in a window without the focus');
		must(settings.enabled && settings.promptStyle !== 'statusBar', 'a prompt against the settings');
		must(coding >= work - second, 'a prompt with no break due');
		must(!ledger.isOnBreak, 'a prompt in a break');
		const question = ledger.question;
		must(question === null || now - question.at >= 10 * minute - second, 'a prompt with a question open');
		const settled = quietUntil + (2 * minute) / settings.timeScale;
		must(now >= settled - second, 'a prompt in a pause of reminders, or too soon after it');
		if (lastOffer !== null) {
			const endsOfWaits = [...this.postponedTo, quietUntil];
			const anew =
				this.settingsChanged ||
				ledger.endings.length > lastOffer.clearings ||
				endsOfWaits.some((end) => end > lastOffer.at - second && end <= now + second);
			must(anew || coding >= lastOffer.coding + work - second, 'two prompts for one break');
		}
		this.contents.prompts += 1;
		this.settingsChanged = false;
		this.lastOffer = { at: now, coding, clearings: ledger.endings.length };
	}

	slept(millis: Millis, monoStops: boolean): void {
		this.contents.suspends += millis >= minute ? 1 : 0;
		// A wake-up that comes less than ten seconds late is no sleep.
		this.napIsSeen &&= this.napped;
		this.napped ||= millis >= (monoStops ? 10 * second : 2 * minute);
		if (monoStops) {
			this.ledger.passTo(this.front.clock.elapsed, this.front.settings).slept(millis);
		}
	}

	clockSet(by: Millis): void {
		this.contents.clockJumps += 1;
		// No clock tells any more of a sleep that nobody looked at before.
		this.napped &&= by > 0 || this.napIsSeen;
		this.ledger.passTo(this.front.clock.elapsed, this.front.settings).clockSet(by);
	}

	died(desk: Desk): void {
		if (desk.state.focus.focused === true) {
			this.ledger.passTo(desk.clock.elapsed, desk.settings).die();
		}
	}

	restarted(desk: Desk): void {
		// A process that has just begun knows of no sleep before it, only how long ago the latest sign was.
		this.napped = false;
		this.ledger.passTo(desk.clock.elapsed, desk.settings).restart();
	}
}

function isDecision(effect: TimerEffect, kind: DecisionKind): boolean {
	return effect.type === 'decided' && effect.decision.kind === kind;
}

/** The share of the set that was done; `null` when the break was finished. */
function shareDone({ page }: Desk): number | null {
	if (page === null || page.place.stage !== 'movements') {
		return null;
	}
	const seconds = page.plan.parts.map((part) => part.seconds);
	const done = page.plan.parts.map((part, index) =>
		Math.min(part.seconds, (page.place.doneMillis[index] ?? 0) / second),
	);
	const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
	return sum(done) / sum(seconds);
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

/** §3.3: only a key or a click leads out of an input that reports nothing. */
function surfaceAfter(before: Surface, { surface, keystroke }: Sign): Surface {
	return before === 'opaque' && surface === 'editor' && !keystroke ? 'opaque' : surface;
}
