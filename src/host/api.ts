// Owns the public API that other extensions of the same host get from `activate`.
import { Disposable, type Event, EventEmitter } from 'vscode';
import type { Snapshot } from '../core/timer/view';

/** Documented in the README. */
export interface PostureBreaksApi {
	readonly version: 1;
	/** The timer as it is now. */
	state(): Snapshot;
	/** Fires when the phase, the reason for holding, the snoozes or the whole minutes change. */
	readonly onDidChange: Event<Snapshot>;
	/**
	 * Holds prompts until disposed, for two hours at most. `reason` is shown as plain text in the tooltip
	 * (60 characters) while it holds, and never kept.
	 */
	requestQuiet(reason: string): Disposable;
}

const longestReason = 60;

/** Publishes snapshots; `changed` is cheap to call after every event. */
export class ApiPublisher implements Disposable {
	private readonly emitter = new EventEmitter<Snapshot>();
	private readonly holds = new Map<symbol, string>();
	private published = '';

	constructor(
		private readonly read: () => Snapshot,
		private readonly hold: (reason: string | null) => void,
	) {}

	get api(): PostureBreaksApi {
		return {
			version: 1,
			state: () => this.read(),
			onDidChange: this.emitter.event,
			requestQuiet: (reason) => this.requestQuiet(reason),
		};
	}

	changed(): void {
		const snapshot = this.read();
		const minutes = [snapshot.codingMs, snapshot.dueInMs].map((millis) => Math.floor(millis / 60_000));
		const wanted = JSON.stringify([snapshot.phase, snapshot.holding, snapshot.snoozes, minutes]);
		if (wanted !== this.published) {
			this.published = wanted;
			this.emitter.fire(snapshot);
		}
	}

	dispose(): void {
		this.emitter.dispose();
		this.holds.clear();
	}

	private requestQuiet(reason: string): Disposable {
		const key = Symbol('hold');
		const text = String(reason).replace(/\s+/g, ' ').trim();
		this.holds.set(key, [...text].slice(0, longestReason).join(''));
		this.publishHold();
		return new Disposable(() => {
			if (this.holds.delete(key)) {
				this.publishHold();
			}
		});
	}

	/** The latest hold's reason stands for all. */
	private publishHold(): void {
		this.hold([...this.holds.values()].at(-1) ?? null);
	}
}
