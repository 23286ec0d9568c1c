// Owns which movements can be done standing as well: all of them are done in the chair.

/** Ids of the movements that their article offers standing, or in any position. */
export const alsoStanding: ReadonlySet<string> = new Set([
	'shoulder-rolls',
	'arm-circles',
	'gentle-torso-twists',
	'neck-circles',
	'overhead-arm-reaches',
	'head-side-tilts',
	'ear-to-shoulder',
	'overhead-levator-scapulae-stretch',
	'seated-upper-back-reach',
	'rhomboid-side-stretch',
	'side-arm-stretch',
	'hands-clasped-behind-back',
	'overhead-side-reach',
	'shoulder-blade-squeeze',
	'reverse-fly',
	'diaphragmatic-breathing',
	'ball-massage-upper-traps',
	'ball-massage-levator-scapulae',
	'stick-massage-upper-traps',
	'stick-massage-levator-scapulae',
	'cane-massage-rhomboids',
]);
