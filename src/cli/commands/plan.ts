import type { DeckId } from '#lib/core/deck/note.ts';
import { dayMs, studyDay, type StudyDay } from '#lib/core/schedule/day.ts';
import { defaultParameters, memoryModel } from '#lib/core/schedule/memory.ts';
import { commonPace } from '#lib/core/schedule/pace.ts';
import { mostDays, type Exam, type ExamId } from '#lib/core/schedule/plan/exam.ts';
import { planExams, type ExamPlan } from '#lib/core/schedule/plan/plan.ts';
import type { ExamSituation, PlannedCard } from '#lib/core/schedule/plan/situation.ts';
import type { Verdict } from '#lib/core/schedule/plan/verdict.ts';
import { defaultPreset } from '#lib/core/schedule/preset.ts';
import { schedulerOf } from '#lib/core/schedule/scheduler.ts';
import { eventsOf, isBackup } from '../backup-log.ts';
import { command, UsageError } from '../command.ts';
import { readDecksFile } from '../decks.ts';
import { readText, report } from '../files.ts';
import type { Io } from '../io.ts';
import { adoptedIn, cardsOfBackup, cardsOfDeck, cardsOfLog, statesOf } from '../planned-cards.ts';
import { badParameters, logOf, parseJson, type Troubled } from '../review-log.ts';

export const plan = command({
	usage: 'FILE… --exam-date YYYY-MM-DD --minutes N [--log LOG.json] [--wanted PERCENT] [--json]',
	summary: 'plan the days until an exam: what to study today, and how it will come out',
	help: `FILE: a backup of Hafiza, a log as \`hafiza replay\` takes it (a card without reviews is new), or decks, whose
cards are all new unless --log says by their ids what was answered. All of their cards are asked in the exam.

--exam-date YYYY-MM-DD  the day of the exam; studied is until the day before
--minutes N             minutes of study a day
--today YYYY-MM-DD      plan as of that day
--log LOG.json          reviews of the cards of decks
--wanted PERCENT        the share of the marks that is aimed for
--json                  print { "today", "foretold", "more", "verdict" }`,
	options: {
		json: { type: 'boolean', default: false },
		'exam-date': { type: 'string' },
		minutes: { type: 'string' },
		today: { type: 'string' },
		log: { type: 'string' },
		wanted: { type: 'string' }
	},
	async run({ values, positionals: paths }, io) {
		if (paths.length === 0) throw new UsageError('give a backup, a log or decks');
		const { 'exam-date': date, minutes, wanted } = values;
		if (date === undefined) throw new UsageError('give --exam-date');
		const today = values.today === undefined ? dayNow() : dayOf(values.today);
		const examDay = dayOf(date);
		if (examDay <= today) throw new UsageError(`the exam on ${date} is not after today`);
		if (examDay - today > mostDays.ahead)
			throw new UsageError(`the exam on ${date} is too far off to plan`);
		const minutesPerDay = numberOf('--minutes', minutes, 1, 1440);
		const aimed = wanted === undefined ? undefined : numberOf('--wanted', wanted, 1, 100) / 100;
		const known = await knownFrom(paths, values.log, io);
		if ('findings' in known) return report(io, known.findings);
		if (known.cards.length === 0) throw new UsageError('there is no card in what was given');
		const exam: Exam = {
			id: 'exam' as ExamId,
			name: date,
			date: examDay,
			scope: [...new Set(known.cards.map(({ card }) => card.deckId))].map((deck: DeckId) => ({
				kind: 'deck',
				deck,
				weight: 1
			})),
			minutesPerDay,
			daysOff: [],
			...(aimed !== undefined && { wanted: aimed })
		};
		const result = planExams({ ...known, exams: [exam], today, pace: commonPace });
		io.out(values.json ? `${JSON.stringify(printed(result), null, 2)}\n` : told(result));
		return 0;
	}
});

type Known = Pick<ExamSituation, 'cards' | 'parameters'>;

/** The cards of all files, or what is wrong with the first that cannot be read. */
async function knownFrom(
	paths: readonly string[],
	log: string | undefined,
	io: Io
): Promise<Known | Troubled> {
	const parameters: (readonly number[])[] = [];
	const keep = (known: { readonly parameters?: readonly number[] | undefined }) => {
		if (known.parameters) parameters.push(known.parameters);
	};
	let states: ReturnType<typeof statesOf> = new Map();
	if (log !== undefined) {
		const read = await readKnown(log, io);
		if ('findings' in read) return inFile(log, read);
		if (!('states' in read)) throw new UsageError(`${log} is no log of reviews`);
		states = read.states;
		keep(read);
	}
	const cards: PlannedCard[] = [];
	for (const path of paths) {
		const read = await readKnown(path, io);
		if ('findings' in read) return inFile(path, read);
		keep(read);
		if ('cards' in read) cards.push(...read.cards);
		else if ('states' in read) cards.push(...cardsOfLog(read.states));
		else for (const deck of read.decks) cards.push(...cardsOfDeck(deck, cards.length, states));
	}
	const asked = [...new Map(cards.map((planned) => [planned.card.id, planned])).values()];
	return { cards: asked, parameters: parameters[0] ?? defaultParameters };
}

const inFile = (file: string, { findings }: Troubled): Troubled => ({
	findings: findings.map((finding) => ({ ...finding, file: finding.file ?? file }))
});

/** A backup, a log or a deck, by what the file holds. */
async function readKnown(path: string, io: Io) {
	const read = await readText(io, path);
	if (!read.ok) return { findings: [read.finding] };
	const json = parseJson(read.text);
	const value: unknown = 'value' in json ? json.value : undefined;
	if (isBackup(value)) {
		const events = eventsOf(value);
		if ('findings' in events) return events;
		const parameters = adoptedIn(value);
		const scheduler = schedulerFor(parameters);
		if ('findings' in scheduler) return scheduler;
		const cards = cardsOfBackup(value, events, scheduler);
		return 'findings' in cards ? cards : { cards, parameters };
	}
	if (value instanceof Object && 'cards' in value) {
		const log = logOf(value);
		if ('findings' in log) return log;
		const scheduler = schedulerFor(log.parameters);
		if ('findings' in scheduler) return scheduler;
		return { states: statesOf(log, scheduler), parameters: log.parameters };
	}
	const { collection, findings } = await readDecksFile(io, path);
	return collection ? { decks: collection.decks } : { findings };
}

function schedulerFor(parameters: readonly number[] | undefined) {
	try {
		return schedulerOf(defaultPreset, memoryModel(parameters));
	} catch (error) {
		return badParameters(error);
	}
}

function numberOf(option: string, text: string | undefined, low: number, high: number): number {
	if (text === undefined) throw new UsageError(`give ${option}`);
	const value = Number(text);
	if (!(value >= low && value <= high))
		throw new UsageError(`${option} is ${JSON.stringify(text)}; give ${low} to ${high}`);
	return value;
}

/** The study day of a date. */
function dayOf(date: string): StudyDay {
	const at = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
	const isReal = Number.isFinite(at) && new Date(at).toISOString().startsWith(date);
	if (!isReal) throw new UsageError(`${JSON.stringify(date)} is no date; write YYYY-MM-DD`);
	return (at / dayMs) as StudyDay;
}

const dayNow = (): StudyDay => {
	const now = new Date();
	return studyDay(now.getTime(), -now.getTimezoneOffset());
};

const printed = ({ today, foretold, more, verdicts }: ExamPlan) => ({
	today,
	foretold: { ...foretold.exams[0], days: foretold.days },
	more: more.map(({ minutes, marks }) => ({ minutes, marks: marks[0] ?? 0 })),
	verdict: verdicts[0]?.verdict
});

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function told({ today, foretold, more, verdicts }: ExamPlan): string {
	const exam = foretold.exams[0];
	const { mean = 0, low = 0, high = 0 } = exam?.onTheDay ?? {};
	const named = exam?.topics.filter(({ topic }) => topic !== '').slice(0, 5) ?? [];
	return [
		`today\t${today.reviews} reviews, ${today.fresh} new, ${today.minutes.toFixed(0)} minutes`,
		`on the day\t${percent(mean)} (9 times in 10 between ${percent(low)} and ${percent(high)})`,
		`never met\t${(exam?.unmet ?? 0).toFixed(0)}`,
		...more.map(({ minutes, marks }) => `${minutes} minutes more\t+${percent(marks[0] ?? 0)}`),
		...named.map(({ topic, recall }) => `weakest\t${topic}\t${percent(recall)}`),
		...verdicts.map(({ verdict }) => `verdict\t${inWords(verdict)}`),
		'',
		'day\treviews\tnew\tminutes\tknown',
		...foretold.days.map(({ reviews, fresh, minutes }, day) =>
			[
				day,
				reviews.toFixed(0),
				fresh.toFixed(0),
				minutes.toFixed(0),
				percent(exam?.curve[day] ?? 0)
			].join('\t')
		),
		'',
		...today.cards,
		''
	].join('\n');
}

function inWords(verdict: Verdict): string {
	switch (verdict.kind) {
		case 'reached':
			return verdict.sure ? 'within reach' : 'within reach, without a margin';
		case 'needs-minutes':
			return `needs ${verdict.minutes} minutes a day more`;
		case 'out-of-reach': {
			const best = `out of reach: at best ${percent(verdict.best)}`;
			return verdict.drop.length > 0 ? `${best}; leave ${verdict.drop.join(', ')}` : best;
		}
	}
}
