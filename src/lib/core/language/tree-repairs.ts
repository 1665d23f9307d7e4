import type { AnalysedToken } from './model/analyse.ts';
import type { Mention } from './mention.ts';
import { dateBeforeVerb, dayBehindNoun } from './tree-days.ts';
import { gapping } from './tree-gapping.ts';

/** A token whose place in the tree may still change. */
export type Loose = {
	head: number;
	relation: string;
	xpos: string;
	readonly upos: string;
	readonly lower: string;
	readonly index: number;
	readonly margin: AnalysedToken['margin'];
	readonly mention?: Mention;
};

export type Tree = {
	readonly nodes: readonly Loose[];
	readonly under: ReadonlyMap<number, readonly Loose[]>;
};

export const isNominal = ({ upos }: Loose): boolean => /^(?:NOUN|PROPN|PRON|NUM|SYM)$/.test(upos);
export const below = ({ under }: Tree, node: Loose): readonly Loose[] =>
	under.get(node.index) ?? [];
export const has = (tree: Tree, node: Loose, relation: RegExp): Loose | undefined =>
	below(tree, node).find((child) => relation.test(child.relation));

/** The verb that a noun hangs on through nouns alone. */
export function verbAbove({ nodes }: Tree, from: Loose): Loose | undefined {
	let at: Loose | undefined = from;
	for (let steps = 0; at && steps < 12; steps++) {
		if (at.upos === 'VERB') return at;
		at = nodes[at.head];
	}
	return undefined;
}

/** "the falls, which Livingstone named": where two subjects stand before a verb, the pronoun is what was named. */
function objectPronoun(tree: Tree, node: Loose): void {
	if (!/^(?:which|that|whom)$/.test(node.lower) || !node.relation.startsWith('nsubj')) return;
	const verb = tree.nodes[node.head];
	const other =
		verb &&
		below(tree, verb).find(
			(child) => child !== node && child.relation.startsWith('nsubj') && child.index > node.index
		);
	if (!verb || !other || has(tree, verb, /^(?:obj|cop|aux:pass)/)) return;
	node.relation = 'obj';
	other.relation = 'nsubj';
	if (verb.xpos === 'VBN' && !has(tree, verb, /^aux/)) verb.xpos = 'VBD';
}

/** "the kingdom of Lan Xang, established in 1353": a participle without "and" tells of the noun before the comma. */
function describing(tree: Tree, node: Loose): void {
	if (node.xpos !== 'VBN' || node.relation !== 'conj' || tree.nodes[node.index - 1]?.lower !== ',')
		return;
	if (has(tree, node, /^(?:cc|aux|nsubj|obj|mark)/)) return;
	let noun = tree.nodes[node.index - 2];
	if (!noun || !isNominal(noun) || /^(?:date|number)$/.test(noun.mention?.type ?? '')) return;
	for (let steps = 0; steps < 4; steps++) {
		const parent: Loose | undefined = tree.nodes[noun.head];
		const isOf =
			/^(?:compound|flat)/.test(noun.relation) ||
			(noun.relation === 'nmod' && has(tree, noun, /^case/)?.lower === 'of');
		if (!parent || !isOf || parent.index > noun.index) break;
		noun = parent;
	}
	node.head = noun.index;
	node.relation = 'acl';
}

/** "Ravi Sen, the last ruler, was killed": the name before the first comma is the subject and the rest its aside. */
function subjectBeforeAside(tree: Tree, node: Loose): void {
	const subject = node.relation.startsWith('nsubj') ? node : undefined;
	const verb = subject && tree.nodes[subject.head];
	if (!subject || !verb || subject.index > verb.index) return;
	const name = tree.nodes[0];
	if (!name || name === subject || tree.nodes[1]?.lower !== ',' || name.upos !== 'PROPN') return;
	const opens = below(tree, subject).reduce(
		(least, { index }) => Math.min(least, index),
		subject.index
	);
	const isDetermined = /^(?:a|an|the|his|her|its|their)$/.test(tree.nodes[2]?.lower ?? '');
	const isDate = name.mention?.type === 'date' || name.mention?.type === 'number';
	if (opens > 2 || !isDetermined || isDate || name.head !== verb.index) return;
	const closes = tree.nodes.slice(subject.index + 1, verb.index).some(({ lower }) => lower === ',');
	if (!closes || name.relation.startsWith('nsubj')) return;
	name.relation = subject.relation;
	subject.head = name.index;
	subject.relation = 'appos';
}

/** "at a college, and was Secretary": what was, was so of the verb's subject and is no part of the list. */
function copulaOfVerb(tree: Tree, node: Loose): void {
	const parent = tree.nodes[node.head];
	if (node.relation !== 'conj' || !parent || !isNominal(parent)) return;
	const copula = has(tree, node, /^cop/);
	if (!copula || has(tree, node, /^nsubj/) || has(tree, parent, /^cop/)) return;
	if (copula.index < parent.index || tree.nodes[copula.index - 1]?.relation !== 'cc') return;
	const verb = verbAbove(tree, parent);
	if (!verb || verb.index > node.index) return;
	node.head = verb.index;
}

/** "Ann Lee, a lawyer, said": one comma without "and" sets an aside and makes no list. */
function asideOfOne(tree: Tree, node: Loose): void {
	const parent = tree.nodes[node.head];
	if (node.relation !== 'conj' || !parent?.mention || !isNominal(node)) return;
	if (has(tree, node, /^(?:cc|conj|cop|nsubj)/)) return;
	const fellows = below(tree, parent).filter(({ relation }) => relation === 'conj');
	if (fellows.length !== 1 || parent.relation === 'conj') return;
	const opens = below(tree, node).reduce(
		(least, { index, relation }) => (relation === 'punct' ? least : Math.min(least, index)),
		node.index
	);
	if (tree.nodes[opens - 1]?.lower !== ',') return;
	const isDescription = /^(?:a|an|the|his|her|its|their)$/.test(tree.nodes[opens]?.lower ?? '');
	const isWhere = node.mention?.type === 'place' || node.mention?.type === 'country';
	const isBody = parent.mention.type === 'organisation';
	if (isDescription || (isWhere && isBody)) node.relation = 'appos';
}

/** "An agreement on culture, education and sports was signed": the list before the verb is the agreement's, not the subject. */
function listBeforeVerb(tree: Tree, node: Loose): void {
	const verb = tree.nodes[node.head];
	if (!node.relation.startsWith('nsubj') || verb?.relation !== 'acl:relcl') return;
	const noun = tree.nodes[verb.head];
	if (noun?.relation !== 'root' || !isNominal(noun) || noun.mention) return;
	const before = tree.nodes[node.index - 1];
	const inner = tree.nodes[node.index - 2];
	if (before?.lower !== ',' || !inner || inner.head !== noun.index || inner.relation !== 'nmod')
		return;
	if (!has(tree, node, /^conj/)) return;
	verb.relation = 'root';
	verb.head = -1;
	noun.head = verb.index;
	noun.relation = node.relation;
	node.head = inner.index;
	node.relation = 'conj';
}

/** "signed a pact, and a treaty on culture, education and sports was signed": the same list behind "and", where a verb follows. */
function listBeforeOwnVerb(tree: Tree, node: Loose): void {
	const verb = tree.nodes[node.head];
	if (!node.relation.startsWith('nsubj') || !/^(?:parataxis|conj)/.test(verb?.relation ?? ''))
		return;
	const inner = tree.nodes[node.index - 2];
	const marker = inner && has(tree, inner, /^case/);
	const noun = marker && tree.nodes[marker.index - 1];
	if (!verb || !inner || !noun || tree.nodes[node.index - 1]?.lower !== ',') return;
	const joiner = has(tree, noun, /^cc/);
	if (noun.relation !== 'conj' || noun.mention || !joiner || !has(tree, node, /^conj/)) return;
	joiner.head = verb.index;
	noun.head = verb.index;
	noun.relation = node.relation;
	inner.head = noun.index;
	inner.relation = 'nmod';
	node.head = inner.index;
	node.relation = 'conj';
}

const repairs = [
	dayBehindNoun,
	dateBeforeVerb,
	objectPronoun,
	describing,
	subjectBeforeAside,
	copulaOfVerb,
	asideOfOne,
	listBeforeVerb,
	listBeforeOwnVerb,
	gapping
] as const;

/** Sets right what the parser often gets wrong in the same way, where words and marks around leave no doubt. */
export function repaired<T extends Loose>(nodes: T[]): T[] {
	for (const repair of repairs) {
		const under = new Map<number, Loose[]>();
		for (const node of nodes) {
			const fellows = under.get(node.head);
			if (fellows) fellows.push(node);
			else under.set(node.head, [node]);
		}
		for (const node of nodes) repair({ nodes, under }, node);
	}
	return nodes;
}
