import { countryNamed, countryOf } from '../../language/gazetteer.ts';
import { readAloud, type Reading } from '../../language/read.ts';
import type { Span } from '../../text/span.ts';
import type { Slot } from '../fact.ts';
import { homeOf } from '../home.ts';
import { oncePerReading } from '../once.ts';
import { phraseSlot, withArticle, countrySlot } from '../slots.ts';
import type { LineContext } from './line.ts';

/** The one country that words name by its name or by what belongs to it: "Indian Polity", "Election Commission of India". */
export function countryIn(words: string): string | undefined {
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

/** The one country that the headings over a line name, the nearest first, or the title. */
export function stateOver(
	{ reading, headingsOf }: Pick<LineContext, 'reading' | 'headingsOf'>,
	block: number
): string | undefined {
	const titles = headingsOf(block).map((heading) => readAloud(reading.legible, heading));
	const { title } = reading.document;
	return [...titles, ...(title ? [title] : [])]
		.map(countryIn)
		.find((country) => country !== undefined);
}

/** The one country that a text names at all, more than once: notes that leave it out of their title. */
const onlyState = oncePerReading(({ legible }: Reading): string | undefined => {
	const only = countryIn(legible);
	return only !== undefined && legible.split(only).length > 2 ? only : undefined;
});

/** The state that notes are on: by their headings, by what they name most, or the only one that they name. */
export const stateOfNotes = (
	context: Pick<LineContext, 'reading' | 'headingsOf'>,
	block: number
): string | undefined => stateOver(context, block) ?? homeOf(context) ?? onlyState(context.reading);

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
	const home = stateOfNotes({ reading, headingsOf }, block);
	return home === undefined ? undefined : constitutionNamed(home, span);
}

export function constitutionNamed(country: string, span: Span): Slot {
	const name = `Constitution of ${withArticle(countrySlot(country, span))}`;
	return {
		...phraseSlot(name, span),
		type: 'agreement',
		article: 'the',
		head: 'constitution',
		mention: { type: 'agreement', name, head: 'constitution', ...span }
	};
}
