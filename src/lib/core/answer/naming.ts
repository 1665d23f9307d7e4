import type { NoteKind } from '../text/kinds.ts';
import { nameWords, signsOf, spellings, withoutAside, type Words } from './names.ts';
import { isMisspelt } from './spelling.ts';
import { isInitials, thingNamed } from './things.ts';
import { withoutTitles } from './titles.ts';
import { bestOf, type Likeness } from './verdict.ts';

/** Longer texts are the same or not: nobody misspells a page. */
const maxLetters = 1000;

const isPerson = (kind: NoteKind): boolean => kind === 'person' || kind === 'leader';
/** Names that may hold "and" or a comma without being a list. */
const isWhole = (kind: NoteKind): boolean =>
	['agreement', 'organisation', 'event', 'exercise', 'term'].includes(kind);

/** How a typed name or term stands to a key. */
export function compareName(given: string, key: string, kind: NoteKind): Likeness {
	if (signsOf(given) !== signsOf(key)) return 'wrong';
	if (given.length > maxLetters || key.length > maxLetters)
		return nameWords(given).join(' ') === nameWords(key).join(' ') ? 'right' : 'wrong';
	const one = compareOne(given, key, kind);
	return one === 'right' || one === 'misspelt'
		? one
		: bestOf([one, compareLists(given, key, kind)]);
}

function compareOne(given: string, key: string, kind: NoteKind): Likeness {
	const likeness = compareWords(given, key);
	if (likeness === 'right') return 'right';
	const [thing, asked] = [thingNamed(given), thingNamed(key)];
	if (thing !== undefined && thing === asked) return 'right';
	if (!isPerson(kind) && kind !== 'place' && isInitials(given, withoutAside(key))) return 'right';
	const acronym = /\((\p{Lu}{2,})\)\s*$/u.exec(key)?.[1];
	if (acronym !== undefined && compareWords(given, acronym) === 'right') return 'right';
	const bare = withoutTitles(withoutAside(given));
	const name = isPerson(kind) ? withoutTitles(withoutAside(key)) : withoutAside(key);
	const found = bestOf([
		likeness,
		compareWords(bare, name),
		isPerson(kind) ? comparePeople(bare, name) : 'wrong'
	]);
	// another country is no slip of the pen: Niger for Nigeria
	return found === 'misspelt' && thing !== undefined ? 'wrong' : found;
}

function compareWords(given: string, key: string): Likeness {
	const mine = spellings(given).map(nameWords);
	const asked = spellings(key).map(nameWords);
	const any = (test: (a: Words, b: Words) => boolean) =>
		mine.some((a) => a.length > 0 && asked.some((b) => b.length > 0 && test(a, b)));
	if (any((a, b) => a.join('') === b.join(''))) return 'right';
	return any(isMisspelt) ? 'misspelt' : 'wrong';
}

const joins = new Set(['or', 'and', 'not']);

/** A surname for the whole name is a part; names in another order, or with more names before them, are the same. */
function comparePeople(given: string, key: string): Likeness {
	const found: Likeness[] = [];
	for (const a of spellings(given).map(nameWords))
		for (const b of spellings(key).map(nameWords)) {
			if (a.length === 0 || b.length === 0 || a.some((word) => joins.has(word))) continue;
			if (isMisspelt([...a].sort(), [...b].sort()))
				found.push([...a].sort().join() === [...b].sort().join() ? 'right' : 'misspelt');
			else if (
				b.length > 1 &&
				a.length < b.length * 3 &&
				` ${a.join(' ')}`.endsWith(` ${b.join(' ')}`)
			)
				found.push('right');
			else if (a.length <= b.length && isShortened(a, b)) found.push('part');
		}
	return bestOf(found);
}

/** Some of the names in their order, with the last: "Jinnah", "M. A. Jinnah" for Muhammad Ali Jinnah. */
function isShortened(given: Words, key: Words): boolean {
	const last = key.at(-1) ?? '';
	if (!isMisspelt([given.at(-1) ?? ''], [last]) || last.length < 3) return false;
	let at = 0;
	return given.every((word) => {
		const found = key.findIndex(
			(name, i) => i >= at && (name === word || isMisspelt([word], [name]) || name[0] === word)
		);
		at = found + 1;
		return found >= 0;
	});
}

const listSign = /\s*[,،;/&]\s*|\s+(?:and|və|ve)\s+|\s+اور\s+|\s+و\s+/u;
const maxParts = 20;

/** Several things that are asked together, in any order; half of them are a part, unless the key is one name. */
function compareLists(given: string, key: string, kind: NoteKind): Likeness {
	const parts = (text: string) => text.split(listSign).filter((part) => part.trim() !== '');
	const [mine, asked] = [parts(given), parts(key)];
	if (asked.length < 2 || asked.length > maxParts || mine.length > maxParts) return 'wrong';
	const left = [...mine];
	const found = asked.map((one) => {
		const likenesses = left.map((part) => compareOne(part, one, kind));
		const best = bestOf(likenesses);
		if (best !== 'wrong') left.splice(likenesses.indexOf(best), 1);
		return best;
	});
	if (left.length > 0) return 'wrong';
	const hits = found.filter((one) => one !== 'wrong').length;
	if (hits < asked.length) return !isWhole(kind) && hits * 2 >= asked.length ? 'part' : 'wrong';
	return found.every((one) => one === 'right')
		? 'right'
		: found.includes('part')
			? 'part'
			: 'misspelt';
}
