// Owns what a place in a plan shows, says and sounds: the one function that picture, text, ring, sound and
// announcement are all taken from.
import { leaveMillis } from '../figure/tempo';
import { movements } from '../movements/movements';
import { type Millis, second } from '../units';
import type {
	CheckMoment,
	DoneMoment,
	FinishedMoment,
	Moment,
	PartMoment,
	PictureMoment,
	SectionAnnouncement,
	Sound,
} from './moment';
import { isFinished, type Place } from './place';
import type { LeadCue, Plan, PlannedPart } from './plan';
import { progressAt } from './progressAt';
import { phaseAt, ringAt } from './ringAt';
import {
	leadMillis,
	nextIncluded,
	partMillis,
	restMillis,
	turnCueMillis,
	workDone,
	workMillis,
} from './timeline';

/** What a place shows. `plan` and `place` must belong together (`fitsPlan`). */
export function momentAt(plan: Plan, place: Place): Moment {
	switch (place.stage) {
		case 'movements': {
			const part = plan.parts[place.part];
			return part === undefined ? finishedMoment(plan, place) : partMoment(plan, place, part);
		}
		case 'check':
			return checkMoment(plan, place) ?? doneMoment(plan, place);
		case 'question':
			return { kind: 'question' };
		case 'done':
			return doneMoment(plan, place);
	}
}

/** What follows the movements, or the last answer. */
export function stageAfterMovements(plan: Plan, place: Place): 'check' | 'question' | 'done' {
	if (place.answers.includes(null)) {
		return 'check';
	}
	return plan.askFeeling && place.feeling === null ? 'question' : 'done';
}

function partMoment(plan: Plan, place: Place, part: PlannedPart): PartMoment {
	const inLead = place.elapsedMillis < leadMillis(part);
	const done = workDone(part, place.elapsedMillis);
	const left = workMillis(part) - done;
	const cue = cueAt(part, place.elapsedMillis);
	const after = plan.parts[nextIncluded(plan, place, place.part + 1)] ?? null;
	return {
		kind: 'part',
		part,
		cue,
		inLead,
		picture: pictureAt(plan, place, part),
		ring: ringAt(part, done),
		phase: phaseAt(part, done),
		secondsToGo: Math.ceil(left / second),
		isOver: left === 0,
		nextSide: after?.movementIndex === part.movementIndex ? after : null,
		nextMovement: nextMovement(plan, place, part),
		sound: soundOf(cue),
		announcement: announcementAt(part, cue, inLead),
		progress: progressAt(plan, place),
	};
}

function nextMovement(plan: Plan, place: Place, present: PlannedPart): PlannedPart | null {
	const later = plan.parts.filter(
		({ movementIndex }, index) => movementIndex > present.movementIndex && !place.excluded.includes(index),
	);
	return later[0] ?? null;
}

/** What is longer than a cue is a rest before it, in which the panel stays calm. */
function cueAt(part: PlannedPart, elapsedMillis: Millis): LeadCue {
	const shownMillis = part.cue === 'turn' ? turnCueMillis : leadMillis(part);
	return restMillis(part) <= elapsedMillis && elapsedMillis < shownMillis ? part.cue : 'none';
}

function soundOf(cue: LeadCue): Sound | null {
	switch (cue) {
		case 'none':
			return null;
		case 'next':
			return 'step';
		case 'switch':
		case 'turn':
			return 'switch';
	}
}

function announcementAt(part: PlannedPart, cue: LeadCue, inLead: boolean): SectionAnnouncement | null {
	switch (part.cue) {
		case 'none':
			return { kind: 'start', part };
		case 'next':
			return { kind: inLead ? 'next' : 'steps', part };
		case 'switch':
			return inLead ? { kind: 'switch', part } : null;
		case 'turn':
			return cue === 'turn' ? { kind: 'switch', part } : null;
	}
}

/**
 * A held position is entered in the last two seconds of its lead, after the other side was left. A cycle begins
 * with the work, so that picture and ring stay in phase.
 */
function pictureAt(plan: Plan, place: Place, part: PlannedPart): PictureMoment {
	const { movement, variant } = part;
	if (part.dose.kind === 'cycles') {
		return { movement, variant, part, motion: 'cycle', millis: workDone(part, place.elapsedMillis) };
	}
	const before = part.cue === 'switch' ? plan.parts[place.part - 1] : undefined;
	const entered = place.elapsedMillis - restMillis(part);
	if (before === undefined) {
		return { movement, variant, part, motion: 'enter', millis: Math.max(0, entered) };
	}
	return place.elapsedMillis < leaveMillis
		? { movement, variant: before.variant, part: before, motion: 'leave', millis: place.elapsedMillis }
		: { movement, variant, part, motion: 'enter', millis: Math.max(0, entered - leaveMillis) };
}

function finishedMoment(plan: Plan, place: Place): FinishedMoment {
	const last = plan.parts.at(-1);
	return {
		kind: 'finished',
		picture:
			last === undefined
				? null
				: {
						movement: last.movement,
						variant: last.variant,
						part: last,
						motion: last.dose.kind === 'hold' ? 'enter' : 'cycle',
						millis: last.dose.kind === 'hold' ? partMillis(last) : workMillis(last),
					},
		sound: 'end',
		progress: progressAt(plan, place),
		next: stageAfterMovements(plan, place),
	};
}

function checkMoment(plan: Plan, place: Place): CheckMoment | undefined {
	const index = place.answers.indexOf(null);
	const item = plan.check[index];
	return item === undefined ? undefined : { kind: 'check', item, number: index + 1, of: plan.check.length };
}

function doneMoment(plan: Plan, place: Place): DoneMoment {
	const worked = plan.parts.filter((part, index) => (place.doneMillis[index] ?? 0) * 2 >= workMillis(part));
	return {
		kind: 'done',
		feeling: place.feeling,
		workedOn: [...new Set(worked.flatMap((part) => movements[part.movement].areas))],
		cleared: isFinished(plan, place),
		hadMovements: plan.parts.length > 0,
	};
}
