// The page's texts: like `@vscode/l10n`, which the bundle does not hold.
import * as packaged from '@vscode/l10n';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as own from '../../../src/webview/l10n';

describe('a text of the page', () => {
	it('is what `@vscode/l10n` makes of it', () => {
		const message = fc
			.array(fc.constantFrom('{0}', '{1}', '{2}', ' ', 'a', '%s', '$&'))
			.map((parts) => parts.join(''));
		const values = fc.array(fc.oneof(fc.string(), fc.integer()), { maxLength: 3 });
		fc.assert(
			fc.property(message, message, values, (source, translated, replaced) => {
				const contents = { [source]: translated };
				own.config({ contents });
				packaged.config({ contents });
				fc.pre(source !== '' && translated !== '');
				expect(own.t(source, ...replaced)).toBe(packaged.t(source, ...replaced));
			}),
		);
	});

	it('is English when there is no other', () => {
		own.config({ contents: { Pause: 'Anhalten' } });
		expect([own.t('Pause'), own.t('{0} of {1}', 1, 6)]).toEqual(['Anhalten', '1 of 6']);
		own.config({ contents: {} });
		expect(own.t('Pause')).toBe('Pause');
	});
});
