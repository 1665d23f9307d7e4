import type { CardId, DeckId } from '../deck/note.ts';
import { elapsedDays, type StudyDay } from '../schedule/day.ts';
import { memoryModel, type MemoryModel } from '../schedule/memory.ts';
import { paceOf } from '../schedule/pace.ts';
import type { Preset } from '../schedule/preset.ts';
import type { GradeEvent, ParametersId } from '../schedule/review.ts';
import { schedulersFor, type DeckRules, type ParameterSet } from '../schedule/schedulers.ts';
import { shareOf as workOn } from '../schedule/weekdays.ts';
import { addedBySpan } from './added.ts';
import { calibration, type CalibrationRow } from './calibration.ts';
import { answersBySpan, type AnswerRow } from './days.ts';
import { forecast, type ForecastRow } from './forecast.ts';
import { groupsOf, type GroupRow } from './groups.ts';
import { byHour, type HourRow } from './hours.ts';
import type { LibraryCard } from './library-card.ts';
import { memoryOf, type MemoryRows } from './memory.ts';
import { periodOf, type Period } from './period.ts';
import { retentionByAge, retentionByInterval, type AgeRow, type BandRow } from './retention.ts';
import { recallBySpan, reviewed, type Recall } from './reviewed.ts';
import { everyDay, spansOf, type Span, type Unit } from './spans.ts';
import { streak, type Streak } from './streak.ts';
import { answerTimes, type TimeRows } from './times.ts';

/** What is looked at: the answers that count, in the order of the log, and all cards, gone ones among them. */
export type Library = {
	readonly answers: readonly GradeEvent[];
	readonly cards: ReadonlyMap<CardId, LibraryCard>;
	readonly decks: readonly DeckRules[];
	readonly preset: Preset;
	readonly sets: readonly ParameterSet[];
};

/** How it is looked at. Without a deck at all of them. */
export type View = {
	readonly deck?: DeckId;
	readonly period: Period;
	readonly today: StudyDay;
};

/** All figures of a view. */
export type Looks = {
	/** The period as a chart shows it, and what one column of it, of recall over time and of the forecast is. */
	readonly spans: readonly Span[];
	readonly units: { readonly back: Unit; readonly recall: Unit; readonly ahead: Unit };
	readonly answers: readonly AnswerRow[];
	/** Cards that came into the library, one count a span. */
	readonly added: readonly number[];
	/** Cards in use that were not met yet. */
	readonly fresh: number;
	readonly retention: {
		/** What the decks aim for, weighted by their reviews; absent without reviews. */
		readonly desired?: number;
		readonly ages: readonly AgeRow[];
		readonly bands: readonly BandRow[];
		readonly spans: readonly (Span & Recall)[];
	};
	readonly calibration: readonly CalibrationRow[];
	readonly forecast: readonly ForecastRow[];
	readonly memory: MemoryRows;
	readonly times: TimeRows;
	readonly hours: readonly HourRow[];
	/** The last year, day by day, and the streaks of all time. */
	readonly calendar: { readonly days: readonly AnswerRow[]; readonly streak: Streak };
	readonly decks: readonly GroupRow[];
	readonly topics: readonly GroupRow[];
	readonly sources: readonly GroupRow[];
	/** Whether there is any answer at all, of whatever period. */
	readonly hasAnswers: boolean;
};

/** Answers of the last days say how fast a learner is. */
const paceDays = 7;
const calendarDays = 365;

export function looksOf(library: Library, { deck, period, today }: View): Looks {
	const isWanted = ({ deckId }: LibraryCard) => deck === undefined || deckId === deck;
	const cards = new Map([...library.cards].filter(([, card]) => isWanted(card)));
	const inUse = [...cards.values()].filter(({ isInUse }) => isInUse);
	const all =
		deck === undefined ? library.answers : library.answers.filter(({ card }) => cards.has(card));
	const { back, ahead } = periodOf(period, today, all, inUse);
	const { spans } = back;
	const [first, last] = [spans[0]?.from ?? today, spans.at(-1)?.to ?? today];
	// A rate takes more answers than a count.
	const recallUnit = back.unit === 'day' ? 'week' : 'month';
	const answers = all.filter(({ day }) => first <= day && day <= last);

	const schedulerFor = schedulersFor(library.decks, library.preset, library.sets);
	const reviews = [...reviewed(answers, memoriesOf(library.sets))];
	const recallOf = ({ deckId, state }: LibraryCard) =>
		state.phase === 'new'
			? undefined
			: schedulerFor(deckId).memory.retrievability(state, elapsedDays(state.lastDay, today));
	const groups = (namesOf: (card: LibraryCard) => readonly string[]) =>
		groupsOf(cards, answers, reviews, recallOf, namesOf);
	const desired = reviews.map(({ card }) => {
		const { deckId } = cards.get(card) ?? {};
		return (deckId === undefined ? library : schedulerFor(deckId)).preset.desiredRetention;
	});
	const recent = all.filter(({ day }) => day > today - paceDays);
	const lastYear = everyDay((today - calendarDays + 1) as StudyDay, today);

	return {
		spans,
		units: { back: back.unit, recall: recallUnit, ahead: ahead.unit },
		answers: answersBySpan(answers, spans),
		added: addedBySpan(inUse, spans),
		fresh: inUse.filter(({ state, suspended }) => state.phase === 'new' && !suspended).length,
		retention: {
			...(desired.length > 0 && { desired: mean(desired) }),
			ages: retentionByAge(reviews),
			bands: retentionByInterval(reviews),
			spans: recallBySpan(reviews, spansOf({ from: first, to: last }, recallUnit))
		},
		calibration: calibration(reviews),
		forecast: forecast(inUse, ahead.spans, paceOf(recent)),
		memory: memoryOf(inUse, recallOf),
		times: answerTimes(answers),
		hours: byHour(answers, reviews),
		calendar: {
			days: answersBySpan(
				all,
				lastYear.map((day) => ({ from: day, to: day }))
			),
			streak: streak(all, inUse, today, (day) => workOn(day, library.preset) === 0)
		},
		decks: groups(({ deckId }) => [deckId]),
		topics: groups(({ topic }) => (topic === undefined ? [] : [topic])),
		sources: groups(({ sources }) => sources),
		hasAnswers: all.length > 0
	};
}

/** The model that an answer was scheduled by; the default one for parameters that are not known here. */
function memoriesOf(sets: readonly ParameterSet[]): (parameters: ParametersId) => MemoryModel {
	const shipped = memoryModel();
	const models = new Map(sets.map(({ id, values }) => [id, memoryModel(values)]));
	return (parameters) => models.get(parameters) ?? shipped;
}

const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / values.length;
