// Owns the page's document as a string from plain values; no `vscode`, so that it can be tested as it is.

export interface PanelHtml {
	readonly cspSource: string;
	readonly language: string;
	readonly title: string;
	readonly scriptUri: string;
	readonly styleUris: readonly string[];
}

/** A complete document: external script and styles of our own only, nothing inline, nothing remote. */
export function panelHtml({ cspSource, language, title, scriptUri, styleUris }: PanelHtml): string {
	const source = escaped(cspSource);
	const styles = styleUris.map((uri) => `\t<link rel="stylesheet" href="${escaped(uri)}">`).join('\n');
	return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
	<meta charset="utf-8">
	<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${source}; style-src ${source}">
	<meta name="viewport" content="width=device-width, initial-scale=1">
	<title>${escaped(title)}</title>
${styles}
</head>
<body>
	<script src="${escaped(scriptUri)}"></script>
</body>
</html>
`;
}

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

function escaped(text: string): string {
	return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
