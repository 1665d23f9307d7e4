/** A template of Anki as a tree: words of HTML, fields through filters, and what depends on a field. */
export type TemplateNode =
	| { readonly kind: 'html'; readonly html: string }
	| { readonly kind: 'field'; readonly name: string; readonly filters: readonly string[] }
	| {
			readonly kind: 'section';
			readonly name: string;
			readonly isFor: 'filled' | 'empty';
			readonly children: readonly TemplateNode[];
	  };

const mostDepth = 50;

type Open = {
	readonly name: string;
	readonly isFor: 'filled' | 'empty';
	readonly children: TemplateNode[];
};

/** Reads `{{Front}}`, `{{type:Back}}`, `{{#Extra}}…{{/Extra}}` and `{{^Extra}}…{{/Extra}}`. Never throws. */
export function parseTemplate(source: string): readonly TemplateNode[] {
	const root: Open = { name: '', isFor: 'filled', children: [] };
	const open: Open[] = [root];
	const top = () => open.at(-1) ?? root;
	const close = () => {
		const { name, isFor, children } = open.pop() ?? root;
		top().children.push({ kind: 'section', name, isFor, children });
	};
	const html = (text: string) => {
		if (text !== '') top().children.push({ kind: 'html', html: text });
	};
	let at = 0;
	for (const { 0: whole, 1: inner = '', index } of source.matchAll(/\{\{([^{}]*)\}\}/g)) {
		html(source.slice(at, index));
		at = index + whole.length;
		const tag = inner.trim();
		const name = tag.slice(1).trim();
		if (/^[#^]/.test(tag)) {
			if (open.length <= mostDepth)
				open.push({ name, isFor: tag.startsWith('#') ? 'filled' : 'empty', children: [] });
		} else if (tag.startsWith('/')) {
			if (top().name === name && open.length > 1) close();
		} else {
			const parts = tag.split(':').map((part) => part.trim());
			top().children.push({ kind: 'field', name: parts.at(-1) ?? '', filters: parts.slice(0, -1) });
		}
	}
	html(source.slice(at));
	while (open.length > 1) close();
	return root.children;
}

/** Every field that stands in it, on whichever way. */
export const fieldsIn = (
	nodes: readonly TemplateNode[]
): Extract<TemplateNode, { kind: 'field' }>[] =>
	nodes.flatMap((node) =>
		node.kind === 'field' ? [node] : node.kind === 'section' ? fieldsIn(node.children) : []
	);

/** The names of the fields that decide what is shown. */
export const conditionsIn = (nodes: readonly TemplateNode[]): string[] =>
	nodes.flatMap((node) =>
		node.kind === 'section' ? [node.name, ...conditionsIn(node.children)] : []
	);

/** What each field holds; a name that no field has is undefined. */
export type FieldValues = ReadonlyMap<string, string>;

/** Whether a field shows anything, as Anki asks it. */
export const isFilled = (html: string | undefined): boolean =>
	html !== undefined &&
	(/<(?:img|object|video|audio)\b/i.test(html) || html.replace(/<[^<>]*>|&nbsp;|\s/g, '') !== '');

/** The HTML of a side. `field` gives the words of each field, and leaves out what does not stand on the side. */
export const render = (
	nodes: readonly TemplateNode[],
	values: FieldValues,
	field: (node: Extract<TemplateNode, { kind: 'field' }>) => string
): string =>
	nodes
		.map((node) => {
			if (node.kind === 'html') return node.html;
			if (node.kind === 'field') return field(node);
			const isShown = isFilled(values.get(node.name)) === (node.isFor === 'filled');
			return isShown ? render(node.children, values, field) : '';
		})
		.join('');
