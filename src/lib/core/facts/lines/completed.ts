import type { Block } from '../../document/document.ts';
import { dateAtStart, pairAt } from '../../document/lines.ts';
import type { Clause, Phrase, Verb } from '../../language/clause.ts';
import type { Mention } from '../../language/mention.ts';
import { participleOf, pastOf } from '../../language/verbs.ts';
import { isCommonName } from '../common-words.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import { withoutBracket } from './entries.ts';
import { labelOf, withLabel } from './glossed.ts';
import { issueDate, withIssueDate } from './issue-date.ts';
import { dateOf, headDate, withDate } from './line-date.ts';
import { intransitive } from './line-verb.ts';
import type { LineContext } from './line.ts';
import { isTelling } from './naming.ts';
import { calmed, type Subject } from './subject.ts';
import { namedInList } from './tabular.ts';

/** Participles of what others do to a person: "Elected President", "Arrested during the Salt March". */
const receives =
	/^(?:appoint|elect|award|name|crown|knight|nominate|bear|arrest|imprison|exile|deport|execute|assassinate|kill|release|expel|convict|sentence|honour|honor|swear|call|impeach|depose|defeat|succeed|educate)$/;
/** Offices and names that follow such a participle at once. */
const given = /^(?:appoint|elect|name|crown|nominate|swear)$/;
const office =
	/^(?:first |vice |deputy )?(?:president|prime minister|governor|king|queen|emperor|chairman|viceroy|chief|secretary|speaker|pope|sultan|chancellor|mayor|premier|minister|general|ambassador|commander|director)\b/i;

/** "India's next *Ambassador* to Peru": what a person is appointed, whatever stands before it. */
const post =
	/\b(?:president|prime minister|governor|chair(?:man|woman|person)?|viceroy|chief|secretary|speaker|chancellor|mayor|premier|minister|ambassador|commissioner|commander|director|ceo|managing director|head|envoy|judge|coach|captain)\b/i;

/** What a heading names, as the subject of the lines below; a name with years behind it is somebody's. */
function phraseOf(slot: Slot, legible: string, at: number): Phrase {
	const isDated = /^\s*\(\s*(?:c\. ?)?\d{3}/.test(legible.slice(slot.end, slot.end + 12));
	const text = calmed(legible, slot.text, isDated);
	const { start, end } = slot;
	const known = slot.mention ?? { type: 'name' as const, name: text, start, end };
	const mention: Mention =
		known.type === 'name' && isDated
			? { type: 'person', name: text, isPartial: false, start, end }
			: known;
	return {
		start: at,
		end: at,
		text,
		head: slot.head ?? text.split(' ').at(-1)?.toLowerCase() ?? '',
		...(slot.article ? { determiner: slot.article } : {}),
		mention: { ...mention, start, end: Math.max(end, start + text.length) },
		mentions: [],
		members: [],
		complements: []
	};
}

/** Whether a line's first verb says what its subject did or what was done to it; undefined where it may be either. */
function isDone({ verb, object, obliques }: Clause, { mention }: Phrase): boolean | undefined {
	const isPerson = mention?.type === 'person' || mention?.type === 'country';
	if (!object && obliques[0]?.preposition === 'by') return true;
	if (isPerson && verb.lemma === 'call') return true;
	// "Made a part of the charter by a later law"
	if (!isPerson && obliques.some(({ preposition }) => preposition === 'by')) return true;
	if (object) return isPerson && given.test(verb.lemma) && office.test(object.text);
	if (verb.words?.particle) return undefined;
	if (verb.lemma === 'enter-into-force' || intransitive.test(verb.words?.lemma ?? verb.lemma))
		return false;
	return isPerson ? receives.test(verb.lemma) || undefined : true;
}

/** "Abolished sati" as the past of its subject, "Signed by Peru" as what was done to it. */
function verbOf(verb: Verb, isPassive: boolean): Verb | undefined {
	const { words } = verb;
	if (!words || words.auxiliaries.length > 0) return undefined;
	return {
		...verb,
		mood: 'finite',
		tense: 'past',
		isPassive,
		words: isPassive
			? { ...words, tag: 'VBN', main: words.main.toLowerCase() }
			: {
					...words,
					tag: 'VBD',
					main: words.tag === 'VBD' ? words.main.toLowerCase() : pastOf(words.lemma)
				}
	};
}

const openings = /^\W*$/;
/** "Passed on 10 April, enforced on 14 August", but not "a committee of five members, chaired by …". */
const goesOn = /(?:; (?:and )?|\d, (?:and )?| and )(?:then |later |again )?$/;

/** Whether a sentence begins with a verb. */
const opens = ({ sentence, reading }: Context): boolean =>
	sentence.parsed.some(
		({ subject, verb }) =>
			subject === undefined && openings.test(reading.legible.slice(sentence.start, verb.start))
	);

function withSubject(clause: Clause, context: Context, subject: Slot): Clause {
	const { sentence, reading } = context;
	const { verb } = clause;
	const before = reading.legible.slice(sentence.start, verb.start);
	const isOpen =
		clause.subject === undefined &&
		verb.words?.tag !== 'VBG' &&
		verb.mood !== 'infinitive' &&
		(openings.test(before) || goesOn.test(before));
	if (!isOpen) return clause;
	const phrase = phraseOf(subject, reading.legible, verb.start);
	if (verb.tense === 'past' && (verb.words?.auxiliaries.length ?? 0) > 0)
		return { ...clause, subject: phrase };
	const done = isDone(clause, phrase);
	const told = done === undefined ? undefined : verbOf(verb, done);
	return told ? { ...clause, verb: told, subject: phrase } : clause;
}

/** "Supreme Court set up at Calcutta", "Boundary agreement signed": lines leave out "was". */
function withAuxiliary(clause: Clause, { sentence, reading }: Context): Clause {
	const { verb, subject, object } = clause;
	const { words } = verb;
	const isMain =
		subject !== undefined &&
		subject.start - sentence.start < 8 &&
		/^[\s"”’)]*$/.test(reading.legible.slice(subject.end, verb.start).replace(/\([^()]*\)/g, ''));
	// "Ostra renamed Varda": a thing gives no names
	const isGiven =
		subject?.mention?.type === 'person' &&
		given.test(verb.lemma) &&
		object !== undefined &&
		object.mention?.type !== 'person' &&
		post.test(object.text);
	const isObject = object !== undefined && !isGiven && verb.lemma !== 'rename';
	if (!isMain || isObject || !words || words.auxiliaries.length > 0 || words.tag === 'VBG')
		return clause;
	const isParticiple =
		words.tag === 'VBN' || words.main.toLowerCase() === participleOf(words.lemma);
	const isThing = isGiven || !/^(?:person|country)$/.test(subject.mention?.type ?? '');
	const mayBe = verb.tense === 'past' || verb.mood === 'participle';
	if (!mayBe || !isParticiple || !isThing || intransitive.test(words.lemma)) return clause;
	return {
		...clause,
		verb: {
			...verb,
			mood: 'finite',
			tense: 'past',
			isPassive: true,
			words: { ...words, tag: 'VBN' }
		}
	};
}

/** "manuscript discovered in 1905" behind a semicolon: only the words before tell which. */
const isBare = ({ subject }: Clause): boolean =>
	subject !== undefined &&
	subject.mention === undefined &&
	subject.determiner === undefined &&
	subject.isPlural !== true &&
	subject.isPronoun !== true &&
	!/[\p{Lu}\d]/u.test(subject.text);

/** "Company created six courts": a capital makes no name of what any text may mean by it. */
const isAnyones = ({ subject }: Clause): boolean =>
	subject !== undefined &&
	subject.determiner === undefined &&
	/^\p{Lu}\p{Ll}+$/u.test(subject.text) &&
	isCommonName(subject.text);

/** "Second Lake War (1780–84), concluded by the Treaty of Riga": the line is about the name that it begins with. */
function withNamed(clause: Clause, { sentence, reading }: Context): Clause {
	const { verb, obliques } = clause;
	const [first] = sentence.mentions;
	const isNamed =
		first && 'name' in first && first.type !== 'person' && first.start === sentence.start;
	if (!isNamed || !verb.words || obliques[0]?.preposition !== 'by') return clause;
	if (!/^\s*(?:\([^()]*\))?,\s*$/.test(reading.legible.slice(first.end, verb.start))) return clause;
	const { start, end } = first;
	const text = first.name;
	const head =
		'head' in first && first.head ? first.head : (text.split(' ').at(-1) ?? '').toLowerCase();
	return {
		...clause,
		verb: {
			...verb,
			mood: 'finite',
			tense: 'past',
			isPassive: true,
			words: { ...verb.words, tag: 'VBN' }
		},
		subject: {
			start,
			end,
			text,
			head,
			mention: first,
			mentions: [first],
			members: [],
			complements: []
		}
	};
}

/** "Edicts of Ashoka, deciphered in 1837": in a line without another verb all that stands before is meant. */
function withWhole(clause: Clause, context: Context): Clause {
	const { sentence, reading } = context;
	const { subject, verb } = clause;
	if (verb.mood !== 'participle' || sentence.parsed.length > 1) return clause;
	if (!subject) return withNamed(clause, context);
	const before = reading.legible.slice(sentence.start, subject.start);
	if (!/^\p{Lu}[^,;:]{2,60} of (?:the )?$/u.test(before)) return clause;
	const { mention, ...rest } = subject;
	const text = `${before}${subject.text}`.replace(/\s+/g, ' ');
	return {
		...clause,
		subject: {
			...rest,
			text,
			start: sentence.start,
			head: / ?(\S+) of (?:the )?$/.exec(before)?.[1]?.toLowerCase() ?? rest.head,
			mentions: mention ? [mention] : rest.mentions
		}
	};
}

/** The label of a row is what its value tells of: "Federal Court: established in 1980". */
function subjectOf(context: LineContext, block: number): Subject | undefined {
	const { reading } = context;
	const { kind, span } = reading.document.blocks[block] ?? {};
	if (!span) return undefined;
	const found =
		kind === 'row' && !dateAtStart(reading.legible, span)
			? pairAt(reading.legible, span)
			: undefined;
	const subject = found
		? namedInList(context, withoutBracket(reading, found.key), block)
		: context.subjectOf(block);
	const isMany =
		subject?.type === 'name' &&
		/[^s]s$/.test(subject.text) &&
		!/^\s*\([^()]*\d/.test(reading.legible.slice(subject.end, subject.end + 20));
	return subject && !isMany && isTelling(subject.text) ? subject : undefined;
}

const lines: ReadonlySet<Block['kind'] | undefined> = new Set(['item', 'row', 'body']);

/**
 * A sentence of a list or a timeline with what its line leaves out: the subject that a heading or a label names,
 * the date before the dash, "was".
 */
export function completed(context: Context, line: LineContext): Context {
	const { sentence, reading } = context;
	const { parsed } = sentence;
	const block = reading.document.blocks[sentence.block];
	if (parsed.length === 0 || !lines.has(block?.kind)) return context;
	const date = dateOf(context);
	const issue = date ? undefined : issueDate(context);
	// under a heading that dates it a paragraph is as short as an item
	const kind = headDate(context) ? 'item' : block?.kind;
	const subject = opens(context) ? subjectOf(line, sentence.block) : undefined;
	const label = labelOf(context);
	const glossed = label ? parsed.map((clause) => withLabel(clause, label, context)) : parsed;
	const isGloss = glossed.some((clause, i) => clause !== parsed[i]);
	if (!date && !issue && !subject && !isGloss && kind === 'body') return context;
	const clauses = glossed
		.map((clause) => (subject ? withSubject(clause, context, subject) : clause))
		.filter((clause) => kind === 'body' || !(isBare(clause) || isAnyones(clause)))
		.map((clause) =>
			kind === 'body' ? clause : withAuxiliary(withWhole(clause, context), context)
		)
		.map((clause) =>
			date ? withDate(clause, date) : issue ? withIssueDate(clause, issue, context) : clause
		);
	return { ...context, sentence: { ...sentence, parsed: clauses } };
}
