import { placeNamed } from '../../language/gazetteer.ts';
import { months, particles } from '../../language/lexicon.ts';
import { isThing } from '../../language/name-kinds.ts';
import { verbReadings } from '../../language/verbs.ts';
import { homeOf } from '../filter/parts.ts';

/** Titles that belong to the name for life. */
export const titled =
	/^(?:(?:Mrs?|Ms|Miss|Lady|Lord|Sir|Dame|King|Queen|Prince|Princess|Emperor|Empress|Sultan|Begum|Sheikh|Pope|Saint|St|Peshwa|Raja|Rani|Nawab|Tsar|Maharaja)\.?) /;

const part =
	/^(?:\p{Lu}\.(?:-?\p{Lu}\.)*|(?:(?:al|el|d|de|le)[-’'])?\p{Lu}[\p{L}\p{M}’'-]+\.?|Jr\.?|I{1,3}|IV|V|VI{1,3}|IX|X)$/u;

/** "Says", "Making": no part of a name, whatever stands beside it. */
const isVerbal = (word: string): boolean =>
	word === 'Says' ||
	verbReadings(word.toLowerCase()).some(({ form }) => form === 'third' || form === 'gerund');

const isForeign = (word: string): boolean =>
	homeOf(word) !== undefined || homeOf(word.replace(/s$/, '')) !== undefined;

/**
 * Whether a name is made as people's are: two to four words (one after a title) with capitals, particles aside; no word of
 * a body, a treaty, a country or a month among them, none that `isCommon`, none twice.
 */
export function isPersonName(name: string, isCommon: (word: string) => boolean): boolean {
	const bare = name.replace(titled, '');
	const parts = bare.split(' ').filter((word) => !particles.has(word));
	return (
		parts.length >= 1 &&
		parts.length <= 4 &&
		new Set(parts).size === parts.length &&
		/\p{Ll}/u.test(bare) &&
		parts.every((word) => part.test(word)) &&
		parts.every(
			(word) =>
				!isVerbal(word) &&
				!isForeign(word) &&
				!isThing(word) &&
				!months.has(word.toLowerCase()) &&
				!isCommon(word)
		) &&
		placeNamed(bare) === undefined &&
		(parts.length === 1 || placeNamed(parts[0] ?? '') === undefined)
	);
}

/** Whether a body, an event or a work is named by its own name alone, no more and no less. */
export const isThingName = (name: string): boolean =>
	name.split(' ').length <= 7 &&
	!/ (?:under|in|at|between|by|from|with|who|which|that|is|was) |[()“”":;]/.test(name) &&
	!name.split(' ').some((word) => /^(?:Says|Said)$/.test(word));
