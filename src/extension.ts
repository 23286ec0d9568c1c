// Composition root: builds the window's parts, registers them, and hands out the public API.
import { type ExtensionContext, window } from 'vscode';
import type { PostureBreaksApi } from './host/api';
import { BreakHost } from './host/breakHost';
import { registerCommands } from './host/commands';
import { panelViewType } from './manifest';

export function activate(context: ExtensionContext): PostureBreaksApi {
	const host = new BreakHost(context);
	context.subscriptions.push(
		host,
		registerCommands(host.second.wish),
		window.registerWebviewPanelSerializer(panelViewType, {
			deserializeWebviewPanel: (panel) => host.restorePanel(panel),
		}),
	);
	host.start();
	return host.api;
}
