import { countedAfter } from '#lib/core/deck/counted.ts';
import type { Detail } from '#lib/core/deck/details.ts';
import { words } from '#lib/core/text/unicode.ts';

const digits = /^[\d.,]+$/;
/** "30th", "44-day", "three": no count of anything. */
const uncounted = /^(?:\p{L}+|\d+(?:st|nd|rd|th)|\d+-\p{L}+)$/u;
const said = ({ answer }: Detail): string => ` ${words(answer).join(' ')} `;

/** Whether a number counts something: with its unit, or before what it counts. */
function isCount({ answer, end }: Detail, text: string): boolean {
	if (digits.test(answer)) return countedAfter(text, end) !== undefined;
	return !uncounted.test(answer);
}

/** Whether a name is one of its own: not a surname, and no single word that may be anything ("English", "Survey"). */
function isOwnName({ kind, answer }: Detail, parts: ReadonlySet<string>): boolean {
	if (kind === 'name') return /[ \d]/.test(answer);
	return kind !== 'person' || !parts.has(answer);
}

/**
 * The things of a text that a card could well ask for: dates, counts, and names, each where it comes first. What the
 * title names is left out: the text is about it.
 */
export function askable(
	details: readonly Detail[],
	{ text, title = '' }: { readonly text: string; readonly title?: string | undefined }
): Detail[] {
	const about = ` ${words(title).join(' ')} `;
	const parts = new Set(
		details.flatMap(({ kind, answer }) =>
			kind === 'person' && answer.includes(' ') ? answer.split(' ') : []
		)
	);
	const met = new Set<string>();
	return details.filter((detail) => {
		if (detail.kind === 'date') return true;
		if (detail.kind === 'number') return isCount(detail, text);
		const name = said(detail);
		if (met.has(name) || about.includes(name) || !isOwnName(detail, parts)) return false;
		met.add(name);
		return true;
	});
}
