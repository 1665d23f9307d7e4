import { readAloud, type Reading } from '../../language/read.ts';
import type { Span } from '../../text/span.ts';
import { pairAt } from '../../document/lines.ts';
import { phraseSlot } from '../slots.ts';
import type { LineContext, LineFact } from './line.ts';
import { deedOfEntry } from './doings.ts';
import { lifeDraft } from './life.ts';
import { findDates } from '../../text/dates.ts';
import { propertyFacts } from './pairs.ts';
import { propertiesNamed } from './property.ts';
import { partsOf } from './parts.ts';
import { namedInList } from './tabular.ts';
import { yearOf } from '../time.ts';

/** "Alferov, Zhores I. (1930–2019), physicist": an entry of a dictionary of people. */
export function people({ reading }: LineContext, block: number, span: Span): LineFact[] {
	const text = reading.legible.slice(span.start, Math.min(span.end, span.start + 200));
	const match =
		/^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?), ((?:\p{Lu}[\p{L}.'’-]*\s?){1,4})\s\(([^()]{6,50})\)\s*[,:–—-]/u.exec(
			text
		);
	const [date, more] = findDates(match?.[3] ?? '');
	if (!match || more || date?.value?.precision !== 'range' || date.value.basis !== 'stated')
		return [];
	const { from, to } = date.value;
	const years = (yearOf(to) ?? 0) - (yearOf(from) ?? 0);
	if (years < 15 || years > 112) return [];
	const person = {
		...phraseSlot(`${(match[2] ?? '').trim()} ${match[1] ?? ''}`, span),
		type: 'person' as const
	};
	const end = span.start + match[0].length;
	return (['birth', 'death'] as const).map((event) => ({
		...lifeDraft(person, { event, when: { ...(event === 'birth' ? from : to), basis: 'stated' } }),
		block,
		start: span.start,
		end
	}));
}

/** "area 68,800 sq km", "established on 25 January 1950", "highest peak: Toubkal": a key and its value inside an entry. */
function keyAt(part: string): { key: string; length: number } | undefined {
	const words = part.split(' ');
	for (let n = Math.min(4, words.length - 1); n > 0; n -= 1) {
		const key = words.slice(0, n).join(' ');
		if (propertiesNamed(key.replace(/:$/, '')).length === 0) continue;
		if (/^\s+of\s/.test(part.slice(key.length))) continue;
		const joint =
			/^(?:\s*:)?\s*(?:(?:is|was|in|on|at|about)\s)?\s*/.exec(part.slice(key.length))?.[0] ?? '';
		return { key: key.replace(/:$/, ''), length: key.length + joint.length };
	}
	return undefined;
}

/** "Lake Victoria: largest lake of the continent; area 68,800 sq km": an entry's name and the properties that it lists. */
export function entries(context: LineContext, block: number, span: Span): LineFact[] {
	const { reading } = context;
	const found = pairAt(reading.legible, span);
	if (!found || propertiesNamed(readAloud(reading.legible, found.key)).length > 0) return [];
	const parts = partsOf(reading.legible, found.value).slice(0, 8);
	const isTold = (part: Span) => {
		const words = reading.legible.slice(part.start, part.end);
		return keyAt(words) !== undefined || /^\p{Ll}+(?:ed|t|d|g|k|w)\s/u.test(words);
	};
	const telling = parts.filter(isTold);
	const subject =
		telling.length > 0
			? namedInList(context, withoutBracket(reading, found.key), block)
			: undefined;
	if (!subject) return [];
	return telling.flatMap((part): LineFact[] => {
		const key = keyAt(reading.legible.slice(part.start, part.end));
		if (key)
			return propertyFacts(
				reading,
				subject,
				key.key,
				{ start: part.start + key.length, end: part.end },
				block,
				span
			);
		const deed = deedOfEntry(reading, subject, part);
		return deed ? [{ ...deed, block, start: span.start, end: span.end }] : [];
	});
}

/** "Lord Ripon (1880–1884)": the name alone. */
export function withoutBracket({ legible }: Pick<Reading, 'legible'>, { start, end }: Span): Span {
	const bracket = /\s*\([^()]*\)$/.exec(legible.slice(start, end));
	return { start, end: bracket ? start + bracket.index : end };
}
