// Owns the one panel of this window: opens, reveals, adopts and closes it, and carries its messages.
import {
	Disposable,
	env,
	l10n,
	type Tab,
	TabInputWebview,
	Uri,
	ViewColumn,
	type WebviewOptions,
	type WebviewPanel,
	window,
} from 'vscode';
import { panelViewType } from '../../manifest';
import { decodeFromPage } from '../../protocol/decode';
import type { FromPage, ToPage } from '../../protocol/messages';
import { Slot } from '../slot';
import { panelHtml } from './panelHtml';

export interface PanelListener {
	message(message: FromPage): void;
	/** A message that could not be decoded, with what is wrong and where. */
	rejected(reason: string): void;
	/** What the first page of a new panel is to show. */
	first(): ToPage | null;
	changed(change: 'visible' | 'hidden' | 'closed'): void;
}

export class BreakPanel implements Disposable {
	private readonly attached = new Slot<Disposable>();
	private panel: WebviewPanel | undefined;

	constructor(
		private readonly extensionUri: Uri,
		private readonly listener: PanelListener,
	) {}

	/**
	 * Opens the panel in the active group, or reveals it where it is. What opens by itself (`preserveFocus`) opens
	 * beside: in the active group it would take the editor away under the person's hands.
	 */
	show(preserveFocus: boolean): void {
		if (this.panel !== undefined) {
			const covers = preserveFocus && !this.panel.visible && isInActiveGroup(this.panel);
			this.panel.reveal(covers ? ViewColumn.Beside : undefined, preserveFocus);
			return;
		}
		const column = preserveFocus ? ViewColumn.Beside : ViewColumn.Active;
		const panel = window.createWebviewPanel(
			panelViewType,
			l10n.t('Break'),
			{ viewColumn: column, preserveFocus },
			this.options,
		);
		this.attach(panel);
		this.listener.changed('visible');
		if (this.panel === panel) {
			this.fill(panel, this.listener.first());
		}
	}

	/** Takes over a panel that VS Code restored; a second one is closed. */
	adopt(panel: WebviewPanel): void {
		if (this.panel === undefined) {
			this.attach(panel);
			// VS Code does not keep them.
			panel.webview.options = this.options;
			this.fill(panel, null);
		} else {
			panel.dispose();
		}
	}

	/** Closes the panel; if it is in front, the editor below gets the caret back. */
	close(): void {
		const { panel } = this;
		const tab = panel?.active === true ? activeTabOfPanel() : undefined;
		if (panel === undefined || tab === undefined) {
			panel?.dispose();
			return;
		}
		this.detach();
		// Disposed of with the focus in it, a panel would leave the focus nowhere.
		window.tabGroups.close(tab).then(
			(closed) => closed || panel.dispose(),
			() => panel.dispose(),
		);
	}

	/** A message to a page that is hidden or not ready is lost; it asks again with `ready`. */
	post(message: ToPage): void {
		void this.panel?.webview.postMessage(message);
	}

	/** A page that is hidden is gone, and begins anew when it is shown. */
	get isVisible(): boolean {
		return this.panel?.visible === true;
	}

	get isOpen(): boolean {
		return this.panel !== undefined;
	}

	dispose(): void {
		this.attached.dispose();
		this.panel?.dispose();
	}

	private attach(panel: WebviewPanel): void {
		this.panel = panel;
		let visible = panel.visible;
		this.attached.set(
			Disposable.from(
				panel.webview.onDidReceiveMessage((message: unknown) => this.receive(message)),
				panel.onDidChangeViewState(() => {
					if (panel.visible !== visible) {
						visible = panel.visible;
						if (!visible) {
							// The page is gone; what came with it is old news for the next one.
							this.fill(panel, null);
						}
						this.listener.changed(visible ? 'visible' : 'hidden');
					}
				}),
				panel.onDidDispose(() => this.detach()),
			),
		);
	}

	/** The panel is gone, or as good as gone. */
	private detach(): void {
		this.panel = undefined;
		this.attached.set(undefined);
		this.listener.changed('closed');
	}

	private get folder(): Uri {
		return Uri.joinPath(this.extensionUri, 'dist');
	}

	private get options(): WebviewOptions {
		return { enableScripts: true, enableForms: false, localResourceRoots: [this.folder] };
	}

	private fill({ webview }: WebviewPanel, first: ToPage | null): void {
		const uriOf = (file: string): string => webview.asWebviewUri(Uri.joinPath(this.folder, file)).toString();
		webview.html = panelHtml({
			cspSource: webview.cspSource,
			language: env.language,
			title: l10n.t('Break'),
			scriptUri: uriOf('page.js'),
			styleUris: [uriOf('panel.css'), uriOf('figure.css')],
			first,
		});
	}

	private receive(message: unknown): void {
		const decoded = decodeFromPage(message);
		if (decoded.ok) {
			this.listener.message(decoded.value);
		} else {
			this.listener.rejected(decoded.reason);
		}
	}
}

function isInActiveGroup({ viewColumn }: WebviewPanel): boolean {
	return viewColumn === window.tabGroups.activeTabGroup.viewColumn;
}

/** The tab in front, if it is a panel of ours. VS Code puts a prefix of its own before the view type. */
function activeTabOfPanel(): Tab | undefined {
	const tab = window.tabGroups.activeTabGroup.activeTab;
	const isOurs = tab?.input instanceof TabInputWebview && tab.input.viewType.endsWith(panelViewType);
	return isOurs ? tab : undefined;
}
