// What goes between the panel's page and the timer when a person browses, leaves out, or chooses another set.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeCheckPlan } from '../../../src/core/session/makePlan';
import { startOf } from '../../../src/core/session/place';
import type { Plan } from '../../../src/core/session/plan';
import { nextPlan, offersOf } from '../../../src/core/timer/nextPlan';
import { pageView } from '../../../src/core/timer/pageView';
import { minute } from '../../../src/core/units';
import { PanelController } from '../../../src/host/panel/panelController';
import type { FromPage, ToPage } from '../../../src/protocol/messages';
import { Desk } from '../../support/dayDesk';

interface Listener {
	message(message: FromPage): void;
	first(): ToPage | null;
}

const panel = vi.hoisted(() => ({
	listener: undefined as Listener | undefined,
	isOpen: false,
	isVisible: false,
	posted: [] as ToPage[],
}));

vi.mock('../../../src/host/panel/breakPanel', () => ({
	BreakPanel: class {
		constructor(_uri: unknown, listener: Listener) {
			panel.listener = listener;
		}
		get isOpen(): boolean {
			return panel.isOpen;
		}
		get isVisible(): boolean {
			return panel.isVisible;
		}
		post(message: ToPage): void {
			panel.posted.push(message);
		}
		show(): void {
			const { isOpen, isVisible } = panel;
			Object.assign(panel, { isOpen: true, isVisible: true });
			const first = isOpen ? undefined : panel.listener?.first();
			if (first) {
				panel.posted.push(first);
			} else if (!isVisible) {
				panel.listener?.message({ type: 'ready' });
			}
		}
		close(): void {
			Object.assign(panel, { isOpen: false, isVisible: false });
		}
	},
}));

/** A window with its panel: what the timer asks of the panel is carried out at once. */
class Window {
	readonly desk = new Desk().type(30 * minute);
	readonly controller = new PanelController({ with: () => undefined } as never, {
		dispatch: (happening) => this.send(happening as Parameters<Desk['send']>[0]),
		page: () => pageView(this.desk.state, this.desk.now, this.desk.settings),
		settings: () => this.desk.settings,
		offers: () => offersOf(this.desk.state.shared, this.desk.settings, this.desk.now.wall),
		plan: (choice) => nextPlan(this.desk.state.shared, this.desk.settings, this.desk.now.wall, choice),
		warn: () => undefined,
	});

	send(happening: Parameters<Desk['send']>[0]): void {
		for (const effect of this.desk.send(happening)) {
			if (effect.type === 'openPanel') {
				this.controller.show(effect.preserveFocus);
			}
		}
	}

	start(plan: Plan): void {
		this.send({ type: 'start', plan });
	}

	page(message: FromPage): void {
		panel.listener?.message(message);
	}
}

const last = (): ToPage | undefined => panel.posted.at(-1);

describe('the panel', () => {
	beforeEach(() => {
		Object.assign(panel, { listener: undefined, isOpen: false, isVisible: false, posted: [] });
	});

	it('opens with everything that can be chosen', () => {
		const window = new Window();
		window.start(nextPlan(window.desk.state.shared, window.desk.settings, 0));
		expect(last()).toMatchObject({
			type: 'init',
			opening: 'first',
			offers: { leaveOut: [], adaptiveMinutes: 5 },
		});
	});

	it('shows the first screen of another set once it is chosen', () => {
		const window = new Window();
		window.start(nextPlan(window.desk.state.shared, window.desk.settings, 0));
		window.page({ type: 'choose', routine: 'adaptive', minutes: 3, lead: 'sides' });
		expect(last()).toMatchObject({
			type: 'init',
			opening: 'first',
			plan: { routine: 'adaptive', reason: { why: 'asked', area: 'sides' } },
		});
		window.page({ type: 'choose', routine: 'movement:cross-body-pull', minutes: null, lead: null });
		expect(last()).toMatchObject({ opening: 'first', plan: { movementCount: 1 } });
	});

	it('opens with the movements alone, from which one can be started', () => {
		const window = new Window();
		window.controller.showMovements();
		expect(last()).toMatchObject({ type: 'init', opening: 'browse', plan: { parts: [], check: [] } });
		window.page({ type: 'choose', routine: 'movement:reverse-fly', minutes: null, lead: null });
		expect(last()).toMatchObject({ opening: 'first', plan: { routine: 'movement:reverse-fly' } });
		expect(window.desk.state.shared.rest).toMatchObject({ status: 'offered' });
	});

	it('shows the movements over a break, also where its page begins anew', () => {
		const window = new Window();
		window.start(nextPlan(window.desk.state.shared, window.desk.settings, 0));
		window.controller.showMovements();
		expect(last()).toEqual({ type: 'browse' });
		panel.isVisible = false;
		window.controller.showMovements();
		expect(panel.posted.slice(-2)).toMatchObject([{ type: 'init', opening: 'first' }, { type: 'browse' }]);
		window.page({ type: 'ready' });
		expect(last()).toMatchObject({ type: 'init' });
	});

	it('shows the check instead of the movements, of a break that only waits, and of one that is over', () => {
		const window = new Window();
		const isCheck = { type: 'init', opening: 'check', plan: { parts: [], check: { length: 12 } } };
		window.controller.showMovements();
		window.controller.showCheck();
		expect(last()).toMatchObject(isCheck);

		const plan = nextPlan(window.desk.state.shared, window.desk.settings, 0);
		window.start(plan);
		expect(last()).toMatchObject({ opening: 'first' });
		window.controller.showCheck();
		expect(last()).toMatchObject(isCheck);

		window.start(plan);
		window.page({ type: 'began' });
		window.page({ type: 'place', place: { ...startOf(plan), stage: 'done' }, running: false });
		window.controller.showCheck();
		expect(last()).toMatchObject(isCheck);
	});

	it('keeps a break or a check that is under way where the check is asked for', () => {
		const window = new Window();
		window.controller.showCheck();
		const begun = panel.posted.length;
		window.controller.showCheck();
		expect(panel.posted.slice(begun)).toEqual([]);
		window.page({ type: 'place', place: { ...startOf(makeCheckPlan()), stage: 'done' }, running: false });
		window.controller.showCheck();
		expect(panel.posted.slice(begun)).toMatchObject([{ type: 'init', opening: 'check' }]);

		const plan = nextPlan(window.desk.state.shared, window.desk.settings, 0);
		window.start(plan);
		window.page({ type: 'began' });
		window.page({ type: 'place', place: startOf(plan), running: true });
		const shown = panel.posted.length;
		window.controller.showCheck();
		expect(panel.posted.slice(shown)).toEqual([]);
	});

	it('says what is left out as soon as that changes', () => {
		const window = new Window();
		window.start(nextPlan(window.desk.state.shared, window.desk.settings, 0));
		window.page({ type: 'hurts', movement: 'ear-to-shoulder', variant: 'left', choice: 'onlyToday' });
		window.page({ type: 'leaveOut', movement: 'ear-to-shoulder', out: false });
		expect(last()).toMatchObject({ type: 'offers', offers: { leaveOut: [] } });
		window.controller.settingsChanged();
		expect(panel.posted.slice(-2).map(({ type }) => type)).toEqual(['sound', 'offers']);
	});
});
