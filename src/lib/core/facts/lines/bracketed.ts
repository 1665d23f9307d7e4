import { dateAtStart, type DatedLine } from '../../document/lines.ts';
import type { DateValue } from '../../text/date.ts';
import type { Span } from '../../text/span.ts';
import type { Slot } from '../fact.ts';
import { dated } from '../frames/dated.ts';
import { yearOf } from '../time.ts';
import { isNote } from './event-noun.ts';
import { cased, slots } from './happened.ts';
import { pastForms } from './line-verb.ts';
import type { LineContext, LineFact } from './line.ts';
import { isHappening, isTelling, slotIn } from './naming.ts';
import { isProper } from './proper.ts';
import { factsAt } from './timeline.ts';

const bracketed =
	/^(\p{Lu}[\p{L}’'–-]*(?: [\p{L}\d’'–-]+){1,9}) \(([^()]{4,40})\)(?=[\s*_]*(?::|[–—]|$))/u;

/** A life or an age, and no event. */
const isLong = (when: DateValue): boolean => {
	if (when.precision !== 'range') return false;
	const [from, to] = [yearOf(when.from), yearOf(when.to)];
	return from === undefined || to === undefined || to - from > 30;
};

function lineAt(legible: string, { start: from, end }: Span): DatedLine | undefined {
	const start = from + (/^[\s*_]*/.exec(legible.slice(from, from + 6))?.[0].length ?? 0);
	const match = bracketed.exec(legible.slice(start, Math.min(end, start + 130)));
	const [, words = '', inside = ''] = match ?? [];
	const at = start + words.length + 2;
	const found = match ? dateAtStart(legible, { start: at, end: at + inside.length }) : undefined;
	return found?.end === at + inside.length
		? { when: found.when, words: { start, end: start + words.length } }
		: undefined;
}

/** What happened once, by the first noun of its name or the last. */
const deeds =
	/^(?:oath|storming|calling|convocation|convening|summoning|flight|terror|reaction|congress|convention|raid|walkout|protests?|demonstrations?|secession|proclamation|publication|nationali[sz]ation|demolition|martyrdom|clashes|shelling|fear)$/i;

/** No day or year is theirs. */
const gradual =
	/^(?:the )?(?:rise|decline|growth|spread|expansion|evolution|development|causes?|effects?|role) of /i;

/** "Beaten by the Peruvian invasion": what was done to somebody. */
const isDone = (name: string): boolean => {
	const [first = '', second = ''] = name.toLowerCase().split(' ');
	return /^(?:by|from|to|into|in|at|with|as)$/.test(second) && pastForms(first).length > 0;
};

/** A name that happened, by its head. */
function eventIn({ reading }: LineContext, span: Span): Slot | undefined {
	const slot = slotIn(reading, span);
	const isThing = slot?.type === 'event' || slot?.type === 'name' || slot?.type === 'phrase';
	const isBody = slot?.type === 'organisation' && /(?:Congress|Convention)$/.test(slot.text);
	if (!slot || !(isThing || isBody) || / (?:and|&) |,/.test(slot.text)) return undefined;
	if (gradual.test(slot.text) || isNote.test(slot.text) || isDone(slot.text)) return undefined;
	if (!isTelling(slot.text) || !isProper(reading, slot.text)) return undefined;
	const words = slot.text.split(' ');
	const connector = words.findIndex((word) => /^(?:of|in|at|on|for|against|from|to)$/.test(word));
	const head = (connector > 0 ? words[connector - 1] : words.at(-1)) ?? '';
	const isEvent = deeds.test(head) || isHappening(head) || / Tea Party$/.test(slot.text);
	if (!isEvent) return undefined;
	const event = cased(slot, true);
	return /['’]s?(?= )/u.test(slot.text) ? { ...event, article: '' } : { ...event, article: 'the' };
}

/** "Salt Oath (June 1789): sworn by …": a name, its date in brackets, and more is said behind. */
export function bracketedName(context: LineContext, block: number, span: Span): LineFact[] {
	const line = lineAt(context.reading.legible, span);
	if (!line || 'part' in line.when || isLong(line.when)) return [];
	const known = factsAt(context, line.words, line.when, block, span);
	const event = known.length === 0 && eventIn(context, line.words);
	return event
		? [
				{
					frame: dated,
					draft: { slots: slots({ event }), when: line.when },
					block,
					start: span.start,
					end: span.end
				}
			]
		: known;
}
