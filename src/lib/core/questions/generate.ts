import type { Document } from '../document/document.ts';
import { contextsOf } from '../facts/context.ts';
import { isRestated } from '../facts/frames/restated.ts';
import { isTold } from '../facts/frames/tell.ts';
import { factsOf } from '../facts/extract.ts';
import type { Fact } from '../facts/fact.ts';
import { mergeFacts, placeOf, type Conflict } from '../facts/merge.ts';
import { readDocument, type Reading } from '../language/read.ts';
import type { Model } from '../language/model/file.ts';
import { contains } from '../text/span.ts';
import { fold } from '../text/unicode.ts';
import { ask } from './ask.ts';
import { withDistractors } from './distractors.ts';
import { gapsOf } from './gaps.ts';
import { filterQuestions } from './filter.ts';
import type { Dropped, Question } from './question.ts';
import { repeats } from './verbatim.ts';

export type Generated = {
	/** Questions that may become cards, in the order of the documents. */
	readonly questions: readonly Question[];
	readonly dropped: readonly Dropped[];
	/** What two documents say differently; none of it is asked. */
	readonly conflicts: readonly Conflict[];
	/** How each document was understood. */
	readonly readings: readonly Reading[];
};

export type GenerateOptions = {
	/** Drop what repeats a run of words from the documents. */
	readonly ownWords?: boolean;
	/** The trained model of the language; without it the rules read alone. */
	readonly model?: Model;
	/** Called after each document, with how many of all are read. */
	readonly progress?: (done: number, all: number) => void;
};

/** Questions from documents: one deck's worth, each fact once with all its proofs. */
export function generate(
	documents: readonly Document[],
	{ ownWords = false, model, progress }: GenerateOptions = {}
): Generated {
	const readings = documents.map((document, index) => {
		const reading = readDocument(document, model);
		progress?.(index + 1, documents.length);
		return reading;
	});
	const contexts = readings.map(contextsOf);
	const facts = readings.flatMap((reading, i) => factsOf(reading, contexts[i]));
	const { facts: merged, conflicts } = mergeFacts(facts);
	const speakerOf = speakers(documents);
	const disputed = new Set(conflicts.flatMap(({ facts: told }) => told.map(placeOf)));
	const undisputed = merged.filter(
		(fact) => !((isTold(fact) || isRestated(fact)) && disputed.has(placeOf(fact)))
	);
	const asked = withoutEchoes(undisputed.flatMap((fact) => ask(fact, speakerOf)));
	const { kept, dropped } = filterQuestions(
		asked,
		ownWords ? repeats(documents.map(({ text }) => text)) : () => false
	);
	const gaps = ownWords ? [] : gapsOf(contexts.flat(), kept, conflicts);
	const questions = withDistractors([...kept, ...gaps], readings, [
		...merged,
		...gaps.map(({ fact }) => fact)
	]);
	return { questions, dropped, conflicts, readings };
}

/** What a frame asked of a sentence, no general reader need ask of it again; nor what is asked word for word. */
function withoutEchoes(questions: readonly Question[]): Question[] {
	const place = ({ fact, key }: Question) => `${placeOf(fact) ?? ''}|${fold(key)}`;
	const deed = (question: Question) => `${place(question)}|${question.fact.predicate ?? ''}`;
	const framed = questions.filter(({ fact }) => !isTold(fact) && !isRestated(fact));
	const [deeds, places] = [new Set(framed.map(deed)), new Set(framed.map(place))];
	const wordForWord = new Set(questions.filter(({ fact }) => isRestated(fact)).map(place));
	return questions.filter((question) => {
		if (isRestated(question.fact)) return !places.has(place(question));
		return (
			!isTold(question.fact) || !(deeds.has(deed(question)) || wordForWord.has(place(question)))
		);
	});
}

/** Who said a quoted fact: the speaker of its block, by the full name that the document gives anywhere. */
function speakers(documents: readonly Document[]): (fact: Fact) => string | undefined {
	const byId = new Map(documents.map((document) => [document.id, document]));
	return ({ proofs: [proof] }) => {
		const document = byId.get(proof?.document ?? '');
		const speaker = document?.blocks.find(
			({ span }) => proof && contains(span, proof.span)
		)?.speaker;
		if (!document || !speaker) return undefined;
		const full = new RegExp(`(?:\\p{Lu}\\p{Ll}+ ){1,2}${escaped(speaker)}(?!\\p{L})`, 'u').exec(
			document.text
		);
		return speaker.includes(' ') ? speaker : (full?.[0] ?? speaker);
	};
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
