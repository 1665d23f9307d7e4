import { below, has, isNominal, verbAbove, type Loose, type Tree } from './tree-repairs.ts';

const isPast = ({ xpos }: Loose): boolean => /^VB[DN]$/.test(xpos);

/** "yesterday", "Monday": a day that counts from the day of writing. */
const isBareDay = ({ mention }: Loose): boolean =>
	mention?.type === 'date' &&
	mention.value.basis === 'dateline' &&
	mention.value.precision === 'day';

/** Whom a date behind it cannot date: "the talks on Monday" have a time of their own. */
const isDoer = ({ mention }: Loose): boolean =>
	mention !== undefined && /^(?:person|organisation|country|name)$/.test(mention.type);

/** "arrived in Lima *yesterday*", "A quake *Tuesday* killed": read as one noun with what stands before it, or as what "have" holds, the day is the verb's. */
export function dayBehindNoun(tree: Tree, node: Loose): void {
	if (!isBareDay(node)) return;
	const helper = tree.nodes[node.head];
	if (helper?.relation.startsWith('aux') && tree.nodes[helper.head]?.xpos === 'VBN') {
		node.head = helper.head;
		node.relation = 'obl:unmarked';
		return;
	}
	const noun = tree.nodes[node.index - 1];
	if (!noun || !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(noun.upos)) return;
	const isInside = noun.head === node.index;
	if (!isInside && node.head !== noun.index) return;
	const verb = verbAbove(tree, isInside ? node : noun);
	if (!verb || !isPast(verb)) return;
	if (isInside) {
		const article = tree.nodes[noun.index - 1];
		if (article?.relation === 'det' && article.head === verb.index) article.head = noun.index;
		for (const child of below(tree, node)) if (child !== noun) child.head = noun.index;
		noun.head = node.head;
		noun.relation = node.relation;
	}
	node.head = verb.index;
	node.relation = 'obl:unmarked';
}

/** "The mill on Monday opened", "Peru today signed": a date right before the verb is the verb's, not its subject's. */
export function dateBeforeVerb(tree: Tree, node: Loose): void {
	if (node.mention?.type !== 'date') return;
	let at = node;
	for (let steps = 0; !at.relation.startsWith('nsubj'); steps++) {
		const parent = tree.nodes[at.head];
		if (steps > 6 || !parent || !isNominal(at) || parent.index > node.index) return;
		at = parent;
	}
	const verb = tree.nodes[at.head];
	if (at === node || !verb || !isPast(verb) || verb.index < node.index) return;
	const marker = has(tree, node, /^case/)?.lower;
	if (marker !== undefined && !/^(?:on|in)$/.test(marker)) return;
	if (node.mention.value.precision !== 'day' && !(marker && isDoer(at))) return;
	const isNext = tree.nodes
		.slice(node.index + 1, verb.index)
		.every(({ head, relation }) => head === verb.index && /^(?:aux|advmod)/.test(relation));
	if (!isNext) return;
	node.head = verb.index;
	node.relation = 'obl';
}
