import type { Table } from '../../document/tables.ts';
import { readAloud } from '../../language/read.ts';
import type { NoteKind } from '../../text/kinds.ts';
import type { Span } from '../../text/span.ts';
import { fold } from '../../text/unicode.ts';
import type { Slot } from '../fact.ts';
import { listSlot, phraseSlot } from '../slots.ts';
import { underTopic } from '../topic.ts';
import { lineFrame, type LineContext, type LineFact } from './line.ts';
import { slotIn } from './naming.ts';
import { tableTopic } from './table-name.ts';

const kinds: Readonly<Partial<Record<Slot['type'], NoteKind>>> = {
	person: 'person',
	organisation: 'organisation',
	place: 'place',
	country: 'place'
};

/** "Kathi | Salta" under "Dance | State": what stands in a column beside a name. */
export const columnValue = lineFrame<'topic' | 'kind' | 'subject' | 'key' | 'value' | 'options'>({
	name: 'column',
	tier: 'A',
	identity: ['topic', 'kind', 'subject', 'key'],
	directions: [
		{
			asks: 'value',
			kind: ({ slots }) => kinds[slots.get('value')?.type ?? 'name'] ?? 'term',
			stem: ({ topic, kind, subject, key }, { slots }) => {
				if (!topic || !subject || !key) return undefined;
				const goes = slots.get('value')?.isPlural ? `${key} go` : `${key} goes`;
				return underTopic(topic, `Which ${goes} with ${kind ? `the ${kind} ` : ''}${subject}?`);
			}
		}
	]
});

/** What a column's first cell says the names below it are: each thing of the first kind has one of the second. */
const subjectHead =
	/^(?:(?:\p{L}+ ){0,2}(?:dances?|dance forms?|festivals?|rivers?|dams?|monuments?|temples?|battles?|treat(?:y|ies)|wars?|movements?|revolts?|books?|works?|novels?|plays?|paintings?|inventions?|discover(?:y|ies)|instruments?|sports?|games?|troph(?:y|ies)|cups?|awards?|vitamins?|diseases?|minerals?|metals?|ores?|elements?|compounds?|acids?|hormones?|glands?|enzymes?|organs?|missions?|satellites?|missiles?|ships?|aircraft|operations?|exercises?|cent(?:er|re)s?|cit(?:y|ies)|places?|regions?|states?|provinces?|countr(?:y|ies)|nations?|tribes?|schemes?|projects?|organi[sz]ations?|compan(?:y|ies)|brands?|dynast(?:y|ies)|kingdoms?|empires?|parks?|ports?|peaks?|mountains?|lakes?|languages?|scripts?|religions?|gods?|goddess(?:es)?|committees?|commissions?))$/iu;
export const valueHead =
	/^(?:(?:\p{L}+ ){0,2}(?:states?|regions?|countr(?:y|ies)|cit(?:y|ies)|towns?|places?|locations?|provinces?|districts?|continents?|rivers?|lakes?|seas?|mountains?|ranges?|leaders?|rulers?|kings?|founders?|authors?|writers?|inventors?|discoverers?|builders?|architects?|composers?|commanders?|generals?|scientific names?|chemical names?|common names?|deficiency diseases?|diseases?|symbols?|capitals?|currenc(?:y|ies)|languages?|scripts?|dynast(?:y|ies)|religions?|sports?|games?|crops?|minerals?|metals?|ores?|units?|instruments?|deit(?:y|ies)|gods?|goddess(?:es)?|planets?|colou?rs?|vitamins?|glands?|hormones?|organs?)|(?:states?|countr(?:y|ies)|places?|cit(?:y|ies)|regions?) of (?:origin|birth|location))$/iu;

const serial = /^(?:#|no\.?|s\.? ?no\.?|sr\.? ?no\.?|sl\.? ?no\.?|rank|serial)$/i;

/** "States/Region" is a state or region, "Dance Form" a dance form. */
export const singular = (head: string): string =>
	head
		.toLowerCase()
		.replace(/\((?:s|es)\)/g, '')
		.replace(/ies\b/g, 'y')
		.replace(/(?<=ss|x|ch|sh)es\b/g, '')
		.replace(/(?<=[^su])s\b/g, '')
		.replace(/\s*\/\s*/g, ' or ');

export const isHead = (pattern: RegExp, head: string): boolean =>
	head
		.replace(/\((?:s|es)\)/g, '')
		.split(/\s*\/\s*/)
		.every((part) => pattern.test(part));

/** Who leads a country or a firm is another one soon. */
const changes = (kind: string, key: string): boolean =>
	/leader|ruler|king|general|commander/i.test(key) &&
	/countr|nation|state|province|organi[sz]ation|compan/i.test(kind);

const longestName = 5;
/** A name, no words about one. */
export const isName = (words: string): boolean =>
	/^(?:the )?\p{Lu}[\p{L}.’'-]*(?:(?: |-| & )(?:\p{Lu}[\p{L}.’'-]*|of|the|and|de|la|el|al|bin|von|\([\p{L} .’'-]+\)))*$/u.test(
		words
	) && words.split(' ').length <= longestName;

/** Names that a cell holds: of two it holds no one answer. */
const isOne = (words: string): boolean => isName(words) && !/ (?:and|&) |,|\//.test(words);

/** The share of a column's cells that must be names. */
const fewestNames = 0.7;

/** The columns of a table whose heads say that each name of the first has one of theirs. */
export function columnFacts(
	context: LineContext,
	table: Table,
	header: readonly string[]
): LineFact[] {
	const { reading } = context;
	const first = serial.test(header[0] ?? '') ? 1 : 0;
	const kind = header[first] ?? '';
	const rows = table.rows.slice(1);
	const topic = tableTopic(context, table);
	if (!isHead(subjectHead, kind) || topic === undefined || rows.length < 3) return [];
	const said = (cell: Span | undefined) => (cell ? readAloud(reading.legible, cell) : '');
	const named = rows.map(({ cells }) => said(cells[first]));
	return header.flatMap((key, column): LineFact[] => {
		if (column <= first || !isHead(valueHead, key) || changes(kind, key)) return [];
		const told = rows.map(({ cells }) => said(cells[column]));
		if (told.filter(isName).length < rows.length * fewestNames) return [];
		return rows.flatMap(({ block, cells }, i): LineFact[] => {
			const [cell, value] = [cells[first], cells[column]];
			const [subject = '', answer = ''] = [named[i], told[i]];
			const isOnly = named.filter((other) => fold(other) === fold(subject)).length === 1;
			if (!cell || !value || !isOnly || !isName(subject) || !isOne(answer)) return [];
			if (givesAway(`${topic} ${subject}`, answer)) return [];
			const slot = slotIn(reading, value);
			const others = [...new Set(told)].filter(
				(other) =>
					isOne(other) && !fold(other).includes(fold(answer)) && !fold(answer).includes(fold(other))
			);
			const slots = new Map<string, Slot>([
				['topic', phraseSlot(topic, cell)],
				['kind', phraseSlot(singular(kind), cell)],
				['subject', phraseSlot(subject, cell)],
				['key', phraseSlot(singular(key), value)],
				['value', slot?.text === answer ? { ...slot, article: '' } : phraseSlot(answer, value)],
				...(others.length >= offered
					? ([
							[
								'options',
								listSlot(
									options(others, i).map((text) => phraseSlot(text, value)),
									value
								)
							]
						] as const)
					: [])
			]);
			return [
				{
					frame: columnValue,
					draft: { slots },
					block,
					start: cell.start,
					end: cells.at(-1)?.end ?? value.end
				}
			];
		});
	});
}

/** "Peruvian" gives Peru away. */
const givesAway = (said: string, answer: string): boolean =>
	fold(said).includes(fold(answer)) ||
	fold(said)
		.split(/[^\p{L}]+/u)
		.some((word) => word.length > 3 && fold(answer).startsWith(word.slice(0, 4)));

const offered = 3;
/** Three others of the column, not the same for each row. */
const options = (others: readonly string[], row: number): string[] =>
	[...others, ...others].slice(row % others.length, (row % others.length) + offered);
