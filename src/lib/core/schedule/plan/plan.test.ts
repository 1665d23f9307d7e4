import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardId, DeckId, NoteId } from '../../deck/note.ts';
import type { Card, CardState } from '../card.ts';
import { startOfDay, type StudyDay } from '../day.ts';
import { defaultParameters } from '../memory.ts';
import { commonPace } from '../pace.ts';
import type { Exam, ExamId } from './exam.ts';
import { planExams, todayOf } from './plan.ts';
import type { ExamSituation, PlannedCard } from './situation.ts';

const today = 20_000 as StudyDay;
const deck = 'deck' as DeckId;

const exam = (own: Partial<Exam> = {}): Exam => ({
	id: 'exam' as ExamId,
	name: 'History',
	date: (today + 20) as StudyDay,
	scope: [{ kind: 'deck', deck, weight: 1 }],
	minutesPerDay: 10,
	daysOff: [],
	...own
});

const seen = (stability: number, daysAgo: number): CardState => ({
	phase: 'review',
	stability,
	difficulty: 5,
	lastDay: (today - daysAgo) as StudyDay,
	lastAt: startOfDay((today - daysAgo) as StudyDay, 0),
	reps: 2,
	lapses: 0,
	dueDay: today,
	intervalDays: daysAgo
});

const planned = (n: number, own: Partial<Card> = {}, tags: string[] = []): PlannedCard => ({
	card: {
		id: `card-${n}` as CardId,
		noteId: `note-${n}` as NoteId,
		deckId: deck,
		ord: 0,
		position: n,
		state: { phase: 'new' },
		suspended: false,
		...own
	},
	tags,
	topic: n % 2 ? 'odd' : 'even'
});

const fresh = (count: number) => Array.from({ length: count }, (_, n) => planned(n));

const situation = (own: Partial<ExamSituation> = {}): ExamSituation => ({
	exams: [exam()],
	cards: fresh(60),
	today,
	parameters: defaultParameters,
	pace: commonPace,
	...own
});

const plan = planExams(situation());

describe('a plan for an exam', () => {
	it('fills the minutes of today and no more than one card beyond', () => {
		expect(plan.today.minutes).toBeGreaterThan(9);
		expect(plan.today.minutes).toBeLessThan(11);
		expect(plan.today.fresh).toBe(plan.today.cards.length);
	});

	it('says what is expected with a range around it, and a curve that ends there', () => {
		const [{ onTheDay, curve, unmet }] = plan.foretold.exams as [
			(typeof plan.foretold.exams)[number]
		];
		expect(onTheDay.low).toBeLessThan(onTheDay.mean);
		expect(onTheDay.mean).toBeLessThan(onTheDay.high);
		expect(onTheDay.high).toBeLessThanOrEqual(1);
		expect(curve).toHaveLength(21);
		expect(curve[0]).toBe(0);
		expect(curve.at(-1)).toBeCloseTo(onTheDay.mean, 10);
		expect(unmet).toBe(0);
	});

	it('is the same whenever it is made of the same, and tells how far it is, never backwards', () => {
		const heard: number[] = [];
		expect(planExams(situation(), { progress: (done) => heard.push(done) })).toEqual(plan);
		expect(heard.at(-1)).toBeCloseTo(1, 10);
		expect(heard).toEqual(heard.toSorted((a, b) => a - b));
	});

	it('is ended by whatever its listener throws', () => {
		const stop = () => {
			throw new Error('enough');
		};
		expect(() => planExams(situation(), { progress: stop })).toThrow('enough');
	});

	it('adds no less with more minutes', () => {
		const tight = planExams(situation({ cards: fresh(400) }));
		const marks = tight.more.map(({ marks: [first = 0] }) => first);
		expect(marks[0]).toBeGreaterThan(0.05);
		expect(marks).toEqual(marks.toSorted((a, b) => a - b));
	});
});

describe('what is aimed for', () => {
	const verdictFor = (own: Partial<Exam>, cards = fresh(60)) =>
		planExams(situation({ exams: [exam(own)], cards })).verdicts[0]?.verdict;

	it('is called reached where it is', () => {
		expect(verdictFor({ wanted: 0.5 })).toEqual({ kind: 'reached', sure: true });
	});

	it('is given the minutes that it needs', () => {
		expect(verdictFor({ wanted: 0.8 }, fresh(400))).toMatchObject({ kind: 'needs-minutes' });
	});

	it('is called out of reach where it is, with what to drop', () => {
		const own = { wanted: 0.5, minutesPerDay: 1, date: (today + 2) as StudyDay };
		const verdict = verdictFor(own, fresh(3000));
		expect(verdict).toMatchObject({ kind: 'out-of-reach' });
		if (verdict?.kind === 'out-of-reach') expect(verdict.drop.length).toBe(1);
	});
});

describe("today's list", () => {
	// Few days are soon foretold, and today's list is made as for many.
	const soon = (own: Partial<Exam> = {}) => exam({ date: (today + 6) as StudyDay, ...own });

	it('holds cards of the scope alone, none of them suspended, each once', () => {
		const cards = [
			planned(1),
			planned(2, { deckId: 'other' as DeckId }),
			planned(3, { deckId: 'other' as DeckId }, ['war']),
			planned(4, { suspended: true }),
			planned(5, { state: seen(3, 6) })
		];
		const scope = [
			{ kind: 'deck', deck, weight: 1 },
			{ kind: 'tag', tag: 'war', weight: 2 }
		] as const;
		const { cards: list } = planExams(situation({ cards, exams: [soon({ scope })] })).today;
		expect([...list].sort()).toEqual(['card-1', 'card-3', 'card-5']);
	});

	it('asks one card of a note before any of its siblings', () => {
		const cards = fresh(60).map(({ card, ...rest }, n) => ({
			...rest,
			card: { ...card, noteId: `pair-${n >> 1}` as NoteId, ord: n % 2 }
		}));
		const { today: list } = planExams(situation({ cards, exams: [soon()] }));
		const notes = list.cards.map((id) => cards.find(({ card }) => card.id === id)?.card.noteId);
		expect(notes.length).toBeGreaterThan(5);
		expect(new Set(notes).size).toBe(notes.length);
	});

	it('leaves an exam out that is farther off than can be planned for', () => {
		const far = exam({ id: 'far' as ExamId, date: 2_932_896 as StudyDay });
		const { foretold } = planExams(situation({ exams: [soon(), far] }));
		expect(foretold.exams.map(({ exam }) => exam)).toEqual(['exam']);
	});

	it('is empty on a day off, after the last exam and without cards', () => {
		const off = soon({ daysOff: [{ from: today, to: today }] });
		const past = exam({ date: today });
		for (const own of [{ exams: [off] }, { exams: [past] }, { exams: [] }, { cards: [] }])
			expect(planExams(situation(own)).today.cards).toEqual([]);
	});

	it('puts what weighs more first where time is short', () => {
		const cards = [
			...fresh(100),
			...Array.from({ length: 20 }, (_, n) => planned(100 + n, {}, ['key']))
		];
		const scope = [
			{ kind: 'deck', deck, weight: 1 },
			{ kind: 'tag', tag: 'key', weight: 5 }
		] as const;
		const own = exam({ scope, date: (today + 2) as StudyDay, minutesPerDay: 10 });
		const { cards: list } = planExams(situation({ cards, exams: [own] })).today;
		expect(list.slice(0, 10).every((id) => Number(id.slice(5)) >= 100)).toBe(true);
	});

	it('serves two exams at once, the nearer first, and comes back to the other', () => {
		const other = 'other' as DeckId;
		const cards = Array.from({ length: 60 }, (_, n) => planned(n, n % 2 ? { deckId: other } : {}));
		const near = exam({ id: 'near' as ExamId, date: (today + 3) as StudyDay, minutesPerDay: 5 });
		const scope = [{ kind: 'deck', deck: other, weight: 1 }] as const;
		const far = exam({
			id: 'far' as ExamId,
			date: (today + 16) as StudyDay,
			scope,
			minutesPerDay: 5
		});
		const plan = planExams(situation({ cards, exams: [far, near] }));
		expect(plan.foretold.exams.map(({ exam }) => exam)).toEqual(['near', 'far']);
		const first = plan.today.cards.slice(0, 8);
		expect(first.every((id) => Number(id.slice(5)) % 2 === 0)).toBe(true);
		expect(plan.foretold.exams[1]?.onTheDay.mean).toBeGreaterThan(0.8);
	});

	it('expects fewer minutes of whoever kept fewer', () => {
		const kept = Array.from({ length: 14 }, () => ({ minutes: 10, tookMs: 300_000 }));
		const plan = planExams(situation({ exams: [soon()], kept }));
		expect(plan.keptShare).toBeCloseTo((140 * 0.5 + 30) / 170, 2);
		expect(plan.today.minutes).toBeLessThan(7);
	});

	it('follows a strategy of an earlier day', () => {
		const later = situation({ today: (today + 5) as StudyDay });
		expect(todayOf(later, plan.strategy).cards.length).toBeGreaterThan(5);
	});

	it('is made of 5,000 cards in a moment', () => {
		const cards = Array.from({ length: 5000 }, (_, n) =>
			planned(n, n % 3 ? { state: seen(1 + (n % 50), 1 + (n % 40)) } : {})
		);
		const exams = [exam({ date: (today + 60) as StudyDay, minutesPerDay: 40 })];
		const own = situation({ cards, exams });
		const strategy = {
			kind: 'priced',
			logs: Array.from({ length: 9 }, () => -14),
			eager: 1
		} as const;
		todayOf(own, strategy);
		const begun = performance.now();
		todayOf(own, strategy);
		// A tenth of a second on a machine of its own.
		expect(performance.now() - begun).toBeLessThan(1000);
	});

	it('never breaks its promises, whatever is asked', () => {
		const anyExam = fc.record({
			days: fc.integer({ min: -2, max: 12 }),
			minutes: fc.integer({ min: 1, max: 60 }),
			off: fc.integer({ min: 0, max: 5 }),
			keep: fc.option(fc.integer({ min: 1, max: 100 }))
		});
		const anyCards = fc.array(
			fc.record({
				s: fc.double({ min: 0, max: 1000, noNaN: true }),
				ago: fc.integer({ min: 0, max: 400 })
			}),
			{ maxLength: 30 }
		);
		fc.assert(
			fc.property(fc.array(anyExam, { maxLength: 3 }), anyCards, (list, memories) => {
				const exams = list.map(({ days, minutes, off, keep }, n) => {
					const date = (today + days) as StudyDay;
					return exam({
						id: `exam-${n}` as ExamId,
						date,
						minutesPerDay: minutes,
						daysOff: [{ from: (today + off) as StudyDay, to: (today + off + 1) as StudyDay }],
						...(keep === null ? {} : { keepUntil: (date + keep) as StudyDay })
					});
				});
				const cards = memories.map(({ s, ago }, n) =>
					planned(n, s < 0.01 ? {} : { state: seen(s, ago) })
				);
				const plan = planExams(situation({ exams, cards }));
				expect(new Set(plan.today.cards).size).toBe(plan.today.cards.length);
				for (const { onTheDay, curve } of plan.foretold.exams)
					for (const share of [onTheDay.mean, onTheDay.low, onTheDay.high, ...curve]) {
						expect(share).toBeGreaterThanOrEqual(0);
						expect(share).toBeLessThanOrEqual(1 + 1e-9);
					}
			}),
			{ seed: 5, numRuns: 8 }
		);
	});
});
