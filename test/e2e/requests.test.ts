// Nothing leaves: every request that the page makes during a whole break is for a file of the extension.
import type { Request } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { takeBreak } from '../support/breakSteps';
import type { CodeWindow } from '../support/vscode/codeWindow';
import { useVsCode } from '../support/vscode/useVsCode';

const ownFiles = /\/dist\/(?:page\.js|panel\.css|figure\.css)(?:\?.*)?$/;
/** What VS Code itself loads into the frames around a webview's document. */
const frameFiles = /\/(?:index\.html|fake\.html|service-worker\.js)(?:\?.*)?$/;

describe('the page', () => {
	const code = useVsCode({ settings: { 'postureBreaks.dev.panelScale': 40 } });
	const requests: Request[] = [];
	let window: CodeWindow;

	beforeAll(async () => {
		window = await code().openWindow();
		window.page.on('request', (request) => requests.push(request));
	});

	/** Requests of the frames inside the webview's frame, the outer of which are VS Code's own. */
	const ofThePage = (): readonly string[] =>
		requests
			.filter((request) => !request.isNavigationRequest() && request.frame() !== window.page.mainFrame())
			.map((request) => request.url())
			.filter((url) => !frameFiles.test(url));

	it('asks for its own script and styles, and for nothing else until the break is over', async () => {
		const panel = await takeBreak(window);
		await panel.press('Enter');
		await panel.answerCheck();
		await panel.waitFor('How does your upper back feel now?');
		await panel.press('1');
		await panel.waitFor('Done');
		const asked = ofThePage();
		expect(asked.filter((url) => ownFiles.test(url)).length).toBeGreaterThanOrEqual(3);
		expect(asked.filter((url) => !ownFiles.test(url))).toEqual([]);
	});

	it('would be seen asking for more: a planted request is', async () => {
		const frame = await window.panel();
		await frame.evaluate(() => {
			const own = document.querySelector<HTMLLinkElement>('link[rel=stylesheet]')?.href ?? '';
			const planted = document.createElement('link');
			planted.rel = 'stylesheet';
			planted.href = own.replace(/[^/]*$/, 'planted.css');
			document.head.append(planted);
		});
		await expect
			.poll(() => ofThePage().filter((url) => !ownFiles.test(url)))
			.toEqual([expect.stringContaining('planted.css')]);
	});

	it('cannot ask elsewhere', async () => {
		const frame = await window.panel();
		const refused = await frame.evaluate(async () => {
			const violated = new Promise<string>((resolve) => {
				document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
					resolve(effectiveDirective),
				);
			});
			const answer = await fetch('https://example.com/').then(
				() => 'answered',
				() => 'refused',
			);
			return [answer, await violated];
		});
		expect(refused).toEqual(['refused', 'connect-src']);
	});
});
