import { afterEach, describe, expect, it } from 'vitest';
import { directionOf } from './direction.ts';
import { fetchLanguage } from './fetch-language.ts';
import type { Language } from './language.ts';
import { languages } from './languages.ts';
import { about as english } from './languages/en/index.ts';
import { m, speak, speakOn, spokenLanguage, wordsOf } from './messages.svelte.ts';
import { w } from './screens/words.svelte.ts';
import { t } from './stats/words.svelte.ts';
import type { Words } from './words.ts';

type Area = keyof Words;
const areaOf = (path: string) =>
	(/([a-z-]+)\.ts$/.exec(path)?.[1] ?? '').replace(/-(.)/g, (_, letter: string) =>
		letter.toUpperCase()
	);

/** What English says, area by area. */
const inEnglish = new Map(
	Object.entries(
		import.meta.glob<Record<string, unknown>>(
			['./languages/en/*.ts', '!**/{index,format,kinds}.ts'],
			{
				eager: true
			}
		)
	).map(([path, module]) => [areaOf(path), module[areaOf(path)]])
);

/** The same with each text in brackets, those that are made of numbers and names too. */
function bracketed(value: unknown): unknown {
	if (typeof value === 'string') return `⟦${value}⟧`;
	if (typeof value === 'function')
		return (...given: unknown[]) =>
			bracketed((value as (...given: unknown[]) => unknown)(...given));
	if (Array.isArray(value)) return value.map(bracketed);
	return value instanceof Object
		? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, bracketed(each)]))
		: value;
}

const { base, answers, ...others } = Object.fromEntries(
	[...inEnglish].map(([area, words]) => [area, bracketed(words)])
) as Words;
const none = new Map<string, never>();
/** A language of one's own: nothing but this object names it. */
const own: Language = {
	code: 'x-own',
	name: 'Own',
	direction: 'rtl',
	ownDigits: 'arabext',
	first: { base, answers, topics: new Map([['Dates', '⟦Dates⟧']]) },
	others: () => Promise.resolve({ ...others, findings: none, mend: none })
};

afterEach(() => speak(english));

describe('a language that is added', () => {
	it('is spoken: at once what a first card needs, the rest when it is there', async () => {
		await speak(own, { isWhole: false });
		expect(spokenLanguage()).toBe(own);
		expect(m.study.reveal).toBe('⟦Show the answer⟧');
		expect(w.home.title).toBe('Today');
		await speakOn();
		expect(w.home.title).toBe('⟦Today⟧');
		expect(t.answers(2)).toBe('⟦2 answers⟧');
	});

	it('writes with its own digits where they are wanted, which end with it', async () => {
		await speak(own, { hasOwnDigits: true });
		expect(m.number(12)).toBe('⟦۱۲⟧');
		await speak(english, { hasOwnDigits: true });
		expect(m.number(12)).toBe('12');
	});

	it('has words for every area that English has', async () => {
		await speak(own);
		expect([...inEnglish.keys()].filter((area) => !wordsOf(area as Area))).toEqual([]);
	});
});

it('a code that no language has, and a name of an object’s own, are English', async () => {
	for (const code of ['', 'xx', '__proto__', '../en'])
		expect(await fetchLanguage(code)).toBe(english);
});

describe.each(languages)('$name', ({ code, name, direction, ownDigits }) => {
	it('is what its folder says, written as its code tells', async () => {
		const { first, others, ...about } = await fetchLanguage(code);
		expect(about).toEqual({ code, name, direction, ...(ownDigits && { ownDigits }) });
		expect(direction).toBe(directionOf(code));
		expect(
			ownDigits === undefined || Intl.supportedValuesOf('numberingSystem').includes(ownDigits)
		).toBe(true);
		expect([!!first, !!others]).toEqual([code !== 'en', code !== 'en']);
	});
});

/** Names, and words that other languages have in common with English. */
const shared = new Set([
	...['UPSC Prelims, General Studies', 'UPSC Prelims, CSAT', 'CSS, MPT', 'Moodle', 'Anki (.apkg)'],
	...['Space', 'Enter', 'Format', 'Median']
]);
/** Every text of a value with the way to it. */
const texts = (value: unknown, path = ''): [string, string][] =>
	typeof value === 'string'
		? [[path, value]]
		: value instanceof Object
			? Object.entries(value).flatMap(([key, each]) => texts(each, `${path}.${key}`))
			: [];

describe.each(languages.filter(({ code }) => code !== 'en'))('the words of $name', ({ code }) => {
	it('hold nothing that was left in English', async () => {
		await speak(await fetchLanguage(code));
		const alike = [...inEnglish].flatMap(([area, words]) => {
			const english = new Map(texts(words, area));
			return texts(wordsOf(area as Area), area).filter(
				([path, text]) => english.get(path) === text && /\p{L}/u.test(text) && !shared.has(text)
			);
		});
		expect(alike.map((each) => each.join(': '))).toEqual([]);
	});

	it('remark on what the others remark on, of the same values', async () => {
		const signs = (what: string) => (what.match(/\{[^}]*\}/g) ?? []).sort().join();
		const said = async (code: string) => {
			await speak(await fetchLanguage(code));
			const findings = [...(wordsOf('findings') ?? [])].map(([code, [what]]) => [
				code,
				signs(what)
			]);
			return { findings, mend: [...(wordsOf('mend')?.keys() ?? [])] };
		};
		expect(await said(code)).toEqual(await said('az'));
	});
});
