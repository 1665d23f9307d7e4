import { describe, expect, it } from 'vitest';
import { pastedDeck } from './deck-file.ts';

const card = 'Q: Where does the Aras rise?\nA: Türkiye\n';

describe('pasted cards', () => {
	it('become a deck under the name given, else that of the front matter, else the other', () => {
		const named = `---\ntitle: Rivers\n---\n${card}`;
		expect(pastedDeck(named, ' Streams ', 'Untitled').title).toBe('Streams');
		expect(pastedDeck(named, '', 'Untitled').title).toBe('Rivers');
		expect(pastedDeck(card, ' ', 'Untitled').title).toBe('Untitled');
	});

	it('may stand a line each', () => {
		const deck = pastedDeck('Where does the Aras rise? :: Türkiye\nIt joins the [Kura].', '', 'x');
		expect(deck).toMatchObject({ title: 'x', notes: [{ answer: 'Türkiye' }, { type: 'cloze' }] });
	});

	it('leave out what cannot be read', () => {
		expect(pastedDeck(`${card}\nQ: And the Kura?\n`, '', 'x').notes).toMatchObject([
			{ answer: 'Türkiye' }
		]);
	});
});
