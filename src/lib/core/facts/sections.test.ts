import { expect, it } from 'vitest';
import { readText } from '../document/read.ts';
import { readDocument } from '../language/read.ts';
import { sectionsOf } from './sections.ts';

const heroesOf = (text: string) =>
	sectionsOf(readDocument(readText(text))).flatMap(({ hero }) => hero?.name ?? []);

it('takes a calling with years for nobody', () => {
	const life = 'He was born in Lima. He moved to Cusco, and his wife with him.';
	expect(heroesOf(`Sculptor (1839–1922)\n\nThe sculptor Alan Boyle was poor. ${life}`)).toEqual([]);
	expect(heroesOf(`Kumara (413–455)\n\nKumara was a king. ${life}`)).toContain('Kumara');
});
