// Owns the set that is made for this person now: what leads it, what it is filled with, and how long each lasts.
import { type TightArea, tightAreas } from '../movements/areas';
import type { Movement, MovementId } from '../movements/movement';
import { movements } from '../movements/movements';
import type { Instant, Minutes, Seconds } from '../units';
import { fitAmounts, type Item, itemOf, spanOf } from './fitAmounts';
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

/** Seconds before every side and every movement but the first, as in the quick set. */
const leadSeconds: Seconds = 2;

/** A set may be longer or shorter than promised by this much. */
const tolerance: Seconds = 1;

/** Combinations that are tried before a shorter set is taken. */
const mostTries = 400;

/** Only a person chooses these (decisions con-33, gap-06 and gap-18; see `decisions.ts`). */
const chosenByPersonOnly: readonly string[] = [
	'rotated-ear-to-shoulder',
	'thoracic-extension-over-chair',
	'neck-circles',
];

const last: MovementId = 'desk-posture-reset';

interface Candidates {
	readonly warmUps: readonly Item[];
	/** What a set may be filled with, the most wanted first. */
	readonly others: readonly Item[];
	readonly end: readonly Item[];
}

/**
 * Begins with a warm-up, then moves what was longest not moved (or what the person says is tight), and ends with
 * the posture reset. Nothing of the set before comes again as long as the rest can fill the time. Where too little
 * is left for the minutes that are asked for, the set is shorter.
 */
export function chooseSteps(request: AdaptiveRequest): Routine & { readonly reason?: PlanReason } {
	const seconds = request.adaptiveMinutes * 60;
	const usable = Object.values(movements).filter((movement) => isUsable(movement, request.leaveOut));
	const latest = Math.max(0, ...Object.values(request.lastDone));
	const fresh = usable.filter(({ id }) => id === last || request.lastDone[id] !== latest);
	const items =
		search(candidates(fresh, request), seconds) ??
		search(candidates(usable, request), seconds) ??
		everything(candidates(usable, request), seconds);
	const reason = reasonOf(items, request);
	return {
		leadSeconds,
		steps: items.map(({ movement: { id }, amount }) => ({ movement: id, amount })),
		...(reason === undefined ? {} : { reason }),
	};
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
	const toItem = (movement: Movement): Item => itemOf(movement, leadSeconds);
	const main = byArea(of('mobility', 'stretch', 'strength'), areasInOrder(request));
	const warmUps = of('warm-up');
	return {
		warmUps: [...warmUps, ...of('mobility'), ...of('breathing')].map(toItem),
		others: [...main, ...of('breathing'), ...warmUps].map(toItem),
		end: usable.filter(({ id }) => id === last).map(toItem),
	};
}

/** The area that the person named, then those longest not moved. */
function areasInOrder(request: AdaptiveRequest): readonly TightArea[] {
	const rank = (area: TightArea): number => (area === request.lead ? -1 : (movedAt(area, request) ?? 0));
	return [...tightAreas].sort((a, b) => rank(a) - rank(b) || mix(request.seed, a) - mix(request.seed, b));
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

/** The first combination, in the order of what is wanted, that lasts as long as asked. */
function search({ warmUps, others, end }: Candidates, seconds: Seconds): readonly Item[] | undefined {
	const tries = { left: mostTries };
	const begins = warmUps.length === 0 ? [[]] : warmUps.map((warmUp) => [warmUp]);
	for (const begin of begins) {
		const rest = others.filter(({ movement }) => begin.every((item) => item.movement !== movement));
		const found = grow(begin, rest, end, seconds, tries);
		if (found !== undefined) {
			return found;
		}
	}
	return undefined;
}

/** Adds what is wanted most until the usual amounts last long enough; goes back where that cannot be made to fit. */
function grow(
	chosen: readonly Item[],
	rest: readonly Item[],
	end: readonly Item[],
	seconds: Seconds,
	tries: { left: number },
): readonly Item[] | undefined {
	const items = [...chosen, ...end];
	// Nothing leads into the first movement.
	const whole = seconds + leadSeconds;
	const { least, usual } = spanOf(items);
	tries.left--;
	if (least > whole + tolerance || tries.left < 0) {
		return undefined;
	}
	if (usual < whole) {
		for (const [index, next] of rest.entries()) {
			const grown = grow([...chosen, next], rest.slice(index + 1), end, seconds, tries);
			if (grown !== undefined) {
				return grown;
			}
		}
	}
	return fitAmounts(items, whole, tolerance);
}

/** All that is left, which does not fill the time. */
function everything({ warmUps, others, end }: Candidates, seconds: Seconds): readonly Item[] {
	const begin = warmUps.slice(0, 1);
	const rest = others.filter(({ movement }) => begin.every((item) => item.movement !== movement));
	const items = [...begin, ...rest, ...end];
	return fitAmounts(items, seconds, Number.POSITIVE_INFINITY) ?? items;
}

/** The area that leads: that of the first movement after the warm-up. */
function reasonOf([, first]: readonly Item[], request: AdaptiveRequest): PlanReason | undefined {
	const areas = first?.movement.areas ?? [];
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
