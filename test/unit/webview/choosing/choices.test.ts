// The pages that lie over a break: how they open and close, what they ask of the host, and what comes back.
import { describe, expect, it } from 'vitest';
import { movements } from '../../../../src/core/movements/movements';
import { makeCheckPlan } from '../../../../src/core/session/makePlan';
import type { FromPage } from '../../../../src/protocol/messages';
import { Choices } from '../../../../src/webview/choosing/choices';
import type { ChoosingAction } from '../../../../src/webview/choosing/choosing';
import { actionOfChoosingKey } from '../../../../src/webview/choosing/choosingKeys';
import { leftOutOf } from '../../../../src/webview/choosing/leftOut';
import { type Init, initOf } from '../../../support/initMessage';
import { planOf } from '../../../support/sessions';

const plan = planOf();
const init = initOf({ plan });

class TestChoices {
	readonly posted: FromPage[] = [];
	readonly acted: string[] = [];
	readonly said: string[] = [];
	replays = 0;
	readonly choices = new Choices({
		post: (message) => this.posted.push(message),
		act: ({ type }) => this.acted.push(type),
		announce: (text) => this.said.push(text),
		replay: () => this.replays++,
		changed: () => undefined,
	});

	constructor(changes: Partial<Init> = {}) {
		this.choices.receive({ ...init, ...changes });
	}

	do(...actions: readonly ChoosingAction[]): this {
		for (const action of actions) {
			this.choices.do(action);
		}
		return this;
	}

	get pages(): readonly string[] {
		return this.choices.state.pages;
	}

	key(key: string, ...leaveOut: readonly string[]): ChoosingAction | undefined {
		return actionOfChoosingKey(this.choices.state, key, (id) => leftOutOf(movements[id], leaveOut));
	}
}

const openBrowse: ChoosingAction = { type: 'openPage', page: 'browse' };
const openTwist: ChoosingAction = { type: 'openMovement', movement: 'seated-spinal-twist' };
const leave: ChoosingAction = { type: 'leavePage' };

describe('the pages over a break', () => {
	it('are none at first, lie on each other, and remember which was left', () => {
		const page = new TestChoices();
		expect(page.pages).toEqual([]);
		page.do(openBrowse, openTwist);
		expect(page.pages).toEqual(['browse', 'detail']);
		page.do(leave);
		expect(page.choices.state).toMatchObject({
			pages: ['browse'],
			left: 'detail',
			movement: 'seated-spinal-twist',
		});
		page.do(leave);
		expect(page.choices.state).toMatchObject({ pages: [], left: 'browse' });
		expect(page.posted).toEqual([]);
	});

	it('close the panel where there is no break below', () => {
		const page = new TestChoices({ opening: 'browse', plan: { ...makeCheckPlan(), check: [] } });
		expect(page.pages).toEqual(['browse']);
		page.do(openTwist, leave);
		expect(page.posted).toEqual([]);
		page.do(leave);
		expect(page.posted).toEqual([{ type: 'close' }]);
	});

	it('come over a break in progress when the host says so, and keep what is filtered', () => {
		const page = new TestChoices({ opening: 'paused' });
		page.choices.receive({ type: 'browse' });
		page.do({ type: 'filter', change: { short: true } });
		page.choices.receive({ type: 'browse' });
		expect(page.choices.state).toMatchObject({ pages: ['browse'], alone: false, filter: { short: true } });
	});

	it('go when another set has come', () => {
		const page = new TestChoices().do(
			{ type: 'openPage', page: 'sets' },
			{ type: 'takeSet', set: 'seated-five' },
		);
		expect(page.posted).toEqual([{ type: 'choose', routine: 'seated-five', minutes: null, lead: null }]);
		page.choices.receive(init);
		expect(page.pages).toEqual([]);
		expect(page.acted).toEqual([]);
	});
});

describe('what is asked of the host', () => {
	it('is a set that the tight area leads, once one is chosen', () => {
		const page = new TestChoices().do({ type: 'openPage', page: 'map' }, { type: 'makeSet' });
		expect(page.posted).toEqual([]);
		page.do({ type: 'pickArea', area: 'sides' }, { type: 'makeSet' });
		expect(page.posted).toEqual([{ type: 'choose', routine: 'adaptive', minutes: null, lead: 'sides' }]);
	});

	it('is a set made for the person, of as many minutes as they say', () => {
		const page = new TestChoices().do({ type: 'pickMinutes', minutes: 3 });
		page.do({ type: 'takeSet', set: 'adaptive' }, { type: 'takeSet', set: 'seated-quick' });
		expect(page.posted).toEqual([
			{ type: 'choose', routine: 'adaptive', minutes: 3, lead: null },
			{ type: 'choose', routine: 'seated-quick', minutes: null, lead: null },
		]);
	});

	it('is one movement alone, which begins as soon as it is there', () => {
		const page = new TestChoices().do(openBrowse, openTwist, { type: 'startMovement' });
		expect(page.posted).toEqual([
			{ type: 'choose', routine: 'movement:seated-spinal-twist', minutes: null, lead: null },
		]);
		expect(page.acted).toEqual([]);
		page.choices.receive(init);
		expect(page.acted).toEqual(['begin']);
		page.choices.receive(init);
		expect(page.acted).toEqual(['begin']);
	});

	it('is not begun before the one-time notice was seen', () => {
		const page = new TestChoices().do(openBrowse, openTwist, { type: 'startMovement' });
		page.choices.receive({ ...init, notice: true });
		expect(page.acted).toEqual([]);
	});

	it('is to leave a movement out, or to bring it back, which is said', () => {
		const page = new TestChoices().do(openBrowse, openTwist, { type: 'leaveOut', out: true });
		page.do({ type: 'leaveOut', out: false });
		expect(page.posted).toEqual([
			{ type: 'leaveOut', movement: 'seated-spinal-twist', out: true },
			{ type: 'leaveOut', movement: 'seated-spinal-twist', out: false },
		]);
		expect(page.said).toEqual(['Left out: Seated twist.', 'Back in your sets.']);
	});
});

describe('a filter', () => {
	it('says how many movements are left', () => {
		const page = new TestChoices().do(openBrowse, { type: 'filter', change: { words: 'seated cat-cow' } });
		expect(page.said).toEqual(['1 movement']);
		page.do({ type: 'filter', change: { words: 'cartwheel' } });
		expect(page.said.at(-1)).toBe('0 movements');
	});
});

describe('the keys', () => {
	it('of a page are its own, and Escape goes back everywhere', () => {
		const page = new TestChoices();
		expect(['Enter', 'Escape', 'l', ' '].map((key) => page.key(key)?.type)).toEqual([
			undefined,
			undefined,
			undefined,
			undefined,
		]);
		page.do({ type: 'openPage', page: 'map' });
		expect(['Enter', 'Escape', 'l'].map((key) => page.key(key)?.type)).toEqual([
			undefined,
			'leavePage',
			undefined,
		]);
		page.do({ type: 'pickArea', area: 'sides' });
		expect(page.key('Enter')?.type).toBe('makeSet');
		page.do(leave, openBrowse);
		expect(['Enter', 'Escape', 'l', 'r', 's'].map((key) => page.key(key)?.type)).toEqual([
			undefined,
			'leavePage',
			undefined,
			undefined,
			undefined,
		]);
		page.do(openTwist);
		expect(['Enter', 'Escape', 'l', 'L', 'r', ' '].map((key) => page.key(key)?.type)).toEqual([
			'startMovement',
			'leavePage',
			'leaveOut',
			'leaveOut',
			'replay',
			undefined,
		]);
	});

	it('L leaves out what is in the sets, and brings back what is not', () => {
		const page = new TestChoices().do(openBrowse, openTwist);
		expect(page.key('l')).toEqual({ type: 'leaveOut', out: true });
		expect(page.key('l', 'seated-spinal-twist:left')).toEqual({ type: 'leaveOut', out: false });
	});

	it('change nothing of what is out by its class, and start nothing of which all is out', () => {
		const page = new TestChoices().do(openBrowse, openTwist);
		expect([page.key('l', 'twist'), page.key('Enter', 'twist')]).toEqual([undefined, undefined]);
		expect(page.key('Enter', 'seated-spinal-twist')).toBeUndefined();
		expect(page.key('Enter', 'seated-spinal-twist:left')).toEqual({ type: 'startMovement' });
	});
});
