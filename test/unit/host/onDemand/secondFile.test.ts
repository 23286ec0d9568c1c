// What a person asks for before the host's second file is there: it waits, in its order; nothing is lost if it fails.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { window } from 'vscode';
import type { Settings } from '../../../../src/core/settings';
import { hour, minute } from '../../../../src/core/units';
import { SecondFile } from '../../../../src/host/onDemand/secondFile';
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
	let open: { comes: () => void; fails: (error: Error) => void } | undefined;
	const load = vi.fn(async () => {
		await new Promise<void>((comes, fails) => {
			open = { comes, fails };
		});
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
	const side = new SecondFile(load, {} as never, timer, () => told.push('arrived'));
	return {
		side,
		desk,
		told,
		warnings,
		load,
		/** What is being loaded, or is about to be, comes. */
		comes: async () => {
			await vi.waitFor(() => expect(open).toBeDefined(), { interval: 1 });
			open?.comes();
			open = undefined;
		},
		fails: async () => {
			await vi.waitFor(() => expect(open).toBeDefined(), { interval: 1 });
			open?.fails(new Error('gone'));
			open = undefined;
		},
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
		const wishes = [
			side.wish('takeBreak', undefined),
			side.wish('browseMovements', undefined),
			side.wish('checkErgonomics', undefined),
		];
		await Promise.resolve();
		expect(told).toEqual([]);
		await comes();
		await Promise.all(wishes);
		const opened = told.filter((name) => /arrived|openPanel|show/.test(name));
		expect(opened).toEqual(['arrived', 'openPanel', 'showMovements', 'showCheck']);
		expect(load).toHaveBeenCalledTimes(1);
	});

	it('happens at once when the file is there', async () => {
		const { side, told, comes } = windowWith();
		side.prepare();
		await comes();
		await vi.waitFor(() => expect(told).toEqual(['arrived']));
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
		const first = side.wish('takeBreak', undefined);
		await fails();
		await first;
		expect(said).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('Reload the window'));
		expect(warnings).toEqual(['The second file could not be loaded: Error: gone']);
		expect(told).toEqual([]);
		expect(desk.state.shared).toBe(shared);
		const second = side.wish('takeBreak', undefined);
		await comes();
		await second;
		expect(told).toContain('openPanel');
	});

	it('closes a panel that VS Code brought back and that cannot be filled', async () => {
		const { side, fails } = windowWith();
		const dispose = vi.fn();
		const restored = side.restorePanel({ dispose } as never);
		await fails();
		await restored;
		expect(dispose).toHaveBeenCalledOnce();
	});

	it('is the page of decisions, which comes once the file can be loaded', async () => {
		const said = vi.spyOn(window, 'showErrorMessage');
		const { side, comes, fails, told } = windowWith();
		const page = side.wish('explain', undefined);
		await fails();
		await page;
		expect([told, said.mock.calls.length]).toEqual([[], 1]);
		const again = side.wish('explain', undefined);
		await comes();
		await again;
		expect(told).toEqual(['arrived', 'explain']);
	});

	it('is a pause as long as was picked, or none', async () => {
		const { side, desk, comes } = windowWith();
		const pick = vi.spyOn(window, 'showQuickPick');
		pick.mockResolvedValueOnce(undefined);
		const none = side.wish('quiet', undefined);
		await comes();
		await none;
		expect(desk.face.kind).toBe('due');
		pick.mockImplementationOnce(async (items) => (await (items as unknown as readonly never[]))[1]);
		await side.wish('quiet', undefined);
		expect(desk.face).toEqual({ kind: 'quiet', until: desk.now.wall + hour });
	});

	it('is an answer about an absence, and any other argument of its link is nothing', async () => {
		const { side, desk, told, comes } = windowWith();
		const first = side.wish('awayAnswer', 'x');
		await comes();
		await first;
		await side.wish('awayAnswer', undefined);
		expect(told).toEqual(['arrived']);
		desk.key();
		await side.wish('awayAnswer', 'alwaysAtScreen');
		expect(told).toContain('setAwayFromEditor');
	});
});

describe('a timer that needs its rules', () => {
	it('has them tried for again a minute after they could not be loaded, which the person is told once', async () => {
		const said = vi.spyOn(window, 'showErrorMessage');
		const { side, desk, told, warnings, comes, fails, load } = windowWith();
		for (let attempt = 1; attempt <= 2; attempt += 1) {
			const needed = side.need();
			await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(attempt));
			await fails();
			await needed;
			await side.need();
			desk.pass(minute);
		}
		expect([load.mock.calls.length, warnings.length]).toEqual([2, 2]);
		expect(said).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('Reload the window'));
		const needed = side.need();
		await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(3));
		await comes();
		await needed;
		expect(told).toEqual(['arrived']);
	});

	it('gets them at once where a person wants something too', async () => {
		const { side, told, comes, fails, load } = windowWith();
		const needed = side.need();
		await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(1));
		await fails();
		await needed;
		const wish = side.wish('skip', undefined);
		await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(2));
		await comes();
		await wish;
		expect(told.slice(0, 2)).toEqual(['arrived', 'decided']);
	});

	it('says nothing of a file that was only prepared, and tells it all the same when it is needed', async () => {
		const said = vi.spyOn(window, 'showErrorMessage');
		const { side, desk, warnings, fails, load } = windowWith();
		side.prepare();
		await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(1));
		await fails();
		await vi.waitFor(() => expect(warnings).toHaveLength(1));
		expect(said).not.toHaveBeenCalled();
		desk.pass(minute);
		const needed = side.need();
		await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(2));
		await fails();
		await needed;
		expect(said).toHaveBeenCalledOnce();
	});
});

describe('the length of a break that has to be planned', () => {
	it('has the file loaded, and is near the truth until then', async () => {
		const { side, told, load, comes } = windowWith({ leaveOut: ['neck'] });
		expect(side.nextSeconds()).toBe(169);
		expect(side.nextSeconds()).toBe(169);
		await comes();
		await vi.waitFor(() => expect(told).toEqual(['arrived']));
		expect(load).toHaveBeenCalledTimes(1);
		expect(side.nextSeconds()).not.toBe(169);
	});
});
