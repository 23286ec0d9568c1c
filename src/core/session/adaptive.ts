// Owns the set that is made for this person now: what leads it, what it is filled with, and how long each lasts.
import { type TightArea, tightAreas } from '../movements/areas';
import type { Movement, MovementId } from '../movements/movement';
import { movements } from '../movements/movements';
import type { Instant, Minutes, Seconds } from '../units';
import { type Candidates, fillPart, fillTime, type NextSet } from './fillTime';
import { type Item, itemOf } from './fitAmounts';
import { variantsLeft } from './leaveOut';
import type { PlanReason } from './plan';
import type { Routine } from './routines';

export interface AdaptiveRequest {
	/** Entries of the `leaveOut` setting, and of "Only today". Unknown entries leave out nothing. */
	readonly leaveOut: readonly string[];
	/** When each movement was last really done, on the wall clock; those of one set have the same time. */
	readonly lastDone: Readonly<Partial<Record<MovementId, Instant>>>;
	readonly adaptiveMinutes: Minutes;
	/** The area that the person says is tight. */
	readonly lead: TightArea | null;
	/** Decides between what is equally good; the same seed makes the same set. */
	readonly seed: number;
}

/** Only a person chooses these (the catalogue's decisions con-33, gap-06 and gap-18), and what needs equipment. */
const chosenByPersonOnly: readonly MovementId[] = [
	'rotated-ear-to-shoulder',
	'thoracic-extension-over-chair',
	'neck-circles',
];

const last: MovementId = 'desk-posture-reset';

const mostMinutes: Minutes = 10;

/**
 * Seconds before every side and every movement but the first: as in the quick set, and more in a long one, in which the
 * muscles let go for a while between the movements, so that the next long set finds as many others. Own decision.
 */
function leadSecondsOf(minutes: Minutes): Seconds {
	return minutes > 9 ? 8 : minutes > 8 ? 5 : 2;
}

/**
 * Begins with a warm-up, then moves what was longest not moved (or what the person says is tight), and ends with
 * the posture reset. Nothing of the set before comes again as long as the rest can fill the time. Where too little
 * is left for the minutes that are asked for, the set is shorter.
 */
export function chooseSteps(request: AdaptiveRequest): Routine & { readonly reason?: PlanReason } {
	const seconds = request.adaptiveMinutes * 60;
	const usable = Object.values(movements).filter((movement) => isUsable(movement, request.leaveOut));
	const candidatesThat = (fresh: boolean): Candidates =>
		candidates(
			usable.filter((movement) => isFresh(movement, request) === fresh),
			request,
		);
	const fresh = candidatesThat(true);
	const all = joined(fresh, candidatesThat(false));
	const next = longestOf(usable);
	const items = inOrder(
		fillTime(fresh, seconds, next) ?? fillTime(all, seconds, next) ?? fillPart(all, seconds),
	);
	const reason = reasonOf(items, request);
	return {
		leadSeconds: leadSecondsOf(request.adaptiveMinutes),
		steps: items.map(({ movement: { id }, amount }) => ({ movement: id, amount })),
		...(reason === undefined ? {} : { reason }),
	};
}

/** The longest set that may be asked for after this one. */
function longestOf(usable: readonly Movement[]): NextSet {
	const leadSeconds = leadSecondsOf(mostMinutes);
	return {
		items: usable.map((movement) => itemOf(movement, leadSeconds)),
		seconds: mostMinutes * 60 + leadSeconds,
	};
}

/** Whether a movement was not in the set before, or moves what the person says is tight. */
function isFresh({ id, areas, kind }: Movement, { lastDone, lead }: AdaptiveRequest): boolean {
	const latest = Math.max(0, ...Object.values(lastDone));
	const isAsked = kind !== 'warm-up' && areas.some((area) => area === lead);
	return id === last || isAsked || lastDone[id] !== latest;
}

/** Both sides of it can be done, with nothing but the chair. */
function isUsable(movement: Movement, leaveOut: readonly string[]): boolean {
	return (
		variantsLeft(movement, leaveOut).length === movement.variants.length &&
		movement.equipment.every((name) => name === 'chair') &&
		!chosenByPersonOnly.includes(movement.id)
	);
}

function candidates(usable: readonly Movement[], request: AdaptiveRequest): Candidates {
	const rank = ({ id }: Movement): number => request.lastDone[id] ?? 0;
	const ranked = [...usable].sort(
		(a, b) => rank(a) - rank(b) || mix(request.seed, a.id) - mix(request.seed, b.id),
	);
	const of = (...kinds: readonly Movement['kind'][]): readonly Movement[] =>
		ranked.filter(({ id, kind }) => id !== last && kinds.includes(kind));
	const leadSeconds = leadSecondsOf(request.adaptiveMinutes);
	const toItem = (movement: Movement): Item => itemOf(movement, leadSeconds);
	const areas = areasInOrder(request);
	const main = of('mobility', 'stretch', 'strength');
	const warmUps = of('warm-up');
	const fillers = [...of('breathing'), ...warmUps];
	const leads = areas.flatMap((area) => main.filter((movement) => movement.areas.includes(area)));
	return {
		leadSeconds,
		begins: [...warmUps, ...of('mobility')].map((movement) => [toItem(movement)]),
		leads: [...new Set([...leads, ...main, ...fillers])].map(toItem),
		others: [...byArea(main, areas), ...fillers].map(toItem),
		end: usable.filter(({ id }) => id === last).map(toItem),
	};
}

/** What is fresh, then what is not; without anything that warms, breathing begins. */
function joined(fresh: Candidates, stale: Candidates): Candidates {
	const begins = [...fresh.begins, ...stale.begins];
	const others = [...fresh.others, ...stale.others];
	const breathing = others.filter(({ movement }) => movement.kind === 'breathing');
	return {
		leadSeconds: fresh.leadSeconds,
		begins: begins.length > 0 ? begins : [breathing],
		leads: [...fresh.leads, ...stale.leads],
		others,
		end: fresh.end,
	};
}

/** The area that the person named, then those longest not moved. */
function areasInOrder(request: AdaptiveRequest): readonly TightArea[] {
	return tightAreas
		.map((area) => ({
			area,
			at: area === request.lead ? -1 : (movedAt(area, request) ?? 0),
			chance: mix(request.seed, area),
		}))
		.sort((a, b) => a.at - b.at || a.chance - b.chance)
		.map(({ area }) => area);
}

/** When an area was last moved; `null` when that is not known. */
function movedAt(area: TightArea, { lastDone }: AdaptiveRequest): Instant | null {
	const times = Object.values(movements).flatMap(({ id, areas }) =>
		areas.includes(area) ? [lastDone[id] ?? 0] : [],
	);
	return Math.max(0, ...times) || null;
}

/** Round by round one movement for every area that none of the round works on yet. */
function byArea(ranked: readonly Movement[], areas: readonly TightArea[]): readonly Movement[] {
	const left = [...ranked];
	const chosen: Movement[] = [];
	while (left.length > 0) {
		const round: Movement[] = [];
		for (const area of areas) {
			const found = round.some((movement) => movement.areas.includes(area))
				? -1
				: left.findIndex((movement) => movement.areas.includes(area));
			round.push(...(found < 0 ? [] : left.splice(found, 1)));
		}
		chosen.push(...(round.length === 0 ? left.splice(0) : round));
	}
	return chosen;
}

/** Further warm-ups follow the first, and breathing comes before the end. */
function inOrder([begin, ...others]: readonly Item[]): readonly Item[] {
	const rank = ({ movement: { id, kind } }: Item): number =>
		id === last ? 3 : kind === 'breathing' ? 2 : kind === 'warm-up' ? 0 : 1;
	return begin === undefined ? [] : [begin, ...others.sort((a, b) => rank(a) - rank(b))];
}

/** The area of the first movement that does more than warm; the one that was asked for may begin the set. */
function reasonOf(items: readonly Item[], request: AdaptiveRequest): PlanReason | undefined {
	const main = items.filter(({ movement: { id, kind } }) => id !== last && kind !== 'warm-up');
	const [first = [], second = []] = main.map(({ movement }) => movement.areas);
	const isAsked = first.some((area) => area === request.lead);
	const areas = isAsked || main[0] !== items[0] ? first : second;
	const area = areasInOrder(request).find((wanted) => areas.includes(wanted));
	return area === undefined
		? undefined
		: { why: area === request.lead ? 'asked' : 'longest', area, since: movedAt(area, request) };
}

/** A number that looks random and is not: FNV-1a over the seed and a word. */
function mix(seed: number, word: string): number {
	let hash = 0x811c9dc5;
	for (const letter of `${seed} ${word}`) {
		hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
	}
	return hash >>> 0;
}
