import { readAloud } from '../../language/read.ts';
import { wordsOf } from '../../language/words.ts';
import type { DateValue } from '../../text/date.ts';
import type { Span } from '../../text/span.ts';
import { dated } from '../frames/dated.ts';
import { establish } from '../frames/establish.ts';
import { sign } from '../frames/sign.ts';
import { phraseSlot } from '../slots.ts';
import { slots, type Happening } from './happened.ts';
import type { LineContext } from './line.ts';
import { verbIn } from './line-verb.ts';
import { mentionsIn } from './naming.ts';

type Kind = 'body' | 'event' | 'paper';

/** What a heading in the plural says that each name below is, and how one such is named. */
const kinds: readonly (readonly [RegExp, Kind, (name: string) => string])[] = [
	[/\bcommittees$/i, 'body', (name) => `${name} Committee`],
	[/\bcommissions$/i, 'body', (name) => `${name} Commission`],
	[/\bbattles$/i, 'event', (name) => `Battle of ${name}`],
	[/\bwars$/i, 'event', (name) => `${name} War`],
	[/\bmovements$/i, 'event', (name) => `${name} Movement`],
	[/\b(?:revolts|rebellions)$/i, 'event', (name) => `${name} Rebellion`],
	[/\bacts$/i, 'paper', (name) => `${name} Act`],
	[/\b(?:pacts|accords)$/i, 'paper', (name) => `${name} Pact`]
];
const name = /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|and|&)){0,4}$/u;
/** The name says already what it is. */
const isKind =
	/\b(?:committee|commission|battle|war|movement|revolt|rebellion|mutiny|act|pact|accord|treaty|amendment|report|siege|others?)\b/i;

/** "Rosa Quispe: 1957" under "Committees": the committee of that name. */
export function ofHeadingKind(
	{ reading, headingsOf }: LineContext,
	block: number,
	span: Span,
	when: DateValue
): Happening | undefined {
	const [heading] = headingsOf(block);
	const said = heading ? readAloud(reading.legible, heading).replace(/[\s:.]+$/, '') : '';
	const found = kinds.find(([pattern]) => said.split(' ').length <= 5 && pattern.test(said));
	const text = readAloud(reading.legible, span);
	if (!found || !name.test(text) || isKind.test(text)) return undefined;
	const words = wordsOf(reading.legible.slice(span.start, span.end), span.start);
	if (verbIn(words, mentionsIn(reading, span))) return undefined;
	const [, kind, named] = found;
	const slot = { ...phraseSlot(named(text), span), article: 'the' as const };
	if (kind === 'body')
		return {
			frame: establish,
			draft: {
				slots: slots({ thing: { ...slot, type: 'organisation' } }),
				predicate: 'establish',
				when
			}
		};
	return kind === 'paper'
		? {
				frame: sign,
				draft: { slots: slots({ paper: { ...slot, type: 'agreement' } }), predicate: 'pass', when }
			}
		: { frame: dated, draft: { slots: slots({ event: { ...slot, type: 'event' } }), when } };
}
