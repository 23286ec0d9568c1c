// Mutants that no test can or need notice, each with the reason.

/**
 * @typedef {object} Explained
 * @property {string} file below src/core
 * @property {string} line of code that is mutated, trimmed
 * @property {string} replacement for the mutated part of it, its first line
 * @property {string} because
 */

/** @type {readonly Explained[]} */
export const explained = [
	{
		file: 'settingValue.ts',
		line: "if (typeof value !== 'number' || !Number.isFinite(value)) {",
		replacement: 'false',
		because: 'What is no number is not finite either; the first half is for the compiler.',
	},
	{
		file: 'saved/files.ts',
		line: 'const [, found, window, sequence] = namePattern.exec(name) ?? [];',
		replacement: '["Stryker was here"]',
		because: 'The first element, all that was matched, is not looked at.',
	},
	{
		file: 'saved/files.ts',
		line: 'return found !== kind || window === undefined ? [] : [{ name, window, sequence: Number(sequence) }];',
		replacement: 'false',
		because: 'A name with a kind has a window; the second half is for the compiler.',
	},
	{
		file: 'saved/files.ts',
		line: '.sort((a, b) => (a.window === b.window ? b.sequence - a.sequence : a.window < b.window ? -1 : 1));',
		replacement: 'a.window <= b.window',
		because: 'Windows of the same name were told apart before.',
	},
	{
		file: 'saved/files.ts',
		line: "if (file.decoded.kind === 'whole' && (known === undefined || known.sequence < file.sequence)) {",
		replacement: 'known.sequence <= file.sequence',
		because: 'Two files of one window with the same number are one file.',
	},
	{
		file: 'saved/frame.ts',
		line: "const [first = '', second = '', sum = ''] = text.split('\\n', 3);",
		replacement: '"Stryker was here!"',
		because:
			'A first line there always is; without the others the checksum is missing, whatever stands in for it.',
	},
	{
		file: 'saved/frame.ts',
		line: '} catch {',
		replacement: '{}',
		because: 'Nothing is given back either way.',
	},
	{
		file: 'saved/frame.ts',
		line: "version: v.check(v.wholeNumber, (version) => version > 0, 'a version'),",
		replacement: '""',
		because: 'The log says that the envelope cannot be read, not why.',
	},
	{
		file: 'saved/frame.ts',
		line: "window: v.check(v.string(64), (name) => /^[a-z0-9-]+$/.test(name), 'a name'),",
		replacement: '""',
		because: 'The log says that the envelope cannot be read, not why.',
	},
	{
		file: 'saved/past.ts',
		line: 'if (entry.at >= summedTo && (known === undefined || sizeOf(known) < sizeOf(entry))) {',
		replacement: 'sizeOf(known) <= sizeOf(entry)',
		because: 'Two breaks of one second, kind and size are the same break.',
	},
	{
		file: 'saved/sharedSchema.ts',
		line: "'a place that fits the plan',",
		replacement: '""',
		because: 'A break that cannot be read is none; the reason is told to nobody.',
	},
	{
		file: 'session/advance.ts',
		line: "const next = moment.kind === 'part' ? (moment.nextSide ?? moment.nextMovement) : null;",
		replacement: 'true',
		because: 'What is over is a part; the other case is for the compiler.',
	},
	{
		file: 'session/advance.ts',
		line: "return moment.kind === 'part' && moment.announcement !== null",
		replacement: 'true',
		because: 'What begins its work is a part; the other case is for the compiler.',
	},
	{
		file: 'session/hurts.ts',
		line: 'const movementIndex = plan.parts[index]?.movementIndex;',
		replacement: 'plan.parts[index].movementIndex',
		because: 'There is such a part: it hurts.',
	},
	{
		file: 'session/moves.ts',
		line: "if (moment.kind === 'part' && moment.announcement !== null) {",
		replacement: 'true',
		because: 'Every part has something to say at its beginning.',
	},
	{
		file: 'session/moves.ts',
		line: 'return enterPart(goingOn(state), from < 0 ? state.plan.parts.length : from);',
		replacement: 'from <= 0',
		because: 'The part of a later movement is never the first.',
	},
	{
		file: 'session/stepSession.ts',
		line: "if (state.mode.kind !== 'asking' || place.stage !== 'check' || item === undefined) {",
		replacement: 'false',
		because: 'A check always has an item without an answer (`fitsPlan`); the last part is for the compiler.',
	},
];
