// Owns the scenes in which the page is looked at: what the host sends, and what the person then does.
import type { ErgonomicsAnswer } from '../../../src/core/ergonomics/item';
import type { MovementId, Variant } from '../../../src/core/movements/movement';
import { makeCheckPlan, makePlan } from '../../../src/core/session/makePlan';
import { type Place, startOf } from '../../../src/core/session/place';
import type { Plan } from '../../../src/core/session/plan';
import { panelHtml } from '../../../src/host/panel/panelHtml';
import type { ToPage } from '../../../src/protocol/messages';
import { type Init, initOf } from '../initMessage';
import { firstOffers, planRequest } from '../planRequest';

export interface Scene {
	readonly name: string;
	readonly init: Init;
	/** Names of buttons that are clicked in turn. */
	readonly clicks: readonly string[];
	/** Seconds that pass after the last click. */
	readonly wait: number;
	/** A message of the host after that. */
	readonly message?: ToPage;
	readonly bodyClass?: string;
}

const plan = makePlan(planRequest());
const five = makePlan(planRequest({ routine: 'seated-five' }));
const mobility = makePlan(planRequest({ routine: 'seated-five-mobility' }));
const extension = makePlan(planRequest({ routine: 'movement:thoracic-extension-over-chair' }));
const cane = makePlan(planRequest({ routine: 'movement:cane-massage-rhomboids' }));

/** What was longest not moved leads it: the chest, on a Tuesday. */
const forTheDay = makePlan(planRequest({ routine: 'adaptive', lead: 'chest-and-front-of-shoulders' }));

/** With longer leads, as in a set of ten minutes. */
const rested: Plan = {
	...plan,
	parts: plan.parts.map((part) => ({ ...part, leadSeconds: part.leadSeconds * 4 })),
};

/** The movements alone, with no break behind them. */
const none: Plan = { ...makeCheckPlan(), check: [] };

/** The document as the host makes it, with or without what the first page shows at once. */
export function pageDocument(source: string, first: Init | null = null): string {
	return panelHtml({
		cspSource: source,
		language: 'en',
		title: 'Break',
		scriptUri: `${source}/page.js`,
		styleUris: [`${source}/panel.css`, `${source}/figure.css`],
		first,
	});
}

/** A place a number of seconds into the work of a part, or before it when negative. */
function placeAt(planned: Plan, movement: MovementId, variant: Variant, seconds: number): Place {
	const part = planned.parts.findIndex((each) => each.movement === movement && each.variant === variant);
	const lead = planned.parts[part]?.leadSeconds ?? 0;
	return {
		...startOf(planned),
		part,
		elapsedMillis: Math.round((lead + seconds) * 1_000),
		doneMillis: planned.parts.map(({ seconds: whole }, index) =>
			index < part ? whole * 1_000 : index === part ? Math.max(seconds, 0) * 1_000 : 0,
		),
	};
}

function afterMovements(planned: Plan, changes: Partial<Place>): Place {
	return {
		...startOf(planned),
		stage: 'check',
		part: planned.parts.length,
		doneMillis: planned.parts.map(({ seconds }) => seconds * 1_000),
		...changes,
	};
}

const running = (
	name: string,
	movement: MovementId,
	variant: Variant,
	seconds: number,
	planned: Plan = plan,
): Scene => ({
	name,
	init: initOf({ opening: 'paused', plan: planned, place: placeAt(planned, movement, variant, seconds) }),
	clicks: ['Continue'],
	wait: 0.3,
});

const ear = placeAt(plan, 'ear-to-shoulder', 'left', 6.2);
/** As "This hurts" leaves it behind in the right ear to the shoulder. */
const leftOut: Partial<Place> = { excluded: [4], hurt: { part: 4, took: [4], choice: 'leaveOut' } };
const answered = (...answers: readonly (ErgonomicsAnswer | null)[]): Partial<Place> => ({ answers });
const still = (name: string, init: Partial<Init>, ...clicks: readonly string[]): Scene => ({
	name,
	init: initOf(init),
	clicks,
	wait: 0,
});

export const scenes: readonly Scene[] = [
	still('first', { notice: true }),
	still('first-later', { plan: five }),
	still('first-reason', { plan: forTheDay }),
	still('map', {}, 'Where is it tight?'),
	still('sets', {}, 'Another set'),
	still('browse', { opening: 'browse', plan: none }),
	still('browse-over', {}, 'Browse movements'),
	still('browse-left-out', {
		opening: 'browse',
		plan: none,
		offers: { ...firstOffers, leaveOut: ['seated-spinal-twist', 'ear-to-shoulder:left', 'overhead'] },
	}),
	still('detail', {}, 'Browse movements', 'Seated twist 15 s each side'),
	still(
		'detail-left-out',
		{ offers: { ...firstOffers, leaveOut: ['ear-to-shoulder:left'] } },
		'Browse movements',
		'Ear to shoulder Left out to the left',
	),
	running('movement', 'ear-to-shoulder', 'left', 5.7),
	running('movement-right', 'ear-to-shoulder', 'right', 5.7),
	running('movement-cycles', 'seated-cat-cow', 'both', 10),
	running('movement-rolls', 'shoulder-rolls', 'backward', 6.6),
	running('movement-reach', 'seated-upper-back-reach', 'both', 8),
	running('movement-twist', 'seated-spinal-twist', 'right', 8),
	running('movement-reset', 'desk-posture-reset', 'both', 1.4),
	running('movement-cross', 'cross-body-pull', 'left', 8, five),
	running('movement-squeeze', 'shoulder-blade-squeeze', 'both', 26, five),
	running('movement-breathing', 'diaphragmatic-breathing', 'both', 10, mobility),
	running('movement-extension', 'thoracic-extension-over-chair', 'both', 4, extension),
	running('movement-cane', 'cane-massage-rhomboids', 'left', 4, cane),
	running('movement-ending', 'ear-to-shoulder', 'left', 12.5),
	running('cue-next', 'seated-upper-back-reach', 'both', -1.4),
	running('rest', 'seated-upper-back-reach', 'both', -2.6, rested),
	running('rest-side', 'ear-to-shoulder', 'right', -4, rested),
	running('cue-switch', 'ear-to-shoulder', 'right', -1.2),
	{
		...running('cue-switch-left', 'ear-to-shoulder', 'right', -1.2),
		init: initOf({
			opening: 'paused',
			plan: { ...plan, parts: plan.parts.map((part) => ({ ...part, variant: mirrored(part.variant) })) },
			place: placeAt(plan, 'ear-to-shoulder', 'right', -1.2),
		}),
	},
	{ ...running('cue-turn', 'shoulder-rolls', 'forward', 0), wait: 0 },
	{ ...running('cue-finished', 'desk-posture-reset', 'both', 4.8), wait: 0.6 },
	still(
		'paused',
		{ opening: 'paused', place: placeAt(plan, 'ear-to-shoulder', 'left', 6.2) },
		'Continue',
		'Pause',
	),
	still('paused-typing', { opening: 'paused', place: ear, pauseReason: 'typing' }),
	still('paused-reloaded', {
		opening: 'paused',
		place: placeAt(plan, 'seated-cat-cow', 'both', 10),
		pauseReason: 'reloaded',
	}),
	{
		...running('waiting', 'ear-to-shoulder', 'left', 14.9),
		bodyClass: 'vscode-using-screen-reader',
	},
	still('stopped', { opening: 'paused', place: ear }, 'This hurts'),
	still('stopped-today', { opening: 'paused', place: ear }, 'This hurts', 'Only today'),
	still('stopped-undo', { opening: 'paused', place: ear }, 'This hurts', 'Undo'),
	{
		...still(
			'paused-left-out',
			{ opening: 'paused', place: ear },
			'This hurts',
			`Go on with Upper back reach`,
			'Pause',
		),
		wait: 0,
	},
	still('paused-left-out-reloaded', {
		opening: 'paused',
		place: { ...placeAt(plan, 'seated-upper-back-reach', 'both', 4), ...leftOut },
		pauseReason: 'reloaded',
	}),
	still('advice', { notice: true }, 'When to see someone'),
	...plan.check.map((item, index) =>
		still(`check-${item}`, {
			opening: 'paused',
			place: afterMovements(plan, answered(...plan.check.map((_, other) => (other < index ? 'ok' : null)))),
		}),
	),
	...makePlan(planRequest({ ergonomicsCheck: 'full' }))
		.check.slice(4)
		.map((item, index): Scene => {
			const full = makePlan(planRequest({ ergonomicsCheck: 'full' }));
			return still(`check-${item}`, {
				opening: 'paused',
				plan: full,
				place: afterMovements(
					full,
					answered(...full.check.map((_, other) => (other < index + 4 ? 'ok' : null))),
				),
			});
		}),
	still('question', {
		opening: 'paused',
		place: afterMovements(plan, { stage: 'question', ...answered('ok', 'ok', 'ok', 'ok') }),
	}),
	still('worse', {
		opening: 'paused',
		place: afterMovements(plan, { stage: 'done', feeling: 'worse', ...answered('ok', 'ok', 'ok', 'ok') }),
	}),
	still('done', {
		opening: 'paused',
		place: afterMovements(plan, { stage: 'done', feeling: 'same', ...answered('ok', 'ok', 'ok', 'ok') }),
	}),
	still('done-short', {
		opening: 'paused',
		place: {
			...afterMovements(plan, { stage: 'done', feeling: 'same', ...answered('ok', 'ok', 'ok', 'ok') }),
			doneMillis: plan.parts.map((_, index) => (index < 2 ? 20_000 : 0)),
		},
	}),
	still('done-left-out', {
		opening: 'paused',
		place: {
			...afterMovements(plan, { stage: 'done', feeling: 'same', ...answered('ok', 'ok', 'ok', 'ok') }),
			...leftOut,
		},
	}),
	still('resume', { opening: 'resume', place: ear, keptMillis: 1_440_000 }),
	still('resume-check', {
		opening: 'resume',
		place: afterMovements(plan, answered('ok', null, null, null)),
		keptMillis: 1_440_000,
	}),
];

function mirrored(variant: Variant): Variant {
	return variant === 'left' ? 'right' : variant === 'right' ? 'left' : variant;
}
