// Owns reading what the wrappers around the measured extensions have seen (`host/measured.cjs`).
import type { CodeWindow } from '../support/vscode/codeWindow';
import type { Variant, VariantName } from './variants';

interface Event {
	readonly calls: number;
	readonly millis: number;
}

export interface Seen {
	readonly loadMillis: number;
	readonly activateMillis: number;
	readonly heapBytes: number;
	readonly wakes: number;
	readonly writes: number;
	readonly configurationReads: number;
	readonly events: Readonly<Record<string, Event>>;
}

/** Activates the variants one after the other. */
export async function activate(window: CodeWindow, variants: readonly Variant[]): Promise<void> {
	for (const { name } of variants) {
		await window.asExtension(async (vscode, id) => {
			await vscode.extensions.getExtension(id)?.activate();
		}, `bench.${name}`);
	}
}

export async function seenOf(window: CodeWindow, name: VariantName): Promise<Seen> {
	return window.asExtension(
		(_, key) => (globalThis as unknown as { measured: Record<string, Seen> }).measured[key] as Seen,
		name,
	);
}

/** Microseconds in the handlers of edits, or of changes of the selection alone, for each of `count`. */
export function handlerMicros(before: Seen, after: Seen, events: readonly string[], count: number): number {
	const millis = ({ events: seen }: Seen): number =>
		events.reduce((sum, event) => sum + (seen[event]?.millis ?? 0), 0);
	return ((millis(after) - millis(before)) / count) * 1_000;
}
