// What a person's answers do, and what they leave alone (design §2.5, 3.6, 3.8).
import { describe, expect, it } from 'vitest';
import { minute, second } from '../../../../src/core/units';
import { Desk } from '../../../support/dayDesk';

/** A break is due and was just offered. */
const offered = (): Desk => new Desk().type(30 * minute).pass(6 * second);

/** Away for twelve minutes, just back and asked about it. */
const asked = (): Desk =>
	new Desk()
		.type(15 * minute)
		.elsewhere(12 * minute)
		.key();

const prompts = (desk: Desk): number => desk.effects('prompt').length;

describe('an answer to the notification', () => {
	it.each([
		['closed', ['answered closed'], 'due'],
		['start', ['answered start'], 'due'],
		['snooze', ['snoozed person'], 'snoozed'],
		['skip', ['counted', 'skipped person'], 'resting'],
		['quiet', ['quiet person'], 'quiet'],
	] as const)('%s says %j and nothing else', (answer, log, phase) => {
		const desk = offered();
		const before = desk.log.length;
		desk.send({ type: 'answer', prompt: 1, answer });
		expect(desk.log.slice(before)).toEqual(log);
		expect(desk.snapshot.phase).toBe(phase);
	});

	it('start is a wish of the person: the set does not begin by itself', () => {
		const desk = offered();
		desk.send({ type: 'answer', prompt: 1, answer: 'start' });
		expect(desk.effects('makePlan')).toEqual([{ type: 'makePlan', byItself: false }]);
	});

	it.each(['snooze', 'skip', 'quiet'] as const)(
		'%s from the notification of the break before the last snooze is too late',
		(answer) => {
			const desk = offered();
			desk.send({ type: 'snooze' });
			desk.type(5 * minute).pass(6 * second);
			expect(prompts(desk)).toBe(2);
			desk.send({ type: 'answer', prompt: 1, answer });
			expect(desk.log.at(-1)).toBe('answered tooLate');
			expect(desk.snapshot).toMatchObject({ phase: 'due', snoozes: 1 });
		},
	);
});

describe('three unanswered in a row', () => {
	it.each(['snooze', 'quiet'] as const)('are not forgotten for a %s: only a break does that', (answer) => {
		const desk = offered();
		for (const _ of [2, 3]) {
			desk.type(30 * minute).pass(6 * second);
		}
		expect(prompts(desk)).toBe(3);
		desk.send(answer === 'snooze' ? { type: 'snooze' } : { type: 'answer', prompt: 3, answer });
		desk.type(75 * minute).pass(6 * second);
		expect(desk.snapshot).toMatchObject({ phase: 'due', holding: 'unanswered' });
		expect(prompts(desk)).toBe(3);
	});
});

describe('an answer to the question about an absence', () => {
	it.each([
		['rested', 'rest', 'natural saidRested', 0],
		['atScreen', 'screen', 'counted saidAtScreen', 27],
	] as const)(
		'%s says how long it was, and is remembered only with "Always"',
		(answer, value, said, left) => {
			const once = asked();
			once.send({ type: 'away', answer, always: false });
			expect(once.log.at(-1)).toBe(said);
			expect(once.decisions.at(-1)?.millis).toBe(12 * minute);
			expect(once.minutes).toBe(left);
			expect(once.effects('setAwayFromEditor')).toEqual([]);
			const always = asked();
			always.send({ type: 'away', answer, always: true });
			expect(always.effects('setAwayFromEditor')).toEqual([{ type: 'setAwayFromEditor', value }]);
		},
	);

	it('is taken once, in whatever window', () => {
		const desk = asked();
		const other = new Desk({}, desk.clock, 'other', desk.company);
		expect(other.face.kind).toBe('away');
		desk.send({ type: 'away', answer: 'atScreen', always: false });
		expect([desk.face.kind, other.face.kind]).toEqual(['coding', 'coding']);
		expect(desk.saved?.shared.question).toMatchObject({ open: false, from: expect.any(Number) });
		desk.send({ type: 'away', answer: 'rested', always: false });
		other.send({ type: 'away', answer: 'rested', always: false });
		expect([desk.minutes, other.minutes]).toEqual([27, 27]);
	});
});
