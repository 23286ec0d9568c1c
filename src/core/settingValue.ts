// Owns how one raw value of the configuration is read, and what is said of one that cannot be taken.

/** A setting that could not be taken as written. */
export interface SettingProblem {
	readonly key: string;
	readonly value: unknown;
	readonly used: unknown;
	/** English reason for the log, naming the range or the accepted values. */
	readonly reason: string;
}

type Raw = Readonly<Record<string, unknown>>;

export function readFlag(raw: Raw, key: string, fallback: boolean, problems: SettingProblem[]): boolean {
	const value = raw[key];
	if (value === undefined || typeof value === 'boolean') {
		return value ?? fallback;
	}
	problems.push({ key, value, used: fallback, reason: 'must be true or false' });
	return fallback;
}

/** A number outside the range is clamped to it; what is no number takes the fallback. */
export function readNumber(
	raw: Raw,
	key: string,
	fallback: number,
	[min, max]: readonly [number, number],
	problems: SettingProblem[],
): number {
	const value = raw[key];
	if (value === undefined) {
		return fallback;
	}
	if (typeof value !== 'number' || !Number.isFinite(value)) {
		problems.push({ key, value, used: fallback, reason: `must be a number from ${min} to ${max}` });
		return fallback;
	}
	const used = Math.min(max, Math.max(min, value));
	if (used !== value) {
		problems.push({ key, value, used, reason: `must be from ${min} to ${max}` });
	}
	return used;
}

export function readChoice<T extends string>(
	raw: Raw,
	key: string,
	fallback: T,
	accepted: readonly T[],
	problems: SettingProblem[],
): T {
	const value = raw[key];
	const found = accepted.find((candidate) => candidate === value);
	if (value !== undefined && found === undefined) {
		problems.push({ key, value, used: fallback, reason: `must be one of ${accepted.join(', ')}` });
	}
	return found ?? fallback;
}

/** Entries that are not words are left out; the others are kept. */
export function readWords(raw: Raw, key: string, problems: SettingProblem[]): readonly string[] {
	const value = raw[key];
	if (value === undefined) {
		return [];
	}
	if (!Array.isArray(value)) {
		problems.push({ key, value, used: [], reason: 'must be a list of words' });
		return [];
	}
	const entries: readonly unknown[] = value;
	const words = entries.filter((entry): entry is string => typeof entry === 'string' && entry.trim() !== '');
	if (words.length !== entries.length) {
		problems.push({ key, value, used: words, reason: 'every entry must be a word' });
	}
	return words.map((word) => word.trim());
}
