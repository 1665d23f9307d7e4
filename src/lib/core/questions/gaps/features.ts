import { speaking } from '../../facts/restated/telling.ts';
import {
	alone,
	common,
	forever,
	mutual,
	once,
	repeated,
	vague
} from '../../facts/telling/verbs.ts';
import { countryNamed } from '../../language/gazetteer.ts';
import { isCommonWord } from '../../facts/common-words.ts';
import { months } from '../../language/lexicon.ts';
import { readAloud } from '../../language/read.ts';
import { contains } from '../../text/span.ts';
import { words } from '../../text/unicode.ts';
import { isSameWord } from '../filter/leak.ts';
import type { Candidate } from './candidates.ts';
import { GAP, isDate } from './keys.ts';
import { isSettled } from './settled.ts';
import { ofCut, ofSource } from './source-features.ts';
import { classOf, content, count, type Set } from './weighing.ts';

/** What a gap's worth is judged by, each a number under a name; what is not there is 0. */
export type Features = ReadonlyMap<string, number>;
/** How often a text has each word, by its folded form. */
export type Counts = ReadonlyMap<string, number>;

/** "the Supreme Court", "the Act": capitals alone make no name. */
const isGeneric = (found: string): boolean =>
	found
		.split(' ')
		.slice(1)
		.every((word) => isCommonWord(word));
const small = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

const name =
	/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}.’'&-]*(?: (?:(?:of|the|and|for) )*\p{Lu}[\p{L}\p{N}.’'&-]*)*/gu;

/** What stands in the gap. */
function ofKey(
	{ key, question: { key: text, fact }, telling }: Candidate,
	counts: Counts,
	set: Set
): void {
	const { mention, phrase } = key;
	const type = isDate(key) ? 'date' : (mention?.type ?? (phrase?.isPlural ? 'phrases' : 'phrase'));
	set(`key ${type}`);
	if (telling.clause) set(`clause ${type}`);
	if (mention?.type === 'date') set(`date ${mention.value.precision}`);
	set('key words', text.split(' ').length);
	set('key small', count(text, /(?<![\p{L}’'-])\p{Ll}/gu));
	set('key digits', count(text, /\d/g));
	set('key joined', /\b(?:and|or)\b|,/.test(text));
	set('key told', Math.min(...content(text).map((word) => counts.get(word) ?? 1), 40));
	const topic = words(fact.topic ?? '');
	set(
		'key in topic',
		topic.some((word) => words(text).includes(word))
	);
}

const verbClasses = Object.entries({ once, forever, common, repeated, mutual, alone, vague });

/** The verb that the gap stands with. */
function ofClause({ told, telling, context, key }: Candidate, set: Set): void {
	const { clause, isShortened, isLine, isUnderLead } = telling;
	const { sentence } = context;
	set(clause ? 'form clause' : 'form whole');
	set('shortened', isShortened);
	set('line', isLine);
	set('under lead', isUnderLead);
	set('dated line', isLine && /^(?:_____|[^:]*\d{3}): /.test(told));
	if (isUnderLead) set(`leans ${leaning.exec(told)?.[1]?.toLowerCase() ?? 'the'}`);
	set('settled', isSettled(key, telling, context));
	const parsed = sentence.parsed;
	set('least margin', Math.min(...parsed.map(({ margin = 1 }) => margin), 1));
	const near = clause ?? parsed.find((one) => contains(one, key)) ?? parsed[0];
	if (!near) return;
	const { verb, margin = 1, when, subject } = near;
	set(`tense ${verb.tense}`);
	set('passive', verb.isPassive);
	set('modal', verb.isModal);
	set('margin', margin);
	set('dated', when !== undefined);
	set('pronoun', subject?.isPronoun ?? false);
	set('named subject', subject?.mention !== undefined);
	set('key in subject', subject !== undefined && contains(subject, key));
	for (const [what, verbs] of verbClasses) set(`verb ${what}`, verbs.has(verb.lemma));
	set(`subject ${subject?.mention?.type ?? (subject ? 'phrase' : 'none')}`);
	set(`relation ${key.relation}`);
	set('subject plural', subject?.isPlural ?? false);
	set('object', near.object !== undefined);
	set('obliques', near.obliques.length);
	set('verb be', verb.lemma === 'be');
	set('verb speaking', speaking.test(verb.lemma));
}

/** What the words around the gap tell. */
function ofWords(
	{ told, lead, question: { fact, key } }: Candidate,
	counts: Counts,
	set: Set
): void {
	const body = told.replace(GAP, ' ');
	const list = body.match(/[\p{L}\p{N}][\p{L}\p{N}.’'&-]*/gu) ?? [];
	const names = (small(body).match(name) ?? []).filter((one) => !months.has(one.toLowerCase()));
	const topic = new Set(content(fact.topic ?? ''));
	const plain = content(body);
	const weights = plain.map((word) => counts.get(word) ?? 1);
	set('words', list.length);
	set('names', names.length);
	set('own names', new Set(names.flatMap(content).filter((word) => !topic.has(word))).size);
	set('names twice', names.length - new Set(names).size);
	set('countries', names.filter((one) => countryNamed(one)).length);
	set('of topic', plain.filter((word) => topic.has(word)).length);
	set('topic', fact.topic !== undefined);
	set('led', lead !== undefined);
	ofLead(lead, set);
	set(
		'generic names',
		count(
			body,
			/\b[Tt]he (?:\p{Lu}\p{Ll}+ ){0,3}\p{Lu}\p{Ll}+(?! (?:of|for|on)\b| ?\p{Lu})/gu,
			isGeneric
		)
	);
	set('said', /\b(?:said|says|told|stated|announced|added|noted|reported|according)\b/i.test(body));
	set('days', count(body, /\b\d{1,2} \p{Lu}\p{Ll}{2,8}(?: \d{4})?\b/gu));
	set(
		'tells when and topic',
		fact.topic !== undefined && (fact.when !== undefined || /\d{4}/.test(body))
	);
	set('years', count(body, /(?<!\d)\d{4}(?!\d)/g));
	set('figures', count(body, /(?<![\p{L}\d])\d[\d.,]*/gu));
	set('rare words', weights.filter((n) => n === 1).length);
	set(
		'shared with key',
		content(key).filter((one) => plain.some((word) => isSameWord(one, word))).length
	);
	set(
		'bare definite',
		count(
			body,
			/\b[Tt]he \p{Ll}[\p{Ll}-]*(?= (?:was|were|is|are|has|have|had|in|on|at|by|and|to|from|with)\b|[,.?]|$)/gu
		)
	);
	set('indefinite', count(body, /\b[Aa]n? \p{Ll}/gu));
	set('commas', count(body, /,/g));
	set('ands', count(body, /\band\b/g));
	set('relative', count(body, /\b(?:which|who|that|where|whom|whose)\b/g));
	set('infinitive', count(body, /\bto \p{Ll}{3,}/gu));
	set('is', /\b(?:is|are)\b/.test(body));
	set('has', /\b(?:has|have)\b/.test(body));
	set('as of', /\b[Aa]s of\b/.test(body));
	set('negated', /\b(?:not|no|never|without|nor)\b/.test(body));
	set(
		'linked',
		/\b(?:also|however|then|thus|therefore|moreover|meanwhile|later|further|another|others?|similarly|additionally)\b/i.test(
			body
		)
	);
	set(
		'vague words',
		count(
			body,
			/\b(?:several|many|some|various|numerous|number|more|most|new|such|certain|different|among|including|include|includes)\b/gi
		)
	);
	set('ranked', /\b(?:first|second|third|last|only|largest|\p{Ll}{3,}est|oldest)\b/u.test(body));
	set(
		'opening preposition',
		/^(?:In|On|At|By|With|From|For|After|Before|During|Under|Of|To|As) /.test(told)
	);
	set('opening the', /^The \p{Ll}/u.test(told));
	set('opening indefinite', /^An? /.test(told));
	const at = told.indexOf(GAP);
	const [before, after] = [told.slice(0, at).trim(), told.slice(at + GAP.length).trim()];
	set(`before ${classOf(before.split(' ').at(-1) ?? '')}`);
	set(`after ${classOf((after.split(' ')[0] ?? '').replace(/[.?]$/, ''))}`);
	set('place', at / told.length);
	// One of several that are told alike.
	set(
		'listed',
		/(?:\p{Lu}[\p{L}’'-]*|\d),(?: and| or)?$|\p{Lu}[\p{L}’'-]* (?:and|or)$/u.test(before) ||
			/^(?:, (?:and )?|and |or )(?:the )?[\p{Lu}\d]/u.test(after)
	);
}

/** What is put before the words to say what they are about. */
function ofLead(lead: string | undefined, set: Set): void {
	if (lead === undefined) return;
	const last = lead.split(' – ').at(-1) ?? lead;
	set('lead words', lead.split(' ').length);
	set('lead headed', lead.includes(' – '));
	set('lead named', /^(?:\p{Lu}\S*(?: (?:of|the|and) )? ?){1,5}$/u.test(last));
}

const leaning = /\b(he|she|it|they|him|her|his|its|their|them)\b/i;

export function featuresOf(
	candidate: Candidate,
	looks: ReadonlySet<string>,
	counts: Counts
): Features {
	const found = new Map<string, number>();
	const set: Set = (what, value = 1) => {
		if (value !== 0 && value !== false) found.set(what, Number(value));
	};
	const { reading, sentence } = candidate.context;
	const source = readAloud(reading.legible, sentence);
	for (const sign of looks) set(`sign ${sign}`);
	set('headline', candidate.lead !== undefined && candidate.context.topic === undefined);
	ofKey(candidate, counts, set);
	ofClause(candidate, set);
	ofWords(candidate, counts, set);
	ofSource(candidate, source, set);
	ofCut(candidate, source, set);
	return found;
}
