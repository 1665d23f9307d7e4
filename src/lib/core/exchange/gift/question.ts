import type { Answer, Asks } from '../quiz/question.ts';
import { amountOf } from '../quiz/amount.ts';
import { gap } from '../quiz/question.ts';
import { cut, piecesAt, slice, trimmed, unescaped, type Masked } from './masked.ts';
import { withFormat } from './texts.ts';
import type { TextFormat } from '../quiz/texts.ts';

/** What a question is made of, its texts read by `text`. */
export type Parts = {
	readonly name: string;
	readonly stem: string;
	readonly feedback: string;
	readonly asks: Asks;
};

/** Reads a part of a question in its format as a text of a note. */
export type TextOf = (part: Masked, format: TextFormat) => string;

/**
 * Reads one question, as Moodle does: `::name:: stem {answers} the sentence goes on`. Answers are looked for between
 * the first braces.
 *
 * @returns what is wrong instead, where it cannot be read
 */
export function readQuestion(block: Masked, textOf: TextOf): Parts | string {
	const [name, body] = withName(trimmed(block));
	const [start, end] = [body.mask.indexOf('{'), body.mask.indexOf('}')];
	if (start < 0 !== end < 0 || end < start) return 'a brace is missing';
	const isText = start < 0;
	const [format, before] = withFormat(isText ? body : slice(body, 0, start), 'moodle');
	const after = slice(body, end + 1);
	if (!isText && /\{\s*[=~#]/.test(after.mask)) return 'it has answers in two places';
	const hasGap = !isText && after.text.trim() !== '';
	const between = { text: hasGap ? gap : '', mask: hasGap ? gap : '' };
	const whole = isText ? before : joined(keepsSpace(body, start, before), between, after);
	const [answers, general] = withFeedback(isText ? slice(body, 0, 0) : slice(body, start + 1, end));
	const feedback = general ? inFormat(general, format, textOf) : '';
	const stem = textOf(whole, format);
	const asks = isText
		? ({ kind: 'description' } as const)
		: readAnswers(answers, format, feedback, textOf);
	if (typeof asks === 'string') return asks;
	return {
		name,
		feedback: asks.kind === 'essay' && asks.key !== '' ? '' : feedback,
		asks,
		stem: tidy(stem, asks)
	};
}

/** The space before a gap is a space of the sentence. */
const keepsSpace = (body: Masked, start: number, before: Masked): Masked =>
	/\s/.test(body.text[start - 1] ?? '') ? joined(before, { text: ' ', mask: ' ' }) : before;

const joined = (...parts: readonly Masked[]): Masked => ({
	text: parts.map(({ text }) => text).join(''),
	mask: parts.map(({ mask }) => mask).join('')
});

/** A full stop after the braces of a question that is none of a sentence's words. */
function tidy(stem: string, { kind }: Asks): string {
	const [, before, sign] = /^(.*?)\s*\uffff\s*([.?!:;]?)$/s.exec(stem) ?? [];
	if (before === undefined || kind === 'short') return stem;
	return /[.?!:;]$/.test(before) ? before : `${before}${sign ?? ''}`;
}

function withName(block: Masked): [string, Masked] {
	if (!block.mask.startsWith('::')) return ['', block];
	const [name, rest] = cut(slice(block, 2), '::');
	return rest ? [unescaped(name).trim(), trimmed(rest)] : ['', slice(block, 2)];
}

function withFeedback(answers: Masked): [Masked, Masked | undefined] {
	const at = answers.mask.lastIndexOf('####');
	if (at < 0) return [trimmed(answers), undefined];
	return [trimmed(slice(answers, 0, at)), slice(answers, at + 4)];
}

function inFormat(part: Masked, otherwise: TextFormat, textOf: TextOf): string {
	const [format, text] = withFormat(part, otherwise);
	return textOf(text, format);
}

function readAnswers(
	answers: Masked,
	format: TextFormat,
	general: string,
	textOf: TextOf
): Asks | string {
	const { mask } = answers;
	if (mask === '') return { kind: 'essay', key: general };
	if (mask.startsWith('#')) return numerical(slice(answers, 1), format, textOf);
	if (mask.includes('~')) return choice(answers, format, textOf);
	const pieces = piecesAt(answers, /=/g)
		.map(trimmed)
		.filter(({ text }) => text !== '');
	if (mask.includes('=') && mask.includes('->'))
		return matching(pieces.map(withoutSign), format, textOf);
	const [said, ...comments] = answers.mask.includes('=')
		? [answers]
		: piecesAt(answers, /#/g).map(trimmed);
	const truth = /^(?:(T|TRUE)|F|FALSE)$/i.exec(said?.text ?? '');
	if (truth) return trueFalse(truth[1] !== undefined, comments, format, textOf);
	return {
		kind: 'short',
		answers: pieces.map((piece) => weighted(withoutSign(piece), 100, 'plain', format, textOf))
	};
}

/** After the answer comes what is said to the wrong one, then what is said to the right one. */
function trueFalse(
	isTrue: boolean,
	comments: readonly Masked[],
	format: TextFormat,
	textOf: TextOf
): Asks {
	const [toWrong = '', toRight = ''] = comments.map((comment) =>
		inFormat(slice(comment, 1), format, textOf)
	);
	const feedback = [
		{ to: !isTrue, text: toWrong },
		{ to: isTrue, text: toRight }
	].filter(({ text }) => text !== '');
	return { kind: 'true-false', isTrue, feedback };
}

const withoutSign = (piece: Masked): Masked =>
	/^[=~]/.test(piece.mask) ? trimmed(slice(piece, 1)) : piece;

function choice(answers: Masked, format: TextFormat, textOf: TextOf): Asks {
	const pieces = piecesAt(answers, /[=~]/g)
		.map(trimmed)
		// "~=" is one sign
		.filter(({ text }) => text !== '' && text !== '~');
	return {
		kind: 'choice',
		isSingle: answers.mask.includes('='),
		answers: pieces.map((piece) =>
			weighted(withoutSign(piece), piece.mask.startsWith('=') ? 100 : 0, format, format, textOf)
		)
	};
}

const weight = /^%(-?\d{1,3}(?:\.\d{0,10})?)%/;

/** `%50%answer#feedback`. */
function weighted(
	piece: Masked,
	usual: number,
	own: TextFormat,
	format: TextFormat,
	textOf: TextOf
): Answer {
	const [mark, percent] = weight.exec(piece.text) ?? [];
	const rest = mark === undefined ? piece : slice(piece, mark.length);
	const [answer, comment] = cut(rest, '#');
	return {
		text: inFormat(answer, own, textOf),
		percent: percent === undefined ? usual : Number(percent),
		feedback: comment ? inFormat(comment, format, textOf) : ''
	};
}

function matching(pieces: readonly Masked[], format: TextFormat, textOf: TextOf): Asks | string {
	const pairs = pieces.map((piece): [string, string] | undefined => {
		const [left, right] = cut(piece, '->');
		return right && [inFormat(left, format, textOf), textOf(trimmed(right), 'plain')];
	});
	if (!pairs.every((pair) => pair !== undefined)) return 'a pair has no "->"';
	return { kind: 'matching', pairs };
}

function numerical(answers: Masked, format: TextFormat, textOf: TextOf): Asks | string {
	const [right, wrong] = cut(answers, '~');
	const pieces = piecesAt(right, /=/g)
		.map(trimmed)
		.filter(({ text }) => text !== '');
	if (pieces.length === 0) return 'there is no number';
	const read = pieces.map((piece) => weighted(withoutSign(piece), 100, 'plain', format, textOf));
	const amounts = read.map((answer) => ({ ...answer, text: amountOf(answer.text) ?? '' }));
	const bad = read[amounts.findIndex(({ text }) => text === '')];
	if (bad) return `"${bad.text.slice(0, 60)}" is no number`;
	const [, comment] = wrong ? cut(wrong, '#') : [];
	const said = comment ? inFormat(comment, format, textOf) : '';
	return {
		kind: 'numerical',
		answers: said === '' ? amounts : [...amounts, { text: '*', percent: 0, feedback: said }]
	};
}
