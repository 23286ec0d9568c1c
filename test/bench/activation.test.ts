// What it costs that an extension is there: loading and activating it, the second after that, and its heap.
import { expect, it } from 'vitest';
import { VsCode } from '../support/vscode/vsCode';
import { beyond, writeFigures } from './figures';
import { activate } from './seen';
import { makeVariants, perVariant, seenOfAll, turned, variantNames } from './variants';

const rounds = 6;

it(`activates an empty extension, a skeleton and the one that is measured in ${rounds} windows`, async () => {
	const taken = {
		...{ activation: perVariant(), settling: perVariant() },
		...{ heap: perVariant(), 'heap.settled': perVariant() },
	};
	const variants = await makeVariants();
	const code = await VsCode.launch({ extensions: variants.map(({ folder }) => folder) });
	try {
		for (let round = 0; round < rounds; round += 1) {
			const window = await code.openWindow(`round-${round}`);
			await activate(window, turned(variants, round));
			const seen = await seenOfAll(window);
			for (const name of variantNames) {
				taken.activation[name].push(seen[name].loadMillis + seen[name].activateMillis);
				taken.settling[name].push(seen[name].settlingMillis);
				taken.heap[name].push(seen[name].heapBytes / 1_000);
				taken['heap.settled'][name].push(seen[name].settledHeapBytes / 1_000);
			}
			await window.close();
		}
	} finally {
		await code.stop();
	}
	for (const { skeleton, ours } of Object.values(taken)) {
		expect([skeleton.length, ours.length]).toEqual([rounds, rounds]);
	}
	await writeFigures(
		'activation',
		Object.entries(taken).map(([id, { ours, skeleton, empty }]) => beyond(id, ours, { skeleton, empty })),
	);
});
