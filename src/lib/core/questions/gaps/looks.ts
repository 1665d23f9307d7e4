import { furnished } from '../filter/furniture.ts';
import { key } from '../filter/key.ts';
import { leak } from '../filter/leak.ts';
import { reference } from '../filter/reference.ts';
import { time } from '../filter/time.ts';
import { wording } from '../filter/wording.ts';
import type { DropReason, Question } from '../question.ts';
import { GAP, type Candidate } from './candidates.ts';

const looks: readonly ((question: Question) => DropReason | undefined)[] = [
	furnished,
	leak,
	reference,
	time,
	wording,
	key
];

/** The gap as a question in whole, for looks that expect one. */
function asQuestion({ question, told, lead }: Candidate): Question {
	const body = told.replace(GAP, 'Such').replace(/[“”"]/g, '');
	return { ...question, stem: `${lead ? `${lead}: what` : 'What'} is so, if ${body}?` };
}

/** Whether a rule that holds for questions refuses a gap. */
export function isRefused(candidate: Candidate): boolean {
	const question = asQuestion(candidate);
	return looks.some((look) => look(question) !== undefined);
}
