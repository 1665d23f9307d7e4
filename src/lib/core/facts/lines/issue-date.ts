import { outlineOf } from '../../document/outline.ts';
import type { Clause, Verb } from '../../language/clause.ts';
import type { Reading } from '../../language/read.ts';
import { pastOf } from '../../language/verbs.ts';
import type { Context } from '../context.ts';
import { collectsNews } from '../digest.ts';
import { oncePerReading } from '../once.ts';
import { withDate, type Dated } from './line-date.ts';

type Issue = Dated['value'] | undefined;

/** What a digest's news happened in: the month of its issue, or on its first days only the year. */
const issueOf = oncePerReading(({ document }: Reading): Issue => {
	const { published } = document;
	if (!published || !collectsNews(document)) return undefined;
	if (published.precision !== 'day' && published.precision !== 'month') return undefined;
	const { year, month } = published;
	const isEarly = published.precision === 'day' && published.day < 3;
	if (isEarly && month === 1) return undefined;
	return isEarly
		? { precision: 'year', year, basis: 'issue' }
		: { precision: 'month', year, month, basis: 'issue' };
});

const headingsOver = oncePerReading(({ document }: Reading) => outlineOf(document.blocks));

/** Headings that sort news and tell none. */
const sorts =
	/\b(?:affairs|news|national|international|economy|business|finance|banking|sports?|science|technology|defen[cs]e|environment|appointments?|awards?|obituar\w+|summits?|conferences?|agreements?|rankings?|highlights|headlines|snapshot|important|top|general|misc\w*|states?|world|india)\b/i;
/** Headings over what was long before. */
const background =
	/^\W*(?:about|background|context|history|what (?:is|are)|why|how|who|key|facts?|significance|objectives?|features?|more|note|static)\b/i;

const stems = (words: string): Set<string> =>
	new Set(
		(words.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 6)).filter(Boolean)
	);

/** Whether a heading tells in short what the sentence below tells: two of its words come again. */
const tellsSame = (heading: string, sentence: string): boolean => {
	const below = stems(sentence);
	return [...stems(heading)].filter((stem) => below.has(stem)).length >= 2;
};

/** What was before the news itself. */
const earlier =
	/\b(?:earlier|previously|formerly|originally|initially|had|ago|decades|historically|founded|established|since|until|last (?:year|month)|was born|used to)\b/i;

/** Whether a sentence is the news of its item: the first of a bullet of its own, or of what stands under a headline. */
function isLead({ reading, sentence }: Context): boolean {
	const { blocks } = reading.document;
	const block = blocks[sentence.block];
	if (!block || sentence.start > block.span.start + 2) return false;
	if (!/^(?:body|item|row)$/.test(block.kind)) return false;
	const words = reading.legible.slice(sentence.start, sentence.end);
	if (earlier.test(words)) return false;
	// a headline in a list
	if (block.kind === 'item' && !/[.!?…]["”’)]?$/.test(words.trim())) return true;
	const over = headingsOver(reading)(sentence.block)[0];
	const heading = over === undefined ? undefined : blocks[over];
	if (!heading || over === undefined) return true;
	const title = reading.legible.slice(heading.span.start, heading.span.end);
	if (background.test(title)) return false;
	if (over === sentence.block - 1 && tellsSame(title, words)) return true;
	const isSorted = heading.level === 1 || (sorts.test(title) && title.split(' ').length < 7);
	return isSorted && block.kind !== 'body';
}

/** The date of what a digest tells as its news, where the sentence has no date of its own. */
export function issueDate(context: Context): Dated | undefined {
	const { reading, sentence } = context;
	const value = issueOf(reading);
	if (!value || sentence.undated.length > 0) return undefined;
	if (sentence.mentions.some(({ type }) => type === 'date') || !isLead(context)) return undefined;
	return { type: 'date', value, start: sentence.start, end: sentence.start };
}

/** "who was recently named": told by the way. */
const inside =
	/\b(?:who|whom|whose|which|where|that|after|before|when|while|as|since|if|because|although|but)\b/;

/** "has appointed", "has been appointed": in the news that is as much as "appointed" and "was appointed". */
function fromPerfect(verb: Verb): Verb {
	const { words } = verb;
	const [auxiliary, ...others] = words?.auxiliaries ?? [];
	if (!words || !/^(?:has|have)$/.test(auxiliary ?? '')) return verb;
	if (others[0] === 'been' && verb.isPassive)
		return {
			...verb,
			tense: 'past',
			words: {
				...words,
				auxiliaries: [auxiliary === 'has' ? 'was' : 'were', ...others.slice(1)]
			}
		};
	return others.length > 0
		? verb
		: {
				...verb,
				tense: 'past',
				words: { ...words, auxiliaries: [], tag: 'VBD', main: pastOf(words.lemma) }
			};
}

/** A piece of news with its date on its main statement; what stands beside that keeps its own. */
export function withIssueDate(clause: Clause, date: Dated, { reading, sentence }: Context): Clause {
	const before = reading.legible.slice(sentence.start, clause.verb.start);
	const isMain =
		clause.verb.mood === 'finite' &&
		!clause.verb.isModal &&
		!/^(?:be|have|seem|remain|plan|aim|want|need|expect|likely)$/.test(clause.verb.lemma) &&
		!inside.test(before);
	return isMain ? withDate({ ...clause, verb: fromPerfect(clause.verb) }, date) : clause;
}
