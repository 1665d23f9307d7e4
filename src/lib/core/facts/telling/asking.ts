import type { Fact, Slot } from '../fact.ts';
import { atTime, whenAsked, yearOf } from '../time.ts';
import { withArticle } from '../slots.ts';
import type { Verb, VerbWords } from '../../language/clause.ts';
import { capital } from '../../text/capital.ts';

/** The slots that are no prepositional phrase; every other slot is called by its preposition. */
const bare = new Set(['subject', 'object', 'aim', 'count', 'worth']);

const said = (name: string, slot: Slot): string =>
	name === 'aim'
		? /^\p{L}+ing\b/u.test(slot.text)
			? slot.text
			: `to ${slot.text}`
		: bare.has(name)
			? withArticle(slot)
			: `${name} ${withArticle(slot)}`;

/** What follows the verb, in the order of the text, without what is asked. */
const rest = (slots: Fact['slots'], asked: string): string[] =>
	[...slots]
		.filter(([name]) => !/^(?:subject|count|worth)$/.test(name) && name !== asked)
		.map(([name, slot]) => said(name, slot));

const isPlural = (subject: Slot | undefined, words: VerbWords): boolean =>
	(subject?.members.length ?? 0) > 1 || subject?.isPlural === true || words.isPlural === true;

/** "was founded", "were founded": the passive of a participle that stands without its auxiliary. */
const be = (subject: Slot | undefined, words: VerbWords): string =>
	isPlural(subject, words) ? 'were' : 'was';

const group = (words: readonly (string | undefined)[]): string =>
	words.filter((word) => word !== undefined && word !== '').join(' ');

/** "a group of ships *were* sunk": in a question the group is one. */
const agreeing = (auxiliary: string, subject: Slot | undefined): string =>
	subject && /^an?$/.test(subject.article) && subject.isPlural !== true
		? auxiliary.replace(/^were$/, 'was').replace(/^have$/, 'has')
		: auxiliary;

/** "had met" is asked as "did … meet", "had been built" as "was … built": nothing is told that came later. */
function inPast(
	auxiliaries: readonly string[],
	subject: Slot | undefined,
	words: VerbWords
): readonly string[] {
	if (auxiliaries[0] !== 'had') return auxiliaries;
	return auxiliaries[1] === 'been' ? [be(subject, words), ...auxiliaries.slice(2)] : [];
}

/** What is said with two words is asked with both: "took place", "entered into force". */
const twoWords: Readonly<Record<string, string>> = {
	occur: 'took place',
	participate: 'took part',
	visit: 'visited',
	'enter-into-force': 'entered into force'
};

/** The auxiliary that comes before the subject of a question, and what is left of the verb after it. */
function turned(verb: Verb, subject: Slot | undefined): [string, string] | undefined {
	const { words } = verb;
	if (!words) return undefined;
	const { main, particle, tag, lemma } = words;
	const auxiliaries = inPast(words.auxiliaries, subject, words);
	if (auxiliaries.length === 0 && words.auxiliaries.length > 0) return ['did', lemma];
	const [first, ...others] = auxiliaries;
	if (first) return [agreeing(first, subject), group([...others, main, particle])];
	if (verb.isPassive) return [be(subject, words), group([main, particle])];
	if (lemma === 'be') return [main, ''];
	switch (tag) {
		case 'VBD':
		case 'VBN':
		case 'VBG':
			return ['did', lemma];
		case 'VBZ':
		case 'VBP':
			return [isPlural(subject, words) ? 'do' : 'does', lemma];
		default:
			return undefined;
	}
}

/** The verb where the subject is asked for: "founded", "was founded". */
function straight(verb: Verb, subject: Slot | undefined): string | undefined {
	const { words } = verb;
	if (!words) return undefined;
	const { auxiliaries, main, particle, tag } = words;
	const both = tag === 'VBD' && !main.startsWith(verb.lemma.slice(0, 4)) && twoWords[verb.lemma];
	if (both) return both;
	if (auxiliaries.length > 0) return group([...auxiliaries, main, particle]);
	if (verb.isPassive) return group([be(subject, words), main, particle]);
	return tag === 'VBG' || tag === 'VB' ? undefined : group([main, particle]);
}

const sentence = (parts: readonly (string | undefined)[]): string =>
	`${group(parts).replace(/\s+/g, ' ').replace(/ ,/g, ',')}?`;

/** Whether one of the slots that are told has the year in its words already. */
function isTold(when: NonNullable<Fact['when']>, slots: Fact['slots'], asked: string): boolean {
	const year = yearOf(when);
	return (
		year !== undefined &&
		[...slots].some(([name, { text }]) => name !== asked && text.includes(String(year)))
	);
}

/**
 * The question that asks for one slot of a statement, or for its time: "In which city did X sign Y in 1995?".
 * `wh` is the question word with its noun ("which city"), without the preposition.
 */
export function askedOf(
	{ slots, verb, when }: Fact,
	asked: string,
	wh: string
): string | undefined {
	if (!verb) return undefined;
	const counted = slots.get('count')?.head;
	if (asked === 'count' && counted)
		return countOf({ slots, verb, ...(when ? { when } : {}) }, counted, wh);
	if (asked === 'worth') return worthOf({ slots, verb, ...(when ? { when } : {}) });
	const subject = slots.get('subject');
	const time = when && asked !== 'when' && !isTold(when, slots, asked) ? atTime(when) : undefined;
	if (asked === 'subject') {
		const told = straight(verb, subject);
		return told && capital(sentence([wh, told, ...rest(slots, asked), time]));
	}
	const [auxiliary, left] = turned(verb, subject) ?? [];
	if (!auxiliary || !subject) return undefined;
	const opening =
		asked === 'when' && when
			? whenAsked(when)
			: bare.has(asked) || wh === 'where'
				? wh.replace(/^who$/, 'whom')
				: `${asked} ${wh.replace(/^who$/, 'whom')}`;
	return capital(
		sentence([opening, auxiliary, withArticle(subject), left, ...rest(slots, asked), time])
	);
}

/** "How many articles does X have?", "How many soldiers were killed?": the number of one slot's things. */
function countOf(
	{ slots, verb, when }: Pick<Fact, 'slots' | 'when'> & { readonly verb: Verb },
	counted: string,
	wh: string
): string | undefined {
	const subject = slots.get('subject');
	const time = when && atTime(when);
	if (counted === 'subject') {
		const told = straight(verb, subject);
		return told && capital(sentence([wh, told, ...rest(slots, 'subject'), time]));
	}
	const [auxiliary, left] = turned(verb, subject) ?? [];
	if (!auxiliary || !subject) return undefined;
	return capital(
		sentence([
			bare.has(counted) ? wh : `${counted} ${wh}`,
			auxiliary,
			withArticle(subject),
			left,
			...rest(slots, counted),
			time
		])
	);
}

/** "How much was the merger worth that Andes Bank announced in 1998?" */
function worthOf({
	slots,
	verb,
	when
}: Pick<Fact, 'slots' | 'when'> & { readonly verb: Verb }): string | undefined {
	const subject = slots.get('subject');
	const thing = slots.get('worth')?.description;
	const told = straight(verb, subject);
	if (!subject || !thing || !told || verb.isPassive) return undefined;
	const time = when && atTime(when);
	const clause = [withArticle(subject), told, ...rest(slots, 'object'), time];
	return capital(sentence([`how much was the ${thing} worth that`, ...clause]));
}
