import { dayMs, studyDay, type StudyDay } from '#lib/core/schedule/day.ts';
import type { CalibrationBin } from '#lib/core/schedule/fit/calibration.ts';
import { fit as fitted, type FitOptions, type FitResult } from '#lib/core/schedule/fit/fit.ts';
import { fitReviews, type FitReview } from '#lib/core/schedule/fit/review.ts';
import { eventsOf, isBackup } from '../backup-log.ts';
import { command, UsageError } from '../command.ts';
import { readText, report } from '../files.ts';
import {
	badParameters,
	logOf,
	parseJson,
	troubled,
	type Log,
	type Troubled
} from '../review-log.ts';

export const fit = command({
	usage: 'LOG.json [--ignore-before YYYY-MM-DD] [--json]',
	summary: 'learn the parameters of the memory model from a log of reviews',
	help: `LOG.json: a backup of Hafiza, or a log as \`hafiza replay\` takes it; its "parameters" are then those in force.
The parameters are fitted to the first four fifths of the answers, in the order of time, and judged by the last
fifth: adopted where they foretell it better than those in force, else those are kept. What counts is the first
answer of a later day than the one before.

--ignore-before YYYY-MM-DD  leave out cards that were first answered before that day
--json                      print { "verdict", "parameters", "reviews", "heldOut", "before", "after" }`,
	options: {
		json: { type: 'boolean', default: false },
		'ignore-before': { type: 'string' }
	},
	async run({ values, positionals: [path, ...more] }, io) {
		if (path === undefined || more.length > 0) throw new UsageError('give one file');
		const date = values['ignore-before'];
		const ignoreBefore = date === undefined ? undefined : dayOf(date);
		const read = await readText(io, path);
		if (!read.ok) return report(io, [read.finding]);
		const result = fittedLog(read.text, ignoreBefore === undefined ? {} : { ignoreBefore });
		if ('findings' in result)
			return report(
				io,
				result.findings.map((finding) => ({ ...finding, file: path }))
			);
		io.out(values.json ? `${JSON.stringify(result, null, 2)}\n` : told(result));
		return 0;
	}
});

/** What is learnt from the text of a log, or what is wrong with it. */
export function fittedLog(text: string, options: FitOptions): FitResult | Troubled {
	const json = parseJson(text);
	if ('findings' in json) return json;
	if (isBackup(json.value)) {
		const events = eventsOf(json.value);
		return 'findings' in events ? events : fitted(fitReviews(events), options);
	}
	const log = logOf(json.value);
	if ('findings' in log) return log;
	if (!log.shortTerm)
		return troubled(
			'whole-days',
			'at shortTerm: what is fitted are parameters for answers of the same day, too',
			'take it out of the log'
		);
	const current = log.parameters && { current: log.parameters };
	try {
		return fitted(reviewsOf(log), { ...options, ...current });
	} catch (error) {
		return badParameters(error);
	}
}

/** The reviews of all cards in the order of time. */
function reviewsOf({ cards, utcOffsetMinutes, rolloverHour }: Log): FitReview[] {
	return cards
		.flatMap(({ reviews }, card) => reviews.map((review) => ({ ...review, card: String(card) })))
		.sort((a, b) => a.at - b.at)
		.map(({ at, ...review }) => ({ ...review, day: studyDay(at, utcOffsetMinutes, rolloverHour) }));
}

/** The study day of a date. */
function dayOf(date: string): StudyDay {
	const at = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
	const isReal = Number.isFinite(at) && new Date(at).toISOString().startsWith(date);
	if (!isReal) throw new UsageError(`${JSON.stringify(date)} is no date; write YYYY-MM-DD`);
	return (at / dayMs) as StudyDay;
}

function told(result: FitResult): string {
	if (result.verdict === 'too-few')
		return `too few: ${result.reviews} answers count, ${result.needed} are needed\n`;
	const { verdict, parameters, reviews, heldOut, before, after } = result;
	return [
		`verdict\t${verdict}`,
		`reviews\t${reviews}`,
		`held out\t${heldOut}`,
		`log loss before\t${before.logLoss.toFixed(5)}`,
		`log loss after\t${after.logLoss.toFixed(5)}`,
		`parameters\t${parameters.map((value) => Number(value.toFixed(4))).join(', ')}`,
		'',
		'calibration\tfrom\tto\treviews\tforetold\tright',
		...rowsOf('before', before.calibration),
		...rowsOf('after', after.calibration),
		''
	].join('\n');
}

const rowsOf = (name: string, bins: readonly CalibrationBin[]): string[] =>
	bins.map(({ from, to, reviews, predicted, recalled }) =>
		[name, from.toFixed(2), to.toFixed(2), reviews, predicted.toFixed(3), recalled.toFixed(3)].join(
			'\t'
		)
	);
