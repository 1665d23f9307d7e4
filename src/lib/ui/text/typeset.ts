import temml from 'temml';
import './maths.css';

/** Longer formulas are shown as they are written. */
const longest = 2000;
const options = {
	throwOnError: true,
	trust: false,
	strict: false,
	wrap: 'none',
	maxExpand: 300,
	/** In em and in points: nothing covers the page. */
	maxSize: [20, 200] as [number, number]
} as const;

/** All that a formula is made of. Nothing of it loads, links, runs or has a name that scripts could find. */
const elements = new Set(
	(
		'math semantics mrow mi mn mo ms mtext mspace mfrac msqrt mroot mstyle mpadded mphantom menclose ' +
		'msub msup msubsup munder mover munderover mmultiscripts mprescripts none mtable mtr mtd'
	).split(' ')
);
const attributes = new Set(
	(
		'accent accentunder align class columnalign columnlines columnspacing depth dir display displaystyle ' +
		'fence form height largeop linethickness lspace mathbackground mathcolor mathsize mathvariant maxsize ' +
		'minsize movablelimits notation rowlines rowspacing rspace scriptlevel separator stretchy style symmetric ' +
		'voffset width xmlns'
	).split(' ')
);
const mathMl = 'http://www.w3.org/1998/Math/MathML';

/** Draws TeX that may come from anyone. Never throws: what can't be drawn, or should not, says why. */
export function typeset(
	tex: string,
	isBlock: boolean
): { readonly math: Element } | { readonly trouble: string } {
	if (tex.length > longest) return { trouble: `more than ${longest} characters` };
	try {
		const place = document.createElement('span');
		temml.render(tex, place, { ...options, displayMode: isBlock });
		const [math] = place.children;
		const strange = math && [math, ...math.querySelectorAll('*')].map(strangeness).find(Boolean);
		if (!math || strange) return { trouble: strange ?? '' };
		return { math };
	} catch (error) {
		return { trouble: error instanceof Error ? error.message : String(error) };
	}
}

/** A length that would put something elsewhere on the page; the library bounds those above zero only. */
const isFar = (value: string): boolean =>
	[...value.matchAll(/(-?[\d.]+)(em|[a-z]+)/g)].some(
		([, size, unit]) => Math.abs(Number(size)) > (unit === 'em' ? 20 : 200)
	);

/** What of an element is not known to be harmless. */
function strangeness(element: Element): string | undefined {
	const { localName, namespaceURI } = element;
	if (namespaceURI !== mathMl || !elements.has(localName)) return `<${localName}>`;
	const attribute = [...element.attributes].find(
		({ name, value }) =>
			!attributes.has(name) || isFar(value) || (name === 'style' && /url|[@\\<]/i.test(value))
	);
	return attribute && `${attribute.name}="${attribute.value}"`;
}
