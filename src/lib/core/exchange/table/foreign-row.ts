import { tagsIn } from '../../deck/tags.ts';
import { fold } from '../../text/unicode.ts';
import { clozeFromAnki } from '../anki-cloze.ts';
import type { Draft, Drafted } from '../gather.ts';
import { readRichHtml } from '../html/read.ts';
import { severalRight, severalRightFinding, trueFalse } from '../several-right.ts';
import { lostFinding } from '../lost.ts';
import type { Role } from './dialect.ts';
import { sourcesIn } from './heads.ts';
import { readList } from './lists.ts';
import { notACard, type Sight } from './sight.ts';
import { typeNamed } from './types.ts';

/** A row of another program's table. */
export function foreignRow(cells: readonly string[], sight: Sight): Draft | undefined {
	const { dialect, line, findings } = sight;
	const plain = (cell: string): string => {
		if (!dialect.isHtml) return cell.trim().replace(/\r\n?/g, '\n');
		const { text, lost } = readRichHtml(cell);
		if (lost.length > 0) findings.push(lostFinding(line, lost));
		return text;
	};
	const all = (role: Role): string[] =>
		cells.filter((_, i) => dialect.columns[i] === role).map(plain);
	const texts = (role: Role): string[] => all(role).filter((text) => text !== '');
	const first = (role: Role): string => all(role)[0] ?? '';
	const lists = (role: Role): string[] =>
		all(role).flatMap((cell) => readList(cell, dialect.lists));
	const [hint, topic] = [first('hint'), first('topic')];
	const explanation = texts('explanation').join('\n');
	const rest: Partial<Drafted> = {
		...(hint !== '' && { hint }),
		...(explanation !== '' && { explanation }),
		...(topic !== '' && { topic }),
		tags: tagsIn([
			...texts('tags').flatMap((cell) => readList(cell, dialect.tagsBy)),
			...dialect.tags
		]),
		evidence: sourcesIn(cells, dialect.columns).map(({ id }) => ({
			source: id,
			paragraph: 0,
			start: 0,
			end: 0
		}))
	};
	const [question, answer] = [first('question'), first('answer')];
	const kind = typeNamed(first('type'));
	const asked = askedBy({
		question,
		answer,
		accept: lists('accept'),
		distractors: lists('distractors'),
		options: all('option'),
		correct: first('correct'),
		kind
	});
	if (!asked) {
		findings.push(notACard(line));
		return undefined;
	}
	if (asked.isSeveral) findings.push(severalRightFinding(line));
	const guid = first('guid');
	return { note: { ...rest, ...asked.note }, line, ...(guid !== '' && { name: guid }) };
}

type Fields = {
	readonly question: string;
	readonly answer: string;
	readonly accept: readonly string[];
	readonly distractors: readonly string[];
	readonly options: readonly string[];
	readonly correct: string;
	readonly kind: ReturnType<typeof typeNamed>;
};

type Asked = { readonly note: Drafted; readonly isSeveral?: boolean };

/** How the card asks, by what its row holds. */
function askedBy({
	question,
	answer,
	accept,
	distractors,
	options,
	correct,
	kind
}: Fields): Asked | undefined {
	if (question === '') return undefined;
	const cloze = clozeFromAnki(question);
	if (cloze !== undefined) {
		const explained = answer === '' ? {} : { explanation: answer };
		return { note: { type: 'cloze', question: cloze, answer: '', ...explained } };
	}
	const given = options.filter((option) => option !== '');
	if (given.length > 1) {
		const right = rightOf(options, correct === '' ? answer : correct);
		if (right.length === 0) return undefined;
		if (right.length > 1)
			return { note: { ...severalRight(question, right, given), accept }, isSeveral: true };
		const wrong = given.filter((option) => option !== right[0]);
		return {
			note: {
				type: 'choice',
				question,
				answer: right[0] ?? '',
				accept,
				distractors: [...wrong, ...distractors]
			}
		};
	}
	const key = answer === '' ? correct : answer;
	if (key === '') return undefined;
	const isTrue = kind === 'true-false' ? truth.get(fold(key)) : undefined;
	if (isTrue !== undefined) return { note: { question, ...trueFalse(isTrue) } };
	const named = kind === 'true-false' ? undefined : kind;
	const isOpen = named === 'choice' && distractors.length === 0;
	const type =
		isOpen || named === 'cloze'
			? 'basic'
			: (named ?? (distractors.length > 0 ? 'choice' : 'basic'));
	return { note: { type, question, answer: key, accept, distractors } };
}

const truth = new Map<string, boolean>([
	...['true', 't', 'yes', '1', 'dogru', 'صحیح'].map((word): [string, boolean] => [
		fold(word),
		true
	]),
	...['false', 'f', 'no', '0', 'yanlis', 'غلط'].map((word): [string, boolean] => [
		fold(word),
		false
	])
]);

/** The options that are right: by their words, by their letters or by their numbers, `B` or `1, 3`. */
function rightOf(options: readonly string[], said: string): string[] {
	const named = (word: string): string | undefined => {
		const same = options.find((option) => option !== '' && fold(option) === fold(word));
		if (same !== undefined) return same;
		const letter = /^(?:option|choice|answer)?\s*\(?([a-z]|\d{1,2})[).]?$/i.exec(word.trim())?.[1];
		if (letter === undefined) return undefined;
		const place = /\d/.test(letter) ? Number(letter) - 1 : letter.toLowerCase().charCodeAt(0) - 97;
		return options[place] || undefined;
	};
	const whole = named(said);
	if (whole !== undefined) return [whole];
	const words = said.split(/[,;|/&\s]+/).filter((word) => word !== '');
	const found = words.map(named);
	return found.every((option) => option !== undefined) ? [...new Set(found)] : [];
}
