// Specifies that the figure's four colour tables can be told apart, computed from the real values of the themes.
import { describe, expect, it } from 'vitest';
import { contrast, resolver, themes } from './support/colour';

describe.each(themes)('in %s', (theme) => {
	const colour = resolver(theme);
	const ratio = (a: string, b: string): number =>
		contrast(colour(`var(--figure-${a})`), colour(`var(--figure-${b})`));

	it('what is held stands out from the hand, the shirt and the ground', () => {
		expect(ratio('ink', 'gear')).toBeGreaterThanOrEqual(3);
		expect(ratio('gear', 'skin')).toBeGreaterThanOrEqual(1.5);
		expect(Math.max(ratio('gear', 'shirt'), ratio('gear', 'ink'))).toBeGreaterThanOrEqual(1.5);
		expect(ratio('gear', 'ground')).toBeGreaterThanOrEqual(1.5);
	});

	it.each(['skin', 'shirt', 'trousers'])('ink stands out from %s', (fill) => {
		expect(ratio('ink', fill)).toBeGreaterThanOrEqual(3);
	});

	it('arrows and measure lines stand out from the ground', () => {
		expect(ratio('arrow', 'ground')).toBeGreaterThanOrEqual(4.5);
	});

	it('the glow stands out from the shirt', () => {
		expect(ratio('glow', 'shirt')).toBeGreaterThanOrEqual(1.6);
	});

	it('the body stands out from the ground, by its fill or by its outline', () => {
		for (const fill of ['skin', 'shirt', 'trousers', 'hair', 'shoe']) {
			expect(Math.max(ratio(fill, 'ground'), ratio('ink', 'ground'))).toBeGreaterThanOrEqual(1.5);
		}
		expect(Math.max(ratio('skin', 'ground'), ratio('ink', 'ground'))).toBeGreaterThanOrEqual(7);
	});

	it('skin, shirt and trousers differ from each other', () => {
		expect(ratio('skin', 'shirt')).toBeGreaterThanOrEqual(1.3);
		expect(ratio('shirt', 'trousers')).toBeGreaterThanOrEqual(1);
		expect(ratio('skin', 'trousers')).toBeGreaterThanOrEqual(1.8);
	});
});
