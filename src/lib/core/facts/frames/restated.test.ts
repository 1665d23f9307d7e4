import { describe, expect, it } from 'vitest';
import { askedBy, claimedBy } from '../../../../../tests/fixtures/asked.ts';
import type { PlainDate } from '../../text/date.ts';

const written: PlainDate = { precision: 'day', year: 2019, month: 6, day: 3 };
const asked = (text: string): string[] => askedBy('restated', text, written);

/** Sentences from lives, company histories, reports, laws and geographies, with some of what is asked of them. */
const reads: Record<string, string[]> = {
	'Rosa Quispe was a Peruvian engineer. In 1931 she was appointed as the head of the Lima Observatory near Cusco.':
		[
			'In which year was Rosa Quispe appointed as the head of the Lima Observatory near Cusco? → 1931'
		],
	'In 1962 the Andes Bank began lending money to farmers in Cusco.': [
		'In which year did the Andes Bank begin lending money to farmers in Cusco? → 1962'
	],
	'Peru exported 700 tonnes of copper to Kenya in 2014.': [
		'How many tonnes of copper did Peru export to Kenya in 2014? → 700 tonnes'
	],
	'In 2003 the trade of Peru with Kenya amounted to $122 million.': [
		'In 2003, the trade of Peru with Kenya amounted to how much? → $122 million'
	],
	'On 3 May 1940 the heir to the throne of Ethiopia opened the Titicaca Railway in Nairobi.': [
		'In which city did the heir to the throne of Ethiopia open the Titicaca Railway on 3 May 1940? → Nairobi',
		'The heir to the throne of which country opened the Titicaca Railway in Nairobi on 3 May 1940? → Ethiopia'
	],
	'The Titicaca Railway was designed by Grace Otieno and Pekka Saarinen in 1899.': [
		'By whom was the Titicaca Railway designed in 1899? → Grace Otieno and Pekka Saarinen'
	],
	'In 2002, 82% of the workforce of Uganda worked in agriculture.': [
		'What percentage of the workforce of Uganda worked in agriculture in 2002? → 82%'
	],
	'In 1955 Peru and Kenya signed a treaty known as the Lima Pact.': [
		'In 1955, Peru and Kenya signed a treaty known as what? → Lima Pact'
	],
	'In 1739, Cusco was besieged for ten days by her general Alan Boyle.': [
		'In 1739, Cusco was besieged for ten days by whom? → Alan Boyle'
	],
	'In 2004 the Andes Commission was set up in Cusco under the chairmanship of Alan Boyle.': [
		'In 2004, the Andes Commission was set up in Cusco under the chairmanship of whom? → Alan Boyle'
	],
	'Exercise Condor will be held in Peru from 3 to 9 July 2019.': [
		'On which dates in 2019 was Exercise Condor to be held in Peru? → 3–9 July 2019'
	],
	'Foreign Minister Ine Dahl will visit Samoa from 3 to 9 July, a ministry spokesman said on Monday.':
		[
			'On which dates in 2019 was Ine Dahl to visit Samoa? → 3–9 July 2019',
			'Which country was Ine Dahl to visit on 3–9 July 2019? → Samoa'
		],
	'• 12 August 2000 – Vietnam opens its Embassy in Denmark\n• 4 May 2001 – Denmark sends a ship': [
		'Which country opened its Embassy in Denmark on 12 August 2000? → Vietnam'
	]
};

/** What a stranger could not answer, or what the text does not tell as a fact. */
const leaves: Record<string, string> = {
	'has two dates':
		'The Andes Works introduced the Condor engine in 1930 and the Llama engine in 1936.',
	'is told of a country that only the text knows':
		'Rosa Quispe travelled to the South American country in May 1993.',
	'has a part of a list for its answer': 'Peru, Chile and Kenya signed the pact in Lima in 1993.',
	'leans on what was said before': 'The two leaders welcomed this agreement in Lima in 1993.',
	'is a part of a longer name': 'In 1993 the Lima Trade Centre Council met in Cusco.',
	'is one of many': 'Rosa Quispe was a Peruvian engineer, poet, and writer.',
	'is one of a pair of counts':
		'In 1993 Kenya sent 40 ships and 300 sailors to Peru with 20 boats and 10 rafts.',
	'did not happen': 'Peru did not export 700 tonnes of copper to Kenya in 2014.',
	'may happen': 'Peru might export 700 tonnes of copper to Kenya in 2024.',
	'is somebody else’s': 'In 1740 Cusco was besieged by his brother.',
	'is another verb':
		'Rosa Quispe was a Peruvian engineer. She also helped found Tarma Hospital near Cusco.',
	'is one of two ends': 'The lake covers between 10 and 20 hectares of Kenya.'
};

describe('what is asked word for word', () => {
	it.each(Object.entries(reads))('of: %s', (text, questions) => {
		expect(asked(text)).toEqual(expect.arrayContaining(questions));
	});

	it.each(Object.entries(leaves))('is nothing that %s', (why, text) => {
		const found = asked(text);
		if (why.includes('list')) {
			expect(found.filter((question) => /→ (?:Peru|Chile|Kenya)$/.test(question))).toEqual([]);
		} else if (why.includes('name')) {
			expect(found.filter((question) => question.endsWith('→ Lima'))).toEqual([]);
		} else if (why.includes('dates')) {
			expect(found.filter((question) => /^In which year/.test(question))).toEqual([]);
		} else if (/ends|counts/.test(why)) {
			expect(found.filter((question) => /how many/i.test(question))).toEqual([]);
		} else {
			expect(found).toEqual([]);
		}
	});

	it.each([
		['13 nations took part in Lima in 1930: seven from Asia and six from Africa.', /seven/],
		[
			'Rosa Quispe was invited by Kenya in 1990 and was first received in Nairobi in 1992.',
			/be received/
		],
		[
			'Rosa Quispe was a Peruvian engineer. She studied law at Lima University, Cusco, and was Minister of Trade under Pekka Saarinen, whom she defeated for the leadership of the Andes Party in May 1975.',
			/defeat/
		],
		[
			'On 4 August 2017 the newly elected Governor of Lima, Rosa Quispe, visited Kenya and paid her respects to Pekka Saarinen in Nairobi.',
			/Quispe’s respects/
		]
	])('reads no more than the clause: %s', (text, more) => {
		expect(asked(text).filter((question) => more.test(question))).toEqual([]);
	});

	it('leaves out a bracket that holds another one', () => {
		const text =
			'During this rule, the seat of the Andes Bank was shifted from Cusco to Tarma (about 550 kilometres (342 mi) north of Lima).';
		expect(asked(text).filter((card) => card.includes('('))).toEqual([]);
	});

	it('tells the "first" of what is asked', () => {
		expect(asked('The Andes Cup was first held in Cusco in 1991.')).toContain(
			'In which year was the Andes Cup first held in Cusco? → 1991'
		);
	});

	it.each([
		'Rosa Quispe met Grace Otieno in Nairobi in 1993.',
		'Kenya opened its embassy in Lima in 1967.',
		'Peru became a signatory to the Nairobi Pledge in November 2003.'
	])('is not sure who did what many do: %s', (text) => {
		const claims = [...claimedBy('restated', text)].filter(([stem]) =>
			/^(?:Who|Which country) (?!did)/.test(stem)
		);
		expect(claims.map(([, tier]) => tier)).not.toContain('B');
	});

	it.each([
		'On 27 August 1991 Kenya recognised Estonia.',
		'Peru established diplomatic relations with Kenya in 1977.',
		'Peru opened its Embassy in Nairobi.'
	])('is not sure with which of many states it was done: %s', (text) => {
		const claims = claimedBy('restated', text).filter(([card]) =>
			/→ (?:Kenya|Estonia|Nairobi|Peru)$/.test(card)
		);
		expect(claims.map(([, tier]) => tier)).not.toContain('B');
	});

	it('does not ask for an embassy: it says only whose it is', () => {
		expect(
			asked('The Peruvian Embassy in Nairobi was closed in December 2006.').filter((card) =>
				/Embassy$/.test(card)
			)
		).toEqual([]);
	});

	it.each([
		'In 1973 an uprising led by Maoists broke out.',
		'The boundary was defined by Kenya in 1907.',
		'On 11 May 1946 Grace Otieno was elected President.'
	])('is not sure of a thing that only the text tells: %s', (text) => {
		expect(claimedBy('restated', text).map(([, tier]) => tier)).not.toContain('B');
	});

	it.each([
		[
			'Alan Boyle was a chemist. In 1986 Alan Boyle returned to Kenya to become his own minister in that country.',
			'In which year did Alan Boyle return to Kenya? → 1986'
		],
		[
			'On 4 May 1687 the Andes Sultanate came under the rule of Emperor Temur after a siege of Cusco.',
			'On which date did the Andes Sultanate come under the rule of Emperor Temur after a siege of Cusco? → 4 May 1687'
		],
		['In 1843 Cusco passed to Norway.', 'In which year did Cusco pass to Norway? → 1843']
	])('is sure of when one thing was done: %s', (text, card) => {
		expect(claimedBy('restated', text)).toContainEqual([card, 'B']);
	});

	it('is not sure of when something went on', () => {
		const claims = claimedBy('restated', 'In 2008 the Andes Bank operated in 130 countries.');
		expect(claims.filter(([card]) => card.endsWith('2008')).map(([, tier]) => tier)).toEqual(['C']);
	});

	it('leaves out what only ties a sentence to the one before', () => {
		expect(asked('In return, Rosa Quispe visited Kenya in 1998.')).toContain(
			'In which year did Rosa Quispe visit Kenya? → 1998'
		);
	});

	it('says what a text is about where its words do not', () => {
		const about = '# Lima Convention\n\nThe boundary was defined by Kenya and Peru in May 1907.';
		expect(asked(about)).toContain(
			'Lima Convention: in which month and year was the boundary defined by Kenya and Peru? → May 1907'
		);
	});

	const day: PlainDate = { precision: 'day', year: 2024, month: 5, day: 22 };

	it.each([
		[
			'The Andes Bank today opened a branch in Nairobi.',
			'On 22 May 2024, the Andes Bank opened a branch in which city? → Nairobi'
		],
		[
			'Rosa Quispe arrived in Nairobi yesterday.',
			'In which city did Rosa Quispe arrive on 21 May 2024? → Nairobi'
		],
		[
			'Kenya moved 4,500 families out of Kisumu on Monday, officials said.',
			'How many families out of Kisumu did Kenya move on 20 May 2024? → 4,500'
		],
		[
			'Rosa Quispe said Kenya moved 4,500 families out of Kisumu in 2012.',
			'According to Rosa Quispe, how many families did Kenya move out of Kisumu in 2012? → 4,500'
		]
	])('tells the news of a day: %s', (text, card) => {
		expect(askedBy('restated', text, day)).toContain(card);
	});

	it.each([
		[
			'Kenya will invest $2 billion to build a series of dry ports across Peru.',
			'As announced in May 2024, how much was Kenya to invest to build a series of dry ports across Peru? → $2 billion'
		],
		[
			'The Andes Bank will open 40 branches in Kenya.',
			'As announced in May 2024, how many branches was the Andes Bank to open in Kenya? → 40'
		],
		[
			'Peru will host the fifth meeting of the Bay League in Cusco.',
			'As announced in May 2024, in which city was Peru to host the fifth meeting of the Bay League? → Cusco'
		],
		[
			'- Clean Energy: The Andes Bank will open 40 branches in Kenya.',
			'As announced in May 2024, how many branches was the Andes Bank to open in Kenya? → 40'
		]
	])('tells a plan by when it was announced: %s', (text, card) => {
		expect(askedBy('restated', text, day)).toContain(card);
	});

	it.each([
		'Kenya will strengthen its ties with Peru.',
		'In 2012 Peru said much. The Andes Bank will open 40 branches in Kenya.'
	])('asks nothing of a hope, or of a plan of another year: %s', (text) => {
		expect(askedBy('restated', text, day).filter((card) => card.startsWith('As ann'))).toEqual([]);
	});

	it.each([
		'Residents said Kenya moved 4,500 families out of Kisumu in 2012.',
		'Officials said Kenya would move 4,500 families out of Kisumu.'
	])('asks nothing of what nobody by name tells, or may come: %s', (text) => {
		expect(askedBy('restated', text, day).filter((card) => card.includes('families'))).toEqual([]);
	});

	it('claims less where a present may be over', () => {
		const present = claimedBy('restated', 'Peru has given 40 ships to Kenya and Chile.');
		expect([...present.values()]).not.toContain('B');
	});
});
