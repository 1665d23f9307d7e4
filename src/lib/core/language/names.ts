import { countryNamed, placeNamed } from './gazetteer.ts';
import { headKind, months, openers, particles } from './lexicon.ts';
import { verbReadings } from './verbs.ts';
import { isCapital, type Word } from './words.ts';

/** A run of words that are one name by their capitals: "Committee on Foreign Affairs of the Senate". */
export type Run = readonly Word[];

const MAX_WORDS = 16;
const ofLike = new Set(['of', 'on', 'for', 'to', 'against']);
/** In a name that is all capitals they look like its last word. */
const joining = new Set('of the and for on in to by'.split(' '));
const number = /^\d{1,4}$/;
const ordinal = /^\d+(st|nd|rd|th)$/;
const adjacent = (a: Word | undefined, b: Word | undefined) => a?.end === b?.start;

/** Whether the run so far names a body, an event or an office, so that "of …" goes on with its name. */
const hasHead = (run: Run) =>
	run.some((word) => headKind(word.text) !== undefined || opensOf.has(word.lower));
const opensOf = new Set(
	'minister secretary president chief governor king queen emir sultan speaker director republic kingdom state university house heart bank director-general commonwealth chairman ambassador chancellor premier head duke prince treaty line day age'.split(
		' '
	)
);

/** "Ganja, Azerbaijan" inside a name: the comma and the country belong to the city. */
function placed(run: Run, words: readonly Word[], at: number): number {
	const home = placeNamed(run.at(-1)?.text ?? '')?.country;
	const country = countryNamed(words[at + 1]?.text ?? '')?.name;
	if (home !== undefined && home === country) return 2;
	const goesOn = run.some(({ text }) => text === ',') && words[at + 1]?.lower === 'and';
	return goesOn && placeNamed(words[at + 2]?.text ?? '') ? 3 : 0;
}

/** "al-Tariq", "d’Orsay": the last part of a name behind an article that is written small. */
const articled = /^(?:al|el|an|as|ash|at|ad|ar|az|ul|ud|ur|es|d|l)[-‐'’]\p{Lu}/u;

/** How many words from `at` go on with the run, connectors and the capital after them together; 0 ends it. */
function step(
	run: Run,
	words: readonly Word[],
	at: number,
	isFree: (word: Word) => boolean
): number {
	const word = words[at];
	const last = run.at(-1);
	if (!word || !isFree(word)) return 0;
	if ((isCapital(word) && word.text !== 'I') || articled.test(word.text)) return 1;
	if (number.test(word.text) && last && isCapital(last) && !months.has(last.lower)) {
		return /^(19|20)\d\d$/.test(word.text) ? 0 : 1;
	}
	const next = (n: number) => {
		const candidate = words[at + n];
		return candidate && isFree(candidate) && isCapital(candidate) ? n + 1 : 0;
	};
	if (particles.has(word.lower))
		return next(1) || (particles.has(words[at + 1]?.lower ?? '') ? next(2) : 0);
	if ((word.text === '–' || word.text === '-' || word.text === '&') && adjacent(last, word)) {
		return adjacent(word, words[at + 1]) ? next(1) : 0;
	}
	if (word.text === '&') return next(1);
	if (word.text === '-' && number.test(words[at + 1]?.text ?? '')) return 2;
	if (!hasHead(run)) return 0;
	if (word.text === ',') return placed(run, words, at);
	if (word.lower === 'in' && tellsWhere(run, words, at)) return next(1);
	if (ofLike.has(word.lower)) return next(1) || (words[at + 1]?.lower === 'the' ? next(2) : 0);
	const inComplement = run.some((earlier) => ofLike.has(earlier.lower));
	if (word.lower === 'and' && inComplement) {
		const following = words[at + 1];
		const after = words[at + 2];
		const opensAnother =
			following !== undefined &&
			(headKind(following.text) !== undefined || opensOf.has(following.lower));
		const isVerbless =
			after === undefined || !/^(has|have|had|is|was|were|are|will|also)$/.test(after.lower);
		return opensAnother || !isVerbless ? 0 : next(1);
	}
	return 0;
}

/** Whether a capital stands at `at`, or a name's particles and then one: "van den Berg". */
function leadsToName(words: readonly Word[], at: number, isFree: (word: Word) => boolean): boolean {
	const after = words.slice(at, at + 3);
	const name = after.find(({ lower }) => !particles.has(lower)) ?? after[0];
	return name !== undefined && isFree(name) && (isCapital(name) || articled.test(name.text));
}

/** Papers that tell their field after "on", and may tell where it holds: "on Armed Forces *in Europe*". */
const papers = /^(?:treaty|convention|agreement|protocol|charter|declaration)$/;

/** Whether "in" at `at` goes on with the name of a paper: before a region or a field, not before where it was signed. */
function tellsWhere(run: Run, words: readonly Word[], at: number): boolean {
	const on = run.findIndex(({ lower }) => lower === 'on');
	const [first, second] = [words[at + 1], words[at + 2]];
	if (on < 1 || !papers.test(run[on - 1]?.lower ?? '') || !first || !isCapital(first)) return false;
	const place = placeNamed(first.text);
	if (place) return place.kind !== 'city';
	const isField = second !== undefined && isCapital(second) && !months.has(first.lower);
	return isField && !countryNamed(first.text) && !placeNamed(`${first.text} ${second.text}`);
}

/** "Made Pataliputra his capital": a note opens with what was done, and no name does. */
const isDeed = ({ lower }: Word): boolean =>
	verbReadings(lower).some(({ form }) => form === 'past') &&
	!verbReadings(lower).some(({ form }) => form === 'base');

/**
 * The runs of capitalised words of one sentence. `isFree` tells which words are not taken already (by a
 * date or a number), `isName` which ones are names even where a capital opens the sentence.
 */
export function findRuns(
	words: readonly Word[],
	isFree: (word: Word) => boolean,
	isName: (word: Word) => boolean
): Run[] {
	const runs: Run[] = [];
	let opens = true;
	for (let i = 0; i < words.length; i++) {
		const word = words[i];
		if (!word) continue;
		const atStart = opens;
		opens = !word.isWord && /[:“"‘(•]/.test(word.text) ? true : !word.isWord && opens;
		if (!isFree(word)) continue;
		const startsEvent = ordinal.test(word.lower) && words[i + 1] && isCapital(words[i + 1] as Word);
		if (!startsEvent && !isCapital(word)) continue;
		if (
			openers.has(word.lower) &&
			!(word.text.length > 1 && word.text === word.text.toUpperCase())
		) {
			const nameLike =
				!atStart &&
				[
					'first',
					'second',
					'third',
					'three',
					'two',
					'one',
					'four',
					'five',
					'six',
					'seven'
				].includes(word.lower);
			if (!nameLike) continue;
		}
		const next = words[i + 1];
		const nextIsName = next !== undefined && isFree(next) && leadsToName(words, i + 1, isFree);
		if (atStart && !nextIsName && !isName(word)) continue;
		if (atStart && !isName(word) && isDeed(word)) continue;
		const run: Word[] = [word];
		for (let n = 1; n > 0 && run.length < MAX_WORDS;) {
			n = step(run, words, i + run.length, isFree);
			run.push(...words.slice(i + run.length, i + run.length + n));
		}
		while (run.length > 1 && joining.has(run.at(-1)?.lower ?? '')) run.pop();
		runs.push(run);
		i += run.length - 1;
		opens = false;
	}
	return runs;
}

/** The words of a run as a name: spaced as written, its capitals and hyphens made readable. */
export const textOf = (words: Run): string => {
	let text = '';
	let end = -1;
	for (const word of words) {
		text += (text && word.start > end ? ' ' : '') + word.text;
		end = word.end;
	}
	return listed(unshouted(text));
};

/** "of Peru-Chile-Bolivia" reads "of Peru, Chile and Bolivia". */
const listed = (text: string) =>
	text.replace(/\p{Lu}[\p{L}]+(?:-\p{Lu}\p{L}+){2,}/u, (chain) => {
		const parts = chain.split('-');
		const areCountries = parts.every((part) => countryNamed(part) !== undefined);
		return areCountries ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}` : chain;
	});

/** A name in capitals throughout, as a heading writes it, in the usual letters. */
export const unshouted = (text: string): string =>
	/\p{Ll}/u.test(text) || (text.match(/\p{Lu}{4,}/gu) ?? []).length < 2 ? text : lowered(text);

const lowered = (text: string) =>
	text.replace(/\p{Lu}+/gu, (word) =>
		/^(?:OF|THE|AND|FOR|ON|IN|TO)$/.test(word)
			? word.toLowerCase()
			: word.charAt(0) + word.slice(1).toLowerCase()
	);
