// Owns what a key or a click may ask for on any screen: of the break, or of the pages that lie over it.
import type { ChoosingAction } from './choosing/choosing';
import type { Action } from './keys';

export type PageAction = Action | ChoosingAction;

const choosingTypes: ReadonlySet<string> = new Set<ChoosingAction['type']>([
	'openPage',
	'openMovement',
	'leavePage',
	'pickArea',
	'pickSet',
	'pickMinutes',
	'pickMovement',
	'filter',
	'makeSet',
	'takeSet',
	'startMovement',
	'leaveOut',
	'replay',
]);

export function isChoosing(action: PageAction): action is ChoosingAction {
	return choosingTypes.has(action.type);
}
