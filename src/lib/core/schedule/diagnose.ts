import type { NoteId } from '../deck/note.ts';
import { partsOf } from '../deck/parts.ts';
import { fold, words } from '../text/unicode.ts';

/** A card as it is asked: what is shown, what is wanted. Of a reversed note the other way round. */
export type Asked = { readonly note: NoteId; readonly stem: string; readonly key: string };

/** Why a card may be forgotten again and again, and the kind of repair that helps. The strongest stands first. */
export type Diagnosis =
	/** Another card asks nearly the same, or its key was given in place of this one. */
	| {
			readonly cause: 'confusable';
			readonly neighbour: NoteId;
			readonly wasMistaken: boolean;
			readonly repair: 'tell-apart';
	  }
	/** The key is a list, or too long to be recalled in one piece. */
	| { readonly cause: 'long-key'; readonly items: number; readonly repair: 'split' }
	| { readonly cause: 'long-key'; readonly words: number; readonly repair: 'shorten-key' }
	/** The stem asks too little to have one answer, or another card asks the same and wants something else. */
	| { readonly cause: 'ambiguous-stem'; readonly rival?: NoteId; readonly repair: 'reword-stem' }
	| { readonly cause: 'unknown'; readonly repair: 'add-hint' };

/** Longer keys are recalled in pieces. */
const mostKeyWords = 7;
const fewestItems = 3;
const fewestStemWords = 3;

/** Stems with this share of their words in common are read for one another. */
const alikeStems = 0.6;
const mostNeighbours = 3;

/**
 * What may be wrong with a card, from its own words, those of the cards around it, and what was answered wrongly.
 * Nothing is done about it: the repair is an offer. There is always one.
 */
export function diagnose(
	card: Asked,
	others: Iterable<Asked>,
	wrongAnswers: readonly string[] = []
): readonly Diagnosis[] {
	const key = fold(card.key);
	const wrong = new Set(wrongAnswers.map(fold).filter((text) => text !== '' && text !== key));
	const stem = new Set(words(card.stem));
	const mistaken: Diagnosis[] = [];
	const rivals: Diagnosis[] = [];
	const alike: { readonly likeness: number; readonly note: NoteId }[] = [];
	for (const other of others) {
		const otherKey = fold(other.key);
		if (other.note === card.note || otherKey === key) continue;
		const likeness = shareInCommon(stem, new Set(words(other.stem)));
		if (likeness === 1)
			rivals.push({ cause: 'ambiguous-stem', rival: other.note, repair: 'reword-stem' });
		else if (wrong.has(otherKey)) mistaken.push(confusable(other.note, true));
		else if (likeness >= alikeStems || isNearKey(key, otherKey, likeness))
			alike.push({ likeness, note: other.note });
	}
	alike.sort((a, b) => b.likeness - a.likeness);
	const found: Diagnosis[] = [
		...rivals.slice(0, 1),
		...mistaken.slice(0, mostNeighbours),
		...longKey(card.key),
		...(stem.size < fewestStemWords && rivals.length === 0
			? [{ cause: 'ambiguous-stem', repair: 'reword-stem' } as const]
			: []),
		...alike
			.slice(0, Math.max(0, mostNeighbours - mistaken.length))
			.map(({ note }) => confusable(note, false))
	];
	return found.length > 0 ? found : [{ cause: 'unknown', repair: 'add-hint' }];
}

const confusable = (neighbour: NoteId, wasMistaken: boolean): Diagnosis => ({
	cause: 'confusable',
	neighbour,
	wasMistaken,
	repair: 'tell-apart'
});

function longKey(key: string): readonly Diagnosis[] {
	const items = partsOf(key);
	const count = words(key).length;
	if (items.length >= fewestItems)
		return [{ cause: 'long-key', items: items.length, repair: 'split' }];
	return count > mostKeyWords ? [{ cause: 'long-key', words: count, repair: 'shorten-key' }] : [];
}

/** Words in both by words in either; 0 where there are none. */
function shareInCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	let both = 0;
	for (const word of a) if (b.has(word)) both++;
	return both === 0 ? 0 : both / (a.size + b.size - both);
}

/** Keys that differ by a letter or two, or two years within a decade, where the stems have something in common. */
function isNearKey(a: string, b: string, likeness: number): boolean {
	if (likeness < alikeStems / 2) return false;
	if (isYear(a) && isYear(b)) return Math.abs(Number(a) - Number(b)) <= 10;
	const length = Math.max(a.length, b.length);
	return length >= 4 && length <= 60 && changes(a, b) <= Math.max(1, Math.floor(length / 5));
}

const isYear = (text: string): boolean => /^\d{4}$/.test(text);

/** Letters to add, drop or replace to make one text of the other. */
function changes(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(same, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}
