import { fold } from '#lib/core/text/unicode.ts';
import type { Topic } from '../languages/en/help.ts';

/** A section that has all words looked for, with the paragraph of it that has most of them. */
export type Hit<Name extends string = string> = {
	readonly topic: Name;
	readonly section: string;
	readonly heading: string;
	readonly excerpt: string;
};

/**
 * The sections of the help that have every word typed, in their heading, their topic's title, their text, or among the
 * words that people also look for them by; those with most of them in the heading first. Words are compared as `fold`
 * spells them: case, accents and dots over an i do not count, digits of any script are one.
 */
export function searchHelp<Name extends string>(
	topics: Readonly<Record<Name, Topic>>,
	typed: string,
	also: Readonly<Record<string, string>> = {}
): Hit<Name>[] {
	const words = fold(typed)
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '');
	if (words.length === 0) return [];
	const share = (text: string) => words.filter((word) => fold(text).includes(word)).length;
	return (Object.entries(topics) as [Name, Topic][])
		.flatMap(([topic, { title, sections }]) =>
			Object.entries(sections).map(([section, [heading, ...text]]) => {
				const [excerpt = ''] = text.toSorted((a, b) => share(b) - share(a));
				const all = [title, heading, ...text, also[`${topic}#${section}`] ?? ''];
				const isHit = share(all.join('\n')) === words.length;
				return { isHit, weight: share(heading), hit: { topic, section, heading, excerpt } };
			})
		)
		.filter(({ isHit }) => isHit)
		.sort((a, b) => b.weight - a.weight)
		.map(({ hit }) => hit);
}
