// A real VS Code for the end-to-end tests: server, proxy, browser and windows, with a data folder of its own.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from 'playwright-core';
import { startBrowser } from '../../../scripts/vscode/browser.mjs';
import { repository } from '../../../scripts/vscode/paths.mjs';
import { type ExtensionHost, startProxy, uriPath } from '../../../scripts/vscode/proxy.mjs';
import { serve } from '../../../scripts/vscode/serve.mjs';
import { installPackage, serverInstallation } from '../../../scripts/vscode/server.mjs';
import { extensionId } from '../../../src/manifest';
import { builtInFlags } from './builtInExtensions';
import { CodeWindow, workspaceFile } from './codeWindow';
import { Observers } from './observers';
import { type Theme, themes } from './themes';

const observerExtension = fileURLToPath(new URL('../fixtures/observer', import.meta.url));

/** As on a desktop, where a browser's VS Code differs. */
const desktopSettings = { 'files.autoSave': 'off' };

export interface LaunchOptions {
	readonly host?: ExtensionHost;
	/** Folders of extensions under development; ours if nothing is said. */
	readonly extensions?: readonly string[];
	/** A packaged extension to install instead, for the Node host. */
	readonly vsix?: string;
	/** Folders of VS Code's own extensions that are not to be there, for the Node host. */
	readonly withoutBuiltIns?: readonly string[];
	/** User settings from the start on. */
	readonly settings?: Readonly<Record<string, unknown>>;
	readonly theme?: Theme;
	readonly size?: { readonly width: number; readonly height: number };
	readonly reducedMotion?: boolean;
}

export class VsCode {
	readonly windows: CodeWindow[] = [];

	private constructor(
		private readonly options: LaunchOptions,
		readonly folder: string,
		private readonly origin: string,
		private readonly observers: Observers,
		private readonly context: BrowserContext,
		private readonly serverLines: () => readonly string[],
		private readonly stopParts: readonly (() => Promise<void>)[],
	) {}

	/** Starts everything but opens no window yet. */
	static async launch(options: LaunchOptions = {}): Promise<VsCode> {
		const { host = 'node', theme = 'dark', vsix } = options;
		const folder = await mkdtemp(join(tmpdir(), 'posture-breaks-'));
		const started: (() => Promise<void>)[] = [() => rm(folder, { recursive: true, force: true })];
		try {
			const observers = await Observers.listen();
			started.unshift(() => observers.stop());
			const installation = await serverInstallation();
			if (vsix !== undefined) {
				await installPackage(installation, folder, vsix);
			}
			const server = await serve(installation, {
				dataFolder: folder,
				settings: {
					...desktopSettings,
					'workbench.colorTheme': themes[theme].name,
					'observer.address': observers.address,
					...options.settings,
				},
				flags: await builtInFlags(installation, folder, options.withoutBuiltIns),
			});
			started.unshift(server.stop);
			const ours = options.extensions ?? (vsix === undefined ? [repository] : []);
			const proxy = await startProxy(server.origin, { host, extensions: [...ours, observerExtension] });
			started.unshift(proxy.stop);
			const browser = await startBrowser();
			started.unshift(() => browser.close());
			const context = await browser.newContext({
				viewport: options.size ?? { width: 1280, height: 800 },
				reducedMotion: options.reducedMotion === true ? 'reduce' : 'no-preference',
			});
			return new VsCode(options, folder, proxy.origin, observers, context, server.lines, started);
		} catch (error) {
			await stopAll(started);
			throw error;
		}
	}

	/** The folder that a window has open. */
	workspaceFolder({ workspace }: Pick<CodeWindow, 'workspace'>): string {
		return join(this.folder, 'workspaces', workspace);
	}

	/** Opens a window on a workspace folder of its own; its name tells windows apart. */
	async openWindow(name = 'workspace'): Promise<CodeWindow> {
		const workspace = this.workspaceFolder({ workspace: name });
		await mkdir(workspace, { recursive: true });
		await writeFile(join(workspace, workspaceFile), '');
		const page = await this.context.newPage();
		const address = `${this.origin}/?folder=${encodeURIComponent(uriPath(workspace))}`;
		const theme = this.options.theme ?? 'dark';
		const window = new CodeWindow(page, name, address, theme, this.observers);
		this.windows.push(window);
		await window.open();
		return window;
	}

	/** Gives one window the focus of the desktop, or none, and takes it from the others. */
	async focus(focused: CodeWindow | undefined): Promise<void> {
		const open = this.windows.filter(({ page }) => !page.isClosed());
		await Promise.all(open.filter((each) => each !== focused).map((each) => each.setFocused(false)));
		await focused?.setFocused(true);
	}

	/** Where our extension keeps its records. */
	get storageFolder(): string {
		return join(this.folder, 'data', 'User', 'globalStorage', extensionId);
	}

	/** Changes user settings as the Settings editor would; `undefined` takes one back to its default. */
	async updateSettings(settings: Readonly<Record<string, unknown>>): Promise<void> {
		const [window] = this.windows;
		const entries = Object.entries(settings).map(([key, value]) => ({ key, value }));
		await window?.asExtension(async (vscode, changes) => {
			for (const { key, value } of changes) {
				await vscode.workspace.getConfiguration().update(key, value, vscode.ConfigurationTarget.Global);
			}
		}, entries);
	}

	/** Writes pictures of all windows and what the server and the pages printed. */
	async writeReport(folder: string): Promise<void> {
		await mkdir(folder, { recursive: true });
		await writeFile(join(folder, 'server.log'), this.serverLines().join('\n'));
		for (const window of this.windows.filter(({ page }) => !page.isClosed())) {
			await window.page.screenshot({ path: join(folder, `${window.workspace}.png`) });
			await writeFile(join(folder, `${window.workspace}.console.log`), window.console.join('\n'));
			await writeFile(join(folder, `${window.workspace}.log`), await window.log().catch(String));
		}
	}

	/** Ends everything that was started, and removes its data. */
	async stop(): Promise<void> {
		await stopAll(this.stopParts);
	}
}

async function stopAll(parts: readonly (() => Promise<void>)[]): Promise<void> {
	for (const stop of parts) {
		await stop();
	}
}
