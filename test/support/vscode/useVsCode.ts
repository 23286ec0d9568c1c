// Gives a file of end-to-end tests one VS Code, and leaves pictures and logs of every test that fails.
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { repository } from '../../../scripts/vscode/paths.mjs';
import { type LaunchOptions, VsCode } from './vsCode';

/** Call it inside `describe`; the getter works in tests and in hooks that follow. */
export function useVsCode(options: LaunchOptions = {}): () => VsCode {
	let launched: VsCode | undefined;

	beforeAll(async () => {
		launched = await VsCode.launch(options);
	});

	afterEach(async ({ task }) => {
		if (task.result?.state === 'fail') {
			const name = `${task.suite?.name ?? ''} ${task.name}`.trim().replace(/[^\w]+/g, '-');
			await launched?.writeReport(join(repository, 'out', 'e2e', name));
		}
	});

	afterAll(async () => {
		await launched?.stop();
	});

	return () => {
		if (launched === undefined) {
			throw new Error('VS Code has not been started yet.');
		}
		return launched;
	};
}
