import type { Draft } from './draft.ts';

/** How many blocks a quotation may run over before its mark is taken for a slip. */
const longestRun = 8;

type Marks = { readonly opens: boolean; readonly closes: boolean; readonly ends: boolean };

/** Whether the double quotes of a block leave it open at its end, and whether one closes what came before. */
function marksOf(text: string): Marks {
	let [open, closes] = [false, false];
	for (const { index, 0: mark } of text.matchAll(/["“”„«»]/g)) {
		const before = index === 0 ? ' ' : text.charAt(index - 1);
		const isOpening = mark === '"' ? /[\s([{—–-]/.test(before) : /[“„«]/.test(mark);
		if (isOpening) open = true;
		else if (open) open = false;
		else closes = true;
	}
	return { opens: open, closes, ends: /["”»][.,]?$/.test(text) };
}

const verbs =
	'said|says|added|adds|told|noted|stated|concluded|emphasi[sz]ed|stressed|explained|wrote|declared|argued|remarked|continued|recalled|pointed out|announced|warned|asked|replied|observed';
const name = String.raw`(?:\p{Lu}[\p{L}.'’-]*)(?: (?:al-|bin |ibn |de |van |von )?\p{Lu}[\p{L}.'’-]*){0,4}`;
const afterQuote = new RegExp(
	`[,.!?…]["”»] ?(?:(?:${verbs}) (${name})|(${name})(?:, [^,"“”]{0,60},)? (?:${verbs})\\b)`,
	'u'
);
const pronounAfterQuote = new RegExp(
	`[,.!?…]["”»] ?(?:he|she|the \\p{L}+(?: \\p{L}+){0,2}) (?:${verbs})\\b`,
	'u'
);
const beforeQuote = new RegExp(`(${name}) (?:${verbs})(?: that|,|:)? ?["“«]`, 'u');
const reported = new RegExp(`, (?:\\p{Ll}+ ){0,3}(${name}) (?:${verbs})\\b`, 'u');

const pronouns = new Set(['He', 'She', 'They', 'It', 'We', 'I', 'The']);

function speakerIn(text: string): string | undefined {
	const match = afterQuote.exec(text) ?? beforeQuote.exec(text);
	const found = match?.[1] ?? match?.[2];
	return found === undefined || pronouns.has(found.split(' ')[0] ?? '') ? undefined : found;
}

/** Who was last named as speaking: what "he said" goes back to. */
function namedIn(text: string): string | undefined {
	const found = speakerIn(text) ?? reported.exec(text.slice(-250))?.[1];
	return found === undefined || pronouns.has(found) ? undefined : found;
}

const isRead = ({ kind }: Draft) => kind === 'body' || kind === 'quotation' || kind === 'item';

/** The last block of the quotation that block `first` leaves open; `first` itself where none closes it. */
function runEnd(drafts: readonly Draft[], marks: readonly Marks[], first: number): number {
	for (let i = first + 1; i < drafts.length && i <= first + longestRun; i += 1) {
		const draft = drafts[i];
		if (draft === undefined || ['heading', 'question', 'byline'].includes(draft.kind)) return first;
		if (!isRead(draft)) continue;
		const mark = marks[i];
		if (mark?.closes === true) return i;
		// a paragraph that opens the quotation again and closes it ends the run too
		if (mark?.ends === true && !mark.opens) return i;
	}
	return first;
}

/** Blocks inside a quotation become `quotation`, with the speaker where one is named. */
export function markQuotations(text: string, drafts: readonly Draft[]): Draft[] {
	const texts = drafts.map((draft) => (isRead(draft) ? text.slice(draft.start, draft.end) : ''));
	const marks = texts.map(marksOf);
	const out = [...drafts];
	let speaker: string | undefined;
	for (let i = 0; i < drafts.length; i += 1) {
		const draft = drafts[i];
		const words = texts[i] ?? '';
		if (draft === undefined || !isRead(draft)) continue;
		const end = marks[i]?.opens === true ? runEnd(drafts, marks, i) : i;
		const startsQuoted = /^["“„«]/.test(words);
		if (end === i && !startsQuoted) {
			speaker = namedIn(words) ?? speaker;
			continue;
		}
		const whole = texts.slice(i, end + 1).join('\n');
		const named = speakerIn(texts[end] ?? '') ?? speakerIn(words);
		speaker = named ?? (pronounAfterQuote.test(whole) || end > i ? speaker : undefined);
		for (let j = i; j <= end; j += 1) {
			const inside = drafts[j];
			// before the quotation begins, and after it ends, a block is the writer's own
			const quoted = inside !== undefined && isRead(inside) && (j > i || startsQuoted);
			if (quoted)
				out[j] = { ...inside, kind: 'quotation', ...(speaker === undefined ? {} : { speaker }) };
		}
		i = end;
	}
	return out;
}
