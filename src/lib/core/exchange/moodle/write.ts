import { deletionsOf, parseCloze } from '../../deck/cloze.ts';
import { splitAtImages, imageAt, type MediaName } from '../../deck/media.ts';
import type { Collection } from '../collection.ts';
import { printDeckComment } from '../deck-comment.ts';
import { escapeHtml, writeRichHtml } from '../html/write.ts';
import { categoryOf } from '../quiz/category.ts';
import { gap, type Answer, type Asks, type QuizQuestion } from '../quiz/question.ts';
import { printStars } from '../quiz/stars.ts';
import { toQuiz } from '../quiz/to-quiz.ts';
import { printBase64 } from './base64.ts';
import { escapeAnswer, escapeBeside } from './embedded.ts';

/** Decks as Moodle's XML, each a category, with the images of their notes. */
export function writeMoodle({ decks, media }: Pick<Collection, 'decks' | 'media'>): string {
	const print = new Printer(media);
	const parts = decks.flatMap((deck) => [
		`<!-- ${printDeckComment(deck)} -->`,
		'<question type="category">',
		`<category><text>${xml(categoryOf(deck.title))}</text></category>`,
		`<info format="html"><text>${xml(print.html(deck.description ?? ''))}</text></info>`,
		'</question>',
		...deck.notes.map((note) => print.question(toQuiz(note, true)))
	]);
	return `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${parts.join('\n')}\n</quiz>\n`;
}

/** What XML cannot hold is left out. */
const xml = (text: string): string =>
	escapeHtml(
		text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
	).replaceAll('\r', '&#13;');

const types: Readonly<Record<Exclude<Asks['kind'], 'other'>, string>> = {
	choice: 'multichoice',
	'true-false': 'truefalse',
	short: 'shortanswer',
	numerical: 'numerical',
	matching: 'matching',
	ordering: 'ordering',
	essay: 'essay',
	description: 'description',
	cloze: 'cloze'
};

class Printer {
	readonly #media: Collection['media'];
	readonly #base64 = new Map<MediaName, string>();

	constructor(media: Collection['media']) {
		this.#media = media;
	}

	html(text: string): string {
		return writeRichHtml(text, (name) => `@@PLUGINFILE@@/${encodeURIComponent(name)}`);
	}

	question(question: QuizQuestion): string {
		const { asks, stem, name, feedback, idNumber, tags, hints } = question;
		if (asks.kind === 'other') return '';
		const stemHtml = asks.kind === 'cloze' ? this.#gaps(stem, asks) : this.html(stem);
		return [
			`<question type="${types[asks.kind]}">`,
			`<name><text>${xml(name)}</text></name>`,
			`<questiontext format="html"><text>${xml(stemHtml)}</text>${this.#files(stem)}</questiontext>`,
			this.#element('generalfeedback', feedback),
			'<defaultgrade>1</defaultgrade>',
			'<hidden>0</hidden>',
			`<idnumber>${xml(idNumber)}</idnumber>`,
			...this.#answers(asks),
			...hints.map((hint) => this.#element('hint', hint)),
			...(tags.length > 0
				? ['<tags>', ...tags.map((tag) => `<tag><text>${xml(tag)}</text></tag>`), '</tags>']
				: []),
			'</question>'
		].join('\n');
	}

	/** A text in HTML with its images. */
	#element(name: string, text: string, attributes = '', more = ''): string {
		return `<${name}${attributes} format="html"><text>${xml(this.html(text))}</text>${this.#files(text)}${more}</${name}>`;
	}

	#files(text: string): string {
		const names = splitAtImages(text).flatMap((piece, i) =>
			i % 2 ? (imageAt(piece, 0)?.image.name ?? []) : []
		);
		return [...new Set(names)]
			.map((name) => {
				const base64 = this.#bytesOf(name);
				return base64 === undefined
					? ''
					: `<file name="${xml(name)}" path="/" encoding="base64">${base64}</file>`;
			})
			.join('');
	}

	#bytesOf(name: MediaName): string | undefined {
		const file = this.#media.get(name);
		const known = this.#base64.get(name);
		if (known !== undefined || !file) return known;
		const printed = printBase64(file.bytes);
		this.#base64.set(name, printed);
		return printed;
	}

	#answers(asks: Asks): string[] {
		switch (asks.kind) {
			case 'choice':
				return [
					`<single>${asks.isSingle}</single>`,
					'<shuffleanswers>true</shuffleanswers>',
					'<answernumbering>abc</answernumbering>',
					...asks.answers.map(({ text, percent }) =>
						this.#element('answer', text, ` fraction="${percent}"`)
					)
				];
			case 'true-false':
				return ['true', 'false'].map((word) =>
					plainAnswer(word, (word === 'true') === asks.isTrue ? 100 : 0)
				);
			case 'short':
				return [
					'<usecase>0</usecase>',
					...asks.answers.map(({ text, percent }) => plainAnswer(text, percent))
				];
			case 'numerical':
				return asks.answers.flatMap(numbersOf);
			case 'matching':
				return [
					'<shuffleanswers>true</shuffleanswers>',
					...asks.pairs.map(([left, right]) =>
						this.#element('subquestion', left, '', `<answer><text>${xml(right)}</text></answer>`)
					)
				];
			case 'ordering':
				return [
					'<layouttype>VERTICAL</layouttype>',
					'<selecttype>ALL</selecttype>',
					'<selectcount>0</selectcount>',
					'<gradingtype>ABSOLUTE_POSITION</gradingtype>',
					'<showgrading>SHOW</showgrading>',
					...asks.items.map((item, i) => this.#element('answer', item, ` fraction="${i + 1}"`))
				];
			case 'essay':
				return [
					'<responseformat>editor</responseformat>',
					'<responserequired>1</responserequired>',
					'<responsefieldlines>10</responsefieldlines>',
					'<attachments>0</attachments>',
					'<attachmentsrequired>0</attachmentsrequired>',
					this.#element('graderinfo', asks.key),
					'<responsetemplate format="html"><text></text></responsetemplate>'
				];
			default:
				return [];
		}
	}

	/** A cloze as a text with embedded short answers. */
	#gaps(stem: string, { accept, distractors }: Extract<Asks, { kind: 'cloze' }>): string {
		const parts = parseCloze(stem);
		const isOnly = deletionsOf(parts).length === 1;
		const open = parts.map((part) => (part.kind === 'text' ? part.text : gap)).join('');
		const beside = escapeBeside(this.html(open)).split(gap);
		const answer = (text: string) => escapeAnswer(this.html(printStars(text)));
		const gaps = deletionsOf(parts).map(({ text }) => {
			const right = [text, ...(isOnly ? accept : [])].map((each) => `=${answer(each)}`);
			const wrong = isOnly ? distractors.map((each) => `%0%${answer(each)}`) : [];
			return `{1:SHORTANSWER:${[...right, ...wrong].join('~')}}`;
		});
		return beside.map((words, i) => words + (gaps[i] ?? '')).join('');
	}
}

const plainAnswer = (text: string, percent: number, more = ''): string =>
	`<answer fraction="${percent}" format="moodle_auto_format"><text>${xml(text)}</text>${more}</answer>`;

/** `3.14 ± 0.005` is a number and its tolerance, `1..5` the number between them. */
function numbersOf({ text, percent }: Answer): string[] {
	const [least, most] = text.split('..').map(Number);
	const [value = '', by = '0'] = text.split(' ± ');
	if (least === undefined || most === undefined)
		return [plainAnswer(value, percent, `<tolerance>${by}</tolerance>`)];
	const [middle, half] = [(least + most) / 2, Math.abs(most - least) / 2];
	return [plainAnswer(String(middle), percent, `<tolerance>${half}</tolerance>`)];
}
