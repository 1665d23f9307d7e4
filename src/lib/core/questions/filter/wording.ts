import type { Question } from '../question.ts';
import { opinionWords } from './nouns.data.ts';
import { withoutQuoted } from './parts.ts';

const opinions = new Set(opinionWords.trim().split(/\s+/));

/** Words in lower case with their hyphens: what is capitalised belongs to a name. */
const plainWords = (text: string): string[] => text.match(/(?<![\p{L}-])\p{Ll}[\p{Ll}-]*/gu) ?? [];

/** "the first successful landing", "the closest": a judgement that can be checked is none. */
const checked =
	/\bfirst (?:ever )?successful\b|\bgood offices\b|\bgreat[- ](?:grand|power)\w*|\bgoods?\b|\bkey (?:is|was)\b|\bclose to\b|\bbetter known\b|\bbest known\b|\bbest[- ](?:actor|actress|picture|player|seller|selling)\b|\bpublic good\b|\bwarm[- ](?:up|blooded)\b|\bcelebrated\b(?= (?:in|on|at|from|between|for|by|as|every|each|the)\b|\?|$)/gi;

const isOpinion = (text: string) =>
	plainWords(text.replace(checked, ' ')).some((word) => opinions.has(word));

/** What may be, should be or was hoped for is no fact yet. */
const modal =
	/\b(?:would|could|might|should|must|may|can|cannot|ought|hopes?|hoped|hoping|expect(?:s|ed|ing)?|intend(?:s|ed|ing)?|wish(?:es|ed)?|wants?|wanted|possibly|perhaps|probably|likely|unlikely|potential|potentially|presumably|supposedly|reportedly|allegedly|apparently|alleged|rumou?red|believed|considered|thought|supposed|said to|set to|poised|envisages?|envisaged)\b/;
const future = /\b(?:will|shall|(?:is|are) (?:going|due|scheduled|about) to)\b/;
const plan = /\b(?:plan(?:s|ned|ning)?|scheduled|proposed|due)\b/;

function isUncertain({ stem, fact }: Question): boolean {
	const text = withoutQuoted(stem);
	if (fact.flags.includes('planned') && /\bAs of\b/i.test(text)) return false;
	const isAttributed = /^According to /.test(text);
	return (
		(modal.test(text) && !isAttributed) ||
		(future.test(text) && !plan.test(text) && !/\bAs of\b/i.test(text))
	);
}

/** Words that one side of a dispute uses of the other. */
const disputed =
	/\b(?:genocid\w+|aggressors?|aggression|terroris[mt]s?|regime|puppet|so-called|illegally|ethnic cleansing|freedom fighters?|martyr\w*|infidels?|integral part|occupied (?:territor\w+|lands?))\b/;
/** Whose words they are stands beside them. */
const attributing =
	/\b(?:According to|resolution|recogni[sz]\w+|condemn\w*|describ\w+|call(?:ed|ing)?|denounc\w+|designat\w+|accus\w+|charg\w+|term(?:ed|ing)?|label(?:led|ling)?|declar\w+|convention)\b/i;

const isDisputed = ({ stem, fact }: Question) =>
	!fact.flags.includes('contested') &&
	disputed.test(withoutQuoted(stem)) &&
	!attributing.test(stem);

const vague =
	/\b(?:several|various|numerous|certain|countless|a (?:number|series|range|variety|couple|handful|lot) of|(?:number|part|parts) of (?:the )?(?:things|events|steps|issues)|among others|and others|et cetera|etc|and so on|and more|or so|things?|stuff|something|someone|somebody|somewhere|anything|everything|one of the|among the (?:first|few|last|most|top|leading|\p{Ll}+est))\b|(?<!\b[Hh]ow |\b[Aa]s |\b[Ss]o )\bmany\b|\bsome\b(?! \d)|\ba few\b/u;
const vagueHead =
	/\b(?:[Ww]hat|[Ww]hich) (?:events?|things?|steps?|parts?|aspects?|factors?|matters?|issues?|ways?|manner|measures?|roles?|groups?|kinds?|types?|sorts?|thing|step|moves?|items?|points?|cases?|results?|situations?|activit(?:y|ies)|phrase|word|entity|object|one)\b(?! of (?:the )?\p{Lu})|\b[Ww]hat (?:did|does|do|happened|occurred|has|have|had) [^?]{0,80}\bdo\b|\b[Ww]hat happened\b|\b[Ww]hat (?:was|were|is|are) (?:the )?(?:role|importance|significance|result|aim|goal|purpose|effect|impact)\b/u;

/** How many things a sum was for need not be told: "how much was spent on *a series of* roads". */
const roughly = /\b(?:several|various|numerous|a (?:number|series|range|variety) of)\b/g;

/** Frames whose exact slots leave one answer: one of the kinds that a text tells apart, what a treaty says it is for. */
const telling: ReadonlySet<string> = new Set(['kind-of', 'purpose']);

/** Whether the words are those of a plain, certain and definite question. */
export function wording(
	question: Question
): 'opinion' | 'uncertain' | 'contested' | 'vague' | undefined {
	const stem = withoutQuoted(question.stem);
	if (isOpinion(stem) || isOpinion(withoutQuoted(question.key))) return 'opinion';
	if (isUncertain(question)) return 'uncertain';
	if (isDisputed(question)) return 'contested';
	const isOpen = !telling.has(question.fact.frame) && vagueHead.test(stem);
	const told = /\bhow much\b/i.test(stem) ? stem.replace(roughly, 'the') : stem;
	return vague.test(told) || isOpen ? 'vague' : undefined;
}
