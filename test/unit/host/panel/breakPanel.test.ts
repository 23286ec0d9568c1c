// What a panel's document carries: a new one what its first page shows, every other nothing.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BreakPanel } from '../../../../src/host/panel/breakPanel';
import type { ToPage } from '../../../../src/protocol/messages';

const fake = vi.hoisted(() => ({ created: [] as object[], changed: [] as string[], closes: false }));

class FakePanel {
	visible = true;
	readonly webview = {
		html: '',
		options: {},
		cspSource: 'https://own',
		asWebviewUri: (uri: unknown) => uri,
		onDidReceiveMessage: () => undefined,
	};
	changeViewState: () => void = () => undefined;
	disposed: () => void = () => undefined;
	onDidDispose(listener: () => void): void {
		this.disposed = listener;
	}
	onDidChangeViewState(listener: () => void): void {
		this.changeViewState = listener;
	}
	dispose(): void {
		this.disposed();
	}
}

vi.mock('vscode', () => ({
	Disposable: { from: () => ({ dispose: () => undefined }) },
	env: { language: 'en' },
	l10n: { t: (text: string) => text },
	Uri: { joinPath: (base: string, ...parts: readonly string[]) => [base, ...parts].join('/') },
	ViewColumn: { Active: -1, Beside: -2 },
	TabInputWebview: class {},
	window: {
		tabGroups: { activeTabGroup: {} },
		createWebviewPanel: (_type: string, _title: string, _column: unknown, options: object) => {
			const panel = new FakePanel();
			panel.webview.options = options;
			fake.created.push(panel);
			return panel;
		},
	},
}));

const first: ToPage = { type: 'browse' };
const carried = '<meta name="posture-breaks-first" content="{&#34;type&#34;:&#34;browse&#34;}">';

function makePanel(): BreakPanel {
	const panel: BreakPanel = new BreakPanel('extension' as never, {
		message: () => undefined,
		rejected: () => undefined,
		first: () => {
			fake.changed.push('asked');
			return first;
		},
		changed: (change) => {
			fake.changed.push(change);
			if (fake.closes && change === 'visible') {
				panel.close();
			}
		},
	});
	return panel;
}

const created = (): FakePanel => fake.created[0] as FakePanel;

describe("the panel's document", () => {
	beforeEach(() => {
		Object.assign(fake, { created: [], changed: [], closes: false });
	});

	it('carries what a new panel shows, as it is once the panel is known to be visible', () => {
		makePanel().show(false);
		expect(created().webview.html).toContain(carried);
		expect(fake.changed).toEqual(['visible', 'asked']);
	});

	it('is filled once: the options are there from the beginning', () => {
		makePanel().show(false);
		expect(created().webview.options).toEqual({
			enableScripts: true,
			enableForms: false,
			localResourceRoots: ['extension/dist'],
		});
	});

	it('is not filled when the panel is not to be there after all', () => {
		fake.closes = true;
		makePanel().show(false);
		expect(created().webview.html).toBe('');
		expect(fake.changed).toEqual(['visible', 'closed']);
	});

	it('carries nothing any more once the panel was hidden: the next page asks', () => {
		makePanel().show(false);
		const { webview } = created();
		created().changeViewState();
		expect(webview.html).toContain(carried);
		created().visible = false;
		created().changeViewState();
		expect(webview.html).not.toContain('posture-breaks-first');
		expect(webview.html).toContain('page.js');
	});

	it('carries nothing in a panel that VS Code restored, which gets its options again', () => {
		const restored = new FakePanel();
		makePanel().adopt(restored as never);
		expect(restored.webview.html).toContain('page.js');
		expect(restored.webview.html).not.toContain('posture-breaks-first');
		expect(restored.webview.options).toMatchObject({ enableScripts: true, enableForms: false });
	});
});
