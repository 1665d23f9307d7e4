import { tablesOf, type Table } from '../../document/tables.ts';
import { dateAtStart } from '../../document/lines.ts';
import { headKind } from '../../language/lexicon.ts';
import { readAloud } from '../../language/read.ts';
import { capital } from '../../text/capital.ts';
import type { Span } from '../../text/span.ts';
import type { Slot } from '../fact.ts';
import { phraseSlot } from '../slots.ts';
import { columnFacts } from './columns.ts';
import type { LineContext, LineFact } from './line.ts';
import { isTelling, slotIn } from './naming.ts';
import { propertyFacts } from './pairs.ts';
import { paperVerb } from './paper-verb.ts';
import { provisionRows } from './provisions.ts';
import { propertiesNamed } from './property.ts';
import { officeOf, tenureFact } from './tenure.ts';
import { seriesOf, yearFacts } from './series.ts';
import { tableName } from './table-name.ts';
import { factsAt } from './timeline.ts';

const timeColumn = /^(?:years?|dates?|time|period|when|year of event|day)$/i;
const eventColumn =
	/^(?:events?|developments?|milestones?|happenings?|what happened|incidents?|details|description|significance|importance)$/i;
const tenureColumn =
	/^(?:term|tenure|reign|years?|period|in office|term of office|years in office|duration|from[–-]to)$/i;
const nameColumn =
	/^(?:names?|holders?|presidents?|prime ministers?|rulers?|kings?|emperors?|governors?|viceroys?|governors?[- ]generals?)$/i;

/** What the first column's header says its cells are, where a name alone does not tell. */
const columnTypes: readonly (readonly [RegExp, Slot['type']])[] = [
	[/^(?:countr(?:y|ies)|nations?)$/i, 'country'],
	[/^(?:old|former|ancient|earlier|previous|colonial|original) names?$/i, 'place'],
	[
		/^(?:states?|union territor(?:y|ies)|provinces?|cit(?:y|ies)|regions?|places?|districts?|rivers?|lakes?|mountains?|peaks?|passes|straits?|islands?|deserts?|dams?|ports?|glaciers?|waterfalls?|hills?|forts?|beaches|national parks?)(?: (?:in|of) .*)?$/i,
		'place'
	],
	[
		/^(?:organi[sz]ations?|bod(?:y|ies)|institutions?|compan(?:y|ies)|agenc(?:y|ies)|commissions?|committees?|part(?:y|ies)|banks?|groupings?|blocs?|alliances?)$/i,
		'organisation'
	],
	[
		/^(?:treat(?:y|ies)|agreements?|acts?|conventions?|pacts?|accords?|laws?|protocols?)$/i,
		'agreement'
	],
	[/^(?:battles?|wars?|events?|movements?|summits?|conferences?|revolts?)$/i, 'event'],
	[/^(?:persons?|leaders?|scientists?|writers?|poets?)$/i, 'person'],
	[
		/^(?:books?|works?|novels?|monuments?|buildings?|diseases?|missiles?|satellites?|missions?|aircraft|ships?|elements?|species|inventions?|dams?|temples?|dishes)$/i,
		'work'
	]
];

/** A title of several words stands in quotation marks, so that it reads as one. */
const titled = (title: string): string =>
	/ .* /.test(title) ? `“${title.replace(/^[“"‘']|[”"’']$/g, '')}”` : title;

/** A river is "the Ganges River"; other names stand as they are. */
export function rowSubject({ reading }: LineContext, cell: Span, header: string): Slot | undefined {
	const slot = slotIn(reading, cell);
	if (!slot || !/^\p{Lu}/u.test(slot.text) || slot.text.split(' ').length > 8) return undefined;
	const known = columnTypes.find(([pattern]) => pattern.test(header.trim()))?.[1];
	const written = readAloud(reading.legible, cell);
	if (/^rivers?$/i.test(header))
		return {
			...phraseSlot(/\briver\b/i.test(written) ? written : `${written} River`, cell),
			type: 'place',
			article: 'the'
		};
	if (/^(?:straits?|deserts?)$/i.test(header)) return { ...slot, type: 'place', article: 'the' };
	if (known === undefined) return slot.mention && slot.type !== 'name' ? slot : undefined;
	if (known === 'country') return slot.type === 'country' ? slot : undefined;
	if (known === 'agreement' || known === 'event') return ofKind(slot, header, known);
	// a title keeps its own "The"
	if (known === 'work') return { ...slot, type: known, text: titled(written), article: '' };
	return { ...slot, type: known };
}

/** "Ramsar" under "Convention" is the Ramsar Convention; letters stand for the whole name. */
function ofKind(slot: Slot, header: string, type: 'agreement' | 'event'): Slot | undefined {
	const bare = slot.text.replace(/\s*\([^()]*\)$/, '');
	if (/^\p{Lu}{3,}$/u.test(bare)) return { ...slot, text: bare, type, article: '' };
	const kind = /^(convention|act|protocol|movement|conference)s?$/i.exec(header.trim())?.[1];
	const head = headKind(bare.split(' ').at(-1)?.toLowerCase() ?? '');
	const isBare = kind !== undefined && head === undefined && !bare.includes(' of ');
	const text = isBare ? `${bare} ${capital(kind.toLowerCase())}` : bare;
	return isTelling(text) ? { ...slot, text, type, article: 'the' } : undefined;
}

/** The name that an entry of a list begins with, as a thing of the kind that the list's heading tells. */
export function namedInList(context: LineContext, name: Span, block: number): Slot | undefined {
	const { reading, headingsOf } = context;
	const [heading] = headingsOf(block);
	const kinds = heading
		? readAloud(reading.legible, heading).split(/\s+(?:and|&)\s+|\s+of\s|,\s*/)
		: [];
	return rowSubject(context, name, kinds[0] ?? '');
}

const proofOf = (cells: readonly Span[]): Span => ({
	start: cells[0]?.start ?? 0,
	end: cells.at(-1)?.end ?? 0
});

/** Year and event side by side. */
function dated(
	context: LineContext,
	{ rows }: Table,
	time: number,
	event: number,
	from: number
): LineFact[] {
	const { reading } = context;
	return rows.slice(from).flatMap(({ block, cells }) => {
		const [cell, words] = [cells[time], cells[event]];
		const found = cell && dateAtStart(reading.legible, cell);
		if (!found || !words || found.end < cell.end - 1) return [];
		return factsAt(context, words, found.when, block, proofOf(cells));
	});
}

const keyOf = { pass: 'passed', adopt: 'adopted', sign: 'signed' } as const;

/** What a column of years says of an agreement, a battle. */
function dateKey({ type, text }: Slot): string | undefined {
	if (type === 'event') return 'date';
	if (type !== 'agreement') return undefined;
	if (/(?:Convention|Protocol|Amendment|Charter|Declaration)$|^\p{Lu}+$/u.test(text))
		return 'adopted';
	const verb = paperVerb(text);
	return verb && keyOf[verb];
}

/** A header names its columns: the first the subjects, the others what is said of them. */
function headed(context: LineContext, { rows }: Table, header: readonly string[]): LineFact[] {
	const { reading } = context;
	const first = /^(?:#|no\.?|s\.? ?no\.?|sr\.? ?no\.?|rank|serial)$/i.test(header[0] ?? '') ? 1 : 0;
	return rows.slice(1).flatMap(({ block, cells }) => {
		const cell = cells[first];
		const subject = cell && rowSubject(context, cell, header[first] ?? '');
		if (!subject) return [];
		return header.flatMap((key, i) => {
			const value = cells[i];
			if (i <= first || !value || value.start === value.end) return [];
			const kept = /^(?:year|date)$/i.test(key) ? (dateKey(subject) ?? key) : key;
			return propertyFacts(reading, subject, kept, value, block, proofOf(cells));
		});
	});
}

/** So many blocks from the first on are a text's head. */
const atHead = 12;

/** Two columns without a header: keys and values of what the heading names. */
function infobox({ reading, likelyOf }: LineContext, table: Table): LineFact[] {
	const named = tableName(reading, table);
	// at the head of a text under a heading that names nothing it tells of the text's own subject
	const first = table.rows[0]?.block ?? 0;
	const whole = first < atHead ? likelyOf(0) : undefined;
	return table.rows.flatMap(({ block, cells: [key, value] }) => {
		const subject = key && value && (named ?? likelyOf(block) ?? whole);
		return subject
			? propertyFacts(
					reading,
					subject,
					readAloud(reading.legible, key),
					value,
					block,
					proofOf([key, value])
				)
			: [];
	});
}

function tenures(context: LineContext, { rows }: Table, name: number, term: number): LineFact[] {
	const { reading, headingsOf } = context;
	const [heading] = headingsOf(rows[0]?.block ?? 0);
	const held = heading && officeOf(readAloud(reading.legible, heading), heading);
	if (!held) return [];
	return rows.slice(1).flatMap(({ block, cells }) => {
		const [who, when] = [cells[name], cells[term]];
		const found = when && dateAtStart(reading.legible, when);
		return found && who ? tenureFact(reading, held, who, found.when, block, proofOf(cells)) : [];
	});
}

const placeColumn = /^(?:place|venue|location|city|held (?:at|in)|site|host city)$/i;
const presidentColumn =
	/^(?:presidents?|presided (?:over )?by|chair(?:man|person)?|presiding officer)$/i;

/** "1907 | Surat | Rosa Quispe" in a table of sessions; of two in one year none is told by it. */
function sessionTable(
	context: LineContext,
	{ rows }: Table,
	header: readonly string[]
): LineFact[] {
	const at = (pattern: RegExp) => header.findIndex((cell) => pattern.test(cell));
	const [year, place, president] = [at(/^years?$/i), at(placeColumn), at(presidentColumn)];
	const series = year >= 0 && place >= 0 ? seriesOf(context, rows[0]?.block ?? 0) : undefined;
	if (!series) return [];
	const { reading } = context;
	const years = rows.map(({ cells }) =>
		cells[year] ? readAloud(reading.legible, cells[year]) : ''
	);
	return rows.slice(1).flatMap(({ block, cells }, i) => {
		const told = years[i + 1] ?? '';
		const [where, who] = [cells[place], cells[president]];
		if (!/^\d{4}$/.test(told) || years.filter((other) => other === told).length > 1) return [];
		const named = { ...(where ? { where } : {}), ...(who ? { who } : {}) };
		return yearFacts(reading, series, told, named, block, proofOf(cells));
	});
}

function tableFacts(context: LineContext, table: Table): LineFact[] {
	const { reading } = context;
	const [first] = table.rows;
	if (!first) return [];
	const header = first.cells.map((cell) => readAloud(reading.legible, cell));
	const column = (pattern: RegExp) => header.findIndex((cell) => pattern.test(cell));
	const sessions = sessionTable(context, table, header);
	if (sessions.length > 0) return sessions;
	const parts = provisionRows(context, table.rows, header);
	if (parts.length > 0) return parts;
	const [name, term] = [column(nameColumn), column(tenureColumn)];
	if (name >= 0 && term >= 0) return tenures(context, table, name, term);
	const [time, event] = [column(timeColumn), column(eventColumn)];
	if (time >= 0 && event >= 0) return dated(context, table, time, event, 1);
	const isKey = (row: Table['rows'][number]) =>
		row.cells[0] !== undefined &&
		propertiesNamed(readAloud(reading.legible, row.cells[0])).length > 0;
	if (
		header.length === 2 &&
		table.rows.slice(1, 40).filter(isKey).length >= Math.min(table.rows.length - 1, 40) / 3
	)
		return infobox(context, table);
	if (header.length === 2 && dateAtStart(reading.legible, first.cells[0] ?? { start: 0, end: 0 }))
		return dated(context, table, 0, 1, 0);
	const isTold = header.some(
		(key, i) => i > 0 && (propertiesNamed(key).length > 0 || /^year$/i.test(key))
	);
	const told = isTold ? headed(context, table, header) : [];
	return told.length > 0 ? told : columnFacts(context, table, header);
}

/** Every fact of a document's tables, and the blocks that they took. */
export function tables(context: LineContext): { facts: LineFact[]; blocks: ReadonlySet<number> } {
	const found = tablesOf(context.reading.document);
	return {
		facts: found.flatMap((table) => tableFacts(context, table)),
		blocks: new Set(found.flatMap(({ rows }) => rows.map(({ block }) => block)))
	};
}
