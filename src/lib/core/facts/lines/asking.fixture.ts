import { readMarkdown, readText } from '../../document/read.ts';
import { readDocument } from '../../language/read.ts';
import { isoDate, type PlainDate } from '../../text/date.ts';
import type { Fact } from '../fact.ts';
import { withArticle } from '../slots.ts';
import { lineFactsOf } from './all.ts';
import type { LineFact } from './line.ts';

const factOf = ({ frame, draft }: LineFact, published: PlainDate | undefined): Fact => ({
	id: '',
	frame: frame.name,
	tier: frame.tier,
	flags: [],
	proofs: [],
	isNegated: false,
	...draft,
	...(published ? { asOf: published } : {})
});

/** Every question that the lines of a text lead to, with its key behind an arrow; dates as ISO 8601. */
export function asked(text: string, published?: PlainDate): string[] {
	const read = /^(?:#|\||---|\*\*)/.test(text) ? readMarkdown : readText;
	const document = read(text, published ? { published } : {});
	return lineFactsOf(readDocument(document)).flatMap((line) => {
		const fact = factOf(line, document.published);
		const said = Object.fromEntries(
			[...fact.slots].map(([name, slot]) => [name, withArticle(slot)])
		);
		return line.frame.directions.flatMap((direction) => {
			const stem = direction.stem(said, fact);
			const slot = fact.slots.get(direction.asks)?.text;
			const key = direction.asks === 'when' ? fact.when && isoDate(fact.when) : slot;
			return stem !== undefined && key !== undefined ? [`${stem} → ${key}`] : [];
		});
	});
}
