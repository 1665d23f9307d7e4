import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readText } from '../../document/read.ts';
import { contextsOf } from '../../facts/context.ts';
import { readDocument } from '../../language/read.ts';
import { readModel } from '../../language/model/file.ts';
import { weighable } from '../gaps.ts';

const model = readModel(new Uint8Array(readFileSync('static/models/english.bin')));

/** The gaps of a timeline's lines, as "words with the gap → answer". */
const gapsOf = (lines: readonly string[]): string[] =>
	weighable(
		contextsOf(readDocument(readText(lines.join('\n'), { title: 'Kingdom of Ostra' }), model))
	).map(({ candidate: { question } }) => `${question.stem} → ${question.key}`);

const lines = [
	'May 5, 1871: Sailors of the Nordsund Line storm the harbour fort. (p. 112)',
	'June 2, 1871: King Arvid flees to Denmark; the Red Council takes over the harbour.',
	'1880–1884: Arvid III loses his crown to a cousin.',
	'c. 1890: Peasants of the hills rebel.'
];

describe('a line of a timeline with a gap', () => {
	const gaps = gapsOf(lines);

	it('asks for its date, and for what happened under its date', () => {
		expect(gaps).toContain(
			'Kingdom of Ostra: which date is missing? “_____: Sailors of the Nordsund Line storm the harbour fort” → 5 May 1871'
		);
		expect(gaps).toContain(
			'Kingdom of Ostra: which country is missing? “2 June 1871: King Arvid flees to _____” → Denmark'
		);
	});

	it('keeps a day for what is told further on, and a period for what it begins with', () => {
		expect(gaps.join('\n')).toContain(
			'“2 June 1871: the _____ takes over the harbour” → Red Council'
		);
		expect(gaps.join('\n')).toContain('“_____: Arvid III loses his crown to a cousin” → 1880–1884');
	});

	it('asks for no date that is about right only, nor for pages', () => {
		expect(gaps.join('\n')).not.toMatch(/1890|112/);
	});

	it('leans on no other line', () => {
		expect(
			gapsOf([...lines, '1901: This made it the richest town of Peru.']).join('\n')
		).not.toMatch(/richest/);
	});
});
