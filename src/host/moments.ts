// Owns listening to VS Code for good moments: saves, commits, debug sessions, tasks and terminal commands.
import {
	Disposable,
	debug,
	ShellExecution,
	type Task,
	type Terminal,
	type TerminalShellExecution,
	TextDocumentSaveReason,
	tasks,
	window,
	workspace,
} from 'vscode';
import type { Moment } from '../core/timer/effects';
import { type Wait, waitOf } from '../core/timer/terminalCommands';
import { watchCommits } from './gitCommits';
import { isTypedIn } from './surface';

/** What the host tells the timer; times are added by the receiver. */
export interface MomentListener {
	moment(moment: Extract<Moment, 'save' | 'commit' | 'finished'>): void;
	/** A task or terminal command began or ended; `run` tells them apart. */
	run(run: number, waits: Wait | null, running: boolean): void;
}

const saved = ({ reason }: { readonly reason: TextDocumentSaveReason }): boolean =>
	reason === TextDocumentSaveReason.Manual;

/** Listens until disposed. Whether a person did it, the timer decides by the signs before it. */
export function watchMoments(listener: MomentListener): Disposable {
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
	// With its terminal a command ends unheard.
	const closed = (terminal: Terminal): void => {
		const executions = [...terminals].filter(([, its]) => its === terminal).map(([execution]) => execution);
		executions.forEach(commandEnded);
	};
	return Disposable.from(
		workspace.onWillSaveTextDocument((event) => saved(event) && listener.moment('save')),
		workspace.onWillSaveNotebookDocument((event) => saved(event) && listener.moment('save')),
		debug.onDidTerminateDebugSession(({ parentSession }) => parentSession || listener.moment('finished')),
		tasks.onDidStartTask(({ execution }) => {
			// Nobody waits for one in the background, and it has not finished when it is ended.
			if (!execution.task.isBackground) {
				began(execution, waitOfTask(execution.task));
			}
		}),
		tasks.onDidEndTask(({ execution }) => ended(execution)),
		window.onDidStartTerminalShellExecution(({ terminal, execution }) => {
			if (isTypedIn(terminal)) {
				terminals.set(execution, terminal);
				began(execution, waitOf(execution.commandLine.value));
			}
		}),
		window.onDidEndTerminalShellExecution(({ execution }) => commandEnded(execution)),
		window.onDidCloseTerminal(closed),
		watchCommits(() => listener.moment('commit')),
	);
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
