// The commands as VS Code has them: every id of the manifest and of our own links, each asking for its own thing.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { registerCommands } from '../../../src/host/commands';
import { commands, internalCommands } from '../../../src/manifest';

const fake = vi.hoisted(() => ({ registered: new Map<string, (...args: readonly unknown[]) => unknown>() }));

vi.mock('vscode', () => ({
	Disposable: {
		from: (...parts: readonly { dispose(): void }[]) => ({
			dispose: () => parts.forEach((part) => void part.dispose()),
		}),
	},
	commands: {
		registerCommand: (id: string, act: (...args: readonly unknown[]) => unknown) => {
			expect(fake.registered.has(id)).toBe(false);
			fake.registered.set(id, act);
			return { dispose: () => fake.registered.delete(id) };
		},
	},
}));

const all = Object.entries({ ...commands, ...internalCommands });

beforeEach(() => {
	fake.registered.clear();
});

describe('the commands', () => {
	it('are those of the manifest and of our own links, and are gone afterwards', () => {
		const registered = registerCommands(async () => undefined);
		expect([...fake.registered.keys()].sort()).toEqual(all.map(([, id]) => id).sort());
		registered.dispose();
		expect([...fake.registered.keys()]).toEqual([]);
	});

	it.each(all)('ask for %s by its name, with the first argument alone', async (name, id) => {
		const wish = vi.fn(async () => undefined);
		registerCommands(wish);
		expect(wish).not.toHaveBeenCalled();
		await fake.registered.get(id)?.('argument', 'another one');
		expect(wish).toHaveBeenCalledExactlyOnceWith(name, 'argument');
		await fake.registered.get(id)?.();
		expect(wish).toHaveBeenLastCalledWith(name, undefined);
	});

	it('say when what was asked for is done: whoever runs one can wait for it', async () => {
		let done = (): void => undefined;
		registerCommands(
			() =>
				new Promise((resolve) => {
					done = resolve;
				}),
		);
		const seen: string[] = [];
		const run = Promise.resolve(fake.registered.get(commands.skip)?.()).then(() => seen.push('answered'));
		await Promise.resolve();
		seen.push('done');
		done();
		await run;
		expect(seen).toEqual(['done', 'answered']);
	});
});
