import * as v from 'valibot';
import { newState, type CardState, type Grade } from '#lib/core/schedule/card.ts';
import { defaultRolloverHour, studyTime } from '#lib/core/schedule/day.ts';
import { grade } from '#lib/core/schedule/grade.ts';
import { memoryModel } from '#lib/core/schedule/memory.ts';
import { defaultPreset } from '#lib/core/schedule/preset.ts';
import { schedulerOf, type Scheduler } from '#lib/core/schedule/scheduler.ts';
import type { Finding } from '#lib/core/text/finding.ts';
import { command, UsageError } from '../command.ts';
import { readText, report } from '../files.ts';

/** The card after one review. Within the learning steps `intervalDays` is 0. */
export type ReplayedState = {
	readonly stability: number;
	readonly difficulty: number;
	readonly intervalDays: number;
	readonly state: Exclude<CardState['phase'], 'new'>;
};

export type Replayed = {
	readonly cards: readonly {
		readonly id: string | number;
		readonly states: readonly ReplayedState[];
	}[];
};

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
		grade: v.picklist([1, 2, 3, 4], 'the grade is none of 1, 2, 3, 4')
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
				v.maxValue(1, 'the retention is above 1')
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
type Log = v.InferOutput<typeof logSchema>;

export const replay = command({
	usage: 'LOG.json [--json]',
	summary: 'show the memory state after every review of a log',
	help: `LOG.json: { "cards": [{ "id", "reviews": [{ "at": epoch ms, "grade": 1 to 4 }] }] }, each card's reviews
in the order of time. It may also hold "parameters" (21, or 19 or 17 of older versions), "desiredRetention" (0.9),
"utcOffsetMinutes" (0), "rolloverHour" (4), "learningStepsMinutes" ([1, 10]), "relearningStepsMinutes" ([10]),
"maximumIntervalDays" (36500) and "shortTerm" (true; false: whole days only, without learning steps).
Intervals are exact, without the spread of a study session, and 0 within the learning steps; the state is
learning, review or relearning.

--json   print { "cards": [{ "id", "states": [{ "stability", "difficulty", "intervalDays", "state" }] }] }`,
	options: { json: { type: 'boolean', default: false } },
	async run({ values, positionals: [path, ...more] }, io) {
		if (path === undefined || more.length > 0) throw new UsageError('give one file');
		const read = await readText(io, path);
		if (!read.ok) return report(io, [read.finding]);
		const result = replayed(read.text);
		if ('findings' in result)
			return report(
				io,
				result.findings.map((finding) => ({ ...finding, file: path }))
			);
		io.out(values.json ? `${JSON.stringify(result, null, 2)}\n` : table(result));
		return 0;
	}
});

/** The states of every card of a log, or what is wrong with the log. */
export function replayed(text: string): Replayed | { readonly findings: readonly Finding[] } {
	const parsed = parse(text);
	if ('findings' in parsed) return parsed;
	const { log, scheduler } = parsed;
	return {
		cards: log.cards.map(({ id, reviews }) => ({ id, states: statesOf(reviews, log, scheduler) }))
	};
}

function statesOf(reviews: Log['cards'][number]['reviews'], log: Log, scheduler: Scheduler) {
	let card: CardState = newState;
	return reviews.map(({ at, grade: given }): ReplayedState => {
		const time = studyTime(at, log.utcOffsetMinutes, log.rolloverHour);
		const { state } = grade(card, given satisfies Grade, time, scheduler);
		card = state;
		return {
			stability: state.stability,
			difficulty: state.difficulty,
			intervalDays: state.phase === 'review' ? state.intervalDays : 0,
			state: state.phase
		};
	});
}

type Parsed = { readonly log: Log; readonly scheduler: Scheduler };

function parse(text: string): Parsed | { readonly findings: readonly Finding[] } {
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return trouble('not-json', `it is no JSON (${reason})`, 'mend it there');
	}
	const { success, output: log, issues } = v.safeParse(logSchema, json);
	if (!success) {
		const [{ message }] = issues;
		const at = v.getDotPath(issues[0]);
		return trouble(
			'bad-log',
			at === null ? message : `at ${at}: ${message}`,
			'mend the log; `hafiza replay --help` shows its shape'
		);
	}
	const backwards = firstBackwards(log);
	if (backwards !== undefined)
		return trouble(
			'out-of-order',
			`at ${backwards}: the review is earlier than the one before it`,
			'sort the reviews of a card by time'
		);
	try {
		return { log, scheduler: schedulerFor(log) };
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return trouble('bad-parameters', error.message, 'mend `parameters`');
	}
}

const trouble = (code: string, what: string, todo: string) => ({
	findings: [{ code, severity: 'error' as const, what, todo }]
});

function firstBackwards({ cards }: Log): string | undefined {
	for (const [c, { reviews }] of cards.entries())
		for (const [r, { at }] of reviews.entries())
			if (at < (reviews[r - 1]?.at ?? -Infinity)) return `cards.${c}.reviews.${r}`;
	return undefined;
}

function schedulerFor(log: Log): Scheduler {
	const { desiredRetention, learningStepsMinutes, relearningStepsMinutes, maximumIntervalDays } =
		log;
	return schedulerOf(
		{
			...defaultPreset,
			desiredRetention,
			learningStepsMinutes,
			relearningStepsMinutes,
			maximumIntervalDays
		},
		memoryModel(log.parameters, { isShortTerm: log.shortTerm })
	);
}

/** One line a review: card, number, stability, difficulty, interval, state. */
function table({ cards }: Replayed): string {
	const rows = cards.flatMap(({ id, states }) =>
		states.map((state, i) =>
			[
				String(id).replace(/\p{Cc}/gu, '\ufffd'),
				i + 1,
				state.stability.toFixed(4),
				state.difficulty.toFixed(4),
				state.intervalDays,
				state.state
			].join('\t')
		)
	);
	return ['card\treview\tstability\tdifficulty\tdays\tstate', ...rows, ''].join('\n');
}
