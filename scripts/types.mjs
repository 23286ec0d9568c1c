// Type-checks every layer with the globals that layer may see, and says which layer failed.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
const layers = ['src/core', 'src/protocol', 'src/host', 'src/webview', 'test', 'scripts'];

const failed = layers.filter(
	(layer) => spawnSync(process.execPath, [tsc, '-p', layer], { stdio: 'inherit' }).status !== 0,
);
if (failed.length > 0) {
	console.error(`Types are wrong in: ${failed.join(', ')}`);
	process.exitCode = 1;
}
