// The checksum: what it is of a text never changes, or every version would take the others' files for torn.
import { describe, expect, it } from 'vitest';
import { checksum } from '../../../../src/core/saved/checksum';

describe('the checksum', () => {
	// By another implementation: FNV-1a with 32 bits over the bytes of the text in UTF-16, low byte first.
	it.each([
		['nothing', '', '811c9dc5'],
		['a letter', 'a', '2b24d044'],
		['two letters', 'ab', '81977b96'],
		['the same letters the other way round', 'ba', '7f762f4e'],
		['a letter beyond ASCII', 'é', '59fb6f0c'],
		['a unit of which both bytes count', '€', '8892cc71'],
		['a unit with the low byte', '\u0001', 'eb741d64'],
		['a unit with the same byte as its high one', '\u0100', '1076963a'],
		['a character of two units', '🙂', '73ed99d8'],
		['a sum with zeros in front', '843', '000abdfa'],
		['a long text', 'x'.repeat(1_000), '87bb9dc5'],
	])('of %s', (_, text, sum) => {
		expect(checksum(text)).toBe(sum);
	});
});
