// Owns the small parts that decoders are made of: each takes what came from outside and gives a value that can be
// relied on, or says where it is wrong.

/** Returns its value as `T`, or throws a `Mismatch`; use `decode`, which never throws. */
export type Decoder<T> = (value: unknown) => T;

type Shape = Readonly<Record<string, Decoder<unknown>>>;
type Shaped<S extends Shape> = { readonly [Key in keyof S]: ReturnType<S[Key]> };

export type Decoding<T> =
	| { readonly ok: true; readonly value: T }
	/** English, for the log: the path to what is wrong, and what was expected there. Quotes nothing of the value. */
	| { readonly ok: false; readonly reason: string };

/** Runs a decoder over any value at all. Total: what throws on the way (a getter, a proxy) is a reason too. */
export function decode<T>(decoder: Decoder<T>, value: unknown): Decoding<T> {
	try {
		return { ok: true, value: decoder(value) };
	} catch (error) {
		return { ok: false, reason: error instanceof Mismatch ? error.message : 'unreadable' };
	}
}

class Mismatch extends Error {}

function within<T>(key: string | number, run: () => T): T {
	try {
		return run();
	} catch (error) {
		throw error instanceof Mismatch ? new Mismatch(`${key}: ${error.message}`) : error;
	}
}

/** What passes a test, as it is. */
// @__NO_SIDE_EFFECTS__
export function guard<T>(expected: string, holds: (value: unknown) => value is T): Decoder<T> {
	return (value) => {
		if (holds(value)) {
			return value;
		}
		throw new Mismatch(`not ${expected}`);
	};
}

/** What passes a decoder and then a condition. */
// @__NO_SIDE_EFFECTS__
export function check<T>(decoder: Decoder<T>, holds: (value: T) => boolean, expected: string): Decoder<T> {
	return (value) => {
		const decoded = decoder(value);
		if (holds(decoded)) {
			return decoded;
		}
		throw new Mismatch(`not ${expected}`);
	};
}

/** What a decoder gives, made into something else. */
// @__NO_SIDE_EFFECTS__
export function map<T, U>(decoder: Decoder<T>, make: (value: T) => U): Decoder<U> {
	return (value) => make(decoder(value));
}

export const boolean = guard('true or false', (value) => typeof value === 'boolean');
const text = guard('a text', (value) => typeof value === 'string');
/** A number that is neither infinite nor no number. */
export const finite = guard('a number', (value): value is number => Number.isFinite(value));
/** A length of time, or another amount: 0 or more. */
export const amount = check(finite, (value) => value >= 0, 'an amount');
export const wholeNumber = check(amount, Number.isInteger, 'a whole number');

/** A text of at most so many UTF-16 units. */
// @__NO_SIDE_EFFECTS__
export function string(longest = Number.POSITIVE_INFINITY): Decoder<string> {
	return check(text, ({ length }) => length <= longest, 'so long a text');
}

// @__NO_SIDE_EFFECTS__
export function picklist<const T extends string>(accepted: readonly T[]): Decoder<T> {
	return guard('one of the words', (value): value is T => accepted.some((word) => word === value));
}

/** One of the keys of a table of our own. */
// @__NO_SIDE_EFFECTS__
export function keyOf<T extends object>(table: T): Decoder<keyof T> {
	return guard(
		'one of the names',
		(value): value is keyof T => typeof value === 'string' && Object.hasOwn(table, value),
	);
}

// @__NO_SIDE_EFFECTS__
export function nullable<T>(decoder: Decoder<T>): Decoder<T | null> {
	return (value) => (value === null ? null : decoder(value));
}

/** `otherwise` in place of what cannot be decoded. */
// @__NO_SIDE_EFFECTS__
export function fallback<T>(decoder: Decoder<T>, otherwise: T): Decoder<T> {
	return (value) => {
		const decoding = decode(decoder, value);
		return decoding.ok ? decoding.value : otherwise;
	};
}

// @__NO_SIDE_EFFECTS__
export function array<T>(decoder: Decoder<T>): Decoder<readonly T[]> {
	return (value) => {
		if (!Array.isArray(value)) {
			throw new Mismatch('not a list');
		}
		return value.map((entry, index) => within(index, () => decoder(entry)));
	};
}

const fields = guard(
	'an object',
	(value): value is Readonly<Record<string, unknown>> =>
		typeof value === 'object' && value !== null && !Array.isArray(value),
);

type Table<Key extends string, T> = string extends Key
	? Readonly<Record<string, T>>
	: Readonly<Partial<Record<Key, T>>>;

/** An object used as a table; keys and values are decoded. No key is taken for the prototype. */
// @__NO_SIDE_EFFECTS__
export function record<Key extends string, T>(
	key: Decoder<Key>,
	decoder: Decoder<T>,
): Decoder<Table<Key, T>> {
	return (value) =>
		Object.fromEntries(
			Object.entries(fields(value))
				.filter(([name]) => name !== '__proto__')
				.map(([name, entry]) => [key(name), within(name, () => decoder(entry))]),
		) as Table<Key, T>;
}

/** An object with these fields; others are left out of the result. */
// @__NO_SIDE_EFFECTS__
export function object<S extends Shape>(shape: S): Decoder<Shaped<S>> {
	return (value) => {
		const given = fields(value);
		return Object.fromEntries(
			Object.entries(shape).map(([key, decoder]) => [key, within(key, () => decoder(given[key]))]),
		) as Shaped<S>;
	};
}

/** An object with these fields, perhaps some of the optional ones, and no others. */
// @__NO_SIDE_EFFECTS__
export function strictObject<S extends Shape, O extends Shape = Record<never, never>>(
	shape: S,
	optional?: O,
): Decoder<Shaped<S> & Partial<Shaped<O>>> {
	const known: Shape = { ...shape, ...optional };
	const isKnown = keyOf(known);
	return (value) => {
		const given = fields(value);
		const named: Record<string, Decoder<unknown>> = { ...shape };
		for (const key of Object.keys(given)) {
			named[key] = known[within(key, () => isKnown(key))] as Decoder<unknown>;
		}
		return object(named)(given) as Shaped<S> & Partial<Shaped<O>>;
	};
}

type Variants<Key extends string, Shapes extends Readonly<Record<string, Shape>>> = {
	readonly [Kind in keyof Shapes]: Shaped<Shapes[Kind]> & { readonly [Name in Key]: Kind };
}[keyof Shapes];

/** One of several objects, told apart by a field; `shapes` has the other fields for each of its values. */
// @__NO_SIDE_EFFECTS__
export function variant<Key extends string, const Shapes extends Readonly<Record<string, Shape>>>(
	key: Key,
	shapes: Shapes,
): Decoder<Variants<Key, Shapes>> {
	const kindOf = keyOf(shapes);
	return (value) => {
		const kind = within(key, () => kindOf(fields(value)[key]));
		return strictObject({ ...shapes[kind], [key]: kindOf })(value) as Variants<Key, Shapes>;
	};
}
