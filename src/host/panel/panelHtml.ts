// Owns the page's document as a string from plain values; no `vscode`, so that it can be tested as it is.
import { firstMessageName, type ToPage } from '../../protocol/messages';

export interface PanelHtml {
	readonly cspSource: string;
	readonly language: string;
	readonly title: string;
	readonly scriptUri: string;
	readonly styleUris: readonly string[];
	/** What the first page shows at once, without asking; `null` for a page that asks. */
	readonly first: ToPage | null;
}

/** A complete document: external script and styles of our own only, nothing inline, nothing remote. */
export function panelHtml({ cspSource, language, title, scriptUri, styleUris, first }: PanelHtml): string {
	const source = escaped(cspSource);
	const message =
		first === null ? '' : `\n\t<meta name="${firstMessageName}" content="${escaped(JSON.stringify(first))}">`;
	const styles = styleUris.map((uri) => `\t<link rel="stylesheet" href="${escaped(uri)}">`).join('\n');
	return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
	<meta charset="utf-8">
	<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${source}; style-src ${source}">${message}
	<title>${escaped(title)}</title>
${styles}
</head>
<body>
	<script src="${escaped(scriptUri)}"></script>
</body>
</html>
`;
}

function escaped(text: string): string {
	return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
