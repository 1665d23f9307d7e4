import type { Verb, VerbWords } from './clause.ts';
import type { Mention } from './mention.ts';
import { childBy, childrenBy, prepositionOf, type Node } from './tree.ts';
import { baseBySpelling } from './verb-spelling.ts';
import { verbReadings } from './verbs.ts';

/** Two words that say what one verb says: "paid a visit" is "visited". */
const light: readonly (readonly [string, RegExp, string])[] = [
	['pay', /(?:^| )visits?$/, 'visit'],
	['make', /(?:^| )visits?$/, 'visit'],
	['undertake', /(?:^| )visits?$/, 'visit'],
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

export const particleOf = (node: Node): string | undefined =>
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

export function lemmaOf(node: Node): { lemma: string; light?: Node } {
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

export const auxiliaries = (node: Node) => childrenBy(node, 'aux', 'cop');

export const isCopula = (node: Node): boolean =>
	childBy(node, 'cop') !== undefined && !isDone(node);

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

/** What nobody does to anything. */
const intransitive =
	/^(?:re)?(?:appear|die|arrive|go|come|return|happen|occur|remain|retire|resign|graduate|emerge|travel|move|collapse|disappear|expire|fall|rise|grow|live|serve|become|participate|fail|march|belong)$/;

export function verbOf(node: Node): Verb {
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
			!intransitive.test(node.lemma) &&
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
		base: [isCopula(node) ? 'be' : lemmaFrom(node), particle].filter(Boolean).join(' '),
		tag: (first ?? node).xpos,
		...(particle ? { particle } : {}),
		...(isPlural ? { isPlural } : {})
	};
}
