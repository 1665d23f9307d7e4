import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spoilt } from '../../../../tests/arbitraries/spoilt.ts';
import { note } from '../../../../tests/store/fixture.ts';
import type { CardId, DeckId, Note } from '../deck/note.ts';
import { newState } from '../schedule/card.ts';
import type { EpochMs } from '../schedule/day.ts';
import { adviceOn } from './advice.ts';
import { anyScope, type Blueprint, type Scope } from './blueprint.ts';
import { classReport } from './class-results.ts';
import { draw, type Candidate } from './draw.ts';
import { formsOf } from './form.ts';
import { printPaper, readPaper, type ReadPaper } from './paper-file.ts';
import { questionsOf, type Item, type Paper, type PaperId } from './paper.ts';
import { markings } from './profiles.data.ts';
import {
	printResults,
	readResults,
	resultsOf,
	type ReadResults,
	type ResultsFile
} from './results-file.ts';
import { mockAnswers } from './reviews.ts';
import type { Certainty, Marking } from './scheme.ts';
import { score } from './score.ts';
import { setNames, setOf } from './sets.ts';
import { stemOf } from './stem.ts';
import {
	begin,
	leftMs,
	responseTo,
	sat,
	standingOf,
	tap,
	warningsOf,
	type Sitting,
	type SittingId,
	type Tap
} from './sitting.ts';

const cities = ['Baku', 'Ganja', 'Sheki', 'Lahore', 'Multan', 'Quetta', 'Peshawar', 'Shusha'];
const choice = (i: number, change: Partial<Note> = {}) =>
	note(`n${i}`, {
		type: 'basic',
		topic: `topic ${i % 3}`,
		question: `Which city is number ${i}?`,
		answer: cities[i % 8] ?? '',
		distractors: cities.filter((_, j) => j !== i % 8).slice(0, 4),
		...change
	});
const candidateOf = (one: Note, ord = 0): Candidate => ({
	card: `${one.id}/${ord}` as CardId,
	ord,
	deck: 'd' as DeckId,
	note: one,
	state: newState
});
const pool = Array.from({ length: 12 }, (_, i) => candidateOf(choice(i)));

const blueprint = (count: number, marking: Marking = markings.third, scope?: Partial<Scope>) =>
	({
		title: 'Cities',
		minutes: 10,
		options: 4,
		sections: [{ title: 'One', count, scope: { ...anyScope, ...scope }, marking }]
	}) satisfies Blueprint;
const paperOf = (count: number, marking?: Marking, candidates = pool): Paper =>
	draw(blueprint(count, marking), candidates, 'seed').paper;

describe('drawing a paper', () => {
	it('gives as many different questions as are wanted, each with its key among four options', () => {
		fc.assert(
			fc.property(fc.string(), fc.integer({ min: 1, max: 12 }), (seed, count) => {
				const { paper, short } = draw(blueprint(count), pool, seed);
				const items = questionsOf(paper).map(({ item }) => item);
				expect(short).toEqual([]);
				expect(new Set(items.map(({ card }) => card)).size).toBe(count);
				for (const { note, options } of items) {
					expect(options).toContain(note.answer);
					expect(new Set(options).size).toBe(4);
				}
			}),
			{ seed: 3 }
		);
	});

	it('lets the topics take turns', () => {
		const topics = questionsOf(paperOf(6)).map(({ item }) => item.note.topic);
		for (const topic of ['topic 0', 'topic 1', 'topic 2'])
			expect(topics.filter((one) => one === topic)).toHaveLength(2);
	});

	it('says which section falls short, and by how much', () => {
		expect(draw(blueprint(20), pool, 's').short).toEqual([
			{ section: 'One', wanted: 20, found: 12 }
		]);
	});

	it('asks no note twice, neither its siblings nor in two sections', () => {
		const siblings = [0, 1].map((ord) =>
			candidateOf(note('r', { type: 'reversed', question: 'Azerbaijan', answer: 'Baku' }), ord)
		);
		const one = blueprint(2).sections[0];
		if (!one) throw new Error('no section');
		const twice = { ...blueprint(2), sections: [one, { ...one, title: 'Two' }] };
		expect(questionsOf(draw(twice, siblings, 's').paper)).toHaveLength(1);
	});

	it('keeps to the scope', () => {
		const scope = {
			topics: ['topic 1'],
			kinds: ['date' as const],
			difficulties: ['unmet' as const]
		};
		const items = questionsOf(draw(blueprint(12, markings.third, scope), pool, 's').paper);
		expect(items.map(({ item }) => item.note.topic)).toEqual(Array(4).fill('topic 1'));
		const hard = { difficulties: ['hard' as const] };
		expect(questionsOf(draw(blueprint(3, markings.plain, hard), pool, 's').paper)).toEqual([]);
	});

	it('takes the cards that a teacher has chosen, in their order', () => {
		const fixed = ['n4/0', 'n1/0', 'n9/0'] as CardId[];
		const { paper } = draw(blueprint(3), pool, 's', fixed);
		expect(questionsOf(paper).map(({ item }) => item.card)).toEqual(fixed);
	});

	it.each([
		['a long text to type', { question: 'q', answer: 'a'.repeat(200), distractors: [] }],
		['a choice without a wrong answer', { type: 'choice' as const, distractors: ['Baku'] }],
		['an order of one', { type: 'ordering' as const, answer: 'one' }],
		['pairs that are none', { type: 'matching' as const, answer: 'left\nright' }]
	])('passes over %s', (_, change) => {
		expect(formsOf(note('x', { answer: 'Baku', ...change }), 0, 4)).toEqual([]);
	});

	it('prints the same questions in every set, in other orders', () => {
		const paper = paperOf(8);
		for (const set of setNames) {
			const items = questionsOf(setOf(paper, set)).map(({ item }) => item);
			expect(items.map(({ card }) => card).sort()).toEqual(
				questionsOf(paper)
					.map(({ item }) => item.card)
					.sort()
			);
			expect(setOf(paper, set)).toEqual(setOf(paper, set));
		}
		expect(setOf(paper, 'B').sections).not.toEqual(paper.sections);
	});

	it('have choices where the first has choices, so that one answer sheet serves all', () => {
		const written = Array.from({ length: 4 }, (_, i) =>
			candidateOf(choice(20 + i, { type: 'typed', distractors: [] }))
		);
		const paper = paperOf(12, markings.third, [...pool.slice(0, 8), ...written]);
		const forms = (of: Paper) => questionsOf(of).map(({ item }) => item.form);
		expect(new Set(forms(paper))).toEqual(new Set(['choice', 'typed']));
		for (const set of setNames) expect(forms(setOf(paper, set))).toEqual(forms(paper));
	});
});

/** Answers to a paper: `+` the key, `-` a wrong option, `.` none. */
const answersBy = (paper: Paper, pattern: string, certainty?: readonly Certainty[]) => {
	const cards = questionsOf(paper).map(({ item }) => item);
	return (card: CardId) => {
		const i = cards.findIndex((item) => item.card === card);
		const item = cards[i];
		const wrong = item?.options.find((option) => option !== item.note.answer) ?? 'x';
		const answered =
			pattern[i] === '+' ? (item?.note.answer ?? '') : pattern[i] === '-' ? wrong : '';
		const sure = certainty?.[i];
		return { answered, tookMs: 1000, ...(sure !== undefined && { certainty: sure }) };
	};
};
const marks = (pattern: string, marking: Marking, certainty?: readonly Certainty[]) => {
	const paper = paperOf(pattern.length, marking);
	return score(paper, answersBy(paper, pattern, certainty)).total.marks.toFraction();
};

describe('marking', () => {
	it.each([
		['++++++++++', markings.third, '20'],
		['----------', markings.third, '-20/3'],
		['..........', markings.third, '0'],
		['+++---...', markings.third, '4'],
		['++-', markings.third, '10/3'],
		['++--....', markings.plain, '2']
	] as const)('%s comes to exactly its marks', (pattern, marking, total) => {
		expect(marks(pattern, marking)).toBe(total);
	});

	it('by certainty stakes what was said, and takes silence for a guess', () => {
		expect(marks('+++---', markings.certainty, [1, 2, 3, 1, 2, 3])).toBe('-2');
		expect(marks('+-', markings.certainty)).toBe('1');
	});

	it('of a hundred questions, ninety tried and twenty-two wrong, is the sum that coaching pages teach', () => {
		const many = Array.from({ length: 100 }, (_, i) => candidateOf(choice(i)));
		const paper = paperOf(100, markings.third, many);
		const pattern = '+'.repeat(68) + '-'.repeat(22) + '.'.repeat(10);
		const { total } = score(paper, answersBy(paper, pattern));
		expect(total).toMatchObject({ attempted: 90, right: 68, wrong: 22 });
		expect(total.marks.toFraction()).toBe('364/3');
		expect(total.lost.toFraction()).toBe('44/3');
		expect(total.most.toFraction()).toBe('200');
	});

	it('gives part of the marks for part of the pairs or the order, where the scheme does', () => {
		const parts = [
			candidateOf(note('m', { type: 'matching', answer: 'a = 1\nb = 2\nc = 3\nd = 4' })),
			candidateOf(note('o', { type: 'ordering', answer: 'one\ntwo\nthree\nfour' }))
		];
		const answers = (card: CardId) => ({
			answered: card === 'm/0' ? 'a = 1\nb = 2\nc = 4\nd = 3' : 'one\ntwo\nfour\nthree',
			tookMs: 0
		});
		const total = (marking: Marking) => score(paperOf(2, marking, parts), answers).total;
		expect(total(markings.plain)).toMatchObject({ partial: 2, wrong: 0 });
		expect(total(markings.plain).marks.toFraction()).toBe('7/6');
		expect(total(markings.third)).toMatchObject({ partial: 0, wrong: 2 });
	});

	it('passes from the share that the paper names', () => {
		const paper = { ...paperOf(4, markings.plain), passShare: 0.5 };
		expect(score(paper, answersBy(paper, '++..')).isPassed).toBe(true);
		expect(score(paper, answersBy(paper, '+...')).isPassed).toBe(false);
	});

	it('of the parts adds up to the whole', () => {
		const paper = paperOf(12);
		const result = score(paper, answersBy(paper, '++--..+-+.--'));
		for (const parts of [result.sections, result.topics, result.kinds, result.forms]) {
			const sum = [...parts.values()].reduce(
				(all, { marks }) => all.add(marks),
				result.total.marks.sub(result.total.marks)
			);
			expect(sum.equals(result.total.marks)).toBe(true);
		}
	});
});

describe('advice', () => {
	it('says what the paper had come to without the guesses', () => {
		const paper = paperOf(6);
		const said: Certainty[] = [1, 1, 1, 3, 3, 3];
		const advice = adviceOn(score(paper, answersBy(paper, '---++-', said)));
		expect(advice.guesses.toFraction()).toBe('-2');
		expect(advice.better?.upTo).toBe(1);
		expect(advice.better?.marks.toFraction()).toBe('10/3');
		expect(advice.calibration).toMatchObject([
			{ certainty: 1, answers: 3, right: 0, breakEven: 0.25 },
			{ certainty: 3, answers: 3, right: 2, breakEven: 0.25 }
		]);
	});

	it('names the certainty that would have paid best', () => {
		const paper = paperOf(4, markings.certainty);
		const advice = adviceOn(score(paper, answersBy(paper, '+---', [3, 3, 3, 3])));
		expect(advice.calibration).toMatchObject([{ certainty: 3, best: 1 }]);
	});

	it('says that a higher stake pays from where it brings more than the lower ones', () => {
		const paper = paperOf(3, markings.certainty);
		const { calibration } = adviceOn(score(paper, answersBy(paper, '+++', [1, 2, 3])));
		expect(calibration.map(({ breakEven }) => breakEven)).toEqual([
			0,
			expect.closeTo(2 / 3, 9),
			expect.closeTo(0.8, 9)
		]);
	});

	it('advises nothing where nobody said how sure they were', () => {
		const paper = paperOf(3);
		const advice = adviceOn(score(paper, answersBy(paper, '+-.')));
		expect(advice).toMatchObject({ calibration: [], skipped: [], unsaid: 2 });
		expect(advice.better).toBeUndefined();
	});
});

it('only what was answered becomes a review, with the options that there were to guess among', () => {
	const paper = paperOf(3);
	const { marked } = score(paper, answersBy(paper, '+-.', [1, 2, 3]));
	expect(mockAnswers(marked)).toMatchObject([
		{ grade: 3, options: 4, isGuess: true },
		{ grade: 1, options: 4 }
	]);
});

const start = 1_800_000_000_000 as EpochMs;
const sitting = (change: Partial<Sitting> = {}): Sitting => ({
	id: 's' as SittingId,
	paper: paperOf(4),
	conditions: 'exam',
	startedAt: start,
	...change
});
const after = (seconds: number) => (start + seconds * 1000) as EpochMs;
const [first, second] = questionsOf(paperOf(4)).map(({ item }) => item.card) as [CardId, CardId];

describe('a sitting', () => {
	it('has five states for a question', () => {
		let n = 0;
		const at = after(1);
		const on = (...deeds: Parameters<typeof deed>[0][]) =>
			standingOf(
				responseTo(
					deeds.reduce((s, one) => tap(s, deed(one)), begin(sitting())),
					first
				)
			);
		const deed = (one: 'open' | 'answer' | 'clear' | 'mark'): Tap => {
			const rest = { n: ++n, at, item: first };
			if (one === 'open') return { ...rest, type: 'open' };
			if (one === 'mark') return { ...rest, type: 'mark', isMarked: true };
			return { ...rest, type: 'answer', answered: one === 'clear' ? '' : 'Baku' };
		};
		expect(on()).toBe('unseen');
		expect(on('open')).toBe('unanswered');
		expect(on('open', 'answer')).toBe('answered');
		expect(on('open', 'mark')).toBe('marked');
		expect(on('open', 'answer', 'mark')).toBe('answered-marked');
		expect(on('open', 'answer', 'clear')).toBe('unanswered');
	});

	it('counts the time of each question until the next is opened, and none while the page was closed', () => {
		const taps: Tap[] = [
			{ n: 1, at: after(0), type: 'open', item: first },
			{ n: 2, at: after(20), type: 'open', item: second },
			{ n: 3, at: after(25), type: 'answer', item: second, answered: 'Baku' },
			{ n: 4, at: after(100), type: 'return' },
			{ n: 5, at: after(107), type: 'submit', by: 'person' }
		];
		const done = sat(sitting(), taps);
		expect(responseTo(done, first).tookMs).toBe(20_000);
		expect(responseTo(done, second).tookMs).toBe(12_000);
	});

	it('takes no answer after its time, and ends when the time was up', () => {
		const taps: Tap[] = [
			{ n: 1, at: after(599), type: 'answer', item: first, answered: 'Baku' },
			{ n: 2, at: after(600), type: 'answer', item: first, answered: 'Multan' },
			{ n: 3, at: after(9000), type: 'submit', by: 'clock' }
		];
		const done = sat(sitting(), taps);
		expect(responseTo(done, first).answered).toBe('Baku');
		expect(done.submitted).toEqual({ at: after(600), by: 'clock' });
	});

	it('gives the time after a page was closed to no question, even if it ended meanwhile', () => {
		const taps: Tap[] = [
			{ n: 1, at: after(0), type: 'open', item: first },
			{ n: 2, at: after(20), type: 'answer', item: first, answered: 'Baku' },
			{ n: 3, at: after(9000), type: 'return' },
			{ n: 4, at: after(9001), type: 'submit', by: 'clock' }
		];
		const done = sat(sitting(), taps);
		expect(responseTo(done, first).tookMs).toBe(20_000);
		expect(done.submitted).toEqual({ at: after(600), by: 'clock' });
	});

	it('takes no other answer once the first was shown, which is in practice alone', () => {
		const taps: Tap[] = [
			{ n: 1, at: after(1), type: 'answer', item: first, answered: 'Multan' },
			{ n: 2, at: after(2), type: 'show', item: first },
			{ n: 3, at: after(3), type: 'answer', item: first, answered: 'Baku' }
		];
		const answer = (conditions: 'exam' | 'practice') =>
			responseTo(sat(sitting({ conditions }), taps), first).answered;
		expect(answer('practice')).toBe('Multan');
		expect(answer('exam')).toBe('Baku');
	});

	it('gives no time back to a clock that was set back', () => {
		const now = tap(begin(sitting()), { n: 1, at: after(300), type: 'open', item: first });
		expect(leftMs(now, after(10))).toBe(300_000);
		expect(leftMs(now, after(700))).toBe(0);
	});

	it('stops its clock in practice and never in an exam', () => {
		const taps: Tap[] = [
			{ n: 1, at: after(60), type: 'pause' },
			{ n: 2, at: after(5000), type: 'go-on' }
		];
		expect(leftMs(sat(sitting({ conditions: 'practice' }), taps), after(5010))).toBe(530_000);
		expect(leftMs(sat(sitting(), taps), after(5010))).toBe(0);
	});

	it('is the same whenever it is broken off, and in whatever order its taps are read', () => {
		const deed = fc.oneof(
			fc.record({ type: fc.constant('open' as const), item: fc.constantFrom(first, second) }),
			fc.record({
				type: fc.constant('answer' as const),
				item: fc.constantFrom(first, second),
				answered: fc.constantFrom('', 'Baku', 'Multan')
			}),
			fc.record({
				type: fc.constant('mark' as const),
				item: fc.constantFrom(first, second),
				isMarked: fc.boolean()
			}),
			fc.record({
				type: fc.constant('strike' as const),
				item: fc.constantFrom(first, second),
				option: fc.constantFrom('Baku', 'Multan'),
				isStruck: fc.boolean()
			}),
			fc.constant({ type: 'pause' as const }),
			fc.constant({ type: 'go-on' as const })
		);
		const log = fc
			.array(fc.tuple(deed, fc.integer({ min: -5, max: 200 })), { maxLength: 20 })
			.map((list) => {
				let at = 0;
				return list.map(([one, seconds], i): Tap => ({
					...one,
					n: i + 1,
					at: after((at += seconds))
				}));
			});
		fc.assert(
			fc.property(log, fc.nat(20), fc.constantFrom('exam', 'practice'), (taps, cut, conditions) => {
				const one = sitting({ conditions });
				const whole = sat(one, taps);
				expect(taps.slice(cut).reduce(tap, sat(one, taps.slice(0, cut)))).toEqual(whole);
				expect(sat(one, [...taps].reverse())).toEqual(whole);
				for (const { tookMs } of whole.responses.values()) expect(tookMs).toBeGreaterThanOrEqual(0);
			}),
			{ seed: 7 }
		);
	});

	it('warns at half of its time, and at ten, five and one minutes', () => {
		expect(warningsOf({ minutes: 120 })).toEqual([60, 10, 5, 1]);
		expect(warningsOf({ minutes: 10 })).toEqual([5, 1]);
	});
});

describe('the results of a class', () => {
	const paper = paperOf(4);
	const file = (name: string, pattern: string): ResultsFile =>
		resultsOf(paper, name, score(paper, answersBy(paper, pattern)).marked);

	it('go through a file and come back', () => {
		const one = file('Aysel', '+-.+');
		expect(readResults(printResults(one), paper)).toEqual({ result: 'readable', file: one });
	});

	it.each([
		['no JSON', '{', 'format'],
		['another file', '{"format":"hafiza-deck/1"}', 'format'],
		['no name', printResults({ ...file('x', '+'), name: ' ' }), 'damaged'],
		['another paper', printResults({ ...file('x', '+'), paper: 'p' as Paper['id'] }), 'paper']
	])('are refused with a reason: %s', (_, written, why) => {
		expect(readResults(written, paper)).toMatchObject({ result: 'unreadable', why });
	});

	it('tell which options nobody takes and which wrong one beats the key', () => {
		const files = Array.from({ length: 12 }, (_, i) => file(`p${i}`, i < 4 ? '++++' : '-+.+'));
		const { items, people } = classReport(paper, files);
		expect(people).toHaveLength(12);
		expect(items[0]?.mendings).toContain('wrong-beats-key');
		expect(items[1]?.mendings).toEqual(expect.arrayContaining(['too-easy', 'unused-options']));
		expect(items[2]?.blanks).toBe(8);
	});

	it('say that there are too few to judge a question', () => {
		expect(classReport(paper, [file('a', '++++')]).items[0]?.mendings).toEqual(['too-few']);
		expect(classReport(paper, [])).toEqual({ people: [], items: [] });
	});
});

describe('a paper as a file', () => {
	it('comes back whole', () => {
		const paper = { ...paperOf(8, markings.certainty), passShare: 0.33 };
		expect(readPaper(printPaper(paper))).toEqual({ result: 'readable', paper });
	});

	const changed = (change: (item: Item) => Partial<Item>) => {
		const paper = paperOf(2);
		const sections = paper.sections.map((section) => ({
			...section,
			items: section.items.map((item) => ({ ...item, ...change(item) }))
		}));
		return printPaper({ ...paper, sections });
	};
	it.each([
		['no JSON', '[', 'format'],
		['a deck', '{"format":"hafiza-deck/1"}', 'format'],
		['no question', printPaper({ ...paperOf(1), sections: [] }), 'damaged'],
		['a question twice', changed(() => ({ card: 'same' as CardId })), 'damaged'],
		['a choice without its key', changed(() => ({ options: ['x', 'y'] })), 'damaged'],
		[
			'an option twice',
			changed(({ note }) => ({ options: Array(3).fill(note.answer) })),
			'damaged'
		],
		['a form that its note has not', changed(() => ({ form: 'matching' })), 'damaged'],
		['a card that its note has not', changed(() => ({ ord: 99 })), 'damaged'],
		['no words', changed(({ note }) => ({ note: { ...note, question: ' ' } })), 'damaged'],
		[
			'words without end',
			changed(({ note }) => ({ note: { ...note, question: 'x'.repeat(2e6) } })),
			'damaged'
		],
		[
			'half a letter for a name',
			printPaper({ ...paperOf(1), id: '\ud800x' as PaperId }),
			'damaged'
		],
		['a title without a letter', printPaper({ ...paperOf(1), title: '\u200b\u202e' }), 'damaged'],
		['endless time', printPaper({ ...paperOf(1), minutes: 1e9 }), 'damaged']
	])('is refused with a reason: %s', (_, written, why) => {
		expect(readPaper(written)).toMatchObject({ result: 'unreadable', why });
	});
});

it('a paper and a results file, however spoilt, are read as what could be written again or refused in words', () => {
	const paper = paperOf(4, markings.certainty);
	const results = resultsOf(paper, 'Aysel', score(paper, answersBy(paper, '+-.+')).marked);
	const isInWords = (read: ReadPaper | ReadResults) =>
		'what' in read && expect(read.what).not.toMatch(/Invalid |undefined/);
	fc.assert(
		fc.property(spoilt(fc.constant(printPaper(paper)), 3), (written) => {
			const read = readPaper(written);
			if (read.result === 'readable') expect(readPaper(printPaper(read.paper))).toEqual(read);
			else isInWords(read);
		}),
		{ seed: 41, numRuns: 100 }
	);
	fc.assert(
		fc.property(spoilt(fc.constant(printResults(results)), 3), (written) => {
			const read = readResults(written, paper);
			if (read.result === 'readable')
				expect(readResults(printResults(read.file), paper)).toEqual(read);
			else isInWords(read);
		}),
		{ seed: 42, numRuns: 100 }
	);
});

describe('the words of a question on paper', () => {
	it.each([
		[
			{ type: 'cloze', question: '[Baku] lies on the [Caspian Sea]' } as const,
			1,
			'Baku lies on the ______'
		],
		[{ type: 'reversed', question: 'Azerbaijan', answer: 'Baku' } as const, 1, 'Baku'],
		[{ type: 'basic', question: 'Which city?' } as const, 0, 'Which city?']
	])('of %o, card %i', (change, ord, words) => {
		expect(stemOf({ note: note('n', change), ord })).toBe(words);
	});
});
