import { describe, expect, it } from 'vitest';
import { readText } from '../document/read.ts';
import { readDocument } from '../language/read.ts';
import { topicOf } from './topic.ts';

const topic = (title: string) =>
	topicOf(readDocument(readText('A harbour was opened in Oslo.', { title })));

const untitled = (text: string) => topicOf(readDocument(readText(text)));

describe('what a text is about', () => {
	it('is what its first sentence defines, if it goes on about that', () => {
		const first = 'Peru is a country with many harbours.\n\n';
		const own = 'Peru has ships.\n\nIn 1984 Peru built a port.\n\n';
		const others = Array.from({ length: 40 }, (_, i) => `In ${1900 + i} ships came to Kenya.\n\n`);
		expect(untitled(first + own)).toBe('Peru');
		expect(untitled(first + own + others.join(''))).toBeUndefined();
	});

	it.each(['Montreux Convention', 'National Grid (Peru)'])('is named by %o', (title) => {
		expect(topic(title)).toBe(title);
	});

	it.each(['Structure of the Callao Forum', 'Composition of Callao Forum'])(
		'is the body whose %o is told',
		(title) => {
			expect(topic(title)).toBe('Callao Forum');
		}
	);

	it.each([
		'Callao Forum (difference between revisions)',
		'Difference between revisions of "Callao Forum"',
		'Callao Forum (IPA: [kaʎao]'
	])('is %o without what the page adds', (title) => {
		expect(topic(title)).toBe('Callao Forum');
	});

	it.each(['Callao Forum Flashcards', 'Callao Forum Flash Cards Preview'])(
		'is what the cards of %o are on',
		(title) => {
			expect(topic(title)).toBe('Callao Forum');
		}
	);

	it.each([
		'Current Affairs Digest for March 2021',
		'Harbour Academy Daily News Summary',
		'One Liners 4 March',
		'Harbour MCQs with Answers',
		'Ostra IAS Gyan',
		'History (Germany)',
		'Bilateral Relations'
	])('is nothing where %o collects news', (title) => {
		expect(topic(title)).toBeUndefined();
	});
});
