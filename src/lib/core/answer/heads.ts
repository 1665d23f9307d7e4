import { headKind } from '../language/lexicon.ts';
import { nameWords, type Words } from './names.ts';
import { isMisspelt } from './spelling.ts';
import type { Likeness } from './verdict.ts';

/** "Treaty of Kurakchay" as "Kurakchay Treaty". */
function turned(words: Words): Words {
	const at = words.indexOf('of');
	const head = words.slice(0, at);
	return at > 0 && head.some((word) => headKind(word)) ? [...words.slice(at + 1), ...head] : words;
}

const small = new Set(['of', 'the', 'for', 'on']);

/**
 * A name whose kind stands elsewhere or is left out: "Gulistan" is enough where the question asks "which treaty", and
 * a part of the answer where it is a place whose kind nothing tells.
 */
export function compareHeads(given: string, key: string, isPlace: boolean, stem: string): Likeness {
	const [mine, asked] = [nameWords(given), nameWords(key)];
	if (turned(mine).join(' ') === turned(asked).join(' ')) return 'right';
	const said = new Set(nameWords(stem.slice(0, 2000)));
	const bare = (words: Words) => words.filter((word) => !small.has(word));
	const isHead = (word: string) => headKind(word) !== undefined;
	const telling = bare(asked).filter((word) => !isHead(word));
	if (telling.length === 0 || telling.length === bare(asked).length) return 'wrong';
	const isSame = isMisspelt(bare(mine), telling);
	if (!isSame) return 'wrong';
	const isSaid = bare(asked).every((word) => !isHead(word) || said.has(word));
	const isExact = bare(mine).join() === telling.join();
	return isSaid ? (isExact ? 'right' : 'misspelt') : isPlace && isExact ? 'part' : 'wrong';
}
