import { countryNamed } from '../language/gazetteer.ts';
import type { Context } from './context.ts';
import { oncePerReading } from './once.ts';

/** The country that holds seven of ten of a document's mentions of countries, for laws and courts named without theirs. */
export const homeOf = ({ reading }: Pick<Context, 'reading'>): string | undefined => home(reading);

const home = oncePerReading(({ sentences }) => {
	const counts = new Map<string, number>();
	for (const mention of sentences.flatMap(({ mentions }) => mentions))
		if (mention.type === 'country' || mention.type === 'nationality')
			counts.set(mention.name, (counts.get(mention.name) ?? 0) + 1);
	const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
	const [first] = [...counts].sort(([, a], [, b]) => b - a);
	return first && first[1] >= total * 0.7 && countryNamed(first[0]) ? first[0] : undefined;
});
