// Owns the commands: registers every id of the manifest and of our own links.
import { Disposable, commands as registry } from 'vscode';
import { commands, internalCommands } from '../manifest';
import type { Happening } from './breakService';

/** What the commands do; each may be called at any time and twice. */
export interface CommandTargets {
	takeBreak(): Promise<void>;
	checkErgonomics(): Promise<void>;
	browseMovements(): Promise<void>;
	explain(): Promise<void>;
	pickQuiet(): Promise<void>;
	/** `answer` is the argument of a link. */
	answerAway(answer: unknown): Promise<void>;
}

/** Registers them; what needs nothing but the timer goes to `dispatch`. */
export function registerCommands(
	targets: CommandTargets,
	dispatch: (happening: Happening) => void,
): Disposable {
	return Disposable.from(
		registry.registerCommand(commands.takeBreak, () => targets.takeBreak()),
		registry.registerCommand(commands.checkErgonomics, () => targets.checkErgonomics()),
		registry.registerCommand(commands.browseMovements, () => targets.browseMovements()),
		registry.registerCommand(commands.explain, () => targets.explain()),
		registry.registerCommand(commands.snooze, () => dispatch({ type: 'snooze' })),
		registry.registerCommand(commands.skip, () => dispatch({ type: 'skip' })),
		registry.registerCommand(commands.resume, () => dispatch({ type: 'resume' })),
		registry.registerCommand(commands.quiet, () => targets.pickQuiet()),
		registry.registerCommand(internalCommands.awayAnswer, (answer: unknown) => targets.answerAway(answer)),
	);
}
