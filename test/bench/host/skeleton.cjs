// The skeleton: what it costs to be there. Everything that the product registers, with empty bodies.
const vscode = require('vscode');

exports.activate = (/** @type {import('vscode').ExtensionContext} */ context) => {
	const { commands, debug, tasks, window, workspace } = vscode;
	const nothing = () => {};
	const watcher = workspace.createFileSystemWatcher(
		new vscode.RelativePattern(context.globalStorageUri, 'record-*'),
		false,
		false,
		true,
	);
	const item = window.createStatusBarItem('bench.skeleton', vscode.StatusBarAlignment.Right, 101);
	item.text = workspace.getConfiguration('postureBreaks').get('enabled') === false ? '' : 'Skeleton';
	item.tooltip = new vscode.MarkdownString('Skeleton');
	item.show();
	const names = [
		'takeBreak',
		'snooze',
		'skip',
		'quiet',
		'resume',
		'checkErgonomics',
		'browseMovements',
		'explain',
	];
	context.subscriptions.push(
		item,
		window.createOutputChannel('Skeleton', { log: true }),
		...names.map((name) => commands.registerCommand(`bench.skeleton.${name}`, nothing)),
		window.registerWebviewPanelSerializer('bench.skeleton', { deserializeWebviewPanel: async () => {} }),
		workspace.onDidChangeConfiguration(nothing),
		window.onDidChangeWindowState(nothing),
		window.onDidChangeTextEditorSelection(nothing),
		workspace.onDidChangeTextDocument(nothing),
		window.onDidChangeTextEditorVisibleRanges(nothing),
		window.onDidChangeActiveTextEditor(nothing),
		window.onDidChangeVisibleTextEditors(nothing),
		window.onDidChangeNotebookEditorSelection(nothing),
		window.onDidChangeActiveTerminal(nothing),
		window.onDidCloseTerminal(nothing),
		window.tabGroups.onDidChangeTabs(nothing),
		window.tabGroups.onDidChangeTabGroups(nothing),
		window.onDidStartTerminalShellExecution(nothing),
		window.onDidStartTerminalShellExecution(nothing),
		window.onDidEndTerminalShellExecution(nothing),
		workspace.onDidChangeNotebookDocument(nothing),
		workspace.onWillSaveTextDocument(nothing),
		workspace.onWillSaveNotebookDocument(nothing),
		debug.onDidChangeActiveStackItem(nothing),
		debug.onDidTerminateDebugSession(nothing),
		debug.onDidTerminateDebugSession(nothing),
		tasks.onDidStartTask(nothing),
		tasks.onDidEndTask(nothing),
		watcher,
		watcher.onDidCreate(nothing),
		watcher.onDidChange(nothing),
	);
};
