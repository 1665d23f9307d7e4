import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harmless, harmlessName } from './harmless.ts';

describe('a text from outside', () => {
	it.each([
		['English', 'Baku lies on the Caspian Sea.\n\tAnd more.'],
		['Urdu with an isolate', 'دریا \u2067کُرا\u2069 کہاں ہے؟'],
		['Vietnamese, in pieces', 'Vie\u0302\u0323t Nam'],
		['an emoji of several', '👩‍👩‍👧']
	])('stays as it is: %s', (_, text) => {
		expect(harmless(text)).toBe(text);
	});

	it.each([
		['an override', 'photo\u202egpj.exe', 'photogpj.exe'],
		['an embedding without end', 'a\u202bb', 'ab'],
		['an isolate without end', 'a\u2067b', 'ab'],
		['ends without isolates', 'a\u2069\u2066b', 'ab'],
		['controls', 'a\0b\x07c\x1b[31m\x9b', 'abc[31m'],
		['half a letter', 'a\ud800b', 'a\ufffdb'],
		['a pile of marks', `o${'\u0301'.repeat(500)}k`, `o${'\u0301'.repeat(12)}k`]
	])('loses %s', (_, text, left) => {
		expect(harmless(text)).toBe(left);
	});

	it('for a name is one line without any sign of direction', () => {
		expect(harmlessName(' a\n\u2067b\u2069\u2028 c\ufeff')).toBe('a b c');
	});

	it('is changed once and for all', () => {
		const text = fc.string({
			unit: fc.constantFrom(...'a\0\u202e\u2066\u2069\ud800\u0301\n א'),
			maxLength: 60
		});
		fc.assert(
			fc.property(text, (text) => {
				for (const way of [harmless, harmlessName]) expect(way(way(text))).toBe(way(text));
			}),
			{ seed: 7, numRuns: 100 }
		);
	});
});
