// Owns the one connection to the host: typed posts out, decoded messages in.
import { decodeToPage } from '../protocol/decode';
import type { FromPage, ToPage } from '../protocol/messages';

export interface HostLink {
	readonly post: (message: FromPage) => void;
}

/** Connects to the host; what cannot be decoded is dropped, with a line in the page's own console. */
export function connectHost(receive: (message: ToPage) => void): HostLink {
	const host = acquireVsCodeApi();
	window.addEventListener('message', (event: MessageEvent<unknown>) => {
		const decoded = decodeToPage(event.data);
		if (decoded.ok) {
			receive(decoded.value);
		} else {
			console.warn(`A message was dropped: ${decoded.reason}`);
		}
	});
	return { post: (message) => host.postMessage(message) };
}
