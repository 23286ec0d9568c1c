// The doors between host and page: every message passes as it was sent, everything else is dropped with a reason.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCheckPlan } from '../../../src/core/session/makePlan';
import { startOf } from '../../../src/core/session/place';
import { decodeFromPage, decodeToPage } from '../../../src/protocol/decode';
import type { FromPage, ToPage } from '../../../src/protocol/messages';
import { initOf } from '../../support/initMessage';
import { firstOffers } from '../../support/planRequest';
import { planOf, SessionPlayer, sessionOf } from '../../support/sessions';

const plan = planOf({ routine: 'seated-five' });

const init = initOf({ plan, notice: true, sound: true, l10n: { Pause: 'Anhalten' } });

const nowhere = startOf({ ...makeCheckPlan(), check: [] });
const own = planOf({
	routine: 'custom:Mine',
	customRoutines: [
		{ id: 'custom:Mine', name: '<b>Mine</b>', leadSeconds: 2, steps: [{ movement: 'ear-to-shoulder' }] },
	],
});
const made = planOf({ routine: 'adaptive', lead: 'sides' });

const toPage: readonly ToPage[] = [
	init,
	{ ...init, opening: 'check', plan: makeCheckPlan(), place: startOf(makeCheckPlan()), l10n: null },
	{ ...init, opening: 'paused', pauseReason: 'typing', keptMillis: 1_440_000 },
	{ type: 'pause', reason: 'typing' },
	{ type: 'sound', sound: false },
	{ ...init, opening: 'browse', plan: { ...makeCheckPlan(), check: [] }, place: nowhere },
	{ ...init, plan: own, place: startOf(own) },
	{ ...init, plan: made, place: startOf(made) },
	{ type: 'browse' },
	{ type: 'offers', offers: { ...firstOffers, leaveOut: ['neck', 'ear-to-shoulder:left'] } },
];

const place = new SessionPlayer(sessionOf(plan)).do({ type: 'begin' }).wait(50.5, 16).do({ type: 'hurts' })
	.state.place;

const fromPage: readonly FromPage[] = [
	{ type: 'ready' },
	{ type: 'acted' },
	{ type: 'began' },
	{ type: 'place', place, running: true },
	{ type: 'startOver' },
	{ type: 'choose', routine: 'adaptive', minutes: 3, lead: 'side-of-neck' },
	{ type: 'choose', routine: 'custom:Mine', minutes: null, lead: null },
	{ type: 'choose', routine: 'movement:cross-body-pull', minutes: null, lead: null },
	{ type: 'leaveOut', movement: 'ear-to-shoulder', out: false },
	{ type: 'hurts', movement: 'ear-to-shoulder', variant: 'left', choice: 'onlyToday' },
	{ type: 'ergonomics', item: 'erg-lumbar', answer: 'fixed' },
	{ type: 'feeling', feeling: 'passed' },
	{ type: 'close' },
];

/** As a message crosses the boundary. */
const sent = (message: unknown): unknown => JSON.parse(JSON.stringify(message));

describe('a message', () => {
	it.each(toPage)('to the page passes: %j', (message) => {
		expect(decodeToPage(sent(message))).toEqual({ ok: true, value: message });
	});

	it.each(fromPage)('from the page passes: %j', (message) => {
		expect(decodeFromPage(sent(message))).toEqual({ ok: true, value: message });
	});
});

describe('anything else', () => {
	it.each([
		['of an unknown type', { type: 'run', command: 'x' }],
		['with a field too many', { type: 'ready', extra: 1 }],
		['with an unknown movement', { type: 'hurts', movement: 'push-ups', variant: 'left', choice: 'undo' }],
		['with negative time', { type: 'place', place: { ...place, elapsedMillis: -1 }, running: true }],
		['with half a part', { type: 'place', place: { ...place, part: 1.5 }, running: true }],
		[
			'with time that is no number',
			{ type: 'place', place: { ...place, elapsedMillis: Number.NaN }, running: true },
		],
		['with an unknown set', { type: 'choose', routine: 'marathon', minutes: null, lead: null }],
		[
			'with a movement alone that is none',
			{ type: 'choose', routine: 'movement:x', minutes: null, lead: null },
		],
		['with too many minutes', { type: 'choose', routine: 'adaptive', minutes: 11, lead: null }],
		['with an area that is no place', { type: 'choose', routine: 'adaptive', minutes: 5, lead: 'breathing' }],
		['that is no object', 'ready'],
		['that is nothing', undefined],
	])('%s is dropped with a reason', (_, value) => {
		expect(decodeFromPage(value)).toEqual({ ok: false, reason: expect.stringMatching(/\S/) });
	});

	it('names the field in its reason', () => {
		expect(decodeToPage({ type: 'pause', reason: 'bored' })).toMatchObject({
			reason: expect.stringContaining('reason'),
		});
	});

	it('is a place that does not fit the plan it comes with', () => {
		expect(decodeToPage({ ...init, place: { ...init.place, part: plan.parts.length + 1 } }).ok).toBe(false);
		expect(decodeToPage({ ...init, place: { ...init.place, doneMillis: [] } }).ok).toBe(false);
	});

	it('never makes a decoder throw', () => {
		const anyMessage = fc.oneof(
			fc.anything(),
			fc.record({
				type: fc.constantFrom(...fromPage.map(({ type }) => type), ...toPage.map(({ type }) => type)),
				place: fc.anything(),
				running: fc.anything(),
				plan: fc.anything(),
			}),
		);
		fc.assert(
			fc.property(anyMessage, (value) => {
				for (const decoded of [decodeFromPage(value), decodeToPage(value)]) {
					expect(decoded.ok || decoded.reason.length > 0).toBe(true);
				}
			}),
		);
	});
});
