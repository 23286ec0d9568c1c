// Owns the place of the picture: one figure, or start and hold side by side when motion is reduced.
import { html, nothing, type TemplateResult } from 'lit';
import type { StillPicture } from '../../core/figure/picture';
import { motions } from '../../core/movements/motions/motions';
import type { Dose, MovementId } from '../../core/movements/movement';
import { stillCaptions } from '../words/partWords';

/** The picture of a part, with the paths that it shows now. */
export interface StagePicture {
	readonly figure: StillPicture;
	readonly paths: readonly string[];
	/** One sentence for screen readers. */
	readonly label: string;
	/** Faded, while the countdown is paused. */
	readonly dimmed?: boolean;
}

export function stage({ figure, paths, label, dimmed }: StagePicture): TemplateResult {
	return html`<div class="stage">
		<div class="picture picture-${figure.crop} ${dimmed ? 'dimmed' : ''}">
			<posture-picture
				class="picture-stage"
				.figure=${figure}
				.paths=${paths}
				.label=${label}
			></posture-picture>
		</div>
	</div>`;
}

export interface Stills {
	readonly figure: StillPicture;
	readonly start: readonly string[];
	readonly end: readonly string[];
	readonly movement: MovementId;
	readonly dose: Dose;
	/** One sentence for screen readers. */
	readonly label: string;
	readonly dimmed: boolean;
}

/** Reduced motion: the start small, the hold or the other extreme large, on one ground line. */
export function stillStage({ figure, start, end, movement, dose, label, dimmed }: Stills): TemplateResult {
	const [startCaption, endCaption] = stillCaptions(dose, motions[movement]);
	return html`<div class="stage stage-stills">
		<div class="stills ${dimmed ? 'dimmed' : ''}">
			${still(figure, start, null, startCaption, 'still-start')}
			${still(figure, end, label, endCaption, 'still-end')}
		</div>
	</div>`;
}

function still(
	figure: StillPicture,
	paths: readonly string[],
	label: string | null,
	caption: string,
	name: string,
): TemplateResult {
	return html`<figure class="still ${name}">
		<div class="picture picture-${figure.crop}">
			<posture-picture .figure=${figure} .paths=${paths} .label=${label}></posture-picture>
		</div>
		<figcaption>${caption === '' ? nothing : caption}</figcaption>
	</figure>`;
}
