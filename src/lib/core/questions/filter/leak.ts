import type { Question } from '../question.ts';
import { isRestated } from '../../facts/frames/restated.ts';
import { isTold } from '../../facts/frames/tell.ts';
import { placeNamed } from '../../language/gazetteer.ts';
import { isGivenName } from '../../language/given-names.ts';
import { remembered } from '../../text/remember.ts';
import { fold, words } from '../../text/unicode.ts';
import { asked, homeOf, telling } from './parts.ts';

const endings = new Set(
	's es d ed ing n an ian i ese ish ly al er or ment tion ion y ies ied ist ists'.split(' ')
);

/** Whether two folded words are forms of one: "sign" and "signed", "treaty" and "treaties". */
export function isSameWord(a: string, b: string): boolean {
	if (a === b) return true;
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	if (short.length < 4) return false;
	if (long.startsWith(short)) return endings.has(long.slice(short.length));
	const stem = short.replace(/[ey]$/, '');
	return stem.length > 3 && long.startsWith(stem) && endings.has(long.slice(stem.length));
}

/** Capitalised words of a text with the countries that they belong to. */
const homes: (text: string) => ReadonlySet<string> = remembered(
	(text) =>
		new Set(
			(text.match(/\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+)*/gu) ?? []).flatMap((run) =>
				[run, ...run.split(' ')].flatMap((word) => homeOf(word.replace(/['’]s?$/, '')) ?? [])
			)
		)
);

const initialsOf = (name: string): string =>
	(name.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? []).join('');

/** An abbreviation in the one stands for the words of the other. */
function abbreviates(key: string, stem: string): boolean {
	if (/^\p{Lu}{2,8}$/u.test(key)) {
		const runs =
			stem.match(/\p{Lu}[\p{L}-]+(?: (?:(?:of|the|and|for|on) )*\p{Lu}[\p{L}-]+)+/gu) ?? [];
		// "Comptroller and Auditor General of India" is the CAG.
		return runs
			.map(initialsOf)
			.some((letters) => letters === key || (key.length > 2 && letters.startsWith(key)));
	}
	const initials = initialsOf(key);
	return initials.length > 2 && stem.split(/[^\p{L}\p{N}]+/u).includes(initials);
}

const monthName =
	/\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g;

/** The year or the month that is asked for stands in the stem, perhaps inside a name. */
function tellsDate({ stem, fact: { when } }: Question, key: string): boolean {
	if (!when) return false;
	if (when.precision === 'year')
		return new RegExp(`(?<!\\d)${String(when.year)}(?!\\d)`).test(stem);
	if (when.precision === 'decade' || when.precision === 'century') return false;
	// "the Salt *March*", "the Cape *May* Light": a name and no month.
	const told = stem.replace(/(?<=(?!In |On |By )\p{Lu}\p{L}+ )(?:March|May)(?! \d)/gu, '');
	return (key.match(monthName) ?? []).some((month) => told.includes(month));
}

/**
 * The key, or most of its words, stands in the stem: also in another form, as the country of "Peruvian", as an
 * abbreviation and its name, or as the year inside a name.
 */
export function leak(question: Question): 'leak' | undefined {
	const { stem, key, direction, fact } = question;
	if (direction === 'when') return tellsDate(question, key) ? 'leak' : undefined;
	if (fact.frame === 'abbreviation') return sharesWords(question);
	const home = homeOf(key);
	const told = [...homes(asked(stem))];
	if (home !== undefined && told.includes(home)) return 'leak';
	const whole = /^(?:England|Scotland|Wales)$/.test(key) ? 'United Kingdom' : home;
	if (whole !== undefined && isHeldIn(whole, question)) return 'leak';
	const members = fact.slots.get(direction)?.members ?? [];
	if (members.some(({ text }) => told.includes(homeOf(text) ?? ' '))) return 'leak';
	return abbreviates(key, stem) || isNamesake(question) || sharesName(question)
		? 'leak'
		: sharesWords(question);
}

/** Words that stand in many a name and give none of them away. */
const inManyNames =
	/^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|Great|Grand|Little|Saint|Mount|Mountains?|Lake|River|Cape|Port|Fort|Bay|Gulf|Island|Islands|Valley|City|Town|County|Province|District|State|Republic|Kingdom|King|Queen|Emperor|Empress|Prince|Princess|Pope|Lord|Lady|Sultan|President|Minister|Prime|General|Chief|Foreign|Secretary|Governor|Dame|Saint|Street|House|Park|Hill|Hills|Palace|Square)$/;

/** The capitalised words of a name that tell its bearer. */
const bearing = (text: string): string[] =>
	(text.match(/\p{Lu}[\p{L}\p{M}]{3,}/gu) ?? []).filter(
		(word) => !inManyNames.test(word) && !isGivenName(word)
	);

/** "Who discovered the Bass Strait?", "Where is the Curie Institute?": a word of a person's or a place's name in the stem gives it away. */
function sharesName({ stem, key, fact, direction }: Question): boolean {
	const slot = fact.slots.get(direction);
	const isWhere = fact.frame === 'site' || slot?.type === 'place';
	// an heir has the name of whom she succeeded, and a firm that of its chief
	const isNamesake = /^(?:succeed|kin|marry|tell|restated)$/.test(fact.frame);
	if (slot?.type === 'person' ? isNamesake : !isWhere) return false;
	const told = new Set(bearing(asked(stem)).map(fold));
	return bearing(key).some((word) => told.has(fold(word)));
}

/** "Who founded the Curie Institutes?": they are called after who it was. */
function isNamesake({ stem, key, fact, direction }: Question): boolean {
	const surname = words(key).at(-1) ?? '';
	return (
		fact.frame === 'establish' &&
		fact.slots.get(direction)?.type === 'person' &&
		words(stem).includes(surname)
	);
}

/** "born in Warsaw in which country": the town tells it, unless it is the town that is asked about. */
function isHeldIn(home: string, { stem, fact }: Question): boolean {
	if (!isTold(fact) && !isRestated(fact)) return false;
	if (/\b(?:located|situated|lies?|lay|based|capital)\b/.test(stem)) return false;
	const names = stem.match(/\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*/gu) ?? [];
	return names.some((run) =>
		[run, ...run.split(' ')].some((name) => {
			const place = placeNamed(name.replace(/['’]s?$/, ''));
			return place?.kind === 'city' && place.country === home;
		})
	);
}

function sharesWords({ stem, key }: Question): 'leak' | undefined {
	const inStem = words(stem);
	const inKey = telling(key);
	const known = inKey.filter((word) => inStem.some((other) => isSameWord(word, other)));
	return inKey.length > 0 && known.length / inKey.length >= 0.75 ? 'leak' : undefined;
}
