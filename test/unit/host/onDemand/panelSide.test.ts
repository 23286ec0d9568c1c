// What a person asks for before the host's second file is there: it waits, in its order; nothing is lost if it fails.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { window } from 'vscode';
import type { Settings } from '../../../../src/core/settings';
import { hour, minute } from '../../../../src/core/units';
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
		return {
			parts: {
				...parts,
				createPanel: () => panelThatTells(told) as never,
				createExplainPage: () => ({ show: () => told.push('explain'), dispose: () => undefined }) as never,
			},
		};
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
		side.settingsChanged();
		side.carryOut({ type: 'closePanel' });
		expect(side.nextSeconds()).toBe(169);
		expect(side.parts).toBeUndefined();
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
		side.carryOut({ type: 'openPanel', preserveFocus: false });
		side.carryOut({ type: 'pausePage', reason: 'typing' });
		side.carryOut({ type: 'closePanel' });
		side.settingsChanged();
		expect(told).toEqual(['arrived', 'show', 'pause', 'close', 'settingsChanged']);
		expect(side.parts?.rules).toBe(parts.rules);
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

	it('is the page of decisions, which comes once the file can be loaded', async () => {
		const said = vi.spyOn(window, 'showErrorMessage');
		const { side, comes, fails, told } = windowWith();
		const page = side.explain();
		fails();
		await page;
		expect([told, said.mock.calls.length]).toEqual([[], 1]);
		const again = side.explain();
		comes();
		await again;
		expect(told).toEqual(['arrived', 'explain']);
	});

	it('is a pause as long as was picked, or none', async () => {
		const { side, desk, comes } = windowWith();
		const pick = vi.spyOn(window, 'showQuickPick');
		pick.mockResolvedValueOnce(undefined);
		const none = side.pickQuiet();
		comes();
		await none;
		expect(desk.face.kind).toBe('due');
		pick.mockImplementationOnce(async (items) => (await (items as unknown as readonly never[]))[1]);
		await side.pickQuiet();
		expect(desk.face).toEqual({ kind: 'quiet', until: desk.now.wall + hour });
	});

	it('is an answer about an absence, and any other argument of its link is nothing', async () => {
		const { side, desk, told, comes } = windowWith();
		const first = side.answerAway('x');
		comes();
		await first;
		await side.answerAway(undefined);
		expect(told).toEqual(['arrived']);
		desk.key();
		await side.answerAway('alwaysAtScreen');
		expect(told).toContain('setAwayFromEditor');
	});
});

describe('a timer that needs its rules', () => {
	it('is told that they will not come, each time, and the person once', async () => {
		const said = vi.spyOn(window, 'showErrorMessage');
		const { side, told, warnings, fails, load } = windowWith();
		const first = side.need(() => told.push('missing'));
		fails();
		await first;
		await side.need(() => told.push('missing'));
		expect(told).toEqual(['missing', 'missing']);
		expect(said).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('Reload the window'));
		expect([warnings.length, load.mock.calls.length]).toEqual([1, 1]);
	});

	it('is told nothing when they come: they have arrived before', async () => {
		const { side, told, comes } = windowWith();
		const needed = side.need(() => told.push('missing'));
		comes();
		await needed;
		expect(told).toEqual(['arrived']);
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
