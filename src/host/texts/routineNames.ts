// Owns the names of the routines in the host's running texts.
import { l10n } from 'vscode';
import type { RoutineId } from '../../core/session/routineId';

/** The name as it stands inside a sentence. */
export function routineName(routine: RoutineId): string {
	switch (routine) {
		case 'seated-quick':
			return l10n.t('quick set');
		case 'seated-five':
			return l10n.t('five-minute set');
		case 'seated-five-mobility':
			return l10n.t('five-minute set without strength work');
		case 'seated-express':
			return l10n.t('one-minute set');
		case 'desk-friendly':
			return l10n.t('desk-friendly set');
		case 'midday':
			return l10n.t('midday set');
		case 'shoulder-and-neck':
			return l10n.t('shoulder and neck set');
		case 'desk-trio':
			return l10n.t('at-the-desk trio');
		case 'dynamic-warm-up':
			return l10n.t('dynamic warm-up');
		case 'two-only':
			return l10n.t('two movements');
		case 'three-minutes':
			return l10n.t('three minutes');
		case 'posture-reset':
			return l10n.t('posture reset');
		case 'adaptive':
			return l10n.t('a set made for you');
		default:
			return l10n.t('your own set');
	}
}
