import type { Clause, Phrase } from '../language/clause.ts';
import type { Context } from './context.ts';

/** Nouns that tell what a verb tells of what follows "of". */
const verbOf: ReadonlyMap<string, string> = new Map(
	Object.entries({
		opening: 'open',
		reopening: 'reopen',
		inauguration: 'inaugurate',
		founding: 'found',
		foundation: 'found',
		formation: 'form',
		establishment: 'establish',
		creation: 'create',
		completion: 'complete',
		construction: 'build',
		launch: 'launch',
		introduction: 'introduce',
		annexation: 'annex',
		invasion: 'invade',
		conquest: 'conquer',
		occupation: 'occupy',
		capture: 'capture',
		liberation: 'liberate',
		bombing: 'bomb',
		demolition: 'demolish',
		destruction: 'destroy',
		abolition: 'abolish',
		dissolution: 'dissolve',
		nationalisation: 'nationalise',
		privatisation: 'privatise',
		acquisition: 'acquire',
		takeover: 'acquire'
	})
);

function* phrasesIn(phrase: Phrase): Generator<Phrase> {
	yield phrase;
	for (const complement of phrase.complements) yield* phrasesIn(complement.phrase);
	for (const member of phrase.members) yield* phrasesIn(member);
}

const outer = ({ subject, object, obliques }: Clause): Phrase[] =>
	[subject, object, ...obliques.map(({ phrase }) => phrase)].flatMap((phrase) =>
		phrase ? [...phrasesIn(phrase)] : []
	);

/** "the opening of the bridge in Oslo by Y in 1995" as the clause that it stands for. */
function clauseOf(phrase: Phrase, { sentence, reading }: Context): Clause | undefined {
	const lemma = verbOf.get(phrase.head);
	const [whole, ...rest] = phrase.complements;
	if (!lemma || phrase.determiner !== 'the' || whole?.preposition !== 'of') return undefined;
	const when = sentence.mentions.find(
		(mention) =>
			mention.type === 'date' &&
			mention.start >= phrase.end &&
			/^,? ?(?:in|on) ?(?:the )?$/.test(reading.legible.slice(phrase.end, mention.start))
	);
	if (when?.type !== 'date') return undefined;
	const { start, end } = phrase;
	return {
		start,
		end: when.end,
		text: phrase.text,
		verb: {
			start,
			end: start + phrase.head.length,
			lemma,
			mood: 'participle',
			tense: 'none',
			isPassive: true,
			isNegated: false,
			isModal: false
		},
		subject: whole.phrase,
		obliques: [
			...whole.phrase.complements.filter(({ preposition }) => preposition === 'by'),
			...rest
		].map(({ preposition, phrase: inner }) => ({ preposition, phrase: inner })),
		when,
		...(end ? {} : {})
	};
}

/** Clauses that nouns tell: "the founding of the club in 1899". */
export function nominalClauses(context: Context): Clause[] {
	const seen = new Set<number>();
	return context.sentence.clauses.flatMap(outer).flatMap((phrase) => {
		if (seen.has(phrase.start)) return [];
		seen.add(phrase.start);
		return clauseOf(phrase, context) ?? [];
	});
}
