// Owns how a record's text with a part between asterisks is set in bold.
import { html, type TemplateResult } from 'lit';

export function emphasised(text: string): TemplateResult {
	return html`${text.split('*').map((piece, index) => (index % 2 === 1 ? html`<strong>${piece}</strong>` : piece))}`;
}
