import { fold } from '../../text/unicode.ts';
import type { About } from './about.ts';
import { areAlike, nounsOf } from './nouns.ts';
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

/** Of the things that were named, the last so many are compared. */
const REMEMBERED = 400;
/** In how many sentences before a thing of another name may still be meant. */
const NEAR = 2;

const namesOf = (kept: readonly Kept[]): ReadonlySet<string> =>
	new Set(kept.map(({ folded }) => folded));

/** "Citibank" is a bank. */
const endsIn = ({ name }: Named, noun: string): boolean =>
	!name.includes(' ') && noun.length > 3 && fold(name).endsWith(noun);

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
		/** The one thing that "the …" can mean in sentence `at`. `last` is what the sentence before was about. */
		definite: (
			noun: string,
			at: number,
			about: About | undefined,
			last: Named | undefined,
			isThis: boolean
		): Named | undefined => {
			const kept = all.filter((one) => one.at < at && (!isThis || one.at === at - 1));
			const isAbout = about !== undefined && isThing(about.named);
			const exact = kept.filter(({ nouns }) => nouns.has(noun));
			const names = namesOf(exact);
			// A state or a city comes up too often in passing for the only one named to be the one that is meant.
			const isCommon =
				/^(?:country|state|nation|city|town|island|river|province|region|district|village|capital|port|government|bank)$/.test(
					noun
				);
			if (names.size === 1 && !isCommon) return exact.at(-1)?.named;
			const near = exact.filter((one) => one.at >= at - (isCommon ? 1 : NEAR));
			const isOne = namesOf(near).size === 1;
			const isOther =
				last !== undefined &&
				nounsOf(last).has(noun) &&
				fold(last.name) !== fold(about?.named.name ?? '');
			if (isOther) return isCommon && !isOne ? undefined : last;
			const aboutSuits =
				isAbout &&
				(areAlike(about.noun, noun) || nounsOf(about.named).has(noun) || endsIn(about.named, noun));
			if (aboutSuits && !isThis) return about.named;
			if (isOne && !isCommon) return near.at(-1)?.named;
			if (names.size > 0) return undefined;
			const like = kept.filter(
				(one) => one.at >= at - NEAR && [...one.nouns].some((other) => areAlike(other, noun))
			);
			return namesOf(like).size === 1 && !isCommon ? like.at(-1)?.named : undefined;
		}
	};
}
