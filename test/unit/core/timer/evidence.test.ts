// Which events of VS Code are a person's, and which are not (design §2.1, 2.2).
import { describe, expect, it } from 'vitest';
import {
	eventOfCaret,
	eventOfChange,
	evidence,
	isProgramScheme,
	isSure,
	likelyFor,
	type SeenEvent,
	tellOf,
} from '../../../../src/core/timer/evidence';

const events = Object.keys(evidence) as SeenEvent[];

/** Somebody was just seen in the focused window. */
const withPerson = { focused: true, active: true, sureAgo: 1_000 };

/** A window with nobody before it, which a running progress keeps active. */
const withProgress = { focused: true, active: true, sureAgo: Number.POSITIVE_INFINITY };

describe('an event', () => {
	it.each([
		['caretByKeyboard', 'key'],
		['caretByMouse', 'key'],
		['caretByProgram', 'doubt'],
		['caretPushed', null],
		['inputTyped', 'key'],
		['inputFilled', 'doubt'],
		['edited', 'doubt'],
		['editedUnseen', null],
		['dirtyMark', null],
		['programWrote', null],
		['scrolled', 'sign'],
		['viewFollowed', null],
		['wentToTab', 'sign'],
		['wentToTerminal', 'sign'],
		['commandStarted', 'key'],
		['commandElsewhere', null],
		['debuggerStopped', 'sign'],
		['cellChosen', 'sign'],
		['cellRun', 'key'],
		['cellQueued', null],
		['cellsChanged', 'doubt'],
	] as const)('%s with somebody there: %s', (event, told) => {
		expect(tellOf(event, withPerson)).toBe(told);
	});

	it.each(events)('%s says nothing in a window that is not focused', (event) => {
		expect(tellOf(event, { ...withPerson, focused: false })).toBeNull();
	});

	it.each(events)('%s adds nothing with nobody there for a minute, unless it is the wheel', (event) => {
		const told = tellOf(event, { ...withPerson, active: false });
		expect(told === 'key' || told === 'sign').toBe(event === 'scrolled');
	});

	it('that a program could cause adds nothing while only a running progress keeps the window active', () => {
		const counted = events.filter((event) => ['key', 'sign'].includes(tellOf(event, withProgress) ?? ''));
		expect(counted).toEqual(['caretByKeyboard', 'caretByMouse', 'inputTyped', 'scrolled']);
		expect(events.filter(isSure)).toEqual(counted);
	});

	it('that a program could cause is believed for ten minutes after a person was surely seen', () => {
		expect(tellOf('wentToTab', { ...withPerson, sureAgo: likelyFor })).toBe('sign');
		expect(tellOf('wentToTab', { ...withPerson, sureAgo: likelyFor + 1 })).toBeNull();
		expect(tellOf('commandStarted', { ...withPerson, sureAgo: likelyFor + 1 })).toBe('doubt');
	});
});

describe('a selection change', () => {
	it.each([
		[1, 'caretByKeyboard'],
		[2, 'caretByMouse'],
		[3, 'caretByProgram'],
		[undefined, 'caretPushed'],
	] as const)('of kind %s: %s', (kind, event) => {
		expect(eventOfCaret(kind)).toBe(event);
	});
});

describe('a change of a document', () => {
	it.each([
		['file', [], true, 'dirtyMark'],
		['file', ['x'], true, 'edited'],
		['file', ['x'], false, 'editedUnseen'],
		['untitled', ['x', 'y'], true, 'edited'],
		['vscode-notebook-cell', ['x'], true, 'edited'],
		['output', ['x'], true, 'programWrote'],
		['git', ['x'], true, 'programWrote'],
		['vscode-scm', ['x'], false, 'inputTyped'],
		['vscode-scm', [''], false, 'inputTyped'],
		['chatSessionInput', ['()'], false, 'inputTyped'],
		['comment', ['a'], false, 'inputTyped'],
		['vscode-scm', ['Fix the build'], false, 'inputFilled'],
		['vscode-scm', ['a', 'b'], false, 'inputFilled'],
	] as const)('%s %j, shown: %s: %s', (scheme, texts, isShown, event) => {
		expect(
			eventOfChange(
				scheme,
				texts.map((text) => ({ text, rangeLength: 0 })),
				isShown,
			),
		).toBe(event);
	});

	it.each([
		[1, 'inputTyped'],
		[2, 'inputTyped'],
		[30, 'inputFilled'],
	] as const)('that takes %i characters out of the commit box: %s', (rangeLength, event) => {
		expect(eventOfChange('vscode-scm', [{ text: '', rangeLength }], false)).toBe(event);
	});

	it('scrolls an output by itself, and no file', () => {
		expect([isProgramScheme('output'), isProgramScheme('file')]).toEqual([true, false]);
	});
});
