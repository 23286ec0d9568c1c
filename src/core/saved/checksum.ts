// Owns the checksum that tells a whole record from a torn one.

const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

/** FNV-1a over the UTF-16 units of a text, as eight hexadecimal digits. It guards against tearing, not malice. */
export function checksum(text: string): string {
	let hash = offsetBasis;
	for (let index = 0; index < text.length; index += 1) {
		const unit = text.charCodeAt(index);
		hash = Math.imul(hash ^ (unit & 0xff), prime);
		hash = Math.imul(hash ^ (unit >>> 8), prime);
	}
	return (hash >>> 0).toString(16).padStart(8, '0');
}
