import { countryNamed } from './gazetteer.ts';
import { honorifics } from './lexicon.ts';
import type { Mention } from './mention.ts';
import type { EntityType } from './model/entities.ts';
import type { NamedSpan } from './model/analyse.ts';
import { isThing } from './name-kinds.ts';
import { personName } from './person-name.ts';

type Read = { readonly mentions: readonly Mention[]; readonly entities: readonly NamedSpan[] };

/** Two to five words, each with a capital or a particle between them, the last no common noun. */
const looksPersonal = (name: string) =>
	/^(?:\p{Lu}\.(?: ?\p{Lu}\.)*|\p{Lu}[\p{L}’'-]+\.?)(?: (?:\p{Lu}[\p{L}’'.-]*|de|del|da|di|von|van|der|bin|ibn|al)){1,4}$/u.test(
		name
	) &&
	/\p{Ll}/u.test(name) &&
	!honorifics.has(name.split(' ').at(-1)?.toLowerCase() ?? '') &&
	!isNobody(name);

/** "Air Policing Unit", "Nazi Germany", "Program Manager": no person is called so. */
const isNobody = (name: string): boolean =>
	isThing(name.split(' ').at(-1) ?? '') ||
	name.split(' ').some((word) => countryNamed(word) !== undefined || roleOf.test(word));

/** What opens the names of things and no person's. */
const roleOf = /^(?:Chief|Program|Programme|Operator|Standard|National|Senior|Deputy)$/;

const add = <K>(counts: Map<K, number>, key: K) => counts.set(key, (counts.get(key) ?? 0) + 1);

/** How often the model took a name for each type, over all places where it stands. */
function votes(sentences: readonly Read[]): Map<string, Map<EntityType, number>> {
	const counts = new Map<string, Map<EntityType, number>>();
	for (const { mentions, entities } of sentences)
		for (const mention of mentions) {
			if (mention.type !== 'name') continue;
			const entity = entities.find(
				({ start, end }) => start <= mention.start + 1 && end >= mention.end - 1
			);
			if (!entity) continue;
			const byType = counts.get(mention.name) ?? new Map<EntityType, number>();
			add(byType, entity.type);
			counts.set(mention.name, byType);
		}
	return counts;
}

const MAJORITY = 0.6;

function favourite(byType: ReadonlyMap<EntityType, number> | undefined): EntityType | undefined {
	if (!byType) return undefined;
	const all = [...byType.values()].reduce((sum, n) => sum + n, 0);
	return [...byType].find(([, n]) => n / all > MAJORITY)?.[0];
}

/**
 * The mentions of each sentence with the model's opinion of the names that no rule could type: people become
 * people, of the others the guess is kept beside the name.
 */
export function typedNames(sentences: readonly Read[]): Mention[][] {
	const counts = votes(sentences);
	return sentences.map(({ mentions }) =>
		mentions.map((mention): Mention => {
			if (mention.type !== 'name' || mention.guess !== undefined) return mention;
			const guess = favourite(counts.get(mention.name));
			if (guess === undefined) return mention;
			const { name, start, end } = mention;
			if (guess !== 'person') return { ...mention, guess };
			if (looksPersonal(name))
				return { type: 'person', name: personName(name), isPartial: false, start, end };
			return name.includes(' ') && isNobody(name) ? mention : { ...mention, guess };
		})
	);
}
