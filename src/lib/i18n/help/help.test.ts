import { describe, expect, it } from 'vitest';
import { help as az } from '../languages/az/help.ts';
import { help as en } from '../languages/en/help.ts';
import { help as ur } from '../languages/ur/help.ts';
import { searchHelp } from './search.ts';

const places = (typed: string, words: typeof en = en) =>
	searchHelp(words.topics, typed, [en, words]).map(({ topic, section }) => `${topic}#${section}`);

describe('the search of the help', () => {
	it('finds the sections that have most of the words, those with them in the heading first', () => {
		expect(places('retention')[0]).toBe('scheduling#retention');
		expect(places('desired RETENTION')[0]).toBe('scheduling#retention');
		expect(places('moodle zyzzyva')[0]).toBe('teach#moodle');
		expect(places('zyzzyva')).toEqual([]);
	});

	it('passes over the small words of a question, unless it has no others', () => {
		expect(places('how do I delete a deck?')).toEqual(places('delete deck'));
		expect(places('how')).not.toEqual([]);
		expect(places('kartı necə silim', az)).toEqual(places('kartı silim', az));
		expect(places('میں کارڈ کیسے مٹاؤں', ur)).toEqual(places('کارڈ مٹاؤں', ur));
	});

	it.each([
		['how do I delete a deck', en, 'safety#remove'],
		['removing decks', en, 'safety#remove'],
		['lost my cards', en, 'safety#clear'],
		['dark mode', en, 'device#language'],
		['wrong answer by mistake', en, 'start#grades'],
		['pdf does not work', en, 'start#text'],
		['password', en, 'safety#where'],
		['hindi', en, 'device#language'],
		['کارڈ مٹانا', ur, 'safety#remove'],
		['پرنٹ', ur, 'teach#print'],
		['رات', ur, 'device#language'],
		['delete deck', ur, 'safety#remove'],
		['qaranlıq', az, 'device#language'],
		['səhvən', az, 'start#grades'],
		['itdi', az, 'safety#clear'],
		['çap', az, 'teach#print']
	] as const)('answers “%s” first with what is meant', (typed, words, meant) => {
		expect(places(typed, words)[0]).toBe(meant);
	});

	it('finds words of Azerbaijani however their dots and letters are typed', () => {
		const wanted = places('istənilən', az);
		expect(wanted).toContain('scheduling#retention');
		for (const typed of ['İSTƏNİLƏN', 'ISTENILEN', 'ıstənılən', 'İstenilen'])
			expect(places(typed, az), typed).toEqual(wanted);
	});

	it('finds words of Urdu with Arabic letters and digits of any script', () => {
		expect(places('ياد', ur)).toEqual(places('یاد', ur));
		expect(places('۹۰', ur)).toEqual(places('90', ur));
		expect(places('90', ur)).not.toEqual([]);
	});

	it('finds nothing for nothing and for signs alone', () => {
		expect(places('')).toEqual([]);
		expect(places(' ? ')).toEqual([]);
	});

	it.each([
		[en, ['backup', 'streak', 'language', 'urdu', 'exam date', 'import', 'delete deck', 'dark']],
		[ur, ['بیک اپ', 'تسلسل', 'زبان', 'اردو', 'امتحان کی تاریخ', 'درآمد', 'مجموعہ ہٹائیں']],
		[az, ['ehtiyat nüsxə', 'ardıcıl', 'dil', 'urduca', 'imtahan tarixi', 'idxal', 'dəst çıxarmaq']]
	])('finds what people call things that it calls otherwise', (words, sought) => {
		expect(sought.filter((typed) => places(typed, words).length === 0)).toEqual([]);
		const sections = Object.entries(words.topics).flatMap(([topic, { sections }]) =>
			Object.keys(sections).map((section) => `${topic}#${section}`)
		);
		expect(sections).toEqual(expect.arrayContaining(Object.keys(words.also)));
	});

	it('shows the paragraph that holds the words', () => {
		expect(searchHelp(en.topics, 'preselected', [en])[0]?.excerpt).toContain('preselected');
	});
});

it('says everything in every language', () => {
	const texts = ({ topics }: typeof en) =>
		Object.values(topics).flatMap(({ sections }) =>
			Object.values(sections as Readonly<Record<string, readonly string[]>>).flat()
		);
	const english = texts(en);
	for (const words of [ur, az]) {
		const own = texts(words);
		expect(own).toHaveLength(english.length);
		expect(own.filter((text) => text.trim() === '')).toEqual([]);
		expect(own.filter((text) => english.includes(text))).toEqual(
			english.filter((text) => text === 'Moodle')
		);
	}
});
