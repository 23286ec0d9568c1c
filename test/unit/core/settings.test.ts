// Settings: every value the configuration may hold becomes one inside its range, and is reported if replaced.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCustomRoutines } from '../../../src/core/session/customRoutines';
import { setIds } from '../../../src/core/session/routineId';
import { defaultSettings, hasOwnRoutines, normalizeSettings, ranges } from '../../../src/core/settings';

describe('settings', () => {
	it('are the defaults when nothing is set', () => {
		expect(normalizeSettings({}, null)).toEqual({ settings: defaultSettings, problems: [] });
	});

	it.each([
		['enabled', true, false],
		['workMinutes', 30, 120],
		['restMinutes', 5, 30],
		['idleSeconds', 90, 150],
		['awayFromEditor', 'ask', 'screen'],
		['promptStyle', 'atPause', 'openPanel'],
		['pauseSeconds', 5, 60],
		['maxDeferMinutes', 5, 0],
		['snoozeMinutes', 5, 1],
		['maxSnoozes', 3, 10],
		['routine', 'seated-quick', 'adaptive'],
		['adaptiveMinutes', 5, 1],
		['leaveOut', [], ['neck', 'ear-to-shoulder:left']],
		['ergonomicsCheck', 'rotating', 'off'],
		['sound', true, false],
	])('%s is %j, or %j if so set', (key, fallback, value) => {
		expect(normalizeSettings({}, null).settings).toMatchObject({ [key]: fallback });
		const { settings, problems } = normalizeSettings({ [key]: value }, null);
		expect(settings).toMatchObject({ [key]: value });
		expect(problems).toEqual([]);
	});

	it.each([
		['workMinutes', 1, 5, 'must be from 5 to 120'],
		['workMinutes', 500, 120, 'must be from 5 to 120'],
		['workMinutes', '30', 30, 'must be a number from 5 to 120'],
		['workMinutes', Number.NaN, 30, 'must be a number from 5 to 120'],
		['workMinutes', null, 30, 'must be a number from 5 to 120'],
		['maxDeferMinutes', -1, 0, 'must be from 0 to 30'],
		['enabled', 'yes', true, 'must be true or false'],
		['promptStyle', 'modal', 'atPause', 'must be one of statusBar, atPause, openPanel'],
		['adaptiveMinutes', 30, 10, 'must be from 1 to 10'],
		['customRoutines', 'mine', [], 'must be a list of routines'],
		['leaveOut', 'neck', [], 'must be a list of words'],
		['leaveOut', ['neck', 3, ''], ['neck'], 'every entry must be a word'],
		['leaveOut', ['  ', 'neck'], ['neck'], 'every entry must be a word'],
	])('%s %j becomes %j and is reported', (key, value, used, reason) => {
		const { settings, problems } = normalizeSettings({ [key]: value }, readCustomRoutines);
		expect(settings).toMatchObject({ [key]: used });
		expect(problems).toEqual([{ key, value, used, reason }]);
	});

	it('say which entry of leaveOut names nothing, and keep it as it is', () => {
		const leaveOut = ['ear-to-sholder', ' neck ', 'shoulder-rolls:backward', 'ear-to-shoulder:up'];
		const { settings, problems } = normalizeSettings({ leaveOut }, null);
		expect(settings.leaveOut).toEqual(leaveOut.map((entry) => entry.trim()));
		expect(problems).toEqual([
			{
				key: 'leaveOut',
				value: settings.leaveOut,
				used: ['neck', 'shoulder-rolls:backward'],
				reason: 'has no movement, side or group of the name ear-to-sholder, ear-to-shoulder:up',
			},
		]);
	});

	it('name the routines that there are when they do not know one', () => {
		const { settings, problems } = normalizeSettings({ routine: 'marathon' }, null);
		expect(settings.routine).toBe('seated-quick');
		expect(problems).toEqual([
			{
				key: 'routine',
				value: 'marathon',
				used: 'seated-quick',
				reason: `must be one of ${[...setIds, 'adaptive'].join(', ')}`,
			},
		]);
	});

	it('know no routine of the person when there is none', () => {
		const { settings, problems } = normalizeSettings({ routine: 'custom' }, null);
		expect(settings.routine).toBe('seated-quick');
		expect(problems).toMatchObject([{ key: 'routine', value: 'custom' }]);
	});

	it.each(['maxSnoozes', 'adaptiveMinutes'])('count whole %s', (key) => {
		expect(normalizeSettings({ [key]: 2.6 }, null).settings).toMatchObject({ [key]: 3 });
	});

	it('keep idleSeconds at half of restMinutes at most', () => {
		const { settings, problems } = normalizeSettings({ restMinutes: 2, idleSeconds: 90 }, null);
		expect(settings.idleSeconds).toBe(60);
		expect(problems).toEqual([
			{ key: 'idleSeconds', value: 90, used: 60, reason: 'must be at most half of restMinutes' },
		]);
		expect(normalizeSettings({ restMinutes: 2, idleSeconds: 60 }, null).problems).toEqual([]);
	});

	it('read the development clock only from its own keys', () => {
		const raw = { 'dev.timeScale': 60, timeScale: 5, 'dev.panelScale': 30, panelScale: 5 };
		expect(normalizeSettings(raw, null).settings).toMatchObject({ timeScale: 60, panelScale: 30 });
		expect(normalizeSettings({}, null).settings).toMatchObject({ timeScale: 1, panelScale: 1 });
		expect(normalizeSettings({ 'dev.timeScale': 0 }, null).settings.timeScale).toBe(0.01);
	});

	it('lie inside their ranges whatever the configuration holds', () => {
		const value = fc.oneof(fc.anything(), fc.double(), fc.integer(), fc.constantFrom('neck', true, null));
		const raw = fc.dictionary(fc.constantFrom(...Object.keys(defaultSettings), 'dev.timeScale'), value);
		fc.assert(
			fc.property(raw, (given) => {
				const { settings } = normalizeSettings(given, readCustomRoutines);
				for (const [key, [min, max]] of Object.entries(ranges)) {
					const used = Object.entries(settings).find(([name]) => name === key)?.[1];
					const low = key === 'idleSeconds' ? 15 : min;
					expect(used).toBeGreaterThanOrEqual(low);
					expect(used).toBeLessThanOrEqual(max);
				}
				expect(settings.idleSeconds).toBeLessThanOrEqual(settings.restMinutes * 30);
				expect(settings.leaveOut.every((entry) => typeof entry === 'string')).toBe(true);
			}),
		);
	});

	it.each([
		['custom', 'custom:'],
		['custom:Neck', 'custom:'],
		[undefined, 'seated-quick'],
		[7, 'seated-quick'],
		['midday', 'midday'],
		['marathon', 'seated-quick'],
	])("without a reader of a person's own routines take %s for %s", (routine, used) => {
		const { settings } = normalizeSettings({ routine, customRoutines: ['anything'] }, null);
		expect(settings).toMatchObject({ routine: used, customRoutines: [] });
	});

	it.each([[undefined], [[]]])('need no such reader when there are none: %j', (customRoutines) => {
		const raw = { routine: 'custom', customRoutines };
		expect(hasOwnRoutines(raw)).toBe(false);
		expect(normalizeSettings(raw, null)).toEqual(normalizeSettings(raw, readCustomRoutines));
	});

	it.each([['mine'], [{}], [null], [[1]]])('leave %j to the reader', (customRoutines) => {
		expect(hasOwnRoutines({ customRoutines })).toBe(true);
	});
});
