import type { Analysis, AnalysedToken } from './model/analyse.ts';

/** An analysis with the words that it is of. */
export type Analysed = Analysis & { readonly text: string };

const prepositions = /^(?:in|by|during|since|until|on)$/i;

/** Where a comma may be missing: behind a date that opens the sentence and hangs on the noun after it, "In 1958 *oil* was found". */
function gluedNoun(tokens: readonly AnalysedToken[], text: string): number | undefined {
	const wordOf = ({ start, end }: AnalysedToken) => text.slice(start, end);
	const place = tokens.findIndex(({ unit }) => unit === 'date');
	const date = tokens[place];
	const next = tokens[place + 1];
	if (!date || !next || place > 2 || !prepositions.test(text.split(' ', 1)[0] ?? ''))
		return undefined;
	const isApart = place === 1 || wordOf(tokens[1] ?? date).toLowerCase() === 'the';
	// "In the 1997 election" is told of an election; "in the 1970s coal" is not.
	const isPeriod = place === 1 || /0s$/.test(wordOf(date));
	const isGlued = date.head > place && tokens[date.head]?.upos !== 'VERB';
	return isApart && isPeriod && isGlued && /^\p{Ll}/u.test(wordOf(next)) ? date.head : undefined;
}

/**
 * Reads a sentence, and where the date that opens it was taken for a part of its subject ("In 1958 oil was found")
 * again with a comma behind the date; that is kept only if the noun then is a subject.
 */
export function readOpened(text: string, read: (text: string) => Analysis): Analysed {
	const analysis = read(text);
	const glued = gluedNoun(analysis.tokens, text);
	const noun = glued === undefined ? undefined : analysis.tokens[glued];
	const date = analysis.tokens.find(({ unit }) => unit === 'date');
	if (!noun || !date || text[date.end] !== ' ') return { ...analysis, text };
	const divided = `${text.slice(0, date.end)},${text.slice(date.end + 1)}`;
	const again = read(divided);
	const isSubject = again.tokens.some(
		({ start, relation }) => start === noun.start && relation.startsWith('nsubj')
	);
	return isSubject ? { ...again, text: divided } : { ...analysis, text };
}
