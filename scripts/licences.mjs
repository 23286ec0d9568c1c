// Writes THIRD-PARTY.txt: the licences of what is bundled, which the package ships. `--check` only compares.
import { readFile, writeFile } from 'node:fs/promises';
import { thirdParty } from './build/thirdParty.mjs';

const file = 'THIRD-PARTY.txt';
const wanted = await thirdParty();
const present = await readFile(file, 'utf8').catch(() => '');
if (wanted !== present && process.argv.includes('--check')) {
	console.error(`${file} is not what the bundles hold. Run: npm run licences`);
	process.exitCode = 1;
} else if (wanted !== present) {
	await writeFile(file, wanted);
	console.log(`${file} is written.`);
}
