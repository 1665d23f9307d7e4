import { isFragment } from '../filter/grammar.ts';
import { furnished } from '../filter/furniture.ts';
import { key } from '../filter/key.ts';
import { leak } from '../filter/leak.ts';
import { reference } from '../filter/reference.ts';
import { time } from '../filter/time.ts';
import { wording } from '../filter/wording.ts';
import type { DropReason, Question } from '../question.ts';
import type { Candidate } from './candidates.ts';
import { GAP, isDate, type Key } from './keys.ts';

/** The quickest first: most gaps are refused by one of them. */
const looks: readonly ((question: Question) => DropReason | undefined)[] = [
	time,
	furnished,
	key,
	leak,
	wording,
	reference
];

/** A capital that only opens the sentence. */
const opener =
	/^(?:The|An?|In|On|At|By|With|From|For|After|Before|During|Under|Of|To|As|Between|Since|Until|When|While|Following|According)(?= )/;

/** What stands in the gap for a look: a name tells which of several is meant, a date or figure does not. */
const standIn = (key: Key): string =>
	isDate(key) ? '1999' : key.mention?.type === 'number' ? '7' : 'Nemo';

/** "the year 1999" is a date in words. */
const calendar = /\bthe (?:year|month|decade|century|period|season) 1999/g;

/** "On *her* return, Rosa Quispe …": whose is told right after. */
const foretold =
	/^((?:On|In|At|By|With|From|For|After|Before|During|Under|Following|Upon) [^,]{0,60}?)\b(?:his|her|its|their)\b(?=[^,]{0,60}, \p{Lu})/u;

/** The gap as a question in whole, for looks that expect one. */
function asQuestion({ question, told, lead, key }: Candidate): Question {
	const body = told
		.replace(GAP, standIn(key))
		.replace(calendar, '1999')
		.replace(foretold, '$1the')
		.replace(opener, (word) => word.toLowerCase())
		.replace(/[“”"]/g, '');
	return { ...question, stem: `${lead ? `${lead}: what` : 'What'} is so, if ${body}?` };
}

/** What a gap looks like by the rules that hold for questions: refused, or with signs that speak against it. */
export type Looks = { readonly isRefused: boolean; readonly signs: ReadonlySet<DropReason> };

const refused: Looks = { isRefused: true, signs: new Set() };

/** What speaks against a gap without making it wrong; a sentence as it stands explains its own words best. */
const isSoft = (reason: DropReason, { telling }: Candidate): boolean =>
	reason === 'uncertain' ||
	reason === 'no-time' ||
	(telling.isUnderLead && reason === 'unresolved-reference') ||
	(telling.clause === undefined &&
		!telling.isLine &&
		/^(?:unresolved-reference|vague|opinion|bare-surname)$/.test(reason));

export function looksOf(candidate: Candidate): Looks {
	const question = asQuestion(candidate);
	const signs = new Set<DropReason>();
	for (const look of looks) {
		const reason = look(question);
		if (reason && isSoft(reason, candidate)) signs.add(reason);
		else if (reason) return refused;
	}
	if (!candidate.telling.isLine && isFragment(question)) signs.add('grammar');
	return { isRefused: false, signs };
}
