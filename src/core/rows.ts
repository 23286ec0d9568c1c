// Owns rows of whole numbers as compact text, the first of each row as its distance from the row before.

const radix = 36;

/** Rows divided by spaces, numbers by dots, to the base of 36. */
export function encodeRows(rows: readonly (readonly number[])[]): string {
	return rows
		.map(([first = 0, ...rest], index) => {
			const numbers = [first - (rows[index - 1]?.[0] ?? 0), ...rest];
			return numbers.map((number) => number.toString(radix)).join('.');
		})
		.join(' ');
}

/** Reads any text; what is no row of that many numbers is left out. */
export function decodeRows(text: string, width: number): readonly (readonly number[])[] {
	let first = 0;
	return text.split(' ').flatMap((row) => {
		const [apart = Number.NaN, ...rest] = row.split('.').map((number) => Number.parseInt(number, radix));
		if (rest.length !== width - 1 || ![apart, ...rest].every(Number.isSafeInteger)) {
			return [];
		}
		first += apart;
		return [[first, ...rest]];
	});
}
