import type { Document } from '../document/document.ts';
import { factsOf } from '../facts/extract.ts';
import type { Fact } from '../facts/fact.ts';
import { mergeFacts, type Conflict } from '../facts/merge.ts';
import { readDocument } from '../language/read.ts';
import { ask } from './ask.ts';
import { withDistractors } from './distractors.ts';
import { filterQuestions } from './filter.ts';
import type { Dropped, Question } from './question.ts';

export type Generated = {
	/** Questions that may become cards, in the order of the documents. */
	readonly questions: readonly Question[];
	readonly dropped: readonly Dropped[];
	/** What two documents say differently; none of it is asked. */
	readonly conflicts: readonly Conflict[];
};

/** Called after each document, with how many of all are read. */
export type Progress = (done: number, all: number) => void;

/** Questions from documents: one deck's worth, each fact once with all its proofs. */
export function generate(
	documents: readonly Document[],
	progress: Progress = () => undefined
): Generated {
	const facts = documents.flatMap((document, index) => {
		const found = factsOf(readDocument(document));
		progress(index + 1, documents.length);
		return found;
	});
	const { facts: merged, conflicts } = mergeFacts(facts);
	const byId = new Map(documents.map((document) => [document.id, document]));
	const speakerOf = (fact: Fact) => {
		const [proof] = fact.proofs;
		const document = byId.get(proof?.document ?? '');
		return document?.blocks.find(
			({ span }) => proof && span.start <= proof.span.start && proof.span.end <= span.end
		)?.speaker;
	};
	const { kept, dropped } = filterQuestions(merged.flatMap((fact) => ask(fact, speakerOf)));
	return { questions: withDistractors(kept), dropped, conflicts };
}
