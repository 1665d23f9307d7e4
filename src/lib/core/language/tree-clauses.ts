import type { Clause, Oblique, Phrase, Verb } from './clause.ts';
import type { Read } from './phrases.ts';
import { dateOf, whenOf } from './tree-dates.ts';
import { phraseFrom } from './tree-phrases.ts';
import { piecesOf } from './tree-pieces.ts';
import { auxiliaries, isCopula, lemmaOf, verbOf } from './tree-verbs.ts';
import { childBy, childrenBy, prepositionOf, type Node } from './tree.ts';

const isPredicate = (node: Node): boolean =>
	node.mention === undefined
		? node.upos === 'VERB' || childBy(node, 'cop') !== undefined
		: childBy(node, 'cop') !== undefined;

const saying = /^(?:if|unless|whether|lest)$/;

/** Whether a predicate stands inside what somebody says or under a condition. */
function isReported(node: Node): boolean {
	for (let at: Node | undefined = node; at; at = at.parent) {
		if (/^(?:ccomp|csubj)/.test(at.relation)) return true;
		if (childrenBy(at, 'mark').some(({ lower }) => saying.test(lower))) return true;
	}
	return false;
}

const saysThat =
	/^(?:say|announce|state|report|add|note|tell|declare|confirm|estimate|explain|claim|conclude|find|recall|reveal|disclose)$/;

/** Who says it, where it hangs on a plain verb of saying: "*the ministry* said that the bridge opened in May". */
function reporterOf(node: Node): Node | undefined {
	const { parent, relation } = node;
	if (relation !== 'ccomp' || !parent || !saysThat.test(parent.lemma)) return undefined;
	if (childrenBy(node, 'mark').some(({ lower }) => saying.test(lower))) return undefined;
	const speaker = childBy(parent, 'nsubj');
	const isPlain = auxiliaries(parent).every(({ lower }) => /^(?:has|have|had)$/.test(lower));
	return isPlain && !isReported(parent) ? speaker : undefined;
}

const isRelativePronoun = (node: Node) =>
	node.mention === undefined && /^(?:who|which|that)$/.test(node.lower);

const isOfPeople = ({ lower }: Node): boolean => lower === 'who';
/** "a woman from *Kween District*, who died": no place does what somebody does. */
const isNobody = ({ mention }: Node): boolean =>
	mention !== undefined &&
	/^(?:place|country|date|number|agreement|event|work)$/.test(mention.type);

/** The node that is the subject of a predicate, through relative pronouns, lists of verbs and aims. */
function subjectNode(node: Node, depth = 0): Node | undefined {
	const own = childBy(node, 'nsubj', 'csubj');
	if (own && !isRelativePronoun(own)) return own;
	const { parent } = node;
	if (!parent || depth > 6) return undefined;
	if (node.relation.startsWith('acl')) {
		if (parent.upos === 'VERB') return undefined;
		// "was the third country which recognised X": who was, did.
		const said = parent.relation.startsWith('conj') ? (parent.parent ?? parent) : parent;
		const copula = childBy(said, 'cop') ? childBy(said, 'nsubj') : undefined;
		const meant = copula ?? parent;
		return own && isOfPeople(own) && isNobody(meant) ? undefined : meant;
	}
	if (own) return parent;
	if (
		/^(?:conj|xcomp|advcl|parataxis)(?::|$)/.test(node.relation) &&
		parent.mention?.type !== 'date'
	) {
		return subjectNode(parent, depth + 1);
	}
	return undefined;
}

const ranks =
	/^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest|youngest|oldest|only)$/;

/** The predicate that a noun is part of: "*one* of the first countries", "*among* the first countries". */
const saidAs = (noun: Node): Node =>
	!childBy(noun, 'cop') && noun.parent && /^nmod/.test(noun.relation) ? noun.parent : noun;

/** Who did it by being of those who did: "*Peru* was among the first states to sign the pact", "became the first to". */
function rankedDoer(node: Node): Node | undefined {
	const noun = node.relation.startsWith('acl') ? node.parent : undefined;
	if (!noun || verbOf(node).mood !== 'infinitive') return undefined;
	const isRanked = [noun, ...noun.children].some(({ lower }) => ranks.test(lower));
	const said = saidAs(noun);
	const isOfVerb = /^(?:obj|xcomp)/.test(said.relation) && said.parent?.lemma === 'become';
	const verb = childBy(said, 'cop') ? said : isOfVerb ? said.parent : undefined;
	if (!isRanked || !verb) return undefined;
	const { tense, isModal, isNegated } = verbOf(verb);
	return tense === 'past' && !isModal && !isNegated && !isReported(verb)
		? subjectNode(verb)
		: undefined;
}

/** A verb whose own words would tell it otherwise. */
const withoutWords = ({ words: _, ...verb }: Verb): Verb => verb;

/** What was done is told as such: "was the first to sign" is "signed". */
const asDone = (verb: Verb): Verb => ({ ...withoutWords(verb), mood: 'finite', tense: 'past' });

/** What follows them as an -ing form is what was begun: "began *planning the grid*". */
const startsOrStops = /^(?:begin|start|stop|cease|finish)$/;

/** Whether something hangs on the verb that no slot holds, and without which it tells less or something else. */
const isOpen = (node: Node, object: Node | undefined): boolean =>
	(object !== undefined && dateOf(object) !== undefined) ||
	node.children.some(
		(child) =>
			/^(?:ccomp|csubj|dep|orphan|iobj)/.test(child.relation) ||
			(child.relation === 'xcomp' &&
				child !== object &&
				!(child.xpos === 'VBG' && startsOrStops.test(node.lemma)) &&
				!childrenBy(child, 'mark').some(({ lower }) => lower === 'to'))
	);

const obliquesOf = (node: Node, read: Read, but?: Node): Oblique[] =>
	childrenBy(node, 'obl', 'nmod', 'gap').flatMap((child) => {
		if (dateOf(child) || child === but || child.relation === 'nmod:poss') return [];
		const preposition = prepositionOf(child);
		return preposition ? [{ preposition, phrase: phraseFrom(antecedent(node, child), read) }] : [];
	});

/** The last place that still belongs to a predicate's own words, before the next clause. */
function endOf(node: Node): number {
	let end = node.end;
	for (const child of node.children) {
		if (
			/^(?:conj|parataxis|advcl|acl:relcl|punct|cc)/.test(child.relation) ||
			child.index < node.index
		)
			continue;
		end = Math.max(end, endOf(child));
	}
	return end;
}

/** "petrol and *liquefied gas*": one more thing of a list that was taken for a deed. */
function isListed(node: Node): boolean {
	const object = childBy(node, 'obj');
	return (
		/^conj/.test(node.relation) &&
		/ed$/.test(node.lower) &&
		auxiliaries(node).length === 0 &&
		!childBy(node, 'nsubj') &&
		object !== undefined &&
		object.mention === undefined &&
		object.index - node.index <= 2 &&
		!childBy(object, 'det', 'nummod', 'nmod:poss')
	);
}

/** How sure the parser was of the arcs that the clause rests on: the least of their margins. */
const marginOf = (node: Node): number =>
	isListed(node)
		? 0
		: Math.min(
				...[node, ...childrenBy(node, 'nsubj', 'obj', 'obl:agent', 'aux', 'xcomp')].map(
					({ margin, relation }) => (relation === 'root' ? 1 : margin)
				)
			);

/** "the treaty, *which* Peru signed": what the pronoun stands for, where only one thing can be meant. */
function antecedent<T extends Node | undefined>(node: Node, child: T): Node | T {
	const { parent } = node;
	if (!child || !/^(?:which|that|whom)$/.test(child.lower)) return child;
	if (!parent || !node.relation.startsWith('acl') || node.margin < SURE) return child;
	const isPerson = parent.mention?.type === 'person';
	const fits = parent.mention === undefined || isPerson === (child.lower === 'whom');
	return fits && parent.upos !== 'VERB' && !childBy(parent, 'conj') ? parent : child;
}

/** A relative clause whose noun was less sure may tell of another. */
const SURE = 0.35;

/** Works out at the first call what several readers ask for. */
function once<T>(work: () => T): () => T {
	let known: { readonly value: T } | undefined;
	return () => (known ??= { value: work() }).value;
}

function clauseFrom(node: Node, read: Read): Clause {
	const doer = rankedDoer(node);
	const verb = doer ? asDone(verbOf(node)) : verbOf(node);
	const { light: noun } = lemmaOf(node);
	const subjectAt = doer ?? subjectNode(node);
	const subject: Phrase | undefined = subjectAt && phraseFrom(subjectAt, read);
	const objectAt = isCopula(node)
		? node
		: (antecedent(node, childBy(node, 'obj')) ??
			childrenBy(node, 'xcomp').find(
				(child) => /^(?:NOUN|PROPN)$/.test(child.upos) || childBy(child, 'det') !== undefined
			));
	const object =
		objectAt && objectAt !== noun && !dateOf(objectAt) ? phraseFrom(objectAt, read) : undefined;
	const when = whenOf(node);
	const reporter = reporterOf(node);
	const end = endOf(node);
	return {
		start: Math.min(
			verb.start,
			subjectAt && subjectAt.index < node.index ? (subject?.start ?? verb.start) : verb.start
		),
		end,
		text: read({ start: verb.start, end }),
		verb,
		obliques: [...obliquesOf(node, read, noun), ...(noun ? obliquesOf(noun, read) : [])].sort(
			(a, b) => a.phrase.start - b.phrase.start
		),
		margin: marginOf(node),
		...(isReported(node) ? { isReported: true } : {}),
		...(reporter ? { reporter: phraseFrom(reporter, read) } : {}),
		...(isOpen(node, objectAt) ? { isOpen: true } : {}),
		pieces: once(() => piecesOf(node, subjectAt, read)),
		...(subject ? { subject } : {}),
		...(object ? { object } : {}),
		...(when ? { when } : {})
	};
}

/** "and joined it *the following year*", "and *later* moved": another time than the verb's before it. */
const isLater = (node: Node): boolean =>
	node.children.some(
		({ relation, lower }) =>
			/^(?:obl|nmod|advmod)/.test(relation) &&
			/^(?:years?|months?|weeks?|days?|decades?|time|later|then|subsequently|eventually|afterwards|before|earlier|soon)$/.test(
				lower
			)
	);

/** "and *the mill in Quito in 1961*": what the verb before it tells of this too; none where that is not clear. */
function gappedFrom(node: Node, before: Clause, read: Read): Clause[] {
	const when = childrenBy(node, 'gap').map(dateOf).find(Boolean);
	const told = phraseFrom(node, read);
	const { verb, margin = 1 } = before;
	const isLike = (other: Phrase | undefined) =>
		told.mention !== undefined && told.mention.type === other?.mention?.type;
	const isObject = isLike(before.object) && !isLike(before.subject);
	const subject = isObject ? before.subject : told;
	const object = isObject ? told : before.object;
	if (!when || !subject || (object && !isObject && !isLike(before.subject))) return [];
	const end = endOf(node);
	return [
		{
			start: told.start,
			end,
			text: read({ start: told.end, end }),
			verb: withoutWords(verb),
			subject,
			...(object ? { object } : {}),
			obliques: obliquesOf(node, read),
			when,
			margin
		}
	];
}

/** The clauses of a sentence from its tree, in the order of their verbs, each with the aim or participle that follows. */
export function clausesFromTree(nodes: readonly Node[], read: Read): Clause[] {
	const predicates = nodes.filter(isPredicate);
	const clauses = new Map<Node, Clause>(predicates.map((node) => [node, clauseFrom(node, read)]));
	return predicates.flatMap((node) => {
		const clause = clauses.get(node) as Clause;
		const follower = following(node, predicates, clause);
		const shared =
			node.relation.startsWith('conj') && node.parent && !isLater(node)
				? clauses.get(node.parent)?.when
				: undefined;
		const leads =
			shared && clause.subject?.start === clauses.get(node.parent as Node)?.subject?.start
				? shared
				: undefined;
		const when =
			clause.when ??
			(follower && verbOf(follower).mood === 'infinitive'
				? clauses.get(follower)?.when
				: undefined) ??
			leads;
		const whole = {
			...clause,
			...(when ? { when } : {}),
			...(follower ? { next: clauses.get(follower) as Clause } : {})
		};
		const gapped = childrenBy(node, 'conj').filter((other) => childBy(other, 'gap'));
		return [whole, ...gapped.flatMap((other) => gappedFrom(other, whole, read))];
	});
}

/** The infinitive or participle that goes on with this predicate or with its object. */
function following(node: Node, predicates: readonly Node[], { object }: Clause): Node | undefined {
	return predicates.find((other) => {
		if (other.index <= node.index || verbOf(other).mood === 'finite') return false;
		const { parent } = other;
		if (!parent) return false;
		if (parent === node) return /^(?:xcomp|advcl|ccomp|acl)/.test(other.relation);
		return (
			parent.parent === node &&
			/^(?:obj|obl)/.test(parent.relation) &&
			other.relation.startsWith('acl') &&
			object !== undefined
		);
	});
}
