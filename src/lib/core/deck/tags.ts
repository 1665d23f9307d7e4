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

/** Whether a tag is this one, however it is spelt, or stands below it, as `history::wars` below `history`. */
export function isAtOrBelow(tag: string): (other: string) => boolean {
	const steps = (name: string) => name.split('::').map(fold);
	const top = steps(tag);
	return (other) => {
		const own = steps(other);
		return top.every((step, i) => step === own[i]);
	};
}

/** What can be a tag of what was typed: each once, none empty. */
export const tagsIn = (tags: readonly string[]): string[] =>
	[
		...new Map(
			tags.map((tag) => tag.replace(/\s+/g, ' ').trim()).map((tag) => [fold(tag), tag])
		).values()
	].filter((tag) => fold(tag) !== '');
