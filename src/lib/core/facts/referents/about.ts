import type { Clause, Phrase } from '../../language/clause.ts';
import { wordsOf } from '../../language/words.ts';
import { findRuns, unshouted } from '../../language/names.ts';
import { nameRun } from '../../language/naming.ts';
import type { Reading, Sentence } from '../../language/read.ts';
import { fold } from '../../text/unicode.ts';
import { isNamed, isThing, type Named } from './thing.ts';
import { isFirmName } from '../firm-name.ts';
import { subjectOf } from '../topic.ts';
import { isStyled } from './gender.ts';
import { nounsOf } from './nouns.ts';

/** What a text or a section is about, and the noun that it is called by. */
export type About = { readonly named: Named; readonly noun: string };

export const clausesIn = ({ clauses, parsed }: Sentence): readonly Clause[] =>
	parsed.length > 0 ? parsed : clauses;

const plain = (words: string): string =>
	fold(words.replace(/\s*\([^()]*\)\s*$/, '').replace(/^the /i, ''));

/** What a text mentions, by the plain spelling of its name. */
export function namesOf({ sentences }: Pick<Reading, 'sentences'>): ReadonlyMap<string, Named> {
	const names = new Map<string, Named>();
	for (const { mentions } of sentences)
		for (const mention of mentions) {
			if (!isNamed(mention)) continue;
			const name = plain(mention.name);
			if (!names.has(name)) names.set(name, mention);
		}
	return names;
}

/** The thing that words name as a whole, as the text mentions it, or as their capitals show. */
export function namedBy(words: string, names: ReadonlyMap<string, Named>): Named | undefined {
	const wanted = plain(words);
	if (wanted === '') return undefined;
	// "The Lima Treaty of 1909" in a text that says "the Lima Treaty".
	const undated = wanted.replace(/,? (?:of )?\d{4}$/, '');
	const known = names.get(wanted) ?? (undated.includes(' ') ? names.get(undated) : undefined);
	if (known) return known;
	const written = unshouted(words.replace(/\s*\([^()]*\)\s*$/, '').trim());
	const parts = wordsOf(written);
	const [run, ...more] = findRuns(
		parts,
		() => true,
		() => true
	);
	const found = run && more.length === 0 && run.length === parts.length ? nameRun(run) : [];
	const [named] = found;
	return found.length === 1 && isNamed(named) && named.type !== 'name' ? named : undefined;
}

const nounOf = (named: Named): string =>
	named.type === 'person' ? 'person' : ([...nounsOf(named)].at(-1) ?? '');

const vague =
	/^(?:way|name|part|kind|type|form|thing|result|example|member|means|term|word|most|least|first|second|third|last|only|centre|center|home|site|symbol|source|system|series|set|number|body)$|(?:ant|ous|ful|ive|able|ible|est)$/;

/** The noun that a thing is called by: "a *treaty*", "one of the oldest *banks*". */
function kindIn(object: Phrase): string | undefined {
	const many = /^(?:one|some|most|first|second|largest|oldest)$/.test(object.head)
		? object.complements.find(({ preposition }) => preposition === 'of')?.phrase.head
		: undefined;
	const noun = many?.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '') ?? object.head;
	return vague.test(noun) ? undefined : noun;
}

/** "X is a treaty …", "X was born …" in the first sentences. */
function definedIn({ sentences }: Reading): About | undefined {
	for (const sentence of sentences.slice(0, 3))
		for (const { verb, subject, object } of clausesIn(sentence)) {
			if (!isNamed(subject?.mention)) continue;
			const { mention } = subject;
			if (
				verb.lemma === 'bear' &&
				verb.isPassive &&
				mention.type === 'person' &&
				!mention.isPartial
			)
				return { named: mention, noun: 'person' };
			if (verb.lemma !== 'be' || !object || object.mention) continue;
			const noun = kindIn(object);
			if (noun !== undefined) return { named: subject.mention, noun };
		}
	return undefined;
}

/** What the whole text is about: whom or what its title names, or what its first sentences define. */
export function aboutOf(reading: Reading): About | undefined {
	const title = subjectOf(reading.document.title ?? '');
	const names = namesOf(reading);
	const titled = inFull(namedBy(title, names) ?? firmOf(title) ?? surnamed(title, reading), names);
	const defined = definedIn(reading);
	if (!titled || (defined && isSameThing(titled, defined.named))) return defined;
	return { named: titled, noun: nounOf(titled) };
}

const firmOf = (title: string): Named | undefined =>
	isFirmName(title)
		? { type: 'organisation', name: title, head: 'company', start: 0, end: 0 }
		: undefined;

/** "Emperor Norton" in a text that tells of one Joshua Norton. */
function inFull(named: Named | undefined, names: ReadonlyMap<string, Named>): Named | undefined {
	if (named?.type !== 'person' || !isStyled(named.name)) return named;
	const last = named.name.split(' ').at(-1);
	const bearers = [...names.values()].filter(
		({ type, name }) => type === 'person' && !isStyled(name) && name.split(' ').at(-1) === last
	);
	return new Set(bearers.map(({ name }) => name)).size === 1 ? bearers[0] : named;
}

const legalForm =
	/^(?:a\.?s|a\.?g|s\.?a|ab|asa|oyj?|bv|nv|gmbh|inc|ltd|limited|llc|plc|corp|corporation|co|company|spa|kk|pjsc)\.?$/;

/** "Nordvik Marine" and "Nordvik Marine AS": a name, and the same with its legal form. */
function isSameThing(titled: Named, defined: Named): boolean {
	const [short, long] = [plain(titled.name), plain(defined.name)];
	return (
		short === long ||
		(isThing(defined) &&
			long.startsWith(`${short} `) &&
			legalForm.test(long.slice(short.length + 1)))
	);
}

/** "Raman: a life in science": a title that calls a person of the first sentences by a part of the name. */
function surnamed(title: string, { sentences, isHeadline }: Reading): Named | undefined {
	if (isHeadline || title.split(' ').length > 5) return undefined;
	const words = new Set(fold(title).split(/[^\p{L}]+/u));
	const things = new Set(
		sentences.flatMap(({ mentions }) =>
			mentions.flatMap((mention) =>
				mention.type === 'organisation' ? [fold(mention.name.split(' ')[0] ?? '')] : []
			)
		)
	);
	const people = sentences
		.slice(0, 3)
		.flatMap(({ mentions }) => mentions)
		.filter((mention): mention is Extract<Named, { type: 'person' }> => mention.type === 'person');
	const named = people.filter(({ name, isPartial }) => {
		const last = fold(name.split(' ').at(-1) ?? '');
		return !isPartial && words.has(last) && !things.has(last);
	});
	return new Set(named.map(({ name }) => name)).size === 1 ? named[0] : undefined;
}
