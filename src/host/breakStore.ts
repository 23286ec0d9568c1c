// Owns when past breaks are written down: about once a day, by whichever window is there (design §7).
import { newestBreaks } from '../core/saved/files';
import { isToBeKept } from '../core/saved/pastKinds';
import type { TimerState } from '../core/timer/state';
import { wallOf } from '../core/timer/steadyOf';
import type { Instant } from '../core/units';
import type { FileStore } from './fileSystem';
import { writeBreaks } from './pastBreaks';

export class BreakStore {
	/** Breaks up to here are in a file; `null` before the folder was looked at. */
	private keptTo: Instant | null = null;
	private failed = false;

	constructor(
		private readonly files: FileStore,
		private readonly warn: (message: string) => void,
	) {}

	/** Writes down the breaks among the decisions if it is time; never fails. */
	async keep(state: TimerState, wall: Instant): Promise<void> {
		try {
			this.keptTo ??= await this.newest(wall);
			const journal = state.shared.journal.map((entry) => ({ ...entry, at: wallOf(state, entry.at) }));
			if (!isToBeKept(journal, this.keptTo, wall)) {
				return;
			}
			this.keptTo = await this.newest(wall);
			if (isToBeKept(journal, this.keptTo, wall)) {
				await writeBreaks(this.files, this.warn, { journal, window: state.window, wall });
				this.keptTo = wall;
			}
			this.failed = false;
		} catch (error) {
			if (!this.failed) {
				this.warn(`Past breaks could not be saved: ${String(error)}`);
			}
			this.failed = true;
		}
	}

	private async newest(wall: Instant): Promise<Instant> {
		return newestBreaks(await this.files.list(), wall);
	}
}
