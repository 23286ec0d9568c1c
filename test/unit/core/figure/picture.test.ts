// The whole picture of a movement, drawn at moments of its own tempo.
import { describe, expect, it } from 'vitest';
import { createPicture } from '../../../../src/core/figure/picture';
import { progressAt } from '../../../../src/core/figure/timeline';
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
		const at = (elapsed: number) => picture.frame(progressAt(earToShoulder, dose, elapsed));
		expect(at(1)).not.toEqual(at(2));
		expect(at(3)).toEqual(at(14.9));
	});
});
