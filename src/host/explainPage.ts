// Owns the read-only page "Last Decisions": a virtual Markdown document, made anew each time it is asked for.
import { Disposable, EventEmitter, env, l10n, commands as registry, Uri, window, workspace } from 'vscode';
import { commands, explainScheme } from '../manifest';

/**
 * Registers the command and the document. There is no file, so VS Code does not bring it back after a reload. It is
 * plain Markdown, so that it can be read, searched, folded, copied and read aloud in every host, without another
 * extension.
 */
export function registerExplainPage(read: (language: string) => Promise<string>): Disposable {
	const changes = new EventEmitter<Uri>();
	const uri = Uri.from({ scheme: explainScheme, path: `/${l10n.t('Last Decisions')}.md` });
	return Disposable.from(
		changes,
		workspace.registerTextDocumentContentProvider(explainScheme, {
			onDidChange: changes.event,
			provideTextDocumentContent: () => read(env.language),
		}),
		registry.registerCommand(commands.explain, async () => {
			changes.fire(uri);
			await window.showTextDocument(await workspace.openTextDocument(uri));
		}),
	);
}
