// Asks npm whether a weakness is known in anything that the bundles hold, and ends with 1 when one is, or with 2 when
// npm could not tell. Tools that only build and test are not asked about: nothing of them is shipped.
import { spawnSync } from 'node:child_process';
import { bundledPackages } from './build/thirdParty.mjs';

/** @typedef {{ name: string, severity: string, range: string }} Weakness */

const { stdout } = spawnSync('npm', ['audit', '--json'], {
	encoding: 'utf8',
	shell: process.platform === 'win32',
});
const shipped = await bundledPackages();
console.log(`${shipped.length} packages are shipped, bundled: ${shipped.join(', ')}`);
/** @type {{ message?: string, vulnerabilities?: Readonly<Record<string, Weakness>> }} */
const { message, vulnerabilities } = JSON.parse(stdout || '{}');
if (vulnerabilities === undefined) {
	// A mirror of the registry may not answer this question: npm asks by POST, at `security/advisories/bulk`.
	console.error(`Whether weaknesses are known npm could not tell: ${message ?? 'it said nothing'}`);
	process.exit(2);
}
const known = Object.values(vulnerabilities).filter(({ name }) => shipped.includes(name));
for (const { name, severity, range } of known) {
	console.error(`${name} ${range}: ${severity}`);
}
console.log(
	known.length === 0 ? 'None of them has known weaknesses.' : `${known.length} with known weaknesses.`,
);
process.exitCode = known.length > 0 ? 1 : 0;
