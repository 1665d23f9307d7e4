import { draftsOf } from './blocks.ts';
import type { Document } from './document.ts';
import { joined, withoutFrontMatter } from './frontmatter.ts';
import { finish, type Meta } from './finish.ts';
import { piecesOf } from './pieces.ts';
import { withoutRunIns } from './run-in.ts';
import { markHeadings } from './sections.ts';
import { unwrapped } from './wrap.ts';

export type { Meta } from './finish.ts';
export { readMarkdown } from './markdown.ts';

/** Plain text. */
export function readText(text: string, meta: Meta = {}): Document {
	const { visible, stated } = withoutFrontMatter(text);
	const drafts = markHeadings(
		text,
		draftsOf(text, unwrapped(visible, withoutRunIns(visible, piecesOf(visible))))
	);
	return finish(text, drafts, joined(stated, meta));
}
