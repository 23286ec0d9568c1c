// When keys in the panel act, and what the host hears of them.
import { describe, expect, it } from 'vitest';
import { Attention, type Press } from '../../../src/webview/attention';

function watched(): { attention: Attention; clock: { at: number }; acted: number[]; keys: string[] } {
	const clock = { at: 0 };
	const acted: number[] = [];
	const keys: string[] = [];
	const attention = new Attention({
		now: () => clock.at,
		acted: () => acted.push(clock.at),
		key: (key) => {
			keys.push(key);
			return key !== 'x';
		},
		focusArrived: () => undefined,
	});
	return { attention, clock, acted, keys };
}

const press = (key: string, changes: Partial<Press> = {}): Press => ({
	key,
	ctrlKey: false,
	altKey: false,
	metaKey: false,
	repeat: false,
	onButton: false,
	inField: null,
	composing: false,
	inList: false,
	...changes,
});

describe('a key in the panel', () => {
	it('does nothing in the first second after the focus arrived, for the browser either', () => {
		const { attention, clock, keys } = watched();
		clock.at = 5_000;
		attention.focusArrived();
		clock.at = 5_999;
		expect(attention.pressed(press('Enter', { onButton: true }))).toBe(true);
		expect(attention.pressed(press('s'))).toBe(true);
		expect(attention.released(' ')).toBe(true);
		clock.at = 6_000;
		expect(attention.pressed(press('s'))).toBe(true);
		expect(attention.released(' ')).toBe(false);
		expect(keys).toEqual(['s']);
	});

	it('does nothing in the first second of the page either', () => {
		const { attention, keys } = watched();
		attention.pressed(press('Enter'));
		expect(keys).toEqual([]);
	});

	it('is left to VS Code with a modifier, and to the browser as Tab', () => {
		const { attention, clock, keys } = watched();
		clock.at = 2_000;
		for (const changes of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }]) {
			expect(attention.pressed(press('s', changes))).toBe(false);
		}
		expect(attention.pressed(press('Tab'))).toBe(false);
		expect(keys).toEqual([]);
	});

	it('acts once while it is held', () => {
		const { attention, clock, keys } = watched();
		clock.at = 2_000;
		attention.pressed(press(' '));
		attention.pressed(press(' ', { repeat: true }));
		expect(keys).toEqual([' ']);
	});

	it('presses a focused button if it is Space or Enter, and acts as ever if it is another', () => {
		const { attention, clock, keys } = watched();
		clock.at = 2_000;
		expect(attention.pressed(press(' ', { onButton: true }))).toBe(false);
		expect(attention.pressed(press('Enter', { onButton: true }))).toBe(false);
		expect(attention.pressed(press('p', { onButton: true }))).toBe(true);
		expect(keys).toEqual(['p']);
	});

	it('is left to the browser if it means nothing here', () => {
		const { attention, clock } = watched();
		clock.at = 2_000;
		expect(attention.pressed(press('x'))).toBe(false);
	});
});

describe('the host', () => {
	it('hears of keys and clicks at most once a second, too early or not', () => {
		const { attention, clock, acted } = watched();
		for (const at of [0, 400, 999, 1_000, 1_500, 2_100]) {
			clock.at = at;
			attention.pressed(press('q'));
			attention.acted();
		}
		expect(acted).toEqual([0, 1_000, 2_100]);
	});
});

describe('a key in a field or a list', () => {
	it('is left to the field, all but Escape in an empty one', () => {
		const { attention, clock, keys } = watched();
		clock.at = 2_000;
		expect(attention.pressed(press('l', { inField: 'empty' }))).toBe(false);
		expect(attention.pressed(press('Backspace', { inField: 'filled', repeat: true }))).toBe(false);
		expect(keys).toEqual([]);
		expect(attention.pressed(press('Escape', { inField: 'empty' }))).toBe(true);
		expect(keys).toEqual(['Escape']);
	});

	it('is left to the field as Escape too, while there is something to clear or an input method composes', () => {
		const { attention, clock, keys } = watched();
		clock.at = 2_000;
		expect(attention.pressed(press('Escape', { inField: 'filled' }))).toBe(false);
		expect(attention.pressed(press('Escape', { inField: 'empty', composing: true }))).toBe(false);
		expect(keys).toEqual([]);
	});

	it('moves on and on in a list while an arrow is held, and does nothing else', () => {
		const { attention, clock, keys } = watched();
		clock.at = 2_000;
		expect(attention.pressed(press('ArrowDown', { inList: true, repeat: true }))).toBe(false);
		expect(attention.pressed(press('l', { inList: true, repeat: true }))).toBe(true);
		expect(keys).toEqual([]);
	});

	it('waits for the first second as everywhere', () => {
		const { attention } = watched();
		expect(attention.pressed(press('a', { inField: 'empty' }))).toBe(true);
		expect(attention.pressed(press('ArrowDown', { inList: true }))).toBe(true);
	});
});
