import { readFileSync } from 'node:fs';
import { readText } from '../../src/lib/core/document/read.ts';
import { readModel } from '../../src/lib/core/language/model/file.ts';
import { generate } from '../../src/lib/core/questions/generate.ts';
import type { Line } from './measure.ts';

const model = readModel(
	new Uint8Array(readFileSync(new URL('../../static/models/english.bin', import.meta.url)))
);

const names = 'Moses Kiplagat;Rosa Quispe;Amina Njoroge;Juan Soto;Li Wen;Karel Novak'.split(';');
const countries = 'Japan;Chile;Norway;Ghana;Vietnam;Hungary;Oman'.split(';');

/** Prose in the manner of a news agency, no two paragraphs alike. */
function paragraph(i: number): string {
	const [who = '', other = ''] = [names[i % 6], names[(i * 5 + 1) % 6]];
	const [here = '', there = ''] = [countries[i % 7], countries[(i * 3 + 2) % 7]];
	const year = 1950 + ((i * 7) % 74);
	return `On ${String(1 + (i % 28))} May ${String(year)}, President ${who} visited ${here} to attend the ${String(1 + i)}th Summit of the Pacific Trade Forum. According to ${other}, trade between ${here} and ${there} grew to $${String(10 + i)}.5 million in ${String(year - 1)}, although the harvest of that year had been poor and several ports stayed closed. The two countries signed an agreement on fisheries in ${String(year - 2)}, and a new bridge over the river was opened in August ${String(year)}. Many who live along the coast still remember how the first ships arrived.\n\n`;
}

const textOf = (characters: number): string => {
	let text = '';
	for (let i = 0; text.length < characters; i++) text += paragraph(i);
	return text.slice(0, characters);
};

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** In pieces: over one long string the segmenter's own time grows with the square. */
function segmented(text: string): number {
	let words = 0;
	for (let at = 0; at < text.length; at += 1000)
		for (const { isWordLike } of segmenter.segment(text.slice(at, at + 1000)))
			if (isWordLike) words++;
	return words;
}

const line = (name: string, text: string, isWithModel: boolean): Line => ({
	name: `questions from ${name}${isWithModel ? ' with the model' : ' by rules'} against finding its words`,
	unit: 'one document',
	ours: () =>
		void generate([readText(text, { published: { precision: 'year', year: 2024 } })], {
			...(isWithModel ? { model } : {})
		}),
	bare: () => void segmented(text)
});

const [small, large] = [textOf(10_000), textOf(100_000)];

/** The ratios of 10 KB and 100 KB are alike where time grows with the text and no faster. */
export const lines: readonly Line[] = [
	line('10 KB', small, false),
	line('10 KB', small, true),
	line('100 KB', large, false),
	line('100 KB', large, true),
	line('50 KB of capitals', large.slice(0, 50_000).toUpperCase(), true),
	line('50 KB of one sentence', large.slice(0, 50_000).replace(/[.\n]/g, ' '), true),
	line('50 KB of dated lines', 'In 1901 Peru visited Chile.\n'.repeat(1800), true)
];
