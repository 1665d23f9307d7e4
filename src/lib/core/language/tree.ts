import type { Mention } from './mention.ts';
import type { AnalysedToken } from './model/analyse.ts';

/** A token that knows its children, in the order of the text, and the mention that it stands for. */
export type Node = AnalysedToken & {
	readonly index: number;
	readonly lower: string;
	readonly mention?: Mention;
	readonly parent?: Node;
	readonly children: readonly Node[];
};

type Draft = { -readonly [K in keyof Node]: Node[K] } & { children: Node[] };

/** The tree of a sentence: its nodes in the order of the text. `offset` is where the analysed text begins. */
export function treeOf(
	tokens: readonly AnalysedToken[],
	text: string,
	offset: number,
	mentions: readonly Mention[]
): Node[] {
	const nodes: Draft[] = tokens.map((token, index) => {
		const start = token.start + offset;
		const end = token.end + offset;
		const mention = mentions.find((one) => one.start <= start && end <= one.end);
		return {
			...token,
			start,
			end,
			index,
			lower: text.slice(token.start, token.end).toLowerCase(),
			children: [],
			...(mention ? { mention } : {})
		};
	});
	for (const node of nodes) {
		const parent = nodes[node.head];
		if (!parent || parent === node) continue;
		node.parent = parent;
		parent.children.push(node);
	}
	return nodes;
}

/** Children by relation; without a subtype it takes every subtype. */
export const childrenBy = (node: Node, ...relations: readonly string[]): Node[] =>
	node.children.filter(({ relation }) =>
		relations.some((wanted) => relation === wanted || relation.startsWith(`${wanted}:`))
	);

export const childBy = (node: Node, ...relations: readonly string[]): Node | undefined =>
	childrenBy(node, ...relations)[0];

/** The preposition of a phrase, its words joined: "within", "according to". */
export function prepositionOf(node: Node): string | undefined {
	const marker = childBy(node, 'case');
	if (!marker) return undefined;
	const rest = childrenBy(marker, 'fixed').map(({ lower }) => lower);
	return [marker.lower, ...rest].join(' ');
}
