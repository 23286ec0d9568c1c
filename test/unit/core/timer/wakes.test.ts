// When the timer wakes by itself: at each moment at which something changes, and never else (design §8).
import { describe, expect, it } from 'vitest';
import { hour, type Millis, minute, second } from '../../../../src/core/units';
import { Desk } from '../../../support/dayDesk';

/** Nobody is there from now on, which VS Code has noticed. */
const gone = (desk: Desk): Desk => desk.focus(false, false);

const left = (): Desk =>
	new Desk()
		.type(10 * minute)
		.start()
		.begin()
		.pass(second)
		.closePanel();

/** How long from now the face is drawn anew by itself. */
function drawnAfter(desk: Desk, within: Millis): readonly number[] {
	const from = desk.clock.elapsed;
	const { length } = desk.done;
	desk.pass(within);
	return desk.done
		.slice(length)
		.filter(({ effect }) => effect.type === 'refresh')
		.map(({ elapsed }) => Math.round((elapsed - from) / second));
}

function switchOff(desk: Desk): Desk {
	desk.settings = { ...desk.settings, enabled: false };
	desk.send({ type: 'settings' });
	return desk;
}

describe('with nobody there the face changes', () => {
	it.each<[string, () => Desk, Millis]>([
		[
			'when a snooze ends',
			() => {
				const desk = new Desk().type(30 * minute);
				desk.send({ type: 'snooze' });
				return desk;
			},
			5 * minute,
		],
		[
			'when reminders are back',
			() => {
				const desk = new Desk().type(minute);
				desk.send({ type: 'quiet', length: 'hour' });
				return desk;
			},
			hour,
		],
		[
			'when a question no longer keeps notifications back',
			() => new Desk().type(minute).elsewhere(12 * minute),
			10 * minute,
		],
		['when a due break has waited for maxDeferMinutes', () => new Desk().type(30 * minute), 5 * minute],
		[
			'when a good moment is over',
			() => {
				const desk = new Desk().type(25 * minute);
				desk.send({ type: 'moment', moment: 'commit' });
				return desk;
			},
			minute,
		],
		['when the place of a break that was left is given up', left, 30 * minute],
	])('%s', (_, begin, after) => {
		expect(drawnAfter(gone(begin()), after + second)).toContain(after / second);
	});

	it('at the first of several such moments: a snooze ends before the place is given up', () => {
		expect(drawnAfter(gone(left()), hour)).toEqual(expect.arrayContaining([5 * 60, 30 * 60]));
	});

	it('in the other windows too', () => {
		const desk = left();
		const other = gone(new Desk({}, desk.clock, 'other', desk.company));
		gone(desk).die();
		expect(drawnAfter(other, 31 * minute)).toContain(30 * 60);
	});
});

describe('somebody who has gone', () => {
	it('is taken for gone when idleSeconds are over, and no wake-up is taken back that has come', () => {
		const desk = new Desk({ idleSeconds: 100 }).type(10 * minute);
		desk.send({ type: 'window', focused: true, active: false });
		expect(drawnAfter(desk, hour)).toEqual([60, 100]);
		expect(desk.effects('cancelWake')).toEqual([]);
	});
});

describe('switched off', () => {
	it('the wake-up that was asked for is taken back', () => {
		const desk = new Desk().type(5 * minute);
		const effects = switchOff(desk).effects('cancelWake');
		expect(effects).toEqual([{ type: 'cancelWake' }]);
		const { length } = desk.wakes;
		expect(desk.pass(hour).wakes).toHaveLength(length);
	});

	it('nothing wakes it, though there was work just before', () => {
		const desk = new Desk().type(5 * minute);
		desk.settings = { ...desk.settings, enabled: false };
		const { length } = desk.reload(5 * second).wakes;
		expect(desk.pass(hour).wakes).toHaveLength(length);
	});

	it('nothing wakes it, though reminders were paused', () => {
		const desk = new Desk().type(5 * minute);
		desk.send({ type: 'quiet', length: 'halfHour' });
		const { length } = switchOff(desk).wakes;
		expect(desk.pass(hour).wakes).toHaveLength(length);
	});

	it('a break by the command is watched all the same: ten seconds of silence are a pause', () => {
		const desk = switchOff(new Desk()).start().begin();
		if (desk.page !== null) {
			desk.page.silent = true;
		}
		desk.pass(11 * second);
		expect(desk.effects('pausePage')).toEqual([{ type: 'pausePage', reason: 'silence' }]);
	});
});

describe('on the development clock', () => {
	it('the minutes are drawn as they pass on it', () => {
		const desk = new Desk({ timeScale: 10 }).type(6 * second);
		const drawn = drawnAfter(desk, 40 * second);
		expect(drawn).toEqual([6, 12, 18, 24, 30, 36]);
	});
});

describe('a sign', () => {
	it('that comes as a minute is over has it drawn, on the development clock too', () => {
		const desk = new Desk({ timeScale: 10 }).type(5 * second, second);
		desk.clock.pass(second);
		expect(desk.send({ type: 'sign', surface: 'editor', keystroke: true })).toContainEqual({
			type: 'refresh',
		});
	});

	it('that asks what an absence was has that drawn, though the break is put off all the same', () => {
		const desk = new Desk({ snoozeMinutes: 30 }).type(30 * minute);
		desk.send({ type: 'snooze' });
		desk.pass(15 * minute).key();
		expect(desk.face).toEqual({ kind: 'away', minutes: 15 });
		const drawn = desk.done.filter(
			({ elapsed, effect }) => elapsed === desk.clock.elapsed && effect.type === 'refresh',
		);
		expect(drawn).not.toEqual([]);
	});

	it('that changes the reason for holding has it drawn, though the log has told of it before', () => {
		const desk = new Desk().type(31 * minute);
		const toTerminal = () =>
			desk.send({ type: 'sign', surface: 'opaque', keystroke: false }).map(({ type }) => type);
		toTerminal();
		desk.key().pass(second).key();
		expect(desk.snapshot.holding).toBe('typing');
		expect(toTerminal()).toContain('refresh');
		expect(desk.snapshot.holding).toBe('opaque');
	});
});
