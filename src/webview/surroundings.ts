// Owns what the page knows of its surroundings: reduced motion, a screen reader, and being seen.

export interface Surroundings {
	readonly reducedMotion: boolean;
	readonly usingScreenReader: boolean;
}

const reducedMotionQuery = '(prefers-reduced-motion: reduce)';

/** The body's classes are VS Code's signals; the media query is the system's. Either stops the motion. */
export function surroundings(): Surroundings {
	const { classList } = document.body;
	return {
		reducedMotion:
			classList.contains('vscode-reduce-motion') || window.matchMedia(reducedMotionQuery).matches,
		usingScreenReader: classList.contains('vscode-using-screen-reader'),
	};
}

/** Calls back when the surroundings may have changed. */
export function watchSurroundings(changed: (now: Surroundings) => void): void {
	const tell = (): void => changed(surroundings());
	new MutationObserver(tell).observe(document.body, { attributes: true, attributeFilter: ['class'] });
	window.matchMedia(reducedMotionQuery).addEventListener('change', tell);
}
