// Owns how far the joints of the drawn person may go.

/**
 * Shoulder, measured between upper arm and chest (glenohumeral joint and scapula). Flexion, abduction,
 * extension, rotation: AAOS values in Norkin & White, *Measurement of Joint Motion*, 5th ed., appendix A.
 * Horizontal adduction: 135, AAOS and AMA. Rotation is comparable with the table only while the arm is raised
 * by at most `rotationMeasuredTo`; above that the shortest swing from hanging is no longer the table's zero.
 */
export const shoulderRange = {
	elevation: 180,
	extension: 60,
	medialRotation: 90,
	lateralRotation: 90,
	horizontalAdduction: 135,
	rotationMeasuredTo: 120,
} as const;

/** Elbow: AAOS in Norkin & White; Zwerus 2019 measured a mean of 146. */
export const elbowRange = { flexion: 150, extension: 0 } as const;

/** Forearm and wrist: AAOS in Norkin & White (80, 80, 80, 70, 20, 30), less a margin for the clamped hand. */
export const wristRange = {
	pronation: 80,
	supination: 80,
	flexion: 75,
	extension: 68,
	radial: 19,
	ulnar: 29,
} as const;

/** Neck, all six joints together: ISRN 2012:751768 table 8; rotation: Apti 2023 (n = 300), mean 70.6. */
export const neckRange = { flexion: 45, extension: 45, lateral: 45, rotation: 70 } as const;

/**
 * Thoracic and lumbar spine together, between pelvis and upper chest. Lateral flexion: ISRN 2012:751768 table 8.
 * Rotation: 45, AAOS, also taught so for a seated person (Van Ost, *Goniometry*, 2010); the US regulation
 * 38 CFR 4.71a gives 30. Flexion and extension of the AAOS (80 and 20 to 30) could not be read at their source,
 * and many texts measure them in inches; 38 CFR gives 90 and 30, so the smaller values are the limits here.
 */
export const trunkRange = { flexion: 80, extension: 25, lateral: 35, rotation: 45 } as const;

/** Clavicle at the sternoclavicular joint: cadaver and imaging studies give 48 at most, 10 to 15, 15 to 30 each. */
export const girdleRange = { elevation: 48, depression: 15, protraction: 30, retraction: 30 } as const;
