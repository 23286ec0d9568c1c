// Owns how the person of the still pictures sits: with the back supported, with the hands at work or at rest.
import { type ArmPose, type Bend, both, type Pose, upright } from '../pose';

/** Leaning on the backrest, the head over the shoulders. */
export const supported: Pose = { ...upright, pelvis: [-5, 0, 0], thoracic: [2, 0, 0], neck: [3, 0, 0] };

/** A hand on the keys: the upper arm hangs, the forearm is level, the wrist straight. */
export const onKeys: ArmPose = {
	wrist: ['world', 8.4, 39.5, 11.6],
	elbow: ['world', 0.3, -0.6, -1],
	along: ['world', -0.13, 0, 1],
	palm: ['world', 0, -1, 0],
	grip: { curl: 0.17, thumb: 0.15, spread: 3 },
	touches: 'desk',
};

export const typing: Pose = { ...supported, arm: both(onKeys) };

/** The phone before the eyes, the elbow at the body. */
export const holding: ArmPose = {
	wrist: ['head', 4.2, -7.4, 17],
	elbow: ['chest', 0.3, -1, 0],
	along: ['world', -0.12, 1, 0.12],
	palm: ['world', -0.1, 0.1, -1],
	grip: { curl: 0.3, thumb: 0.6, spread: 2 },
};

const drooped: Bend = [18, 0, 0];

/** The head drifted towards the screen, the back round. */
export const drifted: Pose = {
	...supported,
	pelvis: [-5, 0, 0],
	thoracic: [16, 0, 0],
	neck: drooped,
};
