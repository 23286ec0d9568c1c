// What begins to run before the second file is there: kept in order, and told to whoever comes.
import { describe, expect, it, vi } from 'vitest';
import { type RunListener, Runs } from '../../../src/host/runs';

const fake = vi.hoisted(() => {
	const listeners = new Map<string, (event: object) => void>();
	const event = (name: string) => (listener: (event: object) => void) => {
		listeners.set(name, listener);
		return { dispose: () => listeners.delete(name) };
	};
	const front = { state: { isInteractedWith: true } };
	return { listeners, event, front, fire: (name: string, what: object) => listeners.get(name)?.(what) };
});

vi.mock('vscode', () => ({
	Disposable: {
		from: (...parts: readonly { dispose(): void }[]) => ({
			dispose: () => parts.forEach((part) => void part.dispose()),
		}),
	},
	tasks: { onDidStartTask: fake.event('task'), onDidEndTask: fake.event('taskEnd') },
	window: {
		activeTerminal: fake.front,
		onDidStartTerminalShellExecution: fake.event('command'),
		onDidEndTerminalShellExecution: fake.event('commandEnd'),
		onDidCloseTerminal: fake.event('close'),
	},
}));

const task = (name: string, isBackground = false) => ({ execution: { task: { name, isBackground } } });
const command = (name: string, terminal: object = fake.front) => ({ terminal, execution: { name } });
const terminal = { name: 'terminal' };

function watch() {
	const wanted = vi.fn();
	const runs = new Runs(wanted);
	const told: string[] = [];
	const nameOf = (event: unknown): string => /"name":"(\w+)"/.exec(JSON.stringify(event))?.[1] ?? '';
	const tell = (what: string) => (event: unknown) => void told.push(`${nameOf(event)} ${what}`);
	const listener: RunListener = {
		taskBegan: tell('begins'),
		taskEnded: tell('ends'),
		commandBegan: tell('begins'),
		commandEnded: tell('ends'),
		terminalClosed: tell('closes'),
	};
	return { runs, wanted, told, come: () => runs.tell(listener) };
}

describe('what runs', () => {
	it('is wanted to be known when it begins, and told in order to whoever comes', () => {
		const { wanted, told, come } = watch();
		fake.fire('task', task('one'));
		fake.fire('command', command('two'));
		fake.fire('taskEnd', task('one'));
		expect(wanted).toHaveBeenCalledTimes(2);
		expect(told).toEqual([]);
		come();
		fake.fire('commandEnd', command('two'));
		fake.fire('close', terminal);
		fake.fire('task', task('three'));
		expect(told).toEqual([
			'one begins',
			'two begins',
			'one ends',
			'two ends',
			'terminal closes',
			'three begins',
		]);
		expect(wanted).toHaveBeenCalledTimes(2);
	});

	it('is nothing when nobody waits for it, or typed it', () => {
		const { wanted, told, come } = watch();
		fake.fire('task', task('watch', true));
		fake.fire('command', command('sent', { state: { isInteractedWith: true } }));
		come();
		fake.fire('task', task('watch', true));
		expect([told, wanted.mock.calls]).toEqual([[], []]);
	});

	it('is nothing when something ends that was not heard to begin', () => {
		const { wanted, told, come } = watch();
		fake.fire('taskEnd', task('one'));
		fake.fire('commandEnd', command('two'));
		fake.fire('close', terminal);
		come();
		expect([told, wanted.mock.calls]).toEqual([[], []]);
	});

	it('is told once', () => {
		const { told, come } = watch();
		fake.fire('task', task('one'));
		come();
		come();
		expect(told).toEqual(['one begins']);
	});

	it('is not heard any more afterwards', () => {
		const { runs } = watch();
		expect(fake.listeners.size).toBe(5);
		runs.dispose();
		expect(fake.listeners.size).toBe(0);
	});
});
