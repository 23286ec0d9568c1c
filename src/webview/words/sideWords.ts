// Owns the words for the side, or the direction, of a part: a movement goes to a side, a massage works on it.
import * as l10n from '@vscode/l10n';
import type { Direction, MovementId, Side, Variant } from '../../core/movements/movement';
import { movements } from '../../core/movements/movements';
import type { PlannedPart } from '../../core/session/plan';

type Sided = { readonly movement: MovementId; readonly variant: Variant };

type Way = `${'to' | 'on'} ${Side}` | Direction | 'both';

export function wayOf({ movement, variant }: Sided): Way {
	return variant === 'left' || variant === 'right'
		? `${movements[movement].kind === 'self-massage' ? 'on' : 'to'} ${variant}`
		: variant;
}

/** "To the left"; `null` where there is one part. */
export function sideText(part: Sided): string | null {
	switch (wayOf(part)) {
		case 'to left':
			return l10n.t('To the left');
		case 'to right':
			return l10n.t('To the right');
		case 'on left':
			return l10n.t('On the left');
		case 'on right':
			return l10n.t('On the right');
		case 'backward':
			return l10n.t('Backward');
		case 'forward':
			return l10n.t('Forward');
		case 'both':
			return null;
	}
}

/** The word beside the countdown of a part without phases: its side, or whether it is held or moved. */
export function doingText(part: PlannedPart): string {
	return sideText(part) ?? (part.dose.kind === 'hold' ? l10n.t('Hold') : l10n.t('Move'));
}

export function thenText(part: Sided): string {
	switch (wayOf(part)) {
		case 'to left':
			return l10n.t('Then to the left');
		case 'to right':
			return l10n.t('Then to the right');
		case 'on left':
			return l10n.t('Then on the left');
		case 'on right':
			return l10n.t('Then on the right');
		case 'backward':
			return l10n.t('Then backward');
		case 'forward':
			return l10n.t('Then forward');
		case 'both':
			return '';
	}
}

export function nowText(part: Sided): string {
	switch (wayOf(part)) {
		case 'to left':
			return l10n.t('Now to the left');
		case 'to right':
			return l10n.t('Now to the right');
		case 'on left':
			return l10n.t('Now on the left');
		case 'on right':
			return l10n.t('Now on the right');
		case 'backward':
			return l10n.t('Now backward');
		case 'forward':
			return l10n.t('Now forward');
		case 'both':
			return '';
	}
}
