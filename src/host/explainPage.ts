// Owns the read-only page "Last Decisions": a virtual Markdown document, made anew each time it is asked for.
import { Disposable, EventEmitter, env, l10n, Uri, window, workspace } from 'vscode';
import { explainScheme } from '../manifest';

/**
 * There is no file, so VS Code does not bring it back after a reload. It is plain Markdown, so that it can be read,
 * searched, folded, copied and read aloud in every host, without another extension.
 */
export class ExplainPage implements Disposable {
	private readonly changes = new EventEmitter<Uri>();
	private readonly uri = Uri.from({ scheme: explainScheme, path: `/${l10n.t('Last Decisions')}.md` });
	private readonly provider: Disposable;

	/** `read` gives the page in a display language. */
	constructor(read: (language: string) => string) {
		this.provider = workspace.registerTextDocumentContentProvider(explainScheme, {
			onDidChange: this.changes.event,
			provideTextDocumentContent: () => read(env.language),
		});
	}

	async show(): Promise<void> {
		this.changes.fire(this.uri);
		await window.showTextDocument(await workspace.openTextDocument(this.uri));
	}

	dispose(): void {
		Disposable.from(this.provider, this.changes).dispose();
	}
}
