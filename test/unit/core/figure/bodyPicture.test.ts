// The body on which a person points: every area that can be tight is on it, glows, and can be reached.
import { describe, expect, it } from 'vitest';
import { bodyPicture } from '../../../../src/core/figure/bodyPicture';
import { tightAreas } from '../../../../src/core/movements/areas';

const views = ['front', 'back'] as const;
const pictures = views.map((view) => bodyPicture(view));

describe('the body to point at', () => {
	it('shows every area that can be tight from the front or from behind, and no other', () => {
		const shown = pictures.flatMap(({ areas }) => areas.map(({ area }) => area));
		expect(new Set(shown)).toEqual(new Set(tightAreas));
	});

	it.each(views)('lets each of them glow and be reached, from the %s', (view) => {
		for (const { area, glow, reach } of bodyPicture(view).areas) {
			expect(reach, area).toMatch(/^M/);
			expect(
				glow.map(({ className }) => className),
				area,
			).toEqual(['glow glow-0', 'glow glow-1', 'glow glow-2', 'glow glow-3']);
		}
	});

	it('has the head over the glow when it is seen from the front', () => {
		const [front] = pictures;
		const keys = front?.picture.layers.map(({ key }) => key) ?? [];
		expect(keys.indexOf('torso')).toBeLessThan(front?.under ?? 0);
		expect(keys.indexOf('head')).toBeGreaterThanOrEqual(front?.under ?? Number.POSITIVE_INFINITY);
	});
});
