import { stillListed } from '#lib/core/schedule/exam-day/listed.ts';
import { timeTaken } from '#lib/core/schedule/pace.ts';
import type { CardId, DeckId } from '#lib/core/deck/note.ts';
import type { Card } from '#lib/core/schedule/card.ts';
import type { StudyDay } from '#lib/core/schedule/day.ts';
import type { Preset } from '#lib/core/schedule/preset.ts';
import { effective } from '#lib/core/schedule/standing.ts';
import { x } from '#lib/i18n/exam-plan/words.svelte.ts';
import type { DeckInfo, Store } from '#lib/store/api.ts';
import type { App } from '../app.svelte.ts';
import type { Day } from '../queue.ts';
import type { Narrow } from '../today.ts';
import { msOfDay, standing, todaysList } from './planning.ts';

/** What exams change of a day. */
export type ExamDay = {
	/** Decks that are asked by a plan alone, and cards of others. */
	readonly decks: ReadonlySet<DeckId>;
	readonly tagged: ReadonlySet<CardId>;
	/** There is an exam, and no plan for today: the plain schedule serves. */
	readonly isPlain: boolean;
	/** What a plan asks today of these decks, in its order. */
	readonly listed: (asked: Asked) => Promise<readonly Card[]>;
	/** Says what a learner should know of it. */
	readonly tell: (app: App) => void;
};

type Asked = {
	readonly store: Store;
	readonly decks: readonly DeckInfo[];
	readonly day: Omit<Day, 'exam'>;
	readonly rules: Preset;
	readonly only: Narrow['cards'] | undefined;
};

/** Undefined where no exam is to come. */
export async function examDay(store: Store, today: StudyDay): Promise<ExamDay | undefined> {
	const now = await standing(store, today);
	if (now.exams.length === 0) return undefined;
	const plan = await todaysList(store, now);
	if (!plan) return plain(today);
	const decks = new Set(plan.scope.decks);
	const tagged = new Set(plan.scope.tagged);
	return {
		decks,
		tagged,
		isPlain: false,
		tell: () => undefined,
		async listed({ store, decks: asked, day, rules, only }) {
			const { time, pace, notesToday, events, done } = day;
			const [cards, buried] = await Promise.all([
				store.cards(plan.list.cards),
				store.buried(time.day)
			]);
			const spent =
				done.reduce((sum, { deckId, tookMs }) => (decks.has(deckId) ? sum + tookMs : sum), 0) +
				effective(events).reduce(
					(sum, event) => (tagged.has(event.card) ? sum + timeTaken(event) : sum),
					0
				);
			const wanted = new Set(asked.map(({ id }) => id));
			// The minutes are those of all cards of the plan, whichever deck is asked for.
			const left = stillListed(
				plan.list.cards.flatMap((id) => cards.get(id) ?? []),
				{
					today: time.day,
					pace,
					msLeft: msOfDay(now.exams, plan) - spent,
					notesToday,
					...rules
				}
			);
			return left.filter(
				({ id, deckId }) => wanted.has(deckId) && !buried.has(id) && (only?.has(id) ?? true)
			);
		}
	};
}

let toldOn: StudyDay | undefined;

const plain = (today: StudyDay): ExamDay => ({
	decks: new Set(),
	tagged: new Set(),
	isPlain: true,
	listed: () => Promise.resolve([]),
	tell(app) {
		if (toldOn === today) return;
		toldOn = today;
		app.toast.say(x.plainServes);
	}
});
