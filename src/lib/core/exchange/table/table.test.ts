import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as arbitrary from '../../../../../tests/arbitraries/deck.ts';
import { cpuMs } from '../../../../../tests/fixtures/cpu-ms.ts';
import type { Deck } from '../../deck/deck.ts';
import { quizletDialect, type Dialect } from './dialect.ts';
import { detectDialect } from './detect.ts';
import { readGrid } from './grid.ts';
import { readTable } from './read.ts';
import { writeTable } from './write.ts';

const read = (text: string, dialect: Partial<Dialect> = {}) =>
	readTable(text, { ...detectDialect(text), ...dialect }, 'cards.csv');
const notesOf = (text: string, dialect: Partial<Dialect> = {}) =>
	read(text, dialect).collection?.decks.flatMap(({ notes }) => notes) ?? [];
const said = (text: string) => read(text).findings.map(({ line, code }) => `${line ?? ''} ${code}`);
const pairsOf = (text: string, dialect: Partial<Dialect> = {}) =>
	notesOf(text, dialect).map(({ question, answer }) => [question, answer]);

describe('decks as a table', () => {
	const decks = fc
		.uniqueArray(arbitrary.deck, { maxLength: 3, selector: ({ id }) => id })
		.map((all) => {
			const seen = new Set<string>();
			const fresh = (id: string) => !seen.has(id) && seen.add(id);
			return all.map((deck): Deck => ({
				...deck,
				notes: deck.notes.filter(({ id }) => fresh(id))
			}));
		})
		.map((all) => all.filter(({ notes }) => notes.length > 0));

	it.each([',', '\t'] as const)('are read back as they were written, parted by %j', (delimiter) => {
		fc.assert(
			fc.property(decks, (all) => {
				const text = writeTable({ decks: all }, delimiter);
				const { collection, findings, tallies } = read(text);
				if (all.length === 0) return;
				expect(findings).toEqual([]);
				expect(collection?.decks).toEqual(all);
				expect(tallies.get('notes')?.left).toBe(0);
			}),
			{ seed: 31, numRuns: 200 }
		);
	});

	it('hold no cell that a spreadsheet would compute', () => {
		fc.assert(
			fc.property(arbitrary.deck, (deck) => {
				for (const delimiter of [',', '\t'] as const) {
					const { rows } = readGrid(writeTable({ decks: [deck] }, delimiter), {
						...quizletDialect(delimiter),
						quote: '"'
					});
					for (const cell of rows.flatMap(({ cells }) => cells))
						expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
				}
			}),
			{ seed: 32, numRuns: 100 }
		);
	});

	it('keep notes that were written in spreadsheets between ours', () => {
		const text =
			'hafiza id,type,question,answer,deck,hafiza deck id\r\nx,basic,Q,A,D,d\r\n,,New?,Yes,D,d\r\n,,No key,,D,d\r\n';
		expect(pairsOf(text)).toEqual([
			['Q', 'A'],
			['New?', 'Yes']
		]);
		expect(said(text)).toEqual(['4 no-card']);
	});
});

describe('a dialect', () => {
	it.each([
		['commas', 'front,back\na,b\n', ',', '"', true],
		['semicolons, as Excel writes in many countries', 'a;1,5\nb;2,5\n', ';', '"', false],
		['tabs beside commas', 'hello, world\tmerhaba, dünya\nyes, so\tevet, öyle\n', '\t', '"', false],
		['tabs with stray marks', '"Hi" he said\tx\n"what\ty\nz\tq\n', '\t', '', false],
		['quoted cells with line ends', '"a\nb",c\n"d ""e""",f\n', ',', '"', false],
		['what Anki names', '#separator:Pipe\n#html:false\na|b\n', '|', '"', false],
		['what Excel names', 'sep=;\na;b,c\n', ';', '"', false],
		['a dash of Quizlet', 'cat - pişik\ndog - it\n', ' - ', '"', false]
	])('is found for %s', (_, text, delimiter, quote, hasHeader) => {
		const found = detectDialect(text);
		expect(found).toMatchObject({ delimiter, hasHeader });
		if (text.includes('"')) expect(found.quote).toBe(quote);
	});

	it('takes columns by their names in English, Azerbaijani and Urdu', () => {
		const columns = (text: string) => detectDialect(text).columns;
		expect(columns('Question,Correct Answer,Wrong 1,Wrong 2,Notes,Tags\n')).toEqual([
			'question',
			'answer',
			'distractors',
			'distractors',
			'explanation',
			'tags'
		]);
		expect(columns('Sual;Cavab;İzah\n')).toEqual(['question', 'answer', 'explanation']);
		expect(columns('سوال\tجواب\n')).toEqual(['question', 'answer']);
		expect(columns('Question,Answer 1,Answer 2,Answer 3,Time limit,Correct answer(s)\n')).toEqual([
			'question',
			'option',
			'option',
			'option',
			'ignored',
			'correct'
		]);
	});

	it.each([
		['German', 'Antwort;Tags;Frage;Quelle'],
		['French', 'Réponse;Étiquettes;Question;Source'],
		['Spanish', 'Respuesta;Etiquetas;Pregunta;Fuente'],
		['Turkish', 'Cevap;Etiketler;Soru;Kaynak'],
		['Russian', 'Ответ;Теги;Вопрос;Источник'],
		['Hindi', 'उत्तर;टैग;प्रश्न;स्रोत'],
		['a language of which only some names are known', 'Antwort;Tags;Galdera;Quelle']
	])('takes columns by their names in %s', (_, header) => {
		const { columns, hasHeader } = detectDialect(`${header}\na;b;c;d\n`);
		expect({ columns, hasHeader }).toEqual({
			columns: ['answer', 'tags', 'question', 'sources'],
			hasHeader: true
		});
	});
	it('takes a vocabulary for one, though a word of it is a name of columns', () => {
		expect(detectDialect('answer\tcavab\nquestion\tsual\n').hasHeader).toBe(false);
	});

	it('follows the settings of Anki', () => {
		const text =
			'#separator:tab\n#html:true\n#guid column:1\n#notetype column:2\n#deck column:3\n#tags column:6\n' +
			'abc\tBasic\tLand::Rivers\tWhich <b>sea</b>?\tCaspian<br>Sea\twater east\n' +
			'def\tCloze\tLand\tIt is {{c2::deep::adjective}} and {{c1::cold}}\t\tx\n';
		const [rivers, land] = read(text).collection?.decks ?? [];
		expect(rivers).toMatchObject({
			title: 'Land::Rivers',
			notes: [{ question: 'Which <b>sea</b>?', answer: 'Caspian\nSea', tags: ['water', 'east'] }]
		});
		expect(land?.notes).toMatchObject([
			{ type: 'cloze', question: 'It is [c2::deep::adjective] and [c1::cold]' }
		]);
	});
});

describe('a row', () => {
	it('is a choice by its options and their letter, number or words', () => {
		const text =
			'question,option a,option b,option c,answer\nQ1,x,y,z,B\nQ2,x,y,z,3\nQ3,x,y,z,x\nQ4,x,y,z,"A, C"\nQ5,x,y,z,w\n';
		expect(notesOf(text)).toMatchObject([
			{ type: 'choice', answer: 'y', distractors: ['x', 'z'] },
			{ type: 'choice', answer: 'z' },
			{ type: 'choice', answer: 'x' },
			{ type: 'basic', question: 'Q4\n☐ x\n☐ y\n☐ z', answer: 'x\nz' }
		]);
		expect(said(text)).toEqual(['5 several-right', '6 no-card']);
	});

	it('keeps its id as long as its question or its guid stays', () => {
		const id = (text: string) => notesOf(text)[0]?.id;
		expect(id('question,answer\nQ,A\n')).toBe(id('question,answer\nQ,B\nR,C\n'));
		expect(id('guid,question,answer\n7,Q,A\n')).toBe(id('guid,question,answer\n7,R,A\n'));
		expect(id('guid,question,answer\n7,Q,A\n')).not.toBe(id('guid,question,answer\n8,Q,A\n'));
	});

	it('counts in the tally whether it was taken or left', () => {
		expect(read('question,answer\na,b\n,c\nd,\n\n').tallies.get('notes')).toEqual({
			read: 3,
			taken: 1,
			left: 2
		});
	});

	it('tells of cells behind its columns, as a comma without quotation marks makes them', () => {
		expect(said('question,answer\none,1\nWho?,Smith, John')).toEqual(['3 left-over']);
		expect(said('question,answer,colour\none,1,red')).toEqual([' unread-column']);
		expect(said('question,answer,\none,1,')).toEqual([]);
	});

	it('keeps the sources that another program names beside its cards', () => {
		const [deck] = read('question,answer,source\nQ,A,Atlas\nR,B,Atlas\n').collection?.decks ?? [];
		expect(deck?.sources.map(({ title }) => title)).toEqual(['Atlas']);
		expect(deck?.notes.map(({ evidence }) => evidence[0]?.source)).toEqual(
			Array(2).fill(deck?.sources[0]?.id)
		);
	});
	it('has no more columns than a person can choose among', () => {
		const wide = `question,answer${',x'.repeat(5000)}`;
		expect(detectDialect(`${wide}\n${wide}`).columns.length).toBeLessThanOrEqual(200);
	});

	it('never touches a prototype', () => {
		notesOf('question,answer,__proto__,constructor\na,b,c,d\n__proto__,e,f,g\n');
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
	});
});

describe('what Quizlet exports', () => {
	it('is terms and definitions with a tab between them, and no quotation marks', () => {
		expect(pairsOf('"Hi"\tsalam\nit\'s 5" long\tuzun\n', quizletDialect())).toEqual([
			['"Hi"', 'salam'],
			['it\'s 5" long', 'uzun']
		]);
	});
	it('may be a single line', () => {
		expect(pairsOf('Paris - capital of France;Rom - of Italy;Ulm - a town - there;')).toEqual([
			['Paris', 'capital of France'],
			['Rom', 'of Italy'],
			['Ulm', 'a town - there']
		]);
	});
	it('may have signs of its own, and definitions of several lines', () => {
		expect(pairsOf('a=>one\ntwo;;b=>three;;', quizletDialect('=>', ';;'))).toEqual([
			['a', 'one\ntwo'],
			['b', 'three']
		]);
	});
});

describe('a text without lines for rows', () => {
	it.each([
		['two semicolons', 'a\tone\ntwo;;b\tthree\nfour\nfive;;c\td'],
		['blank lines', 'a\tone\ntwo\n\nb\tthree\nfour\nfive\n\nc\td\n']
	])('is parted at %s', (_, text) => {
		expect(pairsOf(text).map(([question]) => question)).toEqual(['a', 'b', 'c']);
	});
});

describe('any text', () => {
	it('is read without a throw', () => {
		const piece = fc.constantFrom(
			'"',
			'""',
			',',
			'\t',
			';',
			'\n',
			'\r\n',
			'#separator:',
			'#columns:',
			'sep=',
			'question',
			'answer',
			'hafiza id',
			"'=",
			'{{c1::',
			'}}',
			'<b>',
			'__proto__'
		);
		fc.assert(
			fc.property(fc.array(fc.oneof(piece, fc.string())), (all) => {
				const { tallies, collection } = read(all.join(''));
				const { read: met, taken, left } = tallies.get('notes') ?? { read: 0, taken: 0, left: 0 };
				expect(met).toBe(taken + left);
				expect(collection?.decks.flatMap(({ notes }) => notes).length ?? taken).toBe(taken);
			}),
			{ seed: 33, numRuns: 300 }
		);
	});

	it.each([
		['rows', 'a,b\n'],
		['marks', '"'],
		['marks without an end', '"a\n'],
		['doubled marks', '"x""\n'],
		['delimiters', ','],
		['line ends', '\r'],
		['settings', '#tags:a\n'],
		['openings of clozes', '{{c1::'],
		['marks in cells', 'a"b,"c"d\n']
	])('takes time that grows with its length for many %s', (_, unit) => {
		const run = (n: number) => {
			const start = cpuMs();
			read(unit.repeat(n));
			return cpuMs() - start;
		};
		run(1000);
		expect(run(100_000)).toBeLessThan(5000);
	});
});
