// Which command lines are waited for, and which never are (design §3.2).
import { describe, expect, it, vi } from 'vitest';
import { waitOf } from '../../../../src/core/timer/terminalCommands';

const tests = [
	'npm test',
	'npm t',
	'npm test;',
	'npm run test',
	'npm run test:unit -- --reporter=dot',
	'CI=1 npm test 2>&1 | tee out.log',
	'pnpm test',
	'pnpm --filter web test',
	'pnpm -r run test',
	'yarn test:e2e',
	'bun test',
	'npx jest --coverage',
	'./node_modules/.bin/jest',
	'npx vitest run src',
	'npx playwright test --project=chromium',
	'ng test --watch=false',
	'nx run-many -t test',
	'node test.js',
	'node scripts/test.mjs',
	'pytest -q tests/unit',
	'python -m pytest',
	'python3 manage.py test',
	'poetry run pytest',
	'uv run pytest -x',
	'tox -e py312',
	'cargo test --workspace',
	'cargo nextest run',
	'go test ./...',
	'dotnet test',
	'swift test',
	'mix test',
	'bundle exec rspec spec/models',
	'mvn -q test',
	'mvn clean verify',
	'./mvnw test',
	'./gradlew test',
	'gradlew.bat :app:testDebug',
	'./gradlew connectedAndroidTest',
	'make test',
	'make -j8 check',
	'ctest --output-on-failure',
	'bazel test //...',
	'bash run-tests.sh',
	'./run-tests.sh --fast',
	'time make test',
	'sudo -E env PATH=x make check',
	'cd build && make && ctest',
	'npm run build && npm test',
	'npm run build; npm test',
	'npm test && git commit -m "pass; vim"',
	'C:\\tools\\pytest.exe tests',
	'phpunit',
];

const builds = [
	'make',
	'make -j8',
	'gmake all',
	'ninja -C out',
	'cmake --build build',
	'npm run build',
	'npm run build:web',
	'npm run compile',
	'npm ci',
	'npm install lodash',
	'yarn build',
	'pnpm -F web build',
	'tsc -p .',
	'npx tsc --noEmit',
	'npx webpack --mode production',
	'vite build',
	'cargo build --release',
	'cargo clippy',
	'go build ./cmd/app',
	'dotnet build',
	'dotnet publish -c Release',
	'mvn package',
	'./gradlew assembleRelease',
	'./gradlew :app:build',
	'swift build',
	'docker build -t app .',
	'docker compose build web',
	'pip install -r requirements.txt',
	'poetry install',
	'python setup.py bdist_wheel',
	'python -m build',
	'gcc -O2 main.c -o main',
	'g++ main.cpp',
	'xcodebuild -scheme App',
	'bash scripts/build.sh',
	'./build.sh',
	'cd web && npm run build',
];

const neverWaits = [
	// Programs that read keys.
	'vim',
	'vim test.c',
	'nvim build.gradle',
	'nano Makefile',
	'less build.log',
	'man make',
	'npm test | less',
	'make 2>&1 | more',
	'make && vim out.log',
	'git commit',
	'git rebase -i main',
	'bash',
	'zsh -l',
	'python',
	'python3 -i',
	'node',
	'ssh server make test',
	'tmux',
	'top',
	'watch npm test',
	'nodemon test.js',
	'gdb ./build/tests',
	'pytest --pdb',
	'node --inspect-brk test.js',
	'claude',
	'claude -p "make the tests pass"',
	'codex',
	'aider tests/test_app.py',
	'lazygit',
	'fzf',
	'docker run -it app',
	// Programs that stay.
	'npx vitest',
	'npx jest --watch',
	'jest --watchAll',
	'npm run test:watch',
	'npm run build:watch',
	'tsc -w',
	'tsc --watch',
	'webpack serve',
	'npm start',
	'npm run dev',
	'vite',
	'next dev',
	'playwright test --ui',
	'cargo watch -x test',
	// Nothing to wait for, or nothing that is known.
	'',
	'   ',
	'ls -la',
	'cd tests',
	'cat Makefile',
	'echo make',
	'git checkout test',
	'mkdir build',
	'rm -rf build',
	'grep -r test .',
	'node server.js',
	'curl https://example.org/test',
	'sleep 60',
	'make --version',
	'makers',
	'pytests',
	'"npm test"',
	"echo 'npm test'",
];

describe('waitOf', () => {
	it.each(tests)('%s: tests', (line) => {
		expect(waitOf(line)).toBe('tests');
	});

	it.each(builds)('%s: a build', (line) => {
		expect(waitOf(line)).toBe('build');
	});

	it.each(neverWaits)('%s: not waited for', (line) => {
		expect(waitOf(line)).toBeNull();
	});

	it('knows the tables as soon as it is loaded', async () => {
		vi.resetModules();
		const anew = await import('../../../../src/core/timer/terminalCommands');
		expect([tests, builds, neverWaits].map((lines) => new Set(lines.map(anew.waitOf)))).toEqual([
			new Set(['tests']),
			new Set(['build']),
			new Set([null]),
		]);
	});

	it('takes a long line in no time', () => {
		const began = performance.now();
		waitOf(`npm run ${'word '.repeat(20_000)}`);
		waitOf(`${'"'.repeat(50_000)}`);
		expect(performance.now() - began).toBeLessThan(2_000);
	});
});

describe('what stands around a command', () => {
	it.each([
		['git commit -m "run && npm test"', null],
		["git commit -m 'run && npm test'", null],
		['git commit -m "a \\" b && npm test"', null],
		["echo 'it is done'; npm test", 'tests'],
		['npm  test', 'tests'],
		['npm test &> out.log', 'tests'],
		['npm 2>errors.log test', 'tests'],
		['npm 12>errors.log test', 'tests'],
		['pytest.exe', 'tests'],
		['echo time make test', null],
		['python2', null],
		['npm test; ipython', null],
		['npm test; python3', null],
		['npm test; irb', null],
		['jest --inspect', null],
		['jest --watch=true', null],
		['go env test', null],
		['node server.js & npm test', 'tests'],
	] as const)('is no part of it: %s', (line, wait) => {
		expect(waitOf(line)).toBe(wait);
	});
});
