// Makes media/walkthrough/break.svg from the picture of a movement, in the colours of the person's theme.
import { readFileSync, writeFileSync } from 'node:fs';
import { buildSync, transformSync } from 'esbuild';

const { outputFiles } = buildSync({
	stdin: {
		contents: `export { createPicture } from './src/core/figure/picture';
			export { motions } from './src/core/movements/motions/motions';`,
		resolveDir: '.',
	},
	bundle: true,
	format: 'esm',
	write: false,
});
const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
const { createPicture, motions } = await import(`data:text/javascript;base64,${code}`);

const picture = createPicture(motions['ear-to-shoulder'], 'left', { size: 'large', cues: true });
/** @type {readonly string[]} */
const drawn = picture.still();
const paths = drawn.map((path, index) =>
	path === '' ? '' : `<path class="${picture.layers[index].className}" d="${path}"/>`,
);
const style = transformSync(readFileSync('media/figure.css', 'utf8'), {
	loader: 'css',
	minify: true,
}).code.trim();

writeFileSync(
	'media/walkthrough/break.svg',
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${picture.viewBox}" width="360" height="360" class="${picture.className}">
	<title>A person in a chair tilts the head to the left</title>
	<style>${style}</style>
	${paths.join('')}
</svg>
`,
);
console.log('media/walkthrough/break.svg');
