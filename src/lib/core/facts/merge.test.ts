import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../document/read.ts';
import { readDocument } from '../language/read.ts';
import { isoDate, printDate, type PlainDate } from '../text/date.ts';
import { factsOf } from './extract.ts';
import type { Fact } from './fact.ts';
import { mergeFacts, type Merged } from './merge.ts';

const on = (year: number, month = 1): PlainDate => ({ precision: 'day', year, month, day: 5 });

const read = (text: string, published?: PlainDate): Fact[] =>
	factsOf(readDocument(readText(text, published ? { published } : {})));

/** What a merge says, without the order that it says it in. */
const told = ({ facts, conflicts }: Merged) => ({
	facts: facts
		.map(({ id, frame, when, asOf, slots, proofs, flags, tier }) => ({
			id,
			frame,
			tier,
			flags: [...flags].sort(),
			when: when && isoDate(when),
			asOf: asOf && isoDate(asOf),
			slots: [...slots].map(([name, { text }]) => `${name}=${text}`).sort(),
			proofs: proofs.map(({ document, span }) => `${document}:${String(span.start)}`).sort()
		}))
		.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
	conflicts: conflicts
		.map(({ facts: pair }) =>
			pair
				.map(({ id, when }) => `${id}${when ? isoDate(when) : ''}`)
				.sort()
				.join()
		)
		.sort()
});

const sentences = [
	'Japan recognised Peru in 1901.',
	'Japan recognised the independence of Peru on 7 August 1901.',
	'Japan recognised Peru in 1905.',
	'Kenya and Japan signed an agreement on fisheries in Nairobi in 1984.',
	'Kenya and Japan signed an agreement on fisheries in May 1984.',
	'Peru and Chile signed an agreement on fisheries in 1984.',
	'Trade turnover between Kenya and Japan totalled $45.5 million in 2010.',
	'Trade turnover between Kenya and Japan totalled $46 million in 2010.',
	'Trade turnover between Kenya and Japan totalled $91.2 million in 2010.',
	'Trade turnover between Kenya and Japan totalled $60 million in 2012.',
	'On 4 May 2011, Kenyan President Moses Kiplagat visited Japan.',
	'Kenyan President Moses Kiplagat visited Japan in May 2011.',
	'Kenyan President Moses Kiplagat visited Japan in 2011.',
	'On 9 November 2011, Kenyan President Moses Kiplagat visited Japan.',
	'Diplomatic relations between Kenya and Japan were established on 12 December 1963.',
	'Diplomatic relations between Kenya and Japan were established in 1963.',
	'The Kenyan embassy in Tokyo was opened on 1 June 1979.',
	'Kenyan Prime Minister Jane Wekesa spoke in Nairobi.',
	'Kenyan Prime Minister Peter Wekesa spoke in Nairobi.',
	'The Pacific Trade Forum (PTF) met in Lima.'
];
/** Every sentence as a document of four days; reading is the slow part. */
const days = [undefined, on(2014), on(2014, 2), on(2016)];
const documents = sentences.flatMap((text) => days.map((published) => read(text, published)));
const several = fc.array(fc.constantFrom(...documents), { minLength: 1, maxLength: 14 });

const holds = (check: (facts: readonly Fact[][]) => void) =>
	fc.assert(
		fc.property(several, (facts) => {
			check(facts);
		}),
		{ seed: 11, numRuns: 500 }
	);

describe('a merge of documents', () => {
	it('says the same in whatever order the documents come', () => {
		holds((all) => {
			const there = told(mergeFacts(all.flat()));
			expect(told(mergeFacts(all.toReversed().flat()))).toEqual(there);
			expect(told(mergeFacts(all.flat().toReversed()))).toEqual(there);
		});
	});

	it('says the same where a document comes twice', () => {
		holds((all) => {
			expect(told(mergeFacts([...all, ...all].flat()))).toEqual(told(mergeFacts(all.flat())));
		});
	});

	it('changes nothing more when merged again', () => {
		holds((all) => {
			const { facts } = mergeFacts(all.flat());
			expect(told(mergeFacts(facts)).facts).toEqual(told({ facts, conflicts: [] }).facts);
		});
	});

	it('gives every fact an id of its own', () => {
		holds((all) => {
			const ids = mergeFacts(all.flat()).facts.map(({ id }) => id);
			expect(new Set(ids).size).toBe(ids.length);
		});
	});

	it('keeps every proof of a fact once', () => {
		const { facts } = mergeFacts([
			...read('Japan recognised Peru in 1901.'),
			...read('Japan recognised the independence of Peru on 7 August 1901.')
		]);
		expect(facts).toHaveLength(1);
		expect(facts[0]?.when && printDate(facts[0].when)).toBe('7 August 1901');
		expect(facts[0]?.proofs).toHaveLength(2);
	});

	it('shows two dates for what happens once side by side, each with its proof', () => {
		const { facts, conflicts } = mergeFacts([
			...read('Japan recognised Peru in 1901.'),
			...read('Japan recognised Peru in 1905.')
		]);
		expect(facts).toEqual([]);
		const proofs = conflicts.flatMap(({ facts: pair }) =>
			pair.map((fact) => fact.proofs[0]?.document)
		);
		expect(new Set(proofs).size).toBe(2);
	});

	it('shows two figures for one year side by side, but takes a rounded one for the same', () => {
		const figure = (sum: string) =>
			read(`Trade turnover between Kenya and Japan totalled ${sum} in 2010.`);
		expect(
			mergeFacts([...figure('$45.5 million'), ...figure('$91.2 million')]).conflicts
		).toHaveLength(1);
		const rounded = mergeFacts([...figure('$45.5 million'), ...figure('$46 million')]);
		expect(rounded.conflicts).toEqual([]);
		expect(rounded.facts).toHaveLength(1);
	});

	it('keeps figures of two years as two facts', () => {
		const { facts, conflicts } = mergeFacts([
			...read('Trade turnover between Kenya and Japan totalled $45.5 million in 2010.'),
			...read('Trade turnover between Kenya and Japan totalled $60 million in 2012.')
		]);
		expect(facts.filter(({ frame }) => frame === 'measure')).toHaveLength(2);
		expect(conflicts).toEqual([]);
	});

	const holders = (facts: readonly Fact[]) =>
		facts
			.filter(({ frame }) => frame === 'office')
			.map(({ slots, asOf }) => `${slots.get('holder')?.text ?? ''} ${String(asOf?.year)}`)
			.sort();

	it('keeps two holders of an office as of two days, also of one surname', () => {
		const { facts, conflicts } = mergeFacts([
			...read('Kenyan Prime Minister Jane Wekesa spoke in Nairobi.', on(2014)),
			...read('Kenyan Prime Minister Peter Wekesa spoke in Nairobi.', on(2016))
		]);
		expect(holders(facts)).toEqual(['Jane Wekesa 2014', 'Peter Wekesa 2016']);
		expect(conflicts).toEqual([]);
	});

	it('holds back two holders of an office as of one month', () => {
		const { facts, conflicts } = mergeFacts([
			...read('Kenyan Prime Minister Jane Wekesa spoke in Nairobi.', on(2014)),
			...read('Kenyan Prime Minister Peter Wekesa spoke in Nairobi.', on(2014))
		]);
		expect(holders(facts)).toEqual([]);
		expect(conflicts).toHaveLength(1);
	});

	it('keeps two agreements of one name between other parties apart', () => {
		const { facts } = mergeFacts([
			...read('Kenya and Japan signed an agreement on fisheries in 1984.'),
			...read('Peru and Chile signed an agreement on fisheries in 1984.')
		]);
		expect(facts.filter(({ frame }) => frame === 'sign')).toHaveLength(2);
	});

	it('takes a coarse date for neither of two visits that it fits', () => {
		const { facts } = mergeFacts([
			...read('On 4 May 2011, Kenyan President Moses Kiplagat visited Japan.'),
			...read('On 9 November 2011, Kenyan President Moses Kiplagat visited Japan.'),
			...read('Kenyan President Moses Kiplagat visited Japan in 2011.')
		]);
		const visits = facts.filter(({ frame }) => frame === 'visit');
		expect(visits).toHaveLength(2);
		expect(visits.every(({ proofs }) => proofs.length === 1)).toBe(true);
	});
});

it('reads a line that comes again and again a few times, and finds the same in it', () => {
	const line = 'Japan recognised Peru on 7 August 1901.\n';
	const [once, often] = [1, 100].map((times) => mergeFacts(read(line.repeat(times))).facts);
	expect(often?.map(({ id }) => id)).toEqual(once?.map(({ id }) => id));
	expect(often?.[0]?.proofs.length).toBeLessThan(20);
});
