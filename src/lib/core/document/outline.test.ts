import { describe, expect, it } from 'vitest';
import { outlineOf } from './outline.ts';
import { readMarkdown, readText } from './read.ts';

const chains = (text: string, read = readMarkdown) => {
	const { blocks } = read(text);
	const outline = outlineOf(blocks);
	const words = (i: number) => text.slice(blocks[i]?.span.start, blocks[i]?.span.end);
	return new Map(blocks.map((_, i) => [words(i), outline(i).map(words)]));
};

describe('outlineOf', () => {
	const text = '# Kenya\n\n## Economy\n\nTea.\n\n### Trade\n\nCoffee.\n\n## People\n\nMany.\n';

	it('gives each block its headings, the nearest first', () => {
		const of = chains(text);
		expect(of.get('Coffee.')).toEqual(['Trade', 'Economy', 'Kenya']);
		expect(of.get('Many.')).toEqual(['People', 'Kenya']);
	});

	it('gives a heading those above it, the first none', () => {
		const of = chains(text);
		expect(of.get('Trade')).toEqual(['Economy', 'Kenya']);
		expect(of.get('Kenya')).toEqual([]);
	});

	it('gives what stands before every heading none', () => {
		expect(chains('Tea.\n\n## Kenya\n\nCoffee.\n').get('Tea.')).toEqual([]);
	});
});

describe('the lines of plain notes', () => {
	const kinds = (text: string) => {
		const { blocks } = readText(text);
		return blocks.map(({ kind, span }) => [kind, text.slice(span.start, span.end)]);
	};

	it('keeps short lines apart where only the longest is full', () => {
		const text =
			'Parts\n\nPart II – Citizenship of the republic\nFourth Schedule – seats in the upper house\nTenth Schedule – defection\n';
		expect(kinds(text)).toHaveLength(4);
	});

	it('still joins prose that was broken because its lines were full', () => {
		const text = `${'The treaty was signed in the old town by the envoys of\n'.repeat(3)}both states.\n`;
		expect(kinds(text)).toHaveLength(1);
	});

	it('takes a numbered line over bullets for a heading, and a list for a list', () => {
		const text =
			'Governors\n\n1. Rosa Quispe (1901–1905)\n• Built a road\n• Built a school\n\n2. Ana Flores (1905–1911)\n• Built a port\n\n1. tea\n2. coffee\n';
		const of = kinds(text);
		expect(of).toContainEqual(['heading', 'Rosa Quispe (1901–1905)']);
		expect(of).toContainEqual(['heading', 'Ana Flores (1905–1911)']);
		expect(of).toContainEqual(['item', 'tea']);
	});

	it.each([
		['Founded: 8 August 1967, Bangkok', undefined],
		['Born: 7 May 1861', undefined],
		['Published: 8 August 2017', 2017],
		['8 August 2017', 2017]
	])('takes "%s" for the day of publication only where it is one', (line, year) => {
		const { published } = readText(`A title\n\n${line}\n\nSome words follow here. And more.\n`);
		expect(published && 'year' in published ? published.year : undefined).toBe(year);
	});

	it('takes a date amid a text for no day of publication', () => {
		const text = `A title\n\n${'Something happened here and there.\n\n'.repeat(5)}16 October 1905\n\n${'More happened later on.\n\n'.repeat(5)}`;
		expect(readText(text).published).toBeUndefined();
	});

	it('reads pairs on the lines of one Markdown paragraph one by one', () => {
		const text = '# Pact\n\n**Signed:** 8 July 1937\n**Location:** Tehran\n';
		expect(readMarkdown(text).blocks).toHaveLength(3);
	});
});
