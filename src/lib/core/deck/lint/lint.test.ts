import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as arbitrary from '../../../../../tests/arbitraries/deck.ts';
import { cpuMs } from '../../../../../tests/fixtures/cpu-ms.ts';
import { printFinding } from '../../text/finding.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { lint } from './lint.ts';

const head = '---\ntitle: T\nlanguage: en\nsource: svi | A report\n---\n\n';
const input = (cards: string, file = 'deck.md') => {
	const { deck, lines, findings } = parseMarkdown(`${head}${cards}`);
	expect(findings).toEqual([]);
	return { deck, file, lines };
};
const codes = (cards: string) => lint([input(cards)]).map(({ code }) => code);

/** `code` for the bad examples, nothing for the good ones. */
const tells = (code: string, bad: readonly string[], good: readonly string[]) => {
	describe(code, () => {
		it.each(bad)('is found: %s', (card) => {
			expect(codes(card)).toEqual([code]);
		});
		it.each(good)('is not seen: %s', (card) => {
			expect(codes(card)).toEqual([]);
		});
	});
};
const q = (question: string, answer = 'Something') => `Q: ${question}\nA: ${answer}`;

tells(
	'leak',
	[
		q('Which river does the Kura-Araz lowland owe its name to, the Kura?', 'Kura'),
		q('In which city did the Türkiye summit of Gabala take place?', 'GABALA'),
		q(
			'Which body is the Economic Cooperation Organization?',
			'the Economic Cooperation Organization'
		),
		`${q('What is Karachi?', 'A port')}\nA: Karachi`,
		`${q('Which port lies in the south of Pakistan?', 'Karachi')}\nH: Karachi, in short`,
		'C: [Baku] is the capital; the city of Baku lies on the [Caspian Sea].',
		'C: Baku lies on the [Caspian Sea::Caspian sea].',
		'Q: ECO\nA: Economic Cooperation Organization (ECO)\ntype: reversed'
	],
	[
		q('Which country did the Pakistani president visit in 2017?', 'Pakistan'),
		q('Which came first, the visit to Baku or to Ganja?', 'Ganja'),
		q('Which of Baku and Ganja lies on the sea?', 'Baku'),
		'Q: What did Kars and Gumru have in common?\nA: A treaty\nD: Kars',
		`${q('Is Baku or is Ganja larger, given no other?', 'no')}`,
		q('How many of the 5 members met on 5 May 2017?', '5'),
		q('Who was it that founded the city of the winds in 1870?', 'the city founder'),
		'C: [c1::Baku] is the capital; the city of [c1::Baku] is old.',
		'Q: Put in order: Kars, Lausanne\nA: Kars\n  Lausanne\ntype: ordering'
	]
);

const choice = (answer: string, ...wrong: string[]) =>
	[`Q: Which of these?`, `A: ${answer}`, ...wrong.map((d) => `D: ${d}`), 'type: choice'].join('\n');

tells(
	'odd-option',
	[
		choice('A council of the heads of Turkic-speaking states', 'A bank', 'A railway'),
		choice('In 1992', 'In spring', 'Never'),
		choice('Never', 'In 1992', 'In ۱۹۹۳')
	],
	[
		choice('A council of heads of states', 'A bank of all the states', 'A railway'),
		choice('In 1992', 'In 1993', 'Never'),
		choice('A council of the heads of Turkic-speaking states', 'A bank')
	]
);

tells(
	'two-answers',
	[
		`${q('When did the embassy in Baku open?', '1995')}\n\n${q('when did the embassy in Baku  open', '1997')}`,
		'Q: ECO?\nA: a body\ntype: reversed\n\nQ: UN?\nA: A body.\ntype: reversed'
	],
	[
		`${q('What is 2+2?', 'four')}\n\n${q('What is 2-2?', 'zero')}`,
		`${q('What is "papa" in Spanish?', 'potato')}\n\n${q('What is "papá" in Spanish?', 'dad')}`,
		'Q: Which of these is a river?\nA: Kura\nD: Baku\ntype: choice\n\nQ: Which of these is a river?\nA: Araz\nD: Ganja\ntype: choice'
	]
);

tells(
	'duplicate',
	[
		`${q('When did the embassy open?', '1995')}\n\n${q('When did the embassy open?', '9 June 1995')}`,
		`${q('Which city?', 'Kars')}\nA: Gars\n\n${q('Which city?', 'Gars')}`,
		`${q('Hansı çay İzmirdədir?', 'Gediz')}\n\n${q('HANSI ÇAY İZMİRDƏDİR?', 'Gediz çayı')}`
	],
	[`${q('Which city?', 'Kars')}\n\n${q('Which town?', 'Kars')}`]
);

tells(
	'distractor-is-key',
	[`${q('Which city?', 'Kars')}\nD: kars`, `${q('Which city?', 'Kars')}\nA: Gars\nD: Gars.`],
	[
		`${q('Which is right?', 'papá')}\nD: papa`,
		`${q('How warm?', '5°')}\nD: -5°`,
		`${q('Which?', 'C')}\nD: C++`
	]
);
tells(
	'same-distractor',
	[`${q('Which city?', 'Kars')}\nD: Van\nD: van`],
	[`${q('Which?')}\nD: 1\nD: 2`]
);
tells('no-deletion', ['C: Baku lies on the sea.', 'C: Baku \\[the city\\]'], ['C: [Baku]']);
tells(
	'incomplete',
	[
		`${q('Which?')}\ntype: choice`,
		`${q('Put in order')}\ntype: ordering`,
		'Q: Match\nA: a = b\n  c\ntype: matching'
	],
	['Q: Match\nA: a = b\n  c = d\ntype: matching', 'Q: Order\nA: a\n  b\ntype: ordering']
);
tells(
	'same-item',
	[
		'Q: Order\nA: The war\n  the war.\ntype: ordering',
		'Q: Match\nA: Baku = Azerbaijan\n  baku = Ganja\ntype: matching',
		'Q: Order\nA: İstanbul\n  istanbul\ntype: ordering',
		'Q: Match\nA: Baku = Azerbaijan\n  Ganja = Azerbaijan\ntype: matching'
	],
	[]
);
tells(
	'wrong-order',
	['Q: Order\nA: a = 1947\n  b\n  c = 14 August 1940\ntype: ordering'],
	['Q: Order\nA: a = 1947\n  b = 14 August 1947\n  c\n  d = 1965\ntype: ordering']
);
tells(
	'broken-image',
	[`${q('Which?')}\nE: ![a map](media:map.tiff)`],
	[`${q('Which river? ![a map](media:kura.png)', 'Kura')}`]
);
tells(
	'broken-formula',
	[q('What is \\(x^2?'), 'C: The sum is \\(a + [b]\\) in all.', `${q('Which?')}\nH: $$x`],
	[q('What is \\(x^2\\)?'), 'C: The sum is [\\(a + b\\)] in all.', q('How much is $5?')]
);
tells(
	'empty-field',
	[`${q('Which?')}\nA:= " "`, `${q('Which?')}\nH:= ""`, 'Q: Which?\nA:= ""'],
	[`${q('Which?')}\nH: a hint`]
);
tells(
	'broken-source',
	[`${q('Which?')}\nS: sv 1:2-3`, `${q('Which?')}\nS: svi 1:9-3`],
	[`${q('Which?')}\nS: svi 1:2-3`, `${q('Which?')}\nS: svi`]
);
tells(
	'long-key',
	[q('Why?', 'one '.repeat(16))],
	[
		q('Why?', 'one '.repeat(15)),
		`Q: Order\nA: ${[...'abcdefgh'].map((x) => `a long item of the list, ${x}\n  `).join('')}end\ntype: ordering`
	]
);
tells(
	'long-stem',
	[q(`Why ${'so '.repeat(30)}?`), `C: [x] ${'so '.repeat(40)}`],
	[q(`Why ${'so '.repeat(29)}?`), `C: [x] ${'so '.repeat(35)}`]
);

tells(
	'no-year',
	[
		q('When was the embassy in Baku opened?', '12 March'),
		q('Who visited Baku on 12 March?'),
		q('Which treaty was signed on March 12th in Kars?')
	],
	[
		q('When was the embassy in Baku opened?', '12 March 1995'),
		q('When in 1995 was the embassy in Baku opened?', '12 March'),
		q('In which year was the treaty signed on 16 March in Moscow?', '1921'),
		q('Which holiday falls on 1 May?'),
		q('On which date is the victims’ memory observed?', '26 February'),
		q('Which group carried out the September 11 attacks?'),
		q('When does the tax year start in Britain?', '6 April'),
		q('Which feast was held on 21 March?'),
		q('How many ships sailed from March to Kars by 5?')
	]
);

tells(
	'pronoun',
	[
		q('When did he visit Baku?'),
		q('Where was it signed?'),
		q('Which country recognised it in 1991?'),
		q('What did they agree on in Kars?'),
		q('Which country did it recognise first?'),
		'C: It was signed in [1921].'
	],
	[
		q('When did Nasimi write his last poem?'),
		q('Which party changed its name in 1991?'),
		q('Who lost her seat in the vote of 2005?'),
		q('What did the two envoys say when they met in Kars?'),
		q('Which poet died before he was thirty?'),
		q('How long does it take to cross the Caspian?'),
		q('What is it called when a state leaves a union?'),
		q('Who said "it moves" after the trial?'),
		q('What does ‘they’ mean in a legal text, as a rule?'),
		q('After his visit to Kars, which city did Nasimi go to?'),
		'C: The treaty was famous: it was signed in [1921].'
	]
);

tells(
	'no-antecedent',
	[
		q('When did the two countries open embassies?'),
		q('In which year was this agreement signed?'),
		q('What do both sides want from Kars?'),
		q('Which of the following is a river?')
	],
	[
		q('When did Azerbaijan and Pakistan, the two countries, open embassies?'),
		q('In which year of Azerbaijani-Pakistani relations did both countries open embassies?'),
		q('Which are the two countries that border Andorra?'),
		q('What did Lausanne settle, and who signed this treaty?'),
		`${q('Which of the following is a river?')}\nD: Kars`,
		`${q('Which of these is a river?')}\nD: Kars`
	]
);

tells(
	'names-source',
	[
		q('What does the author think of the visit?'),
		q('According to the article, who came?'),
		q('Which figure is in the text?'),
		q('According to the report, how large was the trade?')
	],
	[
		q('Who was the author of the Book of Dede Korkut?'),
		q('What does the article of the law on exile forbid?'),
		q('According to the report of the World Bank, how large was the trade?'),
		q('What does the text that Nasimi left behind praise?'),
		q('Which article did the court apply?')
	]
);

describe('the check of decks', () => {
	it('leaves wording alone in other languages', () => {
		const { deck } = parseMarkdown('---\ntitle: T\nlanguage: az\n---\nQ: It he they?\nA: b');
		expect(lint([{ deck }])).toEqual([]);
	});

	it('finds two answers in two decks, and says where', () => {
		const a = input(q('When did the embassy open?', '1995'), 'a.md');
		const b = input(`${q('When did the embassy open?', '1997')}\nid: other`, 'b.md');
		expect(lint([a, b])).toMatchObject([
			{
				code: 'two-answers',
				file: 'b.md',
				line: 7,
				what: 'the same question has the answer "1995" in a.md:7'
			}
		]);
	});

	it('lets a second deck hold the same cards, or say the same more finely', () => {
		const a = input(q('When did the embassy open?', '1995'), 'a.md');
		const b = input(`${q('When did the embassy open?', '9 June 1995')}\nid: other`, 'b.md');
		expect(lint([a, a])).toEqual([]);
		expect(lint([a, b])).toEqual([]);
	});

	it('finds a deck without cards, title or proper sources', () => {
		const { deck } = parseMarkdown(
			'---\ntitle:= " "\nsource: a | x | published: yesterday | url: here\nsource: a | y\n---\n'
		);
		expect(lint([{ deck, file: 'deck.md' }]).map(({ code, file }) => `${file} ${code}`)).toEqual([
			'deck.md no-notes',
			'deck.md empty-field',
			'deck.md broken-source',
			'deck.md broken-source',
			'deck.md broken-source'
		]);
	});

	it('never throws, and says each finding in one line, whatever a deck holds', () => {
		fc.assert(
			fc.property(fc.array(arbitrary.deck, { maxLength: 3 }), (decks) => {
				for (const finding of lint(decks.map((deck) => ({ deck, file: deck.title }))))
					expect(printFinding(finding)).toMatch(/^.* .*; .*$/);
			}),
			{ seed: 10, numRuns: 300 }
		);
	});

	it.each(['“', "'", '"', '[a', '[a] ', 'a ', '12 May ', 'it ', 'A ', '. '])(
		'stays quick on a stem of many %s',
		(unit) => {
			const { deck } = parseMarkdown(`---\nlanguage: en\n---\nQ: Why?\nA: a\n\nC: [a]`);
			const long = unit.repeat(50_000);
			const notes = deck.notes.map((note) => ({ ...note, question: long, answer: `${long}b` }));
			const start = cpuMs();
			lint([{ deck: { ...deck, notes } }]);
			expect(cpuMs() - start).toBeLessThan(5000);
		}
	);

	it('takes its time in line with the number of cards, also where all ask the same', () => {
		const cards = Array.from({ length: 5000 }, () => q('Same?', 'x')).join('\n\n');
		const start = cpuMs();
		lint([input(cards)]);
		expect(cpuMs() - start).toBeLessThan(5000);
	});
});
