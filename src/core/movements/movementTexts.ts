// Owns the table of all movements' words, which only the page shows.

import { armCirclesTexts } from './armCircles';
import { ballMassageLevatorScapulaeTexts } from './ballMassageLevatorScapulae';
import { ballMassageUpperTrapsTexts } from './ballMassageUpperTraps';
import { caneMassageRhomboidsTexts } from './caneMassageRhomboids';
import { chairRotationsTexts } from './chairRotations';
import { crossBodyPullTexts } from './crossBodyPull';
import { deskPostureResetTexts } from './deskPostureReset';
import { diaphragmaticBreathingTexts } from './diaphragmaticBreathing';
import { earToShoulderTexts } from './earToShoulder';
import { gentleTorsoTwistsTexts } from './gentleTorsoTwists';
import { handsClaspedBehindBackTexts } from './handsClaspedBehindBack';
import { headSideTiltsTexts } from './headSideTilts';
import type { MovementId, MovementTexts } from './movement';
import { neckCirclesTexts } from './neckCircles';
import { overheadArmReachesTexts } from './overheadArmReaches';
import { overheadLevatorScapulaeStretchTexts } from './overheadLevatorScapulaeStretch';
import { overheadSideReachTexts } from './overheadSideReach';
import { reverseFlyTexts } from './reverseFly';
import { rhomboidSideStretchTexts } from './rhomboidSideStretch';
import { rotatedEarToShoulderTexts } from './rotatedEarToShoulder';
import { seatedCatCowTexts } from './seatedCatCow';
import { seatedRowsTexts } from './seatedRows';
import { seatedSpinalTwistTexts } from './seatedSpinalTwist';
import { seatedUpperBackReachTexts } from './seatedUpperBackReach';
import { shoulderBladeSqueezeTexts } from './shoulderBladeSqueeze';
import { shoulderRollsTexts } from './shoulderRolls';
import { sideArmStretchTexts } from './sideArmStretch';
import { stickMassageLevatorScapulaeTexts } from './stickMassageLevatorScapulae';
import { stickMassageUpperTrapsTexts } from './stickMassageUpperTraps';
import { thoracicExtensionOverChairTexts } from './thoracicExtensionOverChair';

/** English source texts, which are the keys of the display languages' bundles at once. */
export const movementTexts: Readonly<Record<MovementId, MovementTexts>> = {
	'shoulder-rolls': shoulderRollsTexts,
	'seated-cat-cow': seatedCatCowTexts,
	'ear-to-shoulder': earToShoulderTexts,
	'seated-upper-back-reach': seatedUpperBackReachTexts,
	'seated-spinal-twist': seatedSpinalTwistTexts,
	'desk-posture-reset': deskPostureResetTexts,
	'cross-body-pull': crossBodyPullTexts,
	'shoulder-blade-squeeze': shoulderBladeSqueezeTexts,
	'diaphragmatic-breathing': diaphragmaticBreathingTexts,
	'head-side-tilts': headSideTiltsTexts,
	'neck-circles': neckCirclesTexts,
	'rotated-ear-to-shoulder': rotatedEarToShoulderTexts,
	'rhomboid-side-stretch': rhomboidSideStretchTexts,
	'side-arm-stretch': sideArmStretchTexts,
	'hands-clasped-behind-back': handsClaspedBehindBackTexts,
	'reverse-fly': reverseFlyTexts,
	'gentle-torso-twists': gentleTorsoTwistsTexts,
	'chair-rotations': chairRotationsTexts,
	'overhead-arm-reaches': overheadArmReachesTexts,
	'overhead-side-reach': overheadSideReachTexts,
	'arm-circles': armCirclesTexts,
	'overhead-levator-scapulae-stretch': overheadLevatorScapulaeStretchTexts,
	'thoracic-extension-over-chair': thoracicExtensionOverChairTexts,
	'seated-rows': seatedRowsTexts,
	'ball-massage-upper-traps': ballMassageUpperTrapsTexts,
	'stick-massage-upper-traps': stickMassageUpperTrapsTexts,
	'ball-massage-levator-scapulae': ballMassageLevatorScapulaeTexts,
	'stick-massage-levator-scapulae': stickMassageLevatorScapulaeTexts,
	'cane-massage-rhomboids': caneMassageRhomboidsTexts,
};
