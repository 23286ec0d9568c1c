// How often the host's second file was loaded: in a process by what that has loaded, in a worker by what has been run
// since this suite began.

const file = 'dist/onDemand.js';

function inProcess(loaded: object): number {
	return Object.keys(loaded).filter((path) => path.replaceAll('\\', '/').endsWith(file)).length;
}

function countRuns(): () => number {
	let runs = 0;
	globalThis.Function = new Proxy(globalThis.Function, {
		construct(target, parameters: string[]) {
			runs += parameters.at(-1)?.endsWith(file) === true ? 1 : 0;
			return Reflect.construct(target, parameters);
		},
	});
	return () => runs;
}

const { cache } = require;

export const loadsOfSecondFile: () => number = cache === undefined ? countRuns() : () => inProcess(cache);
