import { mockAnswers } from '#lib/core/exam/reviews.ts';
import type { Marked } from '#lib/core/exam/score.ts';
import type { EpochMs, StudyTime } from '#lib/core/schedule/day.ts';
import { grade } from '#lib/core/schedule/grade.ts';
import type { Answer } from '#lib/core/schedule/review.ts';
import type { Store } from '#lib/store/api.ts';
import type { App } from '../app.svelte.ts';
import { deviceClock } from '../clock.ts';
import { readDecks } from '../study/decks.ts';
import { schedulersOf } from '../study/grading.ts';

/** Longer than this nobody thinks about one question: the paper was put down. */
const longestMs = 300_000;

/**
 * The answers of a paper as reviews of the moment when it was handed in. A card that is gone or was answered since is
 * passed over.
 */
export async function reviewsOf(
	app: App,
	store: Store,
	marked: readonly Marked[],
	submittedAt: EpochMs
): Promise<{ readonly answers: readonly Answer[]; readonly passedOver: number }> {
	const given = mockAnswers(marked);
	const cards = await store.cards(given.map(({ card }) => card));
	const decks = await readDecks(store, await app.time(), app.settings.preset);
	const schedulerFor = schedulersOf(decks);
	const time: StudyTime = {
		at: submittedAt,
		offsetMinutes: deviceClock.offsetMinutes(submittedAt),
		day: app.dayOf(submittedAt)
	};
	const answers = given.flatMap((one): Answer[] => {
		const card = cards.get(one.card);
		if (!card || (card.state.phase !== 'new' && card.state.lastAt > submittedAt)) return [];
		const scheduler = schedulerFor(card.deckId);
		const outcome = grade(card.state, one.grade, time, scheduler, card.id, one);
		return [
			{
				...time,
				...one,
				kind: 'mock',
				tookMs: Math.min(one.tookMs, longestMs),
				parameters: scheduler.preset.parameters,
				before: card.state,
				after: outcome.state
			}
		];
	});
	return { answers, passedOver: given.length - answers.length };
}
