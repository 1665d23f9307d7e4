import type { NoteKind } from '../text/kinds.ts';
import { compareHeads } from './heads.ts';
import { nameWords, signsOf, spellings, withoutAside, type Words } from './names.ts';
import { comparePeople } from './people.ts';
import { isMisspelt } from './spelling.ts';
import { isInitials, thingNamed, withoutHome } from './things.ts';
import { withoutTitles } from './titles.ts';
import { bestOf, type Likeness } from './verdict.ts';

/** Longer texts are the same or not: nobody misspells a page. */
const maxLetters = 1000;

const isPerson = (kind: NoteKind): boolean => kind === 'person' || kind === 'leader';
/** Names that may hold "and" or a comma without being a list. */
const isWhole = (kind: NoteKind): boolean =>
	['agreement', 'organisation', 'event', 'exercise', 'term'].includes(kind);

/** How a typed name or term stands to a key. */
export function compareName(given: string, key: string, kind: NoteKind, stem: string): Likeness {
	if (signsOf(given) !== signsOf(key)) return 'wrong';
	if (given.length > maxLetters || key.length > maxLetters)
		return nameWords(given).join(' ') === nameWords(key).join(' ') ? 'right' : 'wrong';
	const [mine, asked] = homesApart(given, key);
	const one = bestOf([compareOne(mine, asked, kind), headed(mine, asked, kind, stem)]);
	return one === 'right' || one === 'misspelt' || asked !== key
		? one
		: bestOf([one, compareLists(mine, asked, kind)]);
}

/** Both without the country behind a place, where only one of them names it: "Baku" and "Baku, Azerbaijan". */
function homesApart(given: string, key: string): readonly [string, string] {
	const [mine, asked] = [withoutHome(given), withoutHome(key)];
	return (mine === given) === (asked === key) ? [given, key] : [mine, asked];
}

const headed = (given: string, key: string, kind: NoteKind, stem: string): Likeness =>
	isPerson(kind) ? 'wrong' : compareHeads(given, withoutAside(key), kind === 'place', stem);

function compareOne(given: string, key: string, kind: NoteKind): Likeness {
	const likeness = compareWords(given, key);
	if (likeness === 'right') return 'right';
	const [thing, asked] = [thingNamed(given), thingNamed(key)];
	if (thing !== undefined && asked !== undefined) return thing === asked ? 'right' : 'wrong';
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
