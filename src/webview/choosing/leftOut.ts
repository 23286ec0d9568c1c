// Owns what can be done about a movement of which something may be left out.
import type { Movement } from '../../core/movements/movement';
import { variantsLeft } from '../../core/session/leaveOut';

export interface LeftOut {
	/** All of it, or one side or direction. */
	readonly isOut: boolean;
	/** Something of it is left to be started alone. */
	readonly isStartable: boolean;
	/** It can be left out or brought back here; what is out by its class comes back by the setting alone. */
	readonly isChangeable: boolean;
}

export function leftOutOf(movement: Movement, leaveOut: readonly string[]): LeftOut {
	const left = variantsLeft(movement, leaveOut).length;
	return {
		isOut: left < movement.variants.length,
		isStartable: left > 0,
		isChangeable: movement.classes.every((name) => !leaveOut.includes(name)),
	};
}
