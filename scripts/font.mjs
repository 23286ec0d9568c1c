// Makes media/posture-breaks.woff: the nine marks of the status bar, a ring filled clockwise in eighths.
import { writeFileSync } from 'node:fs';
import svg2ttf from 'svg2ttf';
import svgpath from 'svgpath';
import ttf2woff from 'ttf2woff';

const firstGlyph = 0xea01;
const unitsPerEm = 1000;
const ascent = 860;
const centre = 8;
const ring = { outer: 7, inner: 5.9 };
const discRadius = 4.4;

/** @param {number} radius @param {0 | 1} sweep */
function circle(radius, sweep) {
	const left = centre - radius;
	const right = centre + radius;
	return `M${left} ${centre}A${radius} ${radius} 0 1 ${sweep} ${right} ${centre}A${radius} ${radius} 0 1 ${sweep} ${left} ${centre}Z`;
}

/** @param {number} eighths 1 to 7, clockwise from twelve */
function sector(eighths) {
	const angle = (eighths / 8) * 2 * Math.PI;
	const x = (centre + discRadius * Math.sin(angle)).toFixed(3);
	const y = (centre - discRadius * Math.cos(angle)).toFixed(3);
	const large = eighths > 4 ? 1 : 0;
	return `M${centre} ${centre}V${centre - discRadius}A${discRadius} ${discRadius} 0 ${large} 1 ${x} ${y}Z`;
}

/** @param {number} eighths 0 to 8 */
function glyph(eighths) {
	const disc = eighths === 0 ? '' : eighths === 8 ? circle(discRadius, 1) : sector(eighths);
	const drawing = circle(ring.outer, 1) + circle(ring.inner, 0) + disc;
	const upright = svgpath(drawing)
		.unarc()
		.scale(unitsPerEm / 16, -unitsPerEm / 16)
		.translate(0, ascent)
		.round(1);
	return `<glyph glyph-name="posture-breaks-${eighths}" unicode="&#${firstGlyph + eighths};" d="${upright}"/>`;
}

const glyphs = Array.from({ length: 9 }, (_, eighths) => glyph(eighths)).join('');
const svgFont = `<svg xmlns="http://www.w3.org/2000/svg"><defs><font id="posture-breaks" horiz-adv-x="${unitsPerEm}">
<font-face font-family="posture-breaks" units-per-em="${unitsPerEm}" ascent="${ascent}" descent="${ascent - unitsPerEm}"/>
<missing-glyph/>${glyphs}</font></defs></svg>`;

const ttf = svg2ttf(svgFont, { ts: 0 });
const woff = Buffer.from(ttf2woff(ttf.buffer));
writeFileSync('media/posture-breaks.woff', woff);
console.log(`media/posture-breaks.woff: ${woff.length} bytes`);
