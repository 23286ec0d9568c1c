// Reload, restart, crash, and what other windows know (design §2.8, §4.8, §6).
import { describe, expect, it } from 'vitest';
import { pageView } from '../../../../src/core/timer/pageView';
import { minute, second } from '../../../../src/core/units';
import { finishedPlace, placeAt, quickPlan } from '../../../support/builders';
import { day, timeline } from '../../../support/day';
import { Desk } from '../../../support/dayDesk';

const plan = quickPlan();
const page = (desk: Desk) => pageView(desk.state, desk.now, desk.settings);

describe('§2.8 the timer after a reload', () => {
	it('goes on where it was, and counts a gap within idleSeconds', () => {
		const desk = day('09:00 type 20m; 09:20 reload 10s; 09:20:10 type 5m');
		expect(desk.minutes).toBe(25.2);
		expect(timeline(desk)).toEqual(['09:20 restored wentOn']);
	});

	it('goes on where it was after a gap shorter than restMinutes, without counting it', () => {
		const { minutes } = day('09:00 type 20m; 09:20 reload 4m; 09:24 type 5m');
		expect(minutes).toBeGreaterThanOrEqual(24.75);
		expect(minutes).toBeLessThanOrEqual(25);
	});

	it('is at zero after a longer one; a closed window is no break', () => {
		const desk = day('09:00 type 20m; 09:20 reload 5m; 09:25 type 5m');
		expect(desk.minutes).toBe(5);
		expect(timeline(desk)).toEqual(['09:25 away windowClosed']);
	});

	it('asks about a gap that only grew to restMinutes after the start', () => {
		const desk = day('09:00 type 20m; 09:20 reload 4m; 09:26 key');
		expect(timeline(desk).at(-1)).toBe('09:26 asked otherProgram');
	});

	it('counts a gap that ended before the records could be read', () => {
		const desk = new Desk().type(20 * minute);
		desk
			.restart(20 * second)
			.type(3 * second)
			.readSaved();
		expect(desk.type(minute).minutes).toBe(21.4);
	});

	it('keeps snoozes, quiet and what was offered', () => {
		const snoozed = new Desk().type(30 * minute);
		snoozed.send({ type: 'snooze' });
		expect(snoozed.reload(20 * second).snapshot).toMatchObject({ phase: 'snoozed', snoozes: 1 });

		const quiet = new Desk().type(10 * minute);
		quiet.send({ type: 'quiet', length: 'hour' });
		expect(quiet.reload(20 * minute).snapshot.phase).toBe('quiet');

		const offered = new Desk()
			.type(30 * minute)
			.pass(6 * second)
			.reload(5 * second)
			.key()
			.pass(20 * second);
		expect(offered.effects('prompt')).toHaveLength(1);
		expect(offered.face.kind).toBe('due');
	});

	it('loses at most 15 seconds of coding time to a kill, at any moment', () => {
		for (let at = 0; at < 40; at += 1) {
			const desk = new Desk().type(10 * minute + at * second);
			const before = desk.snapshot.codingMs;
			desk.reload(0);
			const lost = before - desk.snapshot.codingMs;
			expect(lost).toBeLessThanOrEqual(15 * second);
			expect(lost).toBeGreaterThanOrEqual(0);
		}
	});

	it('loses nothing of an answer, a skip or a finished break', () => {
		const skipped = new Desk().type(30 * minute);
		skipped.send({ type: 'skip' });
		expect(skipped.reload(0).minutes).toBe(0);
		const finished = new Desk()
			.type(30 * minute)
			.start()
			.begin()
			.goTo(finishedPlace(plan), false);
		expect(finished.reload(0).minutes).toBe(0);
	});

	it('keeps the shorter memory of a record that is read twice, or beside an older one', () => {
		const desk = new Desk().type(10 * minute);
		const older = desk.saved;
		desk.type(5 * minute);
		const newer = desk.saved;
		desk.restart(5 * second);
		const records = [older, newer, older, newer].flatMap((record) => (record === null ? [] : [record]));
		desk.send({ type: 'restored', restored: { records } });
		expect(desk.type(minute).minutes).toBe(16.1);
	});
});

describe('§4.8 a break after a reload', () => {
	const onBreak = (): Desk =>
		new Desk()
			.type(30 * minute)
			.start()
			.begin()
			.pass(20 * second)
			.goTo({ ...placeAt(plan, 4), elapsedMillis: 3_000 })
			.pass(5 * second);

	it('comes back paused at the same movement, with the seconds of at most five seconds before', () => {
		const desk = onBreak().pass(5 * second);
		if (desk.page !== null) {
			desk.page.place = { ...desk.page.place, elapsedMillis: 8_000 };
		}
		desk.pass(9 * second).reload(8 * second);
		desk.send({ type: 'panel', change: 'restored' });
		expect(page(desk)).toMatchObject({
			opening: 'paused',
			pauseReason: 'reloaded',
			place: { part: 4, elapsedMillis: 8_000 },
		});
		expect(desk.snapshot.phase).toBe('onBreak');
	});

	it('without its panel is the break of another window for 30 seconds, then left early', () => {
		const desk = onBreak().reload(8 * second);
		expect(desk.face).toEqual({ kind: 'elsewhere' });
		expect(desk.tooltip.links).toEqual(['takeOver']);
		expect(page(desk)).toBeNull();
		desk.pass(30 * second);
		expect(desk.face).toMatchObject({ kind: 'leftEarly', movement: 3 });
		expect(timeline(desk).at(-1)).toContain('left windowDied');
		expect(desk.start().effects('openPanel')).toHaveLength(2);
		expect(page(desk)).toMatchObject({ opening: 'resume', place: { part: 4 } });
	});

	it('started in another window it is taken over at the same second', () => {
		const desk = onBreak()
			.reload(8 * second)
			.start();
		expect(page(desk)).toMatchObject({ opening: 'paused', place: { part: 4, elapsedMillis: 3_000 } });
		expect(desk.state.shared.rest).toMatchObject({ window: 'window-1', term: 1 });
	});

	it('is left early at once when the window comes back later', () => {
		const desk = onBreak().reload(2 * minute);
		expect(desk.face).toMatchObject({ kind: 'leftEarly', movement: 3 });
		const left = desk.state.shared.journal.find(({ kind }) => kind === 'left');
		expect(((left?.at ?? 0) - desk.clock.now.wall) / second).toBe(-90);
	});

	it('that stood still is left early ten seconds after nobody answered, unless its panel comes back before', () => {
		const soon = onBreak()
			.goTo(placeAt(plan, 4), false)
			.reload(20 * second);
		expect(soon.face).toEqual({ kind: 'elsewhere' });
		soon.send({ type: 'panel', change: 'restored' });
		expect(page(soon)).toMatchObject({ opening: 'paused', place: { part: 4 } });
		const late = onBreak()
			.goTo(placeAt(plan, 4), false)
			.reload(40 * second);
		expect(late.face).toEqual({ kind: 'elsewhere' });
		late.pass(11 * second);
		expect(late.face).toMatchObject({ kind: 'leftEarly', movement: 3 });
	});

	it('is a natural break when nobody came back for restMinutes', () => {
		const desk = onBreak().reload(6 * minute);
		expect(timeline(desk).at(-1)).toContain('natural pausedBreak');
		expect(page(desk)).toBeNull();
	});

	it('a panel that is restored with no break has nothing to show', () => {
		const desk = new Desk().type(5 * minute).reload(5 * second);
		desk.send({ type: 'panel', change: 'restored' });
		expect(page(desk)).toBeNull();
	});

	it('a finished break stays finished', () => {
		const desk = onBreak()
			.goTo(finishedPlace(plan), false)
			.reload(5 * second);
		desk.send({ type: 'panel', change: 'restored' });
		expect(desk.snapshot.codingMs).toBeLessThanOrEqual(5 * second);
		expect(page(desk)).toMatchObject({ place: { stage: 'question' } });
	});
});

describe('§6 two windows over one storage', () => {
	/** Each learns what the other saved. */
	const tell = (from: Desk, to: Desk): void => {
		if (from.saved !== null) {
			to.send({ type: 'restored', restored: { records: [from.saved] } });
		}
	};

	/** Two windows of one computer: one clock, the second one behind. */
	const two = (): readonly [Desk, Desk] => {
		const one = new Desk();
		const other = new Desk({}, one.clock, 'other');
		other.focus(false);
		return [one, other];
	};

	it('never count the same second twice', () => {
		const [one, other] = two();
		one.type(10 * minute).focus(false);
		tell(one, other);
		other.focus(true).type(5 * minute);
		tell(other, one);
		tell(one, other);
		tell(other, one);
		expect(one.minutes).toBe(15);
		expect(other.minutes).toBe(15);
	});

	it('a break taken in one is over in all', () => {
		const [one, other] = two();
		one
			.type(30 * minute)
			.start()
			.begin();
		tell(one, other);
		expect(other.face).toEqual({ kind: 'elsewhere' });
		one.goTo(finishedPlace(plan), false);
		tell(one, other);
		expect(other.snapshot).toMatchObject({ phase: 'resting', codingMs: 0 });
	});

	it('a break taken over closes the panel of the first', () => {
		const [one, other] = two();
		one
			.type(30 * minute)
			.start()
			.begin()
			.goTo(placeAt(plan, 3))
			.pass(6 * second);
		tell(one, other);
		other.focus(true).start();
		tell(other, one);
		expect(one.panelOpen).toBe(false);
		expect(one.face).toEqual({ kind: 'elsewhere' });
		expect(page(other)).toMatchObject({ place: { part: 3 } });
	});

	it('a break that was left in one and goes on in another closes nothing in the first', () => {
		const [one, other] = two();
		one
			.type(30 * minute)
			.start()
			.begin()
			.pass(6 * second)
			.closePanel();
		tell(one, other);
		other.focus(true).start().begin();
		tell(other, one);
		expect(one.face).toEqual({ kind: 'elsewhere' });
		expect(one.effects('closePanel')).toEqual([]);
	});

	it('a break that the person has paused is not paused once more by keys in the other', () => {
		const [one, other] = two();
		one
			.type(30 * minute)
			.start()
			.begin()
			.pass(6 * second)
			.goTo(placeAt(plan, 1), false);
		tell(one, other);
		other.focus(true).type(20 * second);
		tell(other, one);
		expect(one.state.shared.rest).toMatchObject({ status: 'paused', worked: true });
		expect(one.effects('pausePage')).toEqual([]);
	});

	it('a key in an editor of the other pauses it', () => {
		const [one, other] = two();
		one
			.type(30 * minute)
			.start()
			.begin();
		tell(one, other);
		other.focus(true).key();
		tell(other, one);
		expect(one.effects('pausePage')).toEqual([{ type: 'pausePage', reason: 'typing' }]);
	});

	it('what one has offered the other does not offer again', () => {
		const [one, other] = two();
		one
			.type(30 * minute)
			.pass(6 * second)
			.focus(false);
		tell(one, other);
		other
			.focus(true)
			.key()
			.pass(30 * second);
		expect(one.effects('prompt')).toHaveLength(1);
		expect(other.effects('prompt')).toHaveLength(0);
		expect(other.face.kind).toBe('due');
	});

	it('a clock that one saw move moved for the other too', () => {
		const [one, other] = two();
		one.type(10 * minute);
		tell(one, other);
		one.clock.set(-60 * minute);
		one.type(5 * minute).focus(false);
		tell(one, other);
		other.focus(true).type(5 * minute);
		expect(other.minutes).toBe(20);
	});
});
