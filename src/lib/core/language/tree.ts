import { takesComplement } from './grammar.ts';
import type { Mention } from './mention.ts';
import type { AnalysedToken } from './model/analyse.ts';
import { repaired } from './tree-repairs.ts';

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
	for (const node of attached(repaired(nodes))) {
		const parent = nodes[node.head];
		if (!parent || parent === node) continue;
		node.parent = parent;
		parent.children.push(node);
	}
	return nodes;
}

/** A head whose margin is smaller was a guess. */
const SURE = 0.5;

/** Gives to the verb what the parser hung on a noun that takes no such preposition, where it was not sure. */
function attached(nodes: Draft[]): Draft[] {
	for (const node of nodes) {
		if (node.relation !== 'nmod' || node.margin >= SURE) continue;
		const marker = nodes.find((other) => other.head === node.index && other.relation === 'case');
		const noun = nodes[node.head];
		if (!marker || !noun || takesComplement(noun.lower, marker.lower)) continue;
		const verb = verbAbove(nodes, noun);
		if (!verb || verb.index > node.index) continue;
		node.head = verb.index;
		node.relation = 'obl';
	}
	return nodes;
}

/** The verb that a noun depends on through nouns alone. */
function verbAbove(nodes: readonly Draft[], noun: Draft): Draft | undefined {
	let at: Draft | undefined = noun;
	while (at && /^(?:nmod|obj|obl)/.test(at.relation)) {
		at = nodes[at.head];
		if (at?.upos === 'VERB') return at;
	}
	return undefined;
}

const isOneOf = (relation: string, wanted: readonly string[]): boolean =>
	wanted.some(
		(one) =>
			relation.startsWith(one) && (relation.length === one.length || relation[one.length] === ':')
	);

/** Children by relation; without a subtype it takes every subtype. */
export const childrenBy = (node: Node, ...relations: readonly string[]): Node[] =>
	node.children.filter(({ relation }) => isOneOf(relation, relations));

export const childBy = (node: Node, ...relations: readonly string[]): Node | undefined =>
	node.children.find(({ relation }) => isOneOf(relation, relations));

/** The preposition of a phrase, its words joined: "within", "according to". */
export function prepositionOf(node: Node): string | undefined {
	const marker = childBy(node, 'case');
	if (!marker) return undefined;
	const rest = childrenBy(marker, 'fixed').map(({ lower }) => lower);
	return [marker.lower, ...rest].join(' ');
}
