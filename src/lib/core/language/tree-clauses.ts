import type { Clause, Oblique, Phrase, Verb, VerbWords } from './clause.ts';
import { headKind } from './lexicon.ts';
import type { Mention } from './mention.ts';
import type { Read } from './phrases.ts';
import { baseBySpelling } from './verb-spelling.ts';
import { verbReadings } from './verbs.ts';
import { isNameOfYear, phraseFrom } from './tree-phrases.ts';
import { childBy, childrenBy, prepositionOf, type Node } from './tree.ts';

type DateMention = Extract<Mention, { type: 'date' }>;

const isPredicate = (node: Node): boolean =>
	node.mention === undefined
		? node.upos === 'VERB' || childBy(node, 'cop') !== undefined
		: childBy(node, 'cop') !== undefined;

/** Two words that say what one verb says: "paid a visit" is "visited". */
const light: readonly (readonly [string, RegExp, string])[] = [
	['pay', /^visits?$/, 'visit'],
	['make', /^visits?$/, 'visit'],
	['provide', /^support$/, 'support'],
	['take', /^place$/, 'occur'],
	['take', /^part$/, 'participate'],
	['take', /^effect$/, 'enter-into-force'],
	['enter', /^force$/, 'enter-into-force'],
	['come', /^(?:force|effect)$/, 'enter-into-force']
];
const phrasal: Readonly<Record<string, string>> = { 'carry out': 'conduct', 'set up': 'establish' };

/** Words that make another verb of the one before them: "pulled *out*", "was invited *back*". */
const loose = /^(?:out|up|off|down|away|back|over|together|apart|ahead|forward|forth|in|on)$/;

const particleOf = (node: Node): string | undefined =>
	(
		childBy(node, 'compound:prt') ??
		childrenBy(node, 'advmod').find(
			({ index, lower }) => index === node.index + 1 && loose.test(lower)
		)
	)?.lower;

/** The dictionary form that the verbs' own table knows, else what the model learned: "chaired" is of "chair". */
function lemmaFrom(node: Node): string {
	const form = { VBD: 'past', VBN: 'participle', VBZ: 'third', VBG: 'gerund' }[node.xpos];
	const known = verbReadings(node.lower).filter((reading) => reading.form === form);
	const done = form === undefined && isDone(node) ? doneOf(node.lower) : undefined;
	return known[0]?.lemma ?? done ?? node.lemma;
}

/** What was done, where the tagger saw an adjective: "interconnected". */
const doneOf = (lower: string): string | undefined =>
	verbReadings(lower).find(({ form }) => form === 'participle')?.lemma ?? baseBySpelling(lower);

/** Spellings of one verb. */
const respelled = (lemma: string): string => lemma.replace(/^organise$/, 'organize');

function lemmaOf(node: Node): { lemma: string; light?: Node } {
	const particle = particleOf(node);
	const lemma = lemmaFrom(node);
	const joined = particle ? phrasal[`${lemma} ${particle}`] : undefined;
	if (joined) return { lemma: joined };
	const object = childBy(node, 'obj') ?? childBy(node, 'obl');
	const found = light.find(([verb, noun]) => verb === lemma && object && noun.test(object.lower));
	return found && object ? { lemma: found[2], light: object } : { lemma: respelled(lemma) };
}

/** "was interconnected": where the tagger saw an adjective, what was done is told all the same. */
const isDone = (node: Node): boolean =>
	/^(?:ADJ|VERB)$/.test(node.upos) &&
	/ed$/.test(node.lower) &&
	childBy(node, 'cop')?.lower.startsWith('w') === true;

const auxiliaries = (node: Node) => childrenBy(node, 'aux', 'cop');

const isCopula = (node: Node): boolean => childBy(node, 'cop') !== undefined && !isDone(node);

const isPassiveFinite = (node: Node): boolean => childBy(node, 'aux:pass') !== undefined;
const isFinite = (node: Node): boolean =>
	auxiliaries(node).length > 0 || /^(?:VBD|VBZ|VBP)$/.test(node.xpos);

/** What is done to something: without an object after it, the subject is what it was done to, as notes write. */
const transitive = new Set(
	`found establish introduce abolish create enact appoint publish sign elect annex launch name nationalise
	nationalize hold partition ratify repeal inaugurate construct discover invent assassinate defeat conquer`.split(
		/\s+/
	)
);

const isDoer = (mention: Mention | undefined): boolean =>
	mention !== undefined && /^(?:person|country|organisation|name)$/.test(mention.type);

/** "Rajendra Prasad elected President": a person, and the post that no article stands before. */
function isChosen(node: Node): boolean {
	const post = childBy(node, 'obj', 'xcomp');
	return (
		/^(?:elect|appoint|nominate|crown)$/.test(node.lemma) &&
		childBy(node, 'nsubj')?.mention?.type === 'person' &&
		post !== undefined &&
		post.mention?.type !== 'person' &&
		post.upos !== 'PRON' &&
		!childBy(post, 'det', 'case')
	);
}

/** "Asiatic Society founded by William Jones": a passive whose auxiliary a note leaves out. */
const isNoted = (node: Node): boolean =>
	/^(?:VBD|VBN)$/.test(node.xpos) &&
	auxiliaries(node).length === 0 &&
	(isChosen(node) || childBy(node, 'obj', 'ccomp', 'xcomp', 'iobj') === undefined) &&
	childBy(node, 'nsubj') !== undefined &&
	(childBy(node, 'obl:agent') !== undefined ||
		isChosen(node) ||
		(lemmaFrom(node) === 'hold' && !childBy(node, 'nsubj')?.mention?.type.startsWith('person')) ||
		(transitive.has(node.lemma) && !isDoer(childBy(node, 'nsubj')?.mention)) ||
		childrenBy(node, 'obl').some(
			(child) => prepositionOf(child) === 'by' && child.mention && isDoer(child.mention)
		));

function verbOf(node: Node): Verb {
	const aux = auxiliaries(node);
	const first = aux[0];
	const isModal = aux.some(
		({ xpos, lower }) =>
			xpos === 'MD' || /^(?:will|would|shall|should|may|might|can|could|must)$/.test(lower)
	);
	const isProgressive = node.xpos === 'VBG' && aux.length > 0;
	const isTo = childrenBy(node, 'mark').some(({ lower }) => lower === 'to');
	const joins =
		/^conj/.test(node.relation) && aux.length === 0 && !childBy(node, 'nsubj')
			? node.parent
			: undefined;
	const isPassive =
		childBy(node, 'aux:pass', 'nsubj:pass') !== undefined ||
		isDone(node) ||
		isNoted(node) ||
		(node.xpos === 'VBN' &&
			aux.length === 0 &&
			/^acl|^advcl/.test(node.relation) &&
			!childBy(node, 'nsubj')) ||
		(joins !== undefined &&
			childBy(node, 'obj') === undefined &&
			isPassiveFinite(joins) &&
			(node.xpos === 'VBN' || /ed$/.test(node.lower)));
	const mood: Verb['mood'] = isTo
		? 'infinitive'
		: aux.length === 0 &&
			  /^(?:VBN|VBG)$/.test(node.xpos) &&
			  !childBy(node, 'nsubj') &&
			  !(joins && isFinite(joins))
			? 'participle'
			: 'finite';
	const marks = [...aux, node].map(({ xpos }) => xpos);
	const isPast =
		marks.some((tag) => tag === 'VBD') ||
		(aux.length === 0 && node.xpos === 'VBN') ||
		(joins !== undefined && isFinite(joins) && /^VB[DN]$/.test(node.xpos)) ||
		aux.some(({ lower }) => /^(?:has|have|had)$/.test(lower));
	const start = Math.min(node.start, first?.start ?? node.start);
	return {
		start,
		end: node.end,
		words: wordsOf(node, aux),
		lemma: isCopula(node) ? 'be' : lemmaOf(node).lemma,
		mood,
		tense: isModal ? 'future' : mood !== 'finite' ? 'none' : isPast ? 'past' : 'present',
		isPassive: isPassive || (mood === 'participle' && node.xpos === 'VBN' && !childBy(node, 'obj')),
		isNegated: node.children.some(({ lower }) => /^(?:not|n't|n’t|never|no longer)$/.test(lower)),
		isModal: isModal || isProgressive
	};
}

/** The verb as it is said after "did": "enter into force", "set up". */
function spokenLemma(node: Node): string {
	const { lemma, light } = lemmaOf(node);
	const particle = particleOf(node);
	return light ? lemma.replace(/-/g, ' ') : [lemmaFrom(node), particle].filter(Boolean).join(' ');
}

/** "is", "are", "has been": how the verb group stands, for a question that turns it round. */
function wordsOf(node: Node, aux: readonly Node[]): VerbWords {
	const particle = particleOf(node);
	const [first] = aux;
	const subject = childBy(node, 'nsubj', 'csubj');
	const isPlural =
		/^(?:are|were|have|do)$/.test((first ?? node).lower) ||
		(subject !== undefined &&
			(/^NNP?S$/.test(subject.xpos) || childBy(subject, 'conj') !== undefined));
	return {
		auxiliaries: aux.slice(0, isCopula(node) ? -1 : undefined).map(({ lower }) => lower),
		main: (isCopula(node) ? aux.at(-1) : node)?.lower ?? node.lower,
		lemma: isCopula(node) ? 'be' : spokenLemma(node),
		tag: (first ?? node).xpos,
		...(particle ? { particle } : {}),
		...(isPlural ? { isPlural } : {})
	};
}

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

const isRelativePronoun = (node: Node) => /^(?:who|which|that)$/.test(node.lower);

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
		return copula ?? parent;
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

const happened = (node: Node) =>
	headKind(node.lower) === 'event' ||
	headKind(node.lower) === 'agreement' ||
	/^(?:war|collapse|dissolution|death|birth|crisis|massacre|fall|end|start|anniversary|independence)$/.test(
		node.lower
	);

const dateOf = (node: Node | undefined): DateMention | undefined =>
	node?.mention?.type === 'date' ? node.mention : undefined;

/** A date that hangs at the end of what follows the verb, where no event owns it. */
function strayDate(node: Node, verb: Node): DateMention | undefined {
	for (const child of [...node.children].reverse()) {
		if (
			child.index < verb.index ||
			/^(?:acl|advcl|conj|parataxis|ccomp|xcomp)/.test(child.relation)
		)
			continue;
		const date = dateOf(child);
		if (date) return happened(node) || isNameOfYear(child) ? undefined : date;
		const inner = strayDate(child, verb);
		if (inner) return inner;
	}
	return undefined;
}

/** When the predicate happened: a date of its own, one at its right edge, or one that opens a row of verbs. */
function whenOf(node: Node): DateMention | undefined {
	const own = node.children
		.filter(
			(child) =>
				!/^(?:obj|nsubj|xcomp|appos|conj)/.test(child.relation) &&
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
	childrenBy(node, 'obl', 'nmod').flatMap((child) => {
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

function clauseFrom(node: Node, read: Read): Clause {
	const verb = verbOf(node);
	const { light: noun } = lemmaOf(node);
	const subjectAt = subjectNode(node);
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

/** The clauses of a sentence from its tree, in the order of their verbs, each with the aim or participle that follows. */
export function clausesFromTree(nodes: readonly Node[], read: Read): Clause[] {
	const predicates = nodes.filter(isPredicate);
	const clauses = new Map<Node, Clause>(predicates.map((node) => [node, clauseFrom(node, read)]));
	return predicates.map((node) => {
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
		return {
			...clause,
			...(when ? { when } : {}),
			...(follower ? { next: clauses.get(follower) as Clause } : {})
		};
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
