import { dateAtStart, datedLineAt } from '../../document/lines.ts';
import type { Reading } from '../../language/read.ts';
import type { DateValue } from '../../text/date.ts';
import { phraseSlot } from '../slots.ts';
import { yearOf } from '../time.ts';
import { lifeDraft } from './life.ts';
import type { LineContext, LineFact } from './line.ts';
import { mentionsIn } from './naming.ts';

/** A ruler's name at the head of what a line tells of him: "Babur was …", "Shah Jahan, son of …". */
const ruler =
	/^((?:(?:King|Emperor|Sultan|Queen|Shah) )?\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}[\p{L}'’-]+|I{1,3}|IV|VI{0,3}|al-\p{L}+|ibn|bin|the \p{Lu}\p{L}+)){0,3})(?=(?: (?:was|became|ruled|reigned|is|succeeded|ascended|took)\b| [–-] |[,(;:.–]|$))/u;
const ofThrones =
	/\b(?:emperors?|empire|kings?|queens?|sultans?|sultanate|dynast(?:y|ies)|reign|throne|caliphs?|tsars?|shahs?)\b/gi;
const ofOffices = /\b(?:presidents?|prime ministers?|governors?|chancellors?|chairm[ae]n)\b/i;

type Line = {
	readonly block: number;
	readonly when: DateValue;
	readonly from: number;
	readonly to: number;
	readonly name: string;
	readonly start: number;
	readonly end: number;
};

function lineAt(reading: Reading, block: number): Line | undefined {
	const { legible, document } = reading;
	const { kind, span } = document.blocks[block] ?? {};
	if (!span || (kind !== 'row' && kind !== 'item' && kind !== 'body')) return undefined;
	const found = dateAtStart(legible, span);
	if (found?.when.precision !== 'range') return undefined;
	const short = { start: span.start, end: Math.min(span.end, span.start + 120) };
	const line = datedLineAt(legible, short);
	const name = line && ruler.exec(legible.slice(line.words.start, line.words.end))?.[1];
	const [from, to] = [yearOf(found.when.from), yearOf(found.when.to)];
	if (!line || name === undefined || from === undefined || to === undefined) return undefined;
	const { start } = line.words;
	const isOther = mentionsIn(reading, { start, end: start + name.length }).some(({ type }) =>
		/^(?:country|organisation|event|agreement|nationality)$/.test(type)
	);
	return isOther ? undefined : { block, when: found.when, from, to, name, start, end: span.end };
}

/** How many reigns that follow one another make a row of rulers. */
const LEAST = 4;

/** "1526–1530: Babur was …", "1530–1556: Humayun was …": who ruled one after the other. */
export function successions({ reading }: LineContext): LineFact[] {
	const { document, legible } = reading;
	const rulers = document.blocks.flatMap((_, i) => lineAt(reading, i) ?? []);
	const follows = (a: Line | undefined, b: Line | undefined) =>
		a !== undefined && b !== undefined && b.from - a.to >= 0 && b.from - a.to <= 1;
	const rows = rulers.filter(
		(line, i) => follows(rulers[i - 1], line) || follows(line, rulers[i + 1])
	);
	if (rows.length < LEAST || (legible.match(ofThrones)?.length ?? 0) < 2 || ofOffices.test(legible))
		return [];
	return rows.map(({ block, when, name, start, end }) => {
		const person = {
			...phraseSlot(name, { start, end: start + name.length }),
			type: 'person' as const
		};
		return { ...lifeDraft(person, { event: 'reign', when }), block, start, end };
	});
}
