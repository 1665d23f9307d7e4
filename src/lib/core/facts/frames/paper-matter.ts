import { isCommonName } from '../common-words.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';

/** What two states sign again and again. */
export const repeated =
	/^(?:statement|communique|memorandum|understanding|mou|declaration|plan|contract|deal|charter|roadmap)$/;

/** Whether the words say what a paper is on. */
export const tellsSubject = (slot: Slot | undefined) =>
	slot !== undefined && / (?:on|for|concerning|regarding|to|against) /.test(slot.text);

const matter =
	/^ (?:on|for|concerning|regarding|in the (?:fields?|areas?|spheres?) of) .{3,90}?(?=[,.;:()]|$| (?:was|were|is|are|has|had|with|between|during|which|that|by|at)\b)/u;

/** "a Memorandum of Understanding *on tourism*": what many papers are called is told by what it is on. */
export function withItsMatter(paper: Slot, { sentence, reading: { legible } }: Context): Slot {
	const isBare = isCommonName(paper.text) || /^(?:mou|understanding)$/.test(paper.head ?? '');
	if (!isBare || tellsSubject(paper) || paper.members.length > 0) return paper;
	const date = sentence.mentions.find(({ type, start }) => type === 'date' && start > paper.end);
	const behind = legible
		.slice(paper.end, date?.start ?? sentence.end)
		.replace(/ (?:in|on|of|dated)(?: the)? $/, '');
	const text = (matter.exec(behind)?.[0] ?? '').replace(/ in (?:the )?\p{Lu}[\p{L} ]*$/u, '');
	const isWhole = text !== '' && !/ (?:up|out|of|the|and|its|their|in|on|for)$/.test(text);
	return isWhole ? { ...paper, text: `${paper.text}${text.replace(/\s+/g, ' ')}` } : paper;
}

/** "a Memorandum of Understanding", "a Joint Declaration" and no more: two states sign many. */
export const isAnyOfMany = (paper: Slot): boolean =>
	repeated.test(paper.head ?? '') && isCommonName(paper.text) && !tellsSubject(paper);
