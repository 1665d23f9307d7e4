import { deletionsOf, parseCloze, printCloze } from '../../deck/cloze.ts';
import { printPair } from '../../deck/lists.ts';
import { tagsIn } from '../../deck/tags.ts';
import type { Finding } from '../../text/finding.ts';
import type { Draft, Drafted } from '../gather.ts';
import { severalRight, severalRightFinding, trueFalse } from '../several-right.ts';
import { readOwnId } from './id.ts';
import { gap, shownGap, type Answer, type Asks, type QuizQuestion } from './question.ts';
import { readStars } from './stars.ts';

/** A question as a note. Without one, a finding says why; with one, findings say what was changed. */
export function fromQuiz(question: QuizQuestion): { draft?: Draft; findings: Finding[] } {
	const { line, idNumber, name, stem, feedback, hints, tags } = question;
	const own = readOwnId(idNumber);
	const findings: Finding[] = [];
	const say = (
		code: string,
		what: string,
		todo: string,
		{ severity = 'warning', values = [] }: SayMore = {}
	) => {
		findings.push({ code, severity, line, what, todo, values });
	};
	const asked = noteOf(question, own?.type, say);
	if (!asked) return { findings };
	const shown = stem.replace(gap, shownGap);
	const explanation = [feedback, ...feedbackOf(question.asks)]
		.filter((text) => text !== '')
		.join('\n');
	if (!own && asked.type !== 'cloze' && asked.answer === '') {
		say('no-right', 'none of its answers is right', 'write one that is', isError);
		return { findings };
	}
	if (
		!own &&
		asked.type === 'cloze' &&
		deletionsOf(parseCloze(asked.question ?? stem)).length === 0
	) {
		say('no-gap', 'this text hides nothing, so no card asks it', 'write its answers', isError);
		return { findings };
	}
	const [hint, ...moreHints] = hints;
	if (moreHints.length > 0)
		say('hints', `${moreHints.length} more hints were joined to the first`, 'shorten the hint', {
			values: [moreHints.length]
		});
	const note: Drafted = {
		...asked,
		question: asked.question ?? shown,
		...(hint !== undefined && { hint: hints.join('\n') }),
		...(explanation !== '' && { explanation }),
		tags: own ? tags : tagsIn(tags)
	};
	if (note.question === '' && !own) {
		say('no-words', 'the question has no words', 'write its text', isError);
		return { findings };
	}
	const known = idNumber !== '' ? `id ${idNumber}` : name !== '' ? `name ${name}` : undefined;
	return {
		draft: { note, line, ...(own ? { id: own.id } : known !== undefined && { name: known }) },
		findings
	};
}

type SayMore = Partial<Pick<Finding, 'severity' | 'values'>>;
type Say = (code: string, what: string, todo: string, more?: SayMore) => void;
const isError = { severity: 'error' } as const;
type Asked = Omit<Partial<Drafted>, 'answer'> & { readonly answer: string };

function noteOf(question: QuizQuestion, type: Drafted['type'], say: Say): Asked | undefined {
	const { asks, stem, line } = question;
	switch (asks.kind) {
		case 'choice':
			return choiceOf(
				asks,
				stem.replace(gap, shownGap),
				type,
				(finding) => {
					say(finding.code, finding.what, finding.todo);
				},
				line,
				say
			);
		case 'true-false':
			return trueFalseOf(asks.isTrue);
		case 'short':
			return shortOf(asks.answers, stem, type, say);
		case 'numerical': {
			const keys = keysOf(asks.answers, say);
			return keys && { type: 'typed', kind: 'figure', ...keys };
		}
		case 'matching':
			return matchingOf(asks.pairs, type, say);
		case 'ordering':
			return { type: 'ordering', answer: asks.items.join('\n') };
		case 'cloze':
			return { type: 'cloze', answer: '', accept: asks.accept, distractors: asks.distractors };
		case 'essay':
			if (asks.key !== '') return { type: type ?? 'basic', answer: asks.key };
			say(
				'essay-without-key',
				'an essay without a model answer cannot be a card',
				'write what a good answer says',
				isError
			);
			return undefined;
		case 'description':
			say('no-question', 'this text asks nothing and was left out', 'keep it in a document');
			return undefined;
		case 'other':
			say(
				'other-type',
				`questions of the type "${asks.name}" cannot be read`,
				'write it as another kind of question',
				{ ...isError, values: [asks.name] }
			);
			return undefined;
	}
}

const trueFalseOf = (isTrue: boolean): Asked => {
	const { type, answer, distractors = [] } = trueFalse(isTrue);
	return { answer, distractors, ...(type && { type }) };
};

/** A choice has one key; others that are as right are accepted. */
function choiceOf(
	{ isSingle, answers }: Extract<Asks, { kind: 'choice' }>,
	stem: string,
	type: Drafted['type'],
	tell: (finding: Finding) => void,
	line: number,
	say: Say
): Asked | undefined {
	const texts = answers.map(({ text }) => text);
	const full = answers.filter(({ percent }) => percent >= 100);
	const earning = answers.filter(({ percent }) => percent > 0);
	const wrong = answers.filter((answer) => !earning.includes(answer)).map(({ text }) => text);
	if (earning.length === 0) {
		say('no-right', 'none of its answers is right', 'mark the right one', isError);
		return undefined;
	}
	if (answers.length < 2 && type === undefined) {
		say('no-choice', 'there is nothing to choose from', 'write at least two answers', isError);
		return undefined;
	}
	if (earning.length > 1 && (!isSingle || full.length === 0)) {
		tell(severalRightFinding(line));
		return severalRight(
			stem,
			earning.map(({ text }) => text),
			texts
		);
	}
	const partly = full.length > 0 ? earning.filter(({ percent }) => percent < 100) : [];
	if (partly.length > 0) sayPartly(partly, say);
	const [key, ...accept] = full.length > 0 ? full : earning;
	const distractors =
		full.length > 0
			? answers.filter(({ percent }) => percent < 100).map(({ text }) => text)
			: wrong;
	return {
		type: type ?? 'choice',
		answer: key?.text ?? '',
		accept: accept.map(({ text }) => text),
		distractors
	};
}

const sayPartly = (answers: readonly Answer[], say: Say): void => {
	const named = answers.map(({ text, percent }) => `"${text.slice(0, 60)}" (${percent} %)`);
	const first = named.slice(0, 4).join(', ');
	say(
		'partly',
		`answers that earn a part count as wrong: ${first}`,
		'accept them too where they should count',
		{ values: [first] }
	);
};

/** The answers that count in full, and those that are known to be wrong. */
function keysOf(
	answers: readonly Answer[],
	say: Say
): Pick<Asked, 'answer' | 'accept' | 'distractors'> | undefined {
	const given = answers.filter(({ text }) => text !== '*');
	const best = Math.max(...given.map(({ percent }) => percent));
	const right = given.filter(({ percent }) => percent > 0 && percent === best);
	const partly = given.filter(({ percent }) => percent > 0 && percent < best);
	const [key, ...accept] = right.map(({ text }) => text);
	if (key === undefined) {
		say('no-right', 'none of its answers is right', 'write one that is', isError);
		return undefined;
	}
	if (partly.length > 0) sayPartly(partly, say);
	if (right.length > 0 && best < 100)
		say(
			'best-partly',
			`its best answer earns ${best} %, and counts in full`,
			'look whether it should',
			{ values: [best] }
		);
	const distractors = given.filter(({ percent }) => percent <= 0).map(({ text }) => text);
	return { answer: key, accept, distractors };
}

/** A short answer in a sentence is a cloze. */
function shortOf(
	answers: readonly Answer[],
	stem: string,
	type: Drafted['type'],
	say: Say
): Asked | undefined {
	const starless = answers.map((answer) =>
		answer.text === '*' ? answer : { ...answer, text: readStars(answer.text) }
	);
	const keys = keysOf(starless, say);
	if (!keys || !stem.includes(gap)) return keys && { type: type ?? 'typed', ...keys };
	const [before = '', ...after] = stem.split(gap);
	const question = printCloze([
		{ kind: 'text', text: before },
		{ kind: 'deletion', text: keys.answer, ord: 0 },
		{ kind: 'text', text: after.join('') }
	]);
	return { ...keys, type: 'cloze', question, answer: '' };
}

function matchingOf(
	pairs: readonly (readonly [string, string])[],
	type: Drafted['type'],
	say: Say
): Asked | undefined {
	const whole = pairs.filter(([left, right]) => left !== '' && right !== '');
	if (type === 'ordering')
		return {
			type,
			answer: [...whole]
				.sort((a, b) => Number(a[1]) - Number(b[1]))
				.map(([left]) => left)
				.join('\n')
		};
	if (whole.length === 0) {
		say('no-pairs', 'there are no pairs to match', 'write at least two', isError);
		return undefined;
	}
	const oneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ').trim();
	return {
		type: 'matching',
		answer: whole
			.map(([left, right]) => printPair({ left: oneLine(left), right: oneLine(right) }))
			.join('\n'),
		distractors: pairs.filter(([left]) => left === '').map(([, right]) => right)
	};
}

/** What is said to single answers, each with the answer that it is said to. */
function feedbackOf(asks: Asks): string[] {
	if (asks.kind === 'true-false')
		return asks.feedback.map(({ to, text }) =>
			to === asks.isTrue ? text : `${to ? 'True' : 'False'} — ${text}`
		);
	if (!('answers' in asks)) return [];
	return asks.answers
		.filter(({ feedback }) => feedback !== '')
		.sort((a, b) => b.percent - a.percent)
		.map(({ text, percent, feedback }) => (percent >= 100 ? feedback : `${text} — ${feedback}`));
}
