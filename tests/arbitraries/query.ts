import fc from 'fast-check';
import { noteKinds, noteTypes } from '../../src/lib/core/deck/note.ts';
import {
	comparisons,
	everything,
	join,
	not,
	props,
	states,
	type Query
} from '../../src/lib/core/find/query.ts';
import type { Row } from '../../src/lib/core/find/row.ts';
import { fold } from '../../src/lib/core/text/unicode.ts';

const piece = fc.oneof(
	fc.constantFrom(
		'Baku',
		'قراباغ',
		'or',
		'AND',
		'-1',
		'a b',
		'x:y',
		'(',
		'"',
		'\\',
		'“',
		'é ',
		'٣'
	),
	fc.string({ maxLength: 6 })
);
/** Words between stars: inner ones are not empty, for two stars are one. */
const pattern = fc
	.tuple(piece, fc.array(piece, { maxLength: 2 }), fc.option(piece, { nil: undefined }))
	.map(([first, inner, last]) =>
		last === undefined ? [first] : [first, ...inner.filter((each) => each !== ''), last]
	);
const days = fc.integer({ min: 1, max: 4000 });

const term: fc.Arbitrary<Query> = fc.oneof(
	pattern
		.filter((pieces) => pieces.some((each) => each !== ''))
		.map((pattern): Query => ({ type: 'text', pattern })),
	fc
		.tuple(fc.constantFrom('deck', 'tag', 'source', 'id'), pattern)
		.filter(([, [first, ...more]]) => first !== '' || more.length > 0)
		.map(([field, pattern]): Query => ({ type: 'field', field, pattern })),
	fc
		.constantFrom(...noteKinds)
		.map((kind): Query => ({ type: 'field', field: 'kind', pattern: [kind] })),
	fc
		.constantFrom(...noteTypes)
		.map((type): Query => ({ type: 'field', field: 'type', pattern: [type] })),
	fc
		.constantFrom('red', 'contested')
		.map((flag): Query => ({ type: 'field', field: 'flag', pattern: [flag] })),
	fc.constantFrom(...states).map((state): Query => ({ type: 'state', state })),
	fc.record({
		type: fc.constant('prop' as const),
		prop: fc.constantFrom(...props),
		comparison: fc.constantFrom(...comparisons),
		value: fc.integer({ min: -9_999_999, max: 9_999_999 }).map((n) => n / 100 + 0)
	}),
	days.map((days): Query => ({ type: 'added', days })),
	days.map((days): Query => ({ type: 'introduced', days })),
	fc.record(
		{ type: fc.constant('rated' as const), days, grade: fc.constantFrom(1, 2, 3, 4) },
		{ requiredKeys: ['type', 'days'] }
	),
	fc.constant(everything)
);

/** Any search that can be written. */
export const query: fc.Arbitrary<Query> = fc.letrec<{ query: Query }>((tie) => ({
	query: fc.oneof(
		{ maxDepth: 4, withCrossShrink: true },
		term,
		fc
			.tuple(fc.constantFrom('and', 'or'), fc.array(tie('query'), { minLength: 2, maxLength: 3 }))
			.map(([type, of]) => join(type, of)),
		tie('query').map(not)
	)
})).query;

const texts = fc
	.array(fc.constantFrom('Baku', 'قراباغ', 'treaty', 'x:y', '1992', 'é', 'a b'), { maxLength: 4 })
	.map((all) => all.map(fold));

/** Any card. */
export const row: fc.Arbitrary<Row> = fc
	.record({
		text: texts.map((all) => all.join('\n')),
		values: texts,
		phase: fc.constantFrom('new', 'learning', 'relearning', 'review'),
		flags: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean()),
		measured: fc.option(fc.double({ noNaN: true }), { nil: undefined }),
		addedDaysAgo: fc.nat(9),
		answers: fc.array(
			fc.record({
				daysAgo: fc.nat(9),
				grade: fc.constantFrom(1, 2, 3, 4),
				wasNew: fc.boolean()
			}),
			{ maxLength: 3 }
		)
	})
	.map(({ values, measured, flags: [isDue, isLeech, isSuspended, isBuried], ...rest }) => ({
		...rest,
		...{ isDue, isLeech, isSuspended, isBuried },
		named: () => values,
		measure: () => measured
	}));
