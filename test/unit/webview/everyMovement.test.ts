// Walks every movement's session second by second: countdown, picture, cues and words all follow from its record.
import { describe, expect, it } from 'vitest';
import { leaveMillis } from '../../../src/core/figure/tempo';
import { motionSeconds } from '../../../src/core/figure/timeline';
import { motions } from '../../../src/core/movements/motions/motions';
import type { Cycles, Movement, PhaseKind } from '../../../src/core/movements/movement';
import { movements } from '../../../src/core/movements/movements';
import { movementTexts } from '../../../src/core/movements/movementTexts';
import type { PartMoment } from '../../../src/core/session/moment';
import { momentAt } from '../../../src/core/session/momentAt';
import type { PlannedPart } from '../../../src/core/session/plan';
import { progressOf } from '../../../src/webview/figures';
import { announcementText } from '../../../src/webview/words/announcements';
import { phaseText, stepsOf } from '../../../src/webview/words/partWords';
import { nowText, sideText } from '../../../src/webview/words/sideWords';
import { planOf, SessionPlayer, sessionOf } from '../../support/sessions';

/** One second of a movement's session: what the record asks for then, and what the session shows. */
interface Second {
	readonly part: PlannedPart;
	/** Of the part's lead and work, and of its work alone. */
	readonly sinceLead: number;
	readonly work: number;
	readonly moment: PartMoment;
}

/** Every second from Begin to the last of the movement, by a count of its own over the record's parts. */
function walk({ id }: Movement): readonly Second[] {
	const plan = planOf({ routine: `movement:${id}` });
	const player = new SessionPlayer(sessionOf(plan)).do({ type: 'begin' });
	return plan.parts.flatMap((part) =>
		Array.from({ length: part.leadSeconds + part.seconds }, (_, sinceLead): Second => {
			const moment = momentAt(plan, player.state.place);
			player.wait(1);
			if (moment.kind !== 'part') {
				throw new Error(`The session of ${id} was over too early.`);
			}
			return { part, sinceLead, work: sinceLead - part.leadSeconds, moment };
		}),
	);
}

/** The phase that the record's cycle is in at a second, counted through its phases. */
function phaseAfter({ phases }: Cycles, secondOfCycle: number): PhaseKind | null {
	let end = 0;
	for (const { kind, seconds } of phases) {
		end += seconds;
		if (secondOfCycle < end) {
			return kind;
		}
	}
	return null;
}

/** The share of the motion at a second, from the record's dose and the motion's own length. */
function shownShare({ part, sinceLead, work }: Second): { readonly variant: string; readonly share: number } {
	const { dose, variant, movement } = part;
	if (dose.kind === 'cycles') {
		return { variant, share: (Math.max(work, 0) % dose.cycleSeconds) / dose.cycleSeconds };
	}
	const other = movements[movement].variants.find((candidate) => candidate !== variant) ?? variant;
	if (part.cue === 'switch' && sinceLead * 1_000 < leaveMillis) {
		return { variant: other, share: 1 - (sinceLead * 1_000) / leaveMillis };
	}
	const entered = part.cue === 'switch' ? sinceLead - leaveMillis / 1_000 : sinceLead;
	return { variant, share: Math.min(1, entered / motionSeconds(motions[movement])) };
}

describe.each(Object.values(movements))('every second of $id', (movement) => {
	const seconds = walk(movement);
	const texts = movementTexts[movement.id];

	it('counts down what the record asks for, and is then over', () => {
		for (const { part, work, moment } of seconds) {
			const done = Math.max(work, 0);
			expect(moment.part).toBe(part);
			expect(moment.inLead).toBe(work < 0);
			expect(moment.secondsToGo).toBe(part.seconds - done);
			expect(moment.ring).toMatchObject(
				movement.dose.kind === 'hold'
					? { kind: 'hold', number: movement.dose.seconds - done, pieces: 1 }
					: {
							kind: 'cycles',
							number: Math.floor(done / movement.dose.cycleSeconds) + 1,
							pieces: movement.dose.cycles,
						},
			);
		}
		const all = seconds.filter(({ work }) => work >= 0);
		const each =
			movement.dose.kind === 'hold'
				? movement.dose.seconds
				: movement.dose.cycles * movement.dose.cycleSeconds;
		expect(all).toHaveLength(each * movement.variants.length);
	});

	it('shows the picture at the share of its motion that the countdown is at', () => {
		for (const second of seconds) {
			const { variant, share } = shownShare(second);
			const { picture } = second.moment;
			expect([picture.movement, picture.variant]).toEqual([movement.id, variant]);
			expect(progressOf(picture)).toBeCloseTo(share, 6);
		}
	});

	it('moves in the picture as long as a cycle lasts, and comes to a key where its phases change', () => {
		const { tempo, keys } = motions[movement.id];
		if (movement.dose.kind === 'hold') {
			expect(tempo).not.toBe('loop');
			expect(motionSeconds(motions[movement.id])).toBeLessThanOrEqual(movement.dose.seconds);
			return;
		}
		const { phases, cycleSeconds } = movement.dose;
		expect(tempo).toBe('loop');
		expect(motionSeconds(motions[movement.id])).toBeCloseTo(cycleSeconds);
		const ends = keys
			.slice(1)
			.map((_, index) => keys.slice(1, index + 2).reduce((sum, key) => sum + key.seconds, 0));
		const changes = phases
			.slice(0, -1)
			.map((_, index) => phases.slice(0, index + 1).reduce((sum, phase) => sum + phase.seconds, 0));
		expect(changes.filter((at) => !ends.some((end) => Math.abs(end - at) < 1e-9))).toEqual([]);
		expect(phases.reduce((sum, phase) => sum + phase.seconds, 0)).toBe(
			phases.length === 0 ? 0 : cycleSeconds,
		);
	});

	it('says the phase of the cycle, each with words for what to do', () => {
		for (const { work, moment } of seconds) {
			const { dose } = movement;
			const done = Math.max(work, 0);
			const expected = dose.kind === 'hold' ? null : phaseAfter(dose, done % dose.cycleSeconds);
			expect(moment.phase?.kind ?? null).toBe(expected);
			if (expected !== null) {
				expect(phaseText(expected)).not.toBe('');
				expect(texts.phases?.[expected] ?? '').not.toBe('');
			}
		}
	});

	it('shows the steps of the side that it counts, and says them once', () => {
		for (const { part } of seconds) {
			const own = texts.parts[part.variant];
			expect(own?.picture ?? '').not.toBe('');
			expect(stepsOf(part)).toEqual(own?.steps);
			expect(own?.steps.length).toBeGreaterThanOrEqual(2);
			expect(own?.steps.length).toBeLessThanOrEqual(4);
			expect(sideText(part) === null).toBe(part.variant === 'both');
		}
		const [begin] = seconds;
		expect(begin?.moment.announcement).toEqual({ kind: 'start', part: begin?.part });
		const said = begin === undefined ? '' : announcementText({ kind: 'start', part: begin.part });
		expect((begin === undefined ? [] : stepsOf(begin.part)).filter((step) => !said.includes(step))).toEqual(
			[],
		);
		expect(said).toContain(texts.name);
	});

	it('sounds, announces and says the change to the other side or direction, and only then', () => {
		for (const { part, sinceLead, moment } of seconds) {
			const isChange = part !== seconds[0]?.part && (part.cue === 'turn' ? sinceLead < 1 : moment.inLead);
			expect(moment.cue).toBe(isChange ? part.cue : 'none');
			expect(moment.sound).toBe(isChange ? 'switch' : null);
			expect(moment.announcement?.kind === 'switch').toBe(isChange);
			if (isChange) {
				const said = announcementText({ kind: 'switch', part });
				expect(said).toContain(nowText(part));
				expect(said).toContain(texts.parts[part.variant]?.cue ?? nowText(part));
				expect(nowText(part)).not.toBe('');
			}
		}
		const changes = new Set(seconds.filter(({ moment }) => moment.cue !== 'none').map(({ part }) => part));
		expect(changes.size).toBe(movement.variants.length - 1);
	});
});
