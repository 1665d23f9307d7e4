import { Parser } from 'htmlparser2';
import { markNames, markTags } from '../../deck/rich-text.ts';
import { Words } from './words.ts';

/** HTML as a text of a note, and what of it such a text has no place for: `sound`, `map.svg` … */
export type FromHtml = { readonly text: string; readonly lost: readonly string[] };

/** What stands in the place of an image, by its address and what it shows; undefined where the image can't be had. */
export type ImageOf = (src: string, alt: string) => string | undefined;

const blocks = new Set(
	'address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
		' '
	)
);
const unread = new Set(
	'script style head title template noscript iframe object embed applet canvas svg audio video select textarea button'.split(
		' '
	)
);
/** Never read, and told. */
const lostAs = new Map([
	['audio', 'sound'],
	['video', 'video'],
	['iframe', 'video'],
	['object', 'video'],
	['embed', 'video'],
	['canvas', 'drawing'],
	['svg', 'drawing'],
	['script', 'script']
]);
const mostDepth = 300;

/** Elements that are marks of a note's text, and others that look the same. */
const marks = new Map<string, string>([
	...markNames.map((name): [string, string] => [name, name]),
	['strong', 'b'],
	['em', 'i'],
	['ins', 'u'],
	['kbd', 'code'],
	['samp', 'code'],
	['tt', 'code']
]);

class TooDeep extends Error {}

/**
 * A piece of HTML as a text of a note: a line a paragraph, lists with their marks, tables with bars between their
 * cells, formulas and images as rich-text.ts has them. Nothing in it is run or fetched. Never throws.
 */
export function readRichHtml(html: string, imageOf: ImageOf = () => undefined): FromHtml {
	try {
		return convert(html, imageOf);
	} catch (error) {
		if (!(error instanceof TooDeep)) throw error;
		return { text: html.replace(/<[^<>]{0,1000}>/g, ' ').trim(), lost: ['markup'] };
	}
}

type Open = {
	readonly name: string;
	readonly isPre: boolean;
	/** Where its words begin. */
	readonly start: number;
	readonly href: string;
	/** Of a list with numbers: that of its next item. */
	next?: number;
};

function convert(html: string, imageOf: ImageOf): FromHtml {
	const lost = new Set<string>();
	const open: Open[] = [];
	const words = new Words();
	let skipped = 0;

	const begin = (name: string, attributes: Readonly<Record<string, string>>) => {
		const mark = marks.get(name);
		if (mark !== undefined) words.tag(`<${mark}>`);
		if (blocks.has(name)) words.breakLine();
		if (name === 'br') words.lineEnd();
		if ((name === 'td' || name === 'th') && !words.isLineStart()) words.say(' | ');
		if (name === 'li') {
			const list = open.findLast((each) => each.name === 'ol' || each.name === 'ul');
			words.say(list?.next === undefined ? '• ' : `${list.next++}. `);
		}
		if (name !== 'img') return;
		const [src, alt] = [attributes.src ?? '', attributes.alt ?? ''];
		const shown = imageOf(src, alt.replace(/[[\]\n]/g, ' '));
		if (shown === undefined) lost.add(src.slice(src.lastIndexOf('/') + 1).slice(0, 100) || 'image');
		if (shown === undefined) words.say(alt);
		else words.solid(shown);
	};

	const end = ({ name, start, href }: Open) => {
		const mark = marks.get(name);
		if (mark !== undefined && !words.untag(start)) words.tag(`</${mark}>`);
		if (/^https?:\/\//i.test(href)) {
			const shown = words.since(start).trim();
			if (shown !== href && shown !== '') words.say(` (${href})`);
		}
		if (blocks.has(name)) words.breakLine();
	};

	const parser = new Parser({
		onopentag(name, attributes) {
			words.part();
			const mark = lostAs.get(name);
			if (mark !== undefined) lost.add(mark);
			if (skipped > 0 || unread.has(name)) {
				skipped++;
				return;
			}
			if (open.length > mostDepth) throw new TooDeep();
			begin(name, attributes);
			const isPre = name === 'pre' || /white-space:\s*pre/.test(attributes.style ?? '');
			open.push({
				name,
				isPre: isPre || open.at(-1)?.isPre === true,
				start: words.place,
				href: name === 'a' ? (attributes.href ?? '') : '',
				...(name === 'ol' && { next: 1 })
			});
		},
		ontext(text) {
			if (skipped > 0) return;
			if (open.at(-1)?.isPre === true) words.solid(text);
			else words.say(text);
		},
		onclosetag() {
			if (skipped > 0) {
				skipped--;
				return;
			}
			const closed = open.pop();
			if (closed) end(closed);
		}
	});
	parser.write(html);
	parser.end();
	const { text, parted, tags } = words.all();
	return { text: withFormulas(withMarks(text, tags), parted), lost: [...lost] };
}

/** Tags that are none in a note's text go, and words that would be read as tags are escaped. */
function withMarks(text: string, tags: ReadonlyMap<number, string>): string {
	const read = markTags(text);
	const wrong = [...read, ...tags.keys()].filter((at) => !read.has(at) || !tags.has(at));
	let out = '';
	let from = 0;
	for (const at of wrong.sort((a, b) => a - b)) {
		const tag = tags.get(at);
		out += text.slice(from, at) + (tag === undefined ? '\\' : '');
		from = at + (tag?.length ?? 0);
	}
	return out + text.slice(from);
}

/** `\[ … \]` is a formula on a line of its own; where a tag parts the signs they are meant as they stand. */
const withFormulas = (text: string, parted: ReadonlySet<number>): string =>
	!text.includes('\\[')
		? text
		: text.replace(/(?<!\\)\\\[((?:(?!\\\[|\$\$)[^])*?)\\\]/g, (whole, tex: string, at: number) =>
				parted.has(at + 1) || tex.trim() === '' ? whole : `$$${tex}$$`
			);
