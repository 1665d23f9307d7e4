import type { Draft } from './draft.ts';

/** How many blocks a quotation may run over before its mark is taken for a slip. */
const longestRun = 8;

type Marks = {
	/** Where the quotation begins that the block leaves open. */
	readonly open?: number;
	/** Just after the first mark that closes what an earlier block opened. */
	readonly close?: number;
	/** Just after the first mark that closes anything. */
	readonly first?: number;
};

function marksOf(text: string): Marks {
	let marks: Marks = {};
	let open: number | undefined;
	for (const { index, 0: mark } of text.matchAll(/["“”„«»]/g)) {
		const before = index === 0 ? ' ' : text.charAt(index - 1);
		const isOpening = mark === '"' ? /[\s([{—–-]/.test(before) : /[“„«]/.test(mark);
		if (isOpening) {
			open = index;
			continue;
		}
		if (open === undefined && marks.close === undefined) marks = { ...marks, close: index + 1 };
		marks = { first: index + 1, ...marks };
		open = undefined;
	}
	return open === undefined ? marks : { ...marks, open };
}

const verbs =
	'(?:said|says|added|adds|told|noted|stated|concluded|emphasi[sz]ed|stressed|explained|wrote|declared|argued|remarked|continued|recalled|announced|warned|asked|replied|observed)';
const name = String.raw`\p{Lu}[\p{L}.'’-]*(?: (?:al-|bin |ibn |de |van |von )?\p{Lu}[\p{L}.'’-]*){0,4}`;
const after = new RegExp(
	`^[,.]? ?(?:${verbs} (${name})|(${name})(?:, [^,"“”]{0,60},)? ${verbs}\\b)`,
	'u'
);
const before = new RegExp(`(${name})(?:, [^,"“”]{0,60},)? ${verbs}(?: that|,|:)? ?$`, 'u');
const reported = new RegExp(
	`(?:^|, |\\. )(?:\\p{Ll}+ ){0,3}(${name}) (?:(?:also|further|later|then) )?${verbs}\\b`,
	'u'
);
const byPronoun = new RegExp(`^[,.]? ?(?:he|she|the \\p{L}+(?: \\p{L}+){0,2}) ${verbs}\\b`, 'u');
const pronounBefore = new RegExp(`\\b(?:[Hh]e|[Ss]he) ${verbs}(?: that|,|:)? ?$`, 'u');

/** A full name that begins a sentence. */
const subject = /(?<=^|[.!?] )(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}) \p{Ll}/gu;

const pronouns = new Set(['He', 'She', 'They', 'It', 'We', 'I', 'The', 'As', 'In']);
function asName(found: string | undefined): string | undefined {
	if (found === undefined || pronouns.has(found.split(' ')[0] ?? '')) return undefined;
	return found.replace(/(?<=\p{L}{2})\.$/u, '');
}

type Speech = {
	/** The words before the quotation, in its first block. */
	readonly lead: string;
	/** The words after it, in its last. */
	readonly tail: string;
};

/** Who speaks: a name beside the quotation, or for "he said" the one named last. */
function speakerOf({ lead, tail }: Speech, last: string | undefined): string | undefined {
	const ahead = after.exec(tail);
	const named = asName(before.exec(lead)?.[1]) ?? asName(ahead?.[1] ?? ahead?.[2]);
	if (named !== undefined) return named;
	if (pronounBefore.test(lead)) return [...lead.matchAll(subject)].at(-1)?.[1] ?? last;
	return byPronoun.test(tail) ? last : undefined;
}

const isRead = ({ kind }: Draft) => kind === 'body' || kind === 'quotation' || kind === 'item';

/** "“Salt Cay” is the outport of …": a name in marks at the start of a sentence, nobody's words. */
const namesFirst = /^["“„«]\p{Lu}[^"“”„«».!?,]{0,60}["”»] (?:is|are|was|were|has|have|\(|lies)\b/u;

/** The last block of the quotation that block `first` leaves open; `first` itself where none closes it. */
function runEnd(drafts: readonly Draft[], marks: readonly Marks[], first: number): number {
	for (let i = first + 1; i < drafts.length && i <= first + longestRun; i += 1) {
		const draft = drafts[i];
		if (draft === undefined || ['heading', 'question', 'byline'].includes(draft.kind)) return first;
		if (!isRead(draft)) continue;
		const mark = marks[i] ?? {};
		// some open each paragraph of a quotation anew and close only the last
		if (mark.close !== undefined || (mark.first !== undefined && mark.open === undefined)) return i;
	}
	return first;
}

/** Blocks inside a quotation become `quotation`, with the speaker where one is named. */
export function markQuotations(text: string, drafts: readonly Draft[]): Draft[] {
	const texts = drafts.map((draft) => (isRead(draft) ? text.slice(draft.start, draft.end) : ''));
	const marks = texts.map(marksOf);
	const out = [...drafts];
	let last: string | undefined;
	for (let i = 0; i < drafts.length; i += 1) {
		if (drafts[i]?.kind === 'heading') last = undefined;
		const words = texts[i] ?? '';
		const mark = marks[i] ?? {};
		const end = mark.open === undefined ? i : runEnd(drafts, marks, i);
		const startsQuoted = /^["“„«]/.test(words) && !namesFirst.test(words);
		if (end === i && !startsQuoted) {
			last = asName(reported.exec(words.slice(-300))?.[1]) ?? last;
			continue;
		}
		const closing = marks[end] ?? {};
		const close = (end > i ? (closing.close ?? closing.first) : closing.first) ?? 0;
		const lead = end > i ? words.slice(Math.max(0, (mark.open ?? 0) - 200), mark.open) : '';
		const speaker = speakerOf({ lead, tail: (texts[end] ?? '').slice(close, close + 200) }, last);
		last = speaker ?? last;
		for (let j = i; j <= end; j += 1) {
			const inside = drafts[j];
			// where it begins in the middle of a block, that block stays the writer's own
			if (inside === undefined || !isRead(inside) || (j === i && !startsQuoted)) continue;
			out[j] = { ...inside, kind: 'quotation', ...(speaker === undefined ? {} : { speaker }) };
		}
		i = end;
	}
	return out;
}
