// Owns the areas that a person can say are tight, in the order of the list beside the body.
import type { TargetArea } from './movement';

/**
 * The anatomy that each stands for: neck and upper trapezius; levator scapulae; rhomboids and middle trapezius;
 * pectorals and anterior deltoid; infraspinatus, teres minor and posterior deltoid; latissimus and the side of
 * the trunk; thoracic spine. Breathing is no place on the body.
 */
export type TightArea = Exclude<TargetArea, 'breathing'>;

export const tightAreas = [
	'neck-and-top-of-shoulders',
	'side-of-neck',
	'between-shoulder-blades',
	'chest-and-front-of-shoulders',
	'back-of-shoulders',
	'sides',
	'middle-of-back',
] as const satisfies readonly TightArea[];
