import type { Oblique, Phrase } from './clause.ts';
import type { Read } from './phrases.ts';
import { childBy, childrenBy, prepositionOf, type Node } from './tree.ts';

/** Clauses and asides are no part of what a phrase names. */
const outside =
	/^(?:acl|advcl|appos|parataxis|punct|case|cc|conj|mark|nsubj|cop|aux|advmod|obl|obj|iobj|xcomp|ccomp|dep|list|discourse|vocative|orphan|expl)(?::|$)/;

/** Adverbs that belong to a noun: "over a hundred", "nearly all". */
const isInside = (node: Node): boolean =>
	!outside.test(node.relation) && node.mention?.type !== 'date';

/** A node and all that stands in its phrase. */
function* yieldOf(node: Node): Generator<Node> {
	yield node;
	for (const child of node.children) if (isInside(child)) yield* withCase(child);
}

/** A part of a phrase with its preposition and its fellows: "of Peru and Chile". */
function* withCase(node: Node): Generator<Node> {
	for (const marker of childrenBy(node, 'case', 'cc', 'punct')) {
		if (marker.relation !== 'punct' || childrenBy(node.parent ?? node, 'conj').length > 0)
			yield marker;
	}
	yield* yieldOf(node);
	for (const fellow of childrenBy(node, 'conj')) yield* withCase(fellow);
}

const isDeterminer = (node: Node) =>
	node.relation === 'det' ||
	(node.relation === 'nmod:poss' && /^(?:its|their|his|her|our|my|your)$/.test(node.lower));

function complementsOf(node: Node, read: Read): Oblique[] {
	return childrenBy(node, 'nmod')
		.filter((child) => child.index > node.index && child.mention?.type !== 'date')
		.flatMap((child) => {
			const preposition = prepositionOf(child);
			return preposition ? [{ preposition, phrase: phraseFrom(child, read) }] : [];
		});
}

/** What a node names, without its fellows in a list. */
function single(node: Node, read: Read): Phrase {
	const determiner = node.children.find((child) => isDeterminer(child) && child.index < node.index);
	const nodes = [...yieldOf(node)].filter((one) => one !== determiner);
	const start = Math.min(...nodes.map((one) => one.start));
	const end = Math.max(...nodes.map((one) => one.end));
	const text = read({ start, end });
	const mentions = nodes
		.filter(({ mention }) => mention !== undefined)
		.sort((a, b) => a.index - b.index)
		.flatMap(({ mention }) => (mention ? [mention] : []));
	const name = node.mention;
	return {
		start,
		end,
		text,
		head: name ? (read(name).split(' ').at(-1) ?? '').toLowerCase() : node.lower,
		mentions,
		members: [],
		complements: complementsOf(node, read),
		...(determiner ? { determiner: determiner.lower } : {}),
		...(name ? { mention: name } : {})
	};
}

/** The phrase of a node, with its fellows as members where it has any. */
export function phraseFrom(node: Node, read: Read): Phrase {
	const fellows = childrenBy(node, 'conj').filter(({ upos }) => upos !== 'VERB');
	const first = single(node, read);
	if (fellows.length === 0) return first;
	const members = [first, ...fellows.map((fellow) => single(fellow, read))];
	const span = { start: first.start, end: Math.max(...members.map(({ end }) => end)) };
	const adjectives = members.slice(0, -1).every(({ mention }) => mention?.type === 'nationality');
	const last = members.at(-1) ?? first;
	const mentions = members.flatMap((member) => member.mentions);
	const determiner = childBy(node, 'det')?.lower;
	// "the Kenyan and Peruvian navies": one phrase, not a list of a people and some ships.
	if (adjectives && last.mention?.type !== 'nationality') {
		return { ...last, ...span, text: read(span), mentions, ...(determiner ? { determiner } : {}) };
	}
	return {
		...span,
		text: read(span),
		head: last.head,
		mentions,
		members,
		complements: [],
		...(determiner ? { determiner } : {})
	};
}
