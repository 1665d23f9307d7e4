import { colourOf } from '../../core/deck/flag.ts';
import type { Field, Prop } from '../../core/find/query.ts';
import type { Answered, Row } from '../../core/find/row.ts';
import type { CardState } from '../../core/schedule/card.ts';
import {
	dayMs,
	elapsedDays,
	startOfDay,
	type EpochMs,
	type StudyTime
} from '../../core/schedule/day.ts';
import { isLeech } from '../../core/schedule/leech.ts';
import type { Scheduler } from '../../core/schedule/scheduler.ts';
import { fold } from '../../core/text/unicode.ts';
import type { CardEntry } from './entries.ts';
import type { Surroundings } from './surroundings.ts';

/** What is read of a deck. Titles are folded. */
export type DeckEntry = {
	readonly title: string;
	/** Its place among the decks, by title. */
	readonly rank: number;
	/** Title, publisher and author of each source. */
	readonly sources: ReadonlyMap<string, readonly string[]>;
	readonly scheduler: Scheduler;
};

/** What a search goes by besides the cards and notes. */
export type Moment = Surroundings & {
	readonly time: StudyTime;
	/** When today began. */
	readonly dayBegan: EpochMs;
};

export const momentAt = (time: StudyTime, rolloverHour: number, around: Surroundings): Moment => ({
	...around,
	time,
	dayBegan: startOfDay(time.day, time.offsetMinutes, rolloverHour)
});

/** Shows one card after the other to a search: a row for each would cost more than the search. */
export class View implements Row {
	#card!: CardEntry;
	#deck: DeckEntry | undefined;

	constructor(private readonly moment: Moment) {}

	/** False where the card's deck is not in use. */
	show(card: CardEntry): boolean {
		this.#card = card;
		this.#deck = this.moment.decks.get(card.deckId);
		return this.#deck !== undefined;
	}

	get text(): string {
		return this.#card.note.words.text;
	}
	get phase(): CardState['phase'] {
		return this.#card.state.phase;
	}
	get isSuspended(): boolean {
		return this.#card.isSuspended;
	}
	get isBuried(): boolean {
		return this.moment.buried.has(this.#card.id);
	}
	get isLeech(): boolean {
		const threshold = this.#deck?.scheduler.preset.leechThreshold;
		return threshold !== undefined && isLeech(this.#card.state, threshold);
	}
	get isDue(): boolean {
		const { state } = this.#card;
		const { time, dayBegan } = this.moment;
		if (state.phase === 'new' || this.isSuspended || this.isBuried) return false;
		// What is being learnt comes back today, as decks count it.
		return state.phase === 'review' ? state.dueDay <= time.day : state.dueAt < dayBegan + dayMs;
	}
	get addedDaysAgo(): number {
		const before = this.moment.dayBegan - this.#card.note.words.addedAt;
		return before <= 0 ? 0 : Math.ceil(before / dayMs);
	}
	get answers(): readonly Answered[] {
		return this.moment.answers.get(this.#card.id) ?? none;
	}

	named = (field: Field): readonly string[] => {
		const { id, note } = this.#card;
		const { words } = note;
		switch (field) {
			case 'deck':
				return this.#deck ? [this.#deck.title] : none;
			case 'tag':
				return words.tags;
			case 'kind':
				return [words.kind];
			case 'type':
				return [words.type];
			case 'source':
				return words.sources.flatMap((source) => this.#deck?.sources.get(source) ?? none);
			case 'flag': {
				const flag = this.moment.flags.get(id);
				return flag ? [colourOf(flag), ...words.flags] : words.flags;
			}
			case 'id':
				return [fold(note.id)];
		}
	};

	measure = (prop: Prop): number | undefined => {
		const { state } = this.#card;
		if (state.phase === 'new') return prop === 'lapses' || prop === 'reps' ? 0 : undefined;
		const { day } = this.moment.time;
		switch (prop) {
			case 'stability':
			case 'difficulty':
			case 'lapses':
			case 'reps':
				return state[prop];
			case 'retrievability':
				return this.#deck?.scheduler.memory.retrievability(state, elapsedDays(state.lastDay, day));
			case 'interval':
				return state.phase === 'review' ? state.intervalDays : undefined;
			case 'due':
				return state.phase === 'review'
					? state.dueDay - day
					: Math.floor((state.dueAt - this.moment.dayBegan) / dayMs);
		}
	};
}

const none: readonly never[] = [];
