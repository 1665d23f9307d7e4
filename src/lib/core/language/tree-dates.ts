import { headKind } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { isNameOfYear } from './tree-phrases.ts';
import { lemmaOf } from './tree-verbs.ts';
import { childBy, type Node } from './tree.ts';

export type DateMention = Extract<Mention, { type: 'date' }>;

/** What happened once, told as a noun: "the abolition of the penalty *in 2012*" has its own date. */
const deed =
	/^(?:abolition|construction|establishment|creation|completion|publication|release|election|appointment|formation|founding|foundation|opening|launch|arrival|departure|introduction|adoption|invasion|occupation|coup|revolution|attack|crash|earthquake|flood|signing|ratification|assassination|execution|annexation|partition|merger|retirement|resignation|marriage|graduation|discovery|invention)$/;

const happened = (node: Node) =>
	headKind(node.lower) === 'event' ||
	headKind(node.lower) === 'agreement' ||
	/^(?:war|collapse|dissolution|death|birth|crisis|massacre|fall|end|start|anniversary|independence)$/.test(
		node.lower
	);

export const dateOf = (node: Node | undefined): DateMention | undefined =>
	node?.mention?.type === 'date' ? node.mention : undefined;

/** Whether a phrase stands inside what such a noun tells, and the noun is not what the verb did. */
function isOfDeed(node: Node, verb: Node): boolean {
	for (let at: Node | undefined = node; at && at !== verb; at = at.parent)
		if (deed.test(at.lower)) return true;
	return false;
}

/** A date that hangs at the end of what follows the verb, where no event owns it. */
function strayDate(node: Node, verb: Node): DateMention | undefined {
	for (const child of [...node.children].reverse()) {
		if (
			child.index < verb.index ||
			/^(?:acl|advcl|conj|parataxis|ccomp|xcomp)/.test(child.relation)
		)
			continue;
		const date = dateOf(child);
		if (date)
			return happened(node) || isOfDeed(node, verb) || isNameOfYear(child) ? undefined : date;
		const inner = strayDate(child, verb);
		if (inner) return inner;
	}
	return undefined;
}

/** "The envoy will come *from 3 to 5 May*, an aide said": where the parser hangs what is said on the saying. */
const isOfSaid = (date: Node, said: Node, saying: Node): boolean => {
	const speaker = childBy(saying, 'nsubj');
	return (
		said.relation === 'ccomp' &&
		said.index < saying.index &&
		speaker !== undefined &&
		said.index < date.index &&
		date.index < speaker.index
	);
};

/** When the predicate happened: a date of its own, one at its right edge, or one that opens a row of verbs. */
export function whenOf(node: Node): DateMention | undefined {
	const own = node.children
		.filter(
			(child) =>
				!/^(?:obj|nsubj|xcomp|appos|conj)/.test(child.relation) &&
				!node.children.some((said) => isOfSaid(child, said, node)) &&
				// "declared 2010 as …": a bare year after the verb is what the verb is about.
				!(
					dateOf(child)?.value.precision === 'year' &&
					!childBy(child, 'case') &&
					child.index > node.index
				)
		)
		.map(dateOf)
		.find((date) => date !== undefined);
	if (own) return own;
	const saying = node.parent;
	const left =
		saying &&
		saying.children
			.filter((child) => isOfSaid(child, node, saying))
			.map(dateOf)
			.find(Boolean);
	if (left) return left;
	const { light: noun } = lemmaOf(node);
	const stray = node.children
		.filter(
			({ index, relation }) => index > node.index && /^(?:obj|obl|xcomp|nmod|iobj)/.test(relation)
		)
		.map((child) =>
			child === noun ? child.children.map(dateOf).find(Boolean) : strayDate(child, node)
		)
		.find((date) => date !== undefined);
	return stray;
}
