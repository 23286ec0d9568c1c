// Owns how a person's own routines are read from the settings, and what is said of one that cannot be taken.
import type { Movement } from '../movements/movement';
import { movements } from '../movements/movements';
import type { SettingProblem } from '../settingValue';
import { customPrefix } from './routineId';
import type { Routine, RoutineStep } from './routines';

export interface CustomRoutine extends Routine {
	readonly id: `custom:${string}`;
	/** As the person wrote it: plain text, never markup. */
	readonly name: string;
}

/** Seconds before a side or a movement, as in the quick set. */
const leadSeconds = 2;

const longestName = 60;
const mostRoutines = 50;
const mostSteps = 40;

/** A faulty step or entry, with what is wrong in it. */
class Fault extends Error {}

/**
 * Reads the list; an entry that cannot be taken as written is left out, with a problem that names it and the fault.
 * Never throws.
 */
export function readCustomRoutines(
	raw: Readonly<Record<string, unknown>>,
	problems: SettingProblem[],
): readonly CustomRoutine[] {
	const key = 'customRoutines';
	const value = raw[key];
	if (value === undefined) {
		return [];
	}
	if (!Array.isArray(value)) {
		problems.push({ key, value, used: [], reason: 'must be a list of routines' });
		return [];
	}
	const entries: readonly unknown[] = value;
	const routines: CustomRoutine[] = [];
	entries.forEach((entry, index) => {
		try {
			routines.push(readEntry(entry, index, routines));
		} catch (error) {
			const reason = error instanceof Fault ? error.message : 'cannot be read';
			problems.push({ key: `${key}[${index}]`, value: label(entry), used: undefined, reason });
		}
	});
	return routines;
}

/** What names an entry in a message: its name or id, as far as it has one. */
function label(entry: unknown): unknown {
	const { name, id } = isRecord(entry) ? entry : {};
	return name ?? id ?? entry;
}

function readEntry(entry: unknown, index: number, before: readonly CustomRoutine[]): CustomRoutine {
	if (!isRecord(entry)) {
		throw new Fault('must be an object with a name and steps');
	}
	const name = readName(entry, 'name');
	const id = `${customPrefix}${entry['id'] === undefined ? name : readName(entry, 'id')}` as const;
	if (index >= mostRoutines) {
		throw new Fault(`is one too many: ${mostRoutines} are the most`);
	}
	if (before.some((other) => other.id === id)) {
		throw new Fault(`has the same id as one before it, "${id}"`);
	}
	const { steps } = entry;
	if (!Array.isArray(steps) || steps.length === 0 || steps.length > mostSteps) {
		throw new Fault(`needs a list of 1 to ${mostSteps} steps`);
	}
	return { id, name, leadSeconds, steps: steps.map(readStep) };
}

function readName(entry: Readonly<Record<string, unknown>>, key: string): string {
	const value = entry[key];
	const word = typeof value === 'string' ? value.trim() : '';
	if (word === '' || word.length > longestName) {
		throw new Fault(`needs ${key === 'id' ? 'an' : 'a'} ${key} of 1 to ${longestName} characters`);
	}
	return word;
}

function readStep(step: unknown, index: number): RoutineStep {
	const where = `step ${index + 1}`;
	const id = isRecord(step) ? step['movement'] : undefined;
	const movement = Object.values(movements).find((known) => known.id === id);
	if (!isRecord(step) || movement === undefined) {
		throw new Fault(`${where}: there is no movement ${JSON.stringify(id ?? step)}`);
	}
	const { amount, seconds } = step;
	if (amount !== undefined && seconds !== undefined) {
		throw new Fault(`${where}: takes amount or seconds, not both`);
	}
	if (amount === undefined && seconds === undefined) {
		return { movement: movement.id };
	}
	return { movement: movement.id, amount: readAmount(movement, amount, seconds, where) };
}

/** Seconds are those of one side; of a movement with cycles, as many cycles as come nearest. */
function readAmount(
	{ id, dose, doseRange }: Movement,
	amount: unknown,
	seconds: unknown,
	where: string,
): number {
	const isHold = dose.kind === 'hold';
	const cycle = isHold ? 1 : dose.cycleSeconds;
	const nearest = isHold || typeof seconds !== 'number' ? seconds : Math.round(seconds / cycle);
	const given = amount ?? nearest;
	const { min, max } = doseRange;
	if (typeof given === 'number' && given >= min && given <= max && (isHold || Number.isInteger(given))) {
		return given;
	}
	const unit = amount === undefined || isHold ? 'seconds' : 'cycles';
	const factor = unit === 'seconds' ? cycle : 1;
	throw new Fault(`${where}: ${id} takes ${min * factor} to ${max * factor} ${unit}`);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
