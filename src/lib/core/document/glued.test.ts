import { describe, expect, it } from 'vitest';
import { gluedLabelLength } from './glued.ts';
import { pairAt } from './lines.ts';
import { readText } from './read.ts';

const kindsOf = (...lines: string[]) =>
	readText(`The tower still stands.\n\n${lines.join('\n')}`)
		.blocks.slice(1)
		.map(({ kind }) => kind);

describe('labels that run into their values', () => {
	it.each([
		['CapitalAccra', 'Capital', 'Accra'],
		['Signed24 July 1923', 'Signed', '24 July 1923'],
		['Head of statePresident', 'Head of state', 'President'],
		['ChambersUpper house: Senate', 'Chambers', 'Upper house: Senate']
	])('are parted in %s', (line, key, value) => {
		const found = pairAt(line, { start: 0, end: line.length });
		expect(line.slice(found?.key.start, found?.key.end)).toBe(key);
		expect(line.slice(found?.value.start, found?.value.end)).toBe(value);
	});

	it.each([
		'Area51 is a base in the desert',
		'CurrencyFair bought a rival.',
		'McDonald opened it',
		'areaNorth',
		'Capital Accra',
		'Capital',
		''
	])('are not seen in %j', (line) => {
		expect(gluedLabelLength(line)).toBe(0);
	});

	it('make rows in company', () => {
		expect(kindsOf('Signed24 July 1923', 'LocationLausanne', 'Effective6 August 1924')).toEqual([
			'row',
			'row',
			'row'
		]);
	});

	it('make no row alone', () => {
		expect(kindsOf('DirectorGeneral', 'The hall was built in 1902.')).not.toContain('row');
	});
});

it('takes the name of a film or a scan before a sentence for furniture', () => {
	const { blocks } = readText('The tower stands.\n\nThe_old_tower.webm In 1811 the tower was lit.');
	expect(blocks.map(({ kind }) => kind).slice(-2)).toEqual(['boilerplate', 'body']);
});

describe('a heading or a caption that ran into the words after it', () => {
	const bodies = (text: string) => {
		const document = readText(`The tower stands.\n\n${text}`);
		return document.blocks
			.slice(1)
			.filter(({ kind }) => kind !== 'boilerplate')
			.map(({ span }) => document.text.slice(span.start, span.end));
	};

	it.each([
		[
			'RIVER SALT PACT The River Salt Pact was signed in Lima.',
			'The River Salt Pact was signed in Lima.'
		],
		[
			'Photo of Rosa QuispeRosa Quispe (1867-1934) was a chemist.',
			'Rosa Quispe (1867-1934) was a chemist.'
		],
		['• Rosa QuispeRosa Quispe was a chemist.', 'Rosa Quispe was a chemist.']
	])('stands apart in %j', (line, words) => {
		expect(bodies(line)).toEqual([words]);
	});

	it.each([
		'THE ANDEAN BANK Lima branch was opened in 1902.',
		'Baden Baden is a town with springs.'
	])('is none in %j', (line) => {
		expect(bodies(line)).toEqual([line]);
	});
});
