import type { Clause, Phrase } from '../../language/clause.ts';
import type { Sentence } from '../../language/read.ts';
import type { About } from './about.ts';
import { isSamePerson } from './gender.ts';
import { isNamed, type Named } from './thing.ts';

export type Person = Extract<Named, { type: 'person' }> & {
	/** Only the model takes the name for a person's. */
	readonly isGuess?: boolean;
};

/** What the sentence before was about. */
export type Focus = {
	/** Its main subject, by the name of what that is or means. */
	readonly named?: Named;
	/** Whose it is: "*Quispe's* first book". */
	readonly owner?: Person;
	/** The same where the words name nothing, or several. */
	readonly phrase?: Phrase;
	/** What its main verb's object names, where its subject is a person. */
	readonly object?: Named;
	/** It has a subject that means something else: "this", "it" of which nothing tells what it is. */
	readonly isOpen?: boolean;
	/** Everybody whom it names. */
	readonly people: readonly Person[];
	/** Who said something in it, or in the one before. */
	readonly speaker?: { readonly person: Person; readonly age: number };
};

/** One sentence, with what its references are found by. */
export type Scene = {
	readonly sentence: Sentence;
	readonly clauses: readonly Clause[];
	readonly people: readonly Person[];
	readonly legible: string;
	readonly before: Focus;
	readonly topic: About | undefined;
	/** Whom the text or the section is the life of, and the pronoun that goes with them. */
	readonly hero: { readonly person: Person; readonly gender: 'he' | 'she' | undefined } | undefined;
	/** What a phrase of this sentence means, if that has a name. */
	readonly meaning: (phrase: Phrase) => Named | undefined;
};

/** The people of a sentence, and whoever else may do or suffer something in it: they make it less sure whom "he" means. */
export const peopleIn = ({ mentions }: Sentence, clauses: readonly Clause[]): Person[] =>
	mentions.flatMap((mention): Person[] => {
		if (mention.type === 'person') return [mention];
		const { start, end } = mention;
		const takesPart = clauses.some(
			({ subject, object }) => subject?.mention === mention || object?.mention === mention
		);
		return mention.type === 'name' && mention.guess === 'person' && takesPart
			? [{ type: 'person', name: mention.name, isPartial: true, isGuess: true, start, end }]
			: [];
	});

export const isSame = (a: Named | undefined, b: Named | undefined): boolean =>
	a !== undefined && b !== undefined && isSamePerson(a.name, b.name);

const isOwning = (word: string): boolean => /^(?:his|her|hers|its|their)$/.test(word);

/** The clause whose object, or what stands behind a preposition in it, begins at a place. */
const clauseOf = (clauses: readonly Clause[], at: number): Clause | undefined =>
	clauses.find(
		({ object, obliques }) =>
			object?.start === at || obliques.some(({ phrase }) => phrase.start === at)
	);

export const isSubject = ({ clauses }: Scene, at: number): boolean =>
	clauses.some(({ subject }) => subject?.start === at);

/** The clause that a word stands in as object or behind a preposition; undefined for a subject. */
export const clauseAround = (scene: Scene, at: number): Clause | undefined =>
	isSubject(scene, at)
		? undefined
		: (clauseOf(scene.clauses, at) ??
			scene.clauses.findLast(({ verb, end }) => verb.start < at && at < end));

/** What an object or a word behind a preposition is never the same as: the subject of its own verb. */
export function ownSubject(scene: Scene, at: number, word: string): Phrase | undefined {
	const own = clauseAround(scene, at);
	const isOwner = isOwning(word) && clauseOf(scene.clauses, at) === undefined;
	return isOwner || own?.verb.mood === 'participle' ? undefined : own?.subject;
}

/** The subjects before a place but for its own verb's, the nearest first. */
export function subjectsBefore(scene: Scene, at: number, word: string): Phrase[] {
	const own = ownSubject(scene, at, word)?.start;
	return scene.clauses
		.flatMap(({ subject }) =>
			subject && subject.end <= at && subject.start !== own ? [subject] : []
		)
		.sort((a, b) => b.start - a.start);
}

/** Whether a place lies between quotation marks that open in the same sentence after another place. */
export const isQuoted = (
	{ legible, sentence }: Scene,
	at: number,
	since = sentence.start
): boolean => (legible.slice(since, at).match(/["“”]/g) ?? []).length % 2 === 1;

/** "*Congo*: it is …": what a line is about that opens with its name. */
export function labelOf({
	sentence,
	legible
}: Pick<Scene, 'sentence' | 'legible'>): Named | undefined {
	const first = sentence.mentions.find(isNamed);
	return first &&
		first.start <= sentence.start + 4 &&
		/^(?:\s*\([^()]*\))?\s?:/.test(legible.slice(first.end, first.end + 40))
		? first
		: undefined;
}
