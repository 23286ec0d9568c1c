// Owns the words of the ergonomics check's items, which only the page shows.
import type { ErgonomicsItemId, ErgonomicsItemTexts } from './item';

/** English source texts, which are the keys of the display languages' bundles at once. */
export const ergonomicsItemTexts: Readonly<Record<ErgonomicsItemId, ErgonomicsItemTexts>> = {
	'erg-feet-flat': {
		title: 'Feet',
		target: 'Both flat on the floor',
		hint: 'If they do not reach, lower the chair or put something under them.',
		picture: 'The lower legs of a person on a chair, both soles flat on the floor line.',
		sources: ['000', '004'],
	},
	'erg-knees-90': {
		title: 'Knees',
		target: 'Bent about 90°',
		hint: 'Thighs level, shins straight down.',
		picture: 'A person on a chair, seen from the side, a right angle drawn at the knee.',
		sources: ['000', '004'],
	},
	'erg-lumbar': {
		title: 'Lower back',
		target: 'Supported',
		hint: 'No curve in the backrest? A small pillow or a rolled towel does it.',
		picture: 'A person on a chair, seen from the side, a cushion between lower back and backrest.',
		sources: ['004'],
	},
	'erg-monitor-front': {
		title: 'Screen',
		target: 'Straight ahead',
		hint: 'You should not have to turn your head to read.',
		picture: 'A person seen from above, a straight line from the nose to the middle of the screen.',
		sources: ['000'],
	},
	'erg-monitor-height-4': {
		title: 'Screen height',
		target: 'Top edge at eye level or just below',
		hint: 'Look straight ahead without lifting your chin.',
		picture: 'A person at a screen, seen from the side, a dashed line from the eye to its top edge.',
		sources: ['004'],
	},
	'erg-elbows-90': {
		title: 'Elbows',
		target: 'About 90°, beside you',
		hint: 'Let your upper arms hang.',
		picture: 'A person typing, seen from the side, a right angle drawn at the elbow.',
		sources: ['000', '004'],
	},
	'erg-wrists-straight': {
		title: 'Wrists',
		target: 'Straight',
		hint: 'Not bent up or down while you type.',
		picture: 'A person typing, seen from the side, one straight line from the forearm to the hand.',
		sources: ['000'],
	},
	'erg-keyboard-close': {
		title: 'Keyboard and mouse',
		target: 'Within reach',
		hint: 'Pull them in until your elbows stay at your sides.',
		picture: 'A person typing, seen from the side, an arrow that draws the keyboard towards the body.',
		sources: ['004'],
	},
	'erg-shoulders-ears': {
		title: 'Shoulders',
		target: 'Away from your ears',
		hint: 'Let them drop as you breathe out.',
		picture: 'A seated person with low shoulders, an arrow down from the ear to the shoulder.',
		sources: ['001', '004'],
	},
	'erg-no-forward-head': {
		title: 'Head',
		target: 'Over your trunk, chest open',
		hint: 'Do not let it drift towards the screen.',
		picture: 'A seated person, seen from the side, a plumb line through ear and shoulder.',
		sources: ['001'],
	},
	'erg-phone-eye': {
		title: 'Phone',
		target: 'At eye level',
		hint: 'Lift the phone, not your chin down.',
		picture: 'A seated person holds a phone up, a dashed line from the eye to the phone.',
		sources: ['000'],
	},
	'erg-no-cradle': {
		title: 'Calls',
		target: 'Nothing between ear and shoulder',
		hint: 'Hold the phone, or use a headset.',
		picture: 'A person with a handset between ear and shoulder, crossed out.',
		sources: ['001'],
	},
};
