// Owns the commands: registers every id of the manifest and of our own links.
import { Disposable, commands as registry } from 'vscode';
import { commands, internalCommands } from '../manifest';

/** Registers them; each may be called at any time and twice. `wish` is told its name and its first argument. */
export function registerCommands(wish: (name: string, argument: unknown) => Promise<void>): Disposable {
	return Disposable.from(
		...Object.entries({ ...commands, ...internalCommands }).map(([name, id]) =>
			registry.registerCommand(id, (argument: unknown) => wish(name, argument)),
		),
	);
}
