// Owns every name that package.json and code share: commands, settings, view type. A rules test compares them.

export const extensionId = 'posture-breaks.posture-breaks';
export const panelViewType = 'postureBreaks.panel';
/** The scheme of the page that explains the last decisions. */
export const explainScheme = 'posture-breaks';
export const settingsSection = 'postureBreaks';

export const commands = {
	takeBreak: 'postureBreaks.takeBreak',
	snooze: 'postureBreaks.snooze',
	skip: 'postureBreaks.skip',
	quiet: 'postureBreaks.quiet',
	resume: 'postureBreaks.resume',
	checkErgonomics: 'postureBreaks.checkErgonomics',
	browseMovements: 'postureBreaks.browseMovements',
	explain: 'postureBreaks.explain',
} as const;

/** Commands of our own links; not in the manifest. */
export const internalCommands = {
	awayAnswer: '_postureBreaks.awayAnswer',
} as const;

/** The context key that says which commands make sense now: the timer's phase. */
export const phaseContextKey = 'postureBreaks.phase';

export const settingKeys = [
	'enabled',
	'workMinutes',
	'restMinutes',
	'idleSeconds',
	'awayFromEditor',
	'promptStyle',
	'pauseSeconds',
	'maxDeferMinutes',
	'snoozeMinutes',
	'maxSnoozes',
	'routine',
	'adaptiveMinutes',
	'customRoutines',
	'leaveOut',
	'ergonomicsCheck',
	'sound',
] as const;

/** Read only outside production; deliberately not in the manifest. */
export const developmentSettingKeys = ['dev.timeScale', 'dev.panelScale'] as const;
