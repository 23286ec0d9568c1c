// Owns listening to VS Code for good moments: saves, commits, debug sessions, tasks and terminal commands.
import {
	Disposable,
	debug,
	ShellExecution,
	type Task,
	type Terminal,
	type TerminalShellExecution,
	TextDocumentSaveReason,
	workspace,
} from 'vscode';
import type { Moment } from '../core/timer/effects';
import { type Wait, waitOf } from '../core/timer/terminalCommands';
import { watchCommits } from './gitCommits';
import type { RunListener, Runs } from './runs';

/** What the host tells the timer; times are added by the receiver. */
export interface MomentListener {
	moment(moment: Extract<Moment, 'save' | 'commit' | 'finished'>): void;
	/** A task or terminal command began or ended; `run` tells them apart. */
	run(run: number, waits: Wait | null, running: boolean): void;
}

const saved = ({ reason }: { readonly reason: TextDocumentSaveReason }): boolean =>
	reason === TextDocumentSaveReason.Manual;

/** Listens until disposed, and to `runs` as long as they last. Whether a person did it, the timer decides by the signs before it. */
export function watchMoments(listener: MomentListener, runs: Runs): Disposable {
	runs.tell(runsFor(listener));
	return Disposable.from(
		workspace.onWillSaveTextDocument((event) => saved(event) && listener.moment('save')),
		workspace.onWillSaveNotebookDocument((event) => saved(event) && listener.moment('save')),
		debug.onDidTerminateDebugSession(({ parentSession }) => parentSession || listener.moment('finished')),
		watchCommits(() => listener.moment('commit')),
	);
}

function runsFor(listener: MomentListener): RunListener {
	const running = new Map<object, number>();
	const terminals = new Map<TerminalShellExecution, Terminal>();
	let latest = 0;
	const began = (execution: object, waits: Wait | null): void => {
		latest += 1;
		running.set(execution, latest);
		listener.run(latest, waits, true);
	};
	const ended = (execution: object): void => {
		const run = running.get(execution);
		if (run !== undefined) {
			running.delete(execution);
			listener.run(run, null, false);
		}
	};
	const commandEnded = (execution: TerminalShellExecution): void => {
		terminals.delete(execution);
		ended(execution);
	};
	return {
		taskBegan: ({ execution }) => began(execution, waitOfTask(execution.task)),
		taskEnded: ({ execution }) => ended(execution),
		commandBegan: ({ terminal, execution }) => {
			terminals.set(execution, terminal);
			began(execution, waitOf(execution.commandLine.value));
		},
		commandEnded: ({ execution }) => commandEnded(execution),
		// With its terminal a command ends unheard.
		terminalClosed: (terminal) => {
			const executions = [...terminals].filter(([, its]) => its === terminal);
			for (const [execution] of executions) {
				commandEnded(execution);
			}
		},
	};
}

/** Groups of tasks by their id. */
const waitsOfGroups: ReadonlyMap<string, Wait> = new Map([
	['test', 'tests'],
	['build', 'build'],
	['rebuild', 'build'],
]);

/** What its group says; a task of none is what its command line is, as if it had been typed. */
function waitOfTask({ group, execution }: Task): Wait | null {
	if (group !== undefined) {
		return waitsOfGroups.get(group.id) ?? null;
	}
	return execution instanceof ShellExecution ? waitOf(execution.commandLine ?? '') : null;
}
