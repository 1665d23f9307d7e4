import type { Clause } from '../../language/clause.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import { whenOf, type Draft, type Frame } from '../frame.ts';
import { after, happenedAt, isTold, overClauses, personSlot } from '../person.ts';
import { pastOf } from '../../language/verbs.ts';
import { isNamed } from '../named.ts';
import { meantByDefinite } from '../owner.ts';
import { isOffice, openingPost, postOf } from '../post.ts';
import { nameSlot, phraseSlot, slotOf } from '../slots.ts';
import { atTime, whenAsked } from '../time.ts';

const isServing = ({ verb, object }: Clause): boolean =>
	verb.lemma === 'serve' || (verb.lemma === 'be' && verb.tense === 'past' && object !== undefined);

type Term = Pick<Draft, 'when' | 'flags'>;

/** "from 1856 until his death in 1882": a term whose end the words tell by what ended it. */
function termOf({ when }: Clause, { sentence, reading }: Context): Term {
	if (when?.value.precision === 'range') return whenOf({ when });
	if (when?.preposition !== 'from') return {};
	const last = sentence.mentions.find(({ type, start }) => type === 'date' && start > when.end);
	const between = last && reading.legible.slice(when.end, last.start);
	const isEnd =
		between !== undefined &&
		/^ (?:until|till|to) (?:(?:his|her) (?:death|resignation|retirement|dismissal|assassination|removal)|(?:he|she) \p{L}+) (?:in|on) $/u.test(
			between
		);
	if (!isEnd || last?.type !== 'date' || last.value.precision === 'range') return {};
	const from = when.value;
	return { when: { precision: 'range', from, to: last.value, basis: from.basis } };
}

function read(clause: Clause, context: Context): Draft[] {
	const { verb, when, object } = clause;
	const holder = personSlot(clause.subject, context);
	const term = termOf(clause, context);
	const isTerm = term.when?.precision === 'range' && term.when.from.precision !== 'decade';
	const isPoint =
		verb.lemma === 'serve' && when?.value.precision === 'year' && when.preposition === 'in';
	if (!holder || (!isTerm && !isPoint) || !isServing(clause) || !isTold(clause)) return [];
	const dated = isTerm ? term : happenedAt(clause, context);
	if (!dated.when) return [];
	const post = postOf(verb.lemma === 'be' ? object : after(clause, 'as'), context);
	if (!post) return [];
	return [
		{
			slots: new Map([
				['holder', holder],
				['post', post]
			]),
			predicate: verb.lemma,
			...dated
		}
	];
}

const leads = /^(?:lead|head|chair|run|direct|manage|rule|govern|command|edit)$/;

/** "Ann Lee led the company from 1967 to 1984". */
function readLeading(clause: Clause, context: Context): Draft[] {
	const { verb, subject, object } = clause;
	const { when } = termOf(clause, context);
	if (!leads.test(verb.lemma) || verb.isPassive || !object || !when || !isTold(clause)) return [];
	const holder = personSlot(subject, context);
	const isDefinite = object.determiner === 'the' && object.complements.length === 0;
	const owner = isDefinite ? meantByDefinite(object.head, context) : undefined;
	const body = owner ? phraseSlot(owner, object) : slotOf(object, context);
	if (!holder || !body || !isNamed(body)) return [];
	return [
		{
			slots: new Map([
				['holder', holder],
				['body', body]
			]),
			predicate: verb.lemma,
			when
		}
	];
}

/** "Prime minister of Peru from 1990 to 1995": a line of the life that the text tells here. */
function readOpening(context: Context): Draft[] {
	const { sentence, topic, referents } = context;
	const post = topic === undefined ? undefined : openingPost(sentence, context);
	const terms = sentence.mentions.filter(({ type }) => type === 'date');
	const [term] = terms;
	const follows =
		post !== undefined && /^,? from $/.test(context.reading.legible.slice(post.end, term?.start));
	if (!post || !follows || term?.type !== 'date' || term.value.precision !== 'range') return [];
	const isAgain =
		terms.filter(({ start }) => start > term.end).length > 0 &&
		/ again /.test(context.reading.legible.slice(term.end, sentence.end));
	const hero = ['he', 'she']
		.map((word) => referents.pronoun(word, sentence.start))
		.find((named) => named?.name === topic);
	if (isAgain || hero?.type !== 'person') return [];
	return [
		{
			slots: new Map([
				['holder', nameSlot(hero, hero.name)],
				['post', post]
			]),
			predicate: 'be',
			...whenOf({ when: term })
		}
	];
}

/** "the seventh President": the first few words of many a post, and no part of it. */
const ordinal =
	/^(the )?(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth) (?=\p{Lu})/u;

/** Says whose post it is, or names it in full: "Minister of the Environment". */
const tells = (post: Slot | undefined): boolean =>
	post?.head !== undefined || /^\p{Lu}.* .* /u.test(post?.text ?? '');

/** Someone holds a post from one time to another. */
export const serve: Frame<'holder' | 'post' | 'body'> = {
	name: 'serve',
	tier: 'A',
	identity: ['holder', 'post', 'body'],
	read: (context) => [
		...overClauses(context, (clause) => [
			...read(clause, context),
			...readLeading(clause, context)
		]),
		...readOpening(context)
	],
	directions: [
		{
			asks: 'when',
			kind: 'date',
			stem: ({ holder = '', post = '', body }, { when, slots, predicate = '' }) => {
				if (!when) return undefined;
				if (body) return `${whenAsked(when)} did ${holder} ${predicate} ${body}?`;
				return tells(slots.get('post'))
					? `${whenAsked(when)} was ${holder} ${post.replace(ordinal, '$1')}?`
					: undefined;
			}
		},
		{
			asks: 'holder',
			kind: 'leader',
			stem: ({ post = '', body }, { when, slots, predicate = '' }) => {
				if (!when) return undefined;
				if (body) return `Who ${pastOf(predicate)} ${body} ${atTime(when)}?`;
				return isOffice(slots.get('post')) ? `Who was ${post} ${atTime(when)}?` : undefined;
			}
		},
		{
			asks: 'post',
			kind: 'other',
			stem: ({ holder }, { when, slots }) =>
				when && slots.get('post')?.head !== undefined
					? `Which post did ${holder ?? ''} hold ${atTime(when)}?`
					: undefined
		}
	]
};
