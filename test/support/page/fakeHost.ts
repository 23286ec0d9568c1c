// Stands in for VS Code around the page: theme tokens, body classes, the default styles and the messages.

/** What is handed to the page before its own scripts run. */
export interface FakeHost {
	readonly tokens: Readonly<Record<string, string>>;
	readonly bodyClass: string;
	readonly init: unknown;
}

/** Runs in the page. Messages that it posts are kept in `window.posted`. */
export function installFakeHost({ tokens, bodyClass, init }: FakeHost): void {
	const posted: unknown[] = [];
	const kept = 'state of the webview';
	const send = (message: unknown): void => {
		window.dispatchEvent(new MessageEvent('message', { data: message }));
	};
	Object.assign(window, {
		posted,
		sendToPage: send,
		acquireVsCodeApi: () => ({
			postMessage: (message: { readonly type: string }) => {
				posted.push(message);
				if (message.type === 'ready') {
					send(init);
				}
			},
			// As VS Code does, kept from page to page of one panel.
			getState: () => JSON.parse(sessionStorage.getItem(kept) ?? 'null') ?? undefined,
			setState: (state: unknown) => sessionStorage.setItem(kept, JSON.stringify(state)),
		}),
	});
	const defaults = new CSSStyleSheet();
	defaults.replaceSync(`@layer vscode-default {
		body {
			background-color: transparent;
			color: var(--vscode-editor-foreground);
			font-family: var(--vscode-font-family);
			font-weight: var(--vscode-font-weight);
			font-size: var(--vscode-font-size);
			margin: 0;
			padding: 0 20px;
		}
		kbd {
			background-color: var(--vscode-keybindingLabel-background);
			color: var(--vscode-keybindingLabel-foreground);
			border: 1px solid var(--vscode-keybindingLabel-border);
			border-bottom-color: var(--vscode-keybindingLabel-bottomBorder);
			border-radius: 3px;
			box-shadow: inset 0 -1px 0 var(--vscode-widget-shadow);
			vertical-align: middle;
			padding: 1px 3px;
		}
	}`);
	document.adoptedStyleSheets.push(defaults);
	const dress = (): boolean => {
		for (const [name, value] of Object.entries(tokens)) {
			document.documentElement?.style.setProperty(name, value);
		}
		if (document.body !== null) {
			document.body.className = bodyClass;
		}
		return document.body !== null;
	};
	new MutationObserver((_, observer) => {
		if (dress()) {
			observer.disconnect();
		}
	}).observe(document, { childList: true, subtree: true });
}
