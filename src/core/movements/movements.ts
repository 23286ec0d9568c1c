// Owns the table of all movements that a set can be planned from.

import { armCircles } from './armCircles';
import { ballMassageLevatorScapulae } from './ballMassageLevatorScapulae';
import { ballMassageUpperTraps } from './ballMassageUpperTraps';
import { caneMassageRhomboids } from './caneMassageRhomboids';
import { chairRotations } from './chairRotations';
import { crossBodyPull } from './crossBodyPull';
import { deskPostureReset } from './deskPostureReset';
import { diaphragmaticBreathing } from './diaphragmaticBreathing';
import { earToShoulder } from './earToShoulder';
import { gentleTorsoTwists } from './gentleTorsoTwists';
import { handsClaspedBehindBack } from './handsClaspedBehindBack';
import { headSideTilts } from './headSideTilts';
import type { Movement, MovementId } from './movement';
import { neckCircles } from './neckCircles';
import { overheadArmReaches } from './overheadArmReaches';
import { overheadLevatorScapulaeStretch } from './overheadLevatorScapulaeStretch';
import { overheadSideReach } from './overheadSideReach';
import { reverseFly } from './reverseFly';
import { rhomboidSideStretch } from './rhomboidSideStretch';
import { rotatedEarToShoulder } from './rotatedEarToShoulder';
import { seatedCatCow } from './seatedCatCow';
import { seatedRows } from './seatedRows';
import { seatedSpinalTwist } from './seatedSpinalTwist';
import { seatedUpperBackReach } from './seatedUpperBackReach';
import { shoulderBladeSqueeze } from './shoulderBladeSqueeze';
import { shoulderRolls } from './shoulderRolls';
import { sideArmStretch } from './sideArmStretch';
import { stickMassageLevatorScapulae } from './stickMassageLevatorScapulae';
import { stickMassageUpperTraps } from './stickMassageUpperTraps';
import { thoracicExtensionOverChair } from './thoracicExtensionOverChair';

export const movements: Readonly<Record<MovementId, Movement>> = {
	'shoulder-rolls': shoulderRolls,
	'seated-cat-cow': seatedCatCow,
	'ear-to-shoulder': earToShoulder,
	'seated-upper-back-reach': seatedUpperBackReach,
	'seated-spinal-twist': seatedSpinalTwist,
	'desk-posture-reset': deskPostureReset,
	'cross-body-pull': crossBodyPull,
	'shoulder-blade-squeeze': shoulderBladeSqueeze,
	'diaphragmatic-breathing': diaphragmaticBreathing,
	'head-side-tilts': headSideTilts,
	'neck-circles': neckCircles,
	'rotated-ear-to-shoulder': rotatedEarToShoulder,
	'rhomboid-side-stretch': rhomboidSideStretch,
	'side-arm-stretch': sideArmStretch,
	'hands-clasped-behind-back': handsClaspedBehindBack,
	'reverse-fly': reverseFly,
	'gentle-torso-twists': gentleTorsoTwists,
	'chair-rotations': chairRotations,
	'overhead-arm-reaches': overheadArmReaches,
	'overhead-side-reach': overheadSideReach,
	'arm-circles': armCircles,
	'overhead-levator-scapulae-stretch': overheadLevatorScapulaeStretch,
	'thoracic-extension-over-chair': thoracicExtensionOverChair,
	'seated-rows': seatedRows,
	'ball-massage-upper-traps': ballMassageUpperTraps,
	'stick-massage-upper-traps': stickMassageUpperTraps,
	'ball-massage-levator-scapulae': ballMassageLevatorScapulae,
	'stick-massage-levator-scapulae': stickMassageLevatorScapulae,
	'cane-massage-rhomboids': caneMassageRhomboids,
};
