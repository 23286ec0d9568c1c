// Owns resolving the figure's colours: its style sheet's variables with the values of a theme.
import { readFileSync } from 'node:fs';

export type Rgb = readonly [red: number, green: number, blue: number];

const sheet = readFileSync(new URL('../../../../../media/figure.css', import.meta.url), 'utf8');

interface Theme {
	readonly cls: string;
	readonly vars: Readonly<Record<string, string>>;
}

export const themes = ['light-modern', 'dark-modern', 'hc-light', 'hc-dark'] as const;

const themeOf = (name: (typeof themes)[number]): Theme =>
	JSON.parse(readFileSync(new URL(`../../../../support/tokens/${name}.json`, import.meta.url), 'utf8'));

/** Whether a selector of the style sheet's tables matches a theme's body and a figure in it. */
function matches(selector: string, classes: readonly string[]): boolean {
	const body = selector.replace(/\s*\.figure$/, '');
	const without = /:not\(\.([\w-]+)\)/.exec(body)?.[1];
	const wanted = body
		.replace(/:not\([^)]*\)/g, '')
		.split('.')
		.filter((part) => part.trim() !== '');
	return (
		(selector === '.figure' || wanted.every((part) => classes.includes(part.trim()))) &&
		(without === undefined || !classes.includes(without))
	);
}

/** Splits at commas outside brackets. */
function split(text: string): readonly string[] {
	const parts: string[] = [''];
	let depth = 0;
	for (const sign of text) {
		depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
		if (sign === ',' && depth === 0) {
			parts.push('');
		} else {
			parts[parts.length - 1] += sign;
		}
	}
	return parts.map((part) => part.trim());
}

/** All custom properties that hold in a theme, the theme's own and the figure's. */
export function resolver(name: (typeof themes)[number]): (value: string) => Rgb {
	const { cls, vars } = themeOf(name);
	const known = new Map(Object.entries(vars));
	for (const [, selector = '', body = ''] of sheet
		.replace(/\/\*[\s\S]*?\*\//g, '')
		.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
		if (/\.figure$/.test(selector.trim()) && matches(selector.trim(), cls.split(' '))) {
			for (const [, key = '', value = ''] of body.matchAll(/(--figure-[\w-]+):\s*([^;]+);/g)) {
				known.set(key, value.replace(/\s+/g, ' ').trim());
			}
		}
	}
	const resolve = (value: string): Rgb => {
		const [, call = '', inner = ''] = /^([\w-]+)\((.*)\)$/s.exec(value.trim()) ?? [];
		const parts = split(inner);
		if (call === 'var') {
			return resolve(known.get(parts[0] ?? '') ?? parts[1] ?? '');
		}
		if (call === 'color-mix') {
			const [, a = '', share = ''] = /^(.*) ([\d.]+)%$/s.exec(parts[1] ?? '') ?? [];
			const [one, two] = [resolve(a), resolve(parts[2] ?? '')];
			const weight = Number(share) / 100;
			return [0, 1, 2].map((at) => (one[at] ?? 0) * weight + (two[at] ?? 0) * (1 - weight)) as unknown as Rgb;
		}
		const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(value.trim());
		if (!hex) {
			throw new Error(`Not a colour: ${value}`);
		}
		return [
			Number.parseInt(hex[1] ?? '', 16),
			Number.parseInt(hex[2] ?? '', 16),
			Number.parseInt(hex[3] ?? '', 16),
		];
	};
	return resolve;
}

/** Relative luminance (WCAG 2). */
function luminance(rgb: Rgb): number {
	const [red = 0, green = 0, blue = 0] = rgb.map((value) => {
		const share = value / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio (WCAG 2), from 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
	const [light, dark] = [luminance(a), luminance(b)].sort((one, two) => two - one);
	return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}
