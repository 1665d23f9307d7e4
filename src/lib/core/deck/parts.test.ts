import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { note } from '../../../../tests/store/fixture.ts';
import { askedOf } from './asked.ts';
import { cardsOf } from './cards.ts';
import { deletionsOf, parseCloze } from './cloze.ts';
import { partsOf, splitAsCloze } from './parts.ts';

describe('a key that is a list', () => {
	it.each([
		['Germany, France and Italy', ['Germany', 'France', 'Italy']],
		['red, white, and blue', ['red', 'white', 'blue']],
		['لاہور، کراچی اور ملتان', ['لاہور', 'کراچی', 'ملتان']],
		['Bakı, Gəncə və Şəki', ['Bakı', 'Gəncə', 'Şəki']],
		['one\ntwo\n\n three', ['one', 'two', 'three']],
		['Rock and roll', ['Rock', 'roll']],
		['Anderson', ['Anderson']],
		[' , ; ', []]
	])('has parts: %j', (key, parts) => {
		expect(partsOf(key)).toEqual(parts);
	});

	it('becomes a text with a gap for each part, whatever signs are in it', () => {
		const text = splitAsCloze('Which rivers?', 'Kura, Aras [Araxes], c1::Indus');
		expect(deletionsOf(parseCloze(text)).map((each) => each.text)).toEqual([
			'Kura',
			'Aras [Araxes]',
			'c1::Indus'
		]);
		fc.assert(
			fc.property(fc.string(), fc.array(fc.string(), { maxLength: 4 }), (question, parts) => {
				const key = parts.join(', ');
				const found = deletionsOf(parseCloze(splitAsCloze(question, key)));
				expect(found.map((each) => each.text)).toEqual(partsOf(key));
			}),
			{ seed: 31 }
		);
	});
});

describe('what a card asks', () => {
	it('is the other way round on the second card of a reversed note', () => {
		const reversed = note('r', { type: 'reversed', question: 'Capital of Peru', answer: 'Lima' });
		expect(askedOf(reversed, 0)).toEqual({ stem: 'Capital of Peru', key: 'Lima' });
		expect(askedOf(reversed, 1)).toEqual({ stem: 'Lima', key: 'Capital of Peru' });
	});

	it('is the gap of a cloze, with the other gaps in sight', () => {
		const cloze = note('c', {
			type: 'cloze',
			question: '[K2] stands in [Pakistan::where].',
			answer: ''
		});
		expect(cardsOf(cloze).map(({ ord }) => askedOf(cloze, ord))).toEqual([
			{ stem: '… stands in Pakistan.', key: 'K2' },
			{ stem: 'K2 stands in ….', key: 'Pakistan' }
		]);
		expect(askedOf(cloze, 9)).toEqual({ stem: 'K2 stands in Pakistan.', key: '' });
	});
});
