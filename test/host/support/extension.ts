// The extension under test as another extension meets it, and waiting for what VS Code does in its own time.
import { extensions, type TabInputWebview, window } from 'vscode';
import type { PostureBreaksApi } from '../../../src/host/api';
import { extensionId, panelViewType } from '../../../src/manifest';

/** The public API, the extension started if it was not. */
export async function startedApi(): Promise<PostureBreaksApi> {
	const extension = extensions.getExtension<PostureBreaksApi>(extensionId);
	if (extension === undefined) {
		throw new Error(`${extensionId} is not installed.`);
	}
	return extension.activate();
}

/** How many tabs show our panel. */
export function panelCount(): number {
	return window.tabGroups.all
		.flatMap(({ tabs }) => tabs)
		.filter(({ input }) => (input as TabInputWebview | undefined)?.viewType?.endsWith(panelViewType)).length;
}

/** Resolves as soon as something is so; rejects after ten seconds, saying for what it waited. */
export async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
	const longest = Date.now() + 10_000;
	while (!(await isSo())) {
		if (Date.now() > longest) {
			throw new Error(`Ten seconds have passed and still not: ${what}.`);
		}
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
}
