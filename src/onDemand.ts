// Composition root of the host's second file: what nobody needs as long as they just work.
import { readCustomRoutines } from './core/session/customRoutines';
import { allRules } from './core/timer/allRules';
import { explain } from './core/timer/explain';
import { nextPlan, offersOf } from './core/timer/nextPlan';
import { pageView } from './core/timer/pageView';
import { tooltipView } from './core/timer/tooltip';
import { BreakStore } from './host/breakStore';
import { carryOut } from './host/carryOut';
import { ExplainPage } from './host/explainPage';
import { watchMoments } from './host/moments';
import type { Parts } from './host/onDemand/parts';
import { OtherWindows } from './host/otherWindows';
import { PanelController } from './host/panel/panelController';
import { replay } from './host/replay';
import { setAsideDamaged } from './host/setAside';
import { explainText } from './host/texts/explainTexts';
import { itemTexts } from './host/texts/itemTexts';
import { wishes } from './host/wishes';

export const parts: Parts = {
	createPanel: (extensionUri, { dispatch, state, now, settings, warn }) =>
		new PanelController(extensionUri, {
			dispatch,
			settings,
			warn,
			page: () => pageView(state(), now(), settings()),
			offers: () => offersOf(state().shared, settings(), now().wall),
			plan: (choice) => nextPlan(state().shared, settings(), now().wall, choice),
		}),
	rules: allRules,
	replay,
	itemTexts: (state, now, settings, facts, language) =>
		itemTexts(tooltipView(state, now, settings, facts), language),
	carryOut,
	wishes: new Map(Object.entries(wishes)),
	createExplainPage: ({ state, now, settings }) =>
		new ExplainPage((language) => explainText(explain(state(), now(), settings()), language)),
	watchMoments,
	createOtherWindows: (files, listener) => new OtherWindows(files, listener),
	nextPlan,
	readOwnRoutines: readCustomRoutines,
	createBreakStore: (files, warn) => new BreakStore(files, warn),
	setAsideDamaged,
};
