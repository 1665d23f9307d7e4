import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../tests/fixtures/asked.ts';

const whoOf = (text: string) =>
	['tell'].flatMap((frame) => askedBy(frame, text)).filter((card) => card.includes('1931'));

describe('references', () => {
	it.each([
		[
			'she',
			'Rosa Quispe was a Peruvian engineer. Her father was poor. In 1931 she moved to Lima.',
			'Rosa Quispe'
		],
		['it', 'The Andes Bank was founded in Cusco. In 1931 it moved to Lima.', 'Andes Bank'],
		[
			'a definite noun',
			'The Lima Protocol was drawn up by Peru. In 1931 the protocol was read aloud in Oslo.',
			'Lima Protocol'
		],
		[
			'both countries',
			'Peru and Chile share a border. Peru sells copper to Chile. In 1931 both countries closed the port of Arica to Norway.',
			'Peru and Chile'
		],
		[
			'she, by the given name, where a man stands beside her',
			'Rosa Quispe met Alan Boyle. In 1931 she moved to Lima.',
			'Rosa Quispe'
		],
		[
			'it, after a label',
			'The Lima Canal: It joins two rivers of Peru. In 1931 it reached the port of Arica.',
			'Lima Canal'
		],
		[
			'the noun of its kind, with a capital',
			'Peru and Chile drew up the Lima Convention. In 1931 the Convention was read aloud in Oslo.',
			'Lima Convention'
		],
		[
			'the company, by its legal form in the text and without it in the title',
			'Nordvik Marine\n\nNordvik Marine AS is a Norwegian maker of ship engines. In 1931 the company moved from Bergen to Oslo.\n\nThe engines are sold to many other makers of ships in the world.',
			'Nordvik Marine AS'
		],
		[
			'the company of the title, when a paragraph comes back to it',
			'Peruvian Breweries\n\nPeruvian Breweries is a subsidiary of Nordsund. It was founded as Cusco Brewery to serve miners.\n\nThe company grew in the hills. In 1931 it moved from Lima to Oslo.',
			'Peruvian Breweries'
		],
		[
			'a noun after the letters of a name',
			'Peru set up the Andean River Commission (ARC). In 1931 the commission met in Oslo.',
			'Andean River Commission'
		],
		[
			'he, after what was his',
			'Alan Boyle’s first book was a failure. In 1931 he moved to Lima.',
			'Alan Boyle'
		],
		[
			'he, by style and by name',
			'Alan Boyle, known as Emperor Boyle, was a citizen of Lima. In 1931 he moved to Cusco.',
			'Alan Boyle'
		],
		[
			'she, in a life that tells whose it is by her birth',
			'Rosa Quispe was born in Cusco. She read a book by Alan Boyle. In 1931 she moved to Lima.',
			'Rosa Quispe'
		],
		[
			'she, under a heading of a life',
			'Miners of Peru\n\nRosa Quispe Biography\n\nShe grew up with Grace Otieno. Grace left. In 1931 she moved to Lima.',
			'Rosa Quispe'
		],
		[
			'he, after a sentence that opens with what somebody else did meanwhile',
			'Alan Boyle was born in Cusco. In 1930, while Kenji Mori was away, Boyle ran the mine. In 1931 he moved to Lima.',
			'Alan Boyle'
		],
		[
			'they, after two names',
			'Rosa Quispe and Grace Otieno met in Cusco. In 1931 they moved to Lima.',
			'Rosa Quispe and Grace Otieno'
		]
	])('knows whom %s means', (_word, text, name) => {
		expect(whoOf(text).some((card) => card.includes(name))).toBe(true);
	});

	it.each([
		['two people could be meant', 'Rosa Quispe met Grace Otieno. In 1931 she moved to Lima.'],
		['nobody was named', 'There was once a bank. In 1931 it moved to Lima.'],
		[
			'a firm bears its founder’s name',
			'Alan Boyle founded the Boyle Airplane Company. In 1931 it moved to Lima.'
		],
		[
			'two treaties were named',
			'The Lima Protocol and the Oslo Protocol failed. In 1931 the protocol was read in Rome.'
		],
		[
			'nothing stands for it',
			'The Lima Protocol was drawn up by Peru. In 1931 it was thought that Chile had won.'
		],
		[
			'it was decided to do something',
			'The Lima Protocol was drawn up by Peru. In 1931 it was decided to move the bank to Quito.'
		],
		[
			'a thing without a name stood before it',
			'The Lima Protocol was drawn up by Peru. The bridge fell. In 1931 it was rebuilt by Chile.'
		],
		['his father may be meant', 'Alan Boyle’s father was a miner. In 1931 he moved to Lima.'],
		[
			'the sentence names it behind the word',
			'The Lima Protocol was drawn up by Peru. In 1931 it was replaced by the Lima Protocol.'
		],
		[
			'somebody else is quoted',
			'Rosa Quispe spoke. “The miner was poor, and in 1931 she moved to Lima,” said a friend.'
		]
	])('asks nothing of a person or paper where %s', (_why, text) => {
		expect(whoOf(text).filter((card) => /Rosa|Grace|Alan Boyle |Protocol/.test(card))).toEqual([]);
	});

	it('knows that she is the one whom the heading names', () => {
		const text = [
			'Leaders of the Andes',
			'Rosa Quispe (Peru)',
			'She was brought up by Alan Boyle in Cusco. In 1931 she moved from Cusco to Lima. She kept her books there.',
			'Grace Otieno (Kenya)',
			'She was a friend of Kenji Mori. In 1931 she moved from Mombasa to Oslo. She kept her books there.'
		].join('\n\n');
		expect(whoOf(text)).toEqual(
			expect.arrayContaining([
				'In which year did Rosa Quispe move from Cusco to Lima? → 1931',
				'In which year did Grace Otieno move from Mombasa to Oslo? → 1931'
			])
		);
	});

	it('gives nothing to whom the text is about that somebody else in the sentence may own', () => {
		const text =
			'Rosa Quispe was born in Cusco. She was a nurse. In 1931, Nightwood laid the foundation of nursing with her school in Lima.';
		expect(askedBy('restated', text).filter((card) => card.includes('Rosa Quispe’s'))).toEqual([]);
	});

	it('takes "it" for the thing that a definite noun of the same sentence means', () => {
		const text =
			'The Andes Bank is a company in Peru. The ferry Condor was launched in March 2020. The company owns the Lima Fund, which it founded in 2015 in Oslo.';
		expect(whoOf(text).filter((card) => card.includes('Condor') && card.endsWith('2015'))).toEqual(
			[]
		);
	});
});
