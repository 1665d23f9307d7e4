import { describe, expect, it } from 'vitest';
import { detailsOf, type Detail } from '#lib/core/deck/details.ts';
import type { Note, NoteId } from '#lib/core/deck/note.ts';
import { readText } from '#lib/core/document/read.ts';
import { readDocument } from '#lib/core/language/read.ts';
import { coverageOf } from './coverage.ts';

let at = 0;
const detail = (kind: Detail['kind'], answer: string, paragraph = 1): Detail => {
	const span = { start: (at += 20), end: at + answer.length };
	return { ...span, kind, answer, paragraph, sentence: span };
};
const card = (answer: string, paragraph = 1, more: Partial<Note> = {}): Note => ({
	id: `${answer} ${paragraph}` as NoteId,
	type: 'basic',
	kind: 'other',
	question: 'What?',
	answer,
	accept: [],
	distractors: [],
	tags: [],
	tier: 'A',
	flags: [],
	evidence: [{ source: 's', paragraph, start: 0, end: 9 }],
	...more
});
const openIn = (details: Detail[], notes: Note[]) =>
	coverageOf(details, notes).map(({ open }) => open.map(({ answer }) => answer));

describe('what no card asks', () => {
	it('is told by paragraph; a thing named twice counts once', () => {
		const details = [
			detail('person', 'Rosa Quispe'),
			detail('person', 'Rosa Quispe'),
			detail('date', '4 May 1993'),
			detail('number', '40 ships', 2)
		];
		expect(coverageOf(details, [card('4 May 1993')])).toMatchObject([
			{ paragraph: 1, asked: 1, open: [{ answer: 'Rosa Quispe' }] },
			{ paragraph: 2, asked: 0, open: [{ answer: '40 ships' }] }
		]);
	});

	it('leaves out names that are asked anywhere, but dates and figures only where they stand', () => {
		const details = [detail('person', 'Rosa Quispe', 2), detail('date', '1993', 2)];
		expect(openIn(details, [card('Rosa Quispe'), card('1993')])).toEqual([['1993']]);
		expect(openIn(details, [card('Rosa Quispe'), card('in 1993', 2)])).toEqual([[]]);
	});

	it('takes whole words, other right answers and the gaps of a cloze for asking', () => {
		expect(openIn([detail('name', 'Aras')], [card('Arasbaran')])).toEqual([['Aras']]);
		expect(openIn([detail('name', 'Aras')], [card('the river', 1, { accept: ['Aras'] })])).toEqual([
			[]
		]);
		const cloze = card('', 1, { type: 'cloze', question: 'It flows into the [Kura].' });
		expect(openIn([detail('name', 'Kura'), detail('name', 'It')], [cloze])).toEqual([['It']]);
	});

	it('takes letters for asked by a card that asks what they stand for', () => {
		const question = 'What does UNESCO stand for?';
		const long = card('United Nations Educational Body', 1, { question });
		expect(openIn([detail('name', 'UNESCO'), detail('name', 'UN')], [long])).toEqual([['UN']]);
	});

	it('is told of lists and tables as of sentences', () => {
		const text =
			'Dams\n\n| Dam | Height |\n| --- | --- |\n| Orlik | 91 m |\n\nCapital: name: Ostra\nIndependence: 3 June 1921\n';
		const details = detailsOf(readDocument(readText(text)));
		const [table, list] = coverageOf(details, [card('91 m', 2), card('3 June 1921', 3)]);
		expect(table).toMatchObject({ paragraph: 2, asked: 1, open: [{ answer: 'Orlik' }] });
		expect(list).toMatchObject({ paragraph: 3, asked: 1, open: [{ answer: 'Ostra' }] });
	});

	it('is nothing where there are no details', () => {
		expect(coverageOf([], [card('x')])).toEqual([]);
	});
});
