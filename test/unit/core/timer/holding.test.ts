// What holds a due break, until when, and what does not (design §3.3, 3.5, 3.6, 3.8).
import { describe, expect, it } from 'vitest';
import { hour, minute, second } from '../../../../src/core/units';
import { quickPlan } from '../../../support/builders';
import { Desk, type Happening } from '../../../support/dayDesk';

const due = (settings = {}): Desk => new Desk(settings).type(30 * minute);
const prompts = (desk: Desk): number => desk.effects('prompt').length;

describe('a stopped debugger', () => {
	it('holds for ten minutes to the second, though the last key came just before', () => {
		const desk = due();
		desk.send({ type: 'debugger', stopped: true });
		desk.type(9 * minute + 57 * second);
		expect(prompts(desk.pass(2.5 * second))).toBe(0);
		expect(prompts(desk.pass(4 * second))).toBe(1);
	});

	it('that never stopped is ended by no key: the end of its session is a good moment at once', () => {
		const desk = due().pass(3 * second);
		desk.send({ type: 'debugger', stopped: false });
		desk.send({ type: 'moment', moment: 'finished' });
		expect(prompts(desk)).toBe(1);
	});
});

describe('a hold by another extension', () => {
	it('is shown before a break is due, without the spaces around its reason', () => {
		const desk = new Desk().type(10 * minute);
		desk.send({ type: 'hold', reason: '\n Tests run ' });
		expect(desk.snapshot.holding).toBe('extension');
		expect(desk.tooltip.extensionReason).toBe('Tests run');
		desk.read(2 * hour);
		expect(desk.snapshot.holding).toBeUndefined();
		expect(desk.tooltip.extensionReason).toBeNull();
	});

	it('needs no wake-up when it ends with nobody there', () => {
		const desk = due();
		desk.send({ type: 'hold', reason: 'in a call' });
		desk.idle(10 * minute);
		const { length } = desk.wakes;
		expect(desk.pass(3 * hour).wakes).toHaveLength(length);
	});
});

describe('the panel', () => {
	const visible = (desk: Desk): Desk => {
		desk.send({ type: 'panel', change: 'visible' });
		return desk;
	};

	it.each([
		['the movements', () => visible(due())],
		[
			'the movements, with a break left early',
			() => {
				const desk = due().start().begin().pass(second).closePanel();
				return visible(desk).type(6 * minute);
			},
		],
		[
			'the movements, with the first screen of a break in another window',
			() => {
				const desk = new Desk();
				new Desk({}, desk.clock, 'other', desk.company).start(quickPlan());
				return visible(desk).type(30 * minute);
			},
		],
	])('does not hold a break while it shows %s', (_, begin) => {
		expect(prompts(begin().pass(6 * second))).toBe(1);
	});
});

describe('an input that reports no keys', () => {
	it('is no place to ask in, whatever happens beside it', () => {
		const desk = due()
			.scroll('opaque')
			.pass(20 * second)
			.focus(true, false);
		desk.pass(20 * second).send({ type: 'wake' });
		expect(prompts(desk)).toBe(0);
		expect(desk.snapshot.holding).toBe('opaque');
	});

	it.each([
		['opaque', 'editor', 'opaque'],
		['opaque', 'panel', 'panel'],
		['panel', 'editor', 'editor'],
		['editor', 'opaque', 'opaque'],
	] as const)(
		'from %s, a sign without a key in %s leads to %s: only from it to an editor it does not',
		(...row) => {
			const [before, there, after] = row;
			expect(due().key(before).scroll(there).state.focus.surface).toBe(after);
			expect(due().key(before).key(there).state.focus.surface).toBe(there);
		},
	);
});

describe('the minutes until a break is offered once more', () => {
	const offered = (settings = {}): Desk =>
		due(settings)
			.pass(6 * second)
			.key();
	const once = (desk: Desk, happening: Happening): Desk => {
		desk.send(happening);
		return desk;
	};
	const thrice = (): Desk =>
		offered()
			.type(31 * minute)
			.pass(6 * second)
			.key()
			.type(31 * minute)
			.pass(6 * second);

	it.each<[string, () => Desk, number | null]>([
		['are those of workMinutes once it was offered', () => offered(), 30],
		['become fewer with the work', () => offered().type(4 * minute), 26],
		['are not told before it was offered', () => due(), null],
		['nor before one is due', () => new Desk().type(20 * minute), null],
		['nor when only an open gap says so', () => new Desk().type(29.5 * minute).pass(40 * second), null],
		['nor while it is put off', () => once(offered(), { type: 'snooze' }), null],
		['nor where only the status bar speaks', () => offered({ promptStyle: 'statusBar' }), null],
		['nor after three that nobody answered', thrice, null],
		['nor while another extension holds it', () => once(offered(), { type: 'hold', reason: 'call' }), null],
	])('%s', (_, live, minutes) => {
		expect(live().tooltip.minutesToNextOffer).toBe(minutes);
	});
});

describe('coming back from another program', () => {
	it('is coming back to where the focus was: a terminal is no place to ask in', () => {
		const desk = due()
			.scroll('opaque')
			.elsewhere(20 * second)
			.pass(30 * second);
		desk.send({ type: 'wake' });
		expect(prompts(desk)).toBe(0);
		expect(desk.snapshot.holding).toBe('opaque');
	});
});

describe('a changed setting', () => {
	it('waits for a sign in an editor, and says nothing of it in the log', () => {
		const desk = due();
		desk.send({ type: 'settings' });
		desk.pass(30 * second).send({ type: 'wake' });
		expect(desk.log.slice(-2)).not.toContain('held');
		expect(prompts(desk)).toBe(0);
		expect(prompts(desk.key().pass(6 * second))).toBe(1);
	});
});

describe('the return of reminders', () => {
	it('is no decision when none were paused', () => {
		const desk = new Desk().type(minute);
		desk.send({ type: 'resume' });
		expect(desk.log).toEqual([]);
	});

	it('lets a due break settle for two minutes, which pass faster on the development clock', () => {
		const desk = new Desk({ timeScale: 10 });
		desk.send({ type: 'quiet', length: 'halfHour' });
		desk.type(3 * minute + 7 * second);
		expect(desk.snapshot.phase).toBe('due');
		expect(prompts(desk.pass(4.9 * second))).toBe(0);
		expect(prompts(desk.pass(3 * second))).toBe(1);
	});
});

describe('a run', () => {
	it('that ends at once is no good moment, whatever else still runs', () => {
		const desk = due({ pauseSeconds: 60 });
		desk.send({ type: 'run', run: 1, waits: null, running: true });
		desk.type(11 * second).send({ type: 'run', run: 2, waits: null, running: true });
		desk.pass(3 * second).send({ type: 'run', run: 2, waits: null, running: false });
		expect(prompts(desk.pass(second))).toBe(0);
	});

	it('that ends after ten seconds is one, whatever was begun meanwhile', () => {
		const desk = due({ pauseSeconds: 60 });
		desk.send({ type: 'run', run: 1, waits: null, running: true });
		desk.type(11 * second).send({ type: 'run', run: 2, waits: null, running: true });
		desk.pass(3 * second).send({ type: 'run', run: 1, waits: null, running: false });
		expect(prompts(desk)).toBe(1);
	});
});

describe('a break that is not begun', () => {
	it('is not shown as one that was left', () => {
		expect(new Desk().type(10 * minute).start().face.kind).toBe('coding');
	});

	it.each([
		[1, 5 * minute],
		[60, 5 * second],
	])('is put off as its panel is closed, on the development clock %i times faster', (timeScale, millis) => {
		const desk = due({ timeScale }).start().closePanel();
		const decisions = desk.effects('decided').map(({ decision }) => decision);
		expect(decisions.at(-1)).toMatchObject({ kind: 'snoozed', reason: 'leftEarly', millis });
		expect(desk.snapshot.phase).toBe('snoozed');
		expect(desk.pass(millis).snapshot.phase).toBe('due');
	});

	it('and one that was left is due again after snoozeMinutes of the development clock', () => {
		const desk = new Desk({ timeScale: 60 })
			.type(30 * second)
			.start()
			.begin()
			.pass(second)
			.closePanel();
		expect(desk.snapshot.phase).toBe('snoozed');
		expect(desk.pass(5.1 * second).snapshot.phase).toBe('due');
	});
});

describe('a break in another window', () => {
	it('that goes on makes no coding of what is read here', () => {
		const desk = due().start().begin().pass(second);
		const other = new Desk({}, desk.clock, 'other', desk.company).focus(true);
		const { minutes } = other;
		expect(other.read(4 * minute).minutes).toBe(minutes);
	});

	it('that stands still lets the panel here count as usual', () => {
		const desk = new Desk({ restMinutes: 30 })
			.type(20 * minute)
			.start()
			.begin()
			.pass(second);
		desk.goTo(desk.page?.place ?? expect.fail('no page'), false).focus(false);
		const other = new Desk(desk.settings, desk.clock, 'other', desk.company).focus(true).key('panel');
		const { codingMs } = other.snapshot;
		other.pass(30 * second).key('panel');
		expect(other.snapshot.codingMs - codingMs).toBe(30 * second);
	});
});
