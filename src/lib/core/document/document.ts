import type { PlainDate } from '../text/date.ts';
import type { Span } from '../text/span.ts';

/**
 * What a block is for. Only `body`, `quotation` and `item` are read for facts;
 * `boilerplate` is page furniture (menus, captions, appeals), `editorial` a note about the text itself.
 */
export type BlockKind =
	| 'heading'
	| 'body'
	| 'quotation'
	| 'item'
	| 'row'
	| 'question'
	| 'byline'
	| 'dateline'
	| 'caption'
	| 'editorial'
	| 'boilerplate';

/**
 * A paragraph-like piece of a document. `span` covers the words that are read: a list bullet, a `Q:` or a
 * leading dateline stands outside it. `paragraph` counts the pieces between blank lines, from 1.
 */
export type Block = {
	readonly kind: BlockKind;
	readonly span: Span;
	readonly paragraph: number;
	/** Index in `blocks` of the heading that it stands under. */
	readonly under?: number;
	/** For a heading 1–6. */
	readonly level?: number;
	/** For a quotation that goes on over several blocks, or reported speech: who speaks, if stated. */
	readonly speaker?: string;
};

/** A text that was read once and never changed: every offset below is into `text`. */
export type Document = {
	/** Hash of the text. */
	readonly id: string;
	readonly text: string;
	readonly title?: string;
	readonly publisher?: string;
	readonly author?: string;
	/** The day (or month, or year) on which it was published; what "yesterday" counts from. */
	readonly published?: PlainDate;
	readonly url?: string;
	readonly blocks: readonly Block[];
};
