// A desk whose timer is kept by the real storage over a disk that may fail, on the clock of the test.
import { vi } from 'vitest';
import type { TimerEffect } from '../../src/core/timer/effects';
import type { Millis } from '../../src/core/units';
import { BreakStore } from '../../src/host/breakStore';
import { setAsideDamaged } from '../../src/host/setAside';
import { Storage } from '../../src/host/storage';
import type { VirtualClock } from './clock';
import { Desk, type Happening } from './dayDesk';
import type { FaultyDisk } from './faultyDisk';

/** More turns of the queue than the longest chain of operations has. */
const turnsOfAWrite = 100;

export class SavedDesk extends Desk {
	readonly warnings: string[] = [];
	storage: Storage;

	constructor(
		readonly folder: FaultyDisk,
		clock: VirtualClock,
		name: string,
	) {
		super({}, clock, name);
		this.storage = this.newStorage();
	}

	/** What the storage tells the tooltip. */
	get condition(): Storage['condition'] {
		return this.storage.condition;
	}

	override send(happening: Happening): readonly TimerEffect[] {
		const effects = super.send(happening);
		if (effects.some(({ type }) => type === 'save')) {
			this.storage?.save(this.state, this.clock.now, this.settings);
		}
		return effects;
	}

	/** The disk does what it has to do without time passing, or in that much time. */
	async quiet(millis: Millis = 0): Promise<this> {
		if (millis > 0) {
			await vi.advanceTimersByTimeAsync(millis);
		}
		for (let turn = 0; turn < turnsOfAWrite; turn += 1) {
			await undefined;
		}
		return this;
	}

	/** The window starts anew with what is on the disk. */
	async open(): Promise<this> {
		this.storage = this.newStorage();
		const records = this.storage.load();
		await vi.advanceTimersByTimeAsync(100 * Math.max(1, this.folder.delay));
		this.send({ type: 'restored', restored: { records: await records } });
		return this;
	}

	/** The process is killed and starts anew that much later. */
	async killed(after: Millis): Promise<this> {
		this.folder.restart();
		this.restart(after);
		return this.open();
	}

	private newStorage(): Storage {
		const { folder } = this;
		const warn = (message: string): void => void this.warnings.push(message);
		const breaks = new BreakStore(folder, warn);
		return new Storage(folder, {
			warn,
			conditionChanged: () => undefined,
			setAsideDamaged: (before) => setAsideDamaged(folder, before, warn),
			written: (state, wall) => breaks.keep(state, wall),
		});
	}
}
