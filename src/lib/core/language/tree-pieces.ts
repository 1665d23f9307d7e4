import type { Span } from '../text/span.ts';
import type { Inner, Piece, Pieces } from './clause.ts';
import type { Read } from './phrases.ts';
import { phraseFrom } from './tree-phrases.ts';
import { auxiliaries, isCopula, particleOf } from './tree-verbs.ts';
import { childBy, prepositionOf, type Node } from './tree.ts';

const startsWithComma = (node: Node): boolean =>
	node.children.some(({ lower, index }) => /^[,–—-]$/.test(lower) && index < node.index);

/** What says something by the way, so that the rest says the same without it. */
const isAside = (node: Node): boolean =>
	/^(?:parataxis|discourse|vocative|list)/.test(node.relation) ||
	(/^(?:appos|acl|advcl|orphan)/.test(node.relation) && startsWithComma(node)) ||
	(childBy(node, 'case')?.lower === 'including' && startsWithComma(node)) ||
	(/^conj/.test(node.relation) && /^(?:VERB|AUX)$/.test(node.upos)) ||
	(/^conj/.test(node.relation) && childBy(node, 'cop', 'nsubj', 'gap') !== undefined);

const leadsIn = (child: Node, node: Node): boolean =>
	/^(?:cc|punct)/.test(child.relation) &&
	node.children.some(
		(other) => isAside(other) && other.index > child.index && other.index > node.index
	) &&
	!node.children.some(
		(other) => !isAside(other) && /^conj/.test(other.relation) && other.index > child.index
	);

/** A node and all below it that is no aside, in no order. */
function kept(node: Node, but?: Node, into: Node[] = []): Node[] {
	into.push(node);
	for (const child of node.children)
		if (child !== but && !isAside(child) && !leadsIn(child, node)) kept(child, but, into);
	return into;
}

/** Nodes that follow one another as one span each. */
function spansOf(nodes: readonly Node[]): Span[] {
	const sorted = [...nodes].sort((a, b) => a.index - b.index);
	const first = sorted.findIndex(({ relation }) => relation !== 'punct');
	const last = sorted.findLastIndex(
		({ relation, lower }) => relation !== 'punct' || /^["”%]$/.test(lower)
	);
	const spans: { start: number; end: number; index: number }[] = [];
	for (const { start, end, index } of sorted.slice(Math.max(0, first), last + 1)) {
		const open = spans.at(-1);
		if (open?.index === index - 1) Object.assign(open, { end, index });
		else spans.push({ start, end, index });
	}
	return spans.map(({ start, end }) => ({ start, end }));
}

/** The words before a name that go with it when it is asked for: "*the Brazilian* 3G Capital". */
const before = (node: Node): Node[] =>
	node.children.filter(
		({ relation, index, mention }) =>
			index < node.index &&
			/^(?:det|amod|compound|nummod)/.test(relation) &&
			mention?.type !== 'date'
	);

/** "the *Ganga* delta", "Peru and *Chile*": what is a part of another's name, or one of several, is not asked for alone. */
const isPart = (node: Node): boolean =>
	/^(?:compound|amod|flat|conj|appos|dep|advmod)/.test(node.relation) ||
	childBy(node, 'conj', 'flat') !== undefined ||
	(node.relation.startsWith('nmod') && !childBy(node, 'case') && node.relation !== 'nmod:poss');

const innerOf = (node: Node, read: Read): Inner[] =>
	node.mention && (node.mention.type === 'number' || !isPart(node))
		? [
				{
					mention: node.mention,
					phrase: phraseFrom(node, read),
					start: Math.min(node.start, ...before(node).map(({ start }) => start)),
					end: node.end
				}
			]
		: [];

const innersOf = (nodes: readonly Node[], read: Read): Inner[] =>
	[...nodes].sort((a, b) => a.index - b.index).flatMap((node) => innerOf(node, read));

/** Whether nothing but a preposition, an article and the like stands beside the name. */
const isAlone = (node: Node, but?: Node): boolean =>
	node.children.every(
		(child) =>
			child === but ||
			isAside(child) ||
			/^(?:case|det|amod|compound|punct|cc$)/.test(child.relation)
	);

function pieceOf(child: Node, verb: Node, read: Read): Piece {
	const nodes = kept(child, verb);
	const inner = innersOf(nodes, read);
	const preposition = prepositionOf(child);
	const isNominal = /^(?:NOUN|PROPN|PRON|NUM|ADJ|SYM)$/.test(child.upos);
	const head = inner.find(({ mention }) => mention === child.mention);
	return {
		relation: child.relation,
		spans: spansOf(nodes),
		isBefore: child.index < verb.index,
		inner,
		margin: child.margin,
		...(preposition ? { preposition } : {}),
		...(child.mention && head && isAlone(child, verb) ? { head } : {}),
		...(isNominal ? { phrase: phraseFrom(child, read) } : {})
	};
}

const isOfVerb = (child: Node, node: Node): boolean =>
	/^(?:aux|cop|nsubj|csubj|punct|cc|conj|mark|compound:prt|expl|discourse|vocative)/.test(
		child.relation
	) ||
	(particleOf(node) === child.lower && child.index === node.index + 1);

/** What a predicate says its subject is, as one piece, and what else hangs on it: "*the capital of Peru* since 1535". */
function predicateOf(node: Node, read: Read): Piece[] {
	const since = auxiliaries(node).at(-1)?.index ?? -1;
	const isOwn = ({ relation, index }: Node) =>
		index > since &&
		/^(?:det|amod|compound|nummod|nmod|case|acl|flat|fixed|appos|conj|cc|punct|advmod)/.test(
			relation
		);
	const nodes = [
		node,
		...node.children
			.filter((child) => isOwn(child) && !isAside(child) && !leadsIn(child, node))
			.flatMap((child) => kept(child))
	];
	const inner = innersOf(nodes, read);
	const head = inner.find(({ mention }) => mention === node.mention);
	const is: Piece = {
		relation: 'cop',
		spans: spansOf(nodes),
		isBefore: false,
		inner,
		margin: node.relation === 'root' ? 1 : node.margin,
		phrase: phraseFrom(node, read),
		...(head && isAlone(node) ? { head } : {})
	};
	const besides = node.children.filter(
		(child) => !isOwn(child) && !isOfVerb(child, node) && !isAside(child)
	);
	return [is, ...besides.map((child) => pieceOf(child, node, read))];
}

/** A clause word for word. `subject` may stand outside it: "the states" of "the states that signed". */
export function piecesOf(node: Node, subject: Node | undefined, read: Read): Pieces {
	const others = isCopula(node)
		? predicateOf(node, read)
		: node.children
				.filter((child) => child !== subject && !isOfVerb(child, node) && !isAside(child))
				.map((child) => pieceOf(child, node, read));
	return {
		others,
		...(subject
			? { subject: { ...pieceOf(subject, node, read), relation: 'nsubj', isBefore: true } }
			: {})
	};
}
