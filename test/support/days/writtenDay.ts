// The shape of a day that is written down with what must come of it.
import type { Settings } from '../../../src/core/settings';

export interface WrittenDay {
	readonly script: string;
	readonly settings?: Partial<Settings>;
	readonly timeline: readonly string[];
	/** Coding minutes at the end, to a tenth. */
	readonly minutes: number;
}

export type WrittenDays = Readonly<Record<string, WrittenDay>>;
