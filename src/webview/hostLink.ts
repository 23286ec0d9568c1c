// Owns the one connection to the host: typed posts out, decoded messages in.
import { decodeToPage } from '../protocol/decode';
import { type FromPage, firstMessageName, type ToPage } from '../protocol/messages';

export interface HostLink {
	readonly post: (message: FromPage) => void;
	/** Shows what came with the document, or asks the host what to show. */
	readonly begin: () => void;
}

/** Connects to the host; what cannot be decoded is dropped, with a line in the page's own console. */
export function connectHost(receive: (message: ToPage) => void): HostLink {
	const host = acquireVsCodeApi();
	const post = (message: FromPage): void => host.postMessage(message);
	const take = (message: unknown): void => {
		const decoded = decodeToPage(message);
		if (decoded.ok) {
			receive(decoded.value);
		} else {
			console.warn(`A message was dropped: ${decoded.reason}`);
		}
	};
	window.addEventListener('message', (event: MessageEvent<unknown>) => take(event.data));
	const begin = (): void => {
		const first = firstMessage();
		// Every later page of a panel has the same document; what came with it is no longer so.
		if (first === undefined || host.getState() !== undefined) {
			post({ type: 'ready' });
		} else {
			host.setState({ begun: true });
			take(first);
		}
	};
	return { post, begin };
}

function firstMessage(): unknown {
	const content = document.querySelector<HTMLMetaElement>(`meta[name=${firstMessageName}]`)?.content;
	return content === undefined ? undefined : JSON.parse(content);
}
