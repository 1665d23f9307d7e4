import { countryNamed, countryOf } from '../../language/gazetteer.ts';
import { readAloud } from '../../language/read.ts';
import type { Span } from '../../text/span.ts';
import type { Slot } from '../fact.ts';
import { homeOf } from '../home.ts';
import { phraseSlot, withArticle, countrySlot } from '../slots.ts';
import type { LineContext } from './line.ts';

/** The one country that words name by its name or by what belongs to it: "Indian Polity", "Election Commission of India". */
function countryIn(words: string): string | undefined {
	const found = new Set(
		words.split(/[^\p{L}]+/u).flatMap((word, i, all) => {
			if (!/^\p{Lu}/u.test(word)) return [];
			const pair = `${word} ${all[i + 1] ?? ''}`;
			const country =
				countryNamed(pair) ?? countryOf(pair) ?? countryNamed(word) ?? countryOf(word);
			return country ? [country.name] : [];
		})
	);
	const [only, ...others] = found;
	return others.length === 0 ? only : undefined;
}

/** The constitution of the one country that a text is about, where the text speaks of a constitution or of polity. */
export function constitutionOf(
	{ reading, headingsOf }: Pick<LineContext, 'reading' | 'headingsOf'>,
	block: number,
	span: Span
): Slot | undefined {
	const { legible, document } = reading;
	const headings = headingsOf(block).map((heading) => readAloud(legible, heading));
	const titles = [...headings, ...(document.title ? [document.title] : [])];
	if (!/onstitution/.test(legible) && !titles.some((words) => /\bPolity\b/.test(words)))
		return undefined;
	const named = titles.map(countryIn).find((country) => country !== undefined);
	const home = named ?? homeOf({ reading });
	return home === undefined
		? undefined
		: {
				...phraseSlot(`Constitution of ${withArticle(countrySlot(home, span))}`, span),
				type: 'agreement',
				article: 'the',
				head: 'constitution'
			};
}
