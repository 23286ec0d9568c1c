// Owns the public API that other extensions of the same host get from `activate`.
import { Disposable, type Event, EventEmitter } from 'vscode';
import type { Snapshot } from '../core/timer/snapshot';
import type { Millis } from '../core/units';

/** Documented in the README. */
export interface PostureBreaksApi {
	readonly version: 1;
	/** The timer as it is now. */
	state(): Snapshot;
	/** Fires when the phase, the reason for holding, the snoozes or the whole minutes change. */
	readonly onDidChange: Event<Snapshot>;
	/**
	 * Holds prompts until disposed, for two hours at most. `reason` is shown as plain text in the tooltip
	 * (60 characters) while it holds, and never kept. The first request shows in `state` a moment later.
	 */
	requestQuiet(reason: string): Disposable;
}

interface Hold {
	readonly reason: string;
	readonly sinceMono: Millis;
}

/** Publishes snapshots; `changed` is cheap to call after every event. */
export class ApiPublisher implements Disposable {
	private readonly emitter = new EventEmitter<Snapshot>();
	private readonly holds = new Map<symbol, Hold>();
	private published = '';

	constructor(
		private readonly read: () => Snapshot,
		private readonly hold: (reason: string | null, sinceMono?: Millis) => void,
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
		this.holds.set(key, { reason: String(reason), sinceMono: performance.now() });
		this.publishHold();
		return new Disposable(() => {
			if (this.holds.delete(key)) {
				this.publishHold();
			}
		});
	}

	/** The latest hold stands for all: it ends last. */
	private publishHold(): void {
		const latest = [...this.holds.values()].at(-1);
		if (latest === undefined) {
			this.hold(null);
		} else {
			this.hold(latest.reason, latest.sinceMono);
		}
	}
}
