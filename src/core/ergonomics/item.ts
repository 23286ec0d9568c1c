// Owns the shape of an item of the ergonomics check and of its answers.

/** The catalogue's id of an item. */
export type ErgonomicsItemId =
	| 'erg-feet-flat'
	| 'erg-knees-90'
	| 'erg-lumbar'
	| 'erg-monitor-front'
	| 'erg-monitor-height-4'
	| 'erg-elbows-90'
	| 'erg-wrists-straight'
	| 'erg-keyboard-close'
	| 'erg-shoulders-ears'
	| 'erg-no-forward-head'
	| 'erg-phone-eye'
	| 'erg-no-cradle';

export type ErgonomicsAnswer = 'ok' | 'fixed' | 'notNow';

/** One thing to look at, with the value to aim for. Texts are English source texts and l10n keys at once. */
export interface ErgonomicsItem {
	readonly id: ErgonomicsItemId;
	readonly title: string;
	readonly target: string;
	readonly hint: string;
	/** What the picture shows, for screen readers: one sentence. */
	readonly picture: string;
	/** Articles of the catalogue that name it. */
	readonly sources: readonly string[];
}
