// Owns the page "Another set": a list of the sets, each with its length and small figures.
import * as l10n from '@vscode/l10n';
import { html, type TemplateResult } from 'lit';
import type { SetOffer } from '../../core/timer/nextPlan';
import type { Minutes } from '../../core/units';
import { button } from '../parts/button';
import { rove } from '../parts/roving';
import { thumbnail } from '../parts/thumbnail';
import type { View } from '../view';
import { durationText } from '../words/durations';
import { lengthText, routineName } from '../words/setWords';

const mostMinutes: readonly Minutes[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** More figures than fit beside a name say nothing more. */
const mostFigures = 8;

export function setsScreen(view: View): TemplateResult {
	const { sets } = view.facts.offers;
	const stop = sets.find(({ routine }) => routine === view.choosing.set) ?? sets[0];
	return html`<main class="page sets" aria-labelledby="heading">
		<div class="page-inner">
			<div class="heading">
				<h1 id="heading" tabindex="-1">${l10n.t('Another set')}</h1>
				<p class="rank">${l10n.t('It begins when you say so on the next page.')}</p>
			</div>
			${minutesChoice(view)}
			<ul class="set-rows" aria-labelledby="heading" @keydown=${rove}>
				${sets.map((set) => html`<li>${setRow(view, set, set === stop)}</li>`)}
			</ul>
			<div class="choices">
				${button(view, { label: l10n.t('Back'), action: { type: 'leavePage' }, key: 'Escape', look: 'quiet', place: 'start' })}
			</div>
		</div>
	</main>`;
}

function setRow(
	view: View,
	{ routine, name, seconds, movements }: SetOffer,
	isStop: boolean,
): TemplateResult {
	const { minutes } = view.choosing;
	const isOther = routine === 'adaptive' && minutes !== null && minutes !== view.facts.offers.adaptiveMinutes;
	return html`<button
		type="button"
		class="set-choice"
		data-stop
		data-set=${routine}
		tabindex=${isStop ? 0 : -1}
		?data-focus=${isStop}
		@focus=${() => view.act({ type: 'pickSet', set: routine })}
		@click=${() => view.act({ type: 'takeSet', set: routine })}
	>
		<span class="set-words"><span class="label">${routineName(routine, name)}</span> <span class="rank">${isOther ? durationText(minutes * 60) : lengthText(movements.length, seconds)}</span></span>
		<span class="set-figures" aria-hidden="true">
			${(isOther ? [] : movements).slice(0, mostFigures).map((movement) => thumbnail(view, movement))}
		</span>
	</button>`;
}

/** How long the set is that is made for the person: 1 to 10 minutes, one tab stop, the arrow keys choose. */
function minutesChoice(view: View): TemplateResult {
	const chosen = view.choosing.minutes ?? view.facts.offers.adaptiveMinutes;
	const choose = (minutes: Minutes): void => view.act({ type: 'pickMinutes', minutes });
	return html`<div class="minutes">
		<span id="minutes">${l10n.t('Minutes of the set made for you')}</span>
		<div class="filter-group" role="radiogroup" aria-labelledby="minutes" @keydown=${rove}>
			${mostMinutes.map(
				(minutes) => html`<button
					type="button"
					class="filter"
					role="radio"
					data-stop
					tabindex=${minutes === chosen ? 0 : -1}
					aria-checked=${minutes === chosen ? 'true' : 'false'}
					@focus=${() => choose(minutes)}
					@click=${() => choose(minutes)}
				>${minutes}</button>`,
			)}
		</div>
	</div>`;
}
