// Owns the shape of what the status bar item shows.

/** What the item shows: text with icons, a sentence for screen readers, and whether it stands out. */
export interface StatusTexts {
	readonly text: string;
	readonly label: string;
	readonly warning: boolean;
}

/** One link of the tooltip: its label and the command that it runs, with arguments. */
export interface TooltipCommand {
	readonly label: string;
	readonly command: string;
	readonly argument?: string;
}

/** The tooltip's parts, in order; rows of links stand under a rule. */
export interface TooltipTexts {
	readonly title: string;
	readonly lines: readonly string[];
	readonly rows: readonly (readonly TooltipCommand[])[];
}

/** Everything of the item; `null` while it is hidden. */
export type ItemTexts = { readonly status: StatusTexts; readonly tooltip: TooltipTexts } | null;
