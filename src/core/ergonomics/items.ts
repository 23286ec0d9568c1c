// Owns the twelve items of the ergonomics check, in the order of the full check: chair, screen, keyboard,
// posture, phone.
import type { ErgonomicsItem, ErgonomicsItemId } from './item';

export const ergonomicsItems: readonly ErgonomicsItem[] = [
	{
		id: 'erg-feet-flat',
		title: 'Feet',
		target: 'Both flat on the floor',
		hint: 'If they do not reach, lower the chair or put something under them.',
		picture: 'A person on a chair, seen from the side, both soles flat on the floor line.',
		recheckDays: 14,
		sources: ['000', '004'],
	},
	{
		id: 'erg-knees-90',
		title: 'Knees',
		target: 'Bent about 90°',
		hint: 'Thighs level, shins straight down.',
		picture: 'A person on a chair, seen from the side, a right angle drawn at the knee.',
		recheckDays: 14,
		sources: ['000', '004'],
	},
	{
		id: 'erg-lumbar',
		title: 'Lower back',
		target: 'Supported',
		hint: 'No curve in the backrest? A small pillow or a rolled towel does it.',
		picture: 'A person on a chair, seen from the side, a cushion between lower back and backrest.',
		recheckDays: 14,
		sources: ['004'],
	},
	{
		id: 'erg-monitor-front',
		title: 'Screen',
		target: 'Straight ahead',
		hint: 'You should not have to turn your head to read.',
		picture: 'A person seen from above, a straight line from the nose to the middle of the screen.',
		recheckDays: 30,
		sources: ['000'],
	},
	{
		id: 'erg-monitor-height-4',
		title: 'Screen height',
		target: 'Top edge at eye level or just below',
		hint: 'Look straight ahead without lifting your chin.',
		picture: 'A person at a screen, seen from the side, a dashed line from the eye to its top edge.',
		recheckDays: 30,
		sources: ['004'],
	},
	{
		id: 'erg-elbows-90',
		title: 'Elbows',
		target: 'About 90°, beside you',
		hint: 'Let your upper arms hang.',
		picture: 'A person typing, seen from the side, a right angle drawn at the elbow.',
		recheckDays: 14,
		sources: ['000', '004'],
	},
	{
		id: 'erg-wrists-straight',
		title: 'Wrists',
		target: 'Straight',
		hint: 'Not bent up or down while you type.',
		picture: 'A person typing, seen from the side, one straight line from the forearm to the hand.',
		recheckDays: 3,
		sources: ['000'],
	},
	{
		id: 'erg-keyboard-close',
		title: 'Keyboard and mouse',
		target: 'Within reach',
		hint: 'Pull them in until your elbows stay at your sides.',
		picture: 'A person typing, seen from the side, an arrow that draws the keyboard towards the body.',
		recheckDays: 7,
		sources: ['004'],
	},
	{
		id: 'erg-shoulders-ears',
		title: 'Shoulders',
		target: 'Away from your ears',
		hint: 'Let them drop as you breathe out.',
		picture: 'A seated person with low shoulders, an arrow down from the ear to the shoulder.',
		recheckDays: 1,
		sources: ['001', '004'],
	},
	{
		id: 'erg-no-forward-head',
		title: 'Head',
		target: 'Over your trunk, chest open',
		hint: 'Do not let it drift towards the screen.',
		picture: 'A seated person, seen from the side, a plumb line through ear and shoulder.',
		recheckDays: 1,
		sources: ['001'],
	},
	{
		id: 'erg-phone-eye',
		title: 'Phone',
		target: 'At eye level',
		hint: 'Lift the phone, not your chin down.',
		picture: 'A seated person holds a phone up, a dashed line from the eye to the phone.',
		recheckDays: 7,
		sources: ['000'],
	},
	{
		id: 'erg-no-cradle',
		title: 'Calls',
		target: 'Nothing between ear and shoulder',
		hint: 'Hold the phone, or use a headset.',
		picture: 'A person with a handset between ear and shoulder, crossed out.',
		recheckDays: 14,
		sources: ['001'],
	},
];

const byId = new Map(ergonomicsItems.map((item) => [item.id, item]));

/** The item of an id. Throws when the table lacks it, which a test rules out. */
export function ergonomicsItem(id: ErgonomicsItemId): ErgonomicsItem {
	const item = byId.get(id);
	if (item === undefined) {
		throw new Error(`No ergonomics item ${id}`);
	}
	return item;
}
