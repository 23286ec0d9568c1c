// Owns the keys of the pages that lie over a break. Keys that move inside a list or the grid belong to the list.
import type { MovementId } from '../../core/movements/movement';
import type { ChoosingAction, ChoosingState } from './choosing';
import type { LeftOut } from './leftOut';

/** What a key does on the uppermost page; `key` as in `KeyboardEvent.key`. */
export function actionOfChoosingKey(
	state: ChoosingState,
	key: string,
	leftOutOf: (movement: MovementId) => LeftOut,
): ChoosingAction | undefined {
	const page = state.pages.at(-1);
	const name = key.length === 1 ? key.toLowerCase() : key;
	if (page === undefined) {
		return undefined;
	}
	if (name === 'Escape') {
		return { type: 'leavePage' };
	}
	if (page === 'map' && name === 'Enter' && state.area !== null) {
		return { type: 'makeSet' };
	}
	return page === 'detail' ? detailAction(state, name, leftOutOf) : undefined;
}

function detailAction(
	{ movement }: ChoosingState,
	name: string,
	leftOutOf: (movement: MovementId) => LeftOut,
): ChoosingAction | undefined {
	if (movement === null) {
		return undefined;
	}
	const { isOut, isStartable, isChangeable } = leftOutOf(movement);
	switch (name) {
		case 'Enter':
			return isStartable ? { type: 'startMovement' } : undefined;
		case 'l':
			return isChangeable ? { type: 'leaveOut', out: !isOut } : undefined;
		case 'r':
			return { type: 'replay' };
		default:
			return undefined;
	}
}
