import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemsOf } from './items.ts';
import { linesOf, pairOf, pairsOf, printPair } from './lists.ts';

describe('pairs', () => {
	it.each([
		['Azerbaijan = Baku', 'Azerbaijan', 'Baku'],
		['Azerbaijan=Baku', 'Azerbaijan', 'Baku'],
		['a=b = c', 'a=b', 'c'],
		['a = b = c', 'a', 'b = c'],
		['1 \\= 1 = true', '1 = 1', 'true']
	])('%s', (line, left, right) => {
		expect(pairOf(line)).toEqual({ left, right });
	});

	it.each(['', 'Baku', '= Baku', 'Azerbaijan =', 'a \\= b'])('%j is none', (line) => {
		expect(pairOf(line)).toBeUndefined();
	});

	it('are read back as they were printed', () => {
		const side = fc
			.array(fc.constantFrom('a', '=', ' = ', '\\', ' ', 'ə', 'کراچی', '\\='), { minLength: 1 })
			.map((all) => all.join('').trim())
			.filter((text) => text !== '');
		fc.assert(
			fc.property(fc.array(fc.record({ left: side, right: side })), (pairs) => {
				expect(pairsOf(pairs.map(printPair).join('\n'))).toEqual(pairs);
			}),
			{ seed: 14, numRuns: 2000 }
		);
	});

	it('leave out blank lines and the space around', () => {
		expect(linesOf('\n a = b \n\n\t\nc = d')).toEqual(['a = b', 'c = d']);
	});
});

describe('items in time order', () => {
	it('may say when they were', () => {
		expect(itemsOf('Partition = 14 August 1947\nThe first war')).toMatchObject([
			{ text: 'Partition', when: { text: '14 August 1947', date: { year: 1947 } } },
			{ text: 'The first war' }
		]);
	});

	it.each(['2 + 2 = 4', 'x = y', '= 1947', 'a=1947'])('keep %j whole', (line) => {
		expect(itemsOf(line)).toEqual([{ text: line }]);
	});
});
