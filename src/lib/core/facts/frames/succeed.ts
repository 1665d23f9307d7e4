import type { Clause, Phrase } from '../../language/clause.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import type { Draft, Frame } from '../frame.ts';
import { bodyOf } from '../owner.ts';
import { after, isTold, overClauses, personSlot, happenedAt } from '../person.ts';
import { postHeldBy, postOf, titleOf } from '../post.ts';
import { underTopic } from '../topic.ts';
import { countryNamed } from '../../language/gazetteer.ts';
import { headKind } from '../../language/lexicon.ts';
import { phraseSlot } from '../slots.ts';
import { atTime, whenAsked } from '../time.ts';

/** "X took over from Y": the one after "from" was there before. */
const takesOver = ({ verb, object }: Clause): boolean =>
	verb.lemma === 'take' && (verb.words?.particle === 'over' || /^over$/.test(object?.text ?? ''));

/** What is so on the day of a report stays so: "She succeeds Rui Dias as mayor". */
const isSo = (clause: Clause): boolean =>
	isTold(clause) ||
	(clause.verb.tense === 'present' &&
		clause.verb.mood === 'finite' &&
		!clause.verb.isModal &&
		!clause.verb.isNegated &&
		clause.isReported !== true);

/** "him" is nobody of its own clause. */
const outside = (phrase: Phrase | undefined, subject: Phrase | undefined): Phrase | undefined =>
	phrase?.isPronoun && subject && subject.start < phrase.start
		? { ...phrase, start: subject.start, end: subject.start }
		: phrase;

function pairOf(clause: Clause): readonly [Phrase | undefined, Phrase | undefined] | undefined {
	const { verb, subject, object } = clause;
	if (takesOver(clause)) return [subject, outside(after(clause, 'from'), subject)];
	if (!/^(?:succeed|replace|follow)$/.test(verb.lemma)) return undefined;
	return verb.isPassive ? [after(clause, 'by'), subject] : [subject, outside(object, subject)];
}

function read(clause: Clause, context: Context): Draft[] {
	const pair = isSo(clause) ? pairOf(clause) : undefined;
	const [successor, predecessor] = (pair ?? []).map((phrase) => personSlot(phrase, context));
	if (!successor || !predecessor || successor.text === predecessor.text) return [];
	const held =
		postHeldBy(predecessor.text, clause, context) ?? postHeldBy(successor.text, clause, context);
	const post = postOf(after(clause, 'as'), context) ?? held ?? titleOf(predecessor);
	const at = happenedAt(clause, context);
	// The years of a term stand beside it, not the day of the change.
	const dated = at.when?.precision === 'range' ? {} : at;
	const body = post?.head ? undefined : bodyOf(context);
	// "as chairman" alone is of any of a hundred boards.
	const isWhose = post?.head !== undefined || body !== undefined;
	const topic = !isWhose && post ? bodyTopic(context) : undefined;
	if (!isWhose && !topic && !isOfKin(clause, context)) return [];
	if ([predecessor, successor].some(({ text }) => heldTwice(text, context))) return [];
	return [
		{
			slots: new Map<string, Slot>([
				['successor', successor],
				['predecessor', predecessor],
				...(post ? ([['post', { ...post, article: '' }]] as const) : []),
				...(body ? ([['body', phraseSlot(body, clause)]] as const) : []),
				...(topic ? ([['topic', phraseSlot(topic, clause)]] as const) : [])
			]),
			predicate: clause.verb.lemma,
			...dated
		}
	];
}

const kin =
	/\b(?:his|her) (?:\p{Ll}+ )?(?:half-)?(?:son|daughter|brother|sister|father|mother|uncle|nephew|niece|cousin|grandson|grandfather|widow|wife)(?:-in-law)?,? \p{Lu}/u;

/** "was succeeded by his son Temur": what passes on so is a throne, of which each had one. */
const isOfKin = ({ verb, end }: Clause, { reading, sentence }: Context): boolean =>
	// "followed her sister to study in Paris" is no succession
	(verb.lemma === 'succeed' || (verb.lemma === 'follow' && verb.isPassive)) &&
	kin.test(reading.legible.slice(verb.end, Math.min(Math.max(end, verb.end + 60), sentence.end)));

/** The topic, where it is the body or the state that a bare post can only be of. */
function bodyTopic({ topic }: Context): string | undefined {
	const bare = topic?.replace(/ \([^()]*\)$/, '') ?? '';
	const [head = ''] = bare.split(/ (?:of|for|on) /);
	const kind = headKind(head.split(' ').at(-1) ?? '');
	return (countryNamed(bare) ?? /^(?:organisation|agreement)$/.test(kind ?? ''))
		? topic
		: undefined;
}

const returns =
	/\b(?:again|once more|returned (?:to|as)|back (?:in|to) (?:power|office)|second stint|twice|non-consecutive)\b/i;
const posts =
	/\b(?:president|minister|premier|chancellor|chair\p{L}*|director|secretary|governor|mayor|leader|chief|elected|power|office|head)\b/iu;

/** Whether the text says that someone came back to a post: then there are two who followed. */
function heldTwice(name: string, { reading, sentence, topic }: Context): boolean {
	const family = name.split(' ').at(-1) ?? name;
	return reading.sentences.some(({ start, end, block }) => {
		const text = reading.legible.slice(start, end);
		const isOfLife = name === topic && block === sentence.block;
		return (isOfLife || text.includes(family)) && returns.test(text) && posts.test(text);
	});
}

type Told = { readonly post?: string; readonly body?: string; readonly topic?: string };

const led = ({ topic }: Told, stem: string): string => (topic ? underTopic(topic, stem) : stem);

const inPost = ({ post, body }: Told): string =>
	`${post ? ` as ${post}` : ''}${body ? ` at ${body}` : ''}`;

/** One person follows another in a post. Asked only where it is told whose post it is, for one may follow in many. */
export const succeed: Frame<'successor' | 'predecessor' | 'post' | 'body' | 'topic'> = {
	name: 'succeed',
	tier: 'A',
	identity: ['successor', 'predecessor'],
	read: (context) => overClauses(context, read),
	directions: [
		{
			asks: 'successor',
			kind: 'leader',
			stem: ({ predecessor = '', ...told }, { when }) =>
				led(told, `Who succeeded ${predecessor}${inPost(told)}${when ? ` ${atTime(when)}` : ''}?`)
		},
		{
			asks: 'predecessor',
			kind: 'leader',
			stem: ({ successor = '', ...told }, { when }) =>
				led(told, `Whom did ${successor} succeed${inPost(told)}${when ? ` ${atTime(when)}` : ''}?`)
		},
		{
			asks: 'when',
			kind: 'date',
			stem: ({ successor = '', predecessor = '', ...told }, { when }) =>
				when &&
				led(told, `${whenAsked(when)} did ${successor} succeed ${predecessor}${inPost(told)}?`)
		}
	]
};
