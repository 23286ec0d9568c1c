// Records in the real file system of either extension host: a reader finds a whole one, whoever writes meanwhile.
import { expect } from 'chai';
import { FileType, Uri, workspace } from 'vscode';
import { recordFiles, recordName } from '../../src/core/saved/files';
import { defaultSettings } from '../../src/core/settings';
import type { SavedRecord } from '../../src/core/timer/restored';
import { initialState, type TimerState } from '../../src/core/timer/state';
import { type FileStore, workspaceFileStore } from '../../src/host/fileSystem';
import { setAsideDamaged } from '../../src/host/setAside';
import { Storage } from '../../src/host/storage';
import { until } from './support/extension';

const now = { wall: Date.now(), mono: 1_000 };

function stateOf(sequence: number): TimerState {
	const state = initialState(now, 'writer');
	return { ...state, saving: { ...state.saving, sequence } };
}

describe('the storage', () => {
	let folder: Uri;
	let files: FileStore;
	const warnings: string[] = [];

	const storage = (): Storage =>
		new Storage(files, {
			warn: (message) => warnings.push(message),
			conditionChanged: () => {},
			setAsideDamaged: (before) => setAsideDamaged(files, before, (message) => warnings.push(message)),
			written: async () => {},
		});

	const load = (): Promise<readonly SavedRecord[]> => storage().load();

	const names = async (): Promise<readonly string[]> =>
		(await workspace.fs.readDirectory(folder))
			.filter(([, type]) => type === FileType.File)
			.map(([name]) => name);

	beforeEach(() => {
		const [opened] = workspace.workspaceFolders ?? [];
		if (opened === undefined) {
			throw new Error('No folder is open.');
		}
		folder = Uri.joinPath(opened.uri, crypto.randomUUID(), 'records');
		files = workspaceFileStore(folder);
		warnings.length = 0;
	});

	afterEach(async () => {
		await workspace.fs.delete(Uri.joinPath(folder, '..'), { recursive: true }).then(undefined, () => {});
	});

	it('finds nothing in a folder that is not there', async () => {
		expect(await load()).to.deep.equal([]);
		expect(warnings).to.deep.equal([]);
	});

	it('finds what was written, and keeps few files', async () => {
		const writer = storage();
		for (const sequence of [1, 2, 3, 4]) {
			writer.save(stateOf(sequence), now, defaultSettings);
			await writer.settled();
		}
		const [record, ...others] = await load();
		expect(record?.envelope).to.include({ window: 'writer', sequence: 4 });
		expect(others).to.deep.equal([]);
		expect(await names()).to.have.length.lessThan(4);
	});

	it('always finds a whole record while another one is being written', async () => {
		const writer = storage();
		writer.save(stateOf(1), now, defaultSettings);
		await writer.settled();
		const found: number[] = [];
		let writing = true;
		const written = (async () => {
			for (let sequence = 2; sequence <= 40; sequence += 1) {
				writer.save(stateOf(sequence), now, defaultSettings);
				await writer.settled();
			}
			writing = false;
		})();
		while (writing) {
			const [record] = await load();
			found.push(record?.envelope.sequence ?? 0);
		}
		await written;
		expect(found.length).to.be.greaterThan(3);
		expect(found).to.not.include(0);
		expect(found).to.deep.equal([...found].sort((a, b) => a - b));
		expect(warnings).to.deep.equal([]);
	});

	it('goes back to the record before a damaged one, and sets the damaged one aside', async () => {
		const writer = storage();
		writer.save(stateOf(1), now, defaultSettings);
		await writer.settled();
		const torn = recordName('writer', 2);
		await files.write(torn, new TextEncoder().encode('half a rec'));

		const [record] = await load();
		expect(record?.envelope.sequence).to.equal(1);
		await until('the damaged file is set aside', () => warnings.length > 0);
		expect(warnings).to.have.length(1);
		expect(warnings[0]).to.contain(torn);
		const left = await names();
		expect(left).to.have.length(2);
		expect(recordFiles(left).map(({ sequence }) => sequence)).to.deep.equal([1]);
	});
});
