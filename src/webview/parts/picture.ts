// Owns the element that draws a figure: layers once, frames by their paths, and only what changed.
import { html, LitElement, type PropertyValues, svg, type TemplateResult } from 'lit';
import type { StillPicture } from '../../core/figure/picture';

export class PosturePicture extends LitElement {
	static override properties = {
		figure: { attribute: false },
		paths: { attribute: false },
		label: { attribute: false },
	};

	/** Its layers never change while it is shown. */
	declare figure: StillPicture | undefined;
	/** What it shows when nothing moves: the still or the start. */
	declare paths: readonly string[];
	/** One sentence for screen readers; without, the picture is decoration. */
	declare label: string | null;

	#layers: readonly SVGPathElement[] = [];
	#drawn: readonly string[] = [];

	constructor() {
		super();
		this.paths = [];
		this.label = null;
	}

	/** Light DOM, so that the page's stylesheets and the theme's tokens reach the figure. */
	protected override createRenderRoot(): HTMLElement {
		return this;
	}

	/** Draws one frame; layers whose path is the same are not touched. */
	draw(paths: readonly string[]): void {
		paths.forEach((path, index) => {
			if (path !== this.#drawn[index]) {
				this.#layers[index]?.setAttribute('d', path);
			}
		});
		this.#drawn = paths;
	}

	protected override render(): TemplateResult | undefined {
		const { figure, label } = this;
		if (figure === undefined) {
			return undefined;
		}
		const layers = figure.layers.map(({ className }) => svg`<path class=${className}></path>`);
		return label === null
			? html`<svg class=${figure.className} viewBox=${figure.viewBox} aria-hidden="true">${layers}</svg>`
			: html`<svg class=${figure.className} viewBox=${figure.viewBox} role="img" aria-label=${label}>${layers}</svg>`;
	}

	protected override updated(changed: PropertyValues): void {
		if (changed.has('figure')) {
			this.#layers = [...this.querySelectorAll('path')];
			this.#drawn = [];
		}
		if (changed.has('figure') || changed.has('paths')) {
			for (const [index, layer] of this.#layers.entries()) {
				if (this.#drawn[index] === undefined) {
					layer.setAttribute('d', '');
				}
			}
			this.draw(this.paths);
		}
	}
}
