// Owns what is listened to while the timer is switched on: the person, good moments, other windows.
import { Disposable, type Uri } from 'vscode';
import { Activity } from './activity';
import type { BreakService } from './breakService';
import { watchMoments } from './moments';
import type { OtherWindows } from './otherWindows';

/** Listens until disposed; `folder` is where windows keep their records. */
export function listen(service: BreakService, others: OtherWindows, folder: Uri): Disposable {
	return Disposable.from(
		new Activity(service.signs, {
			window: (focused, active) => {
				const arrives = focused && service.state.focus.focused === false;
				service.dispatch({ type: 'window', focused, active });
				if (arrives) {
					// Whoever comes to this window finds it as the others have left it.
					others.refresh();
				}
			},
			debuggerStopped: (stopped) => service.dispatch({ type: 'debugger', stopped }),
		}),
		watchMoments({
			moment: (moment) => service.dispatch({ type: 'moment', moment }),
			run: (run, waits, running) => service.dispatch({ type: 'run', run, waits, running }),
		}),
		others.watch(folder),
	);
}
