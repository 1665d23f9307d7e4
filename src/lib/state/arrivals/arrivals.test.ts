import { describe, expect, it } from 'vitest';
import { doorOf } from './door.ts';
import { addressAlone, textFile } from './shared.ts';

describe('a file that comes in goes to the screen that reads it', () => {
	it.each([
		['shared.apkg', 'PK\u0003\u0004', 'decks'],
		['words.csv', 'question,answer', 'decks'],
		['bank.GIFT', '::Q:: 2+2 {=4}', 'decks'],
		['deck.json', '{"format":"hafiza-deck/1"}', 'decks'],
		['deck.md', '---\ntitle: Rivers\nid: 0abc\nlanguage: en\n---\n\nQ: Which?\nA: That', 'decks'],
		['deck.md', '\uFEFF---\r\ntitle: Rivers\r\nid: 0abc\r\n---\r\n', 'decks'],
		['anki.txt', '#separator:tab\na\tb', 'decks'],
		['yesterday.hafiza', '\u001f\u008b', 'copy'],
		['yesterday.json', '{"format":"hafiza-backup/1","decks":[]}', 'copy'],
		['class.paper.json', '{\n\t"format": "hafiza-paper/1",', 'paper'],
		['essay.md', '---\ntitle: On rivers\n---\n\nRivers run.', 'document'],
		['interview.txt', 'Q: What came of it?\nA: Much.', 'document'],
		['report.pdf', '%PDF-1.7', 'document'],
		['letter.docx', 'PK\u0003\u0004', 'document'],
		['noname', 'Some words.', 'document'],
		['', '', 'document']
	] as const)('%s that begins with %j', (name, start, door) => {
		expect(doorOf(name, start)).toBe(door);
	});
});

describe('a text that another app shares', () => {
	it('is a text file called as its title', async () => {
		const file = textFile('On rivers: a/b\n', 'Rivers run.', '');
		expect(file?.name).toBe('On rivers  a b.txt');
		expect(await file?.text()).toBe('Rivers run.');
	});

	it('keeps the address that came with it, on one line, above the text', async () => {
		const file = textFile('', 'Rivers run.', 'https://a.example/x\ntitle: forged');
		expect(file?.name).toBe('Rivers run..md');
		expect(await file?.text()).toBe(
			'---\nurl: https://a.example/x title: forged\n---\n\nRivers run.'
		);
	});

	it('is nothing where there are no words', () => {
		expect(textFile('A title', ' \n', 'https://a.example')).toBeUndefined();
	});

	it('is an address alone where an app sends the address as the text', () => {
		expect(addressAlone('https://a.example/x', '')).toBe('https://a.example/x');
		expect(addressAlone('', 'https://a.example/x')).toBe('https://a.example/x');
		expect(addressAlone('Read https://a.example/x', '')).toBeUndefined();
		expect(addressAlone('javascript:alert(1)', '')).toBeUndefined();
	});
});
