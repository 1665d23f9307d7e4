/** Formulas of a field set aside, so that neither markup nor clozes are looked for in them. */
export type SetAside = {
	/** The field with a private sign in the place of each formula. */
	readonly html: string;
	readonly formulas: readonly { readonly tex: string; readonly isBlock: boolean }[];
};

const pairs = new Map([
	['\\(', { close: '\\)', isBlock: false }],
	['\\[', { close: '\\]', isBlock: true }],
	['[latex]', { close: '[/latex]', isBlock: false }],
	['[$]', { close: '[/$]', isBlock: false }],
	['[$$]', { close: '[/$$]', isBlock: true }]
]);

const openings = /\\[([]|\[latex\]|\[\$\$?\]/gi;
/** Signs of the private use area stand for what is put in later. */
const privateSigns = /[\ue000\ue001]/g;
const cloze = /(\{\{c\d[\d,]*::|::|\}\})/;

/** Takes MathJax and LaTeX out of a field. A deletion within a formula parts it, for a deletion holds whole formulas. */
export function setMathsAside(source: string): SetAside {
	const formulas: { tex: string; isBlock: boolean }[] = [];
	const clean = source.replace(privateSigns, '');
	const unclosed = new Set<string>();
	const aside = (tex: string, isBlock: boolean) =>
		tex.trim() === '' ? tex : `\ue000${formulas.push({ tex, isBlock }) - 1}\ue001`;
	let html = '';
	let at = 0;
	for (const { 0: opening, index } of clean.matchAll(openings)) {
		if (index < at) continue;
		const pair = pairs.get(opening.toLowerCase());
		if (!pair || unclosed.has(pair.close)) continue;
		const end = clean.indexOf(pair.close, index + opening.length);
		if (end < 0) {
			unclosed.add(pair.close);
			continue;
		}
		const inner = withoutDelimiters(clean.slice(index + opening.length, end));
		html += clean.slice(at, index);
		html += /\{\{c\d/.test(inner)
			? inner
					.split(cloze)
					.map((piece, i) => (i % 2 ? piece : aside(piece, false)))
					.join('')
			: aside(inner, pair.isBlock);
		at = end + pair.close.length;
	}
	return { html: html + clean.slice(at), formulas };
}

/** `[latex]$x$[/latex]` is x. */
const withoutDelimiters = (tex: string): string => tex.trim().replace(/^(\$\$?)([^$]*)\1$/, '$2');

/** Puts the formulas back as a text of a note writes them. `words` makes plain words of their HTML. */
export const putMathsBack = (
	text: string,
	{ formulas }: SetAside,
	words: (html: string) => string
): string =>
	text.replace(/\ue000(\d+)\ue001/g, (_, number: string) => {
		const { tex, isBlock } = formulas[Number(number)] ?? { tex: '', isBlock: false };
		const plain = words(tex).replace(/\s+/g, ' ').trim();
		if (isBlock) return `$$${plain.replaceAll('$$', '')}$$`;
		return `\\(${plain.replaceAll('\\)', ')')}\\)`;
	});
