import * as v from 'valibot';
import { statedDate } from '../frontmatter.ts';
import type { Meta } from '../finish.ts';
import { elementsOf, find, oneLine, wordsIn, type Element } from '../markup.ts';

const longest = 300;
const longestScript = 500_000;

const named = v.union([
	v.pipe(
		v.string(),
		v.transform((name) => ({ name }))
	),
	v.object({ name: v.string() })
]);
const optional = <T extends v.GenericSchema>(schema: T) =>
	v.optional(v.fallback(v.nullable(schema), null as never));
/** The part of schema.org's Article that is read here. */
const articleSchema = v.object({
	'@type': v.union([v.string(), v.array(v.string())]),
	headline: optional(v.string()),
	datePublished: optional(v.string()),
	author: optional(v.union([named, v.array(named)])),
	publisher: optional(named)
});

type Linked = v.InferOutput<typeof articleSchema>;

/** Articles in JSON-LD: alone, in a list, or in a graph. */
function linkedData(root: Element): Linked | undefined {
	for (const node of elementsOf(root)) {
		if (node.attributes.get('type')?.toLowerCase() !== 'application/ld+json') continue;
		const text = wordsIn(node);
		if (node.name !== 'script' || text.length > longestScript) continue;
		const found = candidates(parsed(text)).find((each) => isArticle(each['@type']));
		if (found) return found;
	}
	return undefined;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}

function candidates(data: unknown): Linked[] {
	const graph = v.safeParse(v.object({ '@graph': v.array(v.unknown()) }), data);
	const all = Array.isArray(data) ? data : graph.success ? graph.output['@graph'] : [data];
	return all.slice(0, 100).flatMap((each) => {
		const article = v.safeParse(articleSchema, each);
		return article.success ? [article.output] : [];
	});
}

const isArticle = (type: string | readonly string[]) =>
	[type].flat().some((each) => /Article|Report|Posting/.test(each));

/** The first of these `<meta>` that says something. */
const metaTag =
	(root: Element) =>
	(...names: readonly string[]): string | undefined => {
		const tags = [...elementsOf(root)].filter(({ name }) => name === 'meta');
		return names
			.map((wanted) =>
				tags.find(({ attributes }) =>
					['property', 'name', 'itemprop'].some(
						(key) => attributes.get(key)?.toLowerCase() === wanted
					)
				)
			)
			.map((tag) => line(tag?.attributes.get('content')))
			.find((content) => content !== undefined);
	};

function line(text: string | null | undefined): string | undefined {
	const words = oneLine(text ?? '');
	return words === '' || words.length > longest ? undefined : words;
}

const isAddress = (text: string | undefined) => text !== undefined && /^https?:\/\//i.test(text);
const unlessAddress = (text: string | undefined) => (isAddress(text) ? undefined : text);

/** "The talks | The Paper" without the paper. */
function withoutSite(title: string | undefined, site: string | undefined): string | undefined {
	if (title === undefined || site === undefined) return title;
	const cut = title.length - site.length;
	const ends = title.toLowerCase().endsWith(site.toLowerCase());
	const bare = title.slice(0, cut).replace(/\s*[|·•:–—-]\s*$/, '');
	return ends && bare.length > 0 && bare.length < cut ? bare : title;
}

/** The time that an article gives of itself; with several, none is surely the day it came out. */
function timeElement(root: Element): string | undefined {
	const times = [...elementsOf(root)].filter(
		({ name, attributes }) => name === 'time' && attributes.has('datetime')
	);
	const published = times.find(
		({ attributes }) => attributes.has('pubdate') || attributes.get('itemprop') === 'datePublished'
	);
	const days = new Set(times.map(({ attributes }) => attributes.get('datetime')?.slice(0, 10)));
	return (published ?? (days.size === 1 ? times[0] : undefined))?.attributes.get('datetime');
}

const byAttribute = (root: Element, key: string, value: string) => {
	const found = find(
		root,
		({ name, attributes }) => name !== 'meta' && attributes.get(key) === value
	);
	return found && line(wordsIn(found));
};

/** What a page says of itself in its head, in linked data and in the marks of its own text. */
export function metaOf(root: Element): Meta {
	const tag = metaTag(root);
	const linked = linkedData(root);
	const publisher =
		tag('og:site_name', 'dc.publisher', 'dcterms.publisher', 'citation_journal_title') ??
		line(linked?.publisher?.name) ??
		tag('application-name');
	const head = find(root, ({ name }) => name === 'title');
	const title =
		tag('og:title', 'citation_title', 'dc.title') ??
		line(linked?.headline) ??
		line(head && wordsIn(head));
	const authors = [linked?.author ?? []].flat().map(({ name }) => name);
	const author =
		unlessAddress(
			tag('author', 'article:author', 'citation_author', 'dc.creator', 'parsely-author')
		) ??
		line(authors.join(', ')) ??
		byAttribute(root, 'rel', 'author') ??
		byAttribute(root, 'itemprop', 'author');
	const published = [
		tag('article:published_time', 'og:published_time', 'datepublished'),
		linked?.datePublished,
		tag(
			'citation_publication_date',
			'dc.date.issued',
			'dcterms.issued',
			'dc.date',
			'pubdate',
			'publish-date',
			'parsely-pub-date',
			'date'
		),
		timeElement(root)
	]
		.map((text) => statedDate(line(text)))
		.find((date) => date !== undefined);
	const canonical = find(
		root,
		({ name, attributes }) => name === 'link' && attributes.get('rel') === 'canonical'
	);
	const url = [line(canonical?.attributes.get('href')), tag('og:url')].find(isAddress);
	return { title: withoutSite(title, publisher), publisher, author, published, url };
}
