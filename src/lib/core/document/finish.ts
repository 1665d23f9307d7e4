import type { PlainDate } from '../text/date.ts';
import { hash } from '../text/hash.ts';
import type { Block, Document } from './document.ts';
import type { Draft } from './draft.ts';
import { bylineName, headOf, type Head } from './head.ts';
import { markQuotations } from './quotation.ts';
import { bioName, dropApparatus, markBios } from './sections.ts';

/** What is known of a document beforehand; it wins over what the text says of itself. */
export type Meta = {
	readonly title?: string | undefined;
	readonly publisher?: string | undefined;
	readonly author?: string | undefined;
	readonly published?: PlainDate | undefined;
	readonly url?: string | undefined;
};

/** Drafts whose neighbours were asked become blocks; each stands under the last heading before it. */
export function finish(text: string, drafts: readonly Draft[], meta: Meta): Document {
	const sections = dropApparatus(text, drafts);
	const lines = (kind: Draft['kind']) =>
		sections.filter((draft) => draft.kind === kind).map(({ start, end }) => text.slice(start, end));
	const names = [meta.author, ...lines('byline').map(bylineName)].filter(
		(name) => name !== undefined
	);
	const signed = markBios(text, sections, names);
	const all = markQuotations(text, signed);
	const head = headOf(text, all, meta.title);
	const bioAuthor = signed
		.filter((draft, i) => draft.kind === 'byline' && sections[i]?.kind !== 'byline')
		.map(({ start, end }) => bioName(text.slice(start, end)))
		.find((name) => name !== undefined);
	const author = head.author ?? bioAuthor;
	return {
		id: hash(text),
		text,
		...withMeta({ ...head, ...(author === undefined ? {} : { author }) }, meta),
		blocks: blocksOf(all)
	};
}

function withMeta(head: Head, meta: Meta): Head & { url?: string } {
	const known = Object.entries(meta).filter(([, value]) => value !== undefined);
	return { ...head, ...(Object.fromEntries(known) as Head) };
}

function blocksOf(drafts: readonly Draft[]): Block[] {
	let under: number | undefined;
	return drafts.map(({ kind, start, end, paragraph, level, speaker }, i) => {
		const block: Block = {
			kind,
			span: { start, end },
			paragraph,
			...(under === undefined || kind === 'heading' ? {} : { under }),
			...(kind === 'heading' ? { level: level ?? 2 } : {}),
			...(speaker === undefined ? {} : { speaker })
		};
		if (kind === 'heading') under = i;
		return block;
	});
}
