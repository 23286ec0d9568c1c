// The page's messages are not trusted: what is not of the protocol changes nothing, starts nothing and stops nothing.
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Plan } from '../../../../src/core/session/plan';
import { defaultSettings } from '../../../../src/core/settings';
import { allRules } from '../../../../src/core/timer/allRules';
import { nextPlan } from '../../../../src/core/timer/nextPlan';
import { pageView } from '../../../../src/core/timer/pageView';
import { emptyShared } from '../../../../src/core/timer/shared';
import { initialState } from '../../../../src/core/timer/state';
import { step } from '../../../../src/core/timer/step';
import type { Happening } from '../../../../src/host/breakService';
import { PanelController } from '../../../../src/host/panel/panelController';
import { firstOffers } from '../../../support/planRequest';

const fake = vi.hoisted(() => {
	const executed: unknown[] = [];
	const webview = {
		html: '',
		options: {},
		cspSource: 'vscode-resource:',
		receive: (_: unknown): void => {},
		posted: [] as unknown[],
		asWebviewUri: (uri: unknown) => uri,
		postMessage: async (message: unknown) => webview.posted.push(message),
		onDidReceiveMessage: (listener: (message: unknown) => void) => {
			webview.receive = listener;
			return { dispose: () => {} };
		},
	};
	const nothing = () => ({ dispose: () => {} });
	const panel = {
		webview,
		visible: true,
		active: false,
		onDidDispose: nothing,
		onDidChangeViewState: nothing,
		reveal: () => {},
		dispose: () => executed.push('disposed'),
	};
	return { executed, webview, panel };
});

vi.mock('vscode', () => ({
	Disposable: { from: () => ({ dispose: () => {} }) },
	env: { language: 'en' },
	l10n: { t: (text: string) => text },
	Uri: { joinPath: (base: string, ...parts: readonly string[]) => [base, ...parts].join('/') },
	ViewColumn: { Active: -1, Beside: -2 },
	TabInputWebview: class {},
	window: {
		createWebviewPanel: (_type: string, _title: string, _column: unknown, options: object) => {
			fake.webview.options = options;
			return fake.panel;
		},
		tabGroups: { activeTabGroup: {}, close: async () => true },
	},
	commands: { executeCommand: (...parameters: readonly unknown[]) => fake.executed.push(parameters) },
}));

const now = { wall: Date.UTC(2026, 0, 15, 10), mono: 0 };
const plan: Plan = nextPlan(emptyShared, defaultSettings, now.wall);

/** A window with a break whose panel shows the first screen. */
function openPanel() {
	let state = initialState(now, 'window');
	const dispatched: Happening[] = [];
	const dropped: string[] = [];
	const dispatch = (happening: Happening): void => {
		dispatched.push(happening);
		state = step(state, { ...happening, at: now }, defaultSettings, allRules).state;
	};
	const controller = new PanelController('extension' as never, {
		dispatch,
		page: () => pageView(state, now, defaultSettings),
		settings: () => defaultSettings,
		offers: () => firstOffers,
		plan: () => plan,
		warn: (reason) => dropped.push(reason),
	});
	dispatch({ type: 'start', plan });
	controller.show(false);
	return { dispatched, dropped, state: () => state };
}

/** Every message of the protocol, as it is when it is whole. */
const whole: readonly Readonly<Record<string, unknown>>[] = [
	{ type: 'ready' },
	{ type: 'acted' },
	{ type: 'began' },
	{
		type: 'place',
		place: {
			stage: 'movements',
			part: 0,
			elapsedMillis: 0,
			doneMillis: plan.parts.map(() => 0),
			excluded: [],
			answers: plan.check.map(() => null),
			feeling: null,
		},
		running: true,
	},
	{ type: 'startOver' },
	{ type: 'choose', routine: 'seated-five', minutes: null, lead: null },
	{ type: 'leaveOut', movement: 'shoulder-rolls', out: true },
	{ type: 'hurts', movement: 'shoulder-rolls', variant: 'backward', choice: 'leaveOut' },
	{ type: 'ergonomics', item: 'erg-lumbar', answer: 'ok' },
	{ type: 'feeling', feeling: 'same' },
	{ type: 'close' },
];

const commandLike = fc.record({
	type: fc.constantFrom(
		'command',
		'execute',
		'executeCommand',
		'run',
		'eval',
		'open',
		'__proto__',
		'constructor',
		'toString',
		'start',
		'settings',
		'restored',
		'save',
	),
	command: fc.constantFrom(
		'workbench.action.terminal.new',
		'postureBreaks.skip',
		'vscode.open',
		'_postureBreaks.awayAnswer',
	),
	arguments: fc.array(fc.anything()),
});

/** A message of the protocol with a field too many. */
const stuffed = fc
	.tuple(
		fc.constantFrom(...whole),
		fc.constantFrom('command', '__proto__x', 'at', 'plan', 'byItself', 'settings', 'constructor', 'toString'),
		fc.anything(),
	)
	.map(([message, key, value]) => ({ ...message, [key]: value }))
	.filter(
		(message) =>
			!whole.some(
				(each) =>
					Object.keys(each).length === Object.keys(message).length && each['type'] === message['type'],
			),
	);

const nonsense = fc.oneof(
	fc.constantFrom<unknown>(undefined, null, '', Number.NaN, -1, [], {}, '<script>', 'x'.repeat(100_000), {
		toString: null,
	}),
	fc.array(fc.anything(), { maxLength: 3 }),
	fc.record({ movement: fc.string(), variant: fc.string() }),
);

/** A message with one of its fields replaced by something that no field takes. */
const broken = fc
	.tuple(fc.constantFrom(...whole.filter((message) => Object.keys(message).length > 1)), fc.nat(), nonsense)
	.map(([message, index, value]) => {
		const keys = Object.keys(message);
		const key = keys[index % keys.length] ?? 'type';
		return { ...message, [key]: value };
	})
	// "No minutes" and "no area" are whole.
	.filter(
		(message) => Object.values(message).every((value) => value !== null) || message['type'] !== 'choose',
	);

const hostile = fc.oneof(
	{
		weight: 2,
		arbitrary: fc.anything({ withNullPrototype: true, withDate: true, withMap: true, withBigInt: true }),
	},
	{ weight: 1, arbitrary: commandLike },
	{ weight: 3, arbitrary: stuffed },
	{ weight: 3, arbitrary: broken },
);

describe('what the page says', () => {
	it('changes nothing and crashes nothing in ten thousand messages that are not of the protocol', () => {
		const panel = openPanel();
		const before = panel.state();
		const { length } = panel.dispatched;
		let sent = 0;
		fc.assert(
			fc.property(hostile, (message) => {
				sent += 1;
				fake.webview.receive(message);
			}),
			{ numRuns: 10_000, seed: 20_260_115 },
		);
		expect(sent).toBe(10_000);
		expect(panel.dropped).toHaveLength(sent);
		expect(panel.dispatched).toHaveLength(length);
		expect(panel.state()).toBe(before);
		expect(fake.executed).toEqual([]);
	});

	it('changes nothing either when a place is whole but no place of this break', () => {
		const panel = openPanel();
		const before = panel.state().shared.rest;
		const { place } = whole.find(({ type }) => type === 'place') as { place: object };
		for (const wrong of [{ part: 1e9 }, { doneMillis: [] }, { answers: [] }, { excluded: [99] }]) {
			fake.webview.receive({ type: 'place', place: { ...place, ...wrong }, running: true });
		}
		expect(panel.dropped).toEqual([]);
		expect(panel.state().shared.rest).toBe(before);
	});

	it('never quotes a message in the log', () => {
		const panel = openPanel();
		fake.webview.receive({ type: 'feeling', feeling: 'my secret' });
		fake.webview.receive({ type: 'ready', secret: 1 });
		expect(panel.dropped).toHaveLength(2);
		expect(panel.dropped.join()).not.toContain('my secret');
	});

	it('reaches the timer when it is of the protocol, and runs no command', () => {
		const panel = openPanel();
		const { length } = panel.dispatched;
		for (const message of whole.filter(({ type }) => type !== 'close')) {
			fake.webview.receive(message);
		}
		expect(panel.dropped).toEqual([]);
		expect(panel.dispatched.slice(length).map(({ type }) => type)).toEqual(
			expect.arrayContaining([
				'sign',
				'noticed',
				'place',
				'startOver',
				'choose',
				'leaveOut',
				'hurts',
				'ergonomics',
				'feeling',
			]),
		);
		expect(fake.executed).toEqual([]);
	});

	it('comes from a page that may run scripts and load from `dist`, and nothing else', () => {
		openPanel();
		expect(fake.webview.options).toEqual({
			enableScripts: true,
			enableForms: false,
			localResourceRoots: ['extension/dist'],
		});
		expect(fake.webview.html).toContain(
			`content="default-src 'none'; script-src vscode-resource:; style-src vscode-resource:"`,
		);
	});
});
