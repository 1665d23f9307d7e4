import { standsFree, yearAt } from './free.ts';
import { at, type Token } from './tokens.ts';
import { isDash } from './words.ts';

type Tokens = readonly Token[];

const set = (words: string) => new Set(words.split(' '));

/** Words after which a bare number of four digits is a year. */
const leading = set(
	'in since by until till from before after during around circa ca c year early mid late between through throughout to dated born died est declared proclaimed designated ending beginning starting effective'
);

/** What is counted or measured rather than dated: "in 2004 copies", "by 1500 tonnes". */
const counted = set(
	'copies people persons men women children soldiers troops officers workers employees students pupils villages schools households families houses homes units cases deaths votes seats rupees dollars euros pounds yen lira manats rubles cusecs acres hectares km kilometres kilometers miles metres meters feet ft m mw gw kw mwh gwh kwh tonnes tons kg kilograms litres liters barrels bales crore lakh million billion trillion hours minutes days weeks months years volts hertz degrees species vehicles jobs companies participants delegates refugees fighters prisoners casualties times percent per strong year month week day hour minute'
);

/** What bears a year at the end of its name: "Act, 2006", "Constitution 1973". */
const instruments = set(
	'act bill ordinance regulation regulations law order rules constitution treaty convention agreement accord accords resolution declaration amendment charter code pact protocol census elections election olympics cup games'
);

const articles = set('the a an this that its their his her our s');

const verbs = set('was has is does as its his this thus');

const isLetter = (token: Token) => token.kind === 'word';
const isCapital = (token: Token) => /^\p{Lu}/u.test(token.text);
const isPlural = (token: Token) => /^\p{Ll}+[^su]s$/u.test(token.text) && !verbs.has(token.lower);

const numbering = set('council assembly un unsc unga nations');

/** "Lima Resolution 1940" is of a year, "Resolution 1325" and "UN Resolution 1973" are numbers. */
function isNumbered(tokens: Tokens, i: number): boolean {
	const name = at(tokens, i - 2);
	return (
		at(tokens, i - 1).lower === 'resolution' &&
		(!isCapital(name) || at(tokens, i - 1).first || numbering.has(name.lower))
	);
}

/** Whether the words around say that the number of four digits at `i` (up to `next`) is a year. */
function inContext(tokens: Tokens, i: number, next: number): boolean {
	const before = at(tokens, i - 1);
	const after = at(tokens, next);
	if (counted.has(after.lower)) return false;
	if (before.lower === 'of' || before.lower === 'for') return !isPlural(after);
	if (leading.has(before.lower)) return true;
	if (before.text === '.' && ['c', 'ca', 'b', 'd', 'est'].includes(at(tokens, i - 2).lower))
		return true;
	if (before.lower === 'as')
		return ['early', 'late', 'recently', 'far'].includes(at(tokens, i - 2).lower);
	if (/^[([]$/.test(before.text)) return /^[)\],;]$/.test(after.text) || isDash(after);
	if (after.text === ')' && /^[,;]$/.test(before.text)) return true;
	if (articles.has(before.lower))
		return isLetter(after) ? !isPlural(after) : leading.has(at(tokens, i - 2).lower);
	if (at(tokens, i).first || isBulleted(tokens, i))
		return isDash(after) || /^[:|]$/.test(after.text) || (isLetter(after) && !isPlural(after));
	const noun = before.text === ',' ? at(tokens, i - 2) : before;
	return isCapital(noun) && instruments.has(noun.lower) && !isNumbered(tokens, i);
}

const isBulleted = (tokens: Tokens, i: number) =>
	at(tokens, i - 1).first && /^[-–—•*·▪|]$/.test(at(tokens, i - 1).text);

export type YearReading = { readonly year: number; readonly to?: number; readonly next: number };

const linking = set(
	'and in at by the he she it there when where as for with from to on of was were'
);

/** Years apart, at most, where spaces stand around the dash and the century is left out. */
const MOST_LOOSE = 15;

/** "1914–18", "2014-2015", "2000 – 2050" at `i`; undefined where the second is no later year. */
function yearRange(tokens: Tokens, i: number): YearReading | undefined {
	const year = yearAt(tokens, i);
	const second = at(tokens, i + 2);
	if (year === undefined || !isJoin(tokens, i + 1) || second.kind !== 'number') return undefined;
	if (![2, 4].includes(second.text.length) || !tailStandsFree(tokens, i + 2)) return undefined;
	const number = Number(second.text);
	const to = number < 100 ? year - (year % 100) + number : number;
	// "1973 – 79" is a range, "1973 - 95 wounded" is a list.
	const isLoose = second.text.length === 2 && !second.tight;
	const after = at(tokens, i + 3);
	const isCounted = after.kind === 'word' && !linking.has(after.lower);
	if (isLoose && (to - year > MOST_LOOSE || isCounted)) return undefined;
	return to > year && to - year <= 150 ? { year, to, next: i + 3 } : undefined;
}

const isJoin = (tokens: Tokens, i: number) => isDash(at(tokens, i)) || at(tokens, i).text === '/';

/** A number after the dash of a range: what follows must not make it part of something else. */
function tailStandsFree(tokens: Tokens, i: number): boolean {
	const after = at(tokens, i + 1);
	if (!after.tight) return true;
	return (
		after.kind === 'mark' &&
		!(isDash(after) && at(tokens, i + 2).kind === 'number') &&
		!/^[%°/_]$/.test(after.text)
	);
}

const pageWords = set('p pp page pages no nos vol lines articles article clause sections');

/** A year or a range of years at `i` that the words around it make one; `chained`: a date stands right before it. */
export function bareYearAt(tokens: Tokens, i: number, chained: boolean): YearReading | undefined {
	if (!standsFree(tokens, i)) return undefined;
	const before = at(tokens, i - 1);
	const label = before.text === '.' ? at(tokens, i - 2) : before;
	if (pageWords.has(label.lower)) return undefined;
	const range = yearRange(tokens, i);
	if (range !== undefined) {
		// two years with a dash are years without more ado, unless things are counted
		const after = at(tokens, range.next);
		const plain = range.year >= 1100 && !isPlural(after) && !counted.has(after.lower);
		return plain || inContext(tokens, i, range.next) ? range : undefined;
	}
	const year = yearAt(tokens, i);
	const dashed =
		isJoin(tokens, i + 1) && at(tokens, i + 1).tight && at(tokens, i + 2).kind === 'number';
	if (year === undefined || dashed) return undefined;
	if (!chained && !inContext(tokens, i, i + 1)) return undefined;
	return counted.has(at(tokens, i + 1).lower) ? undefined : { year, next: i + 1 };
}
