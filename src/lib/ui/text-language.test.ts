import { describe, expect, it } from 'vitest';
import { textLanguage } from './text-language.ts';

describe('the language a text is shown in', () => {
	it('is that of its deck where the letters agree', () => {
		expect(textLanguage('Bakı', 'az')).toBe('az');
		expect(textLanguage('لاہور', 'ur')).toBe('ur');
		expect(textLanguage('السلام', 'ar')).toBe('ar');
	});

	it('is told by the letters where they are of another script', () => {
		expect(textLanguage('دریائے سندھ', 'en')).toBe('ur');
		expect(textLanguage('Indus', 'ur')).toBe('en');
	});

	it('is that of the deck where there is no letter', () => {
		expect(textLanguage('1947', 'ur')).toBe('ur');
		expect(textLanguage('', 'en')).toBe('en');
	});
});
