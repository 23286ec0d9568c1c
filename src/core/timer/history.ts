// Owns what is remembered of breaks beside the timer: movements done, answers, feelings, what is left out today.
import type { MovementId } from '../movements/movement';
import { leaveOutEntry, namesMovement } from '../session/leaveOut';
import type { Instant } from '../units';
import type { TimerEvent } from './events';
import { isSameDay } from './morning';
import type { BreakRecord, Shared } from './shared';
import { share, stampOf, type Turn } from './turn';

/** How often a day the question is asked at the end of a break. */
const mostFeelings = 3;

type EventOf<T extends TimerEvent['type']> = Extract<TimerEvent, { type: T }>;

/** Whether the question may still be asked today. */
export function mayAskFeeling({ feelings }: Shared, now: Instant): boolean {
	return feelings.filter(({ at }) => isSameDay(at, now)).length < mostFeelings;
}

/** Entries that "Only today" leaves out, in the form of the `leaveOut` setting. */
export function leftOutToday({ today }: Shared, now: Instant): readonly string[] {
	return Object.entries(today)
		.filter(([, { out, wall }]) => out && isSameDay(wall, now))
		.map(([entry]) => entry);
}

/** `lastDone` with the movements of a break of which something was done. */
export function lastDoneAfter(turn: Turn, { plan, place }: BreakRecord): Shared['lastDone'] {
	const done = plan.parts.filter((_, index) => (place.doneMillis[index] ?? 0) > 0);
	const added: Partial<Record<MovementId, Instant>> = {};
	for (const { movement } of done) {
		added[movement] = turn.at.wall;
	}
	return { ...turn.state.shared.lastDone, ...added };
}

export function onFeeling(turn: Turn, { feeling }: EventOf<'feeling'>): void {
	share(turn, { feelings: [...turn.state.shared.feelings, { at: turn.at.wall, feeling }] });
}

export function onErgonomics(turn: Turn, { item, answer }: EventOf<'ergonomics'>): void {
	const { ergonomics } = turn.state.shared;
	share(turn, { ergonomics: { ...ergonomics, [item]: { answer, at: turn.at.wall } } });
}

/**
 * "This hurts" leaves the part out for good; "Only today" and Undo take that back (design §4.4). Today it is left out
 * in either case: the settings may be unwritable.
 */
export function onHurts(turn: Turn, { movement, variant, choice }: EventOf<'hurts'>): void {
	const entry = leaveOutEntry(movement, variant);
	turn.effects.push({ type: 'leaveOut', entry, add: choice === 'leaveOut' });
	const today = { at: stampOf(turn), wall: turn.at.wall, out: choice !== 'undo' };
	share(turn, { today: { ...turn.state.shared.today, [entry]: today } });
}

/** The browser of movements leaves out a movement, or brings it back with all its sides, also those of today. */
export function onLeaveOut(turn: Turn, { movement, out }: EventOf<'leaveOut'>): void {
	turn.effects.push({ type: 'leaveOut', entry: movement, add: out });
	const back = Object.entries(turn.state.shared.today).filter(
		([entry, today]) => !out && today.out && namesMovement(entry, movement),
	);
	if (back.length > 0) {
		const at = stampOf(turn);
		const changed = back.map(([entry, today]) => [entry, { ...today, at, out: false }] as const);
		share(turn, { today: { ...turn.state.shared.today, ...Object.fromEntries(changed) } });
	}
}

export function onNoticed(turn: Turn): void {
	if (!turn.state.shared.noticed) {
		share(turn, { noticed: true });
	}
}
