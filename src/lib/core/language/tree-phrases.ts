import type { Oblique, Phrase } from './clause.ts';
import type { Mention } from './mention.ts';
import type { Read } from './phrases.ts';
import { childBy, childrenBy, prepositionOf, type Node } from './tree.ts';

/** Clauses and asides are no part of what a phrase names. */
const outside =
	/^(?:acl|advcl|appos|parataxis|punct|case|cc|conj|mark|nsubj|cop|aux|advmod|obl|obj|iobj|xcomp|ccomp|dep|list|discourse|vocative|orphan|gap|expl)(?::|$)/;

/** "the *1926* Conference", "the Declaration *of 1926*": a date that tells which one is meant. */
export const isNameOfYear = (node: Node): boolean =>
	node.mention?.type === 'date' &&
	node.parent !== undefined &&
	/^(?:compound|amod|nummod|nmod)/.test(node.relation) &&
	(node.index < node.parent.index || childBy(node, 'case')?.lower === 'of');

const isInside = (node: Node): boolean =>
	(!outside.test(node.relation) && (node.mention?.type !== 'date' || isNameOfYear(node))) ||
	// "worth *$3 million*", "*867 km* long"
	(node.mention?.type === 'number' &&
		node.parent?.upos === 'ADJ' &&
		/^(?:obl|obj|nmod)/.test(node.relation) &&
		!childBy(node, 'case')) ||
	// "a *wholly* owned subsidiary", "*nearly* all"
	(node.relation === 'advmod' && /^(?:amod|nummod|det)/.test(node.parent?.relation ?? ''));

/** A node and all that stands in its phrase. */
function yieldOf(node: Node, into: Node[] = []): Node[] {
	into.push(node);
	for (const child of node.children) if (isInside(child)) withCase(child, into);
	return into;
}

/** A part of a phrase with its preposition and its fellows: "of Peru and Chile". */
function withCase(node: Node, into: Node[]): void {
	for (const marker of childrenBy(node, 'case', 'cc', 'punct')) {
		if (marker.relation !== 'punct' || childBy(node.parent ?? node, 'conj')) into.push(marker);
	}
	yieldOf(node, into);
	for (const fellow of childrenBy(node, 'conj')) withCase(fellow, into);
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

const isNamed = (mention: Mention | undefined): mention is Mention =>
	mention !== undefined &&
	/^(?:person|organisation|event|agreement|equipment|work|name)$/.test(mention.type);

/** "the village *Zarnow*". */
const isCalled = ({ lower }: Node, { mention }: Node): boolean =>
	/^(?:country|place)$/.test(mention?.type ?? '') &&
	/^(?:city|town|village|island|river|province|district|port|capital|republic)$/.test(lower);

/** "the newspaper *La Gaceta*": the name that follows its noun at once, in quotes or not. */
function nameAfter(node: Node, nodes: readonly Node[]): Node | undefined {
	if (node.mention || node.upos !== 'NOUN') return undefined;
	const last = Math.max(...nodes.map(({ index }) => index));
	return node.children.find(
		(child) =>
			/^(?:appos|flat|compound|nmod|dep)/.test(child.relation) &&
			(isNamed(child.mention) || isCalled(node, child)) &&
			!childBy(child, 'case') &&
			(child.index === last + 1 ||
				(child.index === last + 2 &&
					childBy(child, 'punct') !== undefined &&
					!child.children.some(({ lower, index }) => lower === ',' && index < child.index)))
	);
}

/** Where the describing words of "the French novelist *Victor Hugo*" end and the name begins. */
function descriptionOf(node: Node, nodes: readonly Node[]): readonly Node[] {
	if (!isNamed(node.mention)) return [];
	const before = nodes.filter(({ index }) => index < node.index);
	return before.some(({ upos, mention }) => upos === 'NOUN' && !mention) ? before : [];
}

const spanOf = (nodes: readonly Node[]) => ({
	start: Math.min(...nodes.map(({ start }) => start)),
	end: Math.max(...nodes.map(({ end }) => end))
});

const hasComma = (node: Node): boolean => node.children.some(({ lower }) => lower === ',');

/** "its seat, a palace worth a million that Peru paid for": the phrase ends where a comma sets something beside it. */
function beforeAside(nodes: readonly Node[]): Node[] {
	const asides = nodes.flatMap((node) =>
		node.children.filter(
			(child) =>
				/^(?:appos|acl|parataxis)/.test(child.relation) &&
				child.index > node.index &&
				hasComma(child)
		)
	);
	const end = Math.min(...asides.map(({ index }) => index));
	return nodes.filter(({ index }) => index < end);
}

/** Whether words that narrow down which one is meant were left out: "the states *that signed it*". */
const isCut = (node: Node): boolean =>
	node.children.some(
		(child) =>
			/^(?:acl|advcl|ccomp|xcomp|dep|parataxis|orphan)/.test(child.relation) &&
			child.index > node.index &&
			!child.children.some(({ lower }) => lower === ',')
	);

/** A phrase that many ask for is made once: nodes and how they are read stay as they are. */
function once(make: (node: Node, read: Read) => Phrase): (node: Node, read: Read) => Phrase {
	const made = new WeakMap<Node, { readonly read: Read; readonly phrase: Phrase }>();
	return (node, read) => {
		const known = made.get(node);
		if (known?.read === read) return known.phrase;
		const phrase = make(node, read);
		made.set(node, { read, phrase });
		return phrase;
	};
}

/** What a node names, without its fellows in a list. */
const single = once((node: Node, read: Read): Phrase => {
	const determiner = node.children.find((child) => isDeterminer(child) && child.index < node.index);
	const nodes = beforeAside(yieldOf(node).filter((one) => one !== determiner));
	const named = nameAfter(node, nodes);
	const description = named ? nodes : descriptionOf(node, nodes);
	const name = named?.mention ?? node.mention;
	const isDescribed = description.length > 0 && name !== undefined;
	const whole = named ? [...nodes, named] : nodes;
	const { start, end } = spanOf(whole);
	const aside = childrenBy(node, 'appos').find(
		(child) => child !== named && child.index > node.index
	);
	const mentions = whole
		.filter(({ mention }) => mention !== undefined)
		.sort((a, b) => a.index - b.index)
		.flatMap(({ mention }) => (mention ? [mention] : []));
	return {
		start,
		end,
		text: read(isDescribed ? name : { start, end }),
		head: node.mention ? (read(node).split(' ').at(-1) ?? '').toLowerCase() : node.lower,
		mentions,
		members: [],
		complements: isDescribed ? [] : complementsOf(node, read),
		...(isDescribed ? { description: read(spanOf(description)) } : {}),
		...(aside ? { aside: single(aside, read) } : {}),
		...(isCut(node) ? { isCut: true } : {}),
		...(/^(?:NNS|NNPS)$/.test(node.xpos) ? { isPlural: true } : {}),
		...(node.upos === 'PRON' ? { isPronoun: true } : {}),
		...(determiner ? { determiner: determiner.lower } : {}),
		...(name ? { mention: name } : {})
	};
});

const isListed = ({ upos }: Node): boolean => !/^(?:VERB|AUX)$/.test(upos);

/** "A, B and C", whether each hangs on the first or on the one before it, or on the name that follows its noun. */
function fellowsOf(node: Node, depth = 0): Node[] {
	if (depth > 12) return [];
	const direct = childrenBy(node, 'conj').filter(isListed);
	const named = node.children.filter(
		(child) =>
			/^(?:appos|flat|compound|nmod|dep)/.test(child.relation) &&
			child.index === node.index + 1 &&
			isNamed(child.mention)
	);
	return [...direct, ...direct.filter(isSingle), ...named].flatMap((one, i) =>
		i < direct.length ? [one] : fellowsOf(one, depth + 1)
	);
}

/** A fellow that says nothing of its own: its list goes on. */
const isSingle = (node: Node): boolean => childBy(node, 'cop', 'nsubj') === undefined;

/** The phrase of a node, with its fellows as members where it has any. */
export const phraseFrom = once((node: Node, read: Read): Phrase => {
	const fellows = fellowsOf(node).sort((a, b) => a.index - b.index);
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
		isPlural: true,
		...(determiner ? { determiner } : {})
	};
});
