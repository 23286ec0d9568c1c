// The empty extension: nothing but a command that opens an empty webview panel, to compare with.
const vscode = require('vscode');

exports.activate = (/** @type {import('vscode').ExtensionContext} */ context) => {
	context.subscriptions.push(
		vscode.commands.registerCommand('bench.emptyPanel', () => {
			const panel = vscode.window.createWebviewPanel('bench.empty', 'Empty', vscode.ViewColumn.Active, {});
			panel.webview.html = '<!DOCTYPE html><html><body><button>Begin</button></body></html>';
		}),
	);
};
