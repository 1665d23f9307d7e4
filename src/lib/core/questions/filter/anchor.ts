import type { Question } from '../question.ts';
import { isOfNature } from '../../facts/frames/natural.ts';
import { isOfWorld } from '../../facts/frames/tally.ts';
import { isTold } from '../../facts/frames/tell.ts';
import { months } from '../../language/lexicon.ts';
import { asked, functionWords, namesIn, quotation, topicOf, withoutQuoted } from './parts.ts';

/** What happens to one thing once, so that its name alone tells which time is meant. */
const once =
	/\b(?:founded|found|establish(?:ed)?|instituted|constituted|set up|born|die|died|invent(?:ed)?|discover(?:ed)?|proposed?|abolish(?:ed)?|dissolve[d]?|incorporated|created|formed|build|built|completed|inaugurated|opened|signed|adopted|ratified|enacted|passed|repealed|published|wrote|write|written|composed|painted|launched|designed|coined|introduced|named|renamed|independence|independent|begin|began|start(?:ed)?|ascend(?:ed)?|republic|abdicate[d]?|end|ended|joined?|crowned|assassinated|executed|buried|reign|succeed|succeeded|expired?|entered|headquartered|located|situated|lies|lie|rises?|flows?|based|take place|happen)\b/i;
/** A definite description: "the capital of Peru", "the first woman". */
const described =
	/\bthe \p{Ll}[\p{L}-]*(?: \p{Ll}[\p{L}-]*){0,3} (?:of|between|on|for|in|against|with|to) (?:the )?\p{Lu}|\b(?:first|last|only|largest|longest|highest|oldest|second|third|\d+(?:st|nd|rd|th))\b/u;

const NEEDED = 5;

/** What every question of its kind asks for. */
const askedNoun =
	/^(?:date|year|month|season|period|decade|countr|cit|place|person|organi[sz]ation)(?:s|y|ies)?$/;

/** A long name is told from others by itself. */
const nameWeight = (name: string) =>
	Math.min(4, 1 + (name.match(/\p{Lu}[\p{L}.]*|\d+/gu) ?? []).length);

/**
 * How much a stem holds that tells one thing from another: names, figures, quoted titles, what happens once and
 * definite descriptions twice as much as a plain word.
 */
function weightOf(stem: string): number {
	const topic = topicOf(stem);
	const names = [...namesIn(stem), ...(topic === undefined ? [] : [topic])];
	const rest = withoutQuoted(asked(stem));
	const figures = rest.match(/(?<![\p{L}-])\d[\d.,]*/gu) ?? [];
	const plain = (rest.match(/(?<![\p{L}-])\p{Ll}[\p{Ll}-]*/gu) ?? []).filter(
		(word) => !functionWords.has(word) && !months.has(word) && !askedNoun.test(word)
	);
	const quoted = stem.match(quotation) ?? [];
	const marks = [once, described].filter((mark) => mark.test(rest)).length;
	const isTimed = /^As of\b/.test(stem) ? 1 : 0;
	const named = names.map(nameWeight).reduce((sum, weight) => sum + weight, 0);
	return named + 2 * (figures.length + quoted.length + marks + isTimed) + plain.length;
}

/** Whether the stem names something: a name, a title, or for an invention or a discovery its thing. */
const isNamed = (stem: string) =>
	topicOf(stem) !== undefined ||
	namesIn(stem).length > 0 ||
	(stem.match(quotation)?.length ?? 0) > 0 ||
	(once.test(stem) && /\bthe \p{Ll}/u.test(stem)) ||
	/\bfirst\b/.test(stem);

/** Frames that ask only what has one answer by their own rule: a rank with its scope, a part of one instrument. */
const ownRule = new Set(
	'abbreviation byname between independence kin whereabouts rank compose site dimension law provision ruling discover define identity definition kind-of called cause measure portion force drill regular charge purpose consist'.split(
		' '
	)
);

/** Whether too little stands in a stem for one answer in the world. */
export const isLight = (stem: string): boolean => !isNamed(stem) || weightOf(stem) < NEEDED;

/** Too little stands in the stem for one answer in the world; what the general transform asks is weighed by its worth. */
export function anchor({ stem, fact }: Question): 'not-unique' | undefined {
	if (
		ownRule.has(fact.frame) ||
		isOfWorld(fact.slots) ||
		isOfNature(fact.slots) ||
		(isTold(fact) && isNamed(stem))
	)
		return undefined;
	return isLight(stem) ? 'not-unique' : undefined;
}
