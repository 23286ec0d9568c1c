// Good moments that are not a lull: saves, commits, what was waited for and what has ended (design §3.1 to 3.3).
import { describe, expect, it } from 'vitest';
import type { Wait } from '../../../../src/core/timer/terminalCommands';
import { hour, type Millis, minute, second } from '../../../../src/core/units';
import { settingsWith } from '../../../support/builders';
import { Desk } from '../../../support/dayDesk';

/** Thirty minutes of typing, the last key just now; a lull is so long that it is no moment here. */
const due = (): Desk => new Desk({ pauseSeconds: 60 }).type(30 * minute);

/** Twenty-five minutes: more than 80 % of what makes a break due. */
const nearlyDue = (): Desk => new Desk().type(25 * minute);

const moments = (desk: Desk): readonly string[] => desk.effects('prompt').map(({ moment }) => moment);

const run = (desk: Desk, waits: Wait | null, running = true, name = 1): Desk => {
	desk.send({ type: 'run', run: name, waits, running });
	return desk;
};

/** The person presses Enter in a terminal. */
const command = (desk: Desk, waits: Wait | null, name = 1): Desk =>
	run(desk.key('opaque'), waits, true, name);

const ends = (desk: Desk, name = 1): Desk => run(desk, null, false, name);

describe('a wait', () => {
	it.each(['tests', 'build'] as const)(
		'%s: offered ten seconds after the command began, in a terminal too',
		(waits) => {
			const desk = command(due(), waits).pass(9.9 * second);
			expect(moments(desk)).toEqual([]);
			expect(moments(desk.pass(0.7 * second))).toEqual([waits]);
		},
	);

	it('of a task in an editor is one as well', () => {
		expect(moments(run(due(), 'build').pass(10.6 * second))).toEqual(['build']);
	});

	it('is ten seconds without a sign', () => {
		const desk = command(due(), 'tests')
			.pass(8 * second)
			.scroll()
			.pass(8 * second);
		expect(moments(desk)).toEqual([]);
		expect(moments(desk.pass(2.6 * second))).toEqual(['tests']);
	});

	it('is none when it has ended before, nor is the end of so short a command', () => {
		const desk = ends(command(due(), 'tests').pass(9 * second));
		expect(moments(desk.pass(30 * second))).toEqual([]);
	});

	it('is none for a command that nobody waits for, or that reads keys', () => {
		expect(moments(command(due(), null).pass(80 * second))).toEqual([]);
	});

	it('is none when a machine began it', () => {
		const desk = due().pass(11 * second);
		expect(moments(run(desk, 'tests').pass(40 * second))).toEqual([]);
		expect(moments(ends(desk))).toEqual([]);
	});

	it('holds until the machine that types beside it rests for two seconds', () => {
		const desk = command(due(), 'tests').machines(12 * second);
		expect(moments(desk)).toEqual([]);
		expect(moments(desk.pass(2.1 * second))).toEqual(['tests']);
	});

	it('that goes on when a break comes due is offered then', () => {
		const desk = command(new Desk({ pauseSeconds: 60 }).type(29 * minute), 'tests');
		desk.type(61 * second);
		expect(moments(desk.pass(10.6 * second))).toEqual(['tests']);
	});

	it('is none while the person has gone on to another input that reports no keys', () => {
		const desk = command(due(), 'tests')
			.pass(6 * second)
			.scroll('opaque')
			.pass(60 * second);
		expect(moments(desk)).toEqual([]);
		desk.key().pass(2.1 * second);
		expect(moments(desk)).toEqual(['lull']);
	});

	it('is one again once they are back in an editor', () => {
		const desk = command(due(), 'tests')
			.pass(6 * second)
			.scroll('opaque')
			.pass(60 * second)
			.key()
			.key();
		expect(moments(desk.pass(10.6 * second))).toEqual(['tests']);
	});

	it('is one though its terminal comes to the front within five seconds', () => {
		const desk = run(due(), 'tests')
			.pass(5 * second)
			.scroll('opaque');
		expect(moments(desk.pass(10.6 * second))).toEqual(['tests']);
	});

	it('ends when breaks are switched off: nobody hears of its end', () => {
		const desk = command(new Desk().type(5 * minute), 'tests');
		expect(desk.state.holds.runs).toHaveLength(1);
		desk.settings = settingsWith({ enabled: false });
		desk.send({ type: 'settings' });
		expect(desk.state.holds.runs).toEqual([]);
	});

	it('needs no wake-up while nothing is due', () => {
		const desk = command(new Desk().type(10 * minute), 'build').pass(2 * minute);
		const before = desk.wakes.length;
		desk.focus(false).pass(hour);
		expect(desk.wakes.length - before).toBeLessThanOrEqual(2);
	});
});

describe('the end of what ran ten seconds', () => {
	it('waits for two seconds without a change that may have been a key', () => {
		const desk = command(due(), null).pass(15 * second);
		desk.send({ type: 'doubt' });
		desk.pass(second);
		expect(moments(ends(desk))).toEqual([]);
		expect(moments(desk.pass(1.1 * second))).toEqual(['finished']);
	});

	it('is a good moment, in a terminal too', () => {
		const desk = ends(command(due(), null).pass(15 * second));
		expect(moments(desk)).toEqual(['finished']);
	});

	it.each<[Millis, readonly string[]]>([
		[9 * second, []],
		[10 * second, ['finished']],
		[80 * second, ['finished']],
		[91 * second, []],
	])('after %i ms: %j', (millis, offered) => {
		expect(moments(ends(command(due(), null).pass(millis)))).toEqual(offered);
	});

	it('tells commands that run at the same time apart', () => {
		const desk = command(due(), null, 1).pass(8 * second);
		command(desk, null, 2).pass(4 * second);
		expect(moments(ends(desk, 2))).toEqual([]);
		expect(moments(ends(desk, 1))).toEqual(['finished']);
	});

	it('of something that was never begun is nothing', () => {
		expect(moments(ends(due().pass(15 * second), 7))).toEqual([]);
	});

	it('keeps no more than eight at once', () => {
		const desk = due();
		for (let name = 1; name <= 50; name += 1) {
			command(desk, null, name);
		}
		expect(desk.state.holds.runs).toHaveLength(8);
	});
});

describe('a save or a commit', () => {
	it.each(['save', 'commit'] as const)(
		'%s is a moment with a sign in the ten seconds before it',
		(moment) => {
			const desk = due().pass(10 * second);
			desk.send({ type: 'moment', moment });
			expect(moments(desk)).toEqual([moment]);
		},
	);

	it.each(['save', 'commit'] as const)("%s later than that is a machine's", (moment) => {
		const desk = due().pass(10.1 * second);
		desk.send({ type: 'moment', moment });
		expect(moments(desk.pass(5 * second))).toEqual([]);
	});

	it.each(['save', 'commit'] as const)('%s is none in a terminal, whose keys nobody sees', (moment) => {
		const desk = due()
			.key('opaque')
			.pass(5 * second);
		desk.send({ type: 'moment', moment });
		expect(moments(desk.pass(5 * second))).toEqual([]);
	});

	it('the end of debugging is named, though a lull of five seconds had passed by then', () => {
		const desk = new Desk().type(30 * minute);
		desk.send({ type: 'debugger', stopped: true });
		desk.pass(20 * second);
		desk.send({ type: 'debugger', stopped: false });
		desk.send({ type: 'moment', moment: 'finished' });
		expect(moments(desk)).toEqual([]);
		expect(moments(desk.pass(2.6 * second))).toEqual(['finished']);
	});

	it('while a debugger stands still is none, and is not kept', () => {
		const desk = due().pass(3 * second);
		desk.send({ type: 'debugger', stopped: true });
		desk.send({ type: 'moment', moment: 'save' });
		desk.send({ type: 'debugger', stopped: false });
		expect(moments(desk.pass(10 * second))).toEqual([]);
	});
});

describe('"good moment now" (§3.1)', () => {
	it('comes with a commit, and with the end of a test run however long it took', () => {
		const committed = nearlyDue();
		committed.send({ type: 'moment', moment: 'commit' });
		expect(committed.face.kind).toBe('goodMoment');
		const tested = ends(command(nearlyDue(), 'tests').pass(3 * minute));
		expect(tested.face.kind).toBe('goodMoment');
		expect([moments(committed), moments(tested)]).toEqual([[], []]);
	});

	it.each<[string, (desk: Desk) => void]>([
		['a save', (desk) => desk.send({ type: 'moment', moment: 'save' })],
		['the end of a build', (desk) => ends(command(desk, 'build').pass(20 * second))],
		[
			'a commit that a machine made',
			(desk) => desk.pass(11 * second).send({ type: 'moment', moment: 'commit' }),
		],
		['a test run that ends with nobody there', (desk) => ends(command(desk, 'tests').idle(3 * minute))],
	])('does not come with %s', (_, happens) => {
		const desk = nearlyDue();
		happens(desk);
		expect(desk.face.kind).not.toBe('goodMoment');
	});

	it('does not come before 80 % of workMinutes', () => {
		const desk = ends(command(new Desk().type(23 * minute), 'tests').pass(15 * second));
		expect(desk.face.kind).toBe('coding');
	});
});
