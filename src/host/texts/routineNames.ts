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
