// Owns the shape of a movement's motion: what the picture of a movement is made from.

/** The drawn motion of one movement. */
export interface Motion {
	readonly camera: { readonly yaw: number; readonly pitch: number };
}
