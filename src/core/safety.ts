// Owns what the product says about safety: the notice, the advice when something hurts, when to see someone.
// Own words after the articles' rules; no promise of effect anywhere.

/** One reason to see someone, with the catalogue's entries that it carries. */
export interface RedFlag {
	readonly text: string;
	readonly entries: readonly string[];
}

/** Under the first screen, until Begin was pressed once. */
export const notice =
	'Posture Breaks is not medical advice. Move only as far as feels easy, and stop if anything hurts. If you have an injury, or something worries you, ask a doctor or physical therapist first.';

export const noticeEntries = ['saf-injury-doctor', 'saf-recent-injury', 'saf-gentle', 'saf-listen'] as const;

/** On the page of "This hurts". */
export const letGo = 'Let go slowly and sit easy. A stretch should feel like a gentle pull, never like pain.';

export const letGoEntries = [
	'saf-sharp-pain',
	'saf-sharp-pain-4',
	'saf-mild-tension',
	'saf-pull-vs-pain',
	'saf-no-force-4',
] as const;

/** On the pages of "This hurts" and "Worse"; what stands between asterisks is set in bold. */
export const seeSomeone =
	'*See a doctor or physical therapist* for pain that is severe, follows a fall or a hit, comes with fever, with numbness, tingling or weakness in an arm, or is no better after a week.';

/** On the page of "Worse". */
export const takeItEasy = 'Leave stretching for today if you like. Your next break can be a short walk.';

/** The page "When to see someone": a doctor soon if … */
export const redFlags: readonly RedFlag[] = [
	{ text: 'the pain is severe or does not let go', entries: ['saf-red-0', 'saf-red-4-persist'] },
	{
		text: 'you feel numbness, tingling or weakness in an arm or hand',
		entries: ['saf-red-0', 'saf-red-4-nerve'],
	},
	{ text: 'it began after a fall, an accident or a hit', entries: ['saf-red-4-injury'] },
	{ text: 'you have a fever or chills as well', entries: ['saf-red-0', 'saf-red-4-fever'] },
	{ text: 'anything else about it worries you', entries: ['saf-red-4-other'] },
];

/** The page "When to see someone": a doctor or physical therapist if … */
export const reasonsToAsk: readonly RedFlag[] = [
	{
		text: 'a week of gentle stretching has not helped',
		entries: ['saf-red-0', 'saf-red-4-persist', 'saf-persistent-pro'],
	},
	{ text: 'stretching hurts, or the pain disturbs your days', entries: ['saf-any-pain-2', 'saf-interferes'] },
	{ text: 'you have, or had, an injury of neck, shoulder or back', entries: ['saf-injury-doctor'] },
];
