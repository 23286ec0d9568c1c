// Specifies what a picture of a motion promises to the page that draws it.
import { describe, expect, it } from 'vitest';
import { createPicture } from '../../../../src/core/figure/picture';
import { progressAt } from '../../../../src/core/figure/tempo';
import { earToShoulder } from '../../../../src/core/movements/motions/earToShoulder';

describe('a picture', () => {
	const picture = createPicture(earToShoulder, 'left', { size: 'large', cues: true });

	it('has one path per layer in every frame', () => {
		for (const progress of [0, 0.3, 1]) {
			expect(picture.frame(progress)).toHaveLength(picture.layers.length);
		}
	});

	it('shows the hold as the still', () => {
		expect(picture.still()).toEqual(picture.frame(1));
	});

	it('does not change while a position is held', () => {
		const dose = { kind: 'hold', seconds: 15 } as const;
		const at = (seconds: number) =>
			picture.frame(progressAt(earToShoulder, { part: { dose }, motion: 'enter', millis: seconds * 1_000 }));
		expect(at(1)).not.toEqual(at(2));
		expect(at(3)).toEqual(at(14.9));
	});
});
