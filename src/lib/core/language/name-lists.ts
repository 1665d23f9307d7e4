import { nameHead } from './lexicon.ts';
import type { Mention } from './mention.ts';

/** "the rivers *A, B and C*", "peaks such as *A and B*": a noun in the plural that says what each is. */
const ahead =
	/\b(\p{Ll}+s|\p{Ll}+ies)(?: (?:of|are|were|is|viz\.?|namely|such as|like|including|include|called|named)| -|:|,)*(?: the| The)? $/u;
/** "*A, B and C* rivers". */
const behind = /^ (\p{Ll}+s|\p{Ll}+ies)\b/u;

const singular = (noun: string): string => noun.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '');

/** Nouns in the plural that list places. */
const listed =
	/^(?:cit|town|village|district|state|province|county|countie|region|island|river|tributar|lake|peak|mountain|hill|pass|passe|glacier|port|suburb|valley|gorge|desert|waterfall|dam|department|municipalit|governorate|prefecture|settlement|fort|beache|canal|stream|range)(?:s|ies|y)?$/;

function kindIn(noun: string | undefined): string | undefined {
	if (noun === undefined || !listed.test(noun)) return undefined;
	const one = noun === 'passes' ? 'pass' : noun === 'tributaries' ? 'river' : singular(noun);
	return /^(?:hill|beache)$/.test(one) ? noun : one;
}

/** Only what stands between the members of a list. */
const between = /^(?:,|,? and|,? &|;)(?: the)? $/;

/** Names that stand in one list, as runs of mentions of one sentence. */
function runsOf(mentions: readonly Mention[], legible: string): Mention[][] {
	const runs: Mention[][] = [];
	for (const mention of mentions) {
		const last = runs.at(-1)?.at(-1);
		if (last && between.test(legible.slice(last.end, mention.start))) runs.at(-1)?.push(mention);
		else runs.push([mention]);
	}
	return runs.filter((run) => run.length > 1);
}

/** What kind of place each name is that stands in a list of such: "the districts of A, B and C". */
export function listedPlaces(
	sentences: readonly (readonly Mention[])[],
	legible: string
): ReadonlyMap<string, string> {
	const kinds = new Map<string, string>();
	for (const mentions of sentences)
		for (const run of runsOf(mentions, legible)) {
			const [first, last] = [run[0], run.at(-1)];
			if (!first || !last) continue;
			const lead = ahead.exec(legible.slice(Math.max(0, first.start - 40), first.start))?.[1];
			const rest = behind.exec(legible.slice(last.end, last.end + 20))?.[1];
			const kind = kindIn(rest) ?? kindIn(lead);
			if (kind === undefined) continue;
			for (const mention of run)
				if (mention.type === 'name' && nameHead(mention.name.split(' ').at(-1) ?? '') === undefined)
					kinds.set(mention.name, kind);
		}
	return kinds;
}
