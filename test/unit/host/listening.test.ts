// What is listened to while the timer is switched on, in which order it is told, and that it ends with it.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { BreakService, Happening } from '../../../src/host/breakService';
import { noRow } from '../../../src/host/keyRow';
import { Listening } from '../../../src/host/listening';
import { watchMoments } from '../../../src/host/moments';
import type { Parts } from '../../../src/host/onDemand/parts';

type Listener = (event: object) => void;

const fake = vi.hoisted(() => {
	const listening: { readonly name: string; readonly listener: Listener }[] = [];
	const event = (name: string) => (listener: Listener) => {
		const entry = { name, listener };
		listening.push(entry);
		return { dispose: () => void listening.splice(listening.indexOf(entry), 1) };
	};
	return {
		listening,
		event,
		/** As VS Code does it: in the order in which they began to listen. */
		fire: (name: string, what: object = {}): void => {
			for (const entry of listening.filter((one) => one.name === name)) {
				entry.listener(what);
			}
		},
		windowState: { focused: true, active: true },
		stackItem: { current: undefined as unknown },
		terminal: { state: { isInteractedWith: true } },
		watchers: [] as unknown[][],
	};
});

vi.mock('vscode', () => {
	const { event } = fake;
	class Disposable {
		static from(...parts: readonly { dispose(): void }[]): Disposable {
			return new Disposable(() => parts.forEach((part) => void part.dispose()));
		}
		constructor(readonly dispose: () => void) {}
	}
	class Tab {}
	class DebugStackFrame {}
	class RelativePattern {
		constructor(
			readonly base: unknown,
			readonly pattern: string,
		) {}
	}
	return {
		Disposable,
		DebugStackFrame,
		RelativePattern,
		ShellExecution: class {
			constructor(readonly commandLine: string) {}
		},
		TabInputNotebook: Tab,
		TabInputNotebookDiff: Tab,
		TabInputText: Tab,
		TabInputTextDiff: Tab,
		TabInputWebview: Tab,
		TextDocumentSaveReason: { Manual: 1 },
		debug: {
			get activeStackItem() {
				return fake.stackItem.current;
			},
			onDidChangeActiveStackItem: event('stackItem'),
			onDidTerminateDebugSession: event('debugEnds'),
		},
		extensions: { getExtension: () => undefined },
		tasks: { onDidStartTask: event('taskBegins'), onDidEndTask: event('taskEnds') },
		window: {
			get state() {
				return fake.windowState;
			},
			activeTerminal: fake.terminal,
			tabGroups: {
				activeTabGroup: {},
				onDidChangeTabs: event('tabs'),
				onDidChangeTabGroups: event('tabGroups'),
			},
			visibleTextEditors: [],
			onDidChangeWindowState: event('window'),
			onDidChangeTextEditorSelection: event('caret'),
			onDidChangeTextEditorVisibleRanges: event('ranges'),
			onDidChangeActiveTextEditor: event('editor'),
			onDidChangeVisibleTextEditors: event('editors'),
			onDidChangeActiveTerminal: event('terminal'),
			onDidChangeNotebookEditorSelection: event('cell'),
			onDidStartTerminalShellExecution: event('commandBegins'),
			onDidEndTerminalShellExecution: event('commandEnds'),
			onDidCloseTerminal: event('terminalCloses'),
		},
		workspace: {
			createFileSystemWatcher: (...asked: unknown[]) => {
				fake.watchers.push(asked);
				return {
					onDidCreate: event('recordCreated'),
					onDidChange: event('recordChanged'),
					onDidDelete: event('recordDeleted'),
					dispose: event('watcher')(() => undefined).dispose,
				};
			},
			onDidChangeTextDocument: event('document'),
			onDidChangeNotebookDocument: event('notebook'),
			onWillSaveTextDocument: event('save'),
			onWillSaveNotebookDocument: event('saveNotebook'),
		},
	};
});

beforeEach(() => {
	fake.listening.length = 0;
	fake.watchers.length = 0;
	fake.windowState = { focused: true, active: true };
	fake.stackItem.current = undefined;
});

const folder = { path: '/storage' };
const parts = { watchMoments } as Parts;
const names = (): readonly string[] => fake.listening.map(({ name }) => name).sort();

/** A window that does not listen yet, and what its timer and its host are told, in order. */
function windowThat() {
	const told: unknown[] = [];
	const focus: { focused: boolean | null } = { focused: null };
	const service = {
		state: { window: 'mine', focus },
		signs: {
			row: noRow(),
			takesChange: () => false,
			sign: (surface: string, keystroke: boolean) => told.push(`${keystroke ? 'key' : 'sign'} in ${surface}`),
			doubt: () => told.push('doubt'),
		},
		dispatch: (happening: Happening): void => {
			told.push(happening);
			if (happening.type === 'window') {
				focus.focused = happening.focused;
			}
		},
	};
	const listening = new Listening(service as unknown as BreakService, folder as never, {
		ran: () => told.push('ran'),
		written: () => told.push('written'),
		arrived: () => told.push('arrived'),
	});
	/** What was told since the last time this was asked. */
	const news = (): readonly unknown[] => told.splice(0);
	return { listening, news };
}

/** The same, with everything listened to. */
function windowThatListens() {
	const { listening, news } = windowThat();
	listening.complete(parts);
	listening.set(true);
	news();
	return { listening, news };
}

const key = (): void => fake.fire('caret', { kind: 1 });
const save = (): void => fake.fire('save', { reason: 1 });
const task = { group: { id: 'test' }, isBackground: false };
const execution = { task };
const command = { terminal: fake.terminal, execution: { commandLine: { value: 'npm test' } } };
const moment = { type: 'moment', moment: 'save' };
const run = (number: number) => ({ type: 'run', run: number, waits: 'tests', running: true });
const ended = (number: number) => ({ type: 'run', run: number, waits: null, running: false });
const focus = (focused: boolean): void => {
	fake.windowState = { focused, active: focused };
	fake.fire('window');
};

describe('a timer that is switched off', () => {
	it('is told of nothing, and nothing is listened to', () => {
		const { listening, news } = windowThat();
		listening.set(false);
		listening.complete(parts);
		expect(names()).toEqual([]);
		expect(fake.watchers).toEqual([]);
		expect(news()).toEqual([]);
	});

	it.each(['before', 'after'])(
		'is told of nothing any more, if the rest came %s it was switched on',
		(when) => {
			const { listening, news } = windowThat();
			if (when === 'before') {
				listening.complete(parts);
			}
			listening.set(true);
			if (when === 'after') {
				listening.complete(parts);
			}
			expect(new Set(names()).size).toBeGreaterThan(20);
			listening.set(false);
			expect(names()).toEqual([]);
			news();
			listening.set(false);
			expect([names(), news()]).toEqual([[], []]);
		},
	);

	it('begins anew when it is switched on again: with what is listened to, and with what runs', () => {
		const { listening, news } = windowThatListens();
		const before = names();
		fake.fire('taskBegins', { execution });
		listening.set(false);
		fake.fire('taskBegins', { execution: { task } });
		news();
		listening.set(true);
		expect(names()).toEqual(before);
		expect(news()).toEqual([{ type: 'window', focused: true, active: true }]);
		fake.fire('taskEnds', { execution });
		expect(news()).toEqual([]);
		fake.fire('taskBegins', { execution });
		save();
		expect(news()).toEqual([run(1), moment]);
	});

	it('forgets what began before and could not be told yet', () => {
		const { listening, news } = windowThat();
		listening.set(true);
		fake.fire('taskBegins', { execution });
		listening.set(false);
		listening.set(true);
		news();
		listening.complete(parts);
		expect(news()).toEqual([]);
	});
});

describe('a timer that is switched on', () => {
	it('is told at once whether its window has the focus, and then of each key', () => {
		const { listening, news } = windowThat();
		fake.windowState = { focused: true, active: false };
		listening.set(true);
		expect(news()).toEqual([{ type: 'window', focused: true, active: false }]);
		fake.windowState = { focused: true, active: true };
		fake.fire('window');
		key();
		expect(news()).toEqual([{ type: 'window', focused: true, active: true }, 'key in editor']);
	});

	it('is told everything once, however often it is switched on', () => {
		const { listening, news } = windowThatListens();
		const before = names();
		listening.set(true);
		expect(names()).toEqual(before);
		expect(news()).toEqual([]);
		fake.fire('taskBegins', { execution });
		expect(news()).toEqual([run(1)]);
	});

	it('is told of a debugger that stops', async () => {
		const { news } = windowThatListens();
		const { DebugStackFrame } = (await import('vscode')) as unknown as { DebugStackFrame: new () => object };
		fake.stackItem.current = new DebugStackFrame();
		fake.fire('stackItem');
		expect(news()).toContainEqual({ type: 'debugger', stopped: true });
	});
});

describe('good moments and what runs', () => {
	it('reach the timer from the beginning when the rest is there before it is switched on', () => {
		const { news } = windowThatListens();
		save();
		fake.fire('saveNotebook', { reason: 1 });
		fake.fire('debugEnds', {});
		fake.fire('taskBegins', { execution });
		fake.fire('taskEnds', { execution });
		expect(news().filter((what) => !JSON.stringify(what).includes('debugger'))).toEqual([
			moment,
			moment,
			{ type: 'moment', moment: 'finished' },
			run(1),
			ended(1),
		]);
	});

	it('have the rest come when something runs, which is told then, and no save that is over', () => {
		const { listening, news } = windowThat();
		listening.set(true);
		news();
		save();
		expect(news()).toEqual([]);
		fake.fire('taskBegins', { execution });
		expect(news()).toEqual(['ran']);
		listening.complete(parts);
		expect(news()).toEqual([run(1)]);
		save();
		fake.fire('taskEnds', { execution });
		expect(news()).toEqual([moment, ended(1)]);
	});

	it.each(['before', 'after'])('come behind the sign of who began them: the rest is there %s', (when) => {
		const { listening, news } = windowThat();
		listening.set(true);
		if (when === 'before') {
			listening.complete(parts);
		}
		key();
		news();
		fake.fire('commandBegins', command);
		if (when === 'after') {
			expect(news()).toEqual(['key in opaque', 'ran']);
			listening.complete(parts);
			expect(news()).toEqual([run(1)]);
		} else {
			expect(news()).toEqual(['key in opaque', run(1)]);
		}
	});

	it('come behind that sign also when it was switched off and on', () => {
		const { listening, news } = windowThatListens();
		listening.set(false);
		listening.set(true);
		key();
		news();
		fake.fire('commandBegins', command);
		expect(news()).toEqual(['key in opaque', run(1)]);
	});
});

describe('a record in the folder of all windows', () => {
	const record = (window: string) => ({ path: `/storage/record-${window}-7.txt` });

	it('is watched for without a timer, and not for its end', () => {
		windowThatListens();
		expect(fake.watchers).toEqual([[{ base: folder, pattern: 'record-*' }, false, false, true]]);
	});

	it.each(['recordCreated', 'recordChanged'])('is looked at when another window wrote it: %s', (name) => {
		const { news } = windowThatListens();
		fake.fire(name, record('other'));
		expect(news()).toEqual(['written']);
	});

	it.each(['recordCreated', 'recordChanged'])('is nothing when this window wrote it: %s', (name) => {
		const { news } = windowThatListens();
		fake.fire(name, record('mine'));
		expect(news()).toEqual([]);
	});
});

describe('whoever comes to this window', () => {
	it('finds it as the others have left it, once it is known that they came', () => {
		const { news } = windowThatListens();
		focus(false);
		expect(news()).toEqual([{ type: 'window', focused: false, active: false }]);
		focus(true);
		expect(news()).toEqual([{ type: 'window', focused: true, active: true }, 'arrived']);
	});

	it('does not come by staying, nor by being there from the beginning', () => {
		const { listening, news } = windowThat();
		listening.set(true);
		fake.fire('window');
		fake.windowState = { focused: true, active: false };
		fake.fire('window');
		expect(news()).not.toContain('arrived');
	});
});

describe('a window that closes', () => {
	it('listens to nothing any more, whatever still comes', () => {
		const { listening, news } = windowThat();
		listening.set(true);
		listening.dispose();
		expect(names()).toEqual([]);
		news();
		listening.complete(parts);
		listening.set(false);
		listening.set(true);
		expect(names()).toEqual([]);
	});
});
