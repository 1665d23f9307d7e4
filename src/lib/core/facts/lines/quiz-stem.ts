import { capital } from '../../text/capital.ts';
import { countrySlot, withArticle } from '../slots.ts';
import { underTopic } from '../topic.ts';
import { countryIn } from './constitution.ts';

const opening =
	/^(?:(?:in|on|at|by|to|from|under|of|with|for|during|after|between|through|against|into) (?:which|what|whom|whose)|who|whom|whose|which|what|when|where|how (?:many|much|long|far|old|often|high|tall|deep))\b/i;
const within = /\s(?:which|what|whom|whose|how many)\s/;

/** What leans on the answers that are offered, on a text, or on an opinion. */
const leaning =
	/\b(?:following|above|below|correct(?:ly)?|incorrect(?:ly)?|not|except|true|false|match(?:ed)?|statements?|assertion|odd|given|these|those|this|passage|figure|picture|consider|you|your|best|appropriate|suitable|mainly|chiefly|mostly|one of|most (?:likely|important|suitable|appropriate)|main|because|example|due to|other than|now|currently|presently|today|recently|recent|latest|current|new)\b/i;

/** "(UPSC 2015)" behind a question: where it was asked. */
const exam = /\s*[([][^()[\]]*\d{4}[^()[\]]*[)\]]\s*$/;

/** Where the answer to "Who among the following was the first …" can be one only, it needs no list to choose from. */
const chosen: readonly (readonly [RegExp, string])[] = [
	[
		/^(Who|What) (?:among|amongst|of|from) the following (?=(?:is|was) (?:the|known|called|credited|popularly|also) )/i,
		'$1 '
	],
	[
		/^(Which) (?:one )?(?:of|among|amongst) the following (article|schedule|part|amendment|act|country|city|river|state)s? (?:of the Constitution )?(?=(?:deals?|contains?|provides?|is known|was the first|is called) )/i,
		'$1 $2 '
	]
];

const blank = '_____';

/** The words that a quiz asks in as a question that stands by itself; undefined where they need their list, or a text. */
export function quizStem(asked: string): string | undefined {
	const plain = chosen.reduce(
		(words, [pattern, said]) => words.replace(pattern, said),
		asked.replace(exam, '').trim()
	);
	const words = plain.replace(/[\s:–—-]+$/, '');
	const count = words.split(' ').length;
	if (leaning.test(words) || count < 5 || count > 30) return undefined;
	// two questions have two answers
	if (/,? and (?:why|when|where|who|what|which|how)\b/i.test(words)) return undefined;
	if (/\?\s|\p{Ll}{3}[.!]\s+\p{Lu}|[;“”]{2}|\n/u.test(words)) return undefined;
	const body = words.replace(/[?\s]+$/, '');
	const isQuestion = opening.test(body) || (words.endsWith('?') && within.test(body));
	if (isQuestion) return `${capital(body)}?`;
	return lacking(body);
}

/** "Salt is mined at" as a sentence with its end left out. */
function lacking(body: string): string | undefined {
	const gap = /_{2,}|\.{3,}|…+/;
	if (gap.test(body))
		return `What is missing? “${capital(body.replace(gap, blank)).replace(/\.$/, '')}.”`;
	const isOpen =
		/\b(?:is|was|are|were|as|by|in|on|at|of|to|from|with|for|the|called|named|between|under|into)$/.test(
			body
		);
	return isOpen ? `What is missing? “${capital(body)} ${blank}.”` : undefined;
}

/** What every state has one of. */
const ofState =
	/\b(?:Articles?|Schedules?|Constitution|Constitutional|Amendments?|Constituent Assembly|Drafting Committee|Preamble|Fundamental (?:Rights?|Duties)|Directive Principles|Parliament|Supreme Court|President|Governor|Prime Minister|Cabinet|Attorney General)\b/i;

/** What many a state has had one of, beside its constitution. */
const ofCountry =
	/\b(?:Acts?|Centre|Five[- ]Year Plans?|(?:Planning|Finance|Election) Commission)\b/;

/** The question with the state that it is about, where it names none; undefined where that is not known. */
export function ofItsState(stem: string, home: string | undefined): string | undefined {
	const isOfCountry = ofCountry.test(stem);
	if ((!isOfCountry && !ofState.test(stem)) || countryIn(stem) !== undefined) return stem;
	// "the Salta Constitution" says which one
	if (/(?<!^)\b\p{Lu}\p{Ll}+ Constitution\b/u.test(stem)) return stem;
	if (home === undefined) return undefined;
	if (isOfCountry && !ofState.test(stem)) return underTopic(home, stem);
	const whole = `Constitution of ${withArticle(countrySlot(home, { start: 0, end: 0 }))}`;
	if (/\bthe Constitution\b(?! of)/.test(stem))
		return stem.replace(/\bthe Constitution\b(?! of)/, `the ${whole}`);
	const part = /^(In which|Which|What) (article|schedule|part)\b/i.exec(stem);
	return part
		? stem.replace(part[0], `${part[1] ?? ''} ${part[2]?.toLowerCase() ?? ''} of the ${whole}`)
		: underTopic(whole, stem);
}
