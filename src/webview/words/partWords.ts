// Owns the words for one part of a set: its name, side, steps, dose and cue.
import * as l10n from '@vscode/l10n';
import type { Motion } from '../../core/figure/motion';
import type { Cycles, Dose, MovementId, PartTexts, PhaseKind, Variant } from '../../core/movements/movement';
import { movementTexts } from '../../core/movements/movementTexts';
import type { PlannedPart } from '../../core/session/plan';
import { durationText } from './durations';
import { wayOf } from './sideWords';

const noTexts: PartTexts = { steps: [], picture: '' };

/** A record's text in the display language. */
export function fromRecord(text: string): string {
	return l10n.t(text);
}

export function movementName(movement: MovementId): string {
	return fromRecord(movementTexts[movement].name);
}

export function partTexts(movement: MovementId, variant: Variant): PartTexts {
	return movementTexts[movement].parts[variant] ?? noTexts;
}

export function stepsOf({ movement, variant }: PlannedPart): readonly string[] {
	return partTexts(movement, variant).steps.map(fromRecord);
}

/** "Ear to shoulder, to the left"; the name alone where there is one part. */
export function partName(part: PlannedPart): string {
	const name = movementName(part.movement);
	switch (wayOf(part)) {
		case 'to left':
			return l10n.t('{0}, to the left', name);
		case 'to right':
			return l10n.t('{0}, to the right', name);
		case 'on left':
			return l10n.t('{0}, on the left', name);
		case 'on right':
			return l10n.t('{0}, on the right', name);
		case 'backward':
			return l10n.t('{0}, backward', name);
		case 'forward':
			return l10n.t('{0}, forward', name);
		case 'both':
			return name;
	}
}

export function phaseText(kind: PhaseKind): string {
	switch (kind) {
		case 'breatheIn':
			return l10n.t('Breathe in');
		case 'breatheOut':
			return l10n.t('Breathe out');
		case 'squeeze':
			return l10n.t('Squeeze');
		case 'press':
			return l10n.t('Press');
		case 'letGo':
			return l10n.t('Let go');
	}
}

/** The dose of a movement in a list: "15 s each side", "40 s". `parts` are those of one movement. */
export function doseText(parts: readonly PlannedPart[]): string {
	const [first] = parts;
	const sides = parts.filter(({ variant }) => variant === 'left' || variant === 'right');
	if (first !== undefined && sides.length === 2) {
		return l10n.t('{0} each side', durationText(first.seconds));
	}
	return durationText(parts.reduce((sum, part) => sum + part.seconds, 0));
}

/** Captions under the two stills of reduced motion: what a cycle asks for on the way to each of them. */
export function stillCaptions(
	dose: Dose,
	{ startAt, stillAt }: Pick<Motion, 'startAt' | 'stillAt'>,
): readonly [start: string, end: string] {
	if (dose.kind === 'hold') {
		return [l10n.t('Start'), l10n.t('Hold')];
	}
	const [start, still] = [startAt, stillAt].map((share) => phaseInto(dose, share));
	return start === undefined || still === undefined
		? [l10n.t('Start'), l10n.t('Move')]
		: [phaseText(start), phaseText(still)];
}

/** The phase that leads to a share of a cycle, which ends where it begins: to 0 leads the last one. */
function phaseInto({ phases, cycleSeconds }: Cycles, share: number): PhaseKind | undefined {
	const at = (share === 0 ? 1 : share) * cycleSeconds;
	return phases.find(
		(_, index) => phases.slice(0, index + 1).reduce((sum, { seconds }) => sum + seconds, 0) >= at,
	)?.kind;
}
