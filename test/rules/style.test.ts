// Conventions of every source file that neither the compiler nor the linter checks.
import { describe, expect, it } from 'vitest';
import { filesBelow, type SourceFile } from '../support/sources';

const sources = filesBelow('src', '.ts');
const scripts = [...filesBelow('scripts', '.mjs'), ...filesBelow('test', '.ts')];

function offenders(files: readonly SourceFile[], offends: (file: SourceFile) => boolean): readonly string[] {
	return files.filter(offends).map(({ path }) => path);
}

describe('a source file', () => {
	it('opens with a line saying what it owns', () => {
		expect(
			offenders([...sources, ...scripts], ({ text }) => !/^(#!.*\n)?\/\/ [A-Z].*[.,;:]?/.test(text)),
		).toEqual([]);
	});

	it('has no mutable state at module level', () => {
		expect(offenders(sources, ({ text }) => /^(export )?(let|var) /m.test(text))).toEqual([]);
	});

	it('asserts no type outside decoders', () => {
		const assertion = /\bas (?!const\b)[A-Za-z{(]/;
		const code = ({ text }: SourceFile): string =>
			text
				.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
				.replace(/'(?:[^'\\\n]|\\.)*'|`[^`]*`/g, "''")
				.replace(/^(import|export) [\s\S]*?;$/gm, '');
		const isDecoder = /\/decode[A-Za-z]*\.ts$/;
		expect(offenders(sources, (file) => !isDecoder.test(file.path) && assertion.test(code(file)))).toEqual(
			[],
		);
	});

	it('is silenced nowhere', () => {
		expect(offenders(sources, ({ text }) => /@ts-|biome-ignore/.test(text))).toEqual([]);
	});
});
