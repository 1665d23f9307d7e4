import { printCloze, type ClozePart } from '../../deck/cloze.ts';
import { amountOf } from '../quiz/amount.ts';
import { gap, type Answer } from '../quiz/question.ts';
import { readStars } from '../quiz/stars.ts';

/** A gap in a text with embedded answers: `{1:SHORTANSWER:=Baku~%50%Bakou}`. */
export type Embedded = {
	readonly kind: 'short' | 'choice' | 'numerical';
	readonly answers: readonly Answer[];
};
type Piece = string | Embedded;

const kinds: readonly (readonly [Embedded['kind'], RegExp])[] = [
	['short', /^(?:SHORTANSWER(?:_C)?|SAC?|MWC?)$/],
	['numerical', /^(?:NUMERICAL|NM)$/],
	['choice', /^(?:MULTI(?:CHOICE|RESPONSE)(?:_[VHS]+)?|M[CR][VHS]*)$/]
];

/** Signs that an entity keeps from meaning something, as characters that no text has. */
const kept = new Map([
	['}', '\ufdd0'],
	['~', '\ufdd1'],
	['#', '\ufdd2'],
	['\\', '\ufdd3'],
	['{', '\ufdd4']
]);
const signs = new Map([...kept].map(([sign, as]) => [as, sign]));

/** HTML with such entities as those characters, for what reads it next would make signs of them. */
export const keepSigns = (html: string): string =>
	html
		.replace(/[\ufdd0-\ufdd4]/g, '')
		.replace(
			/&#(125|126|35|92|123);/g,
			(whole, code: string) => kept.get(String.fromCharCode(Number(code))) ?? whole
		);

const asSigns = (text: string): string =>
	text.replace(/[\ufdd0-\ufdd4]/g, (as) => signs.get(as) ?? as);

/** Texts and gaps by turns. */
export function readEmbedded(text: string): Piece[] {
	const pieces: Piece[] = [];
	let at = 0;
	for (const { 0: mark, 1: type = '', index } of text.matchAll(/\{\d*:([A-Z_]{2,20}):/g)) {
		if (index < at) continue;
		const kind = kinds.find(([, names]) => names.test(type))?.[0];
		if (!kind) continue;
		const end = closing(text, index + mark.length);
		if (end === undefined) break;
		const answers = answersIn(text.slice(index + mark.length, end), kind);
		pieces.push(asSigns(text.slice(at, index)), { kind, answers });
		at = end + 1;
	}
	pieces.push(asSigns(text.slice(at)));
	return pieces;
}

function closing(text: string, from: number): number | undefined {
	for (let i = from; i < text.length; i++) {
		if (text[i] === '\\') i++;
		else if (text[i] === '}') return i;
	}
	return undefined;
}

const answersIn = (text: string, kind: Embedded['kind']): Answer[] =>
	(text.match(/(?:\\[^]|[^\\~])+|\\$/g) ?? []).map((written) => {
		const [, sign, percent, rest = ''] =
			/^\s*(=|%(-?\d{1,3})(?:\.\d+)?%)?([^]*)$/.exec(written) ?? [];
		const [answer = '', ...feedback] = rest.match(/(?:\\[^]|[^\\#])+|#|\\$/g) ?? [];
		const words = plain(answer);
		return {
			text: kind === 'numerical' ? (amountOf(words) ?? words) : words,
			percent: sign === '=' ? 100 : Number(percent ?? 0),
			feedback: plain(feedback.slice(1).join(''))
		};
	});

const plain = (text: string): string => asSigns(text.replace(/\\([}~#"/])/g, '$1')).trim();

const best = (answers: readonly Answer[]): Answer | undefined =>
	[...answers].sort((a, b) => b.percent - a.percent)[0];

/** Several gaps as a cloze; those with options have them as a hint. */
export function clozeOf(pieces: readonly Piece[]): string {
	let ord = 0;
	return printCloze(
		pieces.map((piece): ClozePart => {
			if (typeof piece === 'string') return { kind: 'text', text: piece };
			const key = best(piece.answers)?.text ?? '';
			const hint = piece.kind === 'choice' ? piece.answers.map(({ text }) => text).join(' / ') : '';
			return {
				kind: 'deletion',
				text: piece.kind === 'short' ? readStars(key) : key,
				ord: ord++,
				...(hint !== '' && { hint })
			};
		})
	);
}

/** The same text with one gap open, as a sentence with `gap` in it. */
export const gapped = (pieces: readonly Piece[]): string =>
	pieces.map((piece) => (typeof piece === 'string' ? piece : gap)).join('');

/** What earns marks beside the best answer of each gap. */
export const alsoRight = (gaps: readonly Embedded[]): string[] =>
	gaps.flatMap(({ answers }) => {
		const key = best(answers);
		return answers.filter((answer) => answer !== key && answer.percent > 0).map(({ text }) => text);
	});

const escapes = new Map([...kept.keys()].map((sign) => [sign, `&#${sign.charCodeAt(0)};`]));

/** An answer in HTML that is escaped already. */
export const escapeAnswer = (html: string): string =>
	html.replace(/&#\d+;|[}~#{]|\\(?=[}~#"/<]|$)/g, (sign) => escapes.get(sign) ?? sign);

/** Words beside gaps that would read like one. */
export const escapeBeside = (html: string): string => html.replace(/\{(?=\d*:[A-Z_])/g, '&#123;');
