// Owns the pages that lie over a break: where it is tight, another set, all movements, one movement.
import type { TightArea } from '../../core/movements/areas';
import type { MovementId } from '../../core/movements/movement';
import type { RoutineId } from '../../core/session/routineId';
import type { Choice } from '../../core/timer/nextPlan';
import type { Minutes } from '../../core/units';
import { type MovementFilter, noFilter } from './filter';

export type PageKind = 'map' | 'sets' | 'browse' | 'detail';

export interface ChoosingState {
	/** The pages that lie over the break, the uppermost last; none while the break itself shows. */
	readonly pages: readonly PageKind[];
	/** The page that was left last: the focus goes back to what opened it. */
	readonly left: PageKind | null;
	/** What the map's choice leads with. */
	readonly area: TightArea | null;
	/** The row of "Another set" that the arrow keys are at. */
	readonly set: RoutineId | null;
	/** How long a set that is made for the person lasts; `null` for the setting's. */
	readonly minutes: Minutes | null;
	readonly filter: MovementFilter;
	/** The movement that the arrow keys are at, and that the detail page shows. */
	readonly movement: MovementId | null;
	/** There is no break below: leaving the last page closes the panel. */
	readonly alone: boolean;
}

export type ChoosingAction =
	| { readonly type: 'openPage'; readonly page: Exclude<PageKind, 'detail'> }
	| { readonly type: 'openMovement'; readonly movement: MovementId }
	| { readonly type: 'leavePage' }
	| { readonly type: 'pickArea'; readonly area: TightArea }
	| { readonly type: 'pickSet'; readonly set: RoutineId }
	| { readonly type: 'pickMinutes'; readonly minutes: Minutes }
	| { readonly type: 'pickMovement'; readonly movement: MovementId }
	| { readonly type: 'filter'; readonly change: Partial<MovementFilter> }
	/** The set that the chosen area leads. */
	| { readonly type: 'makeSet' }
	| { readonly type: 'takeSet'; readonly set: RoutineId }
	| { readonly type: 'startMovement' }
	| { readonly type: 'leaveOut'; readonly out: boolean }
	/** Shows the movement of the page moving once more. */
	| { readonly type: 'replay' };

/** What is asked of the host. */
export type ChoosingEffect =
	| ({ readonly type: 'choose' } & Choice)
	/** One movement alone, which begins as soon as it is there. */
	| { readonly type: 'start'; readonly movement: MovementId }
	| { readonly type: 'leaveOut'; readonly movement: MovementId; readonly out: boolean }
	| { readonly type: 'replay' }
	| { readonly type: 'close' };

export interface ChoosingStep {
	readonly state: ChoosingState;
	readonly effects: readonly ChoosingEffect[];
}

export const nothingChosen: ChoosingState = {
	pages: [],
	left: null,
	area: null,
	set: null,
	minutes: null,
	filter: noFilter,
	movement: null,
	alone: false,
};

/** All movements, over the break that waits below, or by themselves. */
export function browsing(alone: boolean): ChoosingState {
	return { ...nothingChosen, pages: ['browse'], alone };
}

/** One step of choosing; what makes no sense on the present page changes nothing. Pure. */
export function stepChoosing(state: ChoosingState, action: ChoosingAction): ChoosingStep {
	const { pages, area, movement } = state;
	switch (action.type) {
		case 'openPage':
			return only({ ...state, pages: [...pages, action.page], left: null });
		case 'openMovement':
			return only({ ...state, pages: [...pages, 'detail'], left: null, movement: action.movement });
		case 'leavePage':
			return pages.length === 1 && state.alone
				? { state, effects: [{ type: 'close' }] }
				: only({ ...state, pages: pages.slice(0, -1), left: pages.at(-1) ?? null });
		case 'pickArea':
			return only({ ...state, area: action.area });
		case 'pickSet':
			return only({ ...state, set: action.set });
		case 'pickMovement':
			return only({ ...state, movement: action.movement });
		case 'filter':
			return only({ ...state, filter: { ...state.filter, ...action.change } });
		case 'pickMinutes':
			return only({ ...state, minutes: action.minutes });
		case 'makeSet':
			return area === null ? only(state) : chosen(state, { routine: 'adaptive', minutes: null, lead: area });
		case 'takeSet': {
			const minutes = action.set === 'adaptive' ? state.minutes : null;
			return chosen({ ...state, set: action.set }, { routine: action.set, minutes, lead: null });
		}
		case 'startMovement':
			return movement === null ? only(state) : { state, effects: [{ type: 'start', movement }] };
		case 'leaveOut':
			return movement === null
				? only(state)
				: { state, effects: [{ type: 'leaveOut', movement, out: action.out }] };
		case 'replay':
			return { state, effects: [action] };
	}
}

function chosen(state: ChoosingState, choice: Choice): ChoosingStep {
	return { state, effects: [{ type: 'choose', ...choice }] };
}

function only(state: ChoosingState): ChoosingStep {
	return { state, effects: [] };
}

/** What a person sees as one page: while it stays the same, the focus stays where it is. */
export function choosingKey({ pages, movement }: ChoosingState): string {
	const page = pages.at(-1);
	return [...pages, page === 'detail' ? movement : ''].join(' ');
}
