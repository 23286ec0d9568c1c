// Owns the page's beginning: the elements are defined, the host is asked, and everything is connected.
import { Attention, attend } from './attention';
import { connectHost } from './hostLink';
import { actionOfKey } from './keys';
import { PageSession } from './pageSession';
import { PosturePanel } from './panel';
import { PosturePicture } from './parts/picture';
import { PostureRing } from './parts/ring';
import { PostureSegment } from './parts/segment';
import { Sounds } from './sounds';
import { surroundings, watchSurroundings } from './surroundings';

function start(): void {
	const panel = new PosturePanel();
	const sounds = new Sounds();
	const now = (): number => performance.now();
	let timer: number | undefined;
	const session: PageSession = new PageSession(
		{
			now,
			wakeAfter: (millis) => {
				window.clearTimeout(timer);
				timer = millis === null ? undefined : window.setTimeout(() => session.wake(), millis);
			},
			post: (message) => link.post(message),
			announce: (text) => {
				panel.said = text;
			},
			surroundings,
			changed: (state) => {
				panel.state = state;
			},
		},
		sounds,
	);
	const link = connectHost((message) => session.receive(message));
	panel.session = session;
	panel.surroundings = surroundings();
	watchSurroundings((changed) => {
		panel.surroundings = changed;
		session.do({ type: 'screenReader', on: changed.usingScreenReader });
	});
	const attention = new Attention({
		now,
		acted: () => {
			sounds.acted();
			link.post({ type: 'acted' });
		},
		key: (key) => {
			const action = session.state === undefined ? undefined : actionOfKey(session.state, key);
			if (action !== undefined) {
				panel.act(action);
			}
			return action !== undefined;
		},
		focusArrived: () => panel.focusIfLost(),
	});
	attend(attention, window);
	document.addEventListener('visibilitychange', () => {
		if (document.hidden) {
			session.do({ type: 'pause', by: 'hidden' });
		}
	});
	document.body.append(panel);
	link.post({ type: 'ready' });
}

customElements.define('posture-panel', PosturePanel);
customElements.define('posture-picture', PosturePicture);
customElements.define('posture-ring', PostureRing);
customElements.define('posture-segment', PostureSegment);
start();
