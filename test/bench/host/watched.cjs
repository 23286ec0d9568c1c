// What an extension that is measured gets instead of VS Code's API, Node's files and timers: the same, but timed and
// counted. Nothing of it is asked of the extension.
const { sep } = require('node:path');
/** @type {any} The API is gone through by name. */
const vscode = require('vscode');
/** @type {any} */
const realm = globalThis;

/** What was seen of the extension of this folder. */
const seen = {
	loadMillis: 0,
	activateMillis: 0,
	/** In use more than before it was loaded, right after its activation and when it has settled. */
	heapBytes: 0,
	settledHeapBytes: 0,
	/** What the event loop had to do between the two. */
	settlingMillis: 0,
	/** Times that timers called back. */
	wakes: 0,
	writes: 0,
	configurationReads: 0,
	/** Of these and of everything else that is asked of files, what listeners did before they returned, by name. */
	/** @type {Record<string, number>} */
	inListeners: {},
	/** By the event's name: how often it came, and the time in the extension's listeners. */
	/** @type {Record<string, { calls: number, millis: number }>} */
	events: {},
};
let listening = 0;

/** @param {string} name @param {Function} event */
function timedEvent(name, event) {
	return (
		/** @type {Function} */ listener,
		/** @type {unknown} */ self,
		/** @type {unknown} */ disposables,
	) => {
		seen.events[name] ??= { calls: 0, millis: 0 };
		const entry = seen.events[name];
		const timed = (/** @type {unknown} */ argument) => {
			listening += 1;
			const began = performance.now();
			try {
				return listener.call(self, argument);
			} finally {
				entry.millis += performance.now() - began;
				entry.calls += 1;
				listening -= 1;
			}
		};
		return event(timed, undefined, disposables);
	};
}

/**
 * Those functions of an object, counted; `counter` is where, beside what listeners do.
 * @param {any} part
 * @param {readonly string[]} names
 * @param {'writes' | 'configurationReads' | null} counter
 */
function counted(part, names, counter) {
	const calls =
		(/** @type {string} */ name) =>
		(/** @type {unknown[]} */ ...parameters) => {
			if (counter !== null) {
				seen[counter] += 1;
			}
			if (listening > 0) {
				seen.inListeners[name] = (seen.inListeners[name] ?? 0) + 1;
			}
			return part[name](...parameters);
		};
	const present = names.filter((name) => typeof part[name] === 'function');
	return Object.fromEntries(present.map((name) => [name, calls(name)]));
}

/**
 * Inherits from a part of the API, so that reading through it costs next to nothing, and replaces its events.
 * @param {any} part
 * @param {Record<string, unknown>} [replaced]
 */
function watched(part, replaced = {}) {
	const own = { ...replaced };
	for (const name of Object.keys(part)) {
		if (/^on(Did|Will)[A-Z]/.test(name)) {
			// Some events are proposed API, and throw when they are looked at.
			try {
				own[name] = timedEvent(name, part[name]);
			} catch {}
		}
	}
	return Object.create(
		part,
		Object.fromEntries(Object.entries(own).map(([name, value]) => [name, { value, enumerable: true }])),
	);
}

const namespaces = ['authentication', 'debug', 'env', 'extensions', 'languages', 'scm', 'tasks'];
const { workspace } = vscode;
const api = {
	...vscode,
	...Object.fromEntries(namespaces.map((name) => [name, watched(vscode[name])])),
	window: watched(vscode.window, { tabGroups: watched(vscode.window.tabGroups) }),
	workspace: watched(workspace, {
		fs: watched(workspace.fs, {
			...counted(workspace.fs, ['writeFile', 'rename', 'copy'], 'writes'),
			...counted(workspace.fs, ['readFile', 'readDirectory', 'stat', 'createDirectory', 'delete'], null),
		}),
		...counted(workspace, ['getConfiguration'], 'configurationReads'),
	}),
};

/** @param {any} files Node's module, or its promises. */
const countedFiles = (files) => ({
	...files,
	...counted(
		files,
		['writeFile', 'writeFileSync', 'appendFile', 'appendFileSync', 'rename', 'open'],
		'writes',
	),
});

/**
 * What the extension gets for `require(request)`.
 * @param {string} request
 * @param {() => any} load
 */
function required(request, load) {
	switch (request.replace(/^node:/, '')) {
		case 'vscode':
			return api;
		case 'fs':
			return { ...countedFiles(load()), promises: countedFiles(load().promises) };
		case 'fs/promises':
			return countedFiles(load());
		default:
			return load();
	}
}

/** A timer belongs to whoever asked for it, which only the stack tells. */
function countTimers(/** @type {string} */ folder) {
	for (const name of ['setTimeout', 'setInterval', 'setImmediate']) {
		const original = realm[name];
		realm[name] = Object.assign((/** @type {Function} */ callback, /** @type {unknown[]} */ ...rest) => {
			const asked = new Error().stack?.split('\n')[2] ?? '';
			return asked.includes(folder + sep)
				? original(
						(/** @type {unknown[]} */ ...parameters) => {
							seen.wakes += 1;
							callback(...parameters);
						},
						...rest,
					)
				: original(callback, ...rest);
		}, original);
	}
}

/** @param {any} context The extension's, with its states counted. */
function countedContext(context) {
	const states = ['globalState', 'workspaceState'].map((name) => [
		name,
		{ value: watched(context[name], counted(context[name], ['update'], 'writes')) },
	]);
	return Object.create(context, Object.fromEntries(states));
}

module.exports = { seen, required, countTimers, countedContext };
