// What a person works with beside an editor: a debugger, a notebook, tasks. Each is scripted by the observer extension.
import type { CodeWindow } from './vscode/codeWindow';

type VsCodeApi = typeof import('vscode');

/** Starts a debugger that stops at once, and again after each step; resolves when it stands still. */
export function startDebugger(window: CodeWindow): Promise<void> {
	return window.asExtension(async (vscode: VsCodeApi) => {
		type Message = { readonly seq: number; readonly type: string; readonly command: string };
		const said = new vscode.EventEmitter<import('vscode').DebugProtocolMessage>();
		let seq = 0;
		const say = (message: object): void => {
			seq += 1;
			said.fire({ seq, ...message });
		};
		const stop = (reason: string): void =>
			say({ type: 'event', event: 'stopped', body: { reason, threadId: 1, allThreadsStopped: true } });
		const [folder] = vscode.workspace.workspaceFolders ?? [];
		const source = { name: 'notes.txt', path: `${folder?.uri.path ?? ''}/notes.txt` };
		const bodies: Record<string, object> = {
			threads: { threads: [{ id: 1, name: 'main' }] },
			stackTrace: { stackFrames: [{ id: 1, name: 'main', line: 1, column: 1, source }], totalFrames: 1 },
			scopes: { scopes: [] },
			initialize: { supportsConfigurationDoneRequest: true },
		};
		const adapter: import('vscode').DebugAdapter = {
			onDidSendMessage: said.event,
			handleMessage: (message) => {
				const { seq: request, command } = message as unknown as Message;
				const body = bodies[command] ?? {};
				say({ type: 'response', request_seq: request, success: true, command, body });
				if (command === 'initialize') {
					say({ type: 'event', event: 'initialized' });
				} else if (command === 'configurationDone') {
					stop('entry');
				} else if (command === 'next') {
					stop('step');
				} else if (command === 'disconnect' || command === 'terminate') {
					say({ type: 'event', event: 'terminated' });
				}
			},
			dispose: () => undefined,
		};
		const factory = vscode.debug.registerDebugAdapterDescriptorFactory('scripted', {
			createDebugAdapterDescriptor: () => new vscode.DebugAdapterInlineImplementation(adapter),
		});
		const stopped = new Promise<void>((resolve) => {
			const listening = vscode.debug.onDidChangeActiveStackItem((item) => {
				if (item instanceof vscode.DebugStackFrame) {
					listening.dispose();
					resolve();
				}
			});
		});
		const ended = vscode.debug.onDidTerminateDebugSession(() => {
			ended.dispose();
			factory.dispose();
		});
		await vscode.debug.startDebugging(undefined, { type: 'scripted', name: 'Scripted', request: 'launch' });
		await stopped;
	}, undefined);
}

export function stopDebugger(window: CodeWindow): Promise<void> {
	return window.asExtension((vscode: VsCodeApi) => vscode.debug.stopDebugging(), undefined);
}

/** Runs a task of a group for so long, as its menu or keyboard shortcut would. */
export function runTask(
	window: CodeWindow,
	group: 'Test' | 'Build' | undefined,
	millis: number,
	isBackground = false,
): Promise<void> {
	return window.asExtension(
		async (vscode: VsCodeApi, wanted) => {
			const execution = new vscode.CustomExecution(async () => {
				const wrote = new vscode.EventEmitter<string>();
				const closed = new vscode.EventEmitter<number>();
				return {
					onDidWrite: wrote.event,
					onDidClose: closed.event,
					open: () => {
						wrote.fire('at work');
						setTimeout(() => closed.fire(0), wanted.millis);
					},
					close: () => undefined,
				};
			});
			const task = new vscode.Task(
				{ type: 'scripted' },
				vscode.TaskScope.Workspace,
				'scripted',
				'tests',
				execution,
			);
			task.presentationOptions = { reveal: vscode.TaskRevealKind.Never };
			task.isBackground = wanted.isBackground;
			if (wanted.group !== null) {
				task.group = vscode.TaskGroup[wanted.group];
			}
			await vscode.tasks.executeTask(task);
		},
		{ group: group ?? null, millis, isBackground },
	);
}

/** Opens a notebook of two cells whose kernel takes a moment for each. */
export function openNotebook(window: CodeWindow): Promise<void> {
	return window.asExtension(async (vscode: VsCodeApi) => {
		vscode.workspace.registerNotebookSerializer('scripted', {
			deserializeNotebook: () => new vscode.NotebookData([]),
			serializeNotebook: () => new Uint8Array(),
		});
		const kernel = vscode.notebooks.createNotebookController('scripted', 'scripted', 'Scripted');
		let order = 0;
		kernel.executeHandler = async (cells) => {
			for (const cell of cells) {
				const execution = kernel.createNotebookCellExecution(cell);
				order += 1;
				execution.executionOrder = order;
				execution.start(Date.now());
				await new Promise((resolve) => setTimeout(resolve, 100));
				execution.end(true, Date.now());
			}
		};
		const cells = ['1 + 1', '2 + 2'].map(
			(text) => new vscode.NotebookCellData(vscode.NotebookCellKind.Code, text, 'plaintext'),
		);
		const notebook = await vscode.workspace.openNotebookDocument('scripted', new vscode.NotebookData(cells));
		kernel.updateNotebookAffinity(notebook, vscode.NotebookControllerAffinity.Preferred);
		await vscode.window.showNotebookDocument(notebook);
	}, undefined);
}

/** Opens a terminal without going there; resolves when its shell tells VS Code of the commands that run in it. */
export function openTerminal(window: CodeWindow): Promise<void> {
	return window.asExtension(
		(vscode: VsCodeApi) =>
			new Promise<void>((resolve) => {
				const listening = vscode.window.onDidChangeTerminalShellIntegration(({ terminal }) => {
					if (terminal === opened) {
						listening.dispose();
						resolve();
					}
				});
				const opened = vscode.window.createTerminal();
				opened.show(true);
			}),
		undefined,
	);
}

/** Goes to the terminal that is shown, which no extension is told of. */
export async function focusTerminal(window: CodeWindow): Promise<void> {
	await window.runCommand('Terminal: Focus on Terminal View');
	await window.page.locator('.terminal.xterm.focus').first().waitFor();
}
