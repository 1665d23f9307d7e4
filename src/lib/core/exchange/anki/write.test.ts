import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deck } from '../../../../../tests/arbitraries/deck.ts';
import type { Deck } from '../../deck/deck.ts';
import { cardsOf } from '../../deck/cards.ts';
import type { CardId, DeckId, Note, NoteId } from '../../deck/note.ts';
import type { EpochMs, StudyDay } from '../../schedule/day.ts';
import type { CardHistory, Collection } from '../collection.ts';
import { collect } from './collect.ts';
import { ankiLosses } from './losses.ts';
import type { AnkiRows } from './rows.ts';
import { Told } from './told.ts';
import { writeRows } from './write-rows.ts';

const now = Date.UTC(2026, 5, 1, 12) as EpochMs;
const options = { now, offsetMinutes: 120, withHistory: true };
const noMedia = { names: new Map(), files: new Map(), left: new Set<string>() };
const readBack = (rows: AnkiRows) => collect(rows, noMedia, new Told(), 120);

const dayOf = (at: number) =>
	Math.floor((at + 120 * 60_000 - 4 * 3_600_000) / 86_400_000) as StudyDay;

/** A card in review with answers on days before, and its state by the last of them. */
const history = (card: CardId): fc.Arbitrary<CardHistory> =>
	fc
		.record({
			minutes: fc.uniqueArray(fc.integer({ min: 1, max: 500_000 }), { minLength: 1, maxLength: 4 }),
			grades: fc.array(fc.constantFrom(1, 2, 3, 4), { minLength: 4, maxLength: 4 }),
			intervalDays: fc.integer({ min: 1, max: 400 }),
			stability: fc.double({ min: 0.1, max: 1000, noNaN: true }),
			difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
			isSuspended: fc.boolean(),
			flag: fc.constantFrom(undefined, 1, 7)
		})
		.map(({ minutes, grades, intervalDays, stability, difficulty, isSuspended, flag }) => {
			const reviews = minutes
				.sort((a, b) => b - a)
				.map((minute, i) => {
					const at = (now - minute * 60_000 - Number(card.length)) as EpochMs;
					return {
						type: 'grade' as const,
						at,
						day: dayOf(at),
						grade: (grades[i] ?? 3) as 3,
						tookMs: minute
					};
				});
			const last = reviews.at(-1);
			const lastDay = last?.day ?? (0 as StudyDay);
			return {
				card,
				reviews,
				state: {
					...{
						phase: 'review',
						stability,
						difficulty,
						lastDay,
						lastAt: last?.at ?? (0 as EpochMs)
					},
					...{
						reps: reviews.length,
						lapses: 0,
						dueDay: (lastDay + intervalDays) as StudyDay,
						intervalDays
					}
				},
				isSuspended,
				...(flag !== undefined && { flag })
			} as CardHistory;
		});

const collections: fc.Arbitrary<Collection> = fc
	.uniqueArray(deck, { maxLength: 3, selector: ({ id }) => id })
	.map((decks) => onceEach(decks))
	.chain((decks) =>
		fc
			.tuple(
				...decks
					.flatMap(({ notes }) => notes.flatMap(cardsOf))
					.slice(0, 3)
					.map(({ id }) => history(id))
			)
			.map((histories) => ({ decks, media: new Map(), histories }))
	);

/** The decks with each note in the first that has it, and moments apart. */
function onceEach(decks: readonly Deck[]): Deck[] {
	const seen = new Set<NoteId>();
	return decks.map((deck) => ({
		...deck,
		notes: deck.notes.filter(({ id }) => !seen.has(id) && seen.add(id) !== undefined)
	}));
}

const apart = ({ histories }: Collection) => {
	const moments = histories.flatMap(({ reviews }) => reviews.map(({ at }) => at));
	return new Set(moments).size === moments.length;
};

describe('a package for Anki', () => {
	it('read again is what was written', () => {
		fc.assert(
			fc.property(collections.filter(apart), (collection) => {
				const back = readBack(writeRows(collection, options)).collection;
				expect(back?.decks).toEqual(collection.decks);
				expect(back?.histories).toEqual(collection.histories);
			}),
			{ seed: 6, numRuns: 100 }
		);
	});

	const note = (over: Partial<Note>): Note => ({
		id: 'n1' as NoteId,
		type: 'basic',
		kind: 'other',
		question: 'q',
		answer: 'a',
		accept: [],
		distractors: [],
		tags: [],
		tier: 'manual',
		flags: [],
		evidence: [],
		...over
	});
	const of = (...notes: Note[]): Collection => ({
		decks: [{ id: 'd' as DeckId, title: 'D', language: 'en', sources: [], notes }],
		media: new Map(),
		histories: []
	});
	const fields = (over: Partial<Note>) => writeRows(of(note(over)), options).notes[0]?.fields ?? [];

	it.each<[string, Partial<Note>, number, string]>([
		[
			'marks, formulas and signs',
			{ question: 'H<sub>2</sub>O < \\(x<y\\)\n$$z$$' },
			0,
			'H<sub>2</sub>O &lt; \\(x&lt;y\\)<br>\\[z\\]'
		],
		[
			'deletions',
			{ type: 'cloze', question: '[Baku] on the [c3::Caspian::sea]', answer: '' },
			0,
			'{{c1::Baku}} on the {{c3::Caspian::sea}}'
		],
		[
			'braces that close no deletion',
			{ type: 'cloze', question: '[\\(x^{a^{b}}\\)] }}', answer: '' },
			0,
			'{{c1::\\(x^{a^{b} }\\)}} &#125;&#125;'
		],
		[
			'wrong answers',
			{ type: 'choice', distractors: ['b', 'c'] },
			4,
			'<ul><li>b</li><li>c</li></ul>'
		],
		['images', { question: '![a map](media:k.png)' }, 0, '<img src="k.png" alt="a map">'],
		[
			'what would be code',
			{ question: '<script>x</script> [sound:a.mp3]' },
			0,
			'&lt;script&gt;x&lt;/script&gt; &#91;sound:a.mp3]'
		]
	])('shows %s as Anki writes them', (_, over, index, html) => {
		expect(fields(over)[index]).toBe(html);
	});

	it('does not show the key of an order in its question', () => {
		expect(fields({ type: 'ordering', answer: 'one\ntwo\nthree' })[2]).not.toContain(
			'<li>one</li><li>two</li><li>three</li>'
		);
	});

	it('that was changed in Anki comes back with the change, and all else as it was', () => {
		const written = note({
			topic: 'T',
			accept: ['x'],
			distractors: ['b'],
			hint: 'h',
			flags: ['as-of'],
			type: 'choice'
		});
		const rows = writeRows(of(written), options);
		const [row] = rows.notes;
		const changed = { ...row!, fields: row!.fields.with(0, 'new <b>q</b>&nbsp;') };
		expect(readBack({ ...rows, notes: [changed] }).collection?.decks[0]?.notes).toEqual([
			{ ...written, question: 'new <b>q</b>' }
		]);
	});

	it('keeps the guid of a note that came from Anki', () => {
		expect(writeRows(of(note({ id: 'anki:a/b#c' as NoteId })), options).notes[0]?.guid).toBe(
			'a/b#c'
		);
	});

	it('without history holds new cards alone', () => {
		const collection: Collection = {
			...of(note({})),
			histories: [
				{
					card: 'n1/0' as CardId,
					reviews: [{ type: 'grade', at: now, day: dayOf(now), grade: 3, tookMs: 1 }],
					isSuspended: true,
					flag: 1
				}
			]
		};
		const { cards, reviews } = writeRows(collection, { ...options, withHistory: false });
		expect(reviews).toEqual([]);
		expect(cards).toMatchObject([{ type: 0, queue: 0, flags: 0 }]);
		expect(ankiLosses(collection, false).map(({ code }) => code)).toEqual(['lost-new-in-anki']);
	});

	it('gives decks of one title two names', () => {
		const [one] = of(note({})).decks;
		const two = { ...one!, id: 'e' as DeckId, notes: [] };
		const { decks } = writeRows({ decks: [one!, two], media: new Map(), histories: [] }, options);
		expect([...decks.values()].map(({ name }) => name)).toEqual(['D', 'D (2)']);
	});
});
