/** The cache in which the service worker puts what another app shared, and the page looks for it; by home's path. */
export const sharedCache = (home: string): string => `hafiza${home}shared`;

/** A share may bring so many files, and so many bytes together. */
export const mostShared = { files: 20, bytes: 500e6 } as const;

/**
 * A text that another app shared, as the file that it would have been: its address stands above it, as in Markdown of
 * Hafiza. Undefined where there is neither text nor title.
 */
export function textFile(title: string, text: string, url: string): File | undefined {
	const line = (words: string) => words.replace(/\s+/g, ' ').trim();
	if (text.trim() === '') return undefined;
	const name =
		line(title)
			.replace(/[/\\:*?"<>|]/g, ' ')
			.slice(0, 80) || line(text).slice(0, 40);
	const head = url.trim() === '' ? '' : `---\nurl: ${line(url)}\n---\n\n`;
	return new File([head + text], `${name}${head === '' ? '.txt' : '.md'}`, { type: 'text/plain' });
}

/** The address that was shared and nothing else: some apps send it as the text. */
export function addressAlone(text: string, url: string): string | undefined {
	const only = text.trim() === '' ? url.trim() : url.trim() === '' ? text.trim() : '';
	return /^https?:\/\/\S+$/i.test(only) ? only : undefined;
}
