// A break in the page: what the host hears, what is said, when the page wakes.
import { describe, expect, it } from 'vitest';
import type { FromPage } from '../../../src/protocol/messages';
import type { Action } from '../../../src/webview/keys';
import { PageSession } from '../../../src/webview/pageSession';
import { Sounds } from '../../../src/webview/sounds';
import { initOf } from '../../support/initMessage';
import { planOf } from '../../support/sessions';

const plan = planOf();
const init = initOf({ plan, notice: true, sound: true });

/** A page whose clock and wake-ups the test moves. */
class TestPage {
	at = 0;
	wakeAt: number | null = null;
	wakes = 0;
	readonly posted: FromPage[] = [];
	readonly said: string[] = [];
	readonly session = new PageSession(
		{
			now: () => this.at,
			wakeAfter: (millis) => {
				this.wakeAt = millis === null ? null : this.at + millis;
			},
			post: (message) => this.posted.push(message),
			announce: (text) => this.said.push(text),
			surroundings: () => ({ reducedMotion: false, usingScreenReader: false }),
			changed: () => undefined,
		},
		new Sounds(),
	);

	constructor(changes: Partial<typeof init> = {}) {
		this.session.receive({ ...init, ...changes });
	}

	do(...actions: readonly Action[]): this {
		for (const action of actions) {
			this.session.do(action);
		}
		return this;
	}

	/** Lets time pass, waking the page exactly when it asked for it. */
	wait(seconds: number): this {
		const end = this.at + seconds * 1_000;
		while (this.wakeAt !== null && this.wakeAt <= end) {
			this.at = this.wakeAt;
			this.wakes++;
			this.session.wake();
		}
		this.at = end;
		return this;
	}

	/** The posted messages of one type since the last call. */
	take<Type extends FromPage['type']>(type: Type): readonly FromPage[] {
		const taken = this.posted.filter((message) => message.type === type);
		this.posted.length = 0;
		return taken;
	}
}

describe('the page', () => {
	it('asks for no wake-up before Begin, in a pause, and at the end', () => {
		const page = new TestPage();
		expect(page.wakeAt).toBeNull();
		page.do({ type: 'begin' });
		expect(page.wakeAt).toBe(1_000);
		page.do({ type: 'pause', by: 'person' });
		expect(page.wakeAt).toBeNull();
		page.do({ type: 'continue' }).wait(plan.totalSeconds + 2);
		expect(page.session.state?.place.stage).toBe('check');
		expect(page.wakeAt).toBeNull();
	});

	it('wakes about once a second while a countdown runs', () => {
		const page = new TestPage().do({ type: 'begin' }).wait(60);
		expect(page.wakes).toBeGreaterThanOrEqual(59);
		expect(page.wakes).toBeLessThanOrEqual(62);
	});

	it('reports the place at each change and every five seconds between', () => {
		const page = new TestPage().do({ type: 'begin' });
		page.take('place');
		page.wait(19.5);
		expect(page.take('place')).toHaveLength(3);
		page.wait(0.6);
		expect(page.take('place')).toEqual([
			{ type: 'place', place: expect.objectContaining({ part: 1 }), running: true },
		]);
		page.do({ type: 'pause', by: 'person' });
		expect(page.take('place')).toEqual([expect.objectContaining({ running: false })]);
		expect(page.wait(60).take('place')).toEqual([]);
	});

	it('keeps the beat of its reports, whatever the person does between', () => {
		const page = new TestPage()
			.do({ type: 'begin' })
			.wait(3)
			.do({ type: 'skip' })
			.wait(1)
			.do({ type: 'next' });
		page.take('place');
		page.wait(0.9);
		expect(page.take('place')).toEqual([]);
		page.wait(0.2);
		expect(page.take('place')).toHaveLength(1);
		page.wait(0.3).do({ type: 'pause', by: 'person' }, { type: 'continue' });
		page.take('place');
		page.wait(4.9);
		expect(page.take('place')).toEqual([]);
		page.wait(0.2);
		expect(page.take('place')).toHaveLength(1);
	});

	it('tells the host that it began once, and what the person answered', () => {
		const page = new TestPage().do({ type: 'begin' }, { type: 'begin' });
		expect(page.take('began')).toHaveLength(1);
		page.wait(plan.totalSeconds + 1).do({ type: 'answer', answer: 'fixed' });
		expect(page.take('ergonomics')).toEqual([{ type: 'ergonomics', item: plan.check[0], answer: 'fixed' }]);
	});

	it('drops the notice once it was begun under', () => {
		const page = new TestPage();
		expect(page.session.facts.notice).toBe(true);
		expect(page.do({ type: 'begin' }).session.facts.notice).toBe(false);
	});

	it('pauses when the host says so, and says why', () => {
		const page = new TestPage().do({ type: 'begin' }).wait(5);
		page.session.receive({ type: 'pause', reason: 'typing' });
		expect(page.session.state?.mode).toEqual({ kind: 'paused', by: 'typing' });
		expect(page.said.at(-1)).toBe('Paused because you are typing.');
	});

	it('says that it is paused when it begins anew', () => {
		const page = new TestPage({ opening: 'paused', pauseReason: 'reloaded' });
		expect(page.said).toEqual(['Paused because the panel was opened again.']);
		expect(page.wakeAt).toBeNull();
	});

	it('speaks the display language of its bundle', () => {
		const page = new TestPage({
			opening: 'paused',
			pauseReason: 'typing',
			l10n: { 'Paused because you are typing.': 'Angehalten, weil getippt wird.' },
		});
		expect(page.said).toEqual(['Angehalten, weil getippt wird.']);
		expect(new TestPage({ opening: 'paused', pauseReason: 'typing' }).said).toEqual([
			'Paused because you are typing.',
		]);
	});

	it('shows a moment between two wake-ups without changing anything', () => {
		const page = new TestPage().do({ type: 'begin' });
		const { state } = page.session;
		page.at = 400;
		expect(page.session.momentNow()).toMatchObject({ kind: 'part', picture: { millis: 400 } });
		expect(page.session.state).toBe(state);
	});

	it('runs a whole break faster on the development scale, reporting in real time', () => {
		const page = new TestPage({ panelScale: 20 }).do({ type: 'begin' });
		page.take('place');
		page.wait((plan.totalSeconds + 1) / 20 + 0.1);
		expect(page.session.state?.place.stage).toBe('check');
	});
});

describe('the sounds', () => {
	it('are silent before the person has acted, and when they are off', () => {
		const sounds = new Sounds();
		expect(() => sounds.play('step')).not.toThrow();
		sounds.acted();
		sounds.on = false;
		expect(() => sounds.play('step')).not.toThrow();
		sounds.on = true;
		expect(() => sounds.play('step')).toThrow(/AudioContext/);
	});
});
