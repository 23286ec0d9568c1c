// Owns hearing of tasks and terminal commands that begin and end. What that means is known in the host's second file:
// the first one makes it come, and what happens meanwhile is kept for it.
import {
	Disposable,
	type TaskEndEvent,
	type TaskStartEvent,
	type Terminal,
	type TerminalShellExecutionEndEvent,
	type TerminalShellExecutionStartEvent,
	tasks,
	window,
} from 'vscode';
import { isTypedIn } from './surface';

/** Is told, in the order in which it happened, of what a person may have begun and of whatever ends. */
export interface RunListener {
	taskBegan(event: TaskStartEvent): void;
	taskEnded(event: TaskEndEvent): void;
	commandBegan(event: TerminalShellExecutionStartEvent): void;
	commandEnded(event: TerminalShellExecutionEndEvent): void;
	terminalClosed(terminal: Terminal): void;
}

type Telling = (listener: RunListener) => void;

export class Runs implements Disposable {
	private listener: RunListener | undefined;
	private kept: Telling[] = [];
	private readonly subscriptions = Disposable.from(
		tasks.onDidStartTask((event) => {
			// Nobody waits for one in the background, and it has not finished when it is ended.
			if (!event.execution.task.isBackground) {
				this.begins((to) => to.taskBegan(event));
			}
		}),
		tasks.onDidEndTask((event) => this.goesOn((to) => to.taskEnded(event))),
		window.onDidStartTerminalShellExecution((event) => {
			if (isTypedIn(event.terminal)) {
				this.begins((to) => to.commandBegan(event));
			}
		}),
		window.onDidEndTerminalShellExecution((event) => this.goesOn((to) => to.commandEnded(event))),
		window.onDidCloseTerminal((terminal) => this.goesOn((to) => to.terminalClosed(terminal))),
	);

	/** `wanted` is called whenever something begins that nobody is there to hear. */
	constructor(private readonly wanted: () => void) {}

	/** From now on this one is told, and at once of what was kept. */
	tell(listener: RunListener): void {
		this.listener = listener;
		for (const telling of this.kept) {
			telling(listener);
		}
		this.kept = [];
	}

	dispose(): void {
		this.subscriptions.dispose();
	}

	private begins(telling: Telling): void {
		if (this.listener === undefined) {
			this.kept.push(telling);
			this.wanted();
		} else {
			telling(this.listener);
		}
	}

	/** What ends without having begun is nobody's. */
	private goesOn(telling: Telling): void {
		if (this.listener !== undefined) {
			telling(this.listener);
		} else if (this.kept.length > 0) {
			this.kept.push(telling);
		}
	}
}
