import { describe, expect, it } from 'vitest';
import { asked } from './asking.fixture.ts';

const after = ' The rest of the entry tells of books and of long walks in the hills.';

describe('who an entry is about, by the years of a post', () => {
	it.each([
		[
			'President Rosa Quispe, Peruvian politician and diplomat who served as prime minister of Peru (1963–68).',
			'Who was prime minister of Peru from 1963 to 1968? → Rosa Quispe'
		],
		[
			'Alan Boyle, prime minister of Great Britain from 1943 to 1954.',
			'In which period was Alan Boyle prime minister of Great Britain? → 1943/1954'
		],
		[
			'Alan Boyle, Norwegian foreign minister (1904–09), died in Oslo.',
			'Who was foreign minister of Norway from 1904 to 1909? → Alan Boyle'
		],
		[
			'Queen Grace Otieno (1901–77), queen of Great Zarya from 1930 to 1941, wrote books.',
			'Who was queen of Great Zarya from 1930 to 1941? → Queen Grace Otieno'
		],
		[
			'Alan Boyle, a lawyer, poet and chancellor of Norway (1871–90), was a friend of trees.',
			'In which period was Alan Boyle chancellor of Norway? → 1871/1890'
		]
	])('asks: %s', (sentence, question) => {
		expect(asked(sentence + after)).toContain(question);
	});

	it.each([
		'Alan Boyle, Kenyan prime minister (1834–35, 1841–46) and a poet, died in Oslo.',
		'Alan Boyle, twice president of Kenya (1934–41), died in Oslo.',
		'Alan Boyle, who met the president of Kenya (1934–41), died in Oslo.',
		'Alan Boyle, adviser to the former prime minister of Kenya (1934–41), died in Oslo.',
		'Alan Boyle was president of Kenya. He had a dog.'
	])('leaves alone: %s', (sentence) => {
		expect(asked(sentence + after).filter((card) => /minister|president/.test(card))).toEqual([]);
	});

	it('gives nobody the life of a parent of the same name', () => {
		const text =
			'Alan Boyle, a chemist, lived in Oslo. He was the eldest son of a mill owner, Alan Boyle (1750–1830), who had a boat.';
		expect(asked(text).filter((card) => /born|die/.test(card))).toEqual([]);
	});
});
