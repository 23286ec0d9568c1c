// Owns what the screens of a break share: progress at the top edge, picture, words, controls at the bottom edge.
import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import type { Progress } from '../../core/session/moment';
import { progressText } from '../words/setWords';

export type Cue = 'none' | 'both' | 'left' | 'right';

export interface Shell {
	readonly progress: Progress | null;
	readonly topLeft: string | TemplateResult;
	readonly topRight: string;
	readonly stage: TemplateResult;
	readonly words: Words;
	readonly controls: TemplateResult;
	/** The edges that are lit, with the wash. */
	readonly cue: Cue;
	/** Of the movement, so that the layout keeps its place. */
	readonly name: string;
}

export interface Words {
	/** Above the heading. */
	readonly before?: TemplateResult;
	readonly heading: string;
	/** Right below the heading, as one group with it. */
	readonly lead?: TemplateResult;
	/** Everything after. */
	readonly rest?: TemplateResult;
	/** The heading takes the focus when the screen comes up. */
	readonly focus: boolean;
	readonly look: 'movement' | 'cue' | 'plain' | 'done';
}

export function shell({
	progress,
	topLeft,
	topRight,
	stage,
	words,
	controls,
	cue,
	name,
}: Shell): TemplateResult {
	return html`<main class="panel panel-${name} ${cue === 'none' ? '' : `cue cue-${cue}`}" aria-labelledby="heading">
		<div class="wash" aria-hidden="true"></div>
		${progress === null ? html`<div class="progress"></div>` : bar(progress)}
		<div class="top"><span>${topLeft}</span><span>${topRight}</span></div>
		<div class="body">
			${stage}
			<section class="words words-${words.look}" aria-labelledby="heading">
				<div class="words-inner">
					<div class="heading">
						${words.before ?? nothing}
						<h1 id="heading" tabindex="-1" ?data-focus=${words.focus}>${words.heading}</h1>
						${words.lead ?? nothing}
					</div>
					${words.rest ?? nothing}
				</div>
			</section>
		</div>
		<div class="controls">${controls}</div>
	</main>`;
}

/** One segment per movement, as wide as its seconds. */
function bar(progress: Progress): TemplateResult {
	const { segments } = progress;
	const whole = segments.reduce((sum, { seconds }) => sum + seconds, 0);
	const done = segments.reduce((sum, { seconds, filled }) => sum + seconds * filled, 0);
	return html`<div
		class="progress"
		role="progressbar"
		aria-label=${l10n.t('Progress of the set')}
		aria-valuemin="0"
		aria-valuemax="100"
		aria-valuenow=${Math.round((done / whole) * 100)}
		aria-valuetext=${progressText(progress)}
	>${segments.map(
		({ seconds, filled }) =>
			html`<posture-segment .share=${seconds / whole} .filled=${filled}></posture-segment>`,
	)}</div>`;
}
