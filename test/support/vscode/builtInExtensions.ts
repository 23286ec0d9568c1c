// Lays out VS Code's own extensions without some of them, as in an editor that does not bring them.
import { mkdir, readdir, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ServerInstallation } from '../../../scripts/vscode/server.mjs';

/** The server's flags for all of its own extensions but `absent`, which it finds linked in the data folder. */
export async function builtInFlags(
	{ main }: ServerInstallation,
	dataFolder: string,
	absent: readonly string[] = [],
): Promise<readonly string[]> {
	if (absent.length === 0) {
		return [];
	}
	const own = join(dirname(main), '..', 'extensions');
	const linked = join(dataFolder, 'builtIns');
	await mkdir(linked);
	for (const name of await readdir(own)) {
		if (!absent.includes(name)) {
			await symlink(join(own, name), join(linked, name));
		}
	}
	return ['--builtin-extensions-dir', linked];
}
