import type { Slot } from '../../facts/fact.ts';
import { headKind } from '../../language/lexicon.ts';
import { placeNamed } from '../../language/gazetteer.ts';
import type { Mention } from '../../language/mention.ts';
import type { Reading } from '../../language/read.ts';
import { fold } from '../../text/unicode.ts';
import { homeOf } from '../filter/parts.ts';
import type { Question } from '../question.ts';

/** Names of documents that can stand in for each other, and which of them stand together in a sentence. */
export type Pool = {
	/** By document and kind. */
	readonly names: ReadonlyMap<string, ReadonlySet<string>>;
	/** Folded names in each sentence, by document and where it starts. */
	readonly together: ReadonlyMap<string, ReadonlySet<string>>;
	/** The country of each person's office, where a document tells one; undefined for others with an office. */
	readonly offices: ReadonlyMap<string, string | undefined>;
};

type Kinded = { readonly type: string; readonly name: string; readonly head?: string | undefined };

const titled =
	/^(?:(?:Mrs?|Ms|Miss|Lady|Lord|Sir|Dame|King|Queen|Prince|Princess|Emperor|Empress|Sultan|Begum|Sheikh|Pope|Saint)\.?) /;

/** A country or a school within it makes a name no person's, whatever a reading takes it for. */
const isPerson = (name: string): boolean =>
	!name
		.split(/[ -]/)
		.some(
			(word) => homeOf(word) !== undefined || headKind(word) !== undefined || /\d/.test(word)
		) || /\bde \p{Lu}/u.test(name);

/** What can stand in for a thing: the same type, and the same kind of body, event or place. */
export function kindOf({ type, name, head }: Kinded): string | undefined {
	switch (type) {
		case 'person':
			return isPerson(name)
				? `person/${titled.exec(name)?.[0] ?? ''}${name.includes(' ') ? '' : 'single'}`
				: undefined;
		case 'country':
			return type;
		case 'place':
			return `place/${placeNamed(name)?.kind ?? head ?? ''}`;
		case 'organisation':
		case 'event':
		case 'agreement':
			return head ? `${type}/${head}` : undefined;
		case 'equipment':
		case 'work':
			return `${type}/${head ?? ''}`;
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

/** Of one kind in one document so many are enough to choose from. */
const MOST = 200;

/** All that the readings name, and what the questions' facts do. */
export function poolOf(questions: readonly Question[], readings: readonly Reading[]): Pool {
	const names = new Map<string, Set<string>>();
	const together = new Map<string, Set<string>>();
	const offices = new Map<string, string | undefined>();
	const addName = (document: string, kind: string | undefined, name: string) => {
		const key = `${document}|${kind ?? ''}`;
		if (kind !== undefined && (names.get(key)?.size ?? 0) < MOST) add(names, key, name);
	};
	for (const { document, sentences } of readings)
		for (const { start, mentions } of sentences)
			for (const mention of mentions) {
				if (!('name' in mention)) continue;
				if (mention.type === 'person' && mention.office)
					offices.set(mention.name, mention.office.of ?? offices.get(mention.name));
				addName(document.id, kindOfMention(mention), mention.name);
				add(together, `${document.id}|${String(start)}`, fold(mention.name));
			}
	for (const { fact } of questions)
		for (const { document, span } of fact.proofs)
			for (const slot of [...fact.slots.values()].flatMap((one) => [one, ...one.members])) {
				addName(document, kindOfSlot(slot), slot.text);
				add(together, `${document}|${String(span.start)}`, fold(slot.text));
			}
	return { names, together, offices };
}
