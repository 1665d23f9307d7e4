import { dateAtStart } from '../../document/lines.ts';
import { readAloud } from '../../language/read.ts';
import type { Span } from '../../text/span.ts';
import type { Slot } from '../fact.ts';
import { sign } from '../frames/sign.ts';
import { phraseSlot, withArticle } from '../slots.ts';
import { constitutionOf } from './constitution.ts';
import { withoutReaders } from './headings.ts';
import { lineFrame, type LineContext, type LineFact } from './line.ts';
import { matterIn } from './matter.ts';
import { isTelling, mentionsIn, slotIn } from './naming.ts';

const upToNineteenth =
	'First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|Thirteenth|Fourteenth|Fifteenth|Sixteenth|Seventeenth|Eighteenth|Nineteenth';
export const ordinal = `(?:\\d{1,3}(?:st|nd|rd|th)|${upToNineteenth}|(?:Twen|Thir|For|Fif|Six|Seven|Eigh|Nine)tieth|(?:Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety)-(?:${upToNineteenth}))`;
const beginsOrdinal = new RegExp(`^${ordinal}`, 'i');
const amendment = new RegExp(
	`^(${ordinal})\\s*(?:\\(\\d{4}\\)|,\\s\\d{4})?\\s*[:–—-]\\s*(?=\\S)`,
	'i'
);

const numerals = /\b[IVXLC]+\b/;

const isMany = (label: string) =>
	/^(?:articles|sections|parts|schedules|chapters|clauses)\b/i.test(label);
const partOf = (label: string) =>
	(
		/\b(articles?|sections?|schedules?|parts?|chapters?|clauses?|amendment|protocol|annex)\b/i.exec(
			label
		)?.[1] ?? 'part'
	).toLowerCase();

/** A part of a law or treaty and what it is about: "Article 14 – Equality before law". */
export const provision = lineFrame<'part' | 'law' | 'matter'>({
	name: 'listed-provision',
	tier: 'A',
	identity: ['part', 'law', 'matter'],
	directions: [
		{
			asks: 'part',
			kind: 'agreement',
			stem: ({ part = '', law, matter }, { slots }) => {
				if (!law || !matter) return undefined;
				const kind = partOf(part);
				const { head } = slots.get('matter') ?? {};
				if (head === 'verb') return `Which ${kind} of ${law} ${matter}?`;
				if (head === 'clause') return `Which ${kind} of ${law} says that ${matter}?`;
				return `Which ${kind} of ${law} ${isMany(part) ? 'deal' : 'deals'} with ${matter}?`;
			}
		},
		{
			asks: 'matter',
			kind: 'agreement',
			stem: ({ part = '', law }, { slots }) => {
				const matter = slots.get('matter');
				if (!law || !matter || matter.head !== undefined || matter.text.split(' ').length > 8)
					return undefined;
				const name = beginsOrdinal.test(part) ? `the ${part}` : part;
				return `What ${isMany(part) ? 'do' : 'does'} ${name} of ${law} deal with?`;
			}
		}
	]
});

export const number = '(?:\\d{1,3}[A-Z]{0,2}|[IVXLC]{1,6}[A-Z]?)(?:\\(\\w{1,3}\\))*';
const label = new RegExp(
	`^((?:Art(?:icle)?s?\\.?|Sec(?:tion)?s?\\.?|Schedules?|Parts?|Chapters?|Clauses?|Annex|Protocol) ${number}(?:\\s?(?:[–—-]|to|and|&)\\s?${number})?|${ordinal} (?:Schedule|Amendment|Annex|Protocol|Part))(?:\\s*\\([^()]{1,30}\\))?\\s*(?::|[–—]|-(?=\\s)|\\s\\|)\\s*(?:deals? with|relates? to|concerns?|covers?|is about|on)?\\s*(?=\\S)`,
	'i'
);

const lawName =
	/\b(?:Constitution|Act|Treaty|Charter|Code|Convention|Statute|Covenant|Pact|Protocol|Agreement|Regulation)\b/;

/** The law or treaty that a line's parts are of: the nearest heading that names one. */
export function lawOf(context: LineContext, block: number): Slot | undefined {
	const { reading, headingsOf, subjectOf } = context;
	const about = subjectOf(block);
	if (about?.type === 'agreement' && isLaw(about)) return { ...about, article: 'the' };
	for (const { start, end } of headingsOf(block)) {
		const words = withoutReaders(reading.legible.slice(start, end));
		const heading = { start, end: start + words.length };
		const mention = mentionsIn(reading, heading).find(({ type }) => type === 'agreement');
		const slot = mention && slotIn(reading, mention, mention);
		if (slot && isLaw(slot)) return { ...slot, article: 'the' };
	}
	return undefined;
}

const isLaw = ({ text }: Slot) => lawName.test(text) && isTelling(text);

const bareOrdinal = new RegExp(`^${ordinal}$`, 'i');

/** The part of a law in full: "Art. 14-18" is "Articles 14–18". */
export const full = (words: string): string =>
	words
		.replace(bareOrdinal, (which) => `${which} Amendment`)
		.replace(/^Arts\.?\s/i, 'Articles ')
		.replace(/^Art\.?\s/i, 'Article ')
		.replace(/^Secs\.?\s/i, 'Sections ')
		.replace(/^Sec\.?\s/i, 'Section ')
		.replace(/\s?[–—-]\s?(?=\d)/, '–')
		.replace(/^(Article|Section)(?= \d+\w*[–&]| \d+\w* (?:to|and) )/, '$1s');

/** "42nd (1976): …" under "Amendments". */
function amendmentAt(
	{ reading, headingsOf }: LineContext,
	block: number,
	text: string
): RegExpExecArray | null {
	const [heading] = headingsOf(block);
	if (!heading || !/\bamendments?\b/i.test(readAloud(reading.legible, heading))) return null;
	return amendment.exec(text);
}

/** "42nd (1976)": the year in which an amendment was passed. */
function yearFacts(
	{ reading }: LineContext,
	block: number,
	{ start, end }: Span,
	{ 0: whole, 1: label = '' }: RegExpExecArray,
	law: Slot
): LineFact[] {
	const name = full(label.replace(/\s+/g, ' '));
	const bracket = /amendment$/i.test(name) ? /\(\d{4}\)/.exec(whole) : null;
	const at = start + (bracket?.index ?? 0);
	const found = bracket && dateAtStart(reading.legible, { start: at, end: start + whole.length });
	if (!found) return [];
	const paper: Slot = {
		...phraseSlot(`${name} of ${withArticle(law)}`, { start, end: start + whole.length }),
		type: 'agreement',
		article: 'the',
		head: 'amendment'
	};
	const slots = new Map([['paper', paper]]);
	return [
		{ frame: sign, draft: { slots, predicate: 'pass', when: found.when }, block, start, end }
	];
}

/** "Article 14 – Equality before law" where the headings say of which law. */
export function provisions(context: LineContext, block: number, span: Span): LineFact[] {
	const { reading } = context;
	const text = reading.legible.slice(span.start, Math.min(span.end, span.start + 400));
	const match = label.exec(text) ?? amendmentAt(context, block, text);
	if (!match) return [];
	const ofConstitution =
		/^(?:Art|Part|\d|\p{L}+ Amendment)|Schedule/iu.test(match[0]) || !label.test(text);
	const law =
		lawOf(context, block) ?? (ofConstitution ? constitutionOf(context, block, span) : undefined);
	const year = law ? yearFacts(context, block, span, match, law) : [];
	const matter = law && matterIn(reading, { start: span.start + match[0].length, end: span.end });
	if (!matter || numerals.test(matter.text)) return year;
	const part = phraseSlot(full((match[1] ?? '').replace(/\s+/g, ' ')), span);
	return [
		...year,
		{
			frame: provision,
			draft: {
				slots: new Map([
					['part', part],
					['law', law],
					['matter', matter]
				])
			},
			block,
			start: span.start,
			end: span.end
		}
	];
}

const partColumn = /^(article|section|schedule|part|chapter)s?(?: ?(?:nos?\.?|numbers?))?$/i;

/** A table of articles by their numbers, and what each is about. */
export function provisionRows(
	context: LineContext,
	rows: readonly { readonly block: number; readonly cells: readonly Span[] }[],
	header: readonly string[]
): LineFact[] {
	const kind = partColumn.exec(header[0] ?? '')?.[1];
	if (kind === undefined) return [];
	const { reading } = context;
	return rows.slice(1).flatMap(({ block, cells: [cell, about] }): LineFact[] => {
		const which = cell ? readAloud(reading.legible, cell) : '';
		if (!cell || !about || !new RegExp(`^${number}$`).test(which)) return [];
		const law = lawOf(context, block) ?? constitutionOf(context, block, cell);
		const matter = matterIn(reading, about);
		if (!law || !matter) return [];
		const part = phraseSlot(
			`${kind.charAt(0).toUpperCase()}${kind.slice(1).toLowerCase()} ${which}`,
			cell
		);
		const slots = new Map([
			['part', part],
			['law', law],
			['matter', matter]
		]);
		return [{ frame: provision, draft: { slots }, block, start: cell.start, end: about.end }];
	});
}
