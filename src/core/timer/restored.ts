// Owns what the timer takes over from storage at activation.

/** The merged contents of all records that could be read. Refined by `core/timer/record.ts`. */
export interface Restored {
	readonly records: readonly unknown[];
}
