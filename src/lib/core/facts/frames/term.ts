import type { Clause, Phrase } from '../../language/clause.ts';
import type { Mention } from '../../language/mention.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import type { Draft, Frame } from '../frame.ts';
import { listSlot, phraseSlot, slotOf } from '../slots.ts';
import { spokenParticiple } from '../spoken.ts';
import { durationSlot, isDuration, type Duration } from './duration.ts';
import { endsCut } from './slot-names.ts';

const chosen = /^(?:elect|re-elect|appoint|choose|nominate|select|designate|name)$/;
const kinds = '(?:(?:renewable|fixed|single|non-renewable|full|rotating|regular|statutory) )*';
/** "elected for *a term of* five years", "serves *a* four-year term". */
const leads = new RegExp(
	`^(?:[^.,;:]{0,90}? )??(?:for )?(?:(?:an?|the) )?${kinds}(?:(?:terms?|periods?|tenures?)(?: of office)? of )?(?:not (?:more|less) than |up to )?$`
);
const trails = new RegExp(`^ ${kinds}(?:terms?|periods?|tenures?|mandates?)\\b`);

const isSpan = (mention: Mention): mention is Duration => isDuration(mention, /^(?:year|month)$/);

/** What goes on as a rule: told in the present, or as what shall be. */
const isRule = ({ verb }: Clause): boolean =>
	!verb.isNegated &&
	(verb.tense === 'present' || /^(?:shall|must|are|is)$/.test(verb.words?.auxiliaries[0] ?? ''));

/** Whether the words between the verb and the span make it the time for which one holds an office. */
function isTerm({ verb }: Clause, size: Duration, { reading: { legible } }: Context): boolean {
	const between = legible.slice(verb.end, size.start).replace(/^ /, '');
	const after = legible.slice(size.end, size.end + 40);
	if (
		verb.end > size.start ||
		size.start - verb.end > 140 ||
		between.includes(',') ||
		!leads.test(between)
	)
		return false;
	if (verb.lemma === 'hold') return /^office (?:for|during)\b/.test(between);
	return /\b(?:terms?|periods?|tenures?)\b[^,]*$/.test(between) || trails.test(after)
		? true
		: /(?:^|\b)for (?:not (?:more|less) than |up to )?$/.test(between);
}

/** "the President of Zarya": an office with its owner, or what the text calls by a name. */
function holderOf(phrase: Phrase, context: Context): Slot | undefined {
	if (phrase.members.length > 0) {
		const members = phrase.members.map((member) => holderOf(member, context));
		return members.every((member) => member !== undefined) ? listSlot(members, phrase) : undefined;
	}
	if (phrase.mention?.type !== 'office') return slotOf(phrase, context);
	// "the Secretary-General" is told apart by what the text is about.
	const isOwned = / of |^\p{Lu}[\p{L}.]+ |^\p{Lu}\p{L}+-\p{Lu}/u.test(phrase.text);
	return isOwned ? { ...phraseSlot(phrase.text, phrase), article: 'the' } : undefined;
}

function deedOf(clause: Clause, context: Context): string | undefined {
	const { verb } = clause;
	if (verb.isPassive && chosen.test(verb.lemma)) return `be|${spokenParticiple(clause, context)}`;
	if (verb.isPassive) return undefined;
	if (verb.lemma === 'serve') return 'do|serve';
	return verb.lemma === 'hold' ? 'do|hold office' : undefined;
}

function read(clause: Clause, context: Context): Draft[] {
	const { subject } = clause;
	const deed = deedOf(clause, context);
	if (!subject || !deed || !isRule(clause) || subject.isPronoun === true) return [];
	const size = context.sentence.mentions.find(
		(mention): mention is Duration => isSpan(mention) && isTerm(clause, mention, context)
	);
	const holder = size && holderOf(subject, context);
	// "Each member of the board": what is so of each is so of one.
	const isEach = /^(?:each|every)$/i.test(subject.determiner ?? '');
	const who = holder && isEach ? { ...holder, article: 'a' as const } : holder;
	const isOffice =
		size && who && who.type !== 'person' && who.type !== 'country' && !/\d/.test(who.text);
	if (!isOffice || endsCut(who)) return [];
	const isMany = subject.isPlural === true || subject.members.length > 1;
	return [
		{
			slots: new Map<string, Slot>([
				['who', who],
				['deed', phraseSlot(`${deed}|${isMany ? 'many' : 'one'}`, subject)],
				['years', durationSlot(size, context)]
			])
		}
	];
}

const office = /\b(?:term|tenure|term of office|mandate)(?: (?:of|for) |$)/;

/** "The term of the assembly is five years". */
function told(clause: Clause, context: Context): Draft[] {
	const { subject, verb, object } = clause;
	const size = context.sentence.mentions.find(
		(mention) => isSpan(mention) && mention.start >= verb.start && mention.start - verb.start < 24
	);
	const isTold = verb.lemma === 'be' && !verb.isNegated && verb.tense === 'present';
	if (!isTold || !subject || !object || !size || !isSpan(size) || !office.test(subject.text))
		return [];
	const slot = slotOf(subject, context);
	if (!slot || slot.article !== 'the' || endsCut(slot) || !/ of /.test(slot.text)) return [];
	return [
		{
			slots: new Map<string, Slot>([
				['who', slot],
				['deed', phraseSlot('is|long|one', subject)],
				['years', durationSlot(size, context)]
			])
		}
	];
}

/** For how long the holders of an office are chosen, as a rule. */
export const term: Frame<'who' | 'deed' | 'years'> = {
	name: 'term',
	tier: 'A',
	identity: ['who'],
	read: (context) => {
		const { sentence } = context;
		const clauses = sentence.parsed.length > 0 ? sentence.parsed : sentence.clauses;
		return sentence.mentions.some(isSpan)
			? clauses.flatMap((clause) => [...read(clause, context), ...told(clause, context)])
			: [];
	},
	directions: [
		{
			asks: 'years',
			kind: 'figure',
			stem: ({ who }, { slots }) => {
				const [way, words = '', number] = slots.get('deed')?.text.split('|') ?? [];
				if (!who) return undefined;
				if (way === 'is') return `How long is ${who}?`;
				const lead =
					way === 'be' ? (number === 'many' ? 'are' : 'is') : number === 'many' ? 'do' : 'does';
				return `For how long ${lead} ${who} ${words}?`;
			}
		}
	]
};
