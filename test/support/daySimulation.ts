// Lives through many random days of one seed, and sums up what was in them.
import fc from 'fast-check';
import { anyDay, type DrawnDay } from './dayScripts';
import { type Contents, WatchedDay } from './dayWatch';

export interface Simulation {
	readonly days: number;
	readonly medianSigns: number;
	/** The share of the days that had any. */
	readonly shares: Readonly<Record<keyof Contents, number>>;
}

/** @throws the first day that goes wrong, made as short as possible: its seed, and the day as a script */
export function simulate(days: number, seed: number): Simulation {
	const contents: Contents[] = [];
	const result = fc.check(
		fc.property(anyDay, (day) => {
			contents.push(live(day).contents);
		}),
		{ numRuns: days, seed },
	);
	if (result.failed) {
		const [day] = result.counterexample ?? [];
		const script = day === undefined ? '' : `\n${JSON.stringify(day.settings)}\n${timed(day)}`;
		throw new Error(`seed ${seed}, after ${result.numRuns} days: ${String(result.errorInstance)}${script}`);
	}
	return summary(contents);
}

function live({ settings, lines }: DrawnDay): WatchedDay {
	return new WatchedDay(settings).live(lines);
}

/** The script with the times at which its steps were taken. */
function timed({ settings, lines }: DrawnDay): string {
	const day = new WatchedDay(settings);
	try {
		day.live(lines);
	} catch {
		// It is the day that went wrong.
	}
	return day.script.lived.join('; ');
}

function summary(contents: readonly Contents[]): Simulation {
	const signs = contents.map((day) => day.signs).sort((a, b) => a - b);
	const share = (key: keyof Contents): number =>
		contents.filter((day) => day[key] > 0).length / contents.length;
	return {
		days: contents.length,
		medianSigns: signs[Math.floor(signs.length / 2)] ?? 0,
		shares: {
			signs: share('signs'),
			suspends: share('suspends'),
			clockJumps: share('clockJumps'),
			blurs: share('blurs'),
			deaths: share('deaths'),
			machineEdits: share('machineEdits'),
			reloads: share('reloads'),
			prompts: share('prompts'),
			dueBreaks: share('dueBreaks'),
		},
	};
}
