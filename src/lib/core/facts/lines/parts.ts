import type { Span } from '../../text/span.ts';

/** The parts of an entry, between semicolons and stops. */
export function partsOf(legible: string, { start, end }: Span): Span[] {
	const parts: Span[] = [];
	let at = start;
	for (const { index, 0: mark } of legible
		.slice(start, end)
		.matchAll(/\s*;\s+|(?<=\p{Ll}{2}|\)|\d)\.\s+(?=\p{Lu})/gu)) {
		parts.push({ start: at, end: start + index });
		at = start + index + mark.length;
	}
	return [...parts, { start: at, end }];
}

/** The commas of a stretch that stand outside its brackets. */
function commasIn(text: string): number[] {
	let depth = 0;
	return [...text.matchAll(/[(),]/g)].flatMap(({ index, 0: mark }) => {
		if (mark === '(') depth += 1;
		if (mark === ')') depth -= 1;
		return mark === ',' && depth === 0 ? [index] : [];
	});
}

/** "Salt March, Treaty of Lima signed": several things that happened, each of which begins with a capital and has more than one word. */
export function itemsOf(legible: string, { start, end }: Span): Span[] {
	const text = legible.slice(start, end);
	const cuts = commasIn(text);
	const starts = [0, ...cuts.map((cut) => cut + 1)];
	const items = starts.map((from, i) => {
		const item = text.slice(from, cuts[i] ?? text.length);
		const lead = item.length - item.trimStart().length;
		return { start: start + from + lead, end: start + from + item.trimEnd().length };
	});
	const isList = items.every((item) =>
		/^(?:the )?[\p{Lu}\d]\S* \S/u.test(legible.slice(item.start, item.end))
	);
	// "at Lima, Cusco and Puno" is one thing in three places
	const isClosed = /^(?:\p{Lu}\S* ){1,3}(?:and|&) (?:the )?\p{Lu}\S*\.?$/u.test(
		legible.slice(items.at(-1)?.start, items.at(-1)?.end)
	);
	return isList && !isClosed ? items : [{ start, end }];
}

/** "Treaty of Lima and restoration of the islands": two things that happened, the second without its capital. */
export function joinedOf(legible: string, { start, end }: Span): Span[] {
	const joint =
		/ and (?=(?:the )?\p{Ll}+(?:ion|ment|al|ure|th|fall|session) of (?:the )?\p{Lu})/u.exec(
			legible.slice(start, end)
		);
	if (!joint) return [{ start, end }];
	const at = start + joint.index;
	return [
		{ start, end: at },
		{ start: at + joint[0].length, end }
	];
}
