import { describe, expect, it } from 'vitest';
import { readText, type Meta } from '../document/read.ts';
import { generate } from '../questions/generate.ts';
import { surveyed } from './survey.ts';

function of(text: string, meta: Meta = {}) {
	const document = readText(text, meta);
	return { text, ...surveyed(generate([document]), [{ id: document.id, document }]) };
}
const union = 'Peru and Chile signed the Treaty of Harbours in Baku on 4 May 1993.';

describe('what a reading tells besides its candidates', () => {
	it('keeps the directions of a fact together', () => {
		const { deck, survey } = of(union);
		expect(survey.facts.flat().toSorted()).toEqual(deck.notes.map(({ id }) => id).toSorted());
		expect(survey.facts.some((ids) => ids.length > 1)).toBe(true);
	});

	it('finds the dated, named and counted things where they stand', () => {
		const { text, survey } = of(`${union} It has 140 ships and the two flags of its first year.`);
		const found = survey.details.map((detail) => [
			detail.kind,
			text.slice(detail.start, detail.end)
		]);
		expect(found).toContainEqual(['date', '4 May 1993']);
		expect(found).toContainEqual(['place', 'Baku']);
		expect(found.some(([kind, words]) => kind === 'number' && words?.startsWith('140'))).toBe(true);
		expect(found.some(([, words]) => /two|first/.test(words ?? ''))).toBe(false);
		for (const { start, end, sentence } of survey.details)
			expect(sentence.start <= start && end <= sentence.end).toBe(true);
	});

	it('counts nothing of the page around the article', () => {
		const page = 'Home » News » 12 March 2019\n\nShare on Facebook\n\n© 2019 Harbour Press';
		expect(of(`${page}\n\nThe sea was calm.`).survey.details).toEqual([]);
	});

	it('says how many dates wait for that of the text, and which were worked out with it', () => {
		const text = 'President Rosa Quispe visited Chile last month. She went home on Monday.';
		expect(of(text).survey.undated).toBeGreaterThan(0);
		const dated = of(text, { published: { precision: 'day', year: 2019, month: 6, day: 14 } });
		expect(dated.survey.undated).toBe(0);
		expect(dated.survey.details.filter(({ isWorkedOut }) => isWorkedOut)).toMatchObject([
			{ answer: 'May 2019' },
			{ kind: 'date' }
		]);
	});

	it('sets rivals side by side, flagged, instead of asking either', () => {
		const { deck, survey } = of(
			'Peru recognised the independence of Estonia on 12 May 1991.\n\nPeru recognised the independence of Estonia on 3 June 1992.'
		);
		const [pair] = survey.conflicts;
		const answers = pair?.map((id) => deck.notes.find((note) => note.id === id));
		expect(answers).toMatchObject([
			{ answer: '12 May 1991', flags: ['conflict'], evidence: [{ paragraph: 1 }] },
			{ answer: '3 June 1992', flags: ['conflict'], evidence: [{ paragraph: 2 }] }
		]);
	});

	it('sets many rivals of one statement in one group, each answer once', () => {
		const years = Array.from({ length: 30 }, (_, i) => 1901 + (i % 20));
		const { survey } = of(
			years
				.map((year) => `Peru recognised the independence of Estonia on 12 May ${year}.`)
				.join('\n\n')
		);
		expect(survey.conflicts.map(({ length }) => length)).toEqual([20]);
	});

	it('names no candidate twice', () => {
		const { deck } = of([union, union, union.replace('1993', '1994')].join('\n\n'));
		expect(new Set(deck.notes.map(({ id }) => id)).size).toBe(deck.notes.length);
	});
});

describe('the ids of candidates', () => {
	const ids = (text: string) => of(text).deck.notes.map(({ id }) => id);

	it('stay when a paragraph is put before, and when another sentence is mended', () => {
		const later = 'Its membres signed a charter in Riga on 9 May 1994.';
		const first = ids(`${union}\n\n${later}`);
		const again = ids(`A word beforehand.\n\n${union}\n\n${later.replace('membres', 'members')}`);
		for (const id of ids(union)) {
			expect(first).toContain(id);
			expect(again).toContain(id);
		}
	});
});
