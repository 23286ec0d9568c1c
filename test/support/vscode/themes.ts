// The four themes in which everything is designed, by what VS Code calls them and what it marks the page with.

export const themes = {
	dark: { name: 'Dark Modern', pageClass: 'vs-dark', bodyClass: 'vscode-dark' },
	light: { name: 'Light Modern', pageClass: 'vs', bodyClass: 'vscode-light' },
	highContrastDark: {
		name: 'Default High Contrast',
		pageClass: 'hc-black',
		bodyClass: 'vscode-high-contrast',
	},
	highContrastLight: {
		name: 'Default High Contrast Light',
		pageClass: 'hc-light',
		bodyClass: 'vscode-high-contrast-light',
	},
} as const;

export type Theme = keyof typeof themes;
