// What the timer wants reaches its place: the panel, the notification, the user settings.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { movementIds } from '../../../src/core/movements/movement';
import type { Settings } from '../../../src/core/settings';
import type { TimerEffect } from '../../../src/core/timer/effects';
import { nextPlan } from '../../../src/core/timer/nextPlan';
import type { Happening, OtherEffect } from '../../../src/host/breakService';
import { carryOut } from '../../../src/host/carryOut';
import type { Timer } from '../../../src/host/onDemand/parts';
import type { PanelController } from '../../../src/host/panel/panelController';
import { Desk } from '../../support/dayDesk';

type Prompt = Extract<TimerEffect, { type: 'prompt' }>;

const fake = vi.hoisted(() => ({
	update: vi.fn<(key: string, value: unknown, target: number) => Promise<void>>(async () => undefined),
	section: vi.fn<(section: string) => void>(),
	ask: vi.fn<(text: string, ...items: { title: string }[]) => Promise<unknown>>(),
	warn: vi.fn<(text: string) => Promise<undefined>>(async () => undefined),
}));

vi.mock('vscode', async (original) => ({
	...(await original<typeof import('../../support/vscodeStub')>()),
	ConfigurationTarget: { Global: 1, Workspace: 2, WorkspaceFolder: 3 },
	window: { showInformationMessage: fake.ask, showWarningMessage: fake.warn },
	workspace: {
		getConfiguration: (section: string) => {
			fake.section(section);
			return { update: fake.update };
		},
	},
}));

afterEach(() => {
	vi.clearAllMocks();
});

const inUserSettings = 1;

/** A window in which the timer wants something, and what reaches the panel and the timer. */
function windowWith(changes: Partial<Settings> = {}) {
	const desk = new Desk(changes);
	const shown: unknown[] = [];
	const happened: Happening[] = [];
	const warnings: string[] = [];
	const panel: Pick<PanelController, 'show' | 'close' | 'pause'> = {
		show: (preserveFocus) => shown.push(['show', preserveFocus]),
		close: () => shown.push(['close']),
		pause: (reason) => shown.push(['pause', reason]),
	};
	const timer: Timer = {
		dispatch: (happening) => void happened.push(happening),
		state: () => desk.state,
		now: () => desk.now,
		settings: () => desk.settings,
		warn: (message) => void warnings.push(message),
	};
	const wants = (effect: OtherEffect): void => carryOut(effect, panel as PanelController, timer);
	return { desk, shown, happened, warnings, wants };
}

/** All that was begun is done. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('what the timer wants of the panel', () => {
	it.each<[OtherEffect, readonly unknown[]]>([
		[{ type: 'openPanel', preserveFocus: true }, ['show', true]],
		[{ type: 'openPanel', preserveFocus: false }, ['show', false]],
		[{ type: 'closePanel' }, ['close']],
		[{ type: 'pausePage', reason: 'silence' }, ['pause', 'silence']],
	])('%j is done there, and nothing else', async (effect, done) => {
		const { shown, happened, wants } = windowWith();
		wants(effect);
		await settle();
		expect(shown).toEqual([done]);
		expect(happened).toEqual([]);
		expect(fake.ask).not.toHaveBeenCalled();
		expect(fake.update).not.toHaveBeenCalled();
	});
});

describe('a plan that is wanted', () => {
	it.each([true, false])('begins a break with it at once (by itself: %s)', (byItself) => {
		const { desk, happened, wants } = windowWith({ routine: 'midday', leaveOut: ['neck'] });
		wants({ type: 'makePlan', byItself });
		const plan = nextPlan(desk.state.shared, desk.settings, desk.now.wall);
		expect(plan.routine).toBe('midday');
		expect(happened).toEqual([{ type: 'start', plan, byItself }]);
	});
});

describe('a question', () => {
	const question: Prompt = {
		type: 'prompt',
		prompt: 7,
		moment: 'save',
		buttons: ['start', 'snooze', 'quietHour', 'skip'],
		snoozeMinutes: 5,
	};

	it.each([
		['the quick set', { routine: 'seated-quick' }, '3 minutes'],
		['a set of six minutes', { routine: 'adaptive', adaptiveMinutes: 6 }, '6 minutes'],
		['one movement alone', { routine: 'movement:diaphragmatic-breathing' }, '1 minute'],
		['nothing left to do', { leaveOut: movementIds }, '1 minute'],
	] as const)(
		'about %s names the minutes of the break that would be made now',
		async (_, changes, minutes) => {
			const { wants } = windowWith(changes);
			fake.ask.mockResolvedValueOnce(undefined);
			wants(question);
			await settle();
			expect(fake.ask).toHaveBeenCalledOnce();
			expect(fake.ask.mock.calls[0]?.[0]).toBe(`Saved. Break due, about ${minutes}.`);
		},
	);

	it.each([
		['Start', 'start'],
		['Snooze 5 min', 'snooze'],
		['Pause 1 hour', 'quiet'],
		['Skip', 'skip'],
	])('that is answered with "%s" tells the timer so, with its number', async (title, answer) => {
		const { happened, wants } = windowWith();
		fake.ask.mockImplementationOnce(async (_, ...items) => items.find((item) => item.title === title));
		wants(question);
		await settle();
		expect(happened).toEqual([{ type: 'answer', prompt: 7, answer }]);
	});

	it('that is closed without an answer tells the timer that', async () => {
		const { happened, wants } = windowWith();
		fake.ask.mockResolvedValueOnce(undefined);
		wants({ ...question, prompt: 8 });
		await settle();
		expect(happened).toEqual([{ type: 'answer', prompt: 8, answer: 'closed' }]);
	});

	it('that is never answered holds nothing up, and the next one has its own answer', async () => {
		const { shown, happened, wants } = windowWith();
		fake.ask.mockReturnValueOnce(new Promise(() => undefined));
		wants({ ...question, prompt: 1 });
		wants({ type: 'closePanel' });
		fake.ask.mockImplementationOnce(async (_, start) => start);
		wants({ ...question, prompt: 2 });
		await settle();
		expect(shown).toEqual([['close']]);
		expect(happened).toEqual([{ type: 'answer', prompt: 2, answer: 'start' }]);
	});
});

describe('a movement that is left out', () => {
	it.each([
		['is added to those that were', ['neck'], 'shoulder-rolls', true, ['neck', 'shoulder-rolls']],
		['is not written twice', ['shoulder-rolls', 'neck'], 'shoulder-rolls', true, ['neck', 'shoulder-rolls']],
		[
			'stands for its sides from then on',
			['ear-to-shoulder:left', 'shoulder-rolls', 'ear-to-shoulder:right'],
			'ear-to-shoulder',
			true,
			['shoulder-rolls', 'ear-to-shoulder'],
		],
		[
			'with one side leaves the other side as it is',
			['ear-to-shoulder:left'],
			'ear-to-shoulder:right',
			true,
			['ear-to-shoulder:left', 'ear-to-shoulder:right'],
		],
		['and brought back is gone', ['neck', 'shoulder-rolls'], 'shoulder-rolls', false, ['neck']],
		[
			'and brought back is gone with its sides',
			['ear-to-shoulder:left', 'neck', 'ear-to-shoulder:right'],
			'ear-to-shoulder',
			false,
			['neck'],
		],
		[
			'and brought back as the only one leaves no setting',
			['shoulder-rolls'],
			'shoulder-rolls',
			false,
			undefined,
		],
		[
			'is told from one whose name begins alike',
			['shoulder-rolls-slow'],
			'shoulder-rolls',
			false,
			['shoulder-rolls-slow'],
		],
	] as const)('%s', async (_, before, entry, add, after) => {
		const { wants, warnings } = windowWith({ leaveOut: before });
		wants({ type: 'leaveOut', entry, add });
		await settle();
		expect(fake.section).toHaveBeenCalledExactlyOnceWith('postureBreaks');
		expect(fake.update).toHaveBeenCalledExactlyOnceWith('leaveOut', after, inUserSettings);
		expect(warnings).toEqual([]);
		expect(fake.warn).not.toHaveBeenCalled();
	});
});

describe('"Always" as the answer about an absence', () => {
	it.each(['rest', 'screen'] as const)('is kept in the user settings: %s', async (value) => {
		const { wants } = windowWith();
		wants({ type: 'setAwayFromEditor', value });
		await settle();
		expect(fake.section).toHaveBeenCalledExactlyOnceWith('postureBreaks');
		expect(fake.update).toHaveBeenCalledExactlyOnceWith('awayFromEditor', value, inUserSettings);
	});
});

describe('a setting that cannot be written', () => {
	it.each<OtherEffect>([
		{ type: 'leaveOut', entry: 'shoulder-rolls', add: true },
		{ type: 'setAwayFromEditor', value: 'rest' },
	])('is said in the log and to the person: %j', async (effect) => {
		const { wants, warnings, happened } = windowWith();
		fake.update.mockRejectedValueOnce(new Error('unsaved'));
		wants(effect);
		await settle();
		expect(warnings).toEqual(['A setting could not be written: Error: unsaved']);
		expect(fake.warn).toHaveBeenCalledExactlyOnceWith(
			'Your settings could not be written: settings.json may be unsaved, or have a mistake in it.',
		);
		expect(happened).toEqual([]);
	});
});
