/** Signs that Markdown would take for marks, escaped so that they are read as written. */
export const escapeLine = (line: string): string =>
	line
		.replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\')
		.replace(/[*`]/g, '\\$&')
		.replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
		.replace(/\](?=[([:])/g, '\\]')
		.replace(/<(?=[\p{L}/!?])/gu, '\\<')
		.replace(/&(?=#?\w{1,40};)/g, '\\&');

/** The same at the beginning of a line, where lists, headings and quotations have their marks. */
export const escapeStart = (line: string): string =>
	line
		.replace(/^(?=#{1,6}(?:\s|$)|>|[-+](?:\s|$)|[-=]+$|-(?:\s?-)+$|~~~|\|)/, '\\')
		.replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\');
