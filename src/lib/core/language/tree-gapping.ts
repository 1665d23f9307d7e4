import type { Loose } from './tree-repairs.ts';

const isDate = ({ mention }: Loose): boolean => mention?.type === 'date';
const isNominal = ({ upos }: Loose): boolean => /^(?:NOUN|PROPN)$/.test(upos);
const isVerbal = ({ upos }: Loose): boolean => /^(?:VERB|AUX|PRON|SCONJ)$/.test(upos);
const ofTime = /^(?:in|on)$/;

/** The place of a date that its preposition stands before: "*in 1961*". */
const isTimed = (nodes: readonly Loose[], index: number): boolean => {
	const [before, node] = [nodes[index - 1], nodes[index]];
	return node !== undefined && isDate(node) && ofTime.test(before?.lower ?? '');
};

/** The finite verb that a dated phrase before "and" tells of. */
function verbOf(nodes: readonly Loose[], date: Loose): Loose | undefined {
	const verb = nodes[date.head];
	return verb?.upos === 'VERB' && verb.index < date.index && date.relation.startsWith('obl')
		? verb
		: undefined;
}

/** Whether a verb hangs on one of these, so that none may hang on it. */
function isUnder(nodes: readonly Loose[], verb: Loose, told: readonly Loose[]): boolean {
	let at: Loose | undefined = verb;
	for (let steps = 0; at && steps < 40; steps++) {
		if (told.includes(at)) return true;
		at = nodes[at.head];
	}
	return at !== undefined;
}

/** After a verb with an object only what is named as the subject or the object is one more of them. */
function isFellow(nodes: readonly Loose[], verb: Loose, { mention }: Loose): boolean {
	const sides = nodes.filter(
		({ head, relation }) => head === verb.index && /^(?:nsubj|obj)/.test(relation)
	);
	const hasObject = sides.some(({ relation }) => relation === 'obj');
	return !hasObject || sides.some((side) => side.mention && side.mention.type === mention?.type);
}

/**
 * "The school was opened in Lima in 1954 and *the mill in Quito in 1961*": what comes after "and" and ends
 * with a date of its own has the verb of what comes before it. It is hung on that verb as `conj`, and all that
 * stands in it beside the noun as `gap`.
 */
export function gapping({ nodes }: { readonly nodes: readonly Loose[] }, node: Loose): void {
	if (!/^(?:and|while)$/.test(node.lower)) return;
	const before = nodes[node.index - 1]?.lower === ',' ? node.index - 2 : node.index - 1;
	const verb = isTimed(nodes, before) ? verbOf(nodes, nodes[before] as Loose) : undefined;
	const end = nodes.findIndex(({ lower }, i) => i > node.index && /^[,.;]$/.test(lower));
	const last = end < 0 ? nodes.length - 1 : end - 1;
	const told = nodes.slice(node.index + 1, last + 1);
	if (!verb || !isTimed(nodes, last) || told.some(isVerbal) || told.filter(isDate).length !== 1)
		return;
	const first = told.findIndex(isNominal);
	const noun = told.find(
		(one, i) => i >= first && isNominal(one) && !/^(?:compound|amod)/.test(one.relation)
	);
	const isCased = told.slice(0, first).some(({ upos }) => upos === 'ADP');
	if (!noun || isDate(noun) || isCased || isUnder(nodes, verb, told)) return;
	if (!isFellow(nodes, verb, noun)) return;
	noun.head = verb.index;
	noun.relation = 'conj';
	for (const other of told) {
		const isOutside = other.head <= node.index || other.head > last;
		if (other === noun || !(isDate(other) || (isOutside && isNominal(other)))) continue;
		other.head = noun.index;
		other.relation = 'gap';
	}
}
