import type { Token } from './tokens.ts';

/** They take nothing beside them in the passive: "trade stood at". */
const alone =
	/^(?:stood|commenced|voted|culminated|concluded|arrived|participated|occurred|continued|lasted|ended|started)$/;
const finite = /\|(?:VBD|VBZ|VBP|MD)$/;
const thing = /^(?:DET|NOUN|PROPN|NUM|ADJ|PRON)\|/;

/**
 * The tags of a sentence with its verb, where the tree hangs on none: "Both states signed treaties." has no other than
 * the one that was taken for a participle. What has a verb already, or may be a caption or a note, stays.
 */
export function withVerb(
	tokens: readonly Token[],
	text: string,
	tagged: Int32Array,
	tags: readonly string[]
): Int32Array {
	const tagAt = (i: number): string => tags[tagged[i] ?? -1] ?? '';
	const wordAt = (i: number): string => text.slice(tokens[i]?.start, tokens[i]?.end).toLowerCase();
	const last = tokens.length - 1;
	if (wordAt(last) !== '.' || /^an?$/.test(wordAt(0)) || /[:;()“”"]/.test(text)) return tagged;
	const past = tags.indexOf('VERB|VBD');
	const verbs: number[] = [];
	for (let i = 0; i < last; i++) {
		if (finite.test(tagAt(i)) || tagAt(i).startsWith('AUX|')) return tagged;
		if (tagAt(i) === 'VERB|VBN') verbs.push(i);
	}
	const [first = -1, second] = verbs;
	if (past < 0 || first < 1 || !/^(?:NOUN|PROPN)\|/.test(tagAt(first - 1))) return tagged;
	const isPair = second === first + 2 && wordAt(first + 1) === 'and';
	if (verbs.length > 1 && !isPair) return tagged;
	const end = isPair ? second : first;
	if (!thing.test(tagAt(end + 1)) && !alone.test(wordAt(end))) return tagged;
	const told = tagged.slice();
	for (const verb of isPair ? [first, second] : [first]) told[verb] = past;
	return told;
}
