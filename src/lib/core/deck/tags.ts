import { fold } from '../text/unicode.ts';

/** The tags with some more, each once however it is spelt. The same list if they are all there. */
export function withTags(tags: readonly string[], more: readonly string[]): readonly string[] {
	const known = new Set(tags.map(fold));
	const fresh = tagsIn(more).filter((tag) => !known.has(fold(tag)));
	return fresh.length === 0 ? tags : [...tags, ...fresh];
}

/** The tags without some, however they are spelt. The same list if none of them is there. */
export function withoutTags(tags: readonly string[], fewer: readonly string[]): readonly string[] {
	const gone = new Set(fewer.map(fold));
	const kept = tags.filter((tag) => !gone.has(fold(tag)));
	return kept.length === tags.length ? tags : kept;
}

/** What can be a tag of what was typed: each once, none empty. */
export const tagsIn = (tags: readonly string[]): string[] =>
	[
		...new Map(
			tags.map((tag) => tag.replace(/\s+/g, ' ').trim()).map((tag) => [fold(tag), tag])
		).values()
	].filter((tag) => fold(tag) !== '');
