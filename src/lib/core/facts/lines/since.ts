import { countryNamed } from '../../language/gazetteer.ts';
import { findDates } from '../../text/dates.ts';
import type { Span } from '../../text/span.ts';
import { appoint } from '../frames/appoint.ts';
import { phraseSlot, withArticle } from '../slots.ts';
import type { LineContext, LineFact } from './line.ts';

const titles =
	'(?:[Vv]ice[- ]|[Dd]eputy |[Aa]cting )?(?:[Pp]resident|[Pp]rime [Mm]inister|[Pp]remier|[Cc]hancellor|[Kk]ing|[Qq]ueen|[Ee]mperor|[Ss]ultan|[Ee]mir|[Pp]ope|[Gg]overnor[- ]general|[Gg]overnor|[Cc]hief [Mm]inister|[Ff]oreign [Mm]inister|[Ff]inance [Mm]inister|[Dd]efence [Mm]inister|[Dd]efense [Mm]inister|[Ss]peaker|[Mm]ayor|[Ss]ecretary[- ]general|[Dd]irector[- ]general|[Cc]hairman|[Cc]hairperson|[Cc]hief [Jj]ustice|[Cc]hief [Ee]xecutive(?: [Oo]fficer)?|[Mm]anaging [Dd]irector|[Cc]ommander[- ]in[- ]chief)';
const ranks = '(?:(?:Lt|Maj|Gen|Brig|Col|Adm|Capt|Dr|Mr|Mrs|Ms|Sir|H\\.E)\\.? )*';
const name =
	"\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|al|bin|ibn|de|da|del|van|von|der|el|la)){0,6}";
/** "President Rosa QUISPE (since 24 July 2012)", "Prime Minister: Arne Holm (since May 2014)". */
const holders = new RegExp(
	`(?<![\\p{L}-])(${titles})(?::|\\s[–—-])?\\s${ranks}(${name})\\s\\((?:in office )?since ([^()]{4,24})\\)`,
	'gu'
);
/** Longer than the branches of any government. */
const longest = 6000;

/** A surname in capitals in the usual letters: "Rosa QUISPE". */
const spelled = (words: string): string =>
	words.replace(/\p{Lu}[\p{Lu}'’-]{2,}/gu, (word) =>
		word.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase())
	);

/** Of two that took up one office at one time only one can be asked for. */
const isOne = (title: string): boolean => !/^(?:vice|deputy)/i.test(title);

/** Who holds an office and since when, in the lines about a country or a body. */
export function holdersSince(
	{ reading, likelyOf }: LineContext,
	block: number,
	{ start, end }: Span
): LineFact[] {
	const text = reading.legible.slice(start, Math.min(end, start + longest));
	if (!text.includes('since ')) return [];
	const found = [...text.matchAll(holders)];
	const subject = found.length > 0 ? likelyOf(block) : undefined;
	if (!subject || (subject.type !== 'country' && subject.type !== 'organisation')) return [];
	const whose = countryNamed(subject.text) ? withArticle(subject) : `the ${subject.text}`;
	const seen = new Set<string>();
	return found.flatMap(
		({ index, 0: all, 1: title = '', 2: who = '', 3: since = '' }): LineFact[] => {
			const [date] = findDates(`in ${since}`);
			const holder = spelled(who);
			const key = `${title} ${holder}`.toLowerCase();
			if (date?.value?.basis !== 'stated' || !/^\p{Lu}/u.test(who) || seen.has(key)) return [];
			seen.add(key);
			const span = { start: start + index, end: start + index + all.length };
			const post = `${title.toLowerCase()} of ${whose}`;
			return [
				{
					frame: appoint,
					draft: {
						slots: new Map([
							['holder', { ...phraseSlot(holder, span), type: 'person' as const }],
							['post', { ...phraseSlot(post, span), head: isOne(title) ? 'office' : 'post' }]
						]),
						predicate: 'since',
						when: date.value
					},
					block,
					...span
				}
			];
		}
	);
}
