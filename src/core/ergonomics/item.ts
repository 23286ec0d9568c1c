// Owns the shape of an item of the ergonomics check, of its answers and of what is remembered of them.
import type { Instant } from '../units';

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

/** The last answer to each item that was ever asked, with its time on the wall clock. */
export type ErgonomicsHistory = Readonly<
	Partial<Record<ErgonomicsItemId, { readonly answer: ErgonomicsAnswer; readonly at: Instant }>>
>;

/** One thing to look at. */
export interface ErgonomicsItem {
	readonly id: ErgonomicsItemId;
	/** Days after which it is due again: short for what slips by itself, long for furniture. Own decision. */
	readonly recheckDays: number;
}

/** An item's words, with the value to aim for. */
export interface ErgonomicsItemTexts {
	readonly title: string;
	readonly target: string;
	readonly hint: string;
	/** What the picture shows, for screen readers: one sentence. */
	readonly picture: string;
	/** Articles of the catalogue that name it. */
	readonly sources: readonly string[];
}
