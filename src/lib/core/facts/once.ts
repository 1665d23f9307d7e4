import type { Reading } from '../language/read.ts';
import type { Context } from './context.ts';

/** Works out once what holds for a whole reading. */
export function oncePerReading<T>(work: (reading: Reading) => T): (reading: Reading) => T {
	const known = new WeakMap<Reading, { readonly value: T }>();
	return (reading) => {
		const found = known.get(reading);
		if (found) return found.value;
		const value = work(reading);
		known.set(reading, { value });
		return value;
	};
}

/** What a result holds for, of a context; its clauses may be others. */
type Known<T> = Pick<Context, 'referents' | 'published'> & {
	readonly mentions: Context['sentence']['mentions'];
	readonly value: T;
};

const holdsFor = <T>(
	known: Known<T> | undefined,
	{ referents, published, sentence: { mentions } }: Context
): known is Known<T> =>
	known?.referents === referents && known.mentions === mentions && known.published === published;

/** Works out once what holds for a part of a sentence wherever the sentence is read; `work` may not look at its clauses. */
export function oncePerPart<K extends object, T>(
	work: (part: K, context: Context) => T
): (part: K, context: Context) => T {
	const knownIn = oncePerReading(() => new Map<K, Known<T>>());
	return (part, context) => {
		const known = knownIn(context.reading);
		const found = known.get(part);
		if (holdsFor(found, context)) return found.value;
		const { referents, published } = context;
		const value = work(part, context);
		known.set(part, { referents, published, mentions: context.sentence.mentions, value });
		return value;
	};
}

/** Works out once what the words of a sentence tell; `work` may not look at its clauses. */
export function oncePerSentence<T>(work: (context: Context) => T): (context: Context) => T {
	const workOn = oncePerPart((_mentions: Context['sentence']['mentions'], context) =>
		work(context)
	);
	return (context) => workOn(context.sentence.mentions, context);
}
