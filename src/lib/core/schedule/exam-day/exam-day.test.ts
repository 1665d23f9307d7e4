import { describe, expect, it } from 'vitest';
import type { CardId, DeckId, NoteId } from '../../deck/note.ts';
import type { Card, CardState } from '../card.ts';
import { startOfDay, type StudyDay } from '../day.ts';
import { commonPace } from '../pace.ts';
import type { Exam, ExamId } from '../plan/exam.ts';
import { planExams } from '../plan/plan.ts';
import { comingOf, fingerprint, minutesOn } from './coming.ts';
import { parseKeptPlan, type KeptPlan } from './kept-plan.ts';
import { stillListed } from './listed.ts';
import { inScope, scopeOf } from './scope.ts';
import { keptDays, situationOf } from './situation.ts';

const today = 20_000 as StudyDay;
const day = (n: number) => (today + n) as StudyDay;
const exam = (change: Partial<Exam> = {}): Exam => ({
	id: 'e' as ExamId,
	name: 'History',
	date: day(10),
	scope: [{ kind: 'deck', deck: 'd' as DeckId, weight: 1 }],
	minutesPerDay: 20,
	daysOff: [],
	...change
});
const card = (n: number, change: Partial<Card> = {}): Card => ({
	id: `n${n}/0` as CardId,
	noteId: `n${n}` as NoteId,
	deckId: 'd' as DeckId,
	ord: 0,
	position: n,
	state: { phase: 'new' },
	suspended: false,
	...change
});
const reviewed = (lastDay: StudyDay) =>
	({
		phase: 'review' as const,
		stability: 5,
		difficulty: 5,
		lastDay,
		lastAt: startOfDay(lastDay, 0),
		reps: 2,
		lapses: 0,
		dueDay: day(3),
		intervalDays: 5
	}) satisfies CardState;

describe('coming exams', () => {
	it('are those after today, and share the minutes of the days that are not off', () => {
		const off = exam({ id: 'off' as ExamId, daysOff: [{ from: today, to: day(1) }] });
		const past = exam({ date: today });
		expect(comingOf([exam(), off, past], today)).toEqual([exam(), off]);
		expect([0, 2, 10].map((n) => minutesOn([exam(), off], day(n)))).toEqual([20, 40, 0]);
	});

	it('ask for another plan when their day, scope or minutes change, and not for another name', () => {
		const print = fingerprint([exam()]);
		expect(fingerprint([exam({ name: 'Physics' })])).toBe(print);
		const changes = [
			{ date: day(11) },
			{ minutesPerDay: 21 },
			{ scope: [{ kind: 'tag', tag: 'd', weight: 1 }] },
			{ daysOff: [{ from: day(1), to: day(1) }] },
			{ wanted: 0.9 }
		] as const;
		for (const change of changes) expect(fingerprint([exam(change)])).not.toBe(print);
	});
});

describe('the scope of exams', () => {
	it('holds whole decks and the tagged cards of others', () => {
		const other = 'other' as DeckId;
		const cards = [
			{ card: card(1), tags: ['wars'] },
			{ card: card(2, { deckId: other }), tags: ['wars'] },
			{ card: card(3, { deckId: other }), tags: [] }
		];
		const both = exam({ scope: [...exam().scope, { kind: 'tag', tag: 'wars', weight: 1 }] });
		const scope = scopeOf([both], cards);
		expect(scope).toEqual({ decks: ['d'], tagged: ['n2/0'] });
		expect(cards.map(({ card }) => inScope(scope)(card))).toEqual([true, true, false]);
	});

	it('takes tags below a tag along, however they are spelt', () => {
		const other = 'other' as DeckId;
		const cards = [
			{ card: card(1, { deckId: other }), tags: ['Wars::1965'] },
			{ card: card(2, { deckId: other }), tags: ['warships'] }
		];
		const wars = exam({ scope: [{ kind: 'tag', tag: 'wars', weight: 1 }] });
		expect(scopeOf([wars], cards).tagged).toEqual(['n1/0']);
	});
});

describe('kept promises', () => {
	it('count missed days, and none before the exam was planned for', () => {
		const since = [{ exam: 'e' as ExamId, day: day(-2) }];
		const took = new Map([
			[day(-3), 60_000],
			[day(-1), 600_000]
		]);
		expect(keptDays({ exams: [exam()], today, since }, took)).toEqual([
			{ minutes: 20, tookMs: 0 },
			{ minutes: 20, tookMs: 600_000 }
		]);
		expect(keptDays({ exams: [exam()], today, since: [] }, took)).toEqual([]);
	});
});

describe('what is left of a list', () => {
	const options = {
		today,
		pace: commonPace,
		msLeft: 600_000,
		notesToday: new Set<NoteId>(),
		buryNewSiblings: true,
		buryReviewSiblings: true
	};
	const { dueDay: _, intervalDays: __, ...memory } = reviewed(day(-5));
	it('keeps its order, without what was answered today, is being learnt or was suspended', () => {
		const cards = [
			card(1, { state: reviewed(today) }),
			card(2, { state: reviewed(day(-5)) }),
			card(3, { suspended: true }),
			card(4),
			card(5, {
				state: {
					...memory,
					phase: 'relearning',
					step: 0,
					dueAt: startOfDay(today, 0)
				}
			})
		];
		expect(stillListed(cards, options).map(({ position }) => position)).toEqual([2, 4]);
	});

	it('ends with the minutes of the day, and is empty once they are used up', () => {
		const cards = Array.from({ length: 50 }, (_, n) => card(n));
		expect(stillListed(cards, options)).toHaveLength(15);
		expect(stillListed(cards, { ...options, msLeft: 0 })).toEqual([]);
	});

	it('leaves the other side of a note that was answered today for another day, unless they may meet', () => {
		const notesToday = new Set(['n1' as NoteId]);
		expect(stillListed([card(1)], { ...options, notesToday })).toEqual([]);
		const meeting = { ...options, notesToday, buryNewSiblings: false };
		expect(stillListed([card(1)], meeting)).toHaveLength(1);
	});
});

describe('a kept plan', () => {
	const cards = Array.from({ length: 12 }, (_, n) => ({ card: card(n), tags: [] }));
	const scope = scopeOf([exam()], cards);
	const of = { exams: [exam({ wanted: 1 })], today, since: [] };
	const plan = planExams(situationOf({ cards, answers: [], sets: [] }, scope, of));
	const kept: KeptPlan = {
		day: today,
		list: plan.today,
		scope,
		size: 12,
		exams: fingerprint(of.exams),
		since: [],
		plannedOn: today,
		plan
	};
	it('is read as it was written', () => {
		expect(plan.today.cards).toHaveLength(12);
		expect(parseKeptPlan(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
	});

	it('is none where it was written otherwise', () => {
		expect(parseKeptPlan(undefined)).toBeUndefined();
		expect(parseKeptPlan({ ...kept, list: { ...plan.today, cards: [1] } })).toBeUndefined();
		expect(
			parseKeptPlan({ ...kept, plan: { ...plan, strategy: { kind: 'bold' } } })
		).toBeUndefined();
	});
});
