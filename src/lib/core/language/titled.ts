import type { Mention } from './mention.ts';

/** "*South African* Breweries" under the title "South African Breweries": one name, not a nation and a name. */
export function titledNames(
	mentions: readonly Mention[],
	legible: string,
	title: string | undefined
): readonly Mention[] {
	if (!title) return mentions;
	return mentions.flatMap((mention, i): Mention[] => {
		const [before, after] = [mentions[i - 1], mentions[i + 1]];
		if (isWhole(mention, after, legible, title)) return [];
		return before && isWhole(before, mention, legible, title)
			? [
					{
						...mention,
						start: before.start,
						name: legible.slice(before.start, mention.end)
					} as Mention
				]
			: [mention];
	});
}

const isWhole = (
	nation: Mention,
	named: Mention | undefined,
	legible: string,
	title: string
): boolean =>
	nation.type === 'nationality' &&
	(named?.type === 'name' || named?.type === 'organisation') &&
	named.start === nation.end + 1 &&
	title.includes(legible.slice(nation.start, named.end)) &&
	named.name === legible.slice(named.start, named.end);
