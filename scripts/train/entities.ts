import {
	entityTypes,
	type EntityType,
	type TokenEntity
} from '../../src/lib/core/language/model/entities.ts';
import type { Sentence } from './conllu.ts';

const typeByMark = new Map<string, EntityType>([
	['person', 'person'],
	['place', 'place'],
	['organization', 'organisation'],
	['event', 'event'],
	['time', 'time'],
	['object', 'other'],
	['abstract', 'other']
]);

type Mention = { from: number; to: number; type: string };

/** GUM's bracketed mentions, nested and common ones among them: "(12-person-…", "12)", "(3-place-…)". */
function mentionsOf({ misc }: Sentence): Mention[] {
	const open: (Mention & { id: string })[] = [];
	const closed: Mention[] = [];
	misc.forEach((column, i) => {
		const marks = /(?:^|\|)Entity=([^|]*)/.exec(column)?.[1] ?? '';
		for (const [, begin, whole, end] of marks.matchAll(/\(([^()]+)(\))?|(\d+)\)/g)) {
			const [id, type] = begin?.split('-') ?? [];
			if (id !== undefined && type !== undefined) {
				if (whole) closed.push({ from: i, to: i + 1, type });
				else open.push({ id, from: i, to: i, type });
			} else {
				const at = open.findLastIndex((mention) => mention.id === end);
				if (at >= 0) closed.push({ ...open.splice(at, 1)[0]!, to: i + 1 });
			}
		}
	});
	return closed;
}

/**
 * The names among the mentions, cut to the name: GUM marks "the old city of Baku in 1920" whole,
 * here it is "Baku". Longer mentions come first and names never overlap.
 */
export function goldEntities(sentence: Sentence): TokenEntity[] {
	const taken = new Set<number>();
	const names: TokenEntity[] = [];
	const mentions = mentionsOf(sentence).sort((a, b) => b.to - b.from - (a.to - a.from));
	for (const mention of mentions) {
		const type = typeByMark.get(mention.type);
		const name = type && nameIn(sentence, mention, type);
		if (!name) continue;
		const tokens = Array.from({ length: name.to - name.from }, (_, k) => name.from + k);
		if (tokens.some((i) => taken.has(i))) continue;
		for (const i of tokens) taken.add(i);
		names.push({ ...name, type });
	}
	return names.sort((a, b) => a.from - b.from);
}

const linkWord = /^(of|for|and|&|on|de|du|del|la|the|['’]s|-|–)$/;
const nameParticle = /^(-|–|de|bin|al|el|van|von|ibn|der)$/;
const dateWord = /^(\d{1,2}(st|nd|rd|th)?|\d{4}s?|,|of)$/;

function nameIn(
	sentence: Sentence,
	{ from, to }: Mention,
	type: EntityType
): { from: number; to: number } | undefined {
	const { form, xpos, head, relation } = sentence;
	const proper = (i: number): boolean => i >= from && i < to && /^NNPS?$/.test(xpos[i]!);
	const capital = (i: number): boolean => i >= from && i < to && /^\p{Lu}/u.test(form[i]!);
	let top = -1;
	for (let i = from; i < to && top < 0; i++) if (head[i]! < from || head[i]! >= to) top = i;
	if (top < 0) return undefined;
	let start = top;
	let end = top + 1;
	if (type === 'time') {
		if (!proper(top) && !/^\d{4}s?$/.test(form[top]!)) return undefined;
		while (start > from && (proper(start - 1) || dateWord.test(form[start - 1]!))) start--;
		while (end < to && (proper(end) || dateWord.test(form[end]!))) end++;
		while (/^(of|,)$/.test(form[start]!)) start++;
		while (/^(of|,)$/.test(form[end - 1]!)) end--;
		return { from: start, to: end };
	}
	if (!proper(top)) {
		// "the minister Ilham Aliyev": the name stands beside the head
		const beside = form.findIndex(
			(_, i) => i > top && proper(i) && head[i] === top && /^(appos|flat)/.test(relation[i]!)
		);
		if (type !== 'person' || beside < 0) return undefined;
		start = beside;
		end = beside + 1;
	}
	const describes = (i: number): boolean =>
		capital(i) && /^(JJ|NN|NNS|VBN|VBG|CD)$/.test(xpos[i]!) && head[i]! > i && head[i]! < end;
	for (;;) {
		if (proper(start - 1) || describes(start - 1)) start--;
		else if (/^[-–]$/.test(form[start - 1] ?? '') && (proper(start - 2) || capital(start - 2)))
			start -= 2;
		else break;
	}
	const link = type === 'person' ? nameParticle : linkWord;
	for (;;) {
		if (proper(end) || (end < to && xpos[end] === 'CD' && head[end]! >= start && head[end]! < end))
			end++;
		else if (end < to && link.test(form[end]!) && proper(end + 1)) end += 2;
		else if (
			end < to &&
			type !== 'person' &&
			linkWord.test(form[end]!) &&
			form[end + 1] === 'the' &&
			proper(end + 2)
		)
			end += 3;
		else break;
	}
	return { from: start, to: end };
}

/** One label a token, as entityFeatures expects them. */
export function labelsOf(entities: readonly TokenEntity[], tokens: number): number[] {
	const labels = new Array<number>(tokens).fill(0);
	for (const { from, to, type } of entities)
		for (let i = from; i < to; i++)
			labels[i] = 2 * entityTypes.indexOf(type) + (i === from ? 1 : 2);
	return labels;
}
