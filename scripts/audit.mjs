// Asks npm whether a weakness is known in anything that the bundles hold, and ends with 1 when one is. Tools that only
// build and test are not asked about: nothing of them is shipped.
import { spawnSync } from 'node:child_process';
import { bundledPackages } from './build/thirdParty.mjs';

/** @typedef {{ name: string, severity: string, range: string }} Weakness */

const { stdout } = spawnSync('npm', ['audit', '--json'], {
	encoding: 'utf8',
	shell: process.platform === 'win32',
});
/** @type {{ message?: string, vulnerabilities?: Readonly<Record<string, Weakness>> }} */
const { message = '', vulnerabilities } = JSON.parse(stdout);
if (vulnerabilities === undefined) {
	throw new Error(`npm could not tell: ${message}`);
}
const shipped = await bundledPackages();
const known = Object.values(vulnerabilities).filter(({ name }) => shipped.includes(name));
for (const { name, severity, range } of known) {
	console.error(`${name} ${range}: ${severity}`);
}
console.log(
	`${shipped.length} packages are shipped, with known weaknesses ${known.length}: ${shipped.join(', ')}`,
);
process.exitCode = known.length > 0 ? 1 : 0;
