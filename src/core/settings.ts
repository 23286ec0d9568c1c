// Owns the settings: their type, defaults and ranges, and how a wrong value is replaced.

import type { CustomRoutine } from './session/customRoutines';
import { isLeaveOutEntry } from './session/leaveOut';
import { customPrefix, type RoutineId, setIds } from './session/routineId';
import { readChoice, readFlag, readNumber, readWords, type SettingProblem } from './settingValue';
import type { Minutes, Seconds } from './units';

export type AwayFromEditor = 'ask' | 'rest' | 'screen';
export type PromptStyle = 'statusBar' | 'atPause' | 'openPanel';
export type ErgonomicsCheck = 'full' | 'rotating' | 'off';

/** Every setting after clamping; a value of this type is always inside the ranges of the manifest. */
export interface Settings {
	readonly enabled: boolean;
	readonly workMinutes: Minutes;
	readonly restMinutes: Minutes;
	readonly idleSeconds: Seconds;
	readonly awayFromEditor: AwayFromEditor;
	readonly promptStyle: PromptStyle;
	readonly pauseSeconds: Seconds;
	readonly maxDeferMinutes: Minutes;
	readonly snoozeMinutes: Minutes;
	readonly maxSnoozes: number;
	readonly routine: RoutineId;
	/** How long a set lasts that is made for the person. */
	readonly adaptiveMinutes: Minutes;
	readonly customRoutines: readonly CustomRoutine[];
	readonly leaveOut: readonly string[];
	readonly ergonomicsCheck: ErgonomicsCheck;
	readonly sound: boolean;
	/** How many times faster coding time, snooze, quiet and `maxDeferMinutes` pass; 1 outside development. */
	readonly timeScale: number;
	/** The same for the countdowns of the panel. */
	readonly panelScale: number;
}

export interface NormalizedSettings {
	readonly settings: Settings;
	readonly problems: readonly SettingProblem[];
}

/** Reads the person's own routines from the configuration; what it leaves out it reports. Never throws. */
export type OwnRoutinesReader = (
	raw: Readonly<Record<string, unknown>>,
	problems: SettingProblem[],
) => readonly CustomRoutine[];

export const defaultSettings: Settings = {
	enabled: true,
	workMinutes: 30,
	restMinutes: 5,
	idleSeconds: 90,
	awayFromEditor: 'ask',
	promptStyle: 'atPause',
	pauseSeconds: 5,
	maxDeferMinutes: 5,
	snoozeMinutes: 5,
	maxSnoozes: 3,
	routine: 'seated-quick',
	adaptiveMinutes: 5,
	customRoutines: [],
	leaveOut: [],
	ergonomicsCheck: 'rotating',
	sound: true,
	timeScale: 1,
	panelScale: 1,
};

/** Inclusive ranges of the numeric settings, in the unit of their name. */
export const ranges = {
	workMinutes: [5, 120],
	restMinutes: [1, 30],
	idleSeconds: [15, 300],
	pauseSeconds: [2, 60],
	maxDeferMinutes: [0, 30],
	snoozeMinutes: [1, 30],
	maxSnoozes: [0, 10],
	adaptiveMinutes: [1, 10],
} as const;

const choices = {
	awayFromEditor: ['ask', 'rest', 'screen'],
	promptStyle: ['statusBar', 'atPause', 'openPanel'],
	ergonomicsCheck: ['full', 'rotating', 'off'],
} as const;

/** Scales outside this range would make the clocks of a development run meaningless. */
const scaleRange = [0.01, 10_000] as const;

/** Whether the configuration holds routines of the person's own, or something in their place. */
export function hasOwnRoutines({ customRoutines }: Readonly<Record<string, unknown>>): boolean {
	return customRoutines !== undefined && !(Array.isArray(customRoutines) && customRoutines.length === 0);
}

/**
 * Turns whatever the configuration holds into settings that can be relied on, and says what was replaced.
 * `raw` maps keys without the section (`workMinutes`, `dev.timeScale`) to values; missing keys take their
 * defaults silently. Without a reader the person's own routines are left for later, and a routine of theirs is taken
 * for one that there is. Never throws.
 */
export function normalizeSettings(
	raw: Readonly<Record<string, unknown>>,
	readOwn: OwnRoutinesReader | null,
): NormalizedSettings {
	const problems: SettingProblem[] = [];
	const number = (key: keyof typeof ranges): number =>
		readNumber(raw, key, defaultSettings[key], ranges[key], problems);
	const choice = <T extends string>(key: string, fallback: T, accepted: readonly T[]): T =>
		readChoice(raw, key, fallback, accepted, problems);

	const restMinutes = number('restMinutes');
	const customRoutines = readOwn?.(raw, problems) ?? [];
	const ownLater = readOwn === null && hasOwnRoutines(raw);
	return {
		settings: {
			enabled: readFlag(raw, 'enabled', defaultSettings.enabled, problems),
			workMinutes: number('workMinutes'),
			restMinutes,
			idleSeconds: withinHalfOf(restMinutes, number('idleSeconds'), problems),
			awayFromEditor: choice('awayFromEditor', defaultSettings.awayFromEditor, choices.awayFromEditor),
			promptStyle: choice('promptStyle', defaultSettings.promptStyle, choices.promptStyle),
			pauseSeconds: number('pauseSeconds'),
			maxDeferMinutes: number('maxDeferMinutes'),
			snoozeMinutes: number('snoozeMinutes'),
			maxSnoozes: Math.round(number('maxSnoozes')),
			routine: ownLater && isOwn(raw['routine']) ? customPrefix : readRoutine(raw, customRoutines, problems),
			adaptiveMinutes: Math.round(number('adaptiveMinutes')),
			customRoutines,
			leaveOut: readLeaveOut(raw, problems),
			ergonomicsCheck: choice('ergonomicsCheck', defaultSettings.ergonomicsCheck, choices.ergonomicsCheck),
			sound: readFlag(raw, 'sound', defaultSettings.sound, problems),
			timeScale: readNumber(raw, 'dev.timeScale', 1, scaleRange, problems),
			panelScale: readNumber(raw, 'dev.panelScale', 1, scaleRange, problems),
		},
		problems,
	};
}

/** What names nothing is kept, as it may be a slip in a list that the product adds to; it leaves nothing out. */
function readLeaveOut(raw: Readonly<Record<string, unknown>>, problems: SettingProblem[]): readonly string[] {
	const words = readWords(raw, 'leaveOut', problems);
	const used = words.filter(isLeaveOutEntry);
	if (used.length < words.length) {
		const unknown = words.filter((word) => !isLeaveOutEntry(word)).join(', ');
		problems.push({
			key: 'leaveOut',
			value: words,
			used,
			reason: `has no movement, side or group of the name ${unknown}`,
		});
	}
	return words;
}

function isOwn(routine: unknown): boolean {
	return routine === 'custom' || (typeof routine === 'string' && routine.startsWith(customPrefix));
}

/** `custom` is the first of the person's own. */
function readRoutine(
	raw: Readonly<Record<string, unknown>>,
	own: readonly CustomRoutine[],
	problems: SettingProblem[],
): RoutineId {
	const [first] = own;
	if (raw['routine'] === 'custom' && first !== undefined) {
		return first.id;
	}
	const accepted = [...setIds, 'adaptive', ...own.map(({ id }) => id)] as const;
	return readChoice(raw, 'routine', defaultSettings.routine, accepted, problems);
}

function withinHalfOf(restMinutes: Minutes, idleSeconds: Seconds, problems: SettingProblem[]): Seconds {
	const limit = restMinutes * 30;
	if (idleSeconds <= limit) {
		return idleSeconds;
	}
	problems.push({
		key: 'idleSeconds',
		value: idleSeconds,
		used: limit,
		reason: 'must be at most half of restMinutes',
	});
	return limit;
}
