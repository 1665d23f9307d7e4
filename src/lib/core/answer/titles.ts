import { titled } from '../language/titles.ts';
import { wordsOf } from '../language/words.ts';
import { fold } from '../text/unicode.ts';
import { titlesAfter, titlesBefore } from './titles.data.ts';

const set = (words: string) => new Set(words.split(' ').map(fold));
const [before, after] = [set(titlesBefore), set(titlesAfter)];

/** Longer than this no name is with its titles. */
const maxLetters = 150;

/**
 * A person's name without offices, ranks and courtesies: "President Ilham Aliyev", "Ilham Aliyev, President of
 * Azerbaijan", "Quaid-e-Azam M. A. Jinnah". A text of titles alone stays as it is.
 */
export function withoutTitles(text: string): string {
	if (text.length > maxLetters) return text;
	const [head = '', ...tail] = text.split(/[,،]/);
	const isTitle = tail.length > 0 && titled(wordsOf(tail.join(',').trim())).isTitled;
	const name = isTitle ? head : text;
	const { isTitled, rest: named } = titled(wordsOf(name.trim()));
	const all = named.map((word) => word.text);
	// "PM Narendra Modi of India"
	const of = isTitled ? all.indexOf('of') : -1;
	const words = of > 0 ? all.slice(0, of) : all;
	let [start, end] = [0, words.length];
	while (start < end && before.has(fold(words[start] ?? '').replace(/\.$/, ''))) start++;
	while (end > start && after.has(fold(words[end - 1] ?? '').replace(/\.$/, ''))) end--;
	const rest = words.slice(start, end).join(' ').trim();
	return /\p{L}/u.test(rest) ? rest : text;
}
