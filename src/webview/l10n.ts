// Owns the page's texts in the display language. It stands in for `@vscode/l10n` in the bundle, whose other half
// reads bundles from the network.

const texts = new Map<string, string>();

/** Takes over the texts that the host has handed over; English source texts are the keys. */
export function config({ contents }: { readonly contents: Readonly<Record<string, string>> }): void {
	texts.clear();
	for (const [source, text] of Object.entries(contents)) {
		texts.set(source, text);
	}
}

/** The text in the display language, with `{0}`, `{1}`, … replaced. */
export function t(message: string, ...values: readonly (string | number | boolean)[]): string {
	return (texts.get(message) ?? message).replace(/\{(\d+)\}/g, (whole, index) =>
		String(values[Number(index)] ?? whole),
	);
}
