import { contains } from '../../text/span.ts';
import { words } from '../../text/unicode.ts';
import { functionWords } from '../filter/parts.ts';
import type { Candidate } from './candidates.ts';
import { GAP } from './keys.ts';
import { dated } from './refusals.ts';
import { classOf, content, count, type Set } from './weighing.ts';

/** Where the words come from. */
export function ofSource({ told, key, lead, context }: Candidate, source: string, set: Set): void {
	const { reading, sentence } = context;
	const all = content(source);
	const kept = new Set([...words(told), ...words(key.key), ...words(lead ?? '')]);
	const lost = all.filter((word) => !kept.has(word)).length;
	set('source words', all.length);
	set('lost words', lost);
	set('kept', all.length === 0 ? 0 : 1 - lost / all.length);
	set('added words', content(told).filter((word) => !all.includes(word)).length);
	set(
		'source leans',
		/^(?:This|These|It|He|She|They|However|But|And|Also|In addition|Moreover|The (?:two|former|latter))\b/.test(
			source
		)
	);
	const others = sentence.mentions.filter((one) => one !== key.mention && !contains(key, one));
	for (const { type } of others) set(`tells ${type}`);
	set('like key', others.filter(({ type }) => type === key.mention?.type).length);
	const block = reading.document.blocks[sentence.block];
	set('item', block?.kind === 'item');
	set('early', 1 - sentence.start / Math.max(reading.legible.length, 1));
	set('undated', !dated.test(source));
}

/** How the told words lie in those of the source: how often they jump, and what stands where they end. */
export function ofCut({ told, key, context }: Candidate, source: string, set: Set): void {
	const marked = source.match(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*|[,;:–—.()]/gu) ?? [];
	const from = marked.map((word) => word.toLowerCase());
	const words = told.replace(GAP, key.words).match(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu) ?? [];
	let [at, seams, unknown] = [-1, 0, 0];
	for (const word of words.map((one) => one.toLowerCase())) {
		let next = from.indexOf(word, at + 1);
		if (next < 0) next = from.indexOf(word);
		if (next < 0) {
			unknown += 1;
			continue;
		}
		const between = from.slice(at + 1, next);
		if (next < at || between.some((one) => /[\p{L}\p{N}]/u.test(one))) seams += 1;
		at = next;
	}
	set('seams', seams);
	set('unknown words', unknown);
	const rest = from[at + 1];
	const isClosed = rest === undefined || (rest === '.' && at + 2 >= from.length);
	set(`cut ${isClosed ? 'end' : /[\p{L}]/u.test(rest) ? classOf(rest) : rest}`);
	const last = words.at(-1) ?? '';
	set('last function', functionWords.has(last.toLowerCase()));
	set('last capital', /^\p{Lu}/u.test(last));
	const near = context.sentence.parsed.find((one) => contains(one, key));
	set('ends with verb', near?.verb.words?.main.toLowerCase() === last.toLowerCase());
	set(`tag ${near?.verb.words?.tag ?? 'none'}`);
	set('clauses', context.sentence.parsed.length);
	set('capitals', count(told, /\b\p{Lu}{2,}\b/gu));
	set('apostrophes', count(told, /[’']/gu));
	set('title', context.reading.document.title !== undefined);
	set('sentences', context.reading.sentences.length);
}
