import { describe, expect, it } from 'vitest';
import { readText } from '../document/read.ts';
import { readDocument } from './read.ts';

const namesIn = (text: string, ...types: string[]) => [
	...new Set(
		readDocument(readText(text))
			.sentences.flatMap(({ mentions }) => mentions)
			.flatMap((mention) =>
				types.includes(mention.type) && 'name' in mention ? [mention.name] : []
			)
	)
];

describe('people without a title', () => {
	it.each([
		['Ayla Demirkan (born 1951) lives in Oslo.', 'Ayla Demirkan'],
		['Ayla Demirkan (4 May 1951 – 2 June 2010) was a Turkish chemist.', 'Ayla Demirkan'],
		['Last year Ayla Demirkan, a retired judge, came back.', 'Ayla Demirkan'],
		['It was shown to the architect Pekka Saarinen.', 'Pekka Saarinen'],
		['In 1990 Pekka Saarinen was elected to the council.', 'Pekka Saarinen'],
		['Pekka Saarinen, who studied at a school in Turku, came.', 'Pekka Saarinen'],
		['Demirkan, Ayla (1951–2010), Turkish chemist. In 1999 Demirkan met friends.', 'Ayla Demirkan']
	])('finds one in: %s', (text, name) => {
		expect(namesIn(text, 'person')).toContain(name);
	});

	it.each([
		'The Caine Medal was awarded in Oslo.',
		'Blue Heron was launched in 1990.',
		'They flew to Green Point, a quarter of Cape Town.',
		'Baltic Steel was founded by engineers.'
	])('finds none in: %s', (text) => {
		expect(namesIn(text, 'person')).toEqual([]);
	});

	it.each([
		['Temur II took the throne in 1403. In 1410, Temur conquered Basra.', 'Temur II'],
		['Sultan Temur I fell at Varna. His son Temur II fled. Later Temur came back.', 'Temur']
	])('calls a ruler by the numeral, where only one bears the name: %s', (text, name) => {
		const { sentences } = readDocument(readText(text));
		const last = sentences.at(-1)?.mentions.find(({ type }) => type === 'person');
		expect(last).toMatchObject({ name, isPartial: name === 'Temur' });
	});

	it('gives a surname to whom the text is about, though others share it', () => {
		const life = 'Ayla Demirkan was a Turkish chemist. ';
		const text = `${life}${'She liked long walks by the sea. '.repeat(8)}Her aunt, the singer Leyla Demirkan, taught her. In 1990 Demirkan moved to Oslo.`;
		const { sentences } = readDocument(readText(text));
		expect(sentences.at(-1)?.mentions.find(({ type }) => type === 'person')).toMatchObject({
			name: 'Ayla Demirkan'
		});
	});
});

describe('offices', () => {
	it.each([
		['She met the Governor of Malwa State.', 'Governor', 'Malwa State'],
		['She met the President of the Indian Chess League.', 'President', 'Indian Chess League'],
		['She met the Minister of the Environment.', 'Minister of the Environment', undefined]
	])('keeps an office from being a place or body: %s', (text, title, of) => {
		const { sentences } = readDocument(readText(text));
		const found = sentences[0]?.mentions.find(({ type }) => type === 'office');
		expect(found).toMatchObject({ title, ...(of ? { of } : {}) });
	});
});

describe('firms that bear the name of a person', () => {
	const founder = 'In 1951 the engineer Pekka Saarinen built a boat.';
	it.each([
		[`${founder} Saarinen was acquired by the Turku Group in 1990.`],
		[`${founder} Saarinen, a maker of boats, was founded in 1963.`],
		[`${founder} Saarinen closed its last factory in 2001.`],
		[`${founder} Saarinen did not move its head office to Turku.`],
		[`${founder} The first Saarinen cars were red.`]
	])('takes the bare name for the firm in: %s', (text) => {
		expect(namesIn(text, 'organisation')).toContain('Saarinen');
		expect(namesIn(text, 'person')).toContain('Pekka Saarinen');
	});

	it.each([
		[`${founder} Saarinen was born in Turku. The house was founded in 1901.`],
		[`${founder} Saarinen opened the factory.`],
		[`${founder} Saarinen closed his last factory in 2001.`],
		[`${founder} The village of Onnela was founded in 1801. Onnela lies on a lake.`]
	])('takes nobody for a firm in: %s', (text) => {
		expect(namesIn(text, 'organisation')).toEqual([]);
	});

	it('takes the name for the founder in a life of the founder, but for what only a firm does', () => {
		const life =
			'Pekka Saarinen\n\nPekka Saarinen was born in Turku. He founded the Saarinen Company.';
		expect(namesIn(`${life} Saarinen came to Oslo.`, 'organisation')).toEqual(['Saarinen Company']);
		expect(namesIn(`${life} Saarinen was acquired by a bank.`, 'organisation')).toContain(
			'Saarinen'
		);
	});

	it('tells the founder from the firm', () => {
		expect(
			namesIn(
				`${founder} Saarinen was born in Turku. Saarinen was sold by him. Saarinen was bought by a bank.`,
				'organisation'
			)
		).toEqual(['Saarinen']);
	});
});

describe('somebody whom the title calls by one name', () => {
	const life = 'In 1931 he moved to Lima with his wife. He painted there, and his works were sold.';
	it.each([
		[`Quispe\n\nQuispe was the son of a baker. ${life}`, 'Quispe'],
		[`Quispe’s life\n\nQuispe grew up in Cusco. ${life}`, 'Quispe'],
		[`Rosa Quispe’s biography\n\nQuispe was a painter. ${life}`, 'Rosa Quispe'],
		[`The poet\n\nPoet Rosa Quispe was born in Cusco. ${life}`, 'Rosa Quispe']
	])('knows: %s', (text, name) => {
		expect(namesIn(text, 'person')).toEqual([name]);
	});

	it.each([
		[`Baltica\n\nBaltica was a ship. It sank in 1931, and its crew was saved.`],
		[`Baltica\n\nIn the Baltica he met friends. ${life}`]
	])('takes nothing else for a person: %s', (text) => {
		expect(namesIn(text, 'person')).toEqual([]);
	});
});
