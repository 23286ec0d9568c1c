// What a person wishes for by a command or a link of the tooltip: each name is known, and each does its thing.
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { window } from 'vscode';
import { nextPlan } from '../../../src/core/timer/nextPlan';
import type { Happening } from '../../../src/host/breakService';
import { type Means, wishes } from '../../../src/host/wishes';
import { commands, internalCommands } from '../../../src/manifest';
import { parts } from '../../../src/onDemand';
import { Desk } from '../../support/dayDesk';

type Name = keyof typeof wishes;

const names = Object.keys({ ...commands, ...internalCommands });

/** What wishes are fulfilled with, each writing down what it was told. */
function meansOf() {
	const desk = new Desk({ leaveOut: ['neck'] });
	const happened: Happening[] = [];
	const shown: string[] = [];
	const tell = (what: string) => (): void => void shown.push(what);
	const means = {
		panel: { showCheck: tell('check'), showMovements: tell('movements') },
		explainPage: { show: async () => tell('explain')() },
		timer: {
			dispatch: (happening: Happening) => void happened.push(happening),
			state: () => desk.state,
			now: () => desk.now,
			settings: () => desk.settings,
		},
	} as unknown as Means;
	const wish = async (name: Name, argument?: unknown): Promise<void> => wishes[name](means, argument);
	return { desk, happened, shown, wish };
}

let pick = vi.spyOn(window, 'showQuickPick');
beforeEach(() => {
	pick = vi.spyOn(window, 'showQuickPick');
});
afterEach(() => {
	vi.restoreAllMocks();
});

describe('a wish', () => {
	it('is known for each command, and for no other name', () => {
		expect(Object.keys(wishes).sort()).toEqual([...names].sort());
		expect([...parts.wishes].sort()).toEqual(Object.entries(wishes).sort());
	});

	it('takeBreak begins the break that would be made now', async () => {
		const { desk, happened, shown, wish } = meansOf();
		await wish('takeBreak');
		const plan = nextPlan(desk.state.shared, desk.settings, desk.now.wall);
		expect(happened).toEqual([{ type: 'start', plan, byItself: false }]);
		expect(shown).toEqual([]);
	});

	it.each<readonly [Name, Happening]>([
		['snooze', { type: 'snooze' }],
		['skip', { type: 'skip' }],
		['resume', { type: 'resume' }],
	])('%s is told to the timer', async (name, happening) => {
		const { happened, shown, wish } = meansOf();
		await wish(name);
		expect(happened).toEqual([happening]);
		expect(shown).toEqual([]);
	});

	it.each<readonly [Name, string]>([
		['checkErgonomics', 'check'],
		['browseMovements', 'movements'],
		['explain', 'explain'],
	])('%s shows it, and leaves the timer alone', async (name, what) => {
		const { happened, shown, wish } = meansOf();
		await wish(name);
		expect(shown).toEqual([what]);
		expect(happened).toEqual([]);
	});

	it.each(names.filter((name) => name !== 'awayAnswer') as Name[])(
		'%s is the same whatever a keybinding or another extension hands on',
		async (name) => {
			const told = [undefined, 'alwaysRested', { length: 'tomorrow' }].map(async (argument) => {
				const { happened, shown, wish } = meansOf();
				await wish(name, argument);
				return { happened, shown };
			});
			const [without, ...others] = await Promise.all(told);
			expect(others).toEqual([without, without]);
		},
	);
});

describe('a pause of the reminders', () => {
	it.each([
		['30 minutes', 'halfHour'],
		['1 hour', 'hour'],
		['2 hours', 'twoHours'],
		['Until tomorrow', 'tomorrow'],
	])('is as long as was picked: %s', async (label, length) => {
		const { happened, wish } = meansOf();
		pick.mockImplementationOnce(
			async (items) =>
				((await items) as unknown as readonly { label: string }[]).find(
					(item) => item.label === label,
				) as never,
		);
		await wish('quiet');
		expect(happened).toEqual([{ type: 'quiet', length }]);
		expect(pick).toHaveBeenCalledOnce();
	});

	it('is none when nothing was picked', async () => {
		const { happened, wish } = meansOf();
		pick.mockResolvedValueOnce(undefined);
		await wish('quiet');
		expect(pick).toHaveBeenCalledOnce();
		expect(happened).toEqual([]);
	});

	it('waits for the pick, and holds nothing else up', async () => {
		const { happened, wish } = meansOf();
		pick.mockReturnValueOnce(new Promise(() => undefined));
		void wish('quiet');
		await wish('skip');
		expect(happened).toEqual([{ type: 'skip' }]);
	});
});

describe('an answer about an absence', () => {
	const answers: ReadonlyMap<unknown, Happening> = new Map<string, Happening>([
		['rested', { type: 'away', answer: 'rested', always: false }],
		['alwaysRested', { type: 'away', answer: 'rested', always: true }],
		['atScreen', { type: 'away', answer: 'atScreen', always: false }],
		['alwaysAtScreen', { type: 'away', answer: 'atScreen', always: true }],
	]);

	it.each([...answers])('is taken from the link that says %s', async (argument, happening) => {
		const { happened, wish } = meansOf();
		await wish('awayAnswer', argument);
		expect(happened).toEqual([happening]);
	});

	it('is nothing when the argument is anything else', async () => {
		const argument = fc.oneof(
			fc.anything(),
			fc.constantFrom('Rested', 'rested ', 'always', '', '__proto__', 'constructor', ['rested']),
			fc.string(),
		);
		await fc.assert(
			fc.asyncProperty(argument, async (anything) => {
				fc.pre(!answers.has(anything));
				const { happened, shown, wish } = meansOf();
				await wish('awayAnswer', anything);
				expect([happened, shown]).toEqual([[], []]);
			}),
			{ numRuns: 200 },
		);
	});
});
