// Names the shape of the catalogue's facts, which scripts/catalogue.mjs took from the articles' catalogue, and what
// of them is not in the product yet.
import facts from './catalogue.json';

/** A number that an article gives; `general` is one that it gives for all stretches. */
export interface CatalogueDose {
	readonly article: string;
	readonly lines: string;
	readonly holdMin?: number;
	readonly holdMax?: number;
	readonly repsMin?: number;
	readonly repsMax?: number;
	readonly scope?: string;
}

export interface CatalogueMovement {
	readonly id: string;
	readonly kind: string;
	readonly basis: string;
	/** How much the articles say of the technique: `full`, `brief`, or `name-only`. */
	readonly described: string;
	readonly articles: readonly string[];
	readonly targets: readonly string[];
	readonly sides: string;
	readonly equipment: readonly string[];
	readonly doses: readonly CatalogueDose[];
	readonly cautions: readonly { readonly article: string; readonly lines: string; readonly text: string }[];
}

/** The movements that can be done in or at the chair. */
export const catalogueMovements: readonly CatalogueMovement[] = facts.movements;

/** Those that have no record yet: each leaves this list with its record, until the list is empty. */
export const notYetDrawn: readonly string[] = [];
