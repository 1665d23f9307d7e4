import type { Note } from '../note.ts';
import { error, quoted, warning, type Trouble } from './rule.ts';
import { sameText, wordsOf } from './words.ts';

/** A note and where it stands: which deck, and how to call the place. */
export type Placed = { readonly note: Note; readonly deck: number; readonly place: string };

/** Enough to compare with; a stem that stands more often than this has been named often enough. */
const maxCompared = 20;

/**
 * Notes that ask the same: in one deck they are duplicates or contradict each other, in two decks only a
 * contradiction matters, and the same note (by id) may stand in both.
 */
export function checkStems<P extends Placed>(
	notes: readonly P[]
): { readonly at: P; readonly trouble: Trouble }[] {
	const found: { at: P; trouble: Trouble }[] = [];
	const groups = new Map<string, P[]>();
	for (const placed of notes)
		for (const stem of stemsOf(placed)) {
			const group = groups.get(stem) ?? [];
			for (const earlier of group) {
				const trouble = compare(placed, earlier, stem.startsWith('reverse '));
				if (trouble) {
					found.push({ at: placed, trouble });
					break;
				}
			}
			if (group.length < maxCompared) group.push(placed);
			groups.set(stem, group);
		}
	return found;
}

/** What a note asks, in a form that is equal for equal questions. */
function stemsOf({ note, deck }: Placed): string[] {
	const { type, question, answer } = note;
	if (question.trim() === '') return [];
	switch (type) {
		case 'cloze':
			return [`cloze ${sameText(question)}`];
		case 'ordering':
		case 'matching':
			return [`${type} ${sameText(question)} ${sameText(answer)}`];
		case 'reversed':
			return [`ask ${sameText(question)}`, `reverse ${deck} ${sameText(answer)}`];
		case 'choice':
			// "Which of these is a river?" asks something else with other options.
			if (/\b(these|those|following)\b/i.test(question)) return [];
			return [`ask ${sameText(question)}`];
		case 'basic':
		case 'typed':
			return [`ask ${sameText(question)}`];
	}
}

function compare(now: Placed, earlier: Placed, isReverse: boolean): Trouble | undefined {
	const isOneDeck = now.deck === earlier.deck;
	if (!isOneDeck && now.note.id === earlier.note.id) return undefined;
	if (isReverse) {
		if (sameText(now.note.question) === sameText(earlier.note.question)) return undefined;
		return error(
			'two-answers',
			`asked the other way round, ${quoted(now.note.answer)} has another answer in ${earlier.place}`,
			'make both notes basic, or tell them apart'
		);
	}
	if (!doAgree(now.note, earlier.note))
		return error(
			'two-answers',
			`the same question has the answer ${quoted(earlier.note.answer)} in ${earlier.place}`,
			'add to the question what tells them apart, or take one away'
		);
	return isOneDeck
		? warning('duplicate', `the same question stands in ${earlier.place}`, 'keep the better one')
		: undefined;
}

/** One of the keys of both is the same, or says the same more finely: 1992 and 9 June 1992. */
function doAgree(a: Note, b: Note): boolean {
	const keysOf = ({ answer, accept }: Note) => [answer, ...accept].slice(0, maxCompared);
	return keysOf(a).some((x) =>
		keysOf(b).some((y) => sameText(x) === sameText(y) || isWithin(x, y) || isWithin(y, x))
	);
}

function isWithin(part: string, whole: string): boolean {
	const words = new Set(wordsOf(whole));
	const all = wordsOf(part);
	return all.length > 0 && all.every((word) => words.has(word));
}
