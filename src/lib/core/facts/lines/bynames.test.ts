import { describe, expect, it } from 'vitest';
import { asked } from './asking.fixture.ts';

const notes = (line: string) => asked(`# World geography\n\n- ${line}\n- Deep lakes: several\n`);

describe('a byname as a label', () => {
	it.each([
		[
			'Land of Thousand Lakes: Finland',
			'Which country is called the “Land of Thousand Lakes”? → Finland'
		],
		['City of Seven Hills – Rome', 'Which city is called the “City of Seven Hills”? → Rome'],
		['Pamir Plateau: Roof of the World', 'What is called the “Roof of the World”? → Pamir Plateau'],
		['Dark Continent: Africa', 'What is called the “Dark Continent”? → Africa'],
		['Father of Botany – Rosa Quispe', 'Who is called the “Father of Botany”? → Rosa Quispe']
	])('is asked for: %s', (line, question) => {
		expect(notes(line)).toContain(question);
	});

	it.each([
		'Horn of Africa: Somalia, Ethiopia',
		'City of Lima: capital of Peru',
		'Land of the free: a song',
		'Bank of Kenya: Nairobi',
		'Land of Finland: Finland'
	])('is none in: %s', (line) => {
		expect(notes(line).filter((question) => question.includes('called the'))).toEqual([]);
	});
});

describe('what lies between two', () => {
	it.each([
		[
			'Durand Line: Between Pakistan & Afghanistan.',
			'Between which countries is the Durand Line? → Pakistan and Afghanistan'
		],
		[
			'Palk Strait: Separates India & Sri Lanka.',
			'Which countries does the Palk Strait separate? → India and Sri Lanka'
		],
		[
			'Siachen Glacier – disputed between India and Pakistan',
			'Between which countries is the Siachen Glacier disputed? → India and Pakistan'
		],
		[
			'Bering Strait: Connects Arctic Ocean with Pacific Ocean',
			'What does the Bering Strait connect? → Arctic Ocean and Pacific Ocean'
		],
		[
			'Green Line (1949): between Kenya and Peru',
			'Between which countries is the Green Line? → Kenya and Peru'
		]
	])('is asked for: %s', (line, question) => {
		expect(notes(line)).toContain(question);
	});

	it.each([
		'Green Line: Between Israel & Neighbors.',
		'Talks: between Kenya and Peru in May',
		'The treaty: separates church and state',
		'Lima Line: between two rivers',
		'Age: between 5 and 9'
	])('is none in: %s', (line) => {
		expect(notes(line).filter((question) => /^Between|separate/.test(question))).toEqual([]);
	});
});
