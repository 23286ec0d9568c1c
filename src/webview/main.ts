// Owns the page's beginning: the elements are defined, the host is asked, and everything is connected.
import { movements } from '../core/movements/movements';
import type { PageAction } from './actions';
import { Attention, attend } from './attention';
import { Choices } from './choosing/choices';
import type { ChoosingState } from './choosing/choosing';
import { actionOfChoosingKey } from './choosing/choosingKeys';
import { leftOutOf } from './choosing/leftOut';
import { connectHost } from './hostLink';
import { actionOfKey } from './keys';
import { PageSession } from './pageSession';
import { PosturePanel } from './panel';
import { PosturePicture } from './parts/picture';
import { PostureRing } from './parts/ring';
import { PostureSegment } from './parts/segment';
import { Sounds } from './sounds';
import { surroundings, watchSurroundings } from './surroundings';

/** The page's monotonic clock. */
function now(): number {
	return performance.now();
}

function start(): void {
	const panel = new PosturePanel();
	const sounds = new Sounds();
	const announce = (text: string): void => {
		panel.said = text;
	};
	let timer: number | undefined;
	const session: PageSession = new PageSession(
		{
			now,
			wakeAfter: (millis) => {
				window.clearTimeout(timer);
				timer = millis === null ? undefined : window.setTimeout(() => session.wake(), millis);
			},
			post: (message) => link.post(message),
			announce,
			surroundings,
			changed: (state) => {
				panel.state = state;
			},
		},
		sounds,
	);
	const choices: Choices = new Choices({
		post: (message) => link.post(message),
		act: (action) => panel.act(action),
		announce,
		replay: () => panel.replay(),
		changed: (state) => {
			panel.choosing = state;
		},
	});
	const link = connectHost((message) => {
		session.receive(message);
		choices.receive(message);
	});
	panel.session = session;
	panel.choices = choices;
	followSurroundings(panel, session);
	attendPanel(panel, session, () => {
		sounds.acted();
		link.post({ type: 'acted' });
	});
	document.body.append(panel);
	link.begin();
}

/** Reduced motion, a screen reader, and being hidden. */
function followSurroundings(panel: PosturePanel, session: PageSession): void {
	panel.surroundings = surroundings();
	watchSurroundings((changed) => {
		panel.surroundings = changed;
		session.do({ type: 'screenReader', on: changed.usingScreenReader });
	});
	document.addEventListener('visibilitychange', () => {
		if (document.hidden) {
			session.do({ type: 'pause', by: 'hidden' });
		}
	});
}

/** Lets the keys of the present screen act, wherever in the page they are pressed. */
function attendPanel(panel: PosturePanel, session: PageSession, acted: () => void): void {
	const attention = new Attention({
		now,
		acted,
		key: (key) => {
			const action = actionOf(key, session, panel.choosing);
			if (action !== undefined) {
				panel.act(action);
			}
			return action !== undefined;
		},
		focusArrived: () => panel.focusIfLost(),
	});
	attend(attention, window);
}

/** What a key does on the page that lies on top, or on the break's own screen. */
function actionOf(
	key: string,
	{ state, facts }: PageSession,
	choosing: ChoosingState,
): PageAction | undefined {
	if (choosing.pages.length > 0) {
		return actionOfChoosingKey(choosing, key, (movement) =>
			leftOutOf(movements[movement], facts.offers.leaveOut),
		);
	}
	return state === undefined ? undefined : actionOfKey(state, key);
}

customElements.define('posture-panel', PosturePanel);
customElements.define('posture-picture', PosturePicture);
customElements.define('posture-ring', PostureRing);
customElements.define('posture-segment', PostureSegment);
start();
