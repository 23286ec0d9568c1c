// Specifies that no part of the body lies in another one, nor in the chair, in any frame of any movement.
import { describe, expect, it } from 'vitest';
import { motions } from '../../../../src/core/movements/motions/motions';
import { collisions } from './support/collide';
import { momentsOf, movementIds } from './support/frames';

/** One centimetre, for a person of 170 cm. */
const centimetre = 100 / 170;

describe.each(movementIds)('%s', (id) => {
	it('keeps every limb at most a centimetre deep in what it touches', () => {
		const deep = momentsOf(id).flatMap(({ progress, skeleton }) =>
			collisions(skeleton, motions[id])
				.filter(({ depth }) => depth > centimetre)
				.map(({ what, depth }) => `${what}: ${depth.toFixed(2)} at ${progress.toFixed(2)}`),
		);
		expect(deep).toEqual([]);
	});
});
