// Owns the "Posture Breaks" output channel and how problems and decisions are written there.
import { type LogOutputChannel, window } from 'vscode';
import type { SettingProblem } from '../core/settingValue';
import type { Decision } from '../core/timer/effects';

/** English lines for the person who looks into the output channel; never a text or file of theirs. */
export class Log {
	private readonly channel: LogOutputChannel = window.createOutputChannel('Posture Breaks', { log: true });

	setting(problem: SettingProblem): void {
		const value = JSON.stringify(problem.value);
		const used = problem.used === undefined ? 'left out' : `using ${JSON.stringify(problem.used)}`;
		this.channel.warn(`postureBreaks.${problem.key}: ${value} ${problem.reason}; ${used}.`);
	}

	decision(decision: Decision): void {
		const seconds = decision.millis === undefined ? '' : ` ${Math.round(decision.millis / 1_000)} s`;
		const reason = decision.reason === undefined ? '' : ` (${decision.reason})`;
		this.channel.info(`${decision.kind}${seconds}${reason}`);
	}

	warn(message: string): void {
		this.channel.warn(message);
	}

	dispose(): void {
		this.channel.dispose();
	}
}
