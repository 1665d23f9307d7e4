import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begin, day, graded, scheduler } from '../../../../tests/arbitraries/history.ts';
import type { CardId, DeckId, NoteId } from '../deck/note.ts';
import { newState, type Card, type CardState, type SeenState } from './card.ts';
import { studyTime, type EpochMs, type StudyDay } from './day.ts';
import { gatherNew } from './gather.ts';
import type { Mix } from './mix.ts';
import { reviewOrders, type NewGather, type ReviewOrder } from './order.ts';
import { minutesFor, paceOf, timeTaken } from './pace.ts';
import { defaultPreset } from './preset.ts';
import { buildQueue, dailyLeft, type QueueOptions } from './queue.ts';

const time = studyTime(begin, 0);
const plenty = { fresh: 1000, reviews: 1000 };

let made = 0;
const card = (note: string, state: CardState, parts: Partial<Card> = {}): Card => ({
	id: `c${++made}` as CardId,
	noteId: note as NoteId,
	deckId: 'd' as DeckId,
	ord: 0,
	position: made,
	state,
	suspended: false,
	...parts
});
const seen = { stability: 10, difficulty: 5, lastAt: time.at, reps: 3, lapses: 0 };
const review = (overdue = 0, intervalDays = 10): SeenState => ({
	...seen,
	phase: 'review',
	lastDay: (time.day - overdue - intervalDays) as StudyDay,
	dueDay: (time.day - overdue) as StudyDay,
	intervalDays
});
const learning = (inMinutes: number): SeenState => ({
	...seen,
	phase: 'learning',
	step: 0,
	lastDay: time.day,
	dueAt: (time.at + inMinutes * 60_000) as EpochMs
});
const queueOf = (cards: Iterable<Card>, options: Partial<QueueOptions> = {}) =>
	buildQueue(cards, { time, left: () => plenty, ...options });
const notes = (cards: readonly Card[]) => cards.map(({ noteId }) => noteId);

describe("the day's queue", () => {
	it('holds what is due: learning cards soonest first, reviews of today and before, new cards', () => {
		const queue = queueOf([
			card('later', learning(9)),
			card('sooner', learning(-1)),
			card('due', review(0)),
			card('tomorrow', review(-1)),
			card('new', newState),
			card('away', newState, { suspended: true }),
			card('away too', review(5), { suspended: true })
		]);
		expect(notes(queue.learning)).toEqual(['sooner', 'later']);
		expect(notes(queue.main).sort()).toEqual(['due', 'new']);
		expect(queue.counts).toEqual({ fresh: 1, learning: 2, review: 1 });
	});

	it('is empty without cards and takes any iterable', () => {
		expect(queueOf(new Set<Card>())).toEqual({
			learning: [],
			main: [],
			counts: { fresh: 0, learning: 0, review: 0 },
			heldBack: 0,
			leftOver: 0
		});
	});

	it('keeps within the limits of each deck, learning cards aside', () => {
		const of = (deck: string, state: CardState) =>
			card(`n${made}`, state, { deckId: deck as DeckId });
		const cards = ['a', 'b'].flatMap((deck) =>
			Array.from({ length: 5 }, () => [
				of(deck, newState),
				of(deck, review()),
				of(deck, learning(1))
			])
		);
		const { counts, main } = queueOf(cards.flat(), {
			left: (deck) => (deck === 'a' ? { fresh: 2, reviews: 0 } : { fresh: 0, reviews: 3 })
		});
		expect(counts).toEqual({ fresh: 2, learning: 10, review: 3 });
		expect(new Set(main.map(({ deckId, state }) => `${deckId} ${state.phase}`))).toEqual(
			new Set(['a new', 'b review'])
		);
	});

	it('counts what was answered today against the limits, and never below none', () => {
		expect(dailyLeft(defaultPreset, { fresh: 5, reviews: 300 })).toEqual({ fresh: 15, reviews: 0 });
	});
});

describe('siblings', () => {
	it('meet on different days: one card of a note, the one that waited longest', () => {
		const queue = queueOf([
			card('n', newState),
			card('n', review(1)),
			card('n', review(7)),
			card('m', newState, { ord: 1 }),
			card('m', newState, { ord: 0, position: made })
		]);
		expect(queue.main).toHaveLength(2);
		expect(queue.main.find(({ noteId }) => noteId === 'n')?.state).toMatchObject({
			dueDay: time.day - 7
		});
		expect(queue.heldBack).toBe(3);
	});

	it('wait while one is within its steps or was answered today', () => {
		const queue = queueOf(
			[card('n', learning(0)), card('n', review()), card('m', newState), card('o', review())],
			{ notesToday: new Set(['m' as NoteId]) }
		);
		expect(notes(queue.main)).toEqual(['o']);
		expect(notes(queue.learning)).toEqual(['n']);
		expect(queue.heldBack).toBe(2);
	});

	it('may meet on one day where the preset says so, and then stand apart', () => {
		const cards = [card('n', review(9)), card('n', review(9), { ord: 1 })].concat(
			Array.from({ length: 20 }, (_, i) => card(`m${i}`, review(1)))
		);
		const { main, heldBack } = queueOf(cards, { buryReviewSiblings: false });
		const at = main.flatMap(({ noteId }, i) => (noteId === 'n' ? [i] : []));
		expect(main).toHaveLength(22);
		expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThan(10);
		expect(heldBack).toBe(0);
		const both = [card('n', newState), card('n', newState, { ord: 1 }), card('n', review())];
		expect(queueOf(both, { buryNewSiblings: false }).counts).toMatchObject({ fresh: 2, review: 1 });
		expect(queueOf(both, { buryReviewSiblings: false }).counts).toMatchObject({ fresh: 0 });
	});

	it('are not read in place of other notes: a deck of reversed cards brings all its new cards', async () => {
		const deck = Array.from({ length: 100 }, (_, i) =>
			[0, 1].map((ord) => card(`n${i}`, newState, { ord, position: i }))
		).flat();
		let rows = 0;
		const read = (offset: number, count: number) => {
			rows += count;
			return Promise.resolve(deck.slice(offset, offset + count));
		};
		const met = new Set(['n0', 'n1'] as NoteId[]);
		const left = () => ({ fresh: 20, reviews: 0 });
		const found = await gatherNew(20, (note) => met.has(note), read);
		const { main } = queueOf(found, { left, notesToday: met });
		expect(notes(main)).toEqual(Array.from({ length: 20 }, (_, i) => `n${i + 2}`));
		expect(rows).toBeLessThanOrEqual(60);
		expect(await gatherNew(0, () => false, read)).toEqual([]);
		expect(await gatherNew(500, () => false, read)).toHaveLength(200);
	});

	it('do not take a place within the limit from another note', () => {
		const queue = queueOf(
			[card('n', newState), card('n', newState), card('m', newState), card('o', newState)],
			{ left: () => ({ fresh: 2, reviews: 0 }) }
		);
		expect(notes(queue.main)).toEqual(['n', 'm']);
	});

	it('never both stand in the queue, whatever is due', () => {
		const state = fc.oneof(
			fc.constant(newState),
			fc.integer({ min: -3, max: 30 }).map((overdue) => review(overdue))
		);
		const cards = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), state), { maxLength: 20 });
		fc.assert(
			fc.property(cards, (all) => {
				const { main } = queueOf(all.map(([note, is]) => card(note, is)));
				expect(new Set(notes(main)).size).toBe(main.length);
			}),
			{ seed: 20 }
		);
	});
});

describe('orders', () => {
	const four = [
		card('strong', { ...review(3), stability: 400, difficulty: 2 } as SeenState),
		card('weak', { ...review(1), stability: 2, difficulty: 4 } as SeenState),
		card('hard', { ...review(2), stability: 30, difficulty: 9 } as SeenState)
	];
	const order = (reviewOrder: ReviewOrder) =>
		notes(queueOf(four, { reviewOrder, schedulerFor: () => scheduler }).main);

	it('put reviews by due day, retrievability, difficulty or age', () => {
		expect(order('due')).toEqual(['strong', 'hard', 'weak']);
		expect(order('retrievability')).toEqual(['weak', 'hard', 'strong']);
		expect(order('easiest')).toEqual(['strong', 'weak', 'hard']);
		expect(order('hardest')).toEqual(['hard', 'weak', 'strong']);
		expect(order('added')).toEqual(['strong', 'weak', 'hard']);
		expect(order('added-descending')).toEqual(['hard', 'weak', 'strong']);
		expect(order('retrievability-descending')).toEqual(['strong', 'hard', 'weak']);
	});

	it('put reviews by interval, or by how long they wait for it', () => {
		const cards = [
			card('short', review(4, 2)),
			card('long', review(40, 300)),
			card('middle', review(5, 50))
		];
		const by = (reviewOrder: ReviewOrder) => notes(queueOf(cards, { reviewOrder }).main);
		expect(by('shortest-interval')).toEqual(['short', 'middle', 'long']);
		expect(by('longest-interval')).toEqual(['long', 'middle', 'short']);
		expect(by('overdueness')).toEqual(['short', 'long', 'middle']);
	});

	it.each(reviewOrders)('take within a limit what they put first: %s', (reviewOrder) => {
		const cards = Array.from({ length: 60 }, (_, i) =>
			card(`n${i}`, {
				...review(i % 7, 1 + ((i * 13) % 40)),
				stability: 1 + ((i * 31) % 90),
				difficulty: 1 + (i % 9)
			} as SeenState)
		);
		const taken = (reviews: number) =>
			notes(
				queueOf(cards, {
					reviewOrder,
					schedulerFor: () => scheduler,
					left: () => ({ fresh: 0, reviews })
				}).main
			);
		expect(taken(60)).toHaveLength(60);
		expect(taken(13)).toEqual(taken(60).slice(0, 13));
		expect(taken(0)).toEqual([]);
	});

	it('decide which reviews a limit leaves for tomorrow', () => {
		const queue = queueOf(four, {
			reviewOrder: 'retrievability',
			schedulerFor: () => scheduler,
			left: () => ({ fresh: 0, reviews: 1 })
		});
		expect(notes(queue.main)).toEqual(['weak']);
	});

	it('shuffle the same way all day and another way the next', () => {
		const cards = Array.from({ length: 30 }, (_, i) => card(`n${i}`, review()));
		const on = (at: number) =>
			notes(queueOf(cards, { reviewOrder: 'random', time: studyTime(at, 0) }).main);
		expect(on(begin)).toEqual(on(begin + 3_600_000));
		expect(on(begin)).not.toEqual(on(begin + day));
		expect(on(begin)).not.toEqual(notes(cards));
		expect(on(begin).toSorted()).toEqual(notes(cards).toSorted());
	});

	it('meet new cards by position, or shuffled', () => {
		const cards = Array.from({ length: 20 }, (_, i) =>
			card(`n${i}`, newState, { position: 20 - i })
		);
		expect(notes(queueOf(cards).main)).toEqual(notes(cards).reverse());
		const shuffled = notes(queueOf(cards, { newOrder: 'random' }).main);
		expect(shuffled).not.toEqual(notes(cards).reverse());
	});

	it('take new cards of all decks by position, deck by deck, from the end, by note or by card', () => {
		const cards = ['a', 'b'].flatMap((deck) =>
			Array.from({ length: 6 }, (_, i) =>
				card(`${deck}${i >> 1}`, newState, { deckId: deck as DeckId, position: i >> 1, ord: i & 1 })
			)
		);
		const taken = (newGather: NewGather, fresh = 9) =>
			queueOf(cards, {
				newGather,
				buryNewSiblings: false,
				left: () => ({ fresh, reviews: 0 })
			}).main.map(({ noteId, ord }) => `${noteId}${ord === 0 ? '' : "'"}`);
		expect(taken('position', 1)).toEqual(['a0', 'b0']);
		expect(taken('position-descending', 1)).toEqual(['a2', 'b2']);
		expect(taken('deck').slice(0, 6)).toEqual(['a0', 'a1', 'a2', 'b0', 'b1', 'b2']);
		expect(taken('random-notes').toSorted()).toEqual(taken('deck').toSorted());
		expect(taken('random-notes')).toEqual(taken('random-notes'));
		expect(taken('random-cards')).not.toEqual(taken('deck'));
	});

	it('show the first cards of notes before the second ones where the preset says so', () => {
		const cards = [1, 0, 1, 0].map((ord, i) => card(`n${i}`, newState, { ord, position: i }));
		expect(notes(queueOf(cards, { newOrder: 'ord' }).main)).toEqual(['n1', 'n3', 'n0', 'n2']);
	});

	it('spread new cards among the reviews, or put them before or after', () => {
		const cards = [
			...Array.from({ length: 6 }, () => card(`r${made}`, review())),
			...Array.from({ length: 2 }, () => card(`f${made}`, newState))
		];
		const phases = (mix: Mix) =>
			queueOf(cards, { mix })
				.main.map(({ state }) => (state.phase === 'new' ? 'f' : 'r'))
				.join('');
		expect(phases('mixed')).toBe('rrfrrfrr');
		expect(phases('new-first')).toBe('ffrrrrrr');
		expect(phases('reviews-first')).toBe('rrrrrrff');
	});

	it('leave the cards that they were given in their order', () => {
		const cards = Object.freeze([...four]);
		queueOf(cards, { reviewOrder: 'random' });
		expect(notes(cards)).toEqual(['strong', 'weak', 'hard']);
	});
});

describe('minutes', () => {
	const counts = { fresh: 10, learning: 0, review: 100 };

	it('are those of common learners before anything was answered', () => {
		expect(minutesFor(counts, paceOf([]))).toBe(30);
		expect(minutesFor({ fresh: 0, learning: 0, review: 0 }, paceOf([]))).toBe(0);
	});

	it('follow how fast this learner answers', () => {
		const before = review();
		const event = graded(1, time, 3, before);
		const answers = (tookMs: number) => Array.from({ length: 300 }, () => ({ ...event, tookMs }));
		const minutes = (tookMs: number) => minutesFor(counts, paceOf(answers(tookMs)));
		expect(minutes(4000)).toBeLessThan(minutes(14_000));
		expect(minutes(30_000)).toBeGreaterThan(50);
	});

	it('count the repetitions of a new card as part of its price', () => {
		const first = { ...graded(1, time, 3, newState), tookMs: 20_000 };
		const second = { ...graded(2, time, 3, first.after), tookMs: 20_000 };
		const once = paceOf(Array.from({ length: 200 }, () => first));
		const twice = paceOf(Array.from({ length: 200 }, () => [first, second]).flat());
		expect(twice.freshMs - once.freshMs).toBeGreaterThan(15_000);
	});

	const pace = { freshMs: 60_000, learningMs: 20_000, reviewMs: 15_000 };
	const work = [
		...Array.from({ length: 30 }, (_, i) => card(`f${i}`, newState)),
		...Array.from({ length: 40 }, (_, i) => card(`r${i}`, review()))
	];
	const countsIn = (minutesPerDay: number | undefined, tookMs = 0) =>
		queueOf(work, {
			pace,
			left: () =>
				dailyLeft(
					{ ...defaultPreset, ...(minutesPerDay === undefined ? {} : { minutesPerDay }) },
					{ fresh: 0, reviews: 0, tookMs }
				)
		}).counts;

	it.each([
		[undefined, 20],
		[60, 20],
		[15, 5],
		[10, 0],
		[0, 0]
	])(
		'hold new cards back where the reviews leave no time: of %s a day for %d',
		(minutes, fresh) => {
			expect(countsIn(minutes)).toMatchObject({ fresh, review: 40 });
		}
	);

	it('of the learner hold for all decks together', () => {
		const decks = work.map((each, i) => ({ ...each, deckId: `d${i % 3}` as DeckId }));
		const counts = (minutes: number) => queueOf(decks, { pace, msLeft: minutes * 60_000 }).counts;
		expect(counts(15)).toMatchObject({ fresh: 5, review: 40 });
		expect(counts(5)).toMatchObject({ fresh: 0, review: 40 });
		expect(counts(-1)).toMatchObject({ fresh: 0, review: 40 });
	});

	it('that were spent today are not spent again', () => {
		expect(countsIn(15, 3 * 60_000).fresh).toBe(2);
		expect(countsIn(15, 3_600_000).fresh).toBe(0);
	});

	it.each([
		[NaN, 0],
		[-5000, 0],
		[3_600_000, 60_000],
		[Infinity, 60_000],
		[7000, 7000]
	])('take an answer of %d ms for %d ms', (tookMs, ms) => {
		expect(timeTaken({ tookMs })).toBe(ms);
	});
});
