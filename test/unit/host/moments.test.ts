// Commands in terminals: each is told to begin and to end once, also when its terminal is closed.
import { describe, expect, it, vi } from 'vitest';
import { type MomentListener, watchMoments } from '../../../src/host/moments';
import { Runs } from '../../../src/host/runs';

const code = vi.hoisted(() => {
	const listeners = new Map<string, (event: unknown) => void>();
	const on = (name: string) => (listener: (event: unknown) => void) => {
		listeners.set(name, listener);
		return { dispose: () => undefined };
	};
	return {
		fire: (name: string, event: unknown) => listeners.get(name)?.(event),
		on,
		front: { state: { isInteractedWith: true } },
	};
});

vi.mock('vscode', () => ({
	Disposable: Object.assign(class {}, { from: () => undefined }),
	TextDocumentSaveReason: { Manual: 1 },
	debug: { onDidTerminateDebugSession: code.on('debug') },
	extensions: { getExtension: () => undefined, onDidChange: code.on('extensions') },
	tasks: { onDidStartTask: code.on('startTask'), onDidEndTask: code.on('endTask') },
	window: {
		activeTerminal: code.front,
		onDidStartTerminalShellExecution: code.on('start'),
		onDidEndTerminalShellExecution: code.on('end'),
		onDidCloseTerminal: code.on('close'),
	},
	workspace: {
		onWillSaveTextDocument: code.on('save'),
		onWillSaveNotebookDocument: code.on('saveNotebook'),
	},
}));

function watch() {
	const runs: string[] = [];
	const listener: MomentListener = {
		moment: () => undefined,
		run: (run, waits, running) => runs.push(`${run} ${running ? `begins ${waits}` : 'ends'}`),
	};
	watchMoments(listener, new Runs(() => undefined));
	const start = (value: string, terminal: object = code.front) => {
		const execution = { commandLine: { value } };
		code.fire('start', { terminal, execution });
		return execution;
	};
	return { runs, start };
}

describe('a command in the terminal in front', () => {
	it('begins and ends', () => {
		const { runs, start } = watch();
		const execution = start('npm test');
		code.fire('end', { execution });
		code.fire('end', { execution });
		expect(runs).toEqual(['1 begins tests', '1 ends']);
	});

	it('ends with its terminal, once, and no other does', () => {
		const { runs, start } = watch();
		const tests = start('npm test');
		code.fire('close', {});
		expect(runs).toEqual(['1 begins tests']);
		code.fire('close', code.front);
		code.fire('end', { execution: tests });
		expect(runs).toEqual(['1 begins tests', '1 ends']);
	});

	it('is none in another terminal', () => {
		const { runs, start } = watch();
		start('npm test', { state: { isInteractedWith: true } });
		expect(runs).toEqual([]);
	});
});
