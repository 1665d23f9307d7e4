import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../text/unicode.ts';
import { withoutTags, withTags } from './tags.ts';

describe('tags', () => {
	it.each([
		[['History'], ['history', ' wars '], ['History', 'wars']],
		[['a'], ['', '  '], ['a']],
		[[], ['Éxam 2024', 'exam  ٢٠٢٤'], ['exam ٢٠٢٤']]
	])('%j with %j are %j', (tags, more, all) => {
		expect(withTags(tags, more)).toEqual(all);
	});

	it('are taken off however they are spelt', () => {
		expect(withoutTags(['History', 'wars'], ['HISTORY', 'none'])).toEqual(['wars']);
	});

	it('put on and taken off again are as before', () => {
		const list = fc.uniqueArray(fc.constantFrom('a', 'B', 'é', 'تاریخ', 'x y'), { selector: fold });
		fc.assert(
			fc.property(list, list, (tags, more) => {
				const fresh = more.filter((tag) => !tags.map(fold).includes(fold(tag)));
				expect(withoutTags(withTags(tags, more), fresh)).toEqual(tags);
				expect(withTags(tags, tags)).toBe(tags);
			}),
			{ seed: 5 }
		);
	});
});
