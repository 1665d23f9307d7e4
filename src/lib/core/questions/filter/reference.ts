import type { Slot } from '../../facts/fact.ts';
import { isOfNature } from '../../facts/frames/natural.ts';
import type { Question } from '../question.ts';
import { anaphoricNouns, nationalNouns } from './nouns.data.ts';
import { asked, homeOf, namesIn, topicOf, withoutQuoted } from './parts.ts';

const listed = (nouns: string) => new Set(nouns.trim().split(/\s+/));
const anaphoric = listed(anaphoricNouns);
const national = listed(nationalNouns);

const pronoun =
	/\b(?:[Ii]t|itself|he|him|himself|she|herself|they|them|themselves|we|our|ours|us|ourselves|I|my|me|you|your|[Tt]his|[Tt]hese|[Tt]hose|thereof|thereby|therein|respectively|respective|aforementioned|abovementioned|such an?|(?:first|second|third|last|\p{Ll}+th) such|[Tt]he (?:former|latter|said|same|following|above|aforesaid))\b|\b[Tt]he (?:two|three|four|five)\b(?! \p{Lu})|\b[Bb]oth (?:countries|nations|sides|states|parties|leaders|governments|peoples|ministers|presidents|companies)\b|\b(?:another|other|others|each other|one another|the rest)\b(?! than)/u;
const possessive = /\b(?:its|his|her|their)\b/i;
/** "US" is a country, "Murad I" a king: neither is ever a pronoun. */
function withoutUs(stem: string): string {
	const told = stem.replace(/\bUS\b/g, 'America');
	return /\bI\b/.test(told)
		? told.replace(/\bI\b(?= \p{Lu}|[.)])|(?<=\p{Lu}\p{L}+ )I\b/gu, 'First')
		: told;
}

/** "the two governments" are those of a topic that names two. */
const withoutPair = (stem: string, topic: string | undefined): string =>
	topic !== undefined && /\p{Lu}\p{L}+(?:[–-]| and (?:the )?)\p{Lu}/u.test(topic)
		? stem.replace(
				/\bthe two (?:countries|nations|sides|states|parties|governments|peoples)\b/g,
				'both'
			)
		: stem;

/** What may follow a noun to tell which one is meant: "the treaty *with Peru*", "the law *that* …", "the size *and age of* …". */
const tells =
	/^ (?:(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}|(?:of|between|called|named|known|titled|entitled|dubbed|that|which|who|whose|where|against|about|concerning|regarding|among)\b|on (?!\d|which|what)|for (?!which|what)|with (?!which|what)|to (?!which|what)|from \p{Lu}|by \p{Lu}|near \p{Lu}|at \p{Lu}|in (?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)(?:the )?\p{Lu})|^(?:, \p{Ll}[\p{L}-]+){0,3},? and \p{Ll}[\p{L}-]+ of /u;

/** A definite noun in lower case, with at most three words before it: "the peace treaty". */
const definite = /\b[Tt]he((?: [\p{Ll}\d][\p{Ll}-]*){1,4})/gu;

/** "the first country to …" and "the largest lake" mean one by what they say. */
const unique =
	/^(?:first|second|third|last|only|sole|largest|biggest|longest|highest|oldest|youngest|deepest|smallest|\p{Ll}{3,}est)$/u;

const notNoun = new Set(
	'in on at to for from by with and or as did do does was were is are had has have after before during while who which that when where into between against since until under over through held took take'.split(
		' '
	)
);

/** The noun that a run of words after "the" ends with, and how many of them belong to its phrase. */
function headOf(run: readonly string[]): { head: string; size: number } | undefined {
	const end = run.findIndex((word) => notNoun.has(word));
	const phrase = end < 0 ? run : run.slice(0, end);
	// A verb may stand right after the noun: of the words that follow "the", the last one known as a noun is the head.
	const size =
		phrase.findLastIndex(
			(word, i) =>
				anaphoric.has(word) && !(/^(?:official|total)$/.test(word) && i < phrase.length - 1)
		) + 1;
	const head = phrase[size - 1];
	return head === undefined ? undefined : { head, size };
}

const capitalised = /\b[Tt]he (\p{Lu}\p{Ll}+)(?= [\p{Ll}\d]|[?,]|['’]s?\b(?! \p{Lu}))/gu;

/** "the Convention", "the Act": a capital alone makes no name of it. */
const hasBareTitle = (stem: string, isHome: boolean): boolean =>
	[...stem.matchAll(capitalised)].some(({ 0: found, 1: noun = '', index }) => {
		const head = noun.toLowerCase();
		const isBare = anaphoric.has(head) || head === 'constitution';
		if (!isBare || (national.has(head) && isHome)) return false;
		// "the State college in Lima": the capital is no title's
		const after = stem.slice(index + found.length);
		return (
			!tells.test(after) &&
			!/^ (?:college|university|school|hospital|bank|railway|library|museum|theatre) (?:of|in|at) (?:the )?\p{Lu}/u.test(
				after
			)
		);
	});

/** A definite noun that only the text explains: "the country", "the agreement". A topic before the question explains it. */
function hasBareDefinite(stem: string): boolean {
	if (topicOf(stem)) return false;
	const isHome = namesIn(stem).some((name) => name.split(/[ -]/).some((word) => homeOf(word)));
	if (hasBareTitle(stem, isHome)) return true;
	for (const match of stem.matchAll(definite)) {
		const run = (match[1] ?? '').trim().split(' ');
		if (unique.test(run[0] ?? '')) continue;
		// "what share of the vote": of the election that the stem names.
		if (
			/^votes?$/.test(run[0] ?? '') &&
			/\b(?:share|percentage|per ?cent|%) of $/.test(stem.slice(0, match.index))
		)
			continue;
		const found = headOf(run);
		if (!found) continue;
		const before = run.slice(0, found.size).join(' ');
		const after = stem.slice(match.index + 4 + before.length);
		// "the official agreement in Lima": where it was made tells no more than its name does
		if (!/^(?:official|formal|final|new) \p{Ll}+$/u.test(before) || !/^ (?:in|at) /.test(after))
			if (tells.test(after) || /^[-\p{L}]/u.test(after)) continue;
		if (national.has(found.head) && isHome) continue;
		return true;
	}
	return false;
}

/** "its" means the one thing that the stem has named before it; of two or none nobody knows. */
function hasLoosePossessive(stem: string): boolean {
	const found = possessive.exec(stem);
	if (!found) return false;
	const before = stem
		.slice(0, found.index)
		.replace(/^(?:In|On|At|By|During|After|Before|For|From|With|As|To|Under|While) /, '');
	return (
		namesIn(before).length !== 1 && !/\b(?:which|who)\b(?! (?:did|was|were|does|is))/i.test(before)
	);
}

const office =
	/\b(?:President|Prime Minister|PM|Minister|Secretary|Mr|Mrs|Ms|Mr\.|Mrs\.|Ms\.|Senator|Chancellor|Ambassador|Governor|General|Colonel|Major|Captain|Dr|Dr\.|Professor|Justice|Judge) (\p{Lu}\p{Ll}[\p{L}-]*)(?! (?:bin|al|von|van|de|[\p{Lu}])|[-\p{L}])/gu;
const notSurname =
	/^(?:Minister|General|Secretary|President|Governor|Officer|State|Office|Council|House|Plenipotentiary|Extraordinary|Cabinet|Palace|School|Center|Centre|Quoted|Elect|Assembly|Commander|Conference|League|Attorney|Foreign|Defence|Defense|Deputy|Agreement|Elections?|Motors|Electric|Hospital|Strike|Act)$/;

const isPartial = ({ mention, members }: Slot): boolean =>
	(mention?.type === 'person' && mention.isPartial) || members.some(isPartial);

/** "*Peruvian Foreign* Minister Quispe": the state and the post tell who it is. */
function isStatesOwn(before: string): boolean {
	const words = before.trim().split(' ').slice(-4);
	const capitals = words.slice(words.findLastIndex((word) => !/^\p{Lu}/u.test(word)) + 1);
	return capitals.some((word, i) => homeOf(word) ?? homeOf(capitals.slice(i, i + 2).join(' ')));
}

/** Somebody of whom the stem or the key gives no more than a surname: "President Okoro". */
function hasBareSurname({ stem, key, fact }: Question): boolean {
	const isBare = (text: string) =>
		[...text.matchAll(office)].some(
			(found) =>
				!notSurname.test(found[1] ?? '') &&
				!homeOf(found[1] ?? '') &&
				!isStatesOwn(text.slice(0, found.index))
		);
	const isOfState = namesIn(stem).some((name) => homeOf(name));
	return isBare(stem) || (isBare(key) && !isOfState) || [...fact.slots.values()].some(isPartial);
}

/** The stem leans on words outside it. */
export function reference(question: Question): 'unresolved-reference' | 'bare-surname' | undefined {
	const stem = withoutUs(withoutQuoted(question.stem));
	if (
		pronoun.test(withoutPair(asked(stem), topicOf(stem))) ||
		hasLoosePossessive(stem) ||
		/(?:^|: |, )(?:That|Those|Such|Both) \p{Ll}/u.test(stem) ||
		(!isOfNature(question.fact.slots) && hasBareDefinite(stem))
	)
		return 'unresolved-reference';
	return hasBareSurname(question) ? 'bare-surname' : undefined;
}
