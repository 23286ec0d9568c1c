// Which tasks and terminal commands are runs that somebody may wait for, as VS Code tells of them (design §2.2, §3.2).
import { describe, expect, it, vi } from 'vitest';
import { type MomentListener, watchMoments } from '../../../src/host/moments';
import { Runs } from '../../../src/host/runs';

type Listener = (event: object) => void;

const fake = vi.hoisted(() => {
	const listeners = new Map<string, Listener>();
	const event = (name: string) => (listener: Listener) => {
		listeners.set(name, listener);
		return { dispose: () => listeners.delete(name) };
	};
	return { listeners, event, window: { activeTerminal: {} } };
});

vi.mock('vscode', () => {
	class Disposable {
		static from(...parts: readonly Disposable[]): Disposable {
			return new Disposable(() => parts.forEach((part) => void part.dispose()));
		}
		constructor(readonly dispose: () => void) {}
	}
	class ShellExecution {
		constructor(readonly commandLine: string | undefined) {}
	}
	return {
		Disposable,
		ShellExecution,
		TextDocumentSaveReason: { Manual: 1 },
		debug: { onDidTerminateDebugSession: fake.event('debugEnds') },
		extensions: { getExtension: () => undefined, onDidChange: fake.event('extensionsChange') },
		tasks: { onDidStartTask: fake.event('taskBegins'), onDidEndTask: fake.event('taskEnds') },
		window: {
			get activeTerminal() {
				return fake.window.activeTerminal;
			},
			onDidStartTerminalShellExecution: fake.event('commandBegins'),
			onDidCloseTerminal: fake.event('terminalCloses'),
			onDidEndTerminalShellExecution: fake.event('commandEnds'),
		},
		workspace: {
			onWillSaveTextDocument: fake.event('save'),
			onWillSaveNotebookDocument: fake.event('saveNotebook'),
		},
	};
});

/** What the timer is told while something happens. */
function told(happen: (fire: (name: string, event: object) => void) => void): readonly unknown[] {
	const said: unknown[] = [];
	const listener: MomentListener = {
		moment: (moment) => said.push(moment),
		run: (...run) => said.push(run),
	};
	const runs = new Runs(() => undefined);
	const watching = watchMoments(listener, runs);
	happen((name, event) => fake.listeners.get(name)?.(event));
	watching.dispose();
	runs.dispose();
	expect([...fake.listeners.keys()]).toEqual([]);
	return said;
}

const { ShellExecution } = (await import('vscode')) as unknown as {
	ShellExecution: new (commandLine: string | undefined) => object;
};

/** A task that begins and ends. */
const toldOfTask = (task: object): readonly unknown[] =>
	told((fire) => {
		const execution = { task };
		fire('taskBegins', { execution });
		fire('taskEnds', { execution });
	});

describe('a task', () => {
	it.each([
		['of the group for tests', { group: { id: 'test' } }, 'tests'],
		['of the group for builds', { group: { id: 'build' } }, 'build'],
		['of another group, whatever it runs', { group: { id: 'clean' }, line: 'npm test' }, null],
		['of no group that runs tests', { line: 'npm test' }, 'tests'],
		['of no group that runs nothing known', { line: 'sleep 20' }, null],
		['of no group with a command and its arguments', { line: undefined }, null],
	])('%s is a run', (_, { group, line }: { group?: object; line?: string | undefined }, waits) => {
		const task = { group, isBackground: false, execution: new ShellExecution(line) };
		expect(toldOfTask(task)).toEqual([
			[1, waits, true],
			[1, null, false],
		]);
	});

	it.each([{ id: 'test' }, { id: 'build' }, undefined])('in the background is none, of group %j', (group) => {
		const execution = new ShellExecution('npm test');
		expect(toldOfTask({ group, isBackground: true, execution })).toEqual([]);
	});

	it('is told from another one that looks the same', () => {
		const task = { group: { id: 'build' }, isBackground: false };
		const [one, other] = [{ task }, { task }];
		const said = told((fire) => {
			fire('taskBegins', { execution: one });
			fire('taskBegins', { execution: other });
			fire('taskEnds', { execution: one });
			fire('taskEnds', { execution: one });
			fire('taskEnds', { execution: other });
		});
		expect(said).toEqual([
			[1, 'build', true],
			[2, 'build', true],
			[1, null, false],
			[2, null, false],
		]);
	});
});

describe('a command in a terminal', () => {
	const toldOfCommand = (terminal: object, isActive: boolean): readonly unknown[] =>
		told((fire) => {
			fake.window.activeTerminal = isActive ? terminal : {};
			const execution = { commandLine: { value: 'npm test' } };
			fire('commandBegins', { terminal, execution });
			fire('commandEnds', { terminal, execution });
		});

	it.each([
		{ isActive: true, isInteractedWith: true, runs: 2, why: 'somebody typed it' },
		{ isActive: false, isInteractedWith: true, runs: 0, why: 'nobody is there' },
		{ isActive: true, isInteractedWith: false, runs: 0, why: 'it is of a task: no key was pressed in it' },
	])('is told of $runs times: $why', ({ isActive, isInteractedWith, runs }) => {
		expect(toldOfCommand({ state: { isInteractedWith } }, isActive)).toHaveLength(runs);
	});
});
