// Owns the names of the routines in the host's running texts.
import { l10n } from 'vscode';
import type { RoutineId } from '../../core/session/plan';

/** The name as it stands inside a sentence. */
export function routineName(routine: RoutineId): string {
	switch (routine) {
		case 'seated-quick':
			return l10n.t('quick set');
		case 'seated-five':
			return l10n.t('five-minute set');
		case 'seated-five-mobility':
			return l10n.t('five-minute set without strength work');
	}
}
