import { countryNamed, countryOf, isKnownName, placeNamed } from './gazetteer.ts';
import { isField } from './fields.ts';
import { headKind, honorifics, months, officeAt, particles } from './lexicon.ts';
import {
	adjacent,
	bracketed,
	capitalsFrom,
	incorporated,
	isSuffixed,
	ofYear,
	owned,
	type Run,
	type Sentence
} from './name-tails.ts';
import { isCapital, type Word } from './words.ts';

export type { Run } from './name-tails.ts';

const ofLike = new Set(['of', 'on', 'for', 'to', 'against']);
const number = /^\d{1,4}$/;

/** Whether the run so far names a body, an event or an office, so that "of …" goes on with its name. */
const hasHead = (run: Run) =>
	run.some((word) => headKind(word.text) !== undefined || opensOf.has(word.lower));
const opensOf = new Set(
	'minister secretary president chief governor king queen emir sultan speaker director republic kingdom state university house heart bank director-general commonwealth chairman ambassador chancellor premier head duke prince treaty line day age prize peace electorate isthmus margraviate landgraviate bishopric initiative programme program'.split(
		' '
	)
);

const isOffice = (words: readonly Word[], at: number): boolean =>
	honorifics.has(words[at]?.lower ?? '') || officeAt(words, at) !== undefined;

/** "services" as one more field of a list is no body of its own. */
const isBodyOrEvent = ({ lower, text }: Word): boolean =>
	headKind(text) !== undefined && !/[^s]s$/.test(lower);

/** "Ganja, Azerbaijan" inside a name: the comma and the country belong to the city. */
function placed(run: Run, words: readonly Word[], at: number): number {
	const home = placeNamed(run.at(-1)?.text ?? '')?.country;
	const country = countryNamed(words[at + 1]?.text ?? '')?.name;
	if (home !== undefined && home === country) return 2;
	const goesOn = run.some(({ text }) => text === ',') && words[at + 1]?.lower === 'and';
	return goesOn && placeNamed(words[at + 2]?.text ?? '') ? 3 : 0;
}

/** "al-Tariq", "d’Orsay": the last part of a name behind an article that is written small. */
export const articled = /^(?:al|el|an|as|ash|at|ad|ar|az|ul|ud|ur|es|d|l)[-‐'’]\p{Lu}/u;

/** "Godwin Austin *8,611 m*", "Fort Bliss *1,700*": a figure beside a name and not a number in it. */
function isAmount(words: readonly Word[], at: number): boolean {
	const [figure, mark, rest] = words.slice(at, at + 3);
	const goesOn = adjacent(figure, mark) && /^[.,]$/.test(mark?.text ?? '') && adjacent(mark, rest);
	return (
		(goesOn && /^\d/.test(rest?.text ?? '')) ||
		/^(?:%|per|percent|km|kms|kilomet\w+|m|met(?:re|er)s?|miles?|feet|ft|sq|square|million|billion|crore|lakh|people|members|years?)$/.test(
			mark?.lower ?? ''
		)
	);
}

/**
 * "National Air *and Space* Museum", "Educational*, Cultural and Sports* Cooperation": fields of work that share
 * the noun after the last; or, after "of" and "on", that end the name.
 */
function sharing(run: Run, sentence: Sentence, at: number): number {
	const { words, isFree } = sentence;
	const last = run.at(-1);
	if (!last || !isField(last.text)) return 0;
	const inComplement =
		run.some(({ text }) => headKind(text) !== undefined) &&
		run.some(({ lower }) => ofLike.has(lower));
	if (!inComplement && (headKind(last.text) !== undefined || isKnownName(last.text))) return 0;
	let next = at;
	for (let items = 0; items < 5; items++) {
		const isAnd = (n: number) => words[n]?.lower === 'and' || words[n]?.text === '&';
		const closes = isAnd(next) || (words[next]?.text === ',' && isAnd(next + 1));
		if (!closes && words[next]?.text !== ',') return 0;
		next += words[next]?.text === ',' && closes ? 2 : 1;
		const item = words[next];
		if (!item || !isFree(item) || !isCapital(item) || isOffice(words, next)) return 0;
		const rest = capitalsFrom(sentence, next);
		if (closes) {
			const head = rest.findIndex(isBodyOrEvent);
			// "Training *and Doctrine Command*": whatever field it is, the body comes right after it.
			const leads = !inComplement && head === 1 && rest.length === 2 && !isKnownName(item.text);
			const isLast = isField(item.text) || /ly$/.test(item.lower) || leads;
			return isLast && (inComplement ? head < 0 : head > 0) ? next - at + 1 : 0;
		}
		if (!rest.every(({ text }) => isField(text))) return 0;
		next += rest.length;
	}
	return 0;
}

/** Whether the name of this kind of thing goes on with this preposition. */
function takes(run: Run, preposition: string): boolean {
	if (preposition === 'of') return true;
	const last = run.at(-1);
	const isDeep = run.some(({ lower }) => lower === 'of');
	const head =
		run.findLast(({ text, lower }) => headKind(text) !== undefined || opensOf.has(lower)) ?? last;
	if (!head || (head !== last && !isDeep)) return false;
	const kind = headKind(head.text);
	switch (preposition) {
		case 'to':
			return /^(?:ambassador|commissioner|mission|envoy|delegate|delegation|adviser|advisor|representative|embassy|strategy|plan|act|consul|observer|protocol)$/.test(
				head.lower
			);
		case 'for':
			return (
				run.some(({ lower }) => /^(?:minister|secretary|commissioner)$/.test(lower)) ||
				(kind !== 'place' && !/^(?:president|king|queen|day)$/.test(head.lower))
			);
		case 'on':
			return (
				kind === 'agreement' ||
				kind === 'event' ||
				/^(?:committee|commission|council|panel|group|institute|board|forum|office|report|working|initiative|association|body)$/.test(
					head.lower
				)
			);
		default:
			return kind === 'agreement' || kind === 'event' || kind === 'organisation';
	}
}

/** Papers that tell their field after "on", and may tell where it holds: "on Armed Forces *in Europe*". */
const papers = /^(?:treaty|convention|agreement|protocol|charter|declaration)$/;

/** Whether "in" at `at` goes on with the name of a paper: before a region or a field, not before where it was signed. */
function tellsWhere(run: Run, words: readonly Word[], at: number): boolean {
	const [first, second] = [words[at + 1], words[at + 2]];
	if (/^(?:prize|medal)$/.test(run.at(-1)?.lower ?? ''))
		return (
			first !== undefined &&
			isCapital(first) &&
			!isKnownName(first.text) &&
			!months.has(first.lower)
		);
	const on = run.findIndex(({ lower }) => lower === 'on');
	if (on < 1 || !papers.test(run[on - 1]?.lower ?? '') || !first || !isCapital(first)) return false;
	const place = placeNamed(first.text);
	if (place) return place.kind !== 'city';
	const isField = second !== undefined && isCapital(second) && !months.has(first.lower);
	return isField && !countryNamed(first.text) && !placeNamed(`${first.text} ${second.text}`);
}

/** "In 1724, …", "By the late 1300s …". */
const ofTime =
	/^(?:in|by|on|around|about|from|since|until|after|before|during|the|early|late|year|century|bce?|ce|ad)$/;

/** Whether a run opens its sentence, but for marks, a number or a time before it: "in Rome" does not. */
function opensWith([first]: Run, words: readonly Word[]): boolean {
	const at = words.findIndex(
		({ isWord, text, lower }) =>
			isWord && !/^\d/.test(text) && !ofTime.test(lower) && !months.has(lower)
	);
	const before = words[at - 1];
	return words[at] === first && !(before?.isWord && ofTime.test(before.lower));
}

const throne =
	/^(?:king|queen|emperor|empress|sultan|shah|tsar|czar|pope|caliph|khan|nawab|nizam|raja|maharaja|prince|patriarch|pharaoh|kaiser)$/;

/** What never follows the one who speaks. */
const beside =
	/^(?:in|on|at|by|to|from|around|and|or|who|whose|with|as|for|during|into|against|over|under)$/;

/** "World War *I*", "Part *I*", "Norton *I*,": a numeral and not the one who speaks. */
const isFirst = (run: Run, next: Word | undefined, opens: boolean): boolean =>
	throne.test(run[0]?.lower ?? '') ||
	beside.test(next?.lower ?? '') ||
	// "Chandragupta *I* was": nobody says I right after a name that opens the sentence.
	(opens && run.length <= 2) ||
	/^(?:is|has|[a-z]{3,}[^s]s)$/.test(next?.text ?? '') ||
	/^(?:war|part|volume|article|book|phase|schedule|class|annex|list)$/.test(
		run.at(-1)?.lower ?? ''
	) ||
	next === undefined ||
	next.lower === 'of' ||
	(!next.isWord && !/['’]/.test(next.text));

/** "and" within what a body is of or for: "Department of Science *and Technology*", not "… *and the Ministry*". */
function both(run: Run, sentence: Sentence, at: number): boolean {
	const next = sentence.words[at + 1];
	const after = sentence.words[at + 2];
	if (!run.some(({ lower }) => ofLike.has(lower)) || !next || isOffice(sentence.words, at + 1))
		return false;
	if (
		opensOf.has(next.lower) ||
		/^(?:has|have|had|is|was|were|are|will|also)$/.test(after?.lower ?? '')
	)
		return false;
	return !capitalsFrom(sentence, at + 1).some(isBodyOrEvent);
}

/** "the French *and Indian War*". */
const isOfTwoPeoples = ([first, second]: Run, words: readonly Word[], at: number): boolean =>
	second === undefined &&
	countryOf(first?.text ?? '') !== undefined &&
	countryOf(words[at + 1]?.text ?? '') !== undefined &&
	/^wars?$/.test(words[at + 2]?.lower ?? '') &&
	isCapital(words[at + 2] as Word);

/** "Resolution 31/72": a number and its year or session. */
const isNumberOf = (run: Run, mark: Word): boolean =>
	/^(?:resolution|directive|decree|regulation|decision)$/.test(run.at(-2)?.lower ?? '') &&
	number.test(run.at(-1)?.text ?? '') &&
	adjacent(run.at(-1), mark);

/** How many words from `at` go on with the run, connectors and the capital after them together; 0 ends it. */
export function step(
	run: Run,
	words: readonly Word[],
	at: number,
	isFree: (word: Word) => boolean
): number {
	const word = words[at];
	const last = run.at(-1);
	if (!word) return 0;
	if (isSuffixed(run, words, at)) return 2;
	const company = incorporated(run, words, at);
	if (company > 0) return company;
	const year = ofYear(run, words, at);
	if (year > 0) return year;
	if (!isFree(word)) return 0;
	if (word.text === 'I') return isFirst(run, words[at + 1], opensWith(run, words)) ? 1 : 0;
	if (isCapital(word) || articled.test(word.text)) return 1;
	if (number.test(word.text) && last && isCapital(last) && !months.has(last.lower)) {
		const isDouble = words[at + 1]?.text === '+' && number.test(words[at + 2]?.text ?? '');
		if (isDouble) return 3;
		const isYear = /^(19|20)\d\d$/.test(word.text) && last.lower !== 'resolution';
		return isYear || isAmount(words, at) ? 0 : 1;
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
	if (word.text === '&')
		return isKnownName(last?.text ?? '') && isKnownName(words[at + 1]?.text ?? '') ? 0 : next(1);
	if (word.text === '/' && isNumberOf(run, word))
		return number.test(words[at + 1]?.text ?? '') ? 2 : 0;
	if (word.text === '-' && number.test(words[at + 1]?.text ?? '') && !isAmount(words, at + 1))
		return 2;
	const sentence = { words, isFree };
	const more =
		owned(run, sentence, at) || bracketed(run, sentence, at) || sharing(run, sentence, at);
	if (more > 0) return more;
	if (word.lower === 'at' && words[at + 1]?.text === 'Sea' && hasHead(run)) return 2;
	if (word.lower === 'and' && isOfTwoPeoples(run, words, at)) return 3;
	if (word.lower === 'in' && tellsWhere(run, words, at)) return next(1);
	if (!hasHead(run)) return 0;
	if (word.text === ',') return placed(run, words, at);
	if (ofLike.has(word.lower)) return takes(run, word.lower) ? named(sentence, at) : 0;
	return word.lower === 'and' && both(run, sentence, at) ? next(1) : 0;
}

/** What a preposition inside a name leads to: a name, but not "of Indian" before a common noun. */
function named({ words, isFree }: Sentence, at: number): number {
	const to = words[at + 1]?.lower === 'the' ? at + 2 : at + 1;
	const [word, after] = [words[to], words[to + 1]];
	if (!word || !isFree(word) || !isCapital(word)) return 0;
	const isAdjective =
		countryOf(word.text) !== undefined &&
		countryNamed(word.text) === undefined &&
		after !== undefined &&
		/^\p{Ll}/u.test(after.text) &&
		!ofLike.has(after.lower);
	return isAdjective ? 0 : to - at + 1;
}

/** Whether a capital stands at `at`, or a name's particles and then one: "van den Berg". */
export function leadsToName(
	words: readonly Word[],
	at: number,
	isFree: (word: Word) => boolean
): boolean {
	const after = words.slice(at, at + 3);
	const name = after.find(({ lower }) => !particles.has(lower)) ?? after[0];
	return name !== undefined && isFree(name) && (isCapital(name) || articled.test(name.text));
}
