// Owns the three pictures beside words: sitting easy, the back, and sitting relaxed.
import { fromBefore, fromBehind, fromSide } from '../order';
import { upright } from '../pose';
import { supportingChair } from './furniture';
import { supported } from './sitting';
import type { Still } from './still';
import { seatedOn } from './views';

export const pageStills = {
	'sit-easy': {
		pose: upright,
		camera: { yaw: 0, pitch: 10 },
		framing: { scale: 5.3, x: 180, y: 212 },
		crop: 'upper',
		layers: seatedOn(fromBefore, supportingChair(0)),
		marks: [],
	},
	back: {
		pose: upright,
		camera: { yaw: 180, pitch: 12 },
		framing: { scale: 5, x: 180, y: 196 },
		crop: 'upper',
		layers: fromBehind.filter((key) => key !== 'glow'),
		marks: [],
	},
	relaxed: {
		pose: supported,
		camera: { yaw: 52, pitch: 10 },
		framing: { scale: 3.8, x: 195, y: 150 },
		crop: 'full',
		layers: seatedOn(fromSide, supportingChair(0)),
		marks: [],
	},
} as const satisfies Readonly<Record<string, Still>>;
