import { isBacklog } from '#lib/core/schedule/backlog.ts';
import { nextStudyDay } from '#lib/core/schedule/breaks.ts';
import type { CatchUp } from '#lib/core/schedule/catch-up.ts';
import type { CardId } from '#lib/core/deck/note.ts';
import type { StudyDay } from '#lib/core/schedule/day.ts';
import { effective } from '#lib/core/schedule/standing.ts';
import { minutesFor } from '#lib/core/schedule/pace.ts';
import { presetOf, type Preset } from '#lib/core/schedule/preset.ts';
import type { Move } from '#lib/core/schedule/rearrange.ts';
import { strayCards } from '#lib/core/schedule/stray.ts';
import { shareOf } from '#lib/core/schedule/weekdays.ts';
import type { DeckSummary, Store } from '#lib/store/api.ts';
import { fitHabit } from '../fit-habit.ts';
import type { Day } from '../queue.ts';
import { isToLookAt, parseLeft } from './leeches-left.ts';
import { dueOf, minutesOfDay } from './piled-up.ts';

/** What home has to say besides what is due. */
export type Notices = {
	/** Today is a day off; the next day of study, if there is one within a year. */
	readonly dayOff: { readonly next: StudyDay | undefined } | undefined;
	/** More is due than fits into a day, and nothing is planned about it. */
	readonly isBacklog: boolean;
	readonly catchUp: CatchUp | undefined;
	/** What was learnt from the answers: taken unasked, or waiting for the learner's word. */
	readonly fit: 'told' | 'offered' | undefined;
	/** Cards that were forgotten once too often in the last days. */
	readonly leeches: number;
	/** Cards that were answered under a date that has not come yet, and would stay away until it has. */
	readonly stray: number;
};

export async function readNotices(
	store: Store,
	day: Day,
	summaries: readonly DeckSummary[]
): Promise<Notices> {
	const { time, preset, catchUp, pace, exam } = day;
	// What a plan for an exam asks is spread over the days by the plan.
	const due = dueOf(summaries.filter(({ deck }) => !exam?.decks.has(deck.id)));
	const [minutes, habit, leeches, stray] = await Promise.all([
		minutesOfDay(store, time.day, preset),
		fitHabit(store),
		recentLeeches(store, day, summaries),
		strayMoves(store, time.day)
	]);
	return {
		dayOff: shareOf(time.day, preset) === 0 ? { next: nextStudyDay(time.day, preset) } : undefined,
		isBacklog: !catchUp && isBacklog(due, minutes, pace),
		catchUp,
		fit: habit.untold === undefined ? (habit.isOffered ? 'offered' : undefined) : 'told',
		leeches,
		stray: stray.length
	};
}

/** Whether what is due fits into what is left of a day of catching up: nothing will be left over. */
export function isCaughtUp(day: Day, summaries: readonly DeckSummary[]): boolean {
	const { catchUp, done, pace } = day;
	if (!catchUp) return false;
	const took = done.reduce((sum, { tookMs }) => sum + tookMs, 0) / 60_000;
	return minutesFor(dueOf(summaries), pace) <= Math.max(0, catchUp.minutesPerDay - took);
}

/** What brings cards back that were answered while the device's date was ahead. */
export async function strayMoves(store: Store, today: StudyDay): Promise<readonly Move[]> {
	const last = (await store.lastDay()) ?? today;
	// Only then all cards have to be read.
	return last - today < 2 ? [] : strayCards(await store.allCards(), today);
}

async function recentLeeches(
	store: Store,
	{ preset, recent }: Day,
	summaries: readonly DeckSummary[]
): Promise<number> {
	const lapsed = effective(recent).filter(
		({ before, grade, after }) =>
			before.phase === 'review' && grade === 1 && after.lapses >= leastThreshold(preset, summaries)
	);
	if (lapsed.length === 0) return 0;
	const ids = new Set<CardId>(lapsed.map(({ card }) => card));
	const [cards, settings] = await Promise.all([store.cards([...ids]), store.settings()]);
	const left = parseLeft(settings.get('leechesLeft'));
	const own = new Map(summaries.map(({ deck }) => [deck.id, deck.preset]));
	return [...cards.values()].filter(
		(card) =>
			own.has(card.deckId) &&
			isToLookAt(card, presetOf(preset, own.get(card.deckId)).leechThreshold, left)
	).length;
}

const leastThreshold = (preset: Preset, summaries: readonly DeckSummary[]): number =>
	Math.min(...summaries.map(({ deck }) => presetOf(preset, deck.preset).leechThreshold));
