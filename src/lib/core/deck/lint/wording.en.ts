import { parseCloze } from '../cloze.ts';
import type { Note } from '../note.ts';
import { hasLoosePronoun, looseReference } from './reference.en.ts';
import { warning, type Rule, type Trouble } from './rule.ts';

/** Words that only somebody with the source in hand would understand. For decks in English. */
export const checkWording: Rule = (note, { language }) => {
	if (!/^en\b/i.test(language)) return [];
	const stem = wordsShown(note);
	return [...namesSource(stem), ...yearless(note, stem), ...references(note, stem)];
};

/** Not longer than a stem is, so that unclosed marks cost no time. */
const quotation =
	/"[^"]{0,200}"|“[^”]{0,200}”|«[^»]{0,200}»|(?<![\p{L}\p{N}])['‘][^'’]{0,200}['’](?!\p{L})/gu;

/** The stem as it is read, without the marks of a cloze; what it quotes is a name to it. */
function wordsShown({ type, question }: Note): string {
	const parts = type === 'cloze' ? parseCloze(question) : [{ text: question }];
	return parts
		.map(({ text }) => text)
		.join('')
		.replace(quotation, 'Quotation');
}

const ownWords = '(?:text|article|author|passage|excerpt|paragraph|writer)';
/** "the author", but not "the author of Hamlet", "the article that …", "the text, signed in 1921". */
const bareSource = new RegExp(
	`\\b[Tt](?:he|his) ${ownWords}\\b(?!['’]|,| (?:of|by|on|in|from|for|that|which|who|whose|under|[A-Z0-9]))`
);
const accordingTo =
	/\baccording to (?:the|this) (?:text|article|author|passage|document|source|interview|speaker|report)\b(?! (?:of|by|on|from|that))/i;

function namesSource(stem: string): Trouble[] {
	return bareSource.test(stem) || accordingTo.test(stem)
		? [
				warning(
					'names-source',
					'the question speaks of its source',
					'ask so that it can be answered without the text, or name the source'
				)
			]
		: [];
}

const month =
	'(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const dayOfMonth = `(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}|${month} \\d{1,2}(?:st|nd|rd|th)?)`;
const onDay = new RegExp(`\\b(?:on|before|after|since|until|by|from) ${dayOfMonth}\\b`, 'i');
const isDay = new RegExp(`^(?:on )?(?:the )?${dayOfMonth}\\.?$`, 'i');
const hasYear = /\b\d{3,4}\b/;
const isPast = /\b(?:did|was|were|had|\w+ed)\b/i;
/** What comes back every year needs none. */
const isYearly =
	/\b(?:year|annual|annually|yearly|holiday|anniversary|birthday|born|feast|solstice|equinox)\b|celebrat|observ|commemorat|\bmark(?:s|ed)?\b/i;
const isNamedDay = /\p{Lu}\p{L}* Day\b/u;

function yearless({ question, answer, accept }: Note, stem: string): Trouble[] {
	const asksDay = isDay.test(answer) && /\b(?:when|what date|which date)\b/i.test(question);
	if (!isPast.test(stem) || isYearly.test(stem) || isNamedDay.test(stem)) return [];
	if ([stem, answer, ...accept].some((text) => hasYear.test(text))) return [];
	return asksDay || onDay.test(stem)
		? [warning('no-year', 'a day stands there without its year', 'say the year')]
		: [];
}

function references({ distractors, type }: Note, stem: string): Trouble[] {
	const hasOptions = distractors.length > 0 || type === 'ordering' || type === 'matching';
	const reference = looseReference(stem, hasOptions);
	const found: Trouble[] = [];
	if (hasLoosePronoun(stem))
		found.push(
			warning('pronoun', 'a pronoun stands for nothing in the question', 'write the name instead')
		);
	if (reference !== undefined)
		found.push(
			warning('no-antecedent', `"${reference}" points at nothing in the question`, 'name it')
		);
	return found;
}
