// The main of an extension that is measured: takes the times of loading and activating the real main from outside.
// `bench.json` beside it says which file is the real main. What was seen lies in `globalThis.measured`, by the id.
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { join, sep } = require('node:path');
const { performance } = require('node:perf_hooks');
const { setFlagsFromString } = require('node:v8');
const { runInNewContext } = require('node:vm');
const { countedContext, countTimers, required, seen } = require('./watched.cjs');
/** @type {any} */
const realm = globalThis;
/** @type {any} */
const loader = Module;

const { main, id } = JSON.parse(readFileSync(join(__dirname, 'bench.json'), 'utf8'));
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
const before = { heap: 0, loop: performance.eventLoopUtilization() };

function heapInUse() {
	collect();
	collect();
	return process.memoryUsage().heapUsed;
}

realm.measured ??= {};
realm.measured[id] = {
	seen,
	/** To be called when everything is over that the activation began. */
	settled() {
		seen.settlingMillis = performance.eventLoopUtilization(before.loop).active;
		seen.settledHeapBytes = heapInUse() - before.heap;
	},
	/** A timer like those of the extension: whoever counts wake-ups has to see it. */
	plantWake: () =>
		new Promise((resolve) => {
			setTimeout(resolve, 1);
		}),
};

const load = loader._load;
loader._load = function (
	/** @type {string} */ request,
	/** @type {{ filename?: string } | undefined} */ parent,
	/** @type {unknown[]} */ ...rest
) {
	const loadIt = () => load.call(this, request, parent, ...rest);
	return parent?.filename?.startsWith(__dirname + sep) === true ? required(request, loadIt) : loadIt();
};
countTimers(__dirname);

exports.activate = async (/** @type {any} */ context) => {
	const theirs = countedContext(context);
	before.heap = heapInUse();
	const began = performance.now();
	const real = require(join(__dirname, main));
	const loaded = performance.now();
	const exported = await real.activate?.(theirs);
	seen.activateMillis = performance.now() - loaded;
	seen.loadMillis = loaded - began;
	seen.heapBytes = heapInUse() - before.heap;
	before.loop = performance.eventLoopUtilization();
	return exported;
};
