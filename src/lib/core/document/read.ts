import { draftsOf } from './blocks.ts';
import type { Document } from './document.ts';
import { finish, type Meta } from './finish.ts';
import { piecesOf } from './pieces.ts';
import { markHeadings } from './sections.ts';

export type { Meta } from './finish.ts';
export { readMarkdown } from './markdown.ts';

/** Plain text. */
export function readText(text: string, meta: Meta = {}): Document {
	return finish(text, markHeadings(text, draftsOf(text, piecesOf(text))), meta);
}
