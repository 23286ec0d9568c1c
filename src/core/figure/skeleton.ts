// Owns the skeleton: a trunk with both arms, solved from hand targets in named frames.
import { type ArmState, armState, type SolvedArm, solveArm } from './arm';
import { type Equipment, type Things, thingsOf } from './equipment';
import { bellyFrame } from './parts/torso';
import {
	type ArmPose,
	type BodySide,
	bodySides,
	otherSide,
	type Placed,
	type Pose,
	type Sides,
	type Space,
	signOf,
} from './pose';
import { solveTrunk, type Trunk } from './trunk';
import { type Frame, placed, turned, type Vector, world } from './vector';

export interface Skeleton extends Trunk {
	readonly arm: Sides<SolvedArm>;
	/** What is held, as solids. */
	readonly things: Things;
}

/** A trunk, and the arms solved so far. */
export type Known = Trunk & { readonly arm: Partial<Sides<SolvedArm>> };

function frameOfSpace(known: Known, side: BodySide, space: Space): Frame {
	const opposite = known.arm[otherSide(side)];
	switch (space) {
		case 'world':
			return world;
		case 'hip':
			return known.pelvis;
		case 'belly':
			return bellyFrame(known);
		case 'chest':
			return known.chest;
		case 'head':
			return known.head;
		case 'ownThigh':
			return known.leg[side].thigh;
		case 'otherThigh':
			return known.leg[otherSide(side)].thigh;
		case 'otherElbow':
			return opposite ? { ...known.chest, origin: opposite.elbow } : known.chest;
	}
}

/** The state that an arm's pose asks for, given the trunk and, where the pose needs it, the other arm. */
export function stateOf(known: Known, side: BodySide, pose: ArmPose): ArmState {
	const sign = signOf(side);
	const inward = ([, x, y, z]: Placed): Vector => [sign * x, y, z];
	const point = (at: Placed): Vector => placed(frameOfSpace(known, side, at[0]), inward(at));
	const direction = (at: Placed): Vector => turned(frameOfSpace(known, side, at[0]), inward(at));
	return armState(known.chest, known.shoulder[side], {
		wrist: point(pose.wrist),
		elbow: direction(pose.elbow),
		along: direction(pose.along),
		palm: direction(pose.palm),
		grip: pose.grip,
	});
}

const needsOther = (pose: ArmPose): boolean => pose.wrist[0] === 'otherElbow';

/** Which arm has to be solved first. */
export const armOrder = (arms: readonly Sides<ArmPose>[]): readonly BodySide[] =>
	arms.some((arm) => needsOther(arm.left)) ? ['right', 'left'] : bodySides;

/** Solves both arms from the states that `ask` gives, in order; a later arm may ask about the earlier one. */
export function withArms(
	trunk: Trunk,
	order: readonly BodySide[],
	ask: (known: Known, side: BodySide) => ArmState,
	equipment?: Equipment,
): Skeleton {
	const [first = 'left', second = 'right'] = order;
	const one = solveArm(first, trunk.shoulder[first], trunk.chest, ask({ ...trunk, arm: {} }, first));
	const known: Known = { ...trunk, arm: first === 'left' ? { left: one } : { right: one } };
	const two = solveArm(second, trunk.shoulder[second], trunk.chest, ask(known, second));
	const arm = first === 'left' ? { left: one, right: two } : { left: two, right: one };
	return { ...trunk, arm, things: thingsOf(equipment, { ...trunk, arm }) };
}

/** The skeleton of one pose. */
export function solvePose(pose: Pose): Skeleton {
	return withArms(solveTrunk(pose), armOrder([pose.arm]), (known, side) =>
		stateOf(known, side, pose.arm[side]),
	);
}
