// What the service does with what the timer wants: when a listener of VS Code is called, and after it (design §8).
import { describe, expect, it } from 'vitest';
import { initialState, type TimerState } from '../../../src/core/timer/state';
import { minute, second } from '../../../src/core/units';
import { BreakService } from '../../../src/host/breakService';
import { settingsWith } from '../../support/builders';
import { VirtualClock } from '../../support/clock';
import { rulesThere } from '../../support/rules';

function serviceWith(
	saved: TimerState[],
	isRestored = true,
): { readonly service: BreakService; readonly clock: VirtualClock } {
	const clock = new VirtualClock();
	const nothing = (): void => {};
	const service = new BreakService(initialState(clock.now, 'window'), {
		now: () => clock.now,
		settings: settingsWith,
		wakeUp: { after: nothing, cancel: nothing },
		rules: rulesThere,
		save: (state) => saved.push(state),
		carryOut: nothing,
		decided: nothing,
		render: nothing,
	});
	service.dispatch({ type: 'window', focused: true, active: true });
	if (isRestored) {
		service.dispatch({ type: 'restored', restored: { records: [] } });
	}
	return { service, clock };
}

describe('a service that is told of signs', () => {
	it('saves nothing while a listener of VS Code runs, and right after it', async () => {
		const saved: TimerState[] = [];
		const { service, clock } = serviceWith(saved);
		service.signs.sign('editor', true, clock.now);
		clock.pass(second);
		service.signs.doubt(clock.now);
		service.signs.sign('editor', true, clock.now);
		const { state } = service;
		expect(saved).toEqual([]);
		await Promise.resolve();
		expect(saved).toEqual([state]);
	});

	it('knows of each of them when it is asked', () => {
		const { service, clock } = serviceWith([]);
		for (let key = 0; key < 100; key += 1) {
			clock.pass(50);
			service.signs.doubt(clock.now);
			service.signs.sign('editor', true, clock.now);
			expect(service.state.presence.keyMono).toBe(clock.now.mono);
			expect(service.state.presence.doubtMono).toBe(clock.now.mono);
		}
	});

	it('saves nothing before what was kept is known: it would be replaced', async () => {
		const saved: TimerState[] = [];
		const { service, clock } = serviceWith(saved, false);
		service.dispatch({ type: 'skip' });
		clock.pass(minute);
		service.dispatch({ type: 'settings' });
		await Promise.resolve();
		expect(saved).toEqual([]);
		service.dispatch({ type: 'restored', restored: { records: [] } });
		service.dispatch({ type: 'skip' });
		await Promise.resolve();
		expect(saved).toHaveLength(1);
	});
});
