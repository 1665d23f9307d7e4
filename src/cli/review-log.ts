import * as v from 'valibot';
import { defaultRolloverHour } from '#lib/core/schedule/day.ts';
import { bounds } from '#lib/core/schedule/parameters.ts';
import { defaultPreset } from '#lib/core/schedule/preset.ts';
import type { Finding } from '#lib/core/text/finding.ts';
import { issueText } from '#lib/core/text/issue.ts';

const finite = (what: string) =>
	v.pipe(v.number(`${what} is no number`), v.finite(`${what} is not finite`));
const between = (what: string, low: number, high: number) =>
	v.pipe(
		finite(what),
		v.minValue(low, `${what} is below ${low}`),
		v.maxValue(high, `${what} is above ${high}`)
	);
const list = <S extends v.GenericSchema>(what: string, item: S) =>
	v.array(item, `${what} is no list`);
const minutes = (what: string) =>
	list(what, v.pipe(finite('a step'), v.gtValue(0, 'a step is not above 0 minutes')));

/** The last moment that a date can name, in epoch milliseconds. */
const endOfTime = 8.64e15;

const reviewSchema = v.object(
	{
		at: v.pipe(
			between('the time', -endOfTime, endOfTime),
			v.integer('the time is no whole number')
		),
		grade: v.picklist([1, 2, 3, 4], 'the grade is none of 1, 2, 3, 4'),
		options: v.exactOptional(
			v.pipe(
				between('the number of options', 0, 100),
				v.integer('the number of options is not whole')
			)
		)
	},
	'a review needs `at` and `grade`'
);

const logSchema = v.object(
	{
		parameters: v.optional(list('the set', finite('a parameter'))),
		desiredRetention: v.optional(
			v.pipe(
				finite('the retention'),
				v.gtValue(0, 'the retention is not above 0'),
				v.ltValue(1, 'the retention is not below 1')
			),
			defaultPreset.desiredRetention
		),
		utcOffsetMinutes: v.optional(between('the offset', -1440, 1440), 0),
		rolloverHour: v.optional(between('the hour', 0, 23), defaultRolloverHour),
		learningStepsMinutes: v.optional(minutes('the steps'), [...defaultPreset.learningStepsMinutes]),
		relearningStepsMinutes: v.optional(minutes('the steps'), [
			...defaultPreset.relearningStepsMinutes
		]),
		maximumIntervalDays: v.optional(
			v.pipe(
				between('the maximum', 1, defaultPreset.maximumIntervalDays),
				v.integer('the maximum is no whole number')
			),
			defaultPreset.maximumIntervalDays
		),
		shortTerm: v.optional(v.boolean('it is neither true nor false'), true),
		cards: list(
			'the value',
			v.object(
				{
					id: v.union([v.string(), v.number()], 'the id is neither text nor number'),
					reviews: list('the value', reviewSchema)
				},
				'a card needs `id` and `reviews`'
			)
		)
	},
	'a log needs `cards`'
);
export type Log = v.InferOutput<typeof logSchema>;

/** Why a file cannot be used. */
export type Troubled = { readonly findings: readonly Finding[] };

export const troubled = (code: string, what: string, todo: string): Troubled => ({
	findings: [{ code, severity: 'error', what, todo }]
});

/** Parameters that are refused throw a RangeError that says why; any other error is a fault of ours. */
export function badParameters(error: unknown): Troubled {
	if (!(error instanceof RangeError)) throw error;
	return troubled('bad-parameters', error.message, 'mend `parameters`');
}

/** A log of reviews, each card's in the order of time, or what is wrong with it. */
export function parseLog(text: string): Log | Troubled {
	const json = parseJson(text);
	return 'findings' in json ? json : logOf(json.value);
}

export function parseJson(text: string): { readonly value: unknown } | Troubled {
	try {
		return { value: JSON.parse(text) as unknown };
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return troubled('not-json', `it is no JSON (${reason})`, 'mend it there');
	}
}

export function logOf(json: unknown): Log | Troubled {
	const { success, output: log, issues } = v.safeParse(logSchema, json);
	if (!success) return badLog(issues, '`hafiza replay --help` shows its shape');
	const twice = firstTwice(log);
	if (twice !== undefined)
		return troubled(
			'card-twice',
			`at cards.${twice}.id: a card before it has the same id`,
			'put the reviews of a card together, in the order of time'
		);
	const absurd = log.parameters && absurdOf(log.parameters);
	if (absurd !== undefined) return troubled('bad-parameters', absurd, 'mend `parameters`');
	const backwards = firstBackwards(log);
	if (backwards === undefined) return log;
	return troubled(
		'out-of-order',
		`at ${backwards}: the review is earlier than the one before it`,
		'sort the reviews of a card by time'
	);
}

/** The first thing that does not fit, with its place. */
export function badLog(
	[issue]: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]],
	hint: string
): Troubled {
	const at = v.getDotPath(issue);
	const said = issueText(issue);
	const what = at === null ? said : `at ${at}: ${said}`;
	return troubled('bad-log', what, `mend the log; ${hint}`);
}

/** The place of the first card whose id another one has; 1 and "1" are two. */
function firstTwice({ cards }: Log): number | undefined {
	const seen = new Set<string | number>();
	const place = cards.findIndex(({ id }) => seen.size === seen.add(id).size);
	return place < 0 ? undefined : place;
}

/**
 * What no FSRS has, and would otherwise be clamped without a word. Earlier versions had wider bounds: their sets
 * may go beyond those of today, up to twice as far.
 */
function absurdOf(parameters: readonly number[]): string | undefined {
	const isOld = parameters.length < bounds.length;
	for (const [i, value] of parameters.entries()) {
		const [low, high] = bounds[i] ?? [value, value];
		const [least, most] = isOld ? [0, 2 * high] : [low, high];
		if (value < least || value > most)
			return `at parameters.${i}: ${value} is not between ${least} and ${most}`;
	}
	return undefined;
}

function firstBackwards({ cards }: Log): string | undefined {
	for (const [c, { reviews }] of cards.entries())
		for (const [r, { at }] of reviews.entries())
			if (at < (reviews[r - 1]?.at ?? -Infinity)) return `cards.${c}.reviews.${r}`;
	return undefined;
}
