// One window of a running VS Code, driven by the keyboard and read as a person and another extension see it.
import type { Frame, Page } from 'playwright-core';
import type { Snapshot } from '../../../src/core/timer/snapshot';
import { extensionId } from '../../../src/manifest';
import { followDesktopFocus, setDesktopFocus } from './desktopFocus';
import { openFile, runCommand, typeEvenly } from './keyboard';
import { Notifications } from './notifications';
import type { Observer, Observers, Seen } from './observers';
import { closeTooltip, openTooltip, readStatusItem, readTooltip, type StatusItem } from './statusBarItem';
import { type Theme, themes } from './themes';

type VsCodeApi = typeof import('vscode');
type Context = import('vscode').ExtensionContext;

/** The file that every workspace has, to type in. */
export const workspaceFile = 'notes.txt';

export class CodeWindow {
	readonly notifications: Notifications;
	/** What the page's console said, for the report of a failure. */
	readonly console: string[] = [];

	constructor(
		/** For what this class does not offer. */
		readonly page: Page,
		/** The name of its workspace folder, which tells windows apart. */
		readonly workspace: string,
		private readonly address: string,
		private readonly theme: Theme,
		private readonly observers: Observers,
	) {
		this.notifications = new Notifications(page, (title) => this.runCommand(title));
		page.on('console', (message) => this.console.push(`${message.type()} ${message.text()}`));
		page.on('pageerror', (error) => this.console.push(`error ${error.stack ?? error.message}`));
		page.on('dialog', (dialog) => void dialog.accept());
	}

	/** Resolves when the extensions have started and the theme is there. */
	async open(): Promise<void> {
		this.page.setDefaultTimeout(20_000);
		await this.notifications.record();
		await this.page.addInitScript(followDesktopFocus);
		const observer = this.observers.next(this.workspace);
		await this.page.goto(this.address);
		await this.ready(observer);
	}

	/**
	 * "Developer: Reload Window", which keeps what is open before it goes; the page alone is loaded anew when the
	 * extension host is gone, or `abruptly`: VS Code then ends the old extension host only later.
	 */
	async reload({ abruptly = false } = {}): Promise<void> {
		const isAlive = !abruptly && this.observers.of(this.workspace) !== undefined;
		const observer = this.observers.next(this.workspace);
		const loaded = this.page.waitForEvent('load');
		await (isAlive ? this.runCommand('Developer: Reload Window') : this.page.reload());
		await loaded;
		await this.ready(observer);
	}

	/** Closes it; its extension host ends by itself. */
	async close(): Promise<void> {
		const { gone } = this.observer();
		await this.page.close();
		await gone;
	}

	/** Our status bar item, or undefined while it is not there. */
	statusItem(): Promise<StatusItem | undefined> {
		return readStatusItem(this.page, extensionId);
	}

	/** The text of our item's tooltip, opened by hovering, which is no sign of a person. */
	async tooltip(): Promise<string> {
		const text = await this.openTooltip();
		await this.closeTooltip();
		return text;
	}

	/** The same; the tooltip stays open. */
	openTooltip(): Promise<string> {
		return openTooltip(this.page, extensionId);
	}

	closeTooltip(): Promise<void> {
		return closeTooltip(this.page);
	}

	/** The same by keyboard; the tooltip stays open with the focus in it. */
	async tooltipByKeyboard(): Promise<string> {
		await this.runCommand('View: Focus Status Bar');
		const item = this.page.locator(`.statusbar-item[id^="${extensionId}"] a`);
		for (let steps = 0; steps < 30; steps += 1) {
			if (await item.evaluate((element) => element === document.activeElement)) {
				await this.press('ControlOrMeta+K');
				await this.press('ControlOrMeta+I');
				return readTooltip(this.page);
			}
			await this.press('ArrowLeft');
		}
		throw new Error('The keyboard does not reach the status bar item.');
	}

	/** Runs a command from the palette by its title or a part of it, then takes `choice` from the list it offers. */
	runCommand(title: string, choice?: string): Promise<void> {
		return runCommand(this.page, title, choice);
	}

	/** Opens a file of the workspace and leaves the caret in it. */
	openFile(name = workspaceFile): Promise<void> {
		return openFile(this.page, name);
	}

	/** Types evenly where the caret is; call `openFile` first. */
	type(text: string, { everyMillis = 50 } = {}): Promise<void> {
		return typeEvenly(this.page, text, everyMillis);
	}

	press(keys: string): Promise<void> {
		return this.page.keyboard.press(keys);
	}

	/** The document of the open webview panel, for locators and for axe; waits until it is there. */
	async panel(): Promise<Frame> {
		const inner = this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
		const element = await inner.locator('body').elementHandle();
		const frame = await element?.ownerFrame();
		if (!frame) {
			throw new Error('The webview has no document.');
		}
		return frame;
	}

	/** How many webview panels there are. */
	panels(): Promise<number> {
		return this.page.locator('iframe.webview').count();
	}

	/** The titles of the tabs in the editor area. */
	openTabs(): Promise<readonly string[]> {
		return this.asExtension(
			(vscode) => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label)),
			undefined,
		);
	}

	/**
	 * Runs a function in the extension host, as another extension would. The function is sent as text: it may use
	 * nothing but its arguments, and what it takes and returns must be JSON.
	 */
	async asExtension<Argument, Value>(
		body: (vscode: VsCodeApi, argument: Argument, context: Context) => Value,
		argument: Argument,
	): Promise<Awaited<Value>> {
		return (await this.observer().run(String(body), argument)) as Awaited<Value>;
	}

	/** What the public API says now. */
	state(): Promise<Snapshot> {
		return this.asExtension(
			(vscode, id) => vscode.extensions.getExtension(id)?.exports.state() as Snapshot,
			extensionId,
		);
	}

	/** Every snapshot that the public API has published since the extension host started. */
	states(): readonly Seen[] {
		return this.observer().seen;
	}

	/** What the output channel "Posture Breaks" holds. */
	async log(): Promise<string> {
		return this.asExtension(async (vscode, id, context) => {
			const folder = vscode.Uri.joinPath(context.logUri, '..', id);
			const files = await vscode.workspace.fs.readDirectory(folder);
			const texts = files.map(([name]) => vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, name)));
			return (await Promise.all(texts)).map((bytes) => new TextDecoder().decode(bytes)).join('');
		}, extensionId);
	}

	/**
	 * Kills the extension host's process without a warning and resolves when it is gone. VS Code then asks for a
	 * reload: `reload` starts another.
	 */
	async killExtensionHost(): Promise<void> {
		const { gone } = this.observer();
		this.signal('SIGKILL');
		await gone;
	}

	/** Stops the extension host's process where it is, as a debugger or a computer that is out of breath does. */
	stopExtensionHost(): void {
		this.signal('SIGSTOP');
	}

	continueExtensionHost(): void {
		this.signal('SIGCONT');
	}

	/** Gives the window the focus of the desktop or takes it away. */
	async setFocused(focused: boolean): Promise<void> {
		await setDesktopFocus(this.page, focused);
	}

	private signal(name: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): void {
		const { processId } = this.observer();
		if (processId === null) {
			throw new Error('A web worker has no process.');
		}
		process.kill(processId, name);
	}

	private async ready(observer: Promise<Observer>): Promise<void> {
		await this.page.locator(`.monaco-workbench.${themes[this.theme].pageClass}`).waitFor({ timeout: 60_000 });
		await observer;
	}

	private observer(): Observer {
		const observer = this.observers.of(this.workspace);
		if (observer === undefined) {
			throw new Error(`The extension host of the window "${this.workspace}" is not there.`);
		}
		return observer;
	}
}
