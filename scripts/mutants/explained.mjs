// Mutants that no test can or need notice, each with the reason.

/**
 * @typedef {object} Explained
 * @property {string} file below src/core
 * @property {string} line of code that is mutated, trimmed
 * @property {string} replacement for the mutated part of it, its first line
 * @property {string} because
 */

/** @type {readonly Explained[]} */
export const explained = [
	{
		file: 'settingValue.ts',
		line: "if (typeof value !== 'number' || !Number.isFinite(value)) {",
		replacement: 'false',
		because: 'What is no number is not finite either; the first half is for the compiler.',
	},
	{
		file: 'saved/files.ts',
		line: 'const [, found, window, sequence] = namePattern.exec(name) ?? [];',
		replacement: '["Stryker was here"]',
		because: 'The first element, all that was matched, is not looked at.',
	},
	{
		file: 'saved/files.ts',
		line: 'return found !== kind || window === undefined ? [] : [{ name, window, sequence: Number(sequence) }];',
		replacement: 'false',
		because: 'A name with a kind has a window; the second half is for the compiler.',
	},
	{
		file: 'saved/files.ts',
		line: '.sort((a, b) => (a.window === b.window ? b.sequence - a.sequence : a.window < b.window ? -1 : 1));',
		replacement: 'a.window <= b.window',
		because: 'Windows of the same name were told apart before.',
	},
	{
		file: 'saved/files.ts',
		line: "if (file.decoded.kind === 'whole' && (known === undefined || known.sequence < file.sequence)) {",
		replacement: 'known.sequence <= file.sequence',
		because: 'Two files of one window with the same number are one file.',
	},
	{
		file: 'saved/frame.ts',
		line: "const [first = '', second = '', sum = ''] = text.split('\\n', 3);",
		replacement: '"Stryker was here!"',
		because:
			'A first line there always is; without the others the checksum is missing, whatever stands in for it.',
	},
	{
		file: 'saved/frame.ts',
		line: '} catch {',
		replacement: '{}',
		because: 'Nothing is given back either way.',
	},
	{
		file: 'saved/frame.ts',
		line: "version: v.check(v.wholeNumber, (version) => version > 0, 'a version'),",
		replacement: '""',
		because: 'The log says that the envelope cannot be read, not why.',
	},
	{
		file: 'saved/frame.ts',
		line: "window: v.check(v.string(64), (name) => /^[a-z0-9-]+$/.test(name), 'a name'),",
		replacement: '""',
		because: 'The log says that the envelope cannot be read, not why.',
	},
	{
		file: 'saved/past.ts',
		line: 'if (entry.at >= summedTo && (known === undefined || sizeOf(known) < sizeOf(entry))) {',
		replacement: 'sizeOf(known) <= sizeOf(entry)',
		because: 'Two breaks of one second, kind and size are the same break.',
	},
	{
		file: 'saved/sharedSchema.ts',
		line: "'a place that fits the plan',",
		replacement: '""',
		because: 'A break that cannot be read is none; the reason is told to nobody.',
	},
	{
		file: 'session/advance.ts',
		line: "const next = moment.kind === 'part' ? (moment.nextSide ?? moment.nextMovement) : null;",
		replacement: 'true',
		because: 'What is over is a part; the other case is for the compiler.',
	},
	{
		file: 'session/advance.ts',
		line: "return moment.kind === 'part' && moment.announcement !== null",
		replacement: 'true',
		because: 'What begins its work is a part; the other case is for the compiler.',
	},
	{
		file: 'session/hurts.ts',
		line: 'const movementIndex = plan.parts[index]?.movementIndex;',
		replacement: 'plan.parts[index].movementIndex',
		because: 'There is such a part: it hurts.',
	},
	{
		file: 'session/moves.ts',
		line: "if (moment.kind === 'part' && moment.announcement !== null) {",
		replacement: 'true',
		because: 'Every part has something to say at its beginning.',
	},
	{
		file: 'session/moves.ts',
		line: 'return enterPart(goingOn(state), from < 0 ? state.plan.parts.length : from);',
		replacement: 'from <= 0',
		because: 'The part of a later movement is never the first.',
	},
	{
		file: 'session/stepSession.ts',
		line: "if (state.mode.kind !== 'asking' || place.stage !== 'check' || item === undefined) {",
		replacement: 'false',
		because: 'A check always has an item without an answer (`fitsPlan`); the last part is for the compiler.',
	},
	{
		file: 'session/makePlan.ts',
		line: "return variant === 'left' || variant === 'right' ? 'switch' : 'turn';",
		replacement: 'false',
		because: 'Left comes first in every movement, and nothing switches to what comes first.',
	},
	{
		file: 'session/fillTime.ts',
		line: 'aim.triesLeft--;',
		replacement: 'aim.triesLeft++',
		because: 'It bounds the time that the search takes, and no set needs the bound.',
	},
	{
		file: 'session/fillTime.ts',
		line: 'const isTooMuch = span.least > aim.whole + tolerance || !leavesEnough(chosen, aim.next);',
		replacement: 'false',
		because: 'What is too long at its least cannot be fitted either; this spares trying.',
	},
	{
		file: 'session/fillTime.ts',
		line: 'if (isTooMuch || aim.triesLeft < 0 || span.most + spanOf(rest).most < aim.whole - tolerance) {',
		replacement: 'false',
		because:
			'A bound of the time that the search takes, and a short cut: what is too short with all that is left cannot be fitted.',
	},
	{
		file: 'session/fillTime.ts',
		line: 'if (isTooMuch || aim.triesLeft < 0 || span.most + spanOf(rest).most < aim.whole - tolerance) {',
		replacement: 'aim.triesLeft <= 0',
		because: 'One try less of forty: a bound of the time, not a rule.',
	},
	{
		file: 'session/fitAmounts.ts',
		line: 'for (let changed = true; changed && missing !== 0; ) {',
		replacement: 'true',
		because: 'With nothing missing nothing changes: one round in vain.',
	},
	{
		file: 'session/fitAmounts.ts',
		line: 'const next = item.secondsEach > missing * step ? item : stepped(item, step);',
		replacement: 'missing / step',
		because: 'A step is one forth or back, and dividing by it is multiplying.',
	},
	{
		file: 'session/adaptive.ts',
		line: 'chosen.push(...(round.length === 0 ? left.splice(0) : round));',
		replacement: 'false',
		because: 'Every one of these movements works on one of the areas, so that no round is empty.',
	},
	{
		file: 'session/adaptive.ts',
		line: 'const [first = [], second = []] = main.map(({ movement }) => movement.areas);',
		replacement: '["Stryker was here"]',
		because: 'What stands in for a movement that is not there names no area.',
	},
	{
		file: 'session/adaptive.ts',
		line: "id === last ? 3 : kind === 'breathing' ? 2 : kind === 'warm-up' ? 0 : 1;",
		replacement: 'false',
		because: 'Breathing stands behind what moves already in the row that the set was filled from.',
	},
	{
		file: 'timer/clearing.ts',
		line: 'if (start >= to) {',
		replacement: 'false',
		because:
			'Every caller counts up to now, from a sign or a clearing before it; of no time at all nothing is counted either way.',
	},
	{
		file: 'timer/clearing.ts',
		line: 'if (start >= to) {',
		replacement: 'start > to',
		because:
			'Every caller counts up to now, from a sign or a clearing before it; of no time at all nothing is counted either way.',
	},
	{
		file: 'timer/clearing.ts',
		line: 'if (start >= to) {',
		replacement: '{}',
		because:
			'Every caller counts up to now, from a sign or a clearing before it; of no time at all nothing is counted either way.',
	},
	{
		file: 'timer/due.ts',
		line: 'return due.since === null ? Number.POSITIVE_INFINITY : due.since + (maxDeferMinutes * minute) / timeScale;',
		replacement: 'false',
		because:
			'Asked only once a break is due by counted time, and since when is written down in the same step.',
	},
	{
		file: 'timer/due.ts',
		line: 'const known = due.since !== null && due.at > clearing.at && due.since >= postponedTo;',
		replacement: 'due.at >= clearing.at',
		because: 'No two writes have the same stamp; at 0 nothing was ever due.',
	},
	{
		file: 'timer/due.ts',
		line: 'setState(turn, { prompts: { ...turn.state.prompts, logged: [] } });',
		replacement: '["Stryker was here"]',
		because: 'No reason for holding has that name.',
	},
	{
		file: 'timer/due.ts',
		line: '} else if (!isDue && due.since !== null && due.at > clearing.at) {',
		replacement: 'true',
		because:
			'Spares writing again what stands there: what is not due was taken back already, or belongs to a break before the last clearing, whose name no other break has.',
	},
	{
		file: 'timer/due.ts',
		line: '} else if (!isDue && due.since !== null && due.at > clearing.at) {',
		replacement: 'due.at >= clearing.at',
		because:
			'Spares writing again what stands there: what is not due was taken back already, or belongs to a break before the last clearing, whose name no other break has.',
	},
	{
		file: 'timer/breakCycle.ts',
		line: "if (current.status !== 'running' || turn.steady - saving.placeAt >= placeSavedEvery) {",
		replacement: 'turn.steady - saving.placeAt > placeSavedEvery',
		because: 'The page reports every five seconds; to the millisecond after 4.9 none comes.',
	},
	{
		file: 'timer/breakCycle.ts',
		line: "if (current === null || current.status === 'finished' || !isFinished(current.plan, current.place)) {",
		replacement: 'false',
		because: 'The compiler needs it: onPlace returns before when there is no break.',
	},
	{
		file: 'timer/breakCycle.ts',
		line: "case 'over':",
		replacement: "case 'over':",
		because: 'The compiler needs it: breakOf gives no break that is over.',
	},
	{
		file: 'timer/breakPauses.ts',
		line: "if (current?.status !== 'paused' || turn.steady - current.since < restMillis(turn.settings)) {",
		replacement: 'current.status',
		because: 'The compiler needs it: called with a break in progress only.',
	},
	{
		file: 'timer/breakPauses.ts',
		line: 'const isNew = asking.window !== current.window || asking.at < current.startedAt;',
		replacement: 'asking.at <= current.startedAt',
		because: 'No two writes have the same stamp.',
	},
	{
		file: 'timer/breakPauses.ts',
		line: "return (status === 'running' || status === 'paused') && asking.window === window && asking.at > at;",
		replacement: 'true',
		because:
			'Whoever asks does so about the break as it is then, and each change of it is written later than the question: what was asked after the last change was asked about this break in this state. No two writes have the same stamp.',
	},
	{
		file: 'timer/breakPauses.ts',
		line: "return (status === 'running' || status === 'paused') && asking.window === window && asking.at > at;",
		replacement: "status === 'running' || status === 'paused' || asking.window === window",
		because:
			'Whoever asks does so about the break as it is then, and each change of it is written later than the question: what was asked after the last change was asked about this break in this state. No two writes have the same stamp.',
	},
	{
		file: 'timer/breakPauses.ts',
		line: "return (status === 'running' || status === 'paused') && asking.window === window && asking.at > at;",
		replacement: 'asking.at >= at',
		because:
			'Whoever asks does so about the break as it is then, and each change of it is written later than the question: what was asked after the last change was asked about this break in this state. No two writes have the same stamp.',
	},
	{
		file: 'timer/breakPauses.ts',
		line: 'turn.steady - heardAt >= askedAfter',
		replacement: 'turn.steady - heardAt > askedAfter',
		because:
			'Twenty seconds to the millisecond: asked then or by the wake-up for it, no rule tells them apart.',
	},
	{
		file: 'timer/prompting.ts',
		line: 'at.mono - presence.keyMono < afterKey ||',
		replacement: 'false',
		because:
			'Both ways to a prompt below ask for two seconds since the last key as well (pauseSeconds is two or more). It stands here so that no setting and no error below can break §3.3.',
	},
	{
		file: 'timer/prompting.ts',
		line: 'if (rest >= afterKey && (holds.moment !== null || (wait !== null && at.mono >= wait.fromMono))) {',
		replacement: 'at.mono > wait.fromMono',
		because: 'To the millisecond: the next wake-up takes it.',
	},
	{
		file: 'timer/prompting.ts',
		line: 'return holds.moment ?? wait?.moment ?? null;',
		replacement: 'wait.moment',
		because: 'The compiler needs it: without a moment there is a wait here.',
	},
	{
		file: 'timer/prompting.ts',
		line: 'return ends < gone ? ends : never;',
		replacement: 'true',
		because:
			'A wake-up for a time when the person has gone is taken back when that is noticed; this one is not asked for at all.',
	},
	{
		file: 'timer/prompting.ts',
		line: 'return ends < gone ? ends : never;',
		replacement: 'ends <= gone',
		because:
			'A wake-up for a time when the person has gone is taken back when that is noticed; this one is not asked for at all.',
	},
	{
		file: 'timer/prompting.ts',
		line: 'if (reason !== null && !state.prompts.logged.includes(reason)) {',
		replacement: 'true',
		because:
			'Called while a break is held back in an editor or for a reason; where none is left only the moment is missing.',
	},
	{
		file: 'timer/holding.ts',
		line: 'if (holds.debuggerMono !== null && now.mono - holds.debuggerMono < debuggerHolds) {',
		replacement: 'now.mono - holds.debuggerMono <= debuggerHolds',
		because: 'Ten minutes to the millisecond: held or not, no rule tells them apart.',
	},
	{
		file: 'timer/holding.ts',
		line: 'return holds.extension?.untilMono ?? now.mono;',
		replacement: 'holds.extension.untilMono',
		because: 'The compiler needs it: asked only of a hold that there is.',
	},
	{
		file: 'timer/holding.ts',
		line: "case 'typing':",
		replacement: "case 'typing':",
		because: 'The compiler needs it: no outer hold has this name.',
	},
	{
		file: 'timer/holding.ts',
		line: "return now.mono - lastKey(state, now, settings) < lullMillis(state, now, settings) ? 'typing' : null;",
		replacement: 'now.mono - lastKey(state, now, settings) <= lullMillis(state, now, settings)',
		because: 'To the millisecond at which the lull is long enough the prompt comes, and nothing is held.',
	},
	{
		file: 'timer/holding.ts',
		line: 'return signAge(state, now) < idleMillis(settings);',
		replacement: 'signAge(state, now) <= idleMillis(settings)',
		because: 'A sign of idleSeconds to the millisecond: younger or not, no rule tells them apart.',
	},
	{
		file: 'timer/quiet.ts',
		line: 'if (turn.state.shared.quiet.until > turn.steady) {',
		replacement: 'turn.state.shared.quiet.until >= turn.steady',
		because:
			'Reminders resumed in the millisecond in which they come back by themselves: no rule tells them apart.',
	},
	{
		file: 'timer/moments.ts',
		line: 'if (counted >= work * earlyShare && counted < work && signAge(state, at) <= longest) {',
		replacement: 'true',
		because: 'A due break shows itself as due; the good moment behind it is over in a minute.',
	},
	{
		file: 'timer/moments.ts',
		line: 'if (counted >= work * earlyShare && counted < work && signAge(state, at) <= longest) {',
		replacement: 'counted <= work',
		because: 'A due break shows itself as due; the good moment behind it is over in a minute.',
	},
	{
		file: 'timer/moments.ts',
		line: 'if (counted >= work * earlyShare && counted < work && signAge(state, at) <= longest) {',
		replacement: 'signAge(state, at) < longest',
		because: 'A sign of that age to the millisecond: no rule tells them apart.',
	},
	{
		file: 'timer/moments.ts',
		line: 'const begins = running && signAge(state, at) <= followsSign;',
		replacement: 'signAge(state, at) < followsSign',
		because: 'Ten seconds to the millisecond: no rule tells them apart.',
	},
	{
		file: 'timer/counting.ts',
		line: 'signAge(state, now) <= Math.max(longest, idleMillis(settings)) &&',
		replacement: 'signAge(state, now) < Math.max(longest, idleMillis(settings))',
		because: 'Shown for one millisecond less; what is counted is decided by the sign (gaps.ts).',
	},
	{
		file: 'timer/starting.ts',
		line: "case 'over':",
		replacement: "case 'over':",
		because: 'The compiler needs it: breakOf gives no break that is over.',
	},
	{
		file: 'timer/starting.ts',
		line: 'return false;',
		replacement: 'true',
		because: 'The compiler needs it: breakOf gives no break that is over.',
	},
	{
		file: 'timer/starting.ts',
		line: "if (status !== 'running' || place.stage !== 'movements' || part === undefined || silent > reportedEvery) {",
		replacement: 'false',
		because:
			'A countdown runs in the movements only, where the place has a part of the plan: of these conditions the first decides, the others are for the compiler.',
	},
	{
		file: 'timer/starting.ts',
		line: "if (status !== 'running' || place.stage !== 'movements' || part === undefined || silent > reportedEvery) {",
		replacement: 'silent >= reportedEvery',
		because: 'Six seconds to the millisecond: silent or not, no rule tells them apart.',
	},
	{
		file: 'timer/step.ts',
		line: "event.type === 'sign'",
		replacement: 'false',
		because: 'Then every sign goes the long way, which gives the same state: only costs.',
	},
	{
		file: 'timer/step.ts',
		line: ': { state: turn.state, effects: effects.length === 0 ? noEffects : effects };',
		replacement: 'false',
		because: 'Another empty list in place of the one: only costs.',
	},
	{
		file: 'timer/step.ts',
		line: 'turn.rules?.onOther(turn, event);',
		replacement: 'turn.rules.onOther',
		because: 'The compiler needs it: without rules no such event comes so far.',
	},
	{
		file: 'timer/merge.ts',
		line: 'return one.to === to ? one : { ...one, to };',
		replacement: 'false',
		because: 'Another object of the same contents: only costs.',
	},
	{
		file: 'timer/merge.ts',
		line: 'return a.at > b.at ? a : b;',
		replacement: 'a.at >= b.at',
		because: 'Two writes at the same moment were chosen between above.',
	},
	{
		file: 'timer/merge.ts',
		line: 'return order === 0 ? bySpelling(a, b) : order > 0 ? a : b;',
		replacement: 'order >= 0',
		because: 'At 0 the spelling decided before.',
	},
	{
		file: 'timer/merge.ts',
		line: '? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))',
		replacement: 'one <= other',
		because: 'No key is there twice.',
	},
	{
		file: 'timer/merge.ts',
		line: '.sort((one, other) => one.at - other.at || (one.feeling < other.feeling ? -1 : 1))',
		replacement: 'one.feeling <= other.feeling',
		because: 'Feelings of the same moment and kind have been joined before.',
	},
	{
		file: 'timer/evidence.ts',
		line: "return focused && active ? (sureAgo <= likelyFor ? 'key' : 'doubt') : null;",
		replacement: 'sureAgo < likelyFor',
		because: 'Ten minutes to the millisecond: no rule tells them apart.',
	},
	{
		file: 'timer/plainSign.ts',
		line: 'steady < presence.at ||',
		replacement: 'steady <= presence.at',
		because: 'Then such a sign goes the long way, which gives the same state: only costs.',
	},
	{
		file: 'timer/arrival.ts',
		line: 'if (!turn.settings.enabled || !others || presence.at === Number.NEGATIVE_INFINITY) {',
		replacement: 'false',
		because: 'A handover without a sign is earlier than every gap, and completes none.',
	},
	{
		file: 'timer/arrival.ts',
		line: 'arrival.gap.millis > idleMillis(settings) &&',
		replacement: 'arrival.gap.millis >= idleMillis(settings)',
		because: 'Such a gap is counted now, or two seconds later.',
	},
	{
		file: 'timer/arrival.ts',
		line: 'completed(state, arrival) === null',
		replacement: 'true',
		because: 'What waits although it is known is judged after the same event.',
	},
	{
		file: 'timer/handover.ts',
		line: 'lostFocus: false,',
		replacement: 'true',
		because:
			'A handover that never was completes no gap: its window has no name, and its sign is earlier than every gap.',
	},
	{
		file: 'timer/handover.ts',
		line: 'inactive: false,',
		replacement: 'true',
		because:
			'A handover that never was completes no gap: its window has no name, and its sign is earlier than every gap.',
	},
	{
		file: 'timer/state.ts',
		line: 'enabled: true,',
		replacement: 'false',
		because: 'The first reading of the records takes it from the settings.',
	},
	{
		file: 'timer/state.ts',
		line: 'lostFocus: false,',
		replacement: 'true',
		because: 'Of no gap before the first sign; each sign sets it.',
	},
	{
		file: 'timer/state.ts',
		line: 'credited: false,',
		replacement: 'true',
		because: 'Of no gap before the first sign; each sign sets it.',
	},
	{
		file: 'timer/state.ts',
		line: "focus: { focused: null, active: false, surface: 'editor' },",
		replacement: 'true',
		because: 'Not asked before the host has told of both: `focused` is null until then.',
	},
	{
		file: 'timer/state.ts',
		line: "prompts: { number: 0, first: 1, epoch: '', logged: [] },",
		replacement: '["Stryker was here"]',
		because: 'No reason for holding has that name.',
	},
	{
		file: 'timer/state.ts',
		line: 'panelVisible: false,',
		replacement: 'true',
		because:
			'Asked only of a break that this window offered, whose panel has said by then whether it is visible.',
	},
	{
		file: 'timer/state.ts',
		line: "settled: { closedMillis: 0, edgeMillis: 0, lullMillis: null, plain: false, shown: '' },",
		replacement: 'true',
		because: 'Worked out by the first event that the host sends, before any sign.',
	},
	{
		file: 'timer/shared.ts',
		line: 'question: { at: 0, from: 0, to: 0, open: false },',
		replacement: 'true',
		because: 'A question must be later than the last clearing; at 0 nothing was ever cleared or asked.',
	},
	{
		file: 'timer/shared.ts',
		line: 'return question.open && question.at > clearing.at ? question : null;',
		replacement: 'question.at >= clearing.at',
		because: 'No two writes have the same stamp.',
	},
	{
		file: 'timer/shared.ts',
		line: 'return snooze.at > clearing.at ? snooze : null;',
		replacement: 'snooze.at >= clearing.at',
		because: 'No two writes have the same stamp; at 0 nobody snoozed.',
	},
	{
		file: 'timer/calmView.ts',
		line: "isNear: status.kind === 'coding' && status.eighths >= near,",
		replacement: 'true',
		because: 'The compiler needs it: a face without eighths is never near.',
	},
	{
		file: 'timer/view.ts',
		line: 'if (current?.window !== state.window) {',
		replacement: 'current.window',
		because: 'The compiler needs it: asked only while a break is in progress.',
	},
	{
		file: 'timer/view.ts',
		line: "if (phase === 'snoozed' && snooze !== null) {",
		replacement: 'true',
		because: 'The compiler needs it: without a snooze the phase is another one.',
	},
	{
		file: 'timer/journal.ts',
		line: 'const reasonCode = reason === null ? 0 : decisionReasons.indexOf(reason) + 1;',
		replacement: 'false',
		because: 'The compiler needs it: null is in no list, and -1 + 1 is 0.',
	},
	{
		file: 'timer/journal.ts',
		line: 'reason === null ? -1 : decisionReasons.indexOf(reason),',
		replacement: 'false',
		because: 'The compiler needs it: null is in no list, which is -1.',
	},
	{
		file: 'timer/journal.ts',
		line: 'if (b.length === 0 || a === b) {',
		replacement: 'false',
		because: 'Only spares work: joining with nothing, or with itself, gives the same.',
	},
	{
		file: 'timer/journal.ts',
		line: 'if (b.length === 0 || a === b) {',
		replacement: 'b.length === 0 && a === b',
		because: 'Only spares work: joining with nothing, or with itself, gives the same.',
	},
	{
		file: 'timer/journal.ts',
		line: 'if (b.length === 0 || a === b) {',
		replacement: '{}',
		because: 'Only spares work: joining with nothing, or with itself, gives the same.',
	},
	{
		file: 'timer/journal.ts',
		line: 'if (known === undefined || sizeOf(known) < sizeOf(entry)) {',
		replacement: 'sizeOf(known) <= sizeOf(entry)',
		because: 'Two entries of the same place and size are the same.',
	},
	{
		file: 'timer/journal.ts',
		line: 'return last === undefined || placeOf(last) < placeOf(entry)',
		replacement: 'false',
		because: 'Then the entry is joined in place of appended, with the same result: only costs.',
	},
	{
		file: 'timer/phase.ts',
		line: "return shown > 0 && signAge(state, now) <= idleMillis(settings) ? 'coding' : 'resting';",
		replacement: 'signAge(state, now) < idleMillis(settings)',
		because: 'A sign of idleSeconds to the millisecond: no rule tells them apart.',
	},
	{
		file: 'timer/doubts.ts',
		line: 'return mono - doubtMono < rowGap ? doubtsFromMono : mono;',
		replacement: 'mono - doubtMono <= rowGap',
		because: 'Two seconds to the millisecond: no rule tells them apart.',
	},
	{
		file: 'timer/wakes.ts',
		line: 'const moves = lull < fixed && turn.state.holds.moment === null;',
		replacement: 'lull <= fixed',
		because:
			'Only how often a wake-up that keys move on is asked for anew, and up to half a second of delay for a lull.',
	},
	{
		file: 'timer/wakes.ts',
		line: 'const mayBeLate = moves ? Math.min(slack, fixed - lull) : 1;',
		replacement: 'fixed + lull',
		because:
			'Then what changes by itself less than half a second after a lull is shown with the lull, up to half a second late.',
	},
	{
		file: 'timer/wakes.ts',
		line: 'if (wakeAt === null || wakeAt < wanted || wakeAt > wanted + mayBeLate) {',
		replacement: 'false',
		because:
			'null counts as 0, which is before every moment; and to the millisecond the same wake-up is asked for once more.',
	},
	{
		file: 'timer/wakes.ts',
		line: 'if (wakeAt === null || wakeAt < wanted || wakeAt > wanted + mayBeLate) {',
		replacement: 'wakeAt <= wanted',
		because:
			'null counts as 0, which is before every moment; and to the millisecond the same wake-up is asked for once more.',
	},
	{
		file: 'timer/wakes.ts',
		line: 'if (wakeAt === null || wakeAt < wanted || wakeAt > wanted + mayBeLate) {',
		replacement: 'wakeAt >= wanted + mayBeLate',
		because:
			'null counts as 0, which is before every moment; and to the millisecond the same wake-up is asked for once more.',
	},
	{
		file: 'timer/wakes.ts',
		line: 'const at = wanted + (moves && lull > mono ? mayBeLate : 0);',
		replacement: 'true',
		because:
			'Only how often a wake-up that keys move on is asked for anew, and up to half a second of delay for a lull.',
	},
	{
		file: 'timer/wakes.ts',
		line: 'const at = wanted + (moves && lull > mono ? mayBeLate : 0);',
		replacement: 'lull >= mono',
		because:
			'Only how often a wake-up that keys move on is asked for anew, and up to half a second of delay for a lull.',
	},
	{
		file: 'timer/nextChange.ts',
		line: 'return moments.reduce((next, moment) => (moment > after && moment < next ? moment : next), never);',
		replacement: 'moment <= next',
		because: 'Of two moments at the same time either is the same.',
	},
	{
		file: 'timer/nextChange.ts',
		line: "case 'over':",
		replacement: "case 'over':",
		because: 'The compiler needs it: breakOf gives no break that is over.',
	},
	{
		file: 'timer/settle.ts',
		line: "const isQuietEvent = event.type === 'sign' || event.type === 'doubt';",
		replacement: 'false',
		because: 'Then the face is drawn anew although it is the same: only costs.',
	},
	{
		file: 'timer/settle.ts',
		line: 'state.presence.at !== Number.NEGATIVE_INFINITY &&',
		replacement: 'true',
		because:
			'Before the first sign the short way finds a stretch that does not end at it, and goes the long way.',
	},
	{
		file: 'timer/restore.ts',
		line: 'inactive: true,',
		replacement: 'false',
		because: 'With the focus taken for lost the gap is judged as that of another program, active or not.',
	},
	{
		file: 'timer/restore.ts',
		line: 'if (ahead <= clockTolerance) {',
		replacement: 'ahead < clockTolerance',
		because: 'A tenth of a second to the millisecond: no rule tells them apart.',
	},
	{
		file: 'timer/restore.ts',
		line: 'if (since > 0 && gap >= restMillis(turn.settings)) {',
		replacement: 'gap > restMillis(turn.settings)',
		because: 'restMinutes to the millisecond: no rule tells them apart.',
	},
	{
		file: 'timer/restore.ts',
		line: 'turn.rules?.meet(turn, before);',
		replacement: 'turn.rules.meet',
		because: 'The compiler needs it: without rules only the first records are read.',
	},
	{
		file: 'timer/restore.ts',
		line: 'turn.rules?.followMove(turn, moved);',
		replacement: 'turn.rules.followMove',
		because: 'The compiler needs it: without rules only the first records are read.',
	},
	{
		file: 'timer/meeting.ts',
		line: "if (isFirst && current?.status === 'running' && turn.steady - current.since >= longestOrphan) {",
		replacement: 'turn.steady - current.since > longestOrphan',
		because: 'Thirty seconds to the millisecond: no rule tells them apart.',
	},
	{
		file: 'timer/whyNot.ts',
		line: "return { kind: 'putOff', until: wallOf(state, snoozeOf(shared)?.until ?? 0) };",
		replacement: 'snoozeOf(shared).until',
		because: 'The compiler needs it: without a snooze the phase is another one.',
	},
	{
		file: 'timer/merge.ts',
		line: 'return a === b || spelling(a) < spelling(b) ? a : b;',
		replacement: 'false',
		because: 'Of one value twice either is the same: only costs.',
	},
	{
		file: 'timer/merge.ts',
		line: 'return a === b || spelling(a) < spelling(b) ? a : b;',
		replacement: 'spelling(a) <= spelling(b)',
		because: 'What is spelled the same is the same.',
	},
	{
		file: 'timer/merge.ts',
		line: '? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))',
		replacement: 'one >= other',
		because:
			'Any order of the keys does, as long as it is the same one whatever the record; of the registers whose moments are put right only one value differs.',
	},
	{
		file: 'timer/steady.ts',
		line: '...(moved > 0 ? pulledBack(turn.state, moved) : {}),',
		replacement: 'moved >= 0',
		because: 'A move within a tenth of a second is not put right: it is never 0.',
	},
	{
		file: 'timer/steady.ts',
		line: 'due: { ...due, since: due.since === null ? null : back(due.since) },',
		replacement: 'false',
		because:
			'The compiler needs it: null counts as 0, which is earlier than every move of the clock, and is given back as it is.',
	},
	{
		file: 'timer/plainSign.ts',
		line: 'apart > run.longestGap ||',
		replacement: 'apart >= run.longestGap',
		because: 'Then such a sign goes the long way, which gives the same state: only costs.',
	},
	{
		file: 'timer/plainSign.ts',
		line: 'ahead < -clockTolerance ||',
		replacement: 'ahead <= -clockTolerance',
		because: 'Then such a sign goes the long way, which gives the same state: only costs.',
	},
	{
		file: 'timer/plainSign.ts',
		line: 'mono > run.untilMono',
		replacement: 'mono >= run.untilMono',
		because: 'Then such an event goes the long way, which gives the same state: only costs.',
	},
	{
		file: 'timer/plainSign.ts',
		line: 'if (mono > run.untilMono) {',
		replacement: 'mono >= run.untilMono',
		because: 'Then such an event goes the long way, which gives the same state: only costs.',
	},
	{
		file: 'timer/meeting.ts',
		line: 'if (moved < 0 && Math.abs(wallAhead(turn.state, turn.at)) <= clockTolerance) {',
		replacement: 'moved <= 0',
		because: 'Called only where the clock has moved.',
	},
	{
		file: 'timer/meeting.ts',
		line: 'if (moved < 0 && Math.abs(wallAhead(turn.state, turn.at)) <= clockTolerance) {',
		replacement: 'Math.abs(wallAhead(turn.state, turn.at)) < clockTolerance',
		because: 'A tenth of a second to the millisecond: no rule tells them apart.',
	},
	{
		file: 'timer/meeting.ts',
		line: 'if (wallAhead(turn.state, turn.at) < -clockTolerance) {',
		replacement: 'wallAhead(turn.state, turn.at) <= -clockTolerance',
		because: 'A tenth of a second to the millisecond: no rule tells them apart.',
	},
	{
		file: 'timer/meeting.ts',
		line: 'if (wallAhead(turn.state, turn.at) < -clockTolerance) {',
		replacement: '+clockTolerance',
		because:
			'Then a gap whose clocks agree to a tenth of a second is read anew as well, and is as long as before to that tenth.',
	},
	{
		file: 'timer/meeting.ts',
		line: "turn.effects.push({ type: 'pausePage', reason: current.pauseReason ?? 'typing' });",
		replacement: "current.pauseReason && 'typing'",
		because:
			'The compiler needs it: another window pauses a break of this one by typing, and by nothing else.',
	},
	{
		file: 'timer/meeting.ts',
		line: 'const unsaved = presence.stretchTo > Math.max(presence.stretchFrom, saving.at);',
		replacement: 'Math.min(presence.stretchFrom, saving.at)',
		because:
			'Then a window with nothing new to save does not wait until fifteen seconds after the save of another one: one write more.',
	},
	{
		file: 'session/advance.ts',
		line: "return moment.kind === 'part' && moment.sound !== null ? [{ type: 'sound', sound: moment.sound }] : [];",
		replacement: 'true',
		because: 'Where a cue begins there is a part, and every cue has its sound; the rest is for the compiler.',
	},
	{
		file: 'session/advance.ts',
		line: "return moment.kind === 'part' && moment.sound !== null ? [{ type: 'sound', sound: moment.sound }] : [];",
		replacement: "moment.kind === 'part' || moment.sound !== null",
		because: 'A part with a cue has its sound: both halves are true.',
	},
	{
		file: 'session/advance.ts',
		line: "return moment.kind === 'part' && moment.sound !== null ? [{ type: 'sound', sound: moment.sound }] : [];",
		replacement: '["Stryker was here"]',
		because: 'There is no cue without a sound.',
	},
	{
		file: 'session/hurts.ts',
		line: "const isDone = mode.kind === 'asking' && place.stage === 'done' && place.feeling !== 'worse';",
		replacement: 'true',
		because: 'On Done nothing runs or waits any more: a session asks there, whatever happened before.',
	},
	{
		file: 'session/hurts.ts',
		line: 'return part === undefined ? null : { part, hurt };',
		replacement: 'false',
		because:
			'A place with what hurt in a part that does not exist fits no plan (fitsPlan); the other case is for the compiler.',
	},
	{
		file: 'session/hurts.ts',
		line: "return place.hurt === undefined ? place : { ...place, hurt: { ...place.hurt, choice: 'onlyToday' } };",
		replacement: 'false',
		because: 'It is asked of a place with what hurt alone; the other case is for the compiler.',
	},
];
