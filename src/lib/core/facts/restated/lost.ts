import { fold } from '../../text/unicode.ts';
import type { Piece } from '../../language/clause.ts';
import type { Span } from '../../text/span.ts';
import type { Context } from '../context.ts';
import { besides } from '../referents/nouns.ts';
import type { Restated } from './restate.ts';
import { textOf } from './statement.ts';

/** Words that a question may leave out without becoming untrue. */
const empty = new Set(
	`the a an of in on at to for from by with between and or as is are was were its his her their him it he she they
	this these that i both d.c st shri smt h.e then late former newly current currently president prime minister king
	queen emperor pope dr mr mrs ms sir lady lord general captain professor senator governor secretary chancellor
	early mid half total`.split(/\s+/)
);

/** What tells one thing from others of its kind. */
const telling =
	/^(?:first|second|third|fourth|fifth|only|last|sole|never|not|no|most|least|\d+(?:st|nd|rd|th))$/;

/** What stands in brackets, or between two commas, is said by the way. */
const aside = /\([^()]*\)|, [^,;:]{1,160}(?=,|$)/g;

const wordsIn = (text: string): string[] =>
	fold(text).match(/[\p{L}\p{N}][\p{L}\p{N}.’'&-]*(?<![.’'-]|['’]s)/gu) ?? [];

const startOf = (text: string) => text.slice(0, 4);

/** Endings aside: "signed" for "sign". */
const isSaid = (word: string, said: readonly string[]): boolean =>
	said.some(
		(other) =>
			other === word ||
			(word.length > 3 && other.length > 3 && startOf(word) === startOf(other)) ||
			other.split(/[-–]/).includes(word)
	);

/** The text of a stretch without those spans. */
function without(legible: string, { start, end }: Span, spans: readonly Span[]): string {
	let text = legible.slice(start, end);
	for (const span of spans) {
		const from = Math.max(span.start, start) - start;
		const to = Math.min(span.end, end) - start;
		if (to > from) text = text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
	}
	return text;
}

const extent = ({ spans }: Piece): Span => ({
	start: Math.min(...spans.map(({ start }) => start)),
	end: Math.max(...spans.map(({ end }) => end))
});

/** "the company", "the two states": what was resolved to a name as a whole. */
const resolved = new RegExp(
	`\\b(?:the|this|these|both) (?:two )?${besides}(?:\\p{Ll}+)(?= |$|[’',.])`,
	'giu'
);
const isPair =
	/^(?:the |these |both )?(?:two )?(?:countries|nations|states|sides|parties|governments)$/i;

/** Words of the statement that its question does not say: what they tell apart or narrow down is lost. */
export function lostIn({ stem, asked, statement }: Restated, context: Context): string[] {
	const { legible } = context.reading;
	const { clause, subject, front, after, doer } = statement;
	const { verb, when } = clause;
	const named = context.sentence.mentions.filter(
		(mention) =>
			mention.type === 'date' ||
			('name' in mention && stem.includes(mention.name)) ||
			mention.start === asked?.slot.mention?.start
	);
	const known: Span[] = [...named, ...(asked ? [asked.place] : []), ...(when ? [when] : [])];
	const said = wordsIn(stem);
	const lost = (text: string): string[] => {
		const words = wordsIn(text.replace(aside, ' '));
		const missing = words.filter(
			(word) => word.length > 1 && !empty.has(word) && !isSaid(word, said)
		);
		// All of it: left out as a whole, or another name for the same.
		return missing.length === words.length ? [] : missing;
	};
	// "the last king, Temur,": the name tells more.
	const besides = clause.subject?.aside?.mention;
	const isPerson =
		(doer?.type === 'person' && doer.text.includes(' ')) ||
		(besides?.type === 'person' && stem.includes(besides.name));
	const isReferred =
		clause.subject?.isPronoun === true || isPerson || isPair.test(textOf(subject, context));
	const pieces = [...(isReferred ? [] : [subject]), ...front, ...after].filter(
		({ relation }) => !/^(?:advcl|acl|parataxis)/.test(relation)
	);
	const behind = Math.max(...subject.spans.map(({ end }) => end));
	const start = behind <= verb.start ? behind : verb.start;
	const before = without(legible, { start, end: verb.start }, known)
		.replace(/,[^,]*,/g, ' ')
		.replace(/^.*(?:,|\band\b|\bbut\b)/, ' ');
	const around = before + without(legible, { start: verb.start, end: verb.end + 12 }, known);
	return [
		...pieces.flatMap((piece) =>
			lost(without(legible, extent(piece), known).replace(resolved, ' '))
		),
		...wordsIn(around).filter((word) => telling.test(word) && !isSaid(word, said))
	];
}
