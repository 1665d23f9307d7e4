import { newState, type CardState, type Grade } from '#lib/core/schedule/card.ts';
import { studyTime } from '#lib/core/schedule/day.ts';
import { grade } from '#lib/core/schedule/grade.ts';
import { memoryModel } from '#lib/core/schedule/memory.ts';
import { defaultPreset } from '#lib/core/schedule/preset.ts';
import { schedulerOf, type Scheduler } from '#lib/core/schedule/scheduler.ts';
import { command, UsageError } from '../command.ts';
import { readText, report } from '../files.ts';
import { badParameters, parseLog, type Log, type Troubled } from '../review-log.ts';

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

export const replay = command({
	usage: 'LOG.json [--json]',
	summary: 'show the memory state after every review of a log',
	help: `LOG.json: { "cards": [{ "id", "reviews": [{ "at": epoch ms, "grade": 1 to 4 }] }] }, each card's reviews
in the order of time; a review of a choice question also says how many "options" there were. It may also hold
"parameters" (21, or 19 or 17 of older versions), "desiredRetention" (0.9), "utcOffsetMinutes" (0), "rolloverHour"
(4), "learningStepsMinutes" ([1, 10]), "relearningStepsMinutes" ([10]),
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
export function replayed(text: string): Replayed | Troubled {
	const log = parseLog(text);
	if ('findings' in log) return log;
	const scheduler = schedulerFor(log);
	if ('findings' in scheduler) return scheduler;
	return {
		cards: log.cards.map(({ id, reviews }) => ({ id, states: statesOf(reviews, log, scheduler) }))
	};
}

function statesOf(reviews: Log['cards'][number]['reviews'], log: Log, scheduler: Scheduler) {
	let card: CardState = newState;
	return reviews.map(({ at, grade: given, options = 0 }): ReplayedState => {
		const time = studyTime(at, log.utcOffsetMinutes, log.rolloverHour);
		const { state } = grade(card, given satisfies Grade, time, scheduler, undefined, { options });
		card = state;
		return {
			stability: state.stability,
			difficulty: state.difficulty,
			intervalDays: state.phase === 'review' ? state.intervalDays : 0,
			state: state.phase
		};
	});
}

function schedulerFor(log: Log): Scheduler | Troubled {
	const { desiredRetention, learningStepsMinutes, relearningStepsMinutes, maximumIntervalDays } =
		log;
	try {
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
	} catch (error) {
		return badParameters(error);
	}
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
