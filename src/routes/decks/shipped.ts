import { parseMarkdown } from '#lib/core/deck/markdown/parse.ts';

const files = import.meta.glob<string>('/decks/*.md', {
	eager: true,
	query: '?raw',
	import: 'default'
});

/** The decks of the folder decks/, read at build time; the README there is about the format. */
export const shipped = Object.entries(files)
	.map(([path, text]) => ({ slug: path.replace(/^.*\/|\.md$/g, ''), text }))
	.filter(({ slug }) => slug !== 'README')
	.map(({ slug, text }) => ({ slug, deck: parseMarkdown(text, `${slug}.md`).deck }));
