// Coding time by a second, plain way: an observer in the room who knows only design §2.3 to 2.8 keeps a ledger.
import type { Settings } from '../../src/core/settings';
import type { Surface } from '../../src/core/timer/events';
import { type Millis, minute, second } from '../../src/core/units';

/** The gap that is open: since the last sign, where it was, and what happened to the window since. */
interface Gap {
	readonly surface: Surface;
	readonly lostFocus: boolean;
	readonly inactive: boolean;
}

/** When the last sign was, and what the clocks did since. */
interface Mark {
	/** On the observer's clock: time that passed, moved clocks left out. */
	readonly at: Millis;
	/** Time that really passed since the day began. */
	readonly elapsed: Millis;
	/** Slept since, with the monotonic clock. */
	readonly slept: Millis;
	/** How far the wall clock is ahead of the monotonic one since. */
	readonly ahead: Millis;
}

interface Question {
	/** When the gap ended that it is about. */
	readonly at: Millis;
	readonly millis: Millis;
	/** What was counted before it. */
	readonly codingBefore: Millis;
}

interface Left {
	readonly at: Millis;
	readonly share: number;
	readonly of: Millis;
}

/** All that a kill can take back. */
interface Page {
	readonly coding: Millis;
	readonly gap: Gap | null;
	readonly mark: Mark;
	readonly question: Question | null;
	readonly clearedAt: Millis;
	readonly left: Left | null;
}

type Verdict = 'coding' | 'nothing' | 'natural' | 'away' | 'question';

export type Ending = 'natural' | 'away' | 'skipped' | 'finished' | 'cleared';

export class Ledger {
	coding: Millis = 0;
	question: Question | null = null;
	/** How the timer was cleared, each time. */
	readonly endings: Ending[] = [];
	/** The most that a kill took. */
	mostLost: Millis = 0;
	isOnBreak = false;
	private gap: Gap | null = null;
	private mark: Mark = { at: 0, elapsed: 0, slept: 0, ahead: 0 };
	private clearedAt: Millis = 0;
	private left: Left | null = null;
	private kept: Page | null = null;
	private elapsed: Millis = 0;

	constructor(private settings: Settings) {}

	/** Every note is taken at a moment. */
	passTo(elapsed: Millis, settings: Settings): this {
		this.elapsed = elapsed;
		this.settings = settings;
		return this;
	}

	/** Now, on the observer's clock; what the wall clock is ahead is time until a sign says that it was moved. */
	get now(): Millis {
		return this.mark.at + this.awake + this.mark.ahead;
	}

	/** How long nobody was seen; infinite if nobody was yet. */
	get unseen(): Millis {
		return this.gap === null ? Number.POSITIVE_INFINITY : this.now - this.mark.at;
	}

	private get awake(): Millis {
		return this.elapsed - this.mark.elapsed - this.mark.slept;
	}

	slept(millis: Millis): void {
		this.mark = { ...this.mark, slept: this.mark.slept + millis, ahead: this.mark.ahead + millis };
	}

	clockSet(by: Millis): void {
		this.mark = { ...this.mark, ahead: Math.max(0, this.mark.ahead + by) };
	}

	/** A person answered or pressed something that is no sign: a clock that was moved is told from sleep as by a sign. */
	act(): void {
		if (this.asleep === 0) {
			this.mark = { ...this.mark, ahead: 0 };
		}
	}

	/** §2.7: a minute or more is a suspend, unless the signs lie within five monotonic seconds. */
	private get asleep(): Millis {
		return this.mark.ahead >= minute && this.awake > 5 * second ? this.mark.ahead : 0;
	}

	window(focused: boolean, active: boolean): void {
		if (this.gap !== null) {
			const { lostFocus, inactive } = this.gap;
			this.gap = { ...this.gap, lostFocus: lostFocus || !focused, inactive: inactive || !active };
		}
	}

	sign(surface: Surface, active: boolean): void {
		if (!this.settings.enabled) {
			return;
		}
		const { awake, asleep, mark, gap } = this;
		const from = Math.max(mark.at + asleep, this.clearedAt);
		this.remark(mark.at + awake + asleep);
		this.gap = { surface, lostFocus: false, inactive: !active };
		if (gap === null || this.isOnBreak) {
			return;
		}
		const millis = Math.max(0, this.mark.at - from);
		const verdict = this.judge(gap, awake, asleep);
		if (verdict === 'coding') {
			this.coding += millis;
		} else if (verdict === 'question') {
			this.question = {
				at: this.mark.at,
				millis: this.mark.at - mark.at - asleep,
				codingBefore: this.coding,
			};
		} else if (verdict !== 'nothing') {
			this.clear(verdict);
		}
	}

	private judge({ surface, lostFocus, inactive }: Gap, awake: Millis, asleep: Millis): Verdict {
		const { restMinutes, idleSeconds, awayFromEditor } = this.settings;
		const length = awake + asleep;
		const rest = restMinutes * minute;
		const present = !lostFocus && !inactive && asleep === 0;
		if ((asleep === 0 && length <= idleSeconds * second) || (present && length <= 10 * minute)) {
			return 'coding';
		}
		if (length < rest && !present) {
			return 'nothing';
		}
		if (asleep >= rest || (!lostFocus && !present && surface !== 'opaque')) {
			return 'natural';
		}
		if (length >= 30 * minute) {
			return 'away';
		}
		return ({ ask: 'question', rest: 'natural', screen: 'coding' } as const)[awayFromEditor];
	}

	private remark(at: Millis): void {
		this.mark = { at, elapsed: this.elapsed, slept: 0, ahead: 0 };
	}

	private clear(ending: Ending): void {
		this.endings.push(ending);
		this.coding = 0;
		this.question = null;
		this.left = null;
		this.clearedAt = this.now;
	}

	skip(): void {
		this.clear('skipped');
	}

	switchOff(): void {
		this.clear('cleared');
		this.gap = null;
	}

	answer(answer: 'rested' | 'atScreen'): void {
		const { question } = this;
		if (question === null) {
			return;
		}
		this.question = null;
		if (answer === 'atScreen') {
			this.coding += question.millis;
			return;
		}
		this.endings.push('natural');
		this.coding -= question.codingBefore;
		this.left = null;
		this.clearedAt = Math.max(this.clearedAt, question.at);
	}

	/** A countdown runs: neither coding nor gap. */
	beginBreak(active: boolean): void {
		this.remark(this.now);
		this.gap = { surface: 'panel', lostFocus: false, inactive: !active };
		this.isOnBreak = true;
		// The place of a break that was left is kept for half an hour.
		if (this.left !== null && this.now - this.left.at >= (30 * minute) / this.settings.timeScale) {
			this.left = null;
		}
	}

	finishBreak(): void {
		this.clear('finished');
	}

	/** The panel is closed; `share` of the set was done if it was not finished. */
	endBreak(share: number | null, active: boolean): void {
		const now = this.now;
		this.remark(now);
		this.gap = { surface: 'editor', lostFocus: false, inactive: !active };
		this.isOnBreak = false;
		if (share === null) {
			return;
		}
		// §4.6: less the share of the set that was done, never less than half; the same share once.
		const before = this.left ?? { share: 0, of: this.coding };
		const done = Math.min(0.5, share);
		this.coding = Math.max(0, this.coding - Math.max(0, done - before.share) * before.of);
		this.left = { at: now, share: Math.max(done, before.share), of: before.of };
		this.clearedAt = now;
	}

	/** What is written now survives a kill. */
	write(): void {
		const { coding, gap, mark, question, clearedAt, left } = this;
		this.kept = { coding, gap, mark, question, clearedAt, left };
	}

	/** The window in front was killed: what was not written is lost, and nobody knows what happened meanwhile. */
	die(): void {
		const { kept, now } = this;
		this.mostLost = Math.max(this.mostLost, this.coding - (kept?.coding ?? 0));
		this.isOnBreak = false;
		this.coding = kept?.coding ?? 0;
		this.question = kept?.question ?? null;
		this.clearedAt = kept?.clearedAt ?? 0;
		this.left = kept?.left ?? null;
		this.gap = kept?.gap ? { ...kept.gap, lostFocus: true, inactive: true } : null;
		// Across processes only the wall clock tells.
		const at = kept?.mark.at ?? 0;
		this.mark = { at, elapsed: this.elapsed - (now - at), slept: 0, ahead: 0 };
	}

	/** A window starts, and reads what was written (§2.8). */
	restart(): void {
		const anybody = this.gap !== null || this.clearedAt > 0;
		if (anybody && this.now - Math.max(this.mark.at, this.clearedAt) >= this.settings.restMinutes * minute) {
			this.clear('away');
		}
		if (this.clearedAt > this.mark.at) {
			this.gap = null;
		}
	}
}
