import { Parser } from 'htmlparser2';

export type XmlElement = {
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
	readonly content: readonly (string | XmlElement)[];
	/** 1-based, where it begins. */
	readonly line: number;
	/** Whether its end tag stands there. */
	readonly isWhole: boolean;
};

type Open = XmlElement & { content: (string | XmlElement)[]; isWhole: boolean };

/** Deeper than any bank of questions; what lies deeper is passed over. */
const mostDepth = 60;
/** Tags without an end, of which a damaged file may have some; each costs the parser time at every tag that follows. */
const mostOpen = 2000;

class TooDeep extends Error {}

/**
 * Calls back with every element of one name, in their order, and with the comments between them. Nothing is fetched,
 * and no entity is expanded but XML's own and numbers. One that begins within another ends that one.
 *
 * @returns the line from which on nothing was read, where too many tags have no end
 */
export function eachElement(
	xml: string,
	name: string,
	on: { element: (element: XmlElement) => void; comment: (text: string) => void }
): number | undefined {
	let open: Open[] = [];
	let [skipped, depth] = [0, 0];
	let [line, counted] = [1, 0];
	const lineAt = (at: number): number => {
		for (
			let next = xml.indexOf('\n', counted);
			next >= 0 && next < at;
			next = xml.indexOf('\n', counted)
		) {
			line++;
			counted = next + 1;
		}
		return line;
	};
	const parser = new Parser(
		{
			onopentag(tag, attributes) {
				if (++depth > mostOpen) throw new TooDeep();
				if (tag === name && open.length > 0) {
					if (open[0]) on.element(open[0]);
					open = [];
					skipped = 0;
				}
				if (open.length === 0 && tag !== name) return;
				if (open.length > mostDepth) {
					skipped++;
					return;
				}
				const next: Open = {
					name: tag,
					attributes: new Map(Object.entries(attributes)),
					content: [],
					line: open.length === 0 ? lineAt(parser.startIndex) : line,
					isWhole: false
				};
				open.at(-1)?.content.push(next);
				open.push(next);
			},
			ontext(text) {
				if (skipped === 0) open.at(-1)?.content.push(text);
			},
			oncomment(text) {
				if (open.length === 0) on.comment(text);
			},
			onclosetag(tag, isImplied) {
				depth--;
				if (open.length === 0) return;
				if (skipped > 0) {
					skipped--;
					return;
				}
				const last = open.at(-1);
				// the end of what another of the same name has ended already
				if (last?.name !== tag) return;
				last.isWhole = !isImplied;
				open.pop();
				if (open.length === 0) on.element(last);
			}
		},
		{ xmlMode: true }
	);
	try {
		parser.write(xml);
		parser.end();
	} catch (error) {
		if (!(error instanceof TooDeep)) throw error;
		return lineAt(parser.startIndex);
	}
	if (open[0]) on.element(open[0]);
	return undefined;
}

export const childrenOf = ({ content }: XmlElement, name: string): XmlElement[] =>
	content.filter((child) => typeof child !== 'string').filter((child) => child.name === name);

export const childOf = (element: XmlElement, name: string): XmlElement | undefined =>
	childrenOf(element, name)[0];

/** What stands in it, elements as they are written: HTML that nobody escaped. */
export const innerOf = ({ content }: XmlElement): string =>
	content
		.map((child) =>
			typeof child === 'string' ? child : `<${child.name}>${innerOf(child)}</${child.name}>`
		)
		.join('');

/** The words of its child `text`, or of a child of that name. */
export function textIn(element: XmlElement | undefined, name = 'text'): string {
	const child = element && childOf(element, name);
	return child ? innerOf(child) : '';
}
