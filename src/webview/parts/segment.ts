// Owns one segment of the progress bar. Its lengths are set on the element's own style object, which the page's
// content security policy allows; style attributes it does not.

export class PostureSegment extends HTMLElement {
	readonly #done = document.createElement('span');

	/** Share of the whole bar, from 0 to 1. */
	set share(share: number) {
		this.style.flexGrow = share.toFixed(4);
	}

	/** From 0 to 1. */
	set filled(filled: number) {
		this.#done.style.transform = `scaleX(${filled.toFixed(4)})`;
	}

	connectedCallback(): void {
		this.append(this.#done);
	}
}
