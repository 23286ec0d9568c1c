// When a due break is offered, and when not (design §3.1 to 3.7, 3.9).
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hour, type Millis, minute, second } from '../../../../src/core/units';
import { day, timeline } from '../../../support/day';
import { Desk } from '../../../support/dayDesk';
import { runs } from '../../../support/runs';

const prompts = (desk: Desk): number => desk.effects('prompt').length;

/** Thirty minutes of typing, the last key just now. */
const due = (settings = {}): Desk => new Desk(settings).type(30 * minute);

describe('§3.1 the status bar', () => {
	it('says at once that a break is due, calmly, and stands out maxDeferMinutes later', () => {
		const desk = due();
		expect(desk.face).toEqual({ kind: 'due', minutesAtEditor: 30, late: false });
		desk.type(5 * minute - second);
		expect(desk.face).toMatchObject({ late: false });
		desk.type(second);
		expect(desk.face).toEqual({ kind: 'due', minutesAtEditor: 35, late: true });
	});

	it('stands out maxDeferMinutes later although nobody does anything', () => {
		const desk = due().pass(5 * minute + second);
		expect(desk.face).toMatchObject({ kind: 'due', late: true });
	});

	it('may say so by an open gap, which raises no notification and may be withdrawn', () => {
		const desk = new Desk().type(29 * minute).pass(minute + second);
		expect(desk.face.kind).toBe('due');
		expect(desk.log).not.toContain('due');
		desk.idle(2 * minute);
		expect(desk.face).toMatchObject({ kind: 'coding', minutesLeft: 1 });
		expect(desk.snapshot.phase).toBe('resting');
		expect(prompts(desk)).toBe(0);
	});

	it('says "good moment now" after a commit from 80 % of workMinutes on, and nothing else', () => {
		const desk = new Desk().type(23 * minute);
		desk.send({ type: 'moment', moment: 'commit' });
		expect(desk.face.kind).toBe('coding');
		desk.type(minute);
		desk.send({ type: 'moment', moment: 'commit' });
		expect(desk.face).toEqual({ kind: 'goodMoment', minutesLeft: 6, eighths: 6 });
		desk.pass(70 * second);
		expect(desk.face.kind).toBe('coding');
		expect(prompts(desk)).toBe(0);
	});
});

describe('§3.2 good moments', () => {
	it('a lull of pauseSeconds is one', () => {
		const desk = due();
		desk.pass(4.9 * second);
		expect(prompts(desk)).toBe(0);
		desk.pass(0.7 * second);
		expect(desk.effects('prompt')).toEqual([
			{ type: 'prompt', prompt: 1, moment: 'lull', buttons: ['start', 'snooze', 'skip'], snoozeMinutes: 5 },
		]);
	});

	it('a lull in typing while reading is one', () => {
		const desk = due();
		for (let tick = 0; tick < 6; tick += 1) {
			desk.pass(second).scroll();
		}
		expect(prompts(desk)).toBe(1);
	});

	it('a lull is none once nobody was there for idleSeconds', () => {
		const desk = new Desk({ promptStyle: 'statusBar' }).type(30 * minute).pass(2 * minute);
		desk.settings = { ...desk.settings, promptStyle: 'atPause' };
		desk.send({ type: 'wake' });
		desk.pass(hour);
		expect(prompts(desk)).toBe(0);
	});

	it.each(['save', 'commit', 'finished', 'tests', 'build'] as const)(
		'%s is one, and the prompt names it',
		(moment) => {
			const desk = due().pass(3 * second);
			desk.send({ type: 'moment', moment });
			expect(desk.effects('prompt')).toMatchObject([{ moment }]);
		},
	);

	it('is none while nothing is due, and is not kept for later', () => {
		const desk = new Desk().type(29 * minute);
		desk.send({ type: 'moment', moment: 'save' });
		desk.type(minute);
		expect(prompts(desk)).toBe(0);
		desk.pass(6 * second);
		expect(desk.effects('prompt')).toMatchObject([{ moment: 'lull' }]);
	});
});

describe('§3.3 never within two seconds of a keystroke', () => {
	it('takes a good moment inside the two seconds when they have passed', () => {
		const desk = due().pass(second);
		desk.send({ type: 'moment', moment: 'save' });
		expect(prompts(desk)).toBe(0);
		desk.pass(0.9 * second);
		expect(prompts(desk)).toBe(0);
		desk.pass(0.7 * second);
		expect(desk.effects('prompt')).toMatchObject([{ moment: 'save' }]);
	});

	it('loses it at the next key', () => {
		const desk = due().pass(second);
		desk.send({ type: 'moment', moment: 'save' });
		desk
			.pass(0.5 * second)
			.key()
			.pass(3 * second);
		expect(prompts(desk)).toBe(0);
	});

	it("a change that may be a machine's holds the prompt, within maxDeferMinutes, and counts nothing", () => {
		const desk = due();
		desk.machines(4.5 * minute);
		expect(prompts(desk)).toBe(0);
		desk.read(20 * second).machines(20 * second);
		expect(desk.effects('prompt')).toHaveLength(1);
		expect(desk.minutes).toBeLessThanOrEqual(35.5);
	});

	it('a change that opens a row of them is waited upon for half a second even then: a caret may follow', () => {
		const desk = due()
			.type(5 * minute)
			.pass(0.5 * second);
		desk.send({ type: 'hold', reason: 'in a call' });
		desk.pass(30 * second);
		desk.send({ type: 'doubt' });
		desk.send({ type: 'hold', reason: null });
		desk.pass(0.4 * second);
		expect(prompts(desk)).toBe(0);
		desk.send({ type: 'doubt' });
		desk.pass(0.6 * second);
		expect(prompts(desk)).toBe(1);
	});

	it('a change is no moment to ask by itself, however late the wake-up comes', () => {
		const desk = due().type(5 * minute);
		desk.clock.pass(1.9 * second);
		desk.send({ type: 'doubt' });
		desk.clock.pass(0.6 * second);
		desk.send({ type: 'doubt' });
		expect(prompts(desk)).toBe(0);
		desk.send({ type: 'wake' });
		expect(prompts(desk)).toBe(1);
	});

	it('after a sign into an input that reports nothing, waits for the return to an editor', () => {
		const desk = due()
			.scroll('opaque')
			.pass(30 * second);
		expect(prompts(desk)).toBe(0);
		expect(desk.snapshot.holding).toBe('opaque');
		desk.key().pass(2.1 * second);
		expect(desk.effects('prompt')).toMatchObject([{ moment: 'lull' }]);
	});

	it('the wheel over an editor, or a program that shows one, is no return to it', () => {
		const desk = due()
			.scroll('opaque')
			.pass(20 * second);
		desk.scroll('editor').pass(30 * second);
		expect(prompts(desk)).toBe(0);
		expect(desk.snapshot.holding).toBe('opaque');
	});

	it('a return by a key waits for its two seconds', () => {
		const desk = due()
			.scroll('opaque')
			.pass(30 * second)
			.key();
		expect(prompts(desk)).toBe(0);
		desk.pass(2.6 * second);
		expect(prompts(desk)).toBe(1);
	});

	it('in such an input the end of a command is a good moment', () => {
		const desk = due()
			.scroll('opaque')
			.pass(30 * second);
		desk.send({ type: 'moment', moment: 'finished' });
		expect(desk.effects('prompt')).toMatchObject([{ moment: 'finished' }]);
	});

	it.each([{ pauseSeconds: 2 }, { maxDeferMinutes: 0 }, { pauseSeconds: 2, maxDeferMinutes: 0 }])(
		'with %j too',
		(settings) => {
			const desk = due(settings).type(10 * minute);
			expect(prompts(desk)).toBe(0);
			desk.pass(2.6 * second);
			expect(prompts(desk)).toBe(1);
		},
	);
});

/** A person types for a while and rests for a while, as long as it takes; a program shows a terminal ever so often. */
function typeBesideTerminals(
	desk: Desk,
	every: Millis,
	bursts: readonly (readonly [number, Millis])[],
): void {
	let shown = desk.clock.elapsed + every;
	const pass = (millis: Millis): void => {
		const end = desk.clock.elapsed + millis;
		for (; shown <= end; shown += every) {
			desk.pass(shown - desk.clock.elapsed).scroll('opaque');
		}
		desk.pass(end - desk.clock.elapsed);
	};
	for (const [keys, rest] of bursts) {
		for (let key = 0; key < keys; key += 1) {
			desk.key();
			pass(250);
		}
		pass(rest);
	}
}

describe('§3.4 the bound', () => {
	it('holds also where a program goes on showing terminals: coming back to the editor is a good moment', () => {
		const burst = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 2 * second, max: 9 * second }));
		const bursts = fc.array(burst, { minLength: 60, maxLength: 60 });
		fc.assert(
			fc.property(fc.integer({ min: 300, max: 20 * second }), bursts, (every, drawn) => {
				const desk = due();
				const from = desk.clock.elapsed;
				typeBesideTerminals(desk, every, drawn);
				const [first] = desk.done.filter(({ effect }) => effect.type === 'prompt');
				expect(first?.elapsed).toBeLessThanOrEqual(from + 6 * minute);
			}),
			{ numRuns: runs(20), seed: 1 },
		);
	});

	it('after maxDeferMinutes a lull of two seconds will do', () => {
		const desk = due({ pauseSeconds: 60 });
		for (let tick = 0; tick < 100; tick += 1) {
			desk.pass(2.9 * second).key();
		}
		expect(prompts(desk)).toBe(0);
		desk
			.pass(20 * second)
			.key()
			.pass(2.6 * second);
		expect(prompts(desk)).toBe(1);
	});
});

describe('§3.5 a stopped debugger', () => {
	it('holds the break, and the tooltip can say why', () => {
		const desk = due();
		desk.send({ type: 'debugger', stopped: true });
		desk.pass(30 * second);
		expect(prompts(desk)).toBe(0);
		expect(desk.snapshot.holding).toBe('debugger');
		expect(desk.log).toContain('held debugger');
		desk.send({ type: 'debugger', stopped: false });
		desk.pass(4.9 * second);
		expect(prompts(desk)).toBe(0);
		desk.pass(0.7 * second);
		expect(prompts(desk)).toBe(1);
	});

	it('that was not stepped for ten minutes holds nothing', () => {
		const desk = due();
		desk.send({ type: 'debugger', stopped: true });
		desk.read(9 * minute);
		expect(prompts(desk)).toBe(0);
		desk.read(80 * second);
		expect(prompts(desk)).toBe(1);
	});
});

describe('§3.6 one notification per due break', () => {
	it('ignored, it is offered again only after a further workMinutes', () => {
		const desk = due().pass(10 * second);
		desk.type(29 * minute).pass(10 * second);
		expect(prompts(desk)).toBe(1);
		desk.type(minute).pass(10 * second);
		expect(prompts(desk)).toBe(2);
	});

	it('dismissed, the status bar stays', () => {
		const desk = due().pass(10 * second);
		desk.send({ type: 'answer', prompt: 1, answer: 'closed' });
		desk.type(10 * minute).pass(10 * second);
		expect(prompts(desk)).toBe(1);
		expect(desk.face).toMatchObject({ kind: 'due', late: true });
	});

	it('three unanswered in a row: only the status bar says so, and why', () => {
		const desk = new Desk();
		for (let round = 0; round < 6; round += 1) {
			desk.type(30 * minute).pass(10 * second);
		}
		expect(prompts(desk)).toBe(3);
		expect(desk.snapshot.holding).toBe('unanswered');
		expect(desk.face.kind).toBe('due');
	});

	it('says why from the third of them on', () => {
		const desk = new Desk();
		for (let round = 0; round < 3; round += 1) {
			expect(desk.tooltip.holding).toBeNull();
			desk.type(30 * minute).pass(10 * second);
		}
		expect(desk.tooltip.holding).toBe('unanswered');
	});

	it.each([
		['is skipped', (desk: Desk) => desk.send({ type: 'skip' })],
		[
			'is started',
			(desk: Desk) =>
				desk
					.start()
					.closePanel()
					.pass(5 * minute),
		],
		['is credited', (desk: Desk) => desk.idle(6 * minute).key()],
	])('until a break %s', (_, end) => {
		const desk = new Desk();
		for (let round = 0; round < 5; round += 1) {
			desk.type(30 * minute).pass(10 * second);
		}
		end(desk);
		desk.type(30 * minute).pass(10 * second);
		expect(prompts(desk)).toBe(4);
		expect(desk.snapshot.holding).toBeUndefined();
	});

	it('an answer in between starts the row anew', () => {
		const desk = new Desk();
		for (let round = 0; round < 6; round += 1) {
			desk.type(30 * minute).pass(10 * second);
			desk.send({ type: 'answer', prompt: prompts(desk), answer: round === 1 ? 'snooze' : 'closed' });
		}
		expect(prompts(desk)).toBe(5);
	});

	it('the end of a snooze is a due break of its own', () => {
		const desk = due().pass(10 * second);
		desk.send({ type: 'answer', prompt: 1, answer: 'snooze' });
		expect(desk.face.kind).toBe('snoozed');
		desk
			.type(4 * minute)
			.pass(20 * second)
			.type(40 * second + second);
		expect(desk.face.kind).toBe('due');
		desk.pass(6 * second);
		expect(prompts(desk)).toBe(2);
	});

	describe('an answer given later from the bell', () => {
		it('Start is obeyed always', () => {
			const desk = due().pass(10 * second);
			desk.send({ type: 'skip' });
			desk.pass(hour);
			desk.send({ type: 'answer', prompt: 1, answer: 'start' });
			expect(desk.effects('openPanel')).toHaveLength(1);
		});

		it.each(['snooze', 'skip', 'quiet'] as const)('%s is obeyed while that break is due', (answer) => {
			const desk = due()
				.pass(10 * second)
				.type(10 * minute);
			desk.send({ type: 'answer', prompt: 1, answer });
			expect(desk.snapshot.phase).toBe({ snooze: 'snoozed', skip: 'resting', quiet: 'quiet' }[answer]);
		});

		it.each(['snooze', 'skip', 'quiet'] as const)('%s is not when another break is due by now', (answer) => {
			const desk = due().pass(10 * second);
			desk.send({ type: 'skip' });
			desk.type(30 * minute);
			desk.send({ type: 'answer', prompt: 1, answer });
			expect(desk.snapshot).toMatchObject({ phase: 'due', snoozes: 0 });
			expect(desk.log.at(-1)).toBe('answered tooLate');
		});

		it('is not when another break is due by now that another window has offered', () => {
			const a = due().pass(10 * second);
			const b = new Desk({}, a.clock, 'b', a.company);
			a.switchTo(b);
			b.send({ type: 'skip' });
			b.type(30 * minute).pass(10 * second);
			b.switchTo(a);
			a.send({ type: 'answer', prompt: 1, answer: 'snooze' });
			expect(a.snapshot).toMatchObject({ phase: 'due', snoozes: 0 });
			expect(a.log.at(-1)).toBe('answered tooLate');
		});

		it('one of two notifications for the same break is as good as the other', () => {
			const desk = due()
				.pass(10 * second)
				.type(30 * minute)
				.pass(10 * second);
			expect(prompts(desk)).toBe(2);
			desk.send({ type: 'answer', prompt: 1, answer: 'skip' });
			expect(desk.snapshot.phase).toBe('resting');
		});

		it('Skip while snoozed by other means is not', () => {
			const desk = due().pass(10 * second);
			desk.send({ type: 'snooze' });
			desk.send({ type: 'answer', prompt: 1, answer: 'skip' });
			expect(desk.snapshot.phase).toBe('snoozed');
		});
	});
});

describe('§3.7 only the focused window prompts', () => {
	it('waits for the focus and the next good moment', () => {
		const desk = due()
			.focus(false)
			.pass(30 * second);
		expect(prompts(desk)).toBe(0);
		expect(desk.snapshot.holding).toBe('unfocused');
		desk.focus(true).pass(4.9 * second);
		expect(prompts(desk)).toBe(0);
		desk.pass(0.7 * second);
		expect(prompts(desk)).toBe(1);
	});
});

describe('§2.5 a question that is open', () => {
	it('keeps notifications back for the first ten minutes', () => {
		const desk = day('09:00 type 29m; 09:29 away 12m; 09:41 type 9m30s');
		desk.pass(20 * second);
		expect(desk.snapshot.holding).toBe('question');
		desk.pass(11 * second);
		expect(prompts(desk)).toBe(1);
	});

	it('keeps none back once it is answered', () => {
		const desk = day('09:00 type 19m; 09:19 away 12m; 09:31 screen; 09:31 key');
		desk.pass(6 * second);
		expect(prompts(desk)).toBe(1);
	});
});

describe('§1 a changed setting', () => {
	const shorter = (desk: Desk): void => {
		desk.settings = { ...desk.settings, workMinutes: 10 };
		desk.send({ type: 'settings' });
	};

	it('is compared with the coding time at once, but prompts only after a sign and a lull in an editor', () => {
		const desk = new Desk().type(15 * minute).pass(10 * second);
		shorter(desk);
		expect(desk.face.kind).toBe('due');
		desk.pass(30 * second);
		expect(prompts(desk)).toBe(0);
		desk.scroll('opaque').pass(10 * second);
		expect(prompts(desk)).toBe(0);
		desk.key().pass(3 * second);
		expect(prompts(desk)).toBe(0);
		desk.pass(3 * second);
		expect(prompts(desk)).toBe(1);
	});

	it('may withdraw what was due; due again, it is offered anew', () => {
		const desk = due().pass(10 * second);
		desk.settings = { ...desk.settings, workMinutes: 40 };
		desk.send({ type: 'settings' });
		expect(desk.face).toMatchObject({ kind: 'coding', minutesLeft: 10 });
		desk.type(10 * minute).pass(10 * second);
		expect(prompts(desk)).toBe(2);
	});

	it('switched off: nothing is counted, shown or asked, and commands still work', () => {
		const desk = new Desk().type(20 * minute);
		const saves = desk.effects('save').length;
		desk.settings = { ...desk.settings, enabled: false };
		desk.send({ type: 'settings' });
		// That it was cleared is the last that is written.
		expect(desk.effects('save')).toHaveLength(saves + 1);
		desk.type(hour).pass(minute);
		expect(desk.snapshot).toMatchObject({ phase: 'off', codingMs: 0 });
		expect(desk.face.kind).toBe('off');
		expect(desk.start().panelOpen).toBe(true);
		expect(desk.effects('save')).toHaveLength(saves + 1);
		expect(timeline(desk)).toEqual(['09:20 cleared switchedOff']);
		desk.settings = { ...desk.settings, enabled: true };
		desk.send({ type: 'settings' });
		expect(desk.type(5 * minute).minutes).toBe(5);
	});
});

describe('how it is offered', () => {
	it('statusBar: never by a notification', () => {
		const desk = due({ promptStyle: 'statusBar' }).pass(hour);
		expect(desk.done.filter(({ effect }) => effect.type === 'prompt' || effect.type === 'openPanel')).toEqual(
			[],
		);
		expect(desk.face.kind).toBe('due');
	});

	it('openPanel: the panel opens without taking the focus, under the same rules (§3.9)', () => {
		const desk = due({ promptStyle: 'openPanel' })
			.pass(second)
			.key()
			.pass(4 * second);
		expect(desk.panelOpen).toBe(false);
		desk.pass(2 * second);
		expect(desk.effects('openPanel')).toEqual([{ type: 'openPanel', preserveFocus: true }]);
		expect(desk.snapshot.phase).toBe('due');
		desk.type(10 * minute).pass(10 * second);
		expect(desk.effects('openPanel')).toHaveLength(1);
	});

	it('openPanel: three that nobody began, and only the status bar speaks', () => {
		const desk = new Desk({ promptStyle: 'openPanel' });
		for (let round = 0; round < 5; round += 1) {
			desk
				.type(30 * minute)
				.pass(10 * second)
				.closePanel();
		}
		expect(desk.effects('openPanel')).toHaveLength(3);
	});
});
