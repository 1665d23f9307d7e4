import { nameWords, spellings, type Words } from './names.ts';
import { isMisspelt } from './spelling.ts';
import { bestOf, type Likeness } from './verdict.ts';

const joins = new Set(['or', 'and', 'not']);

/** A surname for the whole name is a part; names in another order, or with more names before them, are the same. */
export function comparePeople(given: string, key: string): Likeness {
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
			else if (isSameButInitials(a, b)) found.push('right');
			else if (a.length <= b.length && isShortened(a, b)) found.push('part');
		}
	return bestOf(found);
}

/** "William E. Boeing" and William Boeing: an initial that only one of them gives. */
function isSameButInitials(a: Words, b: Words): boolean {
	const [full, other] = [a, b].map((words) => words.filter((word) => word.length > 1));
	const isOne = a.length === full?.length || b.length === other?.length;
	return isOne && (full?.length ?? 0) > 1 && full?.join() === other?.join();
}

/** Some of the names in their order, with the last: "Jinnah", "M. A. Jinnah" for Muhammad Ali Jinnah. */
function isShortened(given: Words, key: Words): boolean {
	const last = key.at(-1) ?? '';
	// "Elizabeth" for Elizabeth II
	if (/^[ivx]+$/.test(last) && given.join() === key.slice(0, -1).join()) return true;
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
