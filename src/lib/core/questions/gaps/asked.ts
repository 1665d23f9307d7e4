import type { Fact } from '../../facts/fact.ts';
import { contains, type Span } from '../../text/span.ts';

type Proved<T> = { readonly span: Span; readonly item: T };

/** For a stretch of a document what it proves, found by the words that prove each. */
export function provedIn<T>(
	items: readonly T[],
	factOf: (item: T) => Pick<Fact, 'proofs'>
): (document: string, stretch: Span) => readonly T[] {
	const places = new Map<string, Proved<T>[]>();
	for (const item of items)
		for (const { document, span } of factOf(item).proofs) {
			const here = places.get(document) ?? [];
			places.set(document, here);
			here.push({ span, item });
		}
	for (const here of places.values()) here.sort((a, b) => a.span.start - b.span.start);
	return (document, stretch) => {
		const here = places.get(document) ?? [];
		const found: T[] = [];
		for (let i = firstFrom(here, stretch.start); i < here.length; i++) {
			const { span, item } = here[i] as Proved<T>;
			if (span.start > stretch.end) break;
			if (contains(stretch, span)) found.push(item);
		}
		return found;
	};
}

function firstFrom(here: readonly Proved<unknown>[], start: number): number {
	let [low, high] = [0, here.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((here[middle]?.span.start ?? 0) < start) low = middle + 1;
		else high = middle;
	}
	return low;
}
