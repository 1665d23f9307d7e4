import type { Draft } from './draft.ts';

const MOST_LETTERS = 20_000;
/** Headings after the first that may name a text. */
const MOST_HEADINGS = 6;
const substance = new Set<Draft['kind']>(['body', 'quotation', 'item', 'row']);

/** "Travel / Asia / India", "Encyclopedia > George Marshall": a path through a site, whose last part is the page. */
const path =
	/^[^>»›/]{1,40}(?: [>»›] [^>»›/]{1,40}){1,5}$|^[^>»›/]{1,40}(?: \/ [^>»›/]{1,40}){2,5}$/;
const step = / [>»›/] /;

/** The words of a heading that could come again where it names what a text is about. */
const namesIn = (heading: string): string[] =>
	(heading.match(/\p{Lu}[\p{L}\p{M}’'-]{3,}/gu) ?? []).map((word) => word.toLowerCase());

/** In what part of some paragraphs, by their length, a heading's names come again. */
function recurrence(heading: string, paragraphs: readonly string[]): number {
	const names = namesIn(heading);
	const sum = (some: readonly string[]) => some.reduce((all, { length }) => all + length, 0);
	return (
		sum(paragraphs.filter((said) => names.some((name) => said.includes(name)))) /
		Math.max(1, sum(paragraphs))
	);
}

/**
 * The words that name a text of its opening headings: the first, but for a site's name, of which the text says
 * nothing, where the next heading names what most paragraphs tell of.
 */
export function namingHeading(text: string, drafts: readonly Draft[]): string | undefined {
	const words = ({ start, end }: Draft) => text.slice(start, Math.min(end, start + 300));
	const at = drafts.findIndex(
		(draft) => draft.kind === 'heading' && draft.level === 1 && /\p{L}/u.test(words(draft))
	);
	const first = drafts[at];
	if (!first) return undefined;
	const title = words(first).replace(/\s+/g, ' ');
	const own = path.test(title) ? (title.split(step).at(-1) ?? title) : title;
	const until = drafts.findIndex(({ kind }, i) => i > at && substance.has(kind));
	const others = drafts
		.slice(at + 1, Math.max(at + 1, until))
		.filter(({ kind }) => kind === 'heading')
		.slice(0, MOST_HEADINGS);
	if (others.length === 0) return own;
	let left = MOST_LETTERS;
	const paragraphs = drafts.slice(until).flatMap((draft) => {
		if (draft.kind !== 'body' || left <= 0) return [];
		const said = text.slice(draft.start, Math.min(draft.end, draft.start + left)).toLowerCase();
		left -= said.length;
		return said.length > 80 ? [said] : [];
	});
	if (recurrence(own, paragraphs) > 0) return own;
	const named = others.map(words).find((heading) => recurrence(heading, paragraphs) >= 0.5);
	return named ?? own;
}
