import { describe, expect, it } from 'vitest';
import { readText } from './read.ts';

const linesOf = (text: string) => {
	const document = readText(text);
	return document.blocks.map(
		({ kind, span }) =>
			`${kind}: ${document.text.slice(span.start, span.end).replace(/\s*\n\s*/g, ' ')}`
	);
};

const items = (mark: string) =>
	[
		'Notes on the Varda march of the salt workers and what came of it in the years behind it.',
		'The workers of Ostra had to pay for each bag of salt that they took from the pans.',
		'Rosa Quispe called them to the harbour on 4 May 1911 to leave their tools there.',
		'The guards opened the gates and nobody was hurt on that day.',
		'The tax was taken back by the council in the next year.'
	].join(` ${mark} `);

describe('bullets that ran into one line', () => {
	it.each(['•', '-', '–'])('stand on lines of their own behind %s', (mark) => {
		expect(linesOf(items(mark)).slice(1)).toEqual([
			'item: The workers of Ostra had to pay for each bag of salt that they took from the pans.',
			'item: Rosa Quispe called them to the harbour on 4 May 1911 to leave their tools there.',
			'item: The guards opened the gates and nobody was hurt on that day.',
			'item: The tax was taken back by the council in the next year.'
		]);
	});

	it('are no dashes inside sentences', () => {
		const text = `The march - a long one - began at dawn. ${'The people walked on and on - slowly - to the sea. '.repeat(8)}`;
		expect(linesOf(text)).toHaveLength(1);
	});
});

describe('marks of lists that lost their font', () => {
	it.each(['ü', 'Ø', '§'])('begin items: %s', (mark) => {
		const text = `The Oyen\n\n${mark}  The Oyen flows through Varda.\n\n${mark}  It is 300 km long.\n`;
		expect(linesOf(text).slice(1)).toEqual([
			'item: The Oyen flows through Varda.',
			'item: It is 300 km long.'
		]);
	});

	it('are not the number of a section', () => {
		expect(linesOf('The law\n\n§ 12 of the act says who may fish.\n').at(-1)).toContain('§ 12');
	});
});
