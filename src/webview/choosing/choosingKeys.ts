// Owns the keys of the pages that lie over a break. Keys that move inside a list or the grid belong to the list.
import type { MovementId } from '../../core/movements/movement';
import type { ChoosingAction, ChoosingState } from './choosing';

/** What a key does on the uppermost page; `key` as in `KeyboardEvent.key`. */
export function actionOfChoosingKey(
	state: ChoosingState,
	key: string,
	isLeftOut: (movement: MovementId) => boolean,
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
	return page === 'detail' ? detailAction(state, name, isLeftOut) : undefined;
}

function detailAction(
	{ movement }: ChoosingState,
	name: string,
	isLeftOut: (movement: MovementId) => boolean,
): ChoosingAction | undefined {
	switch (name) {
		case 'Enter':
			return { type: 'startMovement' };
		case 'l':
			return movement === null ? undefined : { type: 'leaveOut', out: !isLeftOut(movement) };
		case ' ':
			return { type: 'replay' };
		default:
			return undefined;
	}
}
