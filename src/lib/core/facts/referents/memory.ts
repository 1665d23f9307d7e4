import { fold } from '../../text/unicode.ts';
import type { About } from './about.ts';
import { areAlike, nounsOf } from './nouns.ts';
import { isBusiness, mayBe } from './ruling.ts';
import { isThing, type Named } from './thing.ts';

/** "IJC" of the International Joint Commission: a name's letters are no name of another thing. */
const isShortFor = (letters: string, all: readonly Kept[]): boolean =>
	/^\p{Lu}{2,}$/u.test(letters) && all.some(({ capitals }) => capitals === letters);

type Kept = {
	readonly at: number;
	readonly named: Named;
	/** The first letters of its words that have a capital. */
	readonly capitals: string;
	readonly folded: string;
	readonly nouns: ReadonlySet<string>;
};

type Known = {
	readonly about: About | undefined;
	readonly last: Named | undefined;
	readonly ruling: Named | undefined;
	/** The sentence before says "the …" of the same noun. */
	readonly goesOn: boolean;
	/** The first sentence of the same paragraph. */
	readonly block: number;
	/** The first sentence that may have named it: that of the section, in a list of such things. */
	readonly since: number;
};

/** Of the things that were named, the last so many are compared. */
const REMEMBERED = 400;
/** In how many sentences before a thing of another name may still be meant. */
const NEAR = 2;

const namesOf = (kept: readonly Kept[]): ReadonlySet<string> =>
	new Set(kept.map(({ folded }) => folded));

/** "Citibank" is a bank. */
const endsIn = ({ name }: Named, noun: string): boolean =>
	!name.includes(' ') && noun.length > 3 && fold(name).endsWith(noun);

/** "*Tobler* was founded in 1901. The company …": the sentence before was about another one, as it seems. */
const isUnlike = (last: Named | undefined, noun: string): boolean =>
	last !== undefined && isBusiness(noun) && !nounsOf(last).has(noun) && mayBe(last, noun);

/** What a text has named so far, to be found again by a noun: "the treaty". */
export function memory() {
	const all: Kept[] = [];
	return {
		add: (mentions: readonly Named[], at: number) => {
			for (const named of mentions) {
				if (!isThing(named) || isShortFor(named.name, all)) continue;
				const nouns = nounsOf(named);
				const capitals = (named.name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('');
				if (nouns.size > 0) all.push({ at, named, capitals, folded: fold(named.name), nouns });
			}
			if (all.length > REMEMBERED) all.splice(0, all.length - REMEMBERED);
		},
		/**
		 * The one thing that "the …" can mean in sentence `at`. `last` is what the sentence before was about, `ruling`
		 * what the whole text names more than others of its kind.
		 */
		definite: (
			noun: string,
			at: number,
			{ about, last, ruling, goesOn, block, since }: Known,
			isThis: boolean
		): Named | undefined => {
			const kept = all.filter(
				(one) => one.at < at && one.at >= since && (!isThis || one.at === at - 1)
			);
			const exact = kept.filter(({ nouns }) => nouns.has(noun));
			const names = namesOf(exact);
			// A state or a city comes up too often in passing for the only one named to be the one that is meant.
			const isCommon =
				/^(?:country|state|nation|city|town|island|river|province|region|district|village|capital|port|government|bank)$/.test(
					noun
				);
			const isAbout = about !== undefined && isThing(about.named);
			const isTopicCalled =
				isAbout &&
				!isThis &&
				(about.noun === noun ||
					nounsOf(about.named).has(noun) ||
					(isBusiness(noun) && areAlike(about.noun, noun)));
			// In a text about a party "the party" is that one, though others were named.
			if (names.size === 1 && !isCommon && !isTopicCalled && !isUnlike(last, noun))
				return exact.at(-1)?.named;
			const near = exact.filter((one) => one.at >= at - (isCommon ? 1 : NEAR));
			const isOne = namesOf(near).size === 1;
			const aboutSuits =
				isAbout &&
				(areAlike(about.noun, noun) || nounsOf(about.named).has(noun) || endsIn(about.named, noun));
			const isOther =
				last !== undefined &&
				(nounsOf(last).has(noun) || (isBusiness(noun) && mayBe(last, noun))) &&
				fold(last.name) !== fold(about?.named.name ?? '');
			// A new paragraph may go back to what the text is about.
			if (isOther && aboutSuits && !isThis && at === block) return undefined;
			if (isOther) return isCommon && !isOne ? undefined : last;
			if (aboutSuits && !isThis) {
				// "Workers of the Andes Company went to Lima. The company …": of a text about another one.
				const topic = fold(about.named.name);
				const near = exact.filter((one) => one.at >= Math.min(block, at - 1));
				const isRivalled =
					!goesOn &&
					(last === undefined || fold(last.name) !== topic) &&
					near.some(({ folded }) => folded !== topic) &&
					!near.some((one) => one.at === at - 1 && one.folded === topic) &&
					(near.some((one) => one.at === at - 1 && one.folded !== topic) ||
						near.every(({ folded }) => folded !== topic));
				return isRivalled ? undefined : about.named;
			}
			if (isOne && !isCommon) return near.at(-1)?.named;
			if (ruling && !isThis) return ruling;
			if (names.size > 0) return undefined;
			const like = kept.filter(
				(one) => one.at >= at - NEAR && [...one.nouns].some((other) => areAlike(other, noun))
			);
			return namesOf(like).size === 1 && !isCommon ? like.at(-1)?.named : undefined;
		}
	};
}
