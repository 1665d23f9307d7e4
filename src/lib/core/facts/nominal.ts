import type { Clause, Phrase } from '../language/clause.ts';
import type { Mention } from '../language/mention.ts';
import { readAloud } from '../language/read.ts';
import type { Context } from './context.ts';
import { oncePerPart } from './once.ts';

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

const phrasesIn = (phrase: Phrase): Phrase[] => [
	phrase,
	...phrase.complements.flatMap((complement) => phrasesIn(complement.phrase)),
	...phrase.members.flatMap(phrasesIn)
];

const outer = ({ subject, object, obliques }: Clause): Phrase[] =>
	[subject, object, ...obliques.map(({ phrase }) => phrase)].flatMap((phrase) =>
		phrase ? phrasesIn(phrase) : []
	);

const link = /^(?: by (the )?[^,;.()]{2,40}?)?,? ?(?:in|on) ?(?:the )?$/;

/** The date right behind a phrase, and who did it where "by" stands between: "the capture of X *by Y in 1510*". */
function dateAfter(end: number, { sentence, reading }: Context) {
	for (const when of sentence.mentions) {
		if (when.type !== 'date' || when.start < end) continue;
		const gap = link.exec(reading.legible.slice(end, when.start));
		if (!gap) return undefined;
		const by = sentence.mentions.find(({ start }) => start > end && start < when.start);
		return { when, by, determiner: gap[1]?.trim() };
	}
	return undefined;
}

/** A phrase of one mention. */
const phraseOf = (mention: Mention, determiner: string | undefined, legible: string): Phrase => {
	const text = readAloud(legible, mention);
	return {
		start: mention.start,
		end: mention.end,
		text,
		head: text.split(' ').at(-1)?.toLowerCase() ?? '',
		mention,
		mentions: [mention],
		members: [],
		complements: [],
		...(determiner ? { determiner } : {})
	};
};

/** "the opening of the bridge in Oslo by Y in 1995" as the clause that it stands for. */
function clauseOf(phrase: Phrase, context: Context): Clause | undefined {
	const lemma = verbOf.get(phrase.head);
	const [whole, ...rest] = phrase.complements;
	if (!lemma || phrase.determiner !== 'the' || whole?.preposition !== 'of') return undefined;
	const found = dateAfter(phrase.end, context);
	if (!found) return undefined;
	const { when, by, determiner } = found;
	const { start } = phrase;
	const doer = by
		? [{ preposition: 'by', phrase: phraseOf(by, determiner, context.reading.legible) }]
		: [];
	return {
		start,
		end: when.end,
		text: phrase.text,
		verb: {
			start,
			end: start + phrase.head.length,
			lemma,
			mood: 'finite',
			tense: 'past',
			isPassive: true,
			isNegated: false,
			isModal: false
		},
		subject: whole.phrase,
		obliques: [...doer, ...rest],
		when
	};
}

/** Clauses that nouns tell: "the founding of the club in 1899". */
export const nominalClauses = (context: Context): readonly Clause[] =>
	toldByNouns(context.sentence.clauses, context);

const toldByNouns = oncePerPart((clauses: readonly Clause[], context): readonly Clause[] => {
	const seen = new Set<number>();
	return clauses.flatMap(outer).flatMap((phrase) => {
		if (seen.has(phrase.start)) return [];
		seen.add(phrase.start);
		return clauseOf(phrase, context) ?? [];
	});
});
