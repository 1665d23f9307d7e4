import type { Block, Document } from '../../document/document.ts';

/** How far a line stands in, a bullet half a step further than a number; what hangs on no mark stands outside. */
function depthOf({ text }: Document, { span }: Block): number {
	const near = text.slice(Math.max(0, span.start - 80), span.start);
	const line = near.slice(near.lastIndexOf('\n') + 1);
	const indent = /^\s*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0;
	return indent + (/\d|[a-z][.)]/i.test(line.trim()) || line.trim() === '' ? 0 : 0.5);
}

const lines = new Set<Block['kind']>(['item', 'row', 'body']);

/** The line of a list that a block's line hangs under: the nearest one before it that stands less far in. */
export function parentOf(document: Document, block: number): number | undefined {
	const { blocks } = document;
	const own = blocks[block];
	if (!own || (own.kind !== 'item' && own.kind !== 'row')) return undefined;
	const depth = depthOf(document, own);
	for (let i = block - 1; i >= 0 && block - i < 30; i -= 1) {
		const other = blocks[i];
		if (!other || !lines.has(other.kind) || other.under !== own.under) return undefined;
		const isListed = other.kind === 'item' || other.paragraph === own.paragraph;
		if (!isListed) return undefined;
		if (depthOf(document, other) < depth) return other.kind === 'body' ? undefined : i;
	}
	return undefined;
}
