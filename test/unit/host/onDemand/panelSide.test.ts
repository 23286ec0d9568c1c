// What a person asks for before the host's second file is there: it waits, in its order; nothing is lost if it fails.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { window } from 'vscode';
import type { Settings } from '../../../../src/core/settings';
import { minute } from '../../../../src/core/units';
import { PanelSide } from '../../../../src/host/onDemand/panelSide';
import { parts } from '../../../../src/onDemand';
import { Desk } from '../../../support/dayDesk';

afterEach(() => {
	vi.restoreAllMocks();
});

/** What its panel can be told, each writing down that it was. */
function panelThatTells(told: string[]) {
	const names = [
		'show',
		'showCheck',
		'showMovements',
		'restore',
		'close',
		'pause',
		'settingsChanged',
		'dispose',
	];
	return Object.fromEntries(names.map((name) => [name, () => told.push(name)]));
}

/** A window in which a break is due, and a second file that comes, or fails, when the test says so. */
function windowWith(changes: Partial<Settings> = {}) {
	const desk = new Desk(changes).type(30 * minute);
	const told: string[] = [];
	const warnings: string[] = [];
	const waiting: { comes: () => void; fails: (error: Error) => void }[] = [];
	const load = vi.fn(async () => {
		await new Promise<void>((comes, fails) => waiting.push({ comes, fails }));
		return { parts: { ...parts, createPanel: () => panelThatTells(told) as never } };
	});
	const timer = {
		dispatch: (happening: unknown) => {
			for (const effect of desk.send(happening as Parameters<Desk['send']>[0])) {
				told.push(effect.type);
			}
		},
		state: () => desk.state,
		now: () => desk.now,
		settings: () => desk.settings,
		warn: (message: string) => warnings.push(message),
	};
	const side = new PanelSide(load, {} as never, timer, () => told.push('arrived'));
	return {
		side,
		desk,
		told,
		warnings,
		load,
		comes: () => waiting.at(-1)?.comes(),
		fails: () => waiting.at(-1)?.fails(new Error('gone')),
	};
}

describe('what a person asks for', () => {
	it('loads nothing before', () => {
		const { side, load } = windowWith();
		side.close();
		side.pause('typing');
		side.settingsChanged();
		expect(side.nextSeconds()).toBe(169);
		expect(side.steps).toBeNull();
		side.dispose();
		expect(load).not.toHaveBeenCalled();
	});

	it('waits until the file is there, and then happens in the order of asking', async () => {
		const { side, told, comes, load } = windowWith();
		const wishes = [side.takeBreak(), side.browseMovements(), side.checkErgonomics()];
		await Promise.resolve();
		expect(told).toEqual([]);
		comes();
		await Promise.all(wishes);
		const opened = told.filter((name) => /arrived|openPanel|show/.test(name));
		expect(opened).toEqual(['arrived', 'openPanel', 'showMovements', 'showCheck']);
		expect(load).toHaveBeenCalledTimes(1);
	});

	it('happens at once when the file is there', async () => {
		const { side, told, comes } = windowWith();
		side.prepare();
		await vi.waitFor(() => {
			comes();
			expect(told).toEqual(['arrived']);
		});
		side.show(false);
		side.close();
		expect(told).toEqual(['arrived', 'show', 'close']);
		expect(side.steps).toBe(parts.panelSteps);
	});

	it('is told to be lost when the file cannot be loaded, and can be asked for again', async () => {
		const said = vi.spyOn(window, 'showErrorMessage');
		const { side, desk, told, warnings, comes, fails } = windowWith();
		const { shared } = desk.state;
		const first = side.takeBreak();
		fails();
		await first;
		expect(said).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('Reload the window'));
		expect(warnings).toEqual(['The second file could not be loaded: Error: gone']);
		expect(told).toEqual([]);
		expect(desk.state.shared).toBe(shared);
		const second = side.takeBreak();
		comes();
		await second;
		expect(told).toContain('openPanel');
	});

	it('closes a panel that VS Code brought back and that cannot be filled', async () => {
		const { side, fails } = windowWith();
		const dispose = vi.fn();
		const restored = side.restore({ dispose } as never);
		fails();
		await restored;
		expect(dispose).toHaveBeenCalledOnce();
	});

	it('says on the page of decisions that it could not be loaded', async () => {
		const { side, comes, fails } = windowWith();
		const page = side.explain('en');
		fails();
		expect(await page).toContain('Reload the window');
		const again = side.explain('en');
		comes();
		expect(await again).toContain('# Last Decisions');
	});
});

describe('a break that begins by itself', () => {
	it('begins when the file is there, and not while it is still read: a key may have been pressed', async () => {
		const { side, told, comes } = windowWith({ promptStyle: 'openPanel' });
		side.prepare();
		side.makePlan(true);
		await vi.waitFor(() => {
			comes();
			expect(told).toEqual(['arrived']);
		});
		side.makePlan(true);
		expect(told).toContain('openPanel');
	});

	it('has the file read if nothing did before, so that the next one can', async () => {
		const { side, load, warnings, fails, comes, told } = windowWith({ promptStyle: 'openPanel' });
		side.makePlan(true);
		expect(load).toHaveBeenCalledOnce();
		fails();
		await vi.waitFor(() => expect(warnings).toHaveLength(1));
		side.makePlan(true);
		comes();
		await vi.waitFor(() => expect(told).toEqual(['arrived']));
	});
});

describe('the length of a break that has to be planned', () => {
	it('has the file loaded, and is near the truth until then', async () => {
		const { side, told, load, comes } = windowWith({ leaveOut: ['neck'] });
		expect(side.nextSeconds()).toBe(169);
		expect(side.nextSeconds()).toBe(169);
		expect(load).toHaveBeenCalledTimes(1);
		await vi.waitFor(() => {
			comes();
			expect(told).toEqual(['arrived']);
		});
		expect(side.nextSeconds()).not.toBe(169);
	});
});
