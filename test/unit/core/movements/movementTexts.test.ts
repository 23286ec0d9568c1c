// Movement records: dose, words and swaps of every movement fit together.
import { describe, expect, it } from 'vitest';
import { motions } from '../../../../src/core/movements/motions/motions';
import { movements } from '../../../../src/core/movements/movements';
import { movementTexts } from '../../../../src/core/movements/movementTexts';

describe.each(Object.values(movements))('the record of $id', (movement) => {
	const texts = movementTexts[movement.id];
	const parts = Object.values(texts.parts);

	it('has words for exactly its own parts', () => {
		expect(Object.keys(texts.parts)).toEqual(movement.variants);
	});

	it('has two or three short steps a part, each a sentence', () => {
		for (const part of parts) {
			expect(part.steps.length).toBeGreaterThanOrEqual(2);
			expect(part.steps.length).toBeLessThanOrEqual(3);
			for (const step of part.steps) {
				expect(step).toMatch(/^[A-Z][^!]*\.$/);
				expect(step.length).toBeLessThanOrEqual(72);
			}
		}
	});

	it("describes each part's picture in one sentence of its own", () => {
		const pictures = parts.map((part) => part.picture);
		expect(new Set(pictures).size).toBe(pictures.length);
		for (const picture of pictures) {
			expect(picture).toMatch(/^[A-Z][^.!]*\.$/);
		}
	});

	it('leads into every part but the first with words of its own', () => {
		expect(parts.slice(1).filter((part) => part.cue === undefined)).toEqual([]);
	});

	it('keeps its dose inside its own range', () => {
		const amount = movement.dose.kind === 'hold' ? movement.dose.seconds : movement.dose.cycles;
		expect(amount).toBeGreaterThanOrEqual(movement.doseRange.min);
		expect(amount).toBeLessThanOrEqual(movement.doseRange.max);
	});

	it('fills each cycle with its phases, and says what to do in each', () => {
		if (movement.dose.kind === 'hold') {
			expect(texts.hold).toMatch(/\.$/);
			return;
		}
		const { phases, cycleSeconds } = movement.dose;
		expect(phases.every((phase) => Number.isInteger(phase.seconds))).toBe(true);
		if (phases.length > 0) {
			expect(phases.reduce((sum, phase) => sum + phase.seconds, 0)).toBe(cycleSeconds);
		}
		expect(Object.keys(texts.phases ?? {}).sort()).toEqual(phases.map((phase) => phase.kind).sort());
	});

	it('changes its phase exactly where its motion changes its way', () => {
		if (movement.dose.kind === 'hold') {
			return;
		}
		const { keys } = motions[movement.id];
		const turns = keys.map((_, index) =>
			[...keys.slice(1), ...keys.slice(0, 1)].slice(0, index + 1).reduce((sum, key) => sum + key.seconds, 0),
		);
		const ends = movement.dose.phases.map((_, index, phases) =>
			phases.slice(0, index + 1).reduce((sum, phase) => sum + phase.seconds, 0),
		);
		expect(turns).toEqual(expect.arrayContaining(ends));
		expect(turns.at(-1)).toBeCloseTo(movement.dose.cycleSeconds);
	});

	it('is never replaced by itself or by a strengthening movement', () => {
		const swaps = movement.swaps.map((id) => movements[id]);
		expect(swaps.filter((swap) => swap.id === movement.id || swap.kind === 'strength')).toEqual([]);
		expect(swaps.length).toBeGreaterThan(0);
	});

	it("names left and right together, so that the two sides are each other's mirror", () => {
		const { left, right } = texts.parts;
		if (left === undefined || right === undefined) {
			expect(movement.variants).not.toContain('left');
			return;
		}
		const mirrored = (text: string): string =>
			text.replace(/\b(left|right|Left|Right)\b/g, (word) => mirror[word] ?? word);
		expect(left.steps.map(mirrored)).toEqual(right.steps);
		expect(mirrored(left.picture)).toBe(right.picture);
	});
});

const mirror: Readonly<Record<string, string>> = {
	left: 'right',
	right: 'left',
	Left: 'Right',
	Right: 'Left',
};
