// Nobody's words get into what is kept or explained, wherever they could enter (design §5, §3.8).
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeFrame } from '../../../src/core/saved/frame';
import { breaksAmong, emptyPast, encodePast } from '../../../src/core/saved/past';
import { encodeRecord } from '../../../src/core/saved/record';
import { explain } from '../../../src/core/timer/explain';
import { waitOf } from '../../../src/core/timer/terminalCommands';
import { minute } from '../../../src/core/units';
import { explainText } from '../../../src/host/texts/explainTexts';
import { Desk } from '../../support/dayDesk';
import { countingActs, days, otherActs } from '../../support/dayRandom';

const marker = 'Zebra';

/** Ways in which words of a person, of their files or of another extension reach the timer. */
const words = fc.constantFrom<(desk: Desk) => void>(
	(desk) => desk.send({ type: 'hold', reason: `${marker} is presenting` }),
	(desk) => desk.send({ type: 'hold', reason: marker.repeat(100) }),
	(desk) => desk.send({ type: 'hold', reason: null }),
	(desk) => desk.send({ type: 'run', run: 1, waits: waitOf(`npm test -- ${marker}.ts`), running: true }),
	(desk) => desk.send({ type: 'run', run: 1, waits: waitOf(`cargo build --bin ${marker}`), running: false }),
	(desk) => {
		desk.settings = { ...desk.settings, leaveOut: [`${marker}:left`] };
		desk.send({ type: 'settings' });
	},
);

/** Every byte that is kept of a desk, and what its page says. */
function keptOf(desk: Desk): readonly string[] {
	const { now } = desk.clock;
	const { journal } = desk.state.shared;
	const envelope = { window: 'a', sequence: 1, ...now, phase: '', codingMs: 0 };
	return [
		encodeRecord(desk.state, now, desk.settings),
		encodeFrame(envelope, encodePast({ ...emptyPast, breaks: breaksAmong(journal) })),
		explainText(explain(desk.state, now, desk.settings), 'en-GB'),
	];
}

describe('what is kept and explained', () => {
	it('has no word of a person, of a file, of a project or of another extension', () => {
		const acts = days([...countingActs, ...otherActs], 12);
		fc.assert(
			fc.property(acts, fc.array(words, { minLength: 12, maxLength: 12 }), (day, entering) => {
				const desk = new Desk();
				for (const [index, act] of day.entries()) {
					entering[index]?.(desk);
					act(desk);
				}
				for (const kept of keptOf(desk)) {
					expect(kept).not.toContain(marker);
				}
			}),
			{ numRuns: 60 },
		);
	});

	it('says of a hold by another extension only that there is one; the tooltip shows its words while it holds', () => {
		const desk = new Desk();
		desk.type(30 * minute);
		desk.send({ type: 'hold', reason: `${marker} is presenting` });
		desk.pass(minute);
		desk.key();
		expect(desk.tooltip.extensionReason).toContain(marker);
		const [record = '', , page = ''] = keptOf(desk);
		expect(page).toContain('Paused by another extension.');
		expect(`${record}${page}`).not.toContain(marker);
	});
});
