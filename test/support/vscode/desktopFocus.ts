// Plays the desktop's part: a page cannot give its window the focus, and a headless browser gives it to all.
import type { Frame, Page } from 'playwright-core';

/** Lets a document believe what `setDesktopFocus` says. Runs in every frame, before anything else there. */
export function followDesktopFocus(): void {
	let windowFocused = true;
	const hasFocus = Document.prototype.hasFocus;
	Document.prototype.hasFocus = function (): boolean {
		return windowFocused && hasFocus.call(this);
	};
	Object.assign(globalThis, {
		setDesktopFocus: (focused: boolean) => {
			if (focused !== windowFocused) {
				windowFocused = focused;
				window.dispatchEvent(new FocusEvent(focused ? 'focus' : 'blur'));
			}
		},
	});
}

/** Tells every frame of a window that the desktop has given it the focus or taken it. */
export async function setDesktopFocus(page: Page, focused: boolean): Promise<void> {
	const tell = (value: boolean): void => {
		(globalThis as unknown as { setDesktopFocus: (focused: boolean) => void }).setDesktopFocus(value);
	};
	// A webview's frame may go while it is told, with the panel that it belongs to.
	const tellFrame = (frame: Frame): Promise<void> =>
		frame.evaluate(tell, focused).catch((error: unknown) => {
			if (frame === page.mainFrame()) {
				throw error;
			}
		});
	await Promise.all(page.frames().map(tellFrame));
}
