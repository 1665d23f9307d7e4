import { findDates } from '../text/dates.ts';
import { remembered } from '../text/remember.ts';
import { isFigured, isLeader } from './columns.ts';
import type { BlockKind } from './document.ts';
import { isFurniture, isReference } from './furniture.ts';

const month =
	'(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const startsWithMonth = new RegExp(`^by ${month}\\b`, 'i');

/** "By A Name", "Written by A Name, Office, June 26, 2013". */
function isByline(line: string): boolean {
	if (/^(?:written|reported|posted|compiled|edited|translated) by:? \p{Lu}/iu.test(line))
		return line.length <= 150;
	if (/^(?:author|reporter|writer|correspondent)s?:\s*\S/i.test(line)) return line.length <= 150;
	if (!/^by:? \p{Lu}/iu.test(line) || startsWithMonth.test(line) || line.length > 150) return false;
	const small = line.match(/\s\p{Ll}{3,}/gu)?.length ?? 0;
	return !/[.?!]$/.test(line) && small <= 2;
}

const isEditorial = (line: string) =>
	/^\W*(?:editor(?:'s|’s|s'|ial)?(?: note)?|disclaimer|note from the editor|publisher'?s note)\s*[:—–-]/i.test(
		line
	) ||
	/^\W*(?:the )?(?:views|opinions) expressed\b/i.test(line) ||
	/^\W*this (?:article|piece|essay|post|story|report) (?:was|is|has been|first|originally|expresses|appeared)\b/i.test(
		line
	) ||
	/^\W*(?:the (?:writer|author)|about the author)\b/i.test(line);

const isCaption = (line: string) =>
	line.length <= 250 &&
	/^\W*(?:file )?(?:photos?|image|picture|caption|credits?|illustration|video|infographic|map|figure \d+|fig\. ?\d+|source)(?:graph)?(?: (?:courtesy|credit|by)\b|\s*[:©/(])/i.test(
		line
	);

/** "Founded: 8 August 1967" dates what a text is about, "Published: 8 August 2017" the text. */
const isDatedKey = (line: string): boolean => {
	const key = /^\W*([^:\t\d]{2,40}?)\W*[:\t]/.exec(line)?.[1];
	return (
		key !== undefined &&
		!/\b(?:publi\w+|posted|dated?|released?|issued|updated|modified|created at|uploaded|time|on|at|by|last|news|report\w*|written|edited|press)\b/i.test(
			key
		)
	);
};

/** Only a date, perhaps with a clock, a label and a publisher: "04 October 2022 [13:00] - Today.Az". */
function isDateline(line: string): boolean {
	if (line.length > 90 || !/\d{4}/.test(line) || isDatedKey(line)) return false;
	const dates = findDates(line);
	const dated = dates.find(({ value }) => value !== undefined && value.precision !== 'range');
	if (dated === undefined || !/\d{4}/.test(line.slice(dated.start, dated.end))) return false;
	if (dated.value?.precision === 'year') return false;
	const rest = (line.slice(0, dated.start) + line.slice(dated.end))
		.replace(/\d{1,2}[:.]\d\d(?::\d\d)?(?:\s*[ap]\.?m\.?)?/gi, '')
		.replace(
			/\b(?:published|posted|date|dated|released?|issued|updated|last|on|at|by|time|gmt|utc|ist|pkt|est|edt)\b/gi,
			''
		);
	const words = rest.match(/[\p{L}\p{N}.]{2,}/gu) ?? [];
	return (
		words.length <= 3 && dated.start <= 25 && words.every((word) => /^[\p{Lu}\p{N}]/u.test(word))
	);
}

/** "Q:", "Q1.", "Question:"; the length of the mark, 0 without one. */
export const questionMark = (line: string): number =>
	/^(?:q(?:uestion)?\s*\d{0,3}\s*[:.)]|question \d+\b[:.)]?)\s+/i.exec(line)?.[0].length ?? 0;

/** "A:", "Ans.", "Answer:"; the length of the mark, 0 without one. */
export const answerMark = (line: string): number =>
	/^(?:a\s*[:)]|ans(?:wer)?\s*\d{0,3}\s*[:.)])\s+/i.exec(line)?.[0].length ?? 0;

const isQuestion = (line: string) =>
	questionMark(line) > 0 ||
	(line.length <= 250 && /\?["”’)]?$/.test(line) && !/[.?!]["”’)]?\s+\p{Lu}/u.test(line));

/** "Capital: Baku": a short name, a colon, a short value. */
const isPair = (line: string) =>
	line.length <= 160 &&
	/^[\p{Lu}\p{N}][^:.?!]{0,39}:\s+\S/u.test(line) &&
	!/[.?!]\s+\p{Lu}/u.test(line) &&
	line.slice(0, line.indexOf(':')).split(/\s+/).length <= 5;

/** "Headquarters – Geneva": a name, a dash, a short value. */
export const isDashed = (line: string): boolean =>
	/^\p{Lu}[\p{L} ()'’-]{1,30} (?:[–—]|-) \S.{0,70}$/u.test(line) && !/[.!?]$/.test(line);

/** "Salt v. Mill (1955) – the court upheld the tax": a name, its year, and what is told of it. */
const isDatedLabel = (line: string): boolean =>
	line.length <= 300 && /^\p{Lu}[^:()]{2,80} \(\d{4}\)\s*[–—-]\s/u.test(line);

/** "1905 – Partition of Bengal". */
export function isTimeline(line: string): boolean {
	if (!/^[\p{L}\p{N}]/u.test(line)) return false;
	const sign = /\s*[–—:|]\s|\s-\s/.exec(line.slice(0, 60));
	if (sign === null || sign.index === 0) return false;
	const head = line.slice(0, sign.index);
	if (!/\d/.test(head)) return false;
	const [date] = findDates(line.slice(0, sign.index + 2));
	return date?.start === 0 && date.end >= head.length;
}

/** Columns: bars, tabs or wide gaps between them. */
export const isTableRow = (line: string): boolean =>
	isBarred(line) || /^\|.*\||\s\|\s.*\s\|\s|\S\t+\S|\S {3,}\S/.test(line.slice(0, 500));

/** "Depositary | Peru |": a key, its value and a bar behind both. */
const isBarred = (line: string): boolean => line.length <= 300 && /^[^|]+\s\|\s[^|]*\|$/.test(line);

/** The words on one line, every white space but tabs as one space each. */
export const onOneLine = (words: string): string =>
	words
		.split(/[\n\r]+/)
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.join(' ')
		.replace(/[^\S\t]/g, ' ');

/** What a line or a joined paragraph is by its own look; its neighbours may still change that. */
export const looksLike: (words: string) => BlockKind = remembered((words) => {
	const line = onOneLine(words);
	const start = line.slice(0, 300);
	const whole = line.length <= 300 ? line : `${start}…`;
	if (isFurniture(whole) || isReference(start)) return 'boilerplate';
	if (isBarred(whole)) return 'row';
	if (isDateline(whole)) return 'dateline';
	if (isByline(whole)) return 'byline';
	if (isEditorial(start)) return 'editorial';
	if (isCaption(whole)) return 'caption';
	if (isQuestion(whole)) return 'question';
	if (line.length <= 300 && (isTimeline(line) || isTableRow(line) || isPair(line))) return 'row';
	if (isLeader(line) || isFigured(line) || isDatedLabel(line)) return 'row';
	return 'body';
});

/** A short line without a final stop, as headings are; whether it is one depends on what follows. */
export const couldHead = (line: string): boolean =>
	line.length <= 110 &&
	!/:\s+\p{Ll}/u.test(line) &&
	!/[.?!;,]["”’)]?$/.test(line.replace(/\b(?:[A-Z]\.){2,}\)?$/, '')) &&
	/^["“‘'([]?[\p{Lu}\p{N}]/u.test(line) &&
	line.split(/\s+/).length <= 16;
