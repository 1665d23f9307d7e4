import { yearOf } from '../../facts/time.ts';
import type { Fact, Slot } from '../../facts/fact.ts';
import { placeNamed } from '../../language/gazetteer.ts';
import type { Mention } from '../../language/mention.ts';
import { isThing } from '../../language/name-kinds.ts';
import type { Reading } from '../../language/read.ts';
import { fold } from '../../text/unicode.ts';
import type { Question } from '../question.ts';
import { knownPeopleIn, type KnownPeople } from './known-people.ts';
import { isThingName, titled } from './well-formed.ts';

/** Names of documents that can stand in for each other, and which of them stand together in a sentence. */
export type Pool = KnownPeople & {
	/** By document and kind. */
	readonly names: ReadonlyMap<string, ReadonlySet<string>>;
	/** Folded names in each sentence, by document and where it starts. */
	readonly together: ReadonlyMap<string, ReadonlySet<string>>;
	/** The years in sentences with each folded name, and in those without any, by "document|name" and "document|". */
	readonly dated: ReadonlyMap<string, ReadonlySet<number>>;
	/** The year before which nine of ten years of a document lie. */
	readonly ages: ReadonlyMap<string, number>;
	/** The latest year that a document tells. */
	readonly ends: ReadonlyMap<string, number>;
	/** The country that a document speaks of more than of all others. */
	readonly homelands: ReadonlyMap<string, string>;
};

type Kinded = { readonly type: string; readonly name: string; readonly head?: string | undefined };

/** What can stand in for a thing: the same type, and the same kind of body, event or place. */
export function kindOf({ type, name, head }: Kinded): string | undefined {
	switch (type) {
		case 'person':
			return `person/${titled.exec(name)?.[0] ?? ''}${name.includes(' ') ? '' : 'single'}`;
		case 'country':
			return type;
		case 'place':
			return `place/${placeNamed(name)?.kind ?? head ?? ''}`;
		case 'organisation':
		case 'event':
		case 'agreement':
			return head && isThingName(name) ? `${type}/${head}` : undefined;
		case 'equipment':
			return isThingName(name) && !isThing(name.split(' ').at(-1) ?? '')
				? `${type}/${head ?? ''}`
				: undefined;
		case 'work':
			return isThingName(name) ? `${type}/${head ?? ''}` : undefined;
		default:
			return undefined;
	}
}

const kindOfMention = (mention: Mention): string | undefined =>
	'name' in mention && !(mention.type === 'person' && mention.isPartial)
		? kindOf({
				type: mention.type,
				name: mention.name,
				head: 'head' in mention ? mention.head : undefined
			})
		: undefined;

export const kindOfSlot = (slot: Slot): string | undefined =>
	kindOf({ type: slot.type, name: slot.text, head: slot.head });

const add = (map: Map<string, Set<string>>, key: string, name: string) => {
	const known = map.get(key);
	if (known) known.add(name);
	else map.set(key, new Set([name]));
};

const yearsOf = (mention: Mention): number[] => {
	if (mention.type !== 'date') return [];
	const { value } = mention;
	if (value.precision === 'range') return [value.from.year, value.to.year];
	return [yearOf(value) ?? []].flat();
};

/** More than half of all the countries and nationalities named. */
function homelandIn(mentions: readonly Mention[]): string | undefined {
	const named = mentions.flatMap((mention) =>
		mention.type === 'country' || mention.type === 'nationality' ? [mention.name] : []
	);
	const counts = new Map<string, number>();
	for (const name of named) counts.set(name, (counts.get(name) ?? 0) + 1);
	return [...counts].find(([, count]) => count > named.length / 2)?.[0];
}

/** Of one kind in one document so many are enough to choose from. */
const MOST = 200;

/** All that the readings name, and what the facts do. */
export function poolOf(
	questions: readonly Question[],
	facts: readonly Fact[],
	readings: readonly Reading[]
): Pool {
	const names = new Map<string, Set<string>>();
	const together = new Map<string, Set<string>>();
	const dated = new Map<string, Set<number>>();
	const ages = new Map<string, number>();
	const ends = new Map<string, number>();
	const homelands = new Map<string, string>();
	const people = knownPeopleIn(questions, facts, readings);
	const addName = (document: string, kind: string | undefined, name: string) => {
		if (kind === undefined) return;
		const isUnsure = kind.startsWith('person') && !people.sure.has(`${document}|${name}`);
		const key = `${document}|${kind}`;
		if (!isUnsure && (names.get(key)?.size ?? 0) < MOST) add(names, key, name);
	};
	for (const { document, sentences } of readings) {
		const told: number[] = [];
		const homeland = homelandIn(sentences.flatMap(({ mentions }) => mentions));
		if (homeland !== undefined) homelands.set(document.id, homeland);
		for (const { start, mentions } of sentences) {
			for (const mention of mentions) {
				if (!('name' in mention)) continue;
				addName(document.id, kindOfMention(mention), mention.name);
				add(together, `${document.id}|${String(start)}`, fold(mention.name));
			}
			const years = mentions.flatMap(yearsOf);
			told.push(...years);
			const named = new Set(mentions.flatMap((one) => ('name' in one ? fold(one.name) : [])));
			for (const name of years.length === 0 ? [] : named.size > 0 ? named : ['']) {
				const key = `${document.id}|${name}`;
				const known = dated.get(key) ?? new Set();
				for (const year of years) known.add(year);
				dated.set(key, known);
			}
		}
		const late = told.sort((a, b) => a - b)[Math.floor(told.length * 0.9)];
		if (late !== undefined) ages.set(document.id, late);
		const end = told.at(-1);
		if (end !== undefined) ends.set(document.id, end);
	}
	for (const fact of facts)
		for (const { document, span } of fact.proofs)
			for (const slot of [...fact.slots.values()].flatMap((one) => [one, ...one.members])) {
				addName(document, kindOfSlot(slot), slot.text);
				add(together, `${document}|${String(span.start)}`, fold(slot.text));
			}
	return { ...people, names, together, dated, ages, ends, homelands };
}
