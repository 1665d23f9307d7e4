import { anchor } from './filter/anchor.ts';
import { furnished } from './filter/furniture.ts';
import { grammar } from './filter/grammar.ts';
import { key } from './filter/key.ts';
import { leak } from './filter/leak.ts';
import { reference } from './filter/reference.ts';
import { rivals } from './filter/rivals.ts';
import { time } from './filter/time.ts';
import { wording } from './filter/wording.ts';
import type { Dropped, DropReason, Question } from './question.ts';

const MAX_STEM_WORDS = 30;
const MAX_KEY_WORDS = 14;
/** No question that anybody asks is longer; what is gets no closer look. */
const MAX_CHARACTERS = 400;

const size = (text: string) => text.split(/\s+/).length;

function length({ stem, key }: Question): DropReason | undefined {
	if (stem.length > MAX_CHARACTERS || size(stem) > MAX_STEM_WORDS) return 'long-stem';
	return key.length > MAX_CHARACTERS || size(key) > MAX_KEY_WORDS ? 'long-key' : undefined;
}

const speaker = ({ stem, fact }: Question): DropReason | undefined =>
	fact.flags.includes('attributed') && !stem.startsWith('According to ')
		? 'unattributed'
		: undefined;

/** What a question must pass by itself, the cheapest look first. */
const looks: readonly ((question: Question) => DropReason | undefined)[] = [
	length,
	furnished,
	speaker,
	leak,
	reference,
	grammar,
	time,
	wording,
	key,
	anchor
];

function reasonAlone(
	question: Question,
	isCopied: (text: string) => boolean
): DropReason | undefined {
	for (const look of looks) {
		const reason = look(question);
		if (reason) return reason;
	}
	return isCopied(question.stem) || isCopied(question.key) ? 'verbatim' : undefined;
}

/** What says nothing about other questions: a stem with a leak may still show that there are two answers. */
const isTelling = (reason: DropReason | undefined) =>
	reason === undefined || reason === 'leak' || reason === 'long-key' || reason === 'verbatim';

/** Parts the questions that may become cards from those that may not, each with its reason. */
export function filterQuestions(
	questions: readonly Question[],
	isCopied: (text: string) => boolean
): {
	kept: Question[];
	dropped: Dropped[];
} {
	const alone = new Map(questions.map((question) => [question, reasonAlone(question, isCopied)]));
	const passed = questions.filter((question) => isTelling(alone.get(question)));
	const among = rivals(passed);
	const kept: Question[] = [];
	const dropped: Dropped[] = [];
	for (const question of questions) {
		const reason = alone.get(question) ?? among.get(question);
		if (reason) dropped.push({ question, reason });
		else kept.push(question);
	}
	return { kept, dropped };
}
