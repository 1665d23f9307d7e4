import type { Reading } from '../language/read.ts';
import { verbReadings } from '../language/verbs.ts';

const MAX_WORDS = 9;

const headlines = new Set(
	'draws pegs eyes vows urges seeks hits tops kicks boosts backs hails slams warns unveils inks bags clinches gets sets'.split(
		' '
	)
);

/** A headline tells ("Sweden beats Korea"), a title names ("Montreux Convention"). */
const tells = (title: string): boolean =>
	title
		.toLowerCase()
		.split(/[^\p{L}]+/u)

		.some(
			(word) =>
				headlines.has(word) ||
				verbReadings(word).some(({ form }) => form === 'third' || form === 'past')
		);

/**
 * What a text is about, as words that can stand before a question: "Montreux Convention". Undefined where
 * its title is missing, long or a sentence.
 */
export function topicOf({ document, isHeadline }: Reading): string | undefined {
	const title = document.title?.trim().replace(/\s+/g, ' ');
	if (!title || title.split(' ').length > MAX_WORDS || /[:?!|"“”…]/.test(title)) return undefined;
	const isNamed = /\p{L}.*\p{Lu}|\d{4}/u.test(title) || /^\p{Lu}[\p{L}-]+$/u.test(title);
	return isNamed && !isHeadline && !tells(title) ? title : undefined;
}
