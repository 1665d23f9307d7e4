import { readDocx } from '../core/document/docx/read.ts';
import type { Converted } from '../core/document/html/read.ts';
import { Unreadable } from '../core/document/unreadable.ts';
import { decodeText } from './decode.ts';
import { entriesOf, unpack } from './zip.ts';

const main = 'word/document.xml';

/** Whether a zip is a Word document. @throws Unreadable if it is no whole zip */
export const isDocx = (bytes: Uint8Array): boolean => entriesOf(bytes).has(main);

/** @throws Unreadable */
export function docxToMarkdown(bytes: Uint8Array): Converted {
	const entries = entriesOf(bytes);
	const part = (name: string) => {
		const entry = entries.get(name);
		return entry && decodeText(unpack(bytes, entry), 'charset');
	};
	const document = part(main);
	if (document === undefined) throw new Unreadable({ code: 'broken' });
	return readDocx({
		document,
		styles: part('word/styles.xml'),
		numbering: part('word/numbering.xml'),
		core: part('docProps/core.xml')
	});
}
