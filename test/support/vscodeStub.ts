// Stands in for the part of `vscode` that host modules without side effects use, so that vitest can load them.

/** Formats like `vscode.l10n.t` without a bundle. */
export const l10n = {
	t(message: string, ...args: readonly (string | number | boolean)[]): string {
		return message.replace(/\{(\d+)\}/g, (whole, index) => String(args[Number(index)] ?? whole));
	},
};
