import type { Phrase } from '../../language/clause.ts';
import type { Mention } from '../../language/mention.ts';
import type { Context } from '../context.ts';
import { whenOf, type Draft } from '../frame.ts';
import { personSlot } from '../person.ts';
import { isOffice, postOf } from '../post.ts';
import { nameOf } from '../slots.ts';
import { isOfToday, issueMonth } from '../today.ts';

type Date = Extract<Mention, { type: 'date' }>;
type Person = Extract<Mention, { type: 'person' }>;

const nouns: ReadonlyMap<string, string> = new Map([
	['election', 'elect'],
	['re-election', 're-elect'],
	['appointment', 'appoint'],
	['nomination', 'nominate'],
	['inauguration', 'inaugurate'],
	['installation', 'install']
]);
const noun = [...nouns.keys()].join('|');
const nounBefore = new RegExp(`\\b(${noun}) of $`);
const nounAfter = new RegExp(`^['’]s? (${noun}) `);
const asPost = /^ ?as (the )?((?:[\p{L}-]+ ){0,9}?[\p{L}-]+),? (?:in|on) $/u;

/** "the election of Ana Rojas as President of Chile in 1990", "Rojas's appointment as …". */
function fromNoun(holder: Mention, context: Context): Draft[] {
	const { sentence, reading } = context;
	if (holder.type !== 'person' || holder.isPartial) return [];
	const { legible } = reading;
	const of = nounBefore.exec(legible.slice(Math.max(0, holder.start - 24), holder.start));
	const own = of ? null : nounAfter.exec(legible.slice(holder.end, holder.end + 24));
	const from = holder.end + (own?.[0].length ?? 0);
	const date = sentence.mentions.find(({ type, start }) => type === 'date' && start > from);
	const told = date && asPost.exec(legible.slice(from, date.start));
	const lemma = nouns.get(of?.[1] ?? own?.[1] ?? '');
	if (date?.type !== 'date' || !told || !lemma) return [];
	const start = date.start - told[0].length;
	const phrase = phraseOf(told, { start, end: date.start }, context);
	return draftOf(holder, phrase, lemma, whenOf({ when: date }), context);
}

/** The words of a post as a phrase. */
function phraseOf(
	[, determiner, text = '']: readonly (string | undefined)[],
	{ start, end }: { readonly start: number; readonly end: number },
	{ sentence }: Context
): Phrase {
	const inside = sentence.mentions.filter((m) => m.start >= start && m.end <= end);
	const [only] = inside;
	return {
		start,
		end,
		text,
		head: '',
		mentions: inside,
		members: [],
		complements: [],
		...(determiner ? { determiner: 'the' } : {}),
		...(inside.length === 1 && only?.type === 'office' ? { mention: only } : {})
	};
}

function draftOf(
	holder: Person,
	phrase: Phrase,
	predicate: string,
	dated: Pick<Draft, 'when' | 'flags'>,
	context: Context
): Draft[] {
	const post = postOf(phrase, context);
	const name = nameOf(holder);
	const slot = post && name && personSlot({ ...phrase, mention: holder, text: name }, context);
	return slot
		? [
				{
					slots: new Map([
						['holder', slot],
						['post', post]
					]),
					predicate,
					...dated
				}
			]
		: [];
}

const announced =
	/\b(?:announced|confirmed|approved)(?: today)? (?:the|his|her|its) appointment of $/;
const asNext =
	/^(?:,? of (?:the )?\p{Lu}[\p{L} ]{2,30}?,?)? as (the |its |his |her )?((?:[\p{L}‑’'-]+ ){0,13}?[\p{L}‑’'-]+)(?=[.;]|, | \(|$)/u;

/** "today announced the appointment of Ana Rojas of Chile as …": on that day, or in the month of the text. */
function announcedOf(holder: Mention, context: Context): Draft[] {
	const { sentence, reading } = context;
	if (holder.type !== 'person' || holder.isPartial) return [];
	const before = reading.legible.slice(Math.max(sentence.start, holder.start - 60), holder.start);
	const led = before.replace(/(?:Mr|Ms|Mrs|Dr|(?:Lieutenant |Major |Brigadier )?General)\.? $/, '');
	const told = announced.test(led)
		? asNext.exec(reading.legible.slice(holder.end, sentence.end))
		: null;
	if (!told) return [];
	const dates = sentence.mentions.filter((mention): mention is Date => mention.type === 'date');
	const [date] = dates;
	const month = dates.length === 0 && isOfToday(context) ? issueMonth(context) : undefined;
	const dated =
		dates.length === 1 && date && date.end <= holder.start
			? whenOf({ when: date })
			: { when: month };
	if (!dated.when) return [];
	const end = holder.end + told[0].length;
	const phrase = phraseOf(told, { start: holder.end, end }, context);
	return isOffice(postOf(phrase, context))
		? draftOf(holder, phrase, 'appoint', { ...dated, when: dated.when }, context)
		: [];
}

/** Every appointment or election that a sentence tells by its noun. */
export const appointments = (context: Context): Draft[] =>
	context.sentence.mentions.flatMap((mention) => [
		...fromNoun(mention, context),
		...announcedOf(mention, context)
	]);
