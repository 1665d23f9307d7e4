import { fold } from '#lib/core/text/unicode.ts';
import type { Topic } from '../languages/en/help.ts';

/** A section that has words looked for, with the paragraph of it that has most of them. */
export type Hit<Name extends string = string> = {
	readonly topic: Name;
	readonly section: string;
	readonly heading: string;
	readonly excerpt: string;
};

/** What the search knows of a language beside the help's own text. */
export type Searching = {
	/** Words that people look for a section by, by `topic#section`. */
	readonly also: Readonly<Record<string, string>>;
	/** Small words that say nothing of what is looked for. */
	readonly small: string;
};

/** Another form of a word counts less than the word itself. */
const FORM_WEIGHT = 0.6;
/** What weighs less than this share of the best is left out. */
const WORTH_SHOWING = 0.5;

/**
 * The sections of the help that have most of the words typed, in their heading, their topic's title, their text, or
 * among the words that people also look for them by, best first: at one weight those that are called so. A word that few sections have weighs more; small words
 * are passed over. Words are compared by their beginning and as `fold` spells them: case, accents and dots over an i do
 * not count, digits of any script are one.
 */
export function searchHelp<Name extends string>(
	topics: Readonly<Record<Name, Topic>>,
	typed: string,
	languages: readonly Searching[]
): Hit<Name>[] {
	const small = new Set(languages.flatMap((language) => wordsOf(language.small)));
	const all = wordsOf(typed);
	const telling = all.filter((word) => !small.has(word));
	const sought = telling.length > 0 ? telling : all;
	const sections = (Object.entries(topics) as [Name, Topic][]).flatMap(
		([topic, { title, sections }]) =>
			Object.entries(sections).map(([section, [heading, ...text]]) => {
				const also = languages.map((language) => language.also[`${topic}#${section}`] ?? '');
				const held = shares(sought, [title, heading, ...text, ...also].join('\n'));
				const inHeading = sum(shares(sought, [heading, ...also].join('\n')));
				const [excerpt = ''] = text.toSorted(
					(a, b) => sum(shares(sought, b)) - sum(shares(sought, a))
				);
				return { held, inHeading, hit: { topic, section, heading, excerpt } };
			})
	);
	const weights = sought.map((_, at) => 1 / sum(sections.map(({ held }) => held[at] ?? 0)));
	const weighed = sections.map(({ held, inHeading, hit }) => ({
		weight: sum(held.map((share, at) => (share === 0 ? 0 : share * (weights[at] ?? 0)))),
		inHeading,
		hit
	}));
	const best = Math.max(...weighed.map(({ weight }) => weight));
	return weighed
		.filter(({ weight }) => weight > 0 && weight >= best * WORTH_SHOWING)
		.sort((a, b) => b.weight - a.weight || b.inHeading - a.inHeading)
		.map(({ hit }) => hit);
}

const wordsOf = (text: string) =>
	fold(text)
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '');

/** For every word sought: 1 where the text has it, less where it has only another form of it, else 0. */
function shares(sought: readonly string[], text: string): number[] {
	const words = wordsOf(text);
	const has = (beginning: string) => words.some((word) => word.startsWith(beginning));
	return sought.map((word) => (has(word) ? 1 : has(stemOf(word)) ? FORM_WEIGHT : 0));
}

/** What the forms of a word share at least: three fifths of its letters, but four. */
const stemOf = (word: string) => word.slice(0, Math.max(4, Math.ceil(word.length * 0.6)));

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
