// Owns constants that are dear to make: made when they are first needed.

/** The same value at every call, made at the first one; `make` is to give the same whenever it is called. */
export function lazily<T>(make: () => T): () => T {
	let made: { readonly value: T } | undefined;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
