// Hears the observer extension of every window: snapshots of the public API, and answers from the extension host.
import type { AddressInfo } from 'node:net';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import type { Snapshot } from '../../../src/core/timer/snapshot';

/** A snapshot as another extension saw it. */
export interface Seen {
	readonly snapshot: Snapshot;
	/** By the extension host's wall clock. */
	readonly at: number;
}

interface Message {
	readonly hello?: string;
	readonly processId?: number | null;
	readonly id?: number;
	readonly value?: unknown;
	readonly error?: string;
	readonly snapshot?: Snapshot;
	readonly at?: number;
}

interface Waiting {
	readonly resolve: (value: unknown) => void;
	readonly reject: (error: Error) => void;
}

/** One connection: one life of one window's extension host. */
export class Observer {
	/** Every snapshot that was published, the first of them as it was at the start. */
	readonly seen: Seen[] = [];
	/** Resolves when the extension host is gone. */
	readonly gone: Promise<void>;
	private readonly waiting = new Map<number, Waiting>();
	private asked = 0;

	constructor(
		private readonly socket: WebSocket,
		/** The extension host's process; null in a web worker. */
		readonly processId: number | null,
	) {
		this.gone = new Promise((resolve) => {
			socket.once('close', () => {
				for (const { reject } of this.waiting.values()) {
					reject(new Error('The extension host is gone.'));
				}
				resolve();
			});
		});
	}

	get isConnected(): boolean {
		return this.socket.readyState === this.socket.OPEN;
	}

	/** Runs the text of a function of `(vscode, argument, context)` in the extension host. */
	run(body: string, argument: unknown): Promise<unknown> {
		this.asked += 1;
		const id = this.asked;
		this.socket.send(JSON.stringify({ id, body, argument }));
		return new Promise((resolve, reject) => this.waiting.set(id, { resolve, reject }));
	}

	receive({ id, value, error, snapshot, at }: Message): void {
		if (snapshot !== undefined && at !== undefined) {
			this.seen.push({ snapshot, at });
		}
		const waiting = id === undefined ? undefined : this.waiting.get(id);
		if (id !== undefined && waiting !== undefined) {
			this.waiting.delete(id);
			error === undefined ? waiting.resolve(value) : waiting.reject(new Error(error));
		}
	}
}

/** Listens on a loopback port for the observers of all windows. */
export class Observers {
	private readonly latest = new Map<string, Observer>();
	private readonly expected = new Map<string, (observer: Observer) => void>();

	private constructor(private readonly server: WebSocketServer) {
		server.on('connection', (socket) => {
			let observer: Observer | undefined;
			socket.on('message', (data) => {
				const message = decode(data);
				if (message.hello === undefined) {
					observer?.receive(message);
					return;
				}
				observer = new Observer(socket, message.processId ?? null);
				this.latest.set(message.hello, observer);
				this.expected.get(message.hello)?.(observer);
			});
		});
	}

	static async listen(): Promise<Observers> {
		const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
		await new Promise((resolve, reject) => server.once('listening', resolve).once('error', reject));
		return new Observers(server);
	}

	get address(): string {
		return `ws://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
	}

	/** The observer of the window with that workspace folder, if its extension host is there. */
	of(workspace: string): Observer | undefined {
		const observer = this.latest.get(workspace);
		return observer?.isConnected === true ? observer : undefined;
	}

	/** Resolves with the next observer that connects from the window with that workspace folder. */
	next(workspace: string): Promise<Observer> {
		return new Promise((resolve) => {
			this.expected.set(workspace, (observer) => {
				this.expected.delete(workspace);
				resolve(observer);
			});
		});
	}

	async stop(): Promise<void> {
		for (const client of this.server.clients) {
			client.terminate();
		}
		await new Promise((resolve) => this.server.close(resolve));
	}
}

function decode(data: RawData): Message {
	return JSON.parse(data.toString()) as Message;
}
