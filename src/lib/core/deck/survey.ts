import type { Generated } from '../questions/generate.ts';
import { ask } from '../questions/ask.ts';
import type { DropReason, Question } from '../questions/question.ts';
import { fold } from '../text/unicode.ts';
import type { Span } from '../text/span.ts';
import { composeDeck, type Named } from './compose.ts';
import type { Deck } from './deck.ts';
import { detailsOf, type Detail } from './details.ts';
import type { NoteId } from './note.ts';

/** A stem that became no card, for one that a person begins with the same answer in the same place. */
export type ProposedStem = Span & { readonly stem: string; readonly answer: string };

/** What a reading tells besides its candidates. */
export type Survey = {
	/** Notes of one fact, together. */
	readonly facts: readonly (readonly NoteId[])[];
	/** Two or more notes that ask the same and answer differently: a person decides. */
	readonly conflicts: readonly (readonly NoteId[])[];
	readonly details: readonly Detail[];
	readonly stems: readonly ProposedStem[];
	/** Dates that need the document's own to be worked out. */
	readonly undated: number;
};

/** What a person can mend in a stem. */
const mendable: ReadonlySet<DropReason> = new Set([
	'two-answers',
	'unattributed',
	'unresolved-reference',
	'verbatim'
]);

/** The questions of statements of which one is right, those of one direction together, each key once. */
function rivalsOf({ conflicts }: Generated): Question[][] {
	return conflicts.flatMap(({ facts }) => {
		const asked = facts.flatMap((fact) => ask(fact, () => undefined));
		const directions = [...new Set(asked.map(directionOf))];
		return directions
			.map((one) => asked.filter((question) => directionOf(question) === one))
			.map((group) => firstOf(group, ({ key }) => fold(key)).reverse())
			.filter(({ length }) => length > 1);
	});
}

const directionOf = ({ direction }: Question): string => direction;

const firstOf = <T>(things: readonly T[], keyOf: (thing: T) => string): T[] => [
	...new Map([...things].reverse().map((thing) => [keyOf(thing), thing])).values()
];

function groups(questions: readonly Question[]): NoteId[][] {
	const byFact = new Map<string, NoteId[]>();
	for (const { id, fact } of questions)
		byFact.set(fact.id, [...(byFact.get(fact.id) ?? []), id as NoteId]);
	return [...byFact.values()];
}

/** A deck of every candidate, those in conflict flagged, and what else the desk needs to know of the text. */
export function surveyed(
	generated: Generated,
	named: readonly Named[]
): { deck: Deck; survey: Survey } {
	const rivals = rivalsOf(generated);
	const questions = firstOf([...generated.questions, ...rivals.flat()], ({ id }) => id);
	const inConflict = new Set(rivals.flat().map(({ id }) => id));
	const deck = composeDeck(questions, named, { quotes: true });
	return {
		deck: {
			...deck,
			notes: deck.notes.map((note) =>
				inConflict.has(note.id) && !note.flags.includes('conflict')
					? { ...note, flags: [...note.flags, 'conflict'] }
					: note
			)
		},
		survey: {
			facts: groups(questions),
			conflicts: rivals.map((group) => group.map(({ id }) => id as NoteId)),
			details: generated.readings.flatMap(detailsOf),
			stems: generated.dropped.flatMap(({ question: { stem, key, fact }, reason }) => {
				const span = fact.proofs[0]?.span;
				return span && mendable.has(reason) ? [{ ...span, stem, answer: key }] : [];
			}),
			undated: generated.readings
				.flatMap(({ sentences }) => sentences)
				.reduce((sum, { undated }) => sum + undated.length, 0)
		}
	};
}
