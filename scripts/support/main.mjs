// How every script of the project ends: with an exit code, and a message for people where something is missing.
import { Unavailable } from './unavailable.mjs';

/** @param {() => Promise<boolean>} work resolves with whether all is well */
export async function main(work) {
	try {
		process.exitCode = (await work()) ? 0 : 1;
	} catch (error) {
		if (!(error instanceof Unavailable)) {
			throw error;
		}
		console.error(`\n${error.message}`);
		process.exitCode = 1;
	}
}
