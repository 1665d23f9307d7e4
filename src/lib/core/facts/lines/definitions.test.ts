import { describe, expect, it } from 'vitest';
import { asked } from './asking.fixture.ts';

const glossary = (line: string) =>
	`Rivers and rocks\n\n${[
		'Estuary: the part of a river that the tide reaches',
		'Meander: a bend that a slow river makes in its plain',
		'Moraine: the heap of stones that a glacier leaves behind',
		line
	]
		.map((words) => `- ${words}`)
		.join('\n')}\n`;

const terms = (line: string) =>
	asked(glossary(line)).filter((question) => question.startsWith('Which term means'));

describe('a term in a list of definitions', () => {
	it.each([
		'Exam Fact: the river that made the plain for the farmers',
		'Structure of the League: the bodies of which it is made by the charter'
	])('is no label: %s', (line) => {
		expect(terms(line).join()).not.toMatch(/fact|structure/i);
	});

	it.each([
		['Ford: a shallow place in a river', 'Which term means “a shallow place in a river”? → ford'],
		[
			'Tributary: a river that flows into a larger one, such as the Ucayali',
			'Which term means “a river that flows into a larger one”? → tributary'
		],
		[
			'Rapids (riffle): a stretch of a river that falls over its stones. Boats fear it.',
			'Which term means “a stretch of a river that falls over its stones”? → rapids'
		],
		[
			'Silt: one of the kinds of grain that water carries',
			'Which term means “one of the kinds of grain that water carries”? → silt'
		]
	])('is asked for: %s', (line, question) => {
		expect(terms(line)).toContain(question);
	});

	it.each([
		'Delta: its mouth is wide',
		'Weir: a low wall built across a',
		'Note: these grow over the years',
		'River bed: the bed of a river',
		'Lima Accord: a paper that two towns signed'
	])('is not where the words do not tell it: %s', (line) => {
		expect(terms(line).length).toBe(3);
	});

	it('needs such a list about it for a meaning of a few words', () => {
		expect(asked('Rivers\n\n- Ford: a shallow place in a river\n').join()).not.toContain('ford');
	});

	it('is no body that a headline tells something of', () => {
		const title = 'Andes Trade Organisation: a new union of states that share a river';
		expect(asked(title).join()).not.toContain('Which term means');
	});

	it('is no town where the news was written', () => {
		const news = 'Nairobi: the third round of a contest of rowers from both coasts of the lake.';
		expect(asked(news).join()).not.toContain('Which term means');
	});
});
