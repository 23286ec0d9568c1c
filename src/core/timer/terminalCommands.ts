// Owns which command lines are builds or tests, and which programs are never waited for (design §3.2).
import { lazily } from '../lazily';

/** What a command keeps the person waiting for. */
export type Wait = 'tests' | 'build';

/**
 * Programs that read keys: the person is in them, not waiting for them. Editors, pagers, file managers, monitors,
 * multiplexers and remote shells, debuggers, pickers, agents.
 */
const readsKeys = pattern(`
	vi|vim|nvim|view|nano|pico|emacs|emacsclient|micro|hx|helix|kak|joe|ed
	less|more|most|man|info|bat|glow
	mc|ranger|nnn|lf|yazi|top|htop|btop|watch|nodemon
	tmux|screen|zellij|ssh|mosh|telnet|sftp
	gdb|lldb|pdb|dlv
	fzf|gum|dialog|whiptail|tig|lazygit|gitui|k9s
	claude|codex|aider|gemini|copilot|opencode|cursor-agent|goose|amp|crush
`);

/** Shells and interpreters: they read keys unless they are given a script. */
const readsKeysWhenBare =
	/^(sh|bash|zsh|fish|dash|nu|pwsh|powershell|cmd|[bi]?python[23]?|py|node|deno|bun|ts-node|tsx|[ip]rb|perl|php|lua|R|julia|ghci|scala|jshell|iex|sqlite3|psql|mysql|mongosh|redis-cli)$/;

/** What stands before a command and changes nothing about what it is: wrappers, and pairs like "poetry run". */
const wrapper =
	/^((sudo|doas|time|command|exec|env|nice|nohup|caffeinate|xvfb-run|winpty|cross-env|npx|bunx|pnpx|uvx)|(poetry|pipenv|uv|hatch) run|bundle exec|(pnpm|yarn|npm) (exec|dlx)) /;

/** Flags and words that make a command stay and read keys, or only tell about itself. */
const staysOpen =
	/\s(--(watch(All|-all)?|ui|pdb|inspect(-brk)?|interactive|help|version)|-w|-it|(\S*:)?(watch|dev|serve|start|ui))(=(?!false)\S*)?(?=\s|$)/;

/**
 * How known command lines begin, flags left out: programs, and after a colon what follows one of them. `*` stands
 * for any part of a word, `…` for any words.
 */
const known: Readonly<Record<Wait, () => RegExp>> = {
	tests: pattern(`
		npm|pnpm|yarn|bun: t|tst|test*|e2e*|run … test*|run … e2e*|run … spec*
		pnpm|yarn|deno|ng|nx|turbo|playwright|xcodebuild|meson|mvn|mvnw: … test*
		jest|mocha|ava|tap|wtr|vscode-test|pytest|tox|nox|nose2|ctest|rspec|phpunit|pest|busted|prove|gotestsum|ginkgo
		vitest|cypress|karma: run
		node|sh|bash|zsh: test*|*/test*|*-test*.sh
		python|python3|py: pytest|unittest|nose2|tox|*manage.py test
		cargo: t|test|nextest|bench
		go|dotnet|swift|zig|flutter|dart|mix|lein|sbt|stack|cabal|forge|hardhat|rails|bazel: test*
		mvn|mvnw: … verify
		gradle|gradlew: … *test*|… *Test|… check
		make|gmake|just|task|rake: … test*|… check*|… spec*
		test*.sh|*-test*.sh
	`),
	build: pattern(`
		npm|pnpm|yarn|bun: build*|run … build*|run … compile*|ci|i|install
		pnpm|yarn|vite|next|nuxt|astro|ng|nx|turbo|storybook|docker|podman|gradle|gradlew: … build*
		tsc|webpack|rollup|esbuild|parcel|tsup|make|gmake|ninja|msbuild|xcodebuild|scons|ant|cmake|latexmk
		gcc|g++|clang|clang++|cl|javac|rustc|ghc
		cargo: b|build|check|clippy|doc|install
		go|zig: build*|install|generate
		dotnet: build|publish|restore|pack
		mvn|mvnw|mix|sbt: … compile|… package|… install
		gradle|gradlew: … *:build|… assemble*|… jar
		swift|stack|cabal|flutter|bazel|hugo|jekyll|mkdocs|forge|meson: build|compile
		pip|pip3|poetry|uv|bundle|composer: install|sync|pip install
		python|python3|py: setup.py|build|pip install
		sh|bash|zsh: build*|*/build*
		build*.sh|*-build*.sh
	`),
};

/** What a command line keeps the person waiting for; `null` for what is not known, or reads keys. */
export function waitOf(commandLine: string): Wait | null {
	const unquoted = commandLine.replace(/"(?:\\.|[^"\\])*"|'[^']*'/g, 'quoted');
	let wait: Wait | null = null;
	for (const part of unquoted.split(/&&|\|\|?|;|\n|&(?!>)/)) {
		const line = bareCommand(part);
		const tests = known.tests().test(line);
		const isKnown = tests || known.build().test(line);
		if (readsKeys().test(line) || readsKeysWhenBare.test(line) || (isKnown && staysOpen.test(part))) {
			return null;
		}
		wait = tests ? 'tests' : isKnown ? (wait ?? 'build') : wait;
	}
	return wait;
}

/** The command without what stands before it, its flags, redirections and the path of its program. */
function bareCommand(part: string): string {
	const words = part.split(/\s/).filter((word) => !/^(-|\d*>|<|&>|\w+=|$)/.test(word));
	let line = words.join(' ');
	while (wrapper.test(line)) {
		line = line.replace(wrapper, '');
	}
	return line.replace(/^\S*[\\/]/, '').replace(/^(\S+)\.(exe|cmd|bat)(?= |$)/i, '$1');
}

/** Matches a line that begins as one line of the table says; made when the first command is looked at. */
function pattern(table: string): () => RegExp {
	return lazily(() => {
		const rows = table
			.trim()
			.split('\n')
			.map((row) => row.trim().replace(': ', ') (?:'))
			.join(')|(?:')
			.replace(/[.+]/g, '\\$&')
			.replaceAll('*', '\\S*')
			.replaceAll('… ', '(?:\\S+ )*');
		return new RegExp(`^(?:(?:${rows}))(?= |$)`);
	});
}
