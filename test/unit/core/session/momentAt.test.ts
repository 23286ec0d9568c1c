// Walks every routine from Begin to the check and compares what picture, words, ring, sound and announcement say.
import { describe, expect, it } from 'vitest';
import { movementTexts } from '../../../../src/core/movements/movementTexts';
import type { Moment, PartMoment } from '../../../../src/core/session/moment';
import { momentAt } from '../../../../src/core/session/momentAt';
import { millisToNextChange } from '../../../../src/core/session/nextChange';
import { setIds } from '../../../../src/core/session/routineId';
import { leadMillis, workDone } from '../../../../src/core/session/timeline';
import { planOf, SessionPlayer, sessionOf } from '../../../support/sessions';

const routines = [...setIds, 'adaptive'] as const;

interface Step {
	readonly player: SessionPlayer;
	readonly moment: Moment;
	readonly at: number;
}

const walked = new Map<string, readonly Step[]>();

/** One entry per quarter of a second of a routine, from Begin to the end of "set finished". */
function walk(routine: (typeof routines)[number]): readonly Step[] {
	const steps = walked.get(routine) ?? walkAnew(routine);
	walked.set(routine, steps);
	return steps;
}

function walkAnew(routine: (typeof routines)[number]): readonly Step[] {
	const plan = planOf({ routine });
	const player = new SessionPlayer(sessionOf(plan)).do({ type: 'begin' });
	const moments: { player: SessionPlayer; moment: Moment; at: number }[] = [];
	while (player.state.mode.kind === 'running') {
		moments.push({ player, moment: momentAt(plan, player.state.place), at: player.at });
		player.wait(0.25);
	}
	return moments;
}

const partMoments = (routine: (typeof routines)[number]): readonly PartMoment[] =>
	walk(routine).flatMap(({ moment }) => (moment.kind === 'part' ? [moment] : []));

describe('a set', () => {
	it.each([
		['seated-express', 5, 60],
		['seated-five', 5, 300],
		['adaptive', 1, 60],
		['adaptive', 3, 180],
		['adaptive', 5, 300],
		['adaptive', 10, 600],
	] as const)('%s of %i minutes is over after %i seconds, give or take two', (routine, minutes, seconds) => {
		const plan = planOf({ routine, adaptiveMinutes: minutes });
		const player = new SessionPlayer(sessionOf(plan)).do({ type: 'begin' });
		let elapsed = 0;
		while (player.state.place.part < plan.parts.length) {
			player.wait(0.5);
			elapsed += 0.5;
		}
		expect(Math.abs(elapsed - seconds)).toBeLessThanOrEqual(2);
		expect(Math.abs(elapsed - plan.totalSeconds)).toBeLessThanOrEqual(0.5);
	});
});

describe.each(routines)('every moment of %s', (routine) => {
	it('adds up to what the first screen promises, and one second of "set finished"', () => {
		const moments = walk(routine);
		const { totalSeconds } = planOf({ routine });
		expect(moments).toHaveLength((totalSeconds + 1) * 4);
		expect(moments.filter(({ moment }) => moment.kind === 'finished')).toHaveLength(4);
	});

	it('shows the picture of the part whose words it shows, apart from leaving the other side', () => {
		for (const { part, picture, inLead } of partMoments(routine)) {
			expect(picture.movement).toBe(part.movement);
			if (picture.motion === 'leave') {
				expect([part.cue, inLead]).toEqual(['switch', true]);
				expect(picture.variant).not.toBe(part.variant);
			} else {
				expect(picture.variant).toBe(part.variant);
			}
			expect(movementTexts[part.movement].parts[picture.variant]?.picture).toBeDefined();
		}
	});

	it('shows one number: the seconds left of a hold, or the present cycle', () => {
		for (const { part, ring, secondsToGo } of partMoments(routine)) {
			if (part.dose.kind === 'hold') {
				expect(ring).toMatchObject({ kind: 'hold', number: secondsToGo, pieces: 1 });
			} else {
				const { cycles, cycleSeconds } = part.dose;
				expect(ring).toMatchObject({ kind: 'cycles', pieces: cycles });
				expect(ring.number).toBe(Math.min(cycles - Math.ceil(secondsToGo / cycleSeconds) + 1, cycles));
			}
			expect(Math.ceil(ring.left * part.seconds - 1e-9)).toBe(secondsToGo);
			expect(ring.ending).toBe(ring.left * part.seconds <= 3);
		}
	});

	it('keeps picture and ring in phase in a cycle, and the breath within it', () => {
		for (const { part, picture, ring, phase, inLead } of partMoments(routine)) {
			if (part.dose.kind === 'hold' || inLead) {
				continue;
			}
			const { cycleSeconds, phases } = part.dose;
			const within = picture.millis / 1_000 - (ring.number - 1) * cycleSeconds;
			expect(within).toBeGreaterThanOrEqual(0);
			expect(within).toBeLessThan(cycleSeconds);
			if (phases.length === 0) {
				expect(phase).toBeNull();
				continue;
			}
			const index = phases.findIndex(({ kind }) => kind === phase?.kind);
			const before = phases.slice(0, index).reduce((sum, { seconds }) => sum + seconds, 0);
			expect(before + (phase?.progress ?? 0) * (phases[index]?.seconds ?? 0)).toBeCloseTo(within);
		}
	});

	it('sounds, announces and washes together, and for the same part', () => {
		for (const moment of partMoments(routine)) {
			expect(moment.sound !== null).toBe(moment.cue !== 'none');
			if (moment.announcement !== null) {
				expect(moment.announcement.part).toBe(moment.part);
			}
			if (moment.sound === 'switch') {
				expect(moment.announcement?.kind).toBe('switch');
			}
			if (moment.sound === 'step') {
				expect(moment.announcement?.kind).toBe('next');
			}
		}
	});

	it('says what comes next: the other part of this movement, or the next movement', () => {
		for (const { part, nextSide, nextMovement, progress } of partMoments(routine)) {
			expect(nextSide === null || nextSide.movement === part.movement).toBe(true);
			expect(nextMovement?.movementIndex ?? progress.of).toBe(part.movementIndex + 1);
			expect(progress.number).toBe(part.movementIndex + 1);
		}
	});

	it('counts the time left down from the whole set to nothing, as the bar fills', () => {
		const plan = planOf({ routine });
		for (const { moment, at } of walk(routine)) {
			if (moment.kind !== 'part') {
				continue;
			}
			const { secondsLeft, segments } = moment.progress;
			expect(secondsLeft).toBe(Math.ceil(plan.totalSeconds - at / 1_000));
			const filled = segments.reduce((sum, segment) => sum + segment.filled * segment.seconds, 0);
			expect(filled).toBeCloseTo(at / 1_000);
		}
	});
});

describe('what a session asks the page to do on its way', () => {
	it('sounds at each changeover and at the end, and announces each section once', () => {
		const plan = planOf();
		const player = new SessionPlayer(sessionOf(plan)).do({ type: 'begin' }).wait(plan.totalSeconds + 1);
		const sounds = player.effects.flatMap((effect) => (effect.type === 'sound' ? [effect.sound] : []));
		expect(sounds).toEqual(['switch', 'step', 'step', 'switch', 'step', 'step', 'switch', 'step', 'end']);
		expect(
			player
				.takeAnnouncements()
				.map((said) => ('part' in said ? `${said.kind} ${said.part.movement}` : said.kind)),
		).toEqual([
			'start shoulder-rolls',
			'switch shoulder-rolls',
			'next seated-cat-cow',
			'steps seated-cat-cow',
			'next ear-to-shoulder',
			'steps ear-to-shoulder',
			'switch ear-to-shoulder',
			'next seated-upper-back-reach',
			'steps seated-upper-back-reach',
			'next seated-spinal-twist',
			'steps seated-spinal-twist',
			'switch seated-spinal-twist',
			'next desk-posture-reset',
			'steps desk-posture-reset',
		]);
	});

	it('takes the sound and the announcement from the moment that it enters', () => {
		const plan = planOf();
		const player = new SessionPlayer(sessionOf(plan)).do({ type: 'begin' });
		player.take();
		while (player.state.mode.kind === 'running') {
			player.wait(0.25);
			const moment = momentAt(plan, player.state.place);
			for (const effect of player.take()) {
				if (effect.type === 'sound') {
					expect(moment).toMatchObject({ sound: effect.sound });
				}
				if (effect.type === 'announce' && moment.kind === 'part') {
					expect(moment.announcement).toEqual(effect.announcement);
				}
			}
		}
	});
});

describe('the next change', () => {
	it('comes when number, cue, phase or part change, and not before', () => {
		const plan = planOf({ routine: 'seated-five' });
		const player = new SessionPlayer(sessionOf(plan)).do({ type: 'begin' });
		/** What is seen apart from motion. */
		const face = (): unknown => {
			const moment = momentAt(plan, player.state.place);
			return moment.kind === 'part'
				? [
						moment.part,
						moment.cue,
						moment.inLead,
						moment.secondsToGo,
						moment.ring.number,
						moment.phase?.kind,
						moment.picture.variant,
						moment.picture.motion,
					]
				: moment.kind;
		};
		while (player.state.mode.kind === 'running') {
			const before = face();
			const millis = millisToNextChange(plan, player.state.place);
			expect(millis).toBeGreaterThan(0);
			expect(millis).toBeLessThanOrEqual(1_000);
			player.wait((millis - 1) / 1_000, millis);
			expect(face()).toEqual(before);
			player.wait(0.002);
		}
	});

	it('ends a lead exactly where the work begins', () => {
		const plan = planOf();
		const index = plan.parts.findIndex((part) => part.leadSeconds > 0);
		const part = plan.parts[index];
		if (part === undefined) {
			throw new Error('no part has a lead');
		}
		const place = { ...sessionOf(plan).place, part: index };
		expect(workDone(part, leadMillis(part))).toBe(0);
		expect(momentAt(plan, { ...place, elapsedMillis: leadMillis(part) - 1 })).toMatchObject({
			cue: 'next',
			inLead: true,
		});
		expect(momentAt(plan, { ...place, elapsedMillis: leadMillis(part) })).toMatchObject({
			cue: 'none',
			inLead: false,
		});
	});
});

describe('a long set', () => {
	const plan = planOf({ routine: 'adaptive', adaptiveMinutes: 10 });
	const holds = plan.parts.flatMap((part, index) =>
		part.dose.kind === 'hold' && part.leadSeconds > 0 ? [{ part, index }] : [],
	);

	it.each([
		[0, 0],
		[5_900, 0],
		[7_000, 1_000],
		[8_000, 2_000],
		[9_000, 3_000],
	])(
		'lets the muscles rest before a position is entered: %i ms into its part it is entered for %i',
		(elapsedMillis, entered) => {
			const shown = holds
				.filter(({ part }) => part.cue === 'next')
				.map(({ index }) => momentAt(plan, { ...sessionOf(plan).place, part: index, elapsedMillis }));
			expect(shown.length).toBeGreaterThan(2);
			for (const moment of shown) {
				expect(moment).toMatchObject({ picture: { motion: 'enter', millis: entered } });
			}
		},
	);

	it.each([
		[0, 'none', null],
		[5_999, 'none', null],
		[6_000, 'next', 'step'],
		[7_999, 'next', 'step'],
		[8_000, 'none', null],
	] as const)(
		'shows and sounds its cues for two seconds, after the rest: at %i ms %s',
		(elapsedMillis, cue, sound) => {
			const shown = holds
				.filter(({ part }) => part.cue === 'next')
				.map(({ index }) => momentAt(plan, { ...sessionOf(plan).place, part: index, elapsedMillis }));
			for (const moment of shown) {
				expect(moment).toMatchObject({ cue, sound });
			}
		},
	);

	it.each([
		['next', ['next'], ['step'], ['steps']],
		['switch', ['switch'], ['switch'], []],
	] as const)(
		'says as the rest before a %s begins what comes, and sounds as the cue begins',
		(cue, asRestBegins, asCueBegins, asWorkBegins) => {
			const index = holds.find(({ part }) => part.cue === cue)?.index ?? 0;
			const player = new SessionPlayer(sessionOf(plan)).do({ type: 'begin' });
			while (player.state.place.part < index) {
				player.take();
				player.do({ type: 'next' });
			}
			const heard = (): readonly string[] =>
				player.take().flatMap((effect) => {
					switch (effect.type) {
						case 'announce':
							return [effect.announcement.kind];
						case 'sound':
							return [effect.sound];
						default:
							return [];
					}
				});
			expect(heard()).toEqual(asRestBegins);
			player.wait(5.9);
			expect(heard()).toEqual([]);
			player.wait(0.2);
			expect(heard()).toEqual(asCueBegins);
			player.wait(2);
			expect(heard()).toEqual(asWorkBegins);
		},
	);

	it.each([
		[500, 'leave', 500],
		[5_000, 'enter', 0],
		[8_000, 'enter', 1_100],
	] as const)(
		'and between its sides: %i ms into the second it is %s for %i',
		(elapsedMillis, motion, millis) => {
			const shown = holds
				.filter(({ part }) => part.cue === 'switch')
				.map(({ index }) => momentAt(plan, { ...sessionOf(plan).place, part: index, elapsedMillis }));
			expect(shown.length).toBeGreaterThan(2);
			for (const moment of shown) {
				expect(moment).toMatchObject({ picture: { motion, millis } });
			}
		},
	);
});
