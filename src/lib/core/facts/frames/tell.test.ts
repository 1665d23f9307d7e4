import { describe, expect, it } from 'vitest';
import { askedBy, claimedBy } from '../../../../../tests/fixtures/asked.ts';
import type { PlainDate } from '../../text/date.ts';

/** What the general transform asks, whether its subject has a type or not. */
const asked = (text: string, published?: PlainDate): string[] =>
	['tell'].flatMap((frame) => askedBy(frame, text, published));

const written: PlainDate = { precision: 'day', year: 2019, month: 6, day: 3 };

/** Sentences from lives, histories, laws, reports and notes, with some of what is asked of them. */
const reads: Record<string, string[]> = {
	'Rosa Quispe was a Peruvian engineer. In 1931 she moved from Cusco to Lima.': [
		'In which year did Rosa Quispe move from Cusco to Lima? → 1931',
		'To which city did Rosa Quispe move from Cusco in 1931? → Lima'
	],
	'In 1962 the Andes Bank moved its archive from Cusco to Lima.': [
		'In which year did the Andes Bank move its archive from Cusco to Lima? → 1962'
	],
	'On 3 May 1940 the Kenyan parliament debated the Lake Bill in Nairobi.': [
		'On which date did the Kenyan parliament debate the Lake Bill in Nairobi? → 3 May 1940',
		'In which city did the Kenyan parliament debate the Lake Bill on 3 May 1940? → Nairobi'
	],
	'The Andes Bank announced a merger worth $70 million in 1998.': [
		'How much was the merger worth that the Andes Bank announced in 1998? → $70 million'
	],
	'In 2015 Ghana signed a $90 million loan with the Andes Bank.': [
		'How much was the loan worth that Ghana signed with the Andes Bank in 2015? → $90 million'
	],
	'In 2008 the Andes Bank received $45 million from the Lima Fund.': [
		'How much did the Andes Bank receive from the Lima Fund in 2008? → $45 million'
	],
	'Exercise Condor opened in Peru on 3 May 2013 with around 13,000 troops.': [
		'With how many troops did Exercise Condor open in Peru on 3 May 2013? → around 13,000'
	],
	'In 1939 Tarma was captured by Rosa Quispe’s grandson Alan Boyle.': [
		'By whom was Tarma captured in 1939? → Alan Boyle'
	],
	'Peru donated 30 tractors to Kenya in 1971.': [
		'How many tractors did Peru donate to Kenya in 1971? → 30',
		'To which country did Peru donate 30 tractors in 1971? → Kenya'
	],
	'Key dates\n\nLake Bill moved by Grace Otieno in 1940.': [
		'In which year was the Lake Bill moved by Grace Otieno? → 1940'
	]
};

const leaves: Record<string, string> = {
	'is only hoped for': 'Peru would donate 30 tractors to Kenya in 2030.',
	'did not happen': 'Peru did not donate the tractors to Kenya in 1971.',
	'nobody stands behind': 'Some say that Peru donated 30 tractors to Kenya in 1971.',
	'hangs on a condition': 'If Peru donated 30 tractors to Kenya in 1971, nobody wrote it down.',
	'is done by somebody unnamed': 'In 1971 they donated tractors to the country.',
	'is older than a date': 'Peru had donated tractors to Kenya before 1971.',
	'has lost what it is about': 'In 1971 Peru pulled out of the pact with Kenya.'
};

describe('the general transform', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(asked(text, written)).toEqual(expect.arrayContaining(questions));
	});

	it.each(Object.entries(leaves))('asks for no time where it %s', (_why, text) => {
		expect(asked(text, written).filter((card) => card.endsWith('→ 1971'))).toEqual([]);
	});

	it('puts the topic before a question whose subject leans on it', () => {
		const text =
			'The Lima Protocol is a treaty of 1950 between Peru and Chile. The talks were opened by Grace Otieno in Oslo on 4 May 1949.';
		expect(asked(text)).toContain(
			'Lima Protocol: on which date were the talks opened by Grace Otieno in Oslo? → 4 May 1949'
		);
	});

	it('says as of when something was so', () => {
		const text = 'The Andes Bank owns the Lima Railway in Peru.';
		const cards = asked(text, written);
		expect(cards).not.toEqual([]);
		for (const card of cards) expect(card).toMatch(/^As of June 2019, /);
	});

	it('asks nothing of what is so now where nobody knows when now is', () => {
		expect(asked('The Andes Bank owns the Lima Railway in Peru.')).toEqual([]);
	});

	it('asks for no part that many things would fill', () => {
		for (const text of [
			'Rosa Quispe visited Lima in May 1999.',
			'Grace Otieno signed a decree in May 1999.',
			'The embassy of Peru was opened in Nairobi in 1971.'
		])
			expect(asked(text).filter((card) => card.startsWith('Who') && sure(text).has(card))).toEqual(
				[]
			);
	});
});

/** What the general transform is sure enough of to show. */
const sure = (text: string): ReadonlySet<string> =>
	new Set(claimedBy('tell', text).flatMap(([card, tier]) => (tier === 'C' ? [] : [card])));

describe('what the general transform claims', () => {
	const shown: Record<string, string> = {
		'a deed once for all without its year':
			'The Asiatic Circle was founded by Grace Otieno. → By whom was the Asiatic Circle founded?',
		'one person after another':
			'Rosa Quispe was an engineer. Grace Otieno replaced Rosa Quispe. → Who replaced Rosa Quispe?',
		'a deed by the way, with its own year':
			'Rosa Quispe sailed west, reaching Lima in 1849. → In which year did Rosa Quispe reach Lima?',
		'one of a group of ships':
			'A group of Kenyan ships were sunk by Peru near Callao on 3 May 1940. → On which date was a group of Kenyan ships sunk by Peru near Callao?',
		'what had been done before':
			'Jomo Otieno had met Rosa Quispe in Lima in 1931. → In which year did Jomo Otieno meet Rosa Quispe in Lima?'
	};
	it.each(Object.entries(shown))('shows %s', (_what, example) => {
		const [text = '', stem = ''] = example.split(' → ');
		expect([...sure(text)].some((card) => card.startsWith(stem))).toBe(true);
	});

	const held: Record<string, string> = {
		'a sentence that hedges': 'Peru reportedly donated 30 tractors to Kenya in 1971.',
		'two dates in one clause': 'Peru joined the Lima Pact in 1997 and the Andes Bank in 2013.',
		'words that narrow down what is left out':
			'Grace Otieno signed the decree that banned the trade in 1971.',
		'years that a sudden deed cannot take':
			'In 1969–1974 Grace Otieno resigned from the Andes Bank.'
	};
	it.each(Object.entries(held))('holds back %s', (_why, text) => {
		expect([...sure(text)]).toEqual([]);
	});
});
