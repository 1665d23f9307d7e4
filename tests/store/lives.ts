import fc from 'fast-check';
import type { Grade } from '#lib/core/schedule/card.ts';
import type { Exam, ExamId } from '#lib/core/schedule/plan/exam.ts';
import type { CardId } from '#lib/core/deck/note.ts';
import { anyScope } from '#lib/core/exam/blueprint.ts';
import { draw } from '#lib/core/exam/draw.ts';
import { questionsOf, type Paper, type PaperId } from '#lib/core/exam/paper.ts';
import { markings } from '#lib/core/exam/profiles.data.ts';
import { newState } from '#lib/core/schedule/card.ts';
import type { EventId, PlanChange } from '#lib/core/schedule/review.ts';
import type { Store } from '#lib/store/api.ts';
import { day, deck, deckId, later, note, noteId, study } from './fixture.ts';

/** What a learner does to a small library, at random. */

const ids = ['a', 'b', 'z', 'r'];
export const notes = [
	note('a'),
	note('b'),
	note('z', { type: 'cloze', question: '[x] and [y]' }),
	note('r', { type: 'reversed' })
];

export type Step =
	| { do: 'grade'; note: string; grade: Grade; days: number }
	| { do: 'undo'; back: number }
	| { do: 'set-due' | 'reposition'; note: string; to: number }
	| { do: 'reset' | 'practise'; note: string }
	| { do: 'spread'; to: number }
	| { do: 'edit' | 'delete' | 'restore' | 'suspend' | 'update'; note: string }
	| { do: 'exam' | 'title' | 'setting' | 'document' | 'return'; to: number }
	| { do: 'flag' | 'bury' | 'tag'; note: string }
	| { do: 'sit' | 'draft'; to: number };

const which = fc.constantFrom(...ids);
const step: fc.Arbitrary<Step> = fc.oneof(
	{
		weight: 6,
		arbitrary: fc.record({
			do: fc.constant('grade' as const),
			note: which,
			grade: fc.constantFrom(1, 2, 3, 4),
			days: fc.integer({ min: 0, max: 20 })
		})
	},
	{
		weight: 3,
		arbitrary: fc.record({ do: fc.constant('undo' as const), back: fc.integer({ min: 0, max: 4 }) })
	},
	{
		weight: 3,
		arbitrary: fc.record({
			do: fc.constantFrom('set-due' as const, 'reposition' as const),
			note: which,
			to: fc.integer({ min: -5, max: 40 })
		})
	},
	{
		weight: 2,
		arbitrary: fc.record({
			do: fc.constantFrom('reset' as const, 'practise' as const),
			note: which
		})
	},
	{ weight: 1, arbitrary: fc.record({ do: fc.constant('spread' as const), to: fc.nat(30) }) },
	{
		weight: 3,
		arbitrary: fc.record({
			do: fc.constantFrom('edit', 'delete', 'restore', 'suspend', 'update'),
			note: which
		})
	},
	{
		weight: 2,
		arbitrary: fc.record({
			do: fc.constantFrom('exam', 'title', 'setting', 'document', 'return', 'sit', 'draft'),
			to: fc.nat(3)
		})
	},
	{
		weight: 2,
		arbitrary: fc.record({ do: fc.constantFrom('flag', 'bury', 'tag'), note: which })
	}
);

/** Lives through a history; an action that meets nothing to act on passes. */
export async function live(store: Store, steps: readonly Step[], from = 0): Promise<void> {
	let days = from;
	/** What can be taken back, an event of each action. */
	const done: EventId[] = [];
	const replan = async (changes: readonly PlanChange[]) => {
		const { events } = await store.replan(changes);
		done.push(...events.map(({ id }) => id).slice(-1));
	};
	for (const step of steps) {
		switch (step.do) {
			case 'grade': {
				days += step.days;
				const [card] = await store.cardsOf(noteId(step.note));
				if (card) done.push((await study(store, step.note, step.grade, later(days))).id);
				break;
			}
			case 'undo': {
				const id = done.at(-1 - step.back);
				if (id) await store.undo(id, later(days));
				break;
			}
			case 'set-due': {
				const dueDay = later(days + step.to).day;
				for (const { id } of await store.cardsOf(noteId(step.note)))
					await replan([{ type: 'set-due', card: id, dueDay, ...later(days) }]);
				break;
			}
			case 'reposition':
				for (const { id } of await store.cardsOf(noteId(step.note)))
					await replan([{ type: 'reposition', card: id, position: step.to, ...later(days) }]);
				break;
			case 'reset':
				for (const { id } of await store.cardsOf(noteId(step.note)))
					await replan([{ type: 'reset', card: id, ...later(days) }]);
				break;
			case 'practise':
				for (const { id } of await store.cardsOf(noteId(step.note))) {
					const event = await store.practise({ card: id, grade: 1, tookMs: 5, ...later(days) });
					if (event) done.push(event.id);
				}
				break;
			case 'spread': {
				const cards = (await Promise.all(ids.map((id) => store.cardsOf(noteId(id))))).flat();
				await replan(
					cards.flatMap(({ id }, i): PlanChange[] => [
						{ type: 'set-due', card: id, dueDay: later(days + step.to + i).day, ...later(days) },
						{ type: 'reposition', card: id, position: step.to - i, ...later(days) }
					])
				);
				break;
			}
			case 'edit':
				await store.editNote(noteId(step.note), { question: `[x] once more, ${step.note} [q]` });
				break;
			case 'delete':
				await store.deleteNote(noteId(step.note));
				break;
			case 'restore':
				await store.restoreNote(noteId(step.note));
				break;
			case 'suspend':
				for (const { id, suspended } of await store.cardsOf(noteId(step.note)))
					await store.suspend([id], !suspended);
				break;
			case 'update':
				await store.addDeck(deck('d', notes.toReversed(), { title: `For ${step.note}` }));
				break;
			case 'flag':
				for (const { id } of await store.cardsOf(noteId(step.note))) await store.flag([id], 1);
				break;
			case 'bury':
				for (const { id } of await store.cardsOf(noteId(step.note)))
					await store.bury([id], later(days).day);
				break;
			case 'tag':
				await store.tagNotes([noteId(step.note)], { add: [`on day ${days}`] });
				break;
			case 'title':
				await store.editDeck(deckId('d'), { title: `Title ${step.to}`, authors: [`${days}`] });
				break;
			case 'setting':
				await store.saveSetting('theme', step.to);
				break;
			case 'exam':
				if (step.to === 0) await store.deleteExam(examId);
				else await store.saveExam(exam(step.to));
				break;
			case 'document': {
				const id = `t${step.to % 2}`;
				if (step.to > 1) await store.deleteDocument(id);
				else await store.saveDocument({ id, text: 'Words.', blocks: [], title: 'A text' });
				break;
			}
			case 'sit': {
				const paper = paperOf(step.to);
				if (step.to === 0) {
					await store.deletePaper(paper.id);
					break;
				}
				await store.savePaper(paper);
				const id = await store.beginSitting(paper.id, {
					conditions: 'exam',
					startedAt: later(days).at,
					isReviewed: true
				});
				const [item] = questionsOf(paper).map(({ item }) => item.card);
				if (item)
					await store.tap(id, 0, { type: 'answer', item, answered: `${step.to}` }, later(days).at);
				if (step.to === 3) await store.deleteSitting(id);
				break;
			}
			case 'draft': {
				const document = 't0';
				const drafted = deck('drafted', [note('one'), note('two')]);
				const { id } = await store.saveDraft({ document, deck: drafted });
				await store.decide(id, noteId('one'), { type: step.to % 2 === 0 ? 'accept' : 'reject' });
				if (step.to === 3) await store.deleteDraft(id);
				break;
			}
			case 'return':
				await store.addReturns([
					{
						paper: 'p' as PaperId,
						name: 'Aysel',
						answers: new Map([['a/0' as CardId, { answered: `${step.to}`, certainty: 2 }]])
					}
				]);
		}
	}
}

const cities = ['Baku', 'Ganja', 'Sheki', 'Lahore'];

/** A small paper, the same each time that it is asked for. */
function paperOf(seed: number): Paper {
	const candidates = cities.map((answer, i) => ({
		card: `c${i}/0` as CardId,
		ord: 0,
		deck: deckId('d'),
		note: note(`c${i}`, { answer, distractors: cities.filter((city) => city !== answer) }),
		state: newState
	}));
	const sections = [{ title: 'One', count: 2, scope: anyScope, marking: markings.third }];
	return draw({ title: 'Cities', minutes: 10, options: 4, sections }, candidates, `p${seed}`).paper;
}

export const history = fc.array(step, { maxLength: 25 });

const examId = 'e' as ExamId;
const exam = (minutesPerDay: number): Exam => ({
	id: examId,
	name: 'Prelims',
	date: day(60),
	scope: [{ kind: 'deck', deck: deckId('d'), weight: 1 }],
	minutesPerDay,
	daysOff: []
});
