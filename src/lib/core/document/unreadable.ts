/** What there can be too much of in a file; the limit stands in the trouble. */
export type Excess =
	'bytes' | 'unpacked' | 'pages' | 'elements' | 'depth' | 'characters' | 'seconds';

export type FileKind = 'text' | 'markdown' | 'html' | 'docx' | 'pdf';

/**
 * Why a file cannot be read as a document. `ending`: its content is of the kind `is`, not what its name says.
 * `charset`: its bytes are no text in `charset`. `no-text`: pictures of pages, as scanners make them.
 */
export type FileTrouble =
	| { readonly code: 'empty' | 'unknown' | 'encrypted' | 'no-text' | 'broken' }
	| { readonly code: 'ending'; readonly is: FileKind | 'other' }
	| { readonly code: 'charset'; readonly charset: string }
	| { readonly code: 'excess'; readonly of: Excess; readonly limit: number };

/** Thrown while a file is read, and caught at the door of the readers. */
export class Unreadable extends Error {
	override readonly name = 'Unreadable';
	constructor(readonly trouble: FileTrouble) {
		super(trouble.code);
	}
}

export const tooMuch = (of: Excess, limit: number): Unreadable =>
	new Unreadable({ code: 'excess', of, limit });
