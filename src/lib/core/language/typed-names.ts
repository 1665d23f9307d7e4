import { isGivenName, opensWithFamily, showsPerson } from './given-names.ts';
import type { Mention } from './mention.ts';
import type { EntityType } from './model/entities.ts';
import type { NamedSpan } from './model/analyse.ts';
import { placeCue, thingCue } from './name-places.ts';
import { personName } from './person-name.ts';
import { looksPersonal, rulerIn } from './personal.ts';

type Read = { readonly mentions: readonly Mention[]; readonly entities: readonly NamedSpan[] };

/** What the text shows of one name over all places where it stands. */
type Shown = {
	readonly votes: Map<EntityType, number>;
	all: number;
	/** With "the" before it, as things have it and people have not. */
	articled: number;
	/** After "in" or "near", before "river". */
	placed: number;
	/** As what is owned, incorporated, signed: no person. */
	thing: number;
};

const add = <K>(counts: Map<K, number>, key: K) => counts.set(key, (counts.get(key) ?? 0) + 1);

function shownIn(sentences: readonly Read[], legible: string): Map<string, Shown> {
	const shown = new Map<string, Shown>();
	for (const { mentions, entities } of sentences)
		for (const mention of mentions) {
			if (mention.type !== 'name') continue;
			const one = shown.get(mention.name) ?? {
				votes: new Map<EntityType, number>(),
				all: 0,
				articled: 0,
				placed: 0,
				thing: 0
			};
			const entity = entities.find(
				({ start, end }) => start <= mention.start + 1 && end >= mention.end - 1
			);
			if (entity) add(one.votes, entity.type);
			one.all++;
			if (/\bthe ["“‘']?$/i.test(legible.slice(Math.max(0, mention.start - 6), mention.start)))
				one.articled++;
			if (placeCue(mention, legible)) one.placed++;
			if (thingCue(mention, legible)) one.thing++;
			shown.set(mention.name, one);
		}
	return shown;
}

/** Letters that the model takes for a body's: taxes, measures, schemes of law and payment, diseases. */
const noBody =
	/^(?:[CSIU]?GST|VAT|TDS|GDP|GNP|NNP|GVA|CPI|WPI|PPP|FDI|FPI|CRR|SLR|NPA|MSP|UPI|LPG|LNG|CNG|RTI|FIR|PIL|EVM|VVPAT|NOTA|MPLADS|HIV|AIDS|TB|DNA|RNA|GPS|ICT|SME|MSME|NRI|SEZ|MoU|NPT|CTBT|SALT|START)$/;

const MAJORITY = 0.6;

function favourite(votes: ReadonlyMap<EntityType, number>): EntityType | undefined {
	const all = [...votes.values()].reduce((sum, n) => sum + n, 0);
	return [...votes].find(([, n]) => n / all > MAJORITY)?.[0];
}

/** Whether a name is a person's: by itself, or because the model thinks so and nothing in the text speaks against it. */
function isPerson(name: string, guess: EntityType | undefined, shown: Shown): boolean {
	if (shown.thing > 0 || shown.articled * 2 >= shown.all) return false;
	const ruler = rulerIn(name);
	if (ruler) return guess === 'person' || guess === undefined || isGivenName(ruler);
	if (!looksPersonal(name)) return false;
	if (showsPerson(name)) return true;
	return (
		(guess === 'person' || (guess === undefined && opensWithFamily(name))) && shown.placed === 0
	);
}

/**
 * The mentions of each sentence with what is known of the names that no rule could type: people become people, of
 * the others the model's guess is kept beside the name.
 */
export function typedNames(sentences: readonly Read[], legible: string): Mention[][] {
	const shown = shownIn(sentences, legible);
	const guesses = new Map([...shown].map(([name, { votes }]) => [name, favourite(votes)]));
	return sentences.map(({ mentions }) =>
		mentions.map((mention): Mention => {
			const told = mention.type === 'name' ? shown.get(mention.name) : undefined;
			if (mention.type !== 'name' || mention.guess !== undefined || !told) return mention;
			const { name, start, end } = mention;
			const guess = guesses.get(name);
			if (mention.head === undefined && isPerson(name, guess, told))
				return { type: 'person', name: personName(name), isPartial: false, start, end };
			if (guess === undefined) return mention;
			if (guess === 'organisation' && noBody.test(name)) return { ...mention, guess: 'other' };
			// What the model takes for a person and the words do not is left open.
			return guess === 'person' && name.includes(' ') ? mention : { ...mention, guess };
		})
	);
}
