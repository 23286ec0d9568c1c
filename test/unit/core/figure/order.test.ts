// Specifies that what is painted over something really lies before it, in every movement, though the order is fixed.
import { describe, expect, it } from 'vitest';
import { look } from '../../../../src/core/figure/view';
import { motions } from '../../../../src/core/movements/motions/motions';
import { misplaced } from './support/depth';
import { momentsOf, movementIds } from './support/frames';

/** Depth by which a part may lie wrong: two centimetres, the thickness of a hand. */
const slack = 1.2;
/** Square picture units that nobody sees: a spot of 7 by 7. */
const spot = 50;

describe.each(movementIds)('%s', (id) => {
	it('paints nearer parts over farther ones', () => {
		const motion = motions[id];
		const view = look(motion.camera, motion.framing, false);
		const moments = momentsOf(id).filter((_, index, all) => index % 4 === 0 || index === all.length - 1);
		const wrong = moments.flatMap(({ progress, skeleton }) =>
			misplaced(motion, { skeleton, view, small: false }, slack)
				.filter(({ area }) => area > spot)
				.map(({ above, below, area }) => `${above} over ${below}: ${area} at ${progress.toFixed(2)}`),
		);
		expect(wrong).toEqual([]);
	});

	it('names no part twice', () => {
		expect(new Set(motions[id].order).size).toBe(motions[id].order.length);
	});
});
