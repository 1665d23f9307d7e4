import type { Clause } from '../../language/clause.ts';

/** Below it the tree is no reading of a clause. */
const READ = 0.2;

/** What was said tells little of what is so. */
export const speaking =
	/^(?:applaud|commend|congratulate|thank|condemn|urge|call|warn|praise|welcome|announce|say|tell|declare|pledge|vow|promise|reiterate|reaffirm|emphasi[sz]e|stress|underline|hail|criticise|criticize|denounce|deny|hope|wish|look|note|express|appreciate|discuss|feel|believe|think|consider|want|like|agree)$/;

/** Verbs whose present says what is so for good. */
export const lasting =
	/^(?:lie|border|cover|flow|rise|empty|consist|comprise|contain|form|extend|separate|connect|join|mean|define|provide|deal|stretch|drain|cross|span|include|bound|surround|originate|stand|belong|govern|headquarter|situate|locate|base)$/;

/** Whether a clause tells as a fact what can be asked. */
export const tells = (clause: Clause): boolean => {
	const { verb, margin = 1, isReported, reporter } = clause;
	return (
		verb.words !== undefined &&
		verb.words.tag !== 'VBG' &&
		margin >= READ &&
		!verb.isNegated &&
		(!verb.isModal || isPlanned(clause) || isRule(clause) || isForetold(clause)) &&
		(verb.mood === 'finite' || (verb.mood === 'participle' && verb.isPassive)) &&
		(isReported !== true || reporter !== undefined) &&
		(reporter === undefined || isAnnounced(clause) || isConfirmed(clause))
	);
};

/** Those whose word a report is built on: what they tell of the past is as good as told by the text. */
const authority =
	/\b(?:officials?|police|authorit(?:y|ies)|spokes\w+|ministry|government|military|army|navy|coast ?guard|fire (?:service|department|brigade)|embassy|statement|state (?:media|television|TV|news agency)|news agency|rescuers|prosecutors|electoral|election|agency)\b/i;

/** Whether those who say so must know: "12 people were hurt, police said". */
export const isByAuthority = ({ reporter }: Clause): boolean =>
	reporter !== undefined && authority.test(reporter.text);

/** "Turnout was 70 percent, Rojas said": done, and told by one with a name or by those who must know. */
const isConfirmed = (clause: Clause): boolean =>
	(clause.verb.tense === 'past' || isForetold(clause)) &&
	clause.verb.mood === 'finite' &&
	(clause.reporter?.mention !== undefined ||
		clause.reporter?.isPronoun === true ||
		isByAuthority(clause));

/** "will visit Lima on 3 May, a ministry spokesman said": a plan, told by those who made it. */
const isAnnounced = (clause: Clause): boolean =>
	isPlanned(clause) &&
	/^(?:visit|travel|host|hold|meet|attend|open|launch|begin|start|chair|address|arrive|sign|inaugurate|tour|pay)$/.test(
		clause.verb.lemma
	) &&
	/\b(?:spokes\w+|ministry|officials?|office|government|statement|organi[sz]ers?|embassy|agency|palace|kremlin|white house)\b/i.test(
		clause.reporter?.text ?? ''
	);

/** What a law says shall be, and what a thing can hold. */
export const isRule = ({ verb, subject }: Clause): boolean =>
	/^(?:shall|can|must)$/.test(verb.words?.auxiliaries[0] ?? '') &&
	subject?.mention?.type !== 'person' &&
	subject?.isPronoun !== true;

/** "will be held from 10 to 17 July 2017": with its day it is told for good. */
export const isPlanned = ({ verb, when }: Clause): boolean =>
	verb.words?.auxiliaries[0] === 'will' &&
	when !== undefined &&
	/^(?:day|month|range|year)$/.test(when.value.precision);

/** "will build 40 bridges": no day is told, so that it holds as announced. */
export const isForetold = ({ verb, when }: Clause): boolean =>
	verb.words?.auxiliaries[0] === 'will' && when === undefined;

/** What is planned with a place or a partner; all else that will be is hoped for. */
export const isDeed =
	/^(?:host|hold|build|open|sign|visit|deploy|station|occur|join|supply|buy|purchase|sell|launch|send|chair|replace|tour|acquire|construct|install|locate|base|house|attend|participate|inaugurate|deliver|receive|merge|export|import|set|establish|implement|conduct)$/;

/** Told of the day of writing, or of all time up to it. */
export const isNow = ({ verb }: Clause): boolean =>
	verb.tense === 'present' || /^(?:has|have)$/.test(verb.words?.auxiliaries[0] ?? '');
