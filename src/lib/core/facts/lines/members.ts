import type { Block } from '../../document/document.ts';
import { trimmed } from '../../document/lines.ts';
import { readAloud, type Reading } from '../../language/read.ts';
import type { Span } from '../../text/span.ts';
import type { Slot } from '../fact.ts';
import { listSlot, phraseSlot } from '../slots.ts';
import { lineFrame, type LineContext, type LineFact } from './line.ts';
import { isTelling, slotIn } from './naming.ts';

/** What a closed list under a lead-in holds: "The founding members of ASEAN are:". */
export const members = lineFrame<'group' | 'all' | 'count'>({
	name: 'members',
	tier: 'A',
	identity: ['group'],
	directions: [
		{
			asks: 'all',
			kind: 'other',
			stem: ({ group }, { slots }) => {
				const list = slots.get('all')?.members ?? [];
				if (!group || list.length > 5 || list.length < 2) return undefined;
				const what = list.every(({ type }) => type === 'country') ? 'countries' : undefined;
				return what ? `Which ${what} were the ${group}?` : `Which were the ${group}?`;
			}
		},
		{
			asks: 'count',
			kind: 'figure',
			stem: ({ group }, { slots }) => {
				const [, noun, rest] =
					/^((?:[\p{L}-]+ )*?[\p{L}-]+s) (of|to|in) /u.exec(slots.get('group')?.text ?? '') ?? [];
				return group && noun !== undefined && rest !== undefined
					? `How many ${group} were there?`
					: undefined;
			}
		}
	]
});

/** A list that is closed by what it lists: nothing joins the founding members later. */
const closed =
	/^(?:the )?(?:(?:following|five|six|seven|eight|nine|ten|four|three|two|\d{1,2}) )?((?:founding|founder|original|permanent|charter) (?:members?(?: states?| countries)?|signator(?:y|ies)|states|parties|nations)|signatories|contracting parties|official languages|working languages|principal organs|nuclear[- ]weapon states) (of|to) (?:the )?(.{3,70}?)(?: (?:are|were|include[sd]?)(?: (?:the following|as follows))?)?\s*:?$/i;

const open = /\binclud(?:es?|ed|ing)\b|\bsuch as\b|\be\.g\b/i;

/** The items right below a lead-in or heading, until something else stands there. */
function itemsBelow(blocks: readonly Block[], block: number): Block[] {
	const items: Block[] = [];
	for (let i = block + 1; i < blocks.length && items.length <= 60; i += 1) {
		const next = blocks[i];
		if (next?.kind !== 'item' && !(next?.kind === 'row' && items.length > 0)) break;
		items.push(next);
	}
	return items;
}

const itemSlot = (reading: Reading, { span }: Block): Slot | undefined => {
	const text = readAloud(reading.legible, span).replace(/\s*[([].*$/, '');
	if (text.length > 60 || !/^\p{Lu}/u.test(text) || /[:;.?!–—]/.test(text)) return undefined;
	const slot = slotIn(
		reading,
		trimmed(reading.legible, { start: span.start, end: span.start + text.length })
	);
	return slot && slot.text.split(' ').length < 7 ? { ...slot, article: '' } : undefined;
};

/** A lead-in and the closed list below it. */
export function listed({ reading }: LineContext, block: number, span: Span): LineFact[] {
	const text = readAloud(reading.legible, span);
	if (text.length > 140 || open.test(text)) return [];
	const match = closed.exec(text);
	const whose = match?.[3];
	if (
		!match ||
		whose === undefined ||
		!isTelling(whose) ||
		/\b(?:it|its|this|these|their)\b/i.test(whose)
	)
		return [];
	const items = itemsBelow(reading.document.blocks, block);
	const slots = items.map((item) => itemSlot(reading, item));
	if (items.length < 2 || items.length > 40 || slots.some((slot) => slot === undefined)) return [];
	const names = slots.flatMap((slot) => slot ?? []);
	const group = `${match[1]?.toLowerCase() ?? ''} ${match[2]?.toLowerCase() ?? ''} ${/\bof the |\bto the /i.test(text) ? 'the ' : ''}${whose}`;
	const proof = { start: span.start, end: items.at(-1)?.span.end ?? span.end };
	return [
		{
			frame: members,
			draft: {
				slots: new Map([
					['group', phraseSlot(group, span)],
					['all', listSlot(names, proof)],
					['count', { ...phraseSlot(String(names.length), span), type: 'number' as const }]
				])
			},
			block,
			...proof
		}
	];
}
