// The main of an extension that is measured: loads the real main with an API whose events are timed from outside.
// `bench.json` beside it says which file is the real main. What was seen lies in `globalThis.measured`, by the id.
const fs = require('node:fs');
const Module = require('node:module');
const { join, sep } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { runInNewContext } = require('node:vm');
/** @type {any} The API is gone through by name. */
const vscode = require('vscode');
/** @type {any} */
const realm = globalThis;
/** @type {any} */
const loader = Module;

const { main, id } = JSON.parse(fs.readFileSync(join(__dirname, 'bench.json'), 'utf8'));
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

const seen = {
	loadMillis: 0,
	activateMillis: 0,
	heapBytes: 0,
	/** Times that timers called back. */
	wakes: 0,
	writes: 0,
	configurationReads: 0,
	/** By the event's name: how often it came, and the time in the extension's listeners. */
	/** @type {Record<string, { calls: number, millis: number, longest: number }>} */
	events: {},
};
realm.measured ??= {};
realm.measured[id] = seen;

/** @param {string} name @param {Function} event */
function timedEvent(name, event) {
	return (
		/** @type {Function} */ listener,
		/** @type {unknown} */ self,
		/** @type {unknown} */ disposables,
	) => {
		seen.events[name] ??= { calls: 0, millis: 0, longest: 0 };
		const entry = seen.events[name];
		const timed = (/** @type {unknown} */ argument) => {
			const began = performance.now();
			try {
				return listener.call(self, argument);
			} finally {
				const took = performance.now() - began;
				entry.millis += took;
				entry.longest = Math.max(entry.longest, took);
				entry.calls += 1;
			}
		};
		return event(timed, undefined, disposables);
	};
}

/** @param {Function} write */
function counted(write) {
	return (/** @type {unknown[]} */ ...parameters) => {
		seen.writes += 1;
		return write(...parameters);
	};
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

const files = Object.fromEntries(
	['writeFile', 'rename', 'copy'].map((name) => [
		name,
		counted(vscode.workspace.fs[name].bind(vscode.workspace.fs)),
	]),
);
const api = {
	...vscode,
	window: watched(vscode.window, { tabGroups: watched(vscode.window.tabGroups) }),
	workspace: watched(vscode.workspace, {
		fs: Object.create(
			vscode.workspace.fs,
			Object.fromEntries(Object.entries(files).map(([name, value]) => [name, { value }])),
		),
		getConfiguration: (/** @type {any[]} */ ...parameters) => {
			seen.configurationReads += 1;
			return vscode.workspace.getConfiguration(...parameters);
		},
	}),
	debug: watched(vscode.debug),
	tasks: watched(vscode.tasks),
	extensions: watched(vscode.extensions),
};

const isOurs = (/** @type {string | undefined} */ file) => file?.startsWith(__dirname + sep) === true;

const load = loader._load;
loader._load = function (
	/** @type {string} */ request,
	/** @type {{ filename?: string } | undefined} */ parent,
	/** @type {unknown[]} */ ...rest
) {
	return request === 'vscode' && isOurs(parent?.filename) ? api : load.call(this, request, parent, ...rest);
};

// A timer belongs to whoever asked for it, which only the stack tells.
for (const name of ['setTimeout', 'setInterval', 'setImmediate']) {
	const original = realm[name];
	realm[name] = Object.assign((/** @type {Function} */ callback, /** @type {unknown[]} */ ...rest) => {
		const asked = new Error().stack?.split('\n')[2] ?? '';
		return asked.includes(__dirname + sep)
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

exports.activate = async (/** @type {any} */ context) => {
	const globalState = Object.create(context.globalState, {
		update: { value: counted(context.globalState.update.bind(context.globalState)) },
	});
	collect();
	collect();
	const heap = process.memoryUsage().heapUsed;
	const began = performance.now();
	const real = require(join(__dirname, main));
	const loaded = performance.now();
	const exported = await real.activate?.(Object.create(context, { globalState: { value: globalState } }));
	seen.activateMillis = performance.now() - loaded;
	seen.loadMillis = loaded - began;
	collect();
	collect();
	seen.heapBytes = process.memoryUsage().heapUsed - heap;
	return exported;
};
