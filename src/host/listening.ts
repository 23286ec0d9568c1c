// Owns what is listened to while the timer is switched on: the person, good moments, other windows.
import { Disposable, RelativePattern, type Uri, workspace } from 'vscode';
import { Activity } from './activity';
import type { BreakService } from './breakService';
import type { Parts } from './onDemand/parts';
import { Runs } from './runs';
import { Slot } from './slot';

/** What other windows write and what runs; each may make the second file come. */
export interface ListeningPorts {
	/** Something runs that only the second file knows the meaning of. */
	ran(): void;
	/** Another window wrote a record. */
	written(): void;
	/** The person comes to this window. */
	arrived(): void;
}

export class Listening implements Disposable {
	private readonly first = new Slot<Disposable>();
	private readonly moments = new Slot<Disposable>();
	private runs: Runs | undefined;
	private watchMoments: Parts['watchMoments'] | undefined;

	/** `folder` is where windows keep their records. */
	constructor(
		private readonly service: BreakService,
		private readonly folder: Uri,
		private readonly ports: ListeningPorts,
	) {}

	/** Listens or does not. */
	set(enabled: boolean): void {
		if (!enabled) {
			this.runs = undefined;
			this.first.set(undefined);
			this.moments.set(undefined);
		} else if (this.runs === undefined) {
			// A command in a terminal is a sign first: who began what runs is told by the signs before it.
			const person = this.watchPerson();
			this.runs = new Runs(this.ports.ran);
			this.first.set(Disposable.from(person, this.runs, this.watchRecords()));
			this.watchRuns();
		}
	}

	/** From now on good moments are noticed, and what runs. */
	complete({ watchMoments }: Parts): void {
		this.watchMoments = watchMoments;
		this.watchRuns();
	}

	dispose(): void {
		this.first.dispose();
		this.moments.dispose();
	}

	private watchRuns(): void {
		const { service, runs, watchMoments } = this;
		if (runs !== undefined && watchMoments !== undefined) {
			const listener = {
				moment: (moment) => service.dispatch({ type: 'moment', moment }),
				run: (run, waits, running) => service.dispatch({ type: 'run', run, waits, running }),
			} satisfies Parameters<Parts['watchMoments']>[0];
			this.moments.set(watchMoments(listener, runs));
		}
	}

	private watchPerson(): Disposable {
		const { service, ports } = this;
		return new Activity(service.signs, {
			window: (focused, active) => {
				const arrives = focused && service.state.focus.focused === false;
				service.dispatch({ type: 'window', focused, active });
				if (arrives) {
					// Whoever comes to this window finds it as the others have left it.
					ports.arrived();
				}
			},
			debuggerStopped: (stopped) => service.dispatch({ type: 'debugger', stopped }),
		});
	}

	/** Needs no timer while nobody writes. */
	private watchRecords(): Disposable {
		const watcher = workspace.createFileSystemWatcher(
			new RelativePattern(this.folder, 'record-*'),
			false,
			false,
			true,
		);
		const changed = ({ path }: Uri): void => {
			if (!path.includes(this.service.state.window)) {
				this.ports.written();
			}
		};
		return Disposable.from(watcher, watcher.onDidCreate(changed), watcher.onDidChange(changed));
	}
}
