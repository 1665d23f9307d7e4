import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readModel } from '../../src/lib/core/language/model/file.ts';
import { cardsOf, type Card } from '../evaluate/cards.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { countBy, wilson } from '../evaluate/interval.ts';
import { covers, goldOf } from '../evaluate/recall.ts';
import { changes, judgedOf, unseenLines } from '../evaluate/report.ts';
import { takeSheet, writeSheet } from '../evaluate/sheet.ts';
import { readSummary, summaryWith, writeSummary } from '../evaluate/summary.ts';
import { precisionData } from '../evaluate/table.ts';
import { textsIn } from '../evaluate/texts.ts';
import { parseVerdicts, printVerdicts, readVerdicts, type Verdict } from '../evaluate/verdicts.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'hafiza evaluate '));
});
afterEach(() => rmSync(folder, { recursive: true }));

const card = (id: string, changed: Partial<Card> = {}): Card => ({
	id,
	document: 'd1',
	genre: 'treaty',
	frame: 'sign',
	direction: 'when',
	claimed: 'A',
	tier: 'A',
	stem: `When was the treaty of ${id} signed?`,
	answer: '1901',
	distractors: [],
	proof: `The treaty of ${id} was signed in 1901.`,
	isCopied: false,
	...changed
});

const word = (id: string, verdict: 'good' | 'bad'): Verdict => {
	const { frame, direction, tier, stem, answer } = card(id);
	const base = { id, frame, direction, tier, stem, answer, judge: 'x' };
	return verdict === 'good' ? { ...base, verdict } : { ...base, verdict, why: 'wrong' };
};

const words = (...list: readonly Verdict[]) =>
	new Map([
		[
			'd1',
			{
				document: 'd1',
				genre: 'treaty',
				isUnseen: false,
				byCard: new Map(list.map((one) => [one.id, one]))
			}
		]
	]);

describe('an interval for a share', () => {
	it('holds the share and grows narrower with the count', () => {
		fc.assert(
			fc.property(fc.nat(300), fc.nat(300), (good, bad) => {
				fc.pre(good + bad > 0);
				const share = good / (good + bad);
				const [low, high] = wilson({ good, judged: good + bad });
				const [lower, higher] = wilson({ good: good * 4, judged: (good + bad) * 4 });
				expect(low).toBeLessThanOrEqual(share + 1e-9);
				expect(high).toBeGreaterThanOrEqual(share - 1e-9);
				expect(higher - lower).toBeLessThanOrEqual(high - low);
			}),
			{ seed: 5 }
		);
	});

	it('is the published one for 8 of 10', () => {
		const [low, high] = wilson({ good: 8, judged: 10 });
		expect(low).toBeCloseTo(0.4902, 4);
		expect(high).toBeCloseTo(0.9433, 4);
	});

	it('says nothing where nothing was judged', () => {
		expect(wilson({ good: 0, judged: 0 })).toEqual([0, 1]);
	});

	it('counts by name, the most judged first', () => {
		const counted = countBy(
			['b1', 'a1', 'a0'],
			([name = '']) => name,
			(one) => one.endsWith('1')
		);
		expect(counted).toEqual([
			['a', { good: 1, judged: 2 }],
			['b', { good: 1, judged: 1 }]
		]);
	});
});

describe('verdicts', () => {
	it('come back from their file as they were', () => {
		const one = {
			document: 'd1',
			genre: 'treaty',
			isUnseen: true,
			byCard: words(word('a', 'bad')).get('d1')?.byCard
		};
		const verdicts = { ...one, byCard: one.byCard ?? new Map() };
		expect(parseVerdicts(printVerdicts(verdicts))).toEqual(verdicts);
	});

	it.each([
		['no fault named', { ...word('a', 'good'), verdict: 'bad' }],
		['a fault nobody knows', { ...word('a', 'bad'), why: 'ugly' }],
		['no judge', { ...word('a', 'good'), judge: undefined }]
	])('are refused with %s', (_what, line) => {
		const text = `{"document":"d1","genre":"x"}\n${JSON.stringify(line)}\n`;
		expect(() => parseVerdicts(text)).toThrow();
	});

	it('are refused without the document that they are on', () => {
		expect(() => parseVerdicts(JSON.stringify(word('a', 'good')))).toThrow();
		expect(() => parseVerdicts('')).toThrow();
	});

	it('are taken from a sheet that a person filled in, and the rest waits', () => {
		const cards = [card('a'), card('b'), card('c')];
		const sheet = join(folder, 'sheet.txt');
		writeSheet(sheet, cards);
		const [a = '', b = '', c = ''] = readFileSync(sheet, 'utf8').split('\n');
		const filled = (line: string, verdict: string) =>
			JSON.stringify({ ...(JSON.parse(line) as object), verdict, judge: 'Nino' });
		writeFileSync(sheet, [filled(a, 'good'), filled(b, 'ambiguous'), c].join('\n'));
		expect(takeSheet(sheet, folder)).toBe(2);
		const taken = readVerdicts(folder).get('d1')?.byCard;
		expect(taken?.get('a')).toMatchObject({ verdict: 'good', judge: 'Nino' });
		expect(taken?.get('b')).toMatchObject({ verdict: 'bad', why: 'ambiguous' });
		expect(taken?.has('c')).toBe(false);
	});

	it('never keep the words of the document', () => {
		const cards = [card('a', { isCopied: true, stem: 'a long run of copied words' })];
		const sheet = join(folder, 'sheet.txt');
		writeSheet(sheet, cards);
		const line = JSON.parse(readFileSync(sheet, 'utf8')) as object;
		writeFileSync(sheet, JSON.stringify({ ...line, verdict: 'good', judge: 'Nino' }));
		takeSheet(sheet, folder);
		const kept = readFileSync(join(folder, 'd1.jsonl'), 'utf8');
		expect(kept).toContain('"id":"a"');
		expect(kept).not.toContain('copied words');
		expect(kept).not.toContain('signed in 1901');
	});
});

describe('a change', () => {
	it('shows the good cards that it lost and the bad ones that come', () => {
		const known = words(word('a', 'good'), word('b', 'good'), word('c', 'bad'));
		const { lost, bad } = changes([card('a'), card('c')], known);
		expect(lost.map(({ id }) => id)).toEqual(['b']);
		expect(bad.map(({ card }) => card.id)).toEqual(['c']);
	});

	it('is trouble where a card known to be bad is sure, and none where it is not', () => {
		const known = words(word('c', 'bad'));
		expect(evaluate([card('c')], known, new Map())).toHaveLength(1);
		expect(evaluate([card('c', { tier: 'B' })], known, new Map())).toEqual([]);
	});

	it('is trouble where a frame gets worse on the documents that are here', () => {
		const known = words(word('a', 'good'), word('b', 'bad'));
		const cards = [card('a', { tier: 'B' }), card('b', { tier: 'B' })];
		const all = summaryWith(new Map(), ['d1'], judgedOf([card('a')], known));
		expect(evaluate(cards, known, all)).toEqual(['sign: 1 of 2 good, was 1 of 1']);
		expect(evaluate([card('a')], known, all)).toEqual([]);
		const elsewhere = new Map([['d2', new Map([['A sign/when', { good: 9, judged: 9 }]])]]);
		expect(evaluate(cards, known, elsewhere)).toEqual([]);
	});

	it('is foretold for a document by the other documents alone', () => {
		const bad = Array.from({ length: 20 }, (_, i) => word(`b${i}`, 'bad'));
		const known = words(...bad);
		const judged = judgedOf(
			bad.map(({ id }) => card(id)),
			known
		);
		const other = { card: card('x', { document: 'd2' }), verdict: word('x', 'good') };
		expect(unseenLines([...judged, other]).slice(1)).toEqual([
			expect.stringMatching(/^ {2}A .*0\/20/),
			expect.stringMatching(/^ {2}C .*1\/1/)
		]);
	});

	it('keeps what was measured on documents that are not here', () => {
		const known = words(word('a', 'good'), word('b', 'bad'));
		const before = new Map([['d2', new Map([['A sign/when', { good: 9, judged: 9 }]])]]);
		const now = summaryWith(before, ['d1'], judgedOf([card('a'), card('b')], known));
		const path = join(folder, 'summary.json');
		writeSummary(path, now);
		expect(readSummary(path)).toEqual(now);
		expect(precisionData(now)).toContain("['A sign/when', 10, 11]");
		expect(precisionData(now)).toContain("['A', 10, 11]");
	});

	it('puts what asks about any clause into a group of its own', () => {
		const asked = [card('a', { claimed: 'B' }), card('b', { claimed: 'B', frame: 'tell' })];
		const known = words(word('a', 'good'), word('b', 'bad'));
		const table = precisionData(summaryWith(new Map(), ['d1'], judgedOf(asked, known)));
		expect(table).toContain("['B', 1, 1]");
		expect(table).toContain("['B general', 0, 1]");
	});
});

describe('a key fact', () => {
	const fact = {
		id: '1',
		kind: 'date',
		fact: 'Peru and Chile signed the Treaty of Lima on 3 June 1929.',
		answer: '3 June 1929',
		accept: ['1929'],
		key: true,
		evidence: 'the Treaty of Lima was signed',
		iso: '1929-06-03'
	};

	it.each([
		['On which date was the Treaty of Lima signed?', '3 June 1929'],
		['In which year did Peru sign the Treaty of Lima?', '1929'],
		['Which treaty did Peru and Chile sign on 3 June 1929?', 'Treaty of Lima']
	])('is asked by: %s', (stem, answer) => {
		expect(covers({ stem, answer }, fact)).toBe(true);
	});

	it.each([
		['On which date was the Treaty of Lima signed?', '4 June 1929'],
		['On which date was the railway to Arica opened?', '3 June 1929'],
		['Who led the railway in 1929?', 'Peru']
	])('is not asked by: %s → %s', (stem, answer) => {
		expect(covers({ stem, answer }, fact)).toBe(false);
	});

	it('is not one where the gold names a trap or lists it aside', () => {
		const gold = [fact, { ...fact, id: '2', key: false }, { id: 'T', trap: true, why: 'x' }];
		writeFileSync(join(folder, 'a.json'), JSON.stringify(gold));
		expect(goldOf(folder, 'a')?.map(({ id }) => id)).toEqual(['1']);
		expect(goldOf(folder, 'b')).toBeUndefined();
	});
});

describe('the generator', () => {
	it('shows no card as sure that was judged bad, and no frame got worse on the texts kept here', () => {
		const model = readModel(new Uint8Array(readFileSync('static/models/english.bin')));
		const texts = textsIn('tests/verdicts/documents') ?? [];
		expect(texts.length).toBeGreaterThan(5);
		const cards = texts.flatMap((text) => cardsOf(text, model));
		const recorded = readSummary('tests/verdicts/summary.json');
		expect(evaluate(cards, readVerdicts('tests/verdicts'), recorded)).toEqual([]);
	}, 60_000);

	it('is measured on the folders that are there', () => {
		expect(textsIn(join(folder, 'nowhere'))).toBeUndefined();
		writeFileSync(join(folder, 'a.txt'), 'Japan recognised Peru in 1901.');
		expect(textsIn(folder)).toMatchObject([{ name: 'a', genre: 'other' }]);
	});
});
