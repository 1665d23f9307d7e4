import type { Document } from '../document/document.ts';

/** What a collection of news is called: "Current Affairs, May 2021", "One Liners". */
export const isDigest = (title: string): boolean =>
	/\b(?:current affairs|(?:news|daily|weekly|monthly) (?:digest|summary|summaries|analysis|capsules?|round-?up|bulletin|briefing|highlights)|one[- ]liners?|headlines)\b/i.test(
		title
	);

/** Whether a text is such a collection, each item about another thing: its title or its first lines say so. */
export const collectsNews = ({ title = '', blocks, text }: Document): boolean =>
	isDigest(title) ||
	blocks
		.slice(0, 3)
		.some(
			({ kind, span }) =>
				(kind === 'heading' || kind === 'dateline') && isDigest(text.slice(span.start, span.end))
		);
