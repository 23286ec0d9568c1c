// Composition root of the host's second file: what nobody needs before asking for it.
import { readCustomRoutines } from './core/session/customRoutines';
import { explain } from './core/timer/explain';
import { nextPlan, offersOf } from './core/timer/nextPlan';
import { pageView } from './core/timer/pageView';
import { panelSteps } from './core/timer/panelSteps';
import type { Parts } from './host/onDemand/parts';
import { PanelController } from './host/panel/panelController';
import { writeBreaks } from './host/pastBreaks';
import { explainText } from './host/texts/explainTexts';

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
	panelSteps,
	nextPlan,
	readOwnRoutines: readCustomRoutines,
	explain: (state, now, settings, language) => explainText(explain(state, now, settings), language),
	writeBreaks,
};
