import { afterEach, expect, it } from 'vitest';
import { readQuick } from '#lib/core/deck/read-quick.ts';
import { fetchLanguage } from './fetch-language.ts';
import { languages } from './languages.ts';
import { mendWords } from './mend-words.ts';
import { speak } from './messages.svelte.ts';

/** Text with every kind of trouble that the reader of typed cards knows. */
const spoilt = [
	'no answer\n:: b\na\tb\tc',
	'---\nwhat: x\n---\n\nQ: a\n\nA: b\nB: c\nkind: odd\n\nH: d\n\nQ: e\nA: f\nA f\nid: 1\n\nQ: g\nA: h\nid: 1\n\nQ: i\nA: j\nid: 1\n\nQ: k\nQ: l\n\nno card\n\nQ: m\nC: [n]\nA: o\ntopic: p\ntopic: q\n\nH: r'
];

afterEach(async () => speak(await fetchLanguage('en')));

const others = languages.filter(({ code }) => code !== 'en');

it.each(others)('what to mend of typed cards is said in $name', async ({ code }) => {
	await speak(await fetchLanguage(code));
	const codes = spoilt.flatMap((text) => readQuick(text).findings.map(({ code }) => code));
	expect(new Set(codes).size).toBe(10);
	expect(codes.filter((code) => mendWords(code) === undefined)).toEqual([]);
});

it('is left to the reader in English', () => {
	expect(mendWords('no-key')).toBeUndefined();
});
