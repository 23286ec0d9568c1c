// Owns noticing commits through the built-in Git extension, where there is one in this extension host.
import { Disposable, type Event, extensions } from 'vscode';
import { second } from '../core/units';

/** The part of the API of `vscode.git`, version 1, that is used. */
interface Repository {
	readonly state: {
		readonly HEAD: { readonly commit?: string } | undefined;
		readonly onDidChange: Event<void>;
	};
	getCommit(ref: string): Promise<{ readonly commitDate?: Date }>;
}

interface GitApi {
	readonly repositories: readonly Repository[];
	readonly onDidOpenRepository: Event<Repository>;
	readonly onDidCloseRepository: Event<Repository>;
}

/** A commit that is no older has just been made; a checkout or a pull brings older ones. */
const justMade = 30 * second;

/** Calls back for every commit that is made, in VS Code or on the command line. Git being absent is no error. */
export function watchCommits(committed: () => void): Disposable {
	const watched = new Map<Repository, Disposable>();
	const parts: Disposable[] = [];
	let disposed = false;
	const watch = (repository: Repository): void => {
		let head = repository.state.HEAD?.commit;
		const changed = async (): Promise<void> => {
			const before = head;
			head = repository.state.HEAD?.commit;
			if (head === undefined || head === before || before === undefined) {
				return;
			}
			const { commitDate } = await repository.getCommit(head);
			if (commitDate !== undefined && Date.now() - commitDate.getTime() < justMade) {
				committed();
			}
		};
		watched.set(
			repository,
			repository.state.onDidChange(() => void changed().catch(() => undefined)),
		);
	};
	const begin = async (): Promise<void> => {
		const extension = extensions.getExtension<{ getAPI(version: 1): GitApi }>('vscode.git');
		const git = (await extension?.activate())?.getAPI(1);
		if (git === undefined || disposed) {
			return;
		}
		for (const repository of git.repositories) {
			watch(repository);
		}
		parts.push(
			git.onDidOpenRepository(watch),
			git.onDidCloseRepository((repository) => {
				watched.get(repository)?.dispose();
				watched.delete(repository);
			}),
		);
	};
	// Git may be absent, switched off or broken: there are other good moments.
	begin().catch(() => undefined);
	return new Disposable(() => {
		disposed = true;
		for (const part of [...parts, ...watched.values()]) {
			part.dispose();
		}
	});
}
