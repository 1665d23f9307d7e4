import { datedLineAt } from '../../document/lines.ts';
import { readAloud, type Reading } from '../../language/read.ts';
import type { DateValue } from '../../text/date.ts';
import type { Span } from '../../text/span.ts';
import type { Slot } from '../fact.ts';
import { phraseSlot, countrySlot } from '../slots.ts';
import { countryNamed, countryOf } from '../../language/gazetteer.ts';
import { atTime, whenAsked } from '../time.ts';
import { lineFrame, type LineContext, type LineFact } from './line.ts';
import { valueIn } from './values.ts';

/** Someone held an office, or reigned, from one year to another. */
export const tenure = lineFrame<'holder' | 'office' | 'body'>({
	name: 'tenure',
	tier: 'A',
	identity: ['holder', 'office', 'body'],
	directions: [
		{
			asks: 'holder',
			kind: 'leader',
			stem: ({ office, body }, { when }) =>
				when?.precision === 'range'
					? `Who was ${office} of ${body ?? ''} ${atTime(when)}?`
					: undefined
		},
		{
			asks: 'when',
			kind: 'leader',
			stem: ({ holder, office, body }, { when }) =>
				when?.precision === 'range'
					? `${whenAsked(when)} was ${holder ?? ''} ${office ?? ''} of ${body ?? ''}?`
					: undefined
		}
	]
});

const office =
	/^(?:the )?(?:list of )?(?:the )?(presidents|prime ministers|governors[- ]general|governor[- ]generals|viceroys|chief justices|kings|queens|emperors|sultans|speakers|secretar(?:ies)[- ]general|chief ministers|governors|chairmen|directors[- ]general|chancellors|foreign ministers|monarchs) of (?:the )?(.{2,60})$/i;
const ofNation =
	/^(?:list of )?(\p{Lu}\p{L}+) (presidents|prime ministers|kings|queens|emperors|sultans|chancellors|foreign ministers)$/iu;

const singular = (plural: string): string =>
	plural
		.toLowerCase()
		.replace(/^governors?([- ])generals?$/, 'governor-general')
		.replace(/^secretaries([- ])general$/, 'secretary-general')
		.replace(/^directors([- ])general$/, 'director-general')
		.replace(/^chairmen$/, 'chairman')
		.replace(/s$/, '');

/** What an office is of: a country, or a body by its name. */
export function bodyNamed(
	body: string | undefined,
	span: Span,
	hasArticle = false
): Slot | undefined {
	if (body === undefined || !/^\p{Lu}[\p{L} .'’-]*$/u.test(body)) return undefined;
	const known = countryNamed(body);
	return known
		? countrySlot(known.name, span)
		: { ...phraseSlot(body, span), article: hasArticle ? 'the' : '' };
}

/** The office and whose it is, where a heading names holders of one: "Presidents of Kenya". */
export function officeOf(heading: string, span: Span): { office: Slot; body: Slot } | undefined {
	const plain = heading
		.replace(/\s*[([].*$/, '')
		.replace(/[:.\s]+$/, '')
		.trim();
	const nation = ofNation.exec(plain);
	const country = nation && countryOf(nation[1] ?? '');
	if (nation && country)
		return {
			office: phraseSlot(singular(nation[2] ?? ''), span),
			body: countrySlot(country.name, span)
		};
	const match = office.exec(plain);
	const slot = bodyNamed(match?.[2], span, /^the /i.test(plain.slice(plain.indexOf(' of ') + 4)));
	if (!match || !slot) return undefined;
	return { office: phraseSlot(singular(match[1] ?? ''), span), body: slot };
}

/** The fact that someone held an office over a stretch of years. */
export function tenureFact(
	reading: Reading,
	held: { readonly office: Slot; readonly body: Slot },
	name: Span,
	when: DateValue,
	block: number,
	proof: Span
): LineFact[] {
	const holder = valueIn(reading, name, 'person')?.slot;
	if (!holder || when.precision !== 'range') return [];
	const slots = new Map([
		['holder', holder],
		['office', held.office],
		['body', held.body]
	]);
	return [{ frame: tenure, draft: { slots, when }, block, start: proof.start, end: proof.end }];
}

/** "Rajendra Prasad (1950–1962)" under "Presidents of India". */
export function tenureLine(
	{ reading, headingsOf }: LineContext,
	block: number,
	span: Span
): LineFact[] {
	const [heading] = headingsOf(block);
	const held = heading && officeOf(readAloud(reading.legible, heading), heading);
	const line = held && datedLineAt(reading.legible, span);
	return line ? tenureFact(reading, held, line.words, line.when, block, span) : [];
}
