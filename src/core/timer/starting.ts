// Owns how a break is started, gone on with or taken over from another window (design §4.1, §6).
import { type Place, startAgain, startOf } from '../session/place';
import type { Plan } from '../session/plan';
import { partMillis, workDone } from '../session/timeline';
import { type Millis, second } from '../units';
import { restartGap } from './clearing';
import { countedMillis } from './counting';
import { epochOf, isDueCounted } from './due';
import type { TimerEvent } from './events';
import { changeBreak, isKept, leaveBreak } from './leaving';
import { type BreakRecord, breakOf } from './shared';
import { decide, share, stampOf, type Turn } from './turn';

/** A page that counts down was heard of this long ago at most, the way of its report included. */
const reportedEvery: Millis = 6 * second;

type EventOf<T extends TimerEvent['type']> = Extract<TimerEvent, { type: T }>;

export function onStart(turn: Turn, { plan, byItself = false }: EventOf<'start'>): void {
	if (plan.routine !== null) {
		const current = breakOf(turn.state.shared);
		if (current === null || !canGoOn(turn, current)) {
			leaveAtEnd(turn, current);
			offerBreak(turn, plan);
		} else if (current.window !== turn.state.window) {
			takeOver(turn, { ...current, place: placeNow(turn, current) });
		}
		if (!byItself) {
			noteAnswered(turn);
		}
	}
	turn.effects.push({ type: 'openPanel', preserveFocus: byItself });
}

/** Another set takes the place of what is shown; of one in progress what was done is credited. */
export function onChoose(turn: Turn, { plan }: EventOf<'choose'>): void {
	leaveAtEnd(turn, breakOf(turn.state.shared));
	offerBreak(turn, plan);
	noteAnswered(turn);
	turn.effects.push({ type: 'openPanel', preserveFocus: false });
}

function canGoOn({ state, steady, settings }: Turn, current: BreakRecord): boolean {
	switch (current.status) {
		case 'running':
		case 'paused':
			return current.place.stage !== 'done';
		case 'offered':
			return true;
		case 'left':
			return isKept(current, steady, settings);
		case 'finished':
			return current.window === state.window && current.place.stage !== 'done';
		case 'over':
			return false;
	}
}

/** A break that is not gone on with is left: too little of it was done, or another set was chosen. */
function leaveAtEnd(turn: Turn, current: BreakRecord | null): void {
	if (current?.status === 'running' || current?.status === 'paused') {
		leaveBreak(turn, current, 'leftEarly');
	}
}

function offerBreak(turn: Turn, plan: Plan): void {
	const at = stampOf(turn);
	share(turn, {
		rest: {
			at,
			startedAt: at,
			term: 0,
			window: turn.state.window,
			plan,
			place: startOf(plan),
			status: 'offered',
			since: turn.steady,
			pauseReason: null,
			worked: false,
			credited: null,
		},
	});
}

/** Where a countdown in another window is by now, unless it has fallen silent. */
function placeNow({ steady, settings }: Turn, { plan, place, status, since }: BreakRecord): Place {
	const part = plan.parts[place.part];
	const silent = steady - since;
	if (status !== 'running' || place.stage !== 'movements' || part === undefined || silent > reportedEvery) {
		return place;
	}
	const passed = silent * settings.panelScale;
	const elapsedMillis = Math.max(
		place.elapsedMillis,
		Math.min(place.elapsedMillis + passed, partMillis(part)),
	);
	const done = workDone(part, elapsedMillis) - workDone(part, place.elapsedMillis);
	const doneMillis = place.doneMillis.map((millis, index) => (index === place.part ? millis + done : millis));
	return { ...place, elapsedMillis, doneMillis };
}

/** The break goes on in this window, at the same second, paused. */
export function takeOver(turn: Turn, current: BreakRecord): void {
	const changes = { window: turn.state.window, term: current.term + 1 };
	if (current.status === 'running') {
		changeBreak(turn, current, {
			...changes,
			status: 'paused',
			since: turn.steady,
			pauseReason: 'reloaded',
			worked: false,
		});
	} else {
		changeBreak(turn, current, changes);
	}
}

/** A break that the person started answers what is due, and every reminder before it. */
function noteAnswered(turn: Turn): void {
	const { shared } = turn.state;
	const due = isDueCounted(turn.state, turn.settings);
	share(turn, {
		asked: {
			...shared.asked,
			at: stampOf(turn),
			unanswered: 0,
			...(due ? { epoch: epochOf(shared, turn.steady), codingMillis: countedMillis(turn.state) } : {}),
		},
	});
}

/** Begin was pressed: from here on the break is in progress, whatever it begins with. */
export function onBegun(turn: Turn): void {
	const current = breakOf(turn.state.shared);
	if (current?.status === 'offered' && current.window === turn.state.window) {
		changeBreak(turn, current, { status: 'paused', since: turn.steady });
		noteAnswered(turn);
		decide(turn, 'begun', 'person');
		restartGap(turn);
	}
}

/** The same plan from its beginning; what was taken off the timer for it stays taken off. */
export function onStartOver(turn: Turn): void {
	const current = breakOf(turn.state.shared);
	if (current !== null && current.window === turn.state.window && current.status !== 'finished') {
		changeBreak(turn, current, { place: startAgain(current.plan, current.place), since: turn.steady });
	}
}
