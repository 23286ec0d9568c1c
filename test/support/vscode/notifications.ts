// Reads and answers notifications: the toasts, what has been shown so far, and the centre behind the bell.
import type { Locator, Page } from 'playwright-core';

export interface Notification {
	readonly message: string;
	readonly buttons: readonly string[];
}

export interface SeenNotification extends Notification {
	/** Wall clock when its toast appeared. */
	readonly at: number;
}

const toasts = '.notifications-toasts .notification-list-item';
const centre = '.notifications-center .notification-list-item';

/** Notes every toast from the start of the page on. Runs in the page. */
function recordToasts(): void {
	const seen: SeenNotification[] = [];
	const noted = new WeakSet<Element>();
	Object.assign(globalThis, { seenNotifications: seen });
	const note = (): void => {
		for (const item of document.querySelectorAll('.notifications-toasts .notification-list-item')) {
			const message = item.querySelector('.notification-list-item-message')?.textContent ?? '';
			if (message !== '' && !noted.has(item)) {
				noted.add(item);
				const buttons = [...item.querySelectorAll('.monaco-button')].map((each) => each.textContent ?? '');
				seen.push({ message, buttons, at: Date.now() });
			}
		}
	};
	new MutationObserver(note).observe(document, { childList: true, subtree: true });
}

export class Notifications {
	constructor(
		private readonly page: Page,
		private readonly runCommand: (title: string) => Promise<void>,
	) {}

	/** To be called before the page is opened. */
	async record(): Promise<void> {
		await this.page.addInitScript(recordToasts);
	}

	/** The toasts that can be seen now, newest first. */
	shown(): Promise<readonly Notification[]> {
		return read(this.page.locator(toasts));
	}

	/** Every toast since the page was opened or reloaded, also those that are gone. */
	seen(): Promise<readonly SeenNotification[]> {
		return this.page.evaluate(() => {
			const { seenNotifications } = globalThis as unknown as { seenNotifications: SeenNotification[] };
			return seenNotifications;
		});
	}

	/** Opens the centre behind the bell and reads it; it stays open, and Escape closes it. */
	async inCentre(): Promise<readonly Notification[]> {
		await this.runCommand('Notifications: Show Notifications');
		await this.page.locator('.notifications-center.visible').waitFor();
		return read(this.page.locator(centre));
	}

	/** Hides the toasts behind the bell, as Escape does. */
	async hide(): Promise<void> {
		await this.runCommand('Notifications: Focus Notification Toast');
		await this.page.keyboard.press('Escape');
		await this.page.locator(toasts).first().waitFor({ state: 'hidden' });
	}

	/** Presses a button of the newest toast by keyboard. */
	async answer(button: string): Promise<void> {
		await this.pressButton(this.page.locator(toasts).first(), button, () =>
			this.runCommand('Notifications: Focus Notification Toast'),
		);
	}

	/** Presses a button of a notification in the open centre by keyboard. */
	async answerInCentre(message: string, button: string): Promise<void> {
		const item = this.page.locator(centre, { hasText: message });
		await item.waitFor();
		await this.pressButton(item, button, async () => {});
	}

	/** `approach` brings the focus near; a busy VS Code may take it away again, so it is tried three times. */
	private async pressButton(item: Locator, name: string, approach: () => Promise<void>): Promise<void> {
		const button = item.getByRole('button', { name, exact: true });
		await button.waitFor();
		for (let attempts = 0; attempts < 3; attempts += 1) {
			await approach();
			for (let steps = 0; steps < 12; steps += 1) {
				if (await button.evaluate((element) => element === document.activeElement)) {
					await this.page.keyboard.press('Enter');
					return;
				}
				await this.page.keyboard.press('Tab');
			}
		}
		throw new Error(`The keyboard does not reach "${name}" in the notification.`);
	}
}

function read(items: Locator): Promise<Notification[]> {
	return items.evaluateAll((elements) =>
		elements.map((item) => ({
			message: item.querySelector('.notification-list-item-message')?.textContent ?? '',
			buttons: [...item.querySelectorAll('.monaco-button')].map((each) => each.textContent ?? ''),
		})),
	);
}
