// What a window makes of the records of others, and of its own after a reload (design §2.7, 2.8, §6).
import { describe, expect, it } from 'vitest';
import type { SavedRecord } from '../../../../src/core/timer/restored';
import { hour, minute, second } from '../../../../src/core/units';
import { Desk } from '../../../support/dayDesk';

/** Another window of the same person. */
const beside = (desk: Desk): Desk => new Desk(desk.settings, desk.clock, 'other', desk.company);

const saves = (desk: Desk): number => desk.effects('save').length;

describe('a reload while a break is due', () => {
	it.each([0, 4, 8, 12, 16, 20, 24, 28])(
		'prompts nobody within two seconds of a key, saved or not (%i s after it is due)',
		(typed) => {
			const desk = new Desk({ promptStyle: 'statusBar' }).type(30 * minute).type(typed * second);
			desk.settings = { ...desk.settings, promptStyle: 'atPause' };
			desk.reload(second).pass(0.9 * second);
			expect(desk.effects('prompt')).toEqual([]);
		},
	);
});

describe('a reload with the focus in a terminal', () => {
	it('keeps the end of a command a good moment, without a sign in an editor before', () => {
		const desk = new Desk({ pauseSeconds: 60 }).type(31 * minute).reload(3 * second);
		desk.key('opaque').send({ type: 'run', run: 1, waits: null, running: true });
		desk.pass(11 * second).send({ type: 'run', run: 1, waits: null, running: false });
		expect(desk.effects('prompt')).toMatchObject([{ moment: 'finished' }]);
	});
});

describe('a reload', () => {
	it.each([
		['as long as idleSeconds is counted', 90, 21.5],
		['a little longer is not', 91, 20],
	])('%s', (_, seconds, minutes) => {
		const desk = new Desk().type(20 * minute);
		desk.company.write(desk, desk.record);
		desk.restart(seconds * second - 1).key();
		desk.pass(1).readSaved();
		expect(desk.minutes).toBe(minutes);
	});

	it('counts it when it ends before the records could be read, though keys follow until they are', () => {
		const desk = new Desk().type(20 * minute);
		desk.company.write(desk, desk.record);
		desk
			.restart(90 * second)
			.type(3 * second)
			.readSaved();
		expect(desk.minutes).toBe(21.6);
	});

	it('is written down at once: who reloads again loses nothing', () => {
		const desk = new Desk().type(20 * minute).restart(10 * second);
		const before = saves(desk);
		desk.readSaved();
		expect(saves(desk)).toBe(before + 1);
	});

	it('with the clock set back meanwhile is no time at all, and says so', () => {
		const desk = new Desk().type(20 * minute);
		desk.setClock(0);
		desk.clock.set(-2 * hour);
		desk.reload(5 * second);
		const moved = desk.decisions.find(({ kind }) => kind === 'clockMoved');
		expect(moved?.millis ?? 0).toBeLessThanOrEqual(-2 * hour + 25 * second);
		expect(desk.type(5 * minute).minutes).toBeGreaterThanOrEqual(24.7);
		expect(desk.minutes).toBeLessThanOrEqual(25.2);
	});

	it('with the clock set back after a rest counts what follows, and says it once though it comes twice', () => {
		const desk = new Desk().type(20 * minute).reload(6 * minute);
		desk.clock.set(-2 * hour);
		desk.reload(5 * second).reload(5 * second);
		expect(desk.decisions.filter(({ kind }) => kind === 'clockMoved')).toHaveLength(1);
		expect(desk.type(5 * minute).minutes).toBe(5);
	});

	it('of somebody who never used it begins at zero, whatever the time', () => {
		const desk = new Desk();
		desk.company.write(desk, desk.record);
		desk.reload(10 * minute);
		expect(desk.type(minute).minutes).toBe(1);
		expect(desk.log.filter((word) => !word.startsWith('restored'))).toEqual([]);
	});
});

describe('a clock that one of two windows saw move', () => {
	it.each([hour, -hour])('is not seen again by the other (%i ms)', (by) => {
		const desk = new Desk().type(10 * minute);
		const other = beside(desk);
		desk.setClock(by).type(minute);
		const front = desk.switchTo(other).type(5 * minute);
		expect(front.minutes).toBe(16);
		expect(front.state.shared.journal.filter(({ kind }) => kind === 'clockMoved')).toHaveLength(1);
	});
});

describe('a clock that another window saw move, and said so without a further sign', () => {
	/** Worked at, and an older record of it. */
	const begun = () => {
		const far = new Desk().type(10 * minute);
		const desk = new Desk({}, far.clock, 'other').focus(false);
		return { far, desk, before: far.record };
	};
	const hear = (desk: Desk, record: SavedRecord): Desk => {
		desk.send({ type: 'restored', restored: { records: [record] } });
		return desk;
	};

	it.each([
		['as the clock was when it moved', 0],
		['and heard of its work after that', hour],
	])('leaves the gap as long as it is: %s', (_, movedBefore) => {
		const { far, desk, before } = begun();
		far.clock.set(movedBefore);
		hear(desk, before);
		far.clock.set(hour - movedBefore);
		far.send({ type: 'quiet', length: 'halfHour' });
		hear(desk, far.record);
		desk.clock.pass(20 * second);
		expect(desk.focus(true).minutes).toBe(10.3);
	});

	it('leaves in the gap what the computer slept', () => {
		const { far, desk, before } = begun();
		hear(desk, before);
		far.clock.set(hour);
		far.send({ type: 'quiet', length: 'halfHour' });
		far.clock.pass(10 * second);
		far.clock.sleep(6 * minute);
		hear(desk, far.record)
			.focus(true)
			.pass(3 * second);
		expect(desk.log.at(-1)).toBe('natural suspended');
	});
});

describe('hearing of another window', () => {
	it('counts nothing from before a skip', () => {
		const desk = new Desk().type(10 * minute).pass(5 * second);
		desk.send({ type: 'skip' });
		const { record } = new Desk({}, desk.clock, 'far');
		desk.send({ type: 'restored', restored: { records: [record] } });
		desk.pass(second).key();
		expect(desk.snapshot.codingMs).toBe(second);
	});

	it('saves what follows as soon as the latest sign that is saved lies fifteen seconds back', () => {
		const desk = new Desk().type(minute);
		const record = new Desk({}, desk.clock, 'far').key().record;
		const hear = () => desk.send({ type: 'restored', restored: { records: [record] } });
		hear();
		desk.pass(30 * second);
		hear();
		const before = saves(desk);
		desk.pass(second).key();
		expect(saves(desk)).toBe(before + 1);
	});

	it('keeps what a kill may lose below fifteen seconds, however often it is heard of', () => {
		const desk = new Desk().type(minute);
		const { record } = new Desk({}, desk.clock, 'far').key();
		for (let passed = 0; passed < 119; passed += 1) {
			desk.pass(second).key();
			desk.send({ type: 'restored', restored: { records: [record] } });
		}
		const before = desk.snapshot.codingMs;
		expect(before - desk.reload(0).snapshot.codingMs).toBeLessThanOrEqual(15 * second);
	});

	it('waits for a lull after what may have been a key there', () => {
		const desk = new Desk({ pauseSeconds: 10 }).type(30 * minute).pass(8 * second);
		const from = desk.clock.elapsed;
		const { record } = new Desk({}, desk.clock, 'far').key();
		desk.pass(second).send({ type: 'restored', restored: { records: [record] } });
		desk.pass(minute);
		const prompted = desk.done.filter(({ effect }) => effect.type === 'prompt').map(({ elapsed }) => elapsed);
		expect(prompted.map((elapsed) => Math.floor((elapsed - from) / second))).toEqual([10]);
	});

	it('tells it of this one, once', () => {
		const desk = new Desk().type(5 * second);
		const before = saves(desk);
		const record = new Desk({}, desk.clock, 'far').record;
		desk.send({ type: 'restored', restored: { records: [record] } });
		expect(saves(desk)).toBe(before + 1);
		desk.send({ type: 'restored', restored: { records: [record] } });
		expect(saves(desk)).toBe(before + 1);
	});

	it('spares writing again what it has written', () => {
		const desk = new Desk().type(minute);
		const other = beside(desk);
		desk.switchTo(other).type(5 * minute);
		const written = saves(desk);
		other.pass(14 * second).key();
		expect(saves(desk) - written).toBeLessThanOrEqual(2);
	});

	it('with no later sign leaves the gap here what it is: rest in front of an editor', () => {
		const desk = new Desk().type(10 * minute);
		const { record } = new Desk({}, desk.clock, 'far');
		desk.send({ type: 'restored', restored: { records: [record] } });
		desk.idle(6 * minute).key();
		expect(desk.log.at(-1)).toBe('natural restedInEditor');
	});

	it('with a later sign takes it for the last one: a gap here is as long as nobody was anywhere', () => {
		const desk = new Desk().type(10 * minute);
		const other = beside(desk);
		desk.switchTo(other).type(8 * minute);
		other.switchTo(desk).type(minute);
		expect([desk.minutes, desk.log]).toEqual([19, ['restored wentOn']]);
	});

	it('holds the prompt for two seconds of its keys as well', () => {
		const desk = new Desk({ pauseSeconds: 2 }).type(29 * minute);
		const other = beside(desk);
		desk.switchTo(other).type(1.5 * minute);
		const last = desk.clock.elapsed;
		other.switchTo(desk).pass(5 * second);
		const prompted = desk.done.filter(({ effect }) => effect.type === 'prompt').map(({ elapsed }) => elapsed);
		expect(Math.min(...prompted)).toBeGreaterThanOrEqual(last + 2 * second);
	});
});
