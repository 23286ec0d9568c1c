// What begins to run before the second file is there: kept in order, and told to whoever comes.
import { describe, expect, it, vi } from 'vitest';
import { type RunListener, Runs } from '../../../src/host/runs';

const fake = vi.hoisted(() => {
	const listeners = new Map<string, (event: string) => void>();
	const event = (name: string) => (listener: (event: string) => void) => {
		listeners.set(name, listener);
		return { dispose: () => listeners.delete(name) };
	};
	return { listeners, event, fire: (name: string, what: string) => listeners.get(name)?.(what) };
});

vi.mock('vscode', () => ({
	Disposable: {
		from: (...parts: readonly { dispose(): void }[]) => ({
			dispose: () => parts.forEach((part) => void part.dispose()),
		}),
	},
	tasks: { onDidStartTask: fake.event('task'), onDidEndTask: fake.event('taskEnd') },
	window: {
		onDidStartTerminalShellExecution: fake.event('command'),
		onDidEndTerminalShellExecution: fake.event('commandEnd'),
		onDidCloseTerminal: fake.event('close'),
	},
}));

function listenerInto(told: string[]): RunListener {
	const tell = (name: string) => (event: unknown) => void told.push(`${name} ${event}`);
	return {
		taskBegan: tell('task'),
		taskEnded: tell('task over'),
		commandBegan: tell('command'),
		commandEnded: tell('command over'),
		terminalClosed: tell('terminal closed'),
	};
}

describe('what runs', () => {
	it('is wanted to be known when it begins, and told in order to whoever comes', () => {
		const wanted = vi.fn();
		const runs = new Runs(wanted);
		const told: string[] = [];
		fake.fire('task', '1');
		fake.fire('command', '2');
		fake.fire('taskEnd', '1');
		expect(wanted).toHaveBeenCalledTimes(2);
		runs.tell(listenerInto(told));
		fake.fire('commandEnd', '2');
		fake.fire('close', '3');
		fake.fire('task', '4');
		expect(told).toEqual([
			'task 1',
			'command 2',
			'task over 1',
			'command over 2',
			'terminal closed 3',
			'task 4',
		]);
		expect(wanted).toHaveBeenCalledTimes(2);
	});

	it('is nothing when something ends that was not heard to begin', () => {
		const wanted = vi.fn();
		const runs = new Runs(wanted);
		const told: string[] = [];
		fake.fire('taskEnd', '1');
		fake.fire('commandEnd', '2');
		fake.fire('close', '3');
		runs.tell(listenerInto(told));
		expect([told, wanted.mock.calls]).toEqual([[], []]);
	});

	it('is told once', () => {
		const runs = new Runs(() => undefined);
		const told: string[] = [];
		fake.fire('task', '1');
		runs.tell(listenerInto(told));
		runs.tell(listenerInto(told));
		expect(told).toEqual(['task 1']);
	});

	it('is not heard any more afterwards', () => {
		const runs = new Runs(() => undefined);
		expect(fake.listeners.size).toBe(5);
		runs.dispose();
		expect(fake.listeners.size).toBe(0);
	});
});
