import { countryNamed } from '../../language/gazetteer.ts';
import { GAP, type Key } from './keys.ts';

/** What only goes on from the sentence before. */
const goesOn =
	/^(?:(?:For example|Thus|In response|In reciprocation|In return|Separately|Furthermore|Moreover|In addition|Also|However|That|Therefore|Meanwhile|Similarly|Additionally|Finally|Later|Earlier|Previously|Subsequently|Afterwards|Eventually|Instead|Above|As a result|Then|But|And|Or|So|Here|Both|Another)\b|(?:\p{L}+ )?which\b)/iu;
/** What a hyphen, a bracket or a line's end tore apart, or joins to the gap. */
const broken =
	/^(?:on )?\d{1,2} \p{Lu}|_____[\p{L}\d]|_____ ?[–-]|[–-]_____|^_____ —|\p{Ll}- \p{Ll}| [–-]\p{L}|\/ ?_____|_____ ?\/|\([^()]*$|\p{L}\.[\d_]|_____\. |^The _____, \p{Ll}+ed |\p{L}{5}\. (?:\p{Lu}|_____)|\b(?:c|ca|circa)\.? _____|\b(?:of|the|an?) (?:from|in|by|for|with|on)\b/u;
/** "… where she stressed", "It was became": words that were cut, or put together wrongly. */
const cutOff =
	/\b(?:said|stressed|added|noted|announced|stated|told|explained|urged|warned|was|were|is|are|became|aimed|and|the|an?)\.?$|\b(?:was became|is is|was was|(?:was|were) \p{Ll}+ed an?)\b/u;
/** "on December 2005", "in 1994 in 1996": dates that were not read, or run into one. */
const misdated =
	/\b[Oo]n (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}|\d{4},? (?:in|on) (?:\p{Lu}\p{Ll}+ )?\d{4}/u;
/** "opened in 2012, in _____", "in the 1980s and _____": the date is half of what the text says. */
const halfDated =
	/\d,? (?:in|on) _____|\d(?:st|nd|rd|th) (?:to|and) _____|_____,? (?:in|on) \d|\d0s (?:and|or|to) _____|_____ (?:and|or|to) (?:the )?\d{3}0s|_____ (?:AD|BC|BCE|CE)\b|\b\d{1,2},? _____/u;
const month =
	'(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** "21, _____ 1526", "_____ April", "March, _____": one date in two. */
const beforeMonth = new RegExp(`_____,? ${month}\\b`, 'u');
/** "8 Harbour Road", "3 Para", "(50 mi)", the day of a date: no count. */
const noCount = new RegExp(
	`_____ \\p{Lu}\\p{Ll}|\\(_____\\)|${beforeMonth.source}|\\b${month},? _____|_____,? (?:1\\d|20)\\d\\d\\b`,
	'u'
);
/** The rest of the name stands beside the gap: "Rosa _____ won", "the 12th and _____", "the _____ of Peru". */
const partial =
	/(?<=\S )(\p{Lu}[\p{L}.]*) _____|\d[^\s,;]* (?:and )?_____|\bv _____|_____ v |_____ (?:of (?:the |an? )?)?\p{Lu}|\p{Lu}[\p{L}’'-]* of an? _____/u;
/** What may stand before the whole name of somebody: "Peruvian President _____". */
const titled =
	/(?:\p{Lu}[\p{L}’'.-]* )*(?:President|Minister|Premier|Chancellor|King|Queen|Emperor|Empress|Pope|Sultan|Prince|Princess|Senator|Ambassador|Governor|General|Admiral|Colonel|Major|Captain|Professor|Justice|Secretary|Chairman|Director|Majesty|Highness|Shri|Smt\.?|Dr\.?|Mr\.?|Mrs\.?|Ms\.?|Sir)(?: of \p{Lu}\p{Ll}+)? _____/gu;
/** "In May 2010, *Prime Minister* met …": nobody knows whose. */
export const ownerless =
	/(?:^|\d, |\b(?:by|with|and|when|that) )(?:(?:Vice|Deputy|Foreign|Prime) )*(?:President|Minister)(?: (?:of|for) [\p{L}, ]{0,40}(?:Affairs|Cooperation|Defen[cs]e|Trade|Commerce|Industry|Finance|Health|Education|Interior|Justice|Agriculture|Energy|Transport|Culture|Tourism|Environment|Labour|Economy|Development|Relations))? (?!(?:of|for)\b)\p{Ll}/u;
/** What is not so yet, or stands beside something that is not told. */
const leans =
	/\b(?:scheduled|planned|expected|set|due|likely) to\b|\balso\b|\bthat \p{Lu}|\b(?:[Ff]ollowing|[Aa]fter|[Uu]nder|[Dd]uring|[Bb]y|[Oo]n|[Aa]t|[Ss]ince|[Ff]rom|[Ff]or|[Ww]ith) that \p{Ll}|\b[Tt]he (?:pair|duo|trio)\b|\b(?:hold|held|holds|assumed|left) the (?:office|post|position|title)\b|^(?:The )?(?:[Ff]irst|[Ss]econd|[Tt]hird|fourth|last|next|other)(?: one)? (?:was|is|were|had|has|came|of|in)\b/u;

/** A year or a century, by which what can change is settled. */
export const dated = /(?<!\d)\d{4}(?!\d)|\bcentur(?:y|ies)\b|\d (?:BC|BCE|AD|CE)\b|\bAD \d/;
/** What one does today and another tomorrow. */
const changing =
	/\b(?:heads|leads|chairs|directs|commands|edits|owns|holds|serves|governs|employs)\b|\b(?:is|are) (?:[\p{L}’'-]+ ){0,4}(?:president|minister|premier|chancellor|chair(?:man|woman|person)?|head|leader|director|chief|governor|mayor|ambassador|speaker|commander|secretary|owner|king|queen|emir|sultan)\b/iu;

/** "The first vaccine was licensed": of what kind it was the first, only the text says. */
export const firstOfSome =
	/\b[Tt]he (?:first|second|third|last) (?:\p{Ll}+ ){1,2}(?:was|were|is|are|had|took|failed|began|ended|opened|came|started)\b/u;

/** "Rosa _____" at the start, where no word opens the sentence before a name. */
const surname =
	/^(?!(?:The|An?|In|On|At|By|With|From|For|After|Before|During|Under|Of|To|As|Between|Since|Until|When|While|Both|Only|And|But|If) )\p{Lu}[\p{L}.’']+ _____/u;

/** "Lomé, _____": every atlas tells the rest. */
const afterTown = /(\p{Lu}[\p{L}’'-]+), _____(?=[,.;]|$| (?:on|in|and|by|from|to|with)\b)/u;

const isOfTown = (gap: string, { mention }: Key): boolean => {
	const town = afterTown.exec(gap)?.[1];
	return mention?.type === 'country' && town !== undefined && !countryNamed(town);
};

const isCut = (gap: string, { key, mention }: Key): boolean =>
	partial.test(
		mention?.type === 'person' && key.includes(' ') ? gap.replace(titled, 'somebody _____') : gap
	);

/** "_____ to the Harbour", "Flight of the _____": a word of a title that was not read as one. */
const isOfTitle = (gap: string, { key, mention }: Key): boolean =>
	mention?.type === 'name' &&
	!key.includes(' ') &&
	/_____ (?:to|by|for|from) the \p{Lu}|\p{Lu}\p{Ll}+ (?:et|y|und|of the|by the|to the|in the) _____/u.test(
		gap
	);

/** Signs that something about a gap in a sentence went wrong. */
export const isBad = (gap: string, key: Key): boolean => {
	const { mention } = key;
	if ([broken, cutOff, goesOn, misdated, leans].some((sign) => sign.test(gap))) return true;
	if (mention?.type !== 'date' && changing.test(gap) && !dated.test(gap)) return true;
	if (mention?.type === 'number') return noCount.test(gap);
	if (mention?.type !== 'date')
		return isCut(gap, key) || isOfTitle(gap, key) || surname.test(gap) || isOfTown(gap, key);
	return (
		halfDated.test(gap) ||
		beforeMonth.test(gap) ||
		(mention.value.precision === 'month' && /\bon _____/i.test(gap))
	);
};

/** Only a name that is cut in two, or a gap for all that the line says. */
export const isBadLine = (gap: string, key: Key): boolean =>
	!/\p{L}{3}/u.test(gap.replace(GAP, '')) ||
	cutOff.test(gap) ||
	(key.mention !== undefined && isCut(gap, key));
