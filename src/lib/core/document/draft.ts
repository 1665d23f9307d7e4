import type { Span } from '../text/span.ts';
import type { BlockKind } from './document.ts';

/** A block on its way: what it looks like by itself, before its neighbours are asked. */
export type Draft = Span & {
	readonly kind: BlockKind;
	readonly paragraph: number;
	/** Blank lines before it. */
	readonly blanks: number;
	readonly level?: number;
	readonly speaker?: string;
};

/** The same words as another kind, without what only the old kind had. */
export const asKind = ({ start, end, paragraph, blanks }: Draft, kind: BlockKind): Draft => ({
	kind,
	start,
	end,
	paragraph,
	blanks
});
