import type { CardId, DeckId } from '#lib/core/deck/note.ts';
import type { Planned } from '#lib/core/schedule/balance.ts';
import type { Card, Grade } from '#lib/core/schedule/card.ts';
import type { StudyDay, StudyTime } from '#lib/core/schedule/day.ts';
import type { Circumstances, Outcome } from '#lib/core/schedule/grade.ts';
import type { Answer, GradeEvent } from '#lib/core/schedule/review.ts';
import {
	apply,
	conceal,
	left,
	minutesLeft,
	putAside,
	reveal,
	start,
	tick,
	type Session
} from '#lib/core/session/session.ts';
import { summary, type Summary } from '#lib/core/session/summary.ts';
import { m } from '#lib/i18n/messages.svelte.ts';
import type { Change, Store } from '#lib/store/api.ts';
import type { App } from '../app.svelte.ts';
import { confirmed, provisional } from '../pending.ts';
import { lookAheadDays, plannedFor, type Ahead } from '../planned.ts';
import { readDay } from '../queue.ts';
import type { Narrow } from '../today.ts';
import { troubleOf } from '../trouble.ts';
import type { Choice } from './choice.ts';
import { chosen, type Missing } from './chosen.ts';
import { circumstancesOf } from './circumstances.ts';
import { listOf, noDecks, readDecks } from './decks.ts';
import type { Hands } from './hands.ts';
import { ReadAhead } from './read-ahead.svelte.ts';
import { scheduled } from './scheduled.ts';
import type { Opening, Way } from './way.ts';
import { Writing } from './writing.svelte.ts';

/** Longer than this nobody thinks about one card: the phone was put down. */
const longestMs = 60_000;

/** What is done with a card besides answering it is fetched when it is. */
const acts = () => import('./acts.ts');
type Acts = typeof import('./acts.ts');
type Grading = typeof import('./grading.ts');
export type ActName = Exclude<keyof Acts, 'putOff'>;
type RestOf<F> = F extends (hands: Hands, ...rest: infer Rest) => unknown ? Rest : never;

/** What was asked for and is not there; the title of a deck that was until now. */
export type Absent = { readonly what: Missing; readonly title: string | undefined };

/** A study session on the screen: paints the next card at once, and brings the last one back if it was not saved. */
export class Study {
	#session = $state.raw<Session>();
	#absent = $state.raw<Absent>();
	readonly #notes = new ReadAhead();
	readonly #writing = new Writing();
	#way: Way = $state.raw(scheduled);
	#narrow: Narrow | undefined;
	#decks = $state.raw(noDecks);
	/** Works out what answers come to; fetched while the first question is read. */
	#grading = $state.raw<Grading>();
	#coming: Promise<void> | undefined;
	readonly #schedulerFor = $derived(this.#grading?.schedulersOf(this.#decks));
	#ahead: Ahead | undefined;
	/** Settled when a card is shown and when it is turned, so that no button changes what it says. */
	#planned = $state.raw<Planned>({});
	#store!: Store;
	#lastDay: StudyDay | undefined;
	#shownAt = 0;

	/** What was typed or chosen for the card on show. */
	answered = $state<string>();
	/** Whether whoever answers says that they are not sure; in a choice, that it was a guess. */
	isGuess = $state(false);

	constructor(
		private readonly app: App,
		readonly choice: Choice = {}
	) {}

	get isOpen() {
		return this.#session !== undefined;
	}
	get absent() {
		return this.#absent;
	}
	get showing() {
		return this.#session?.showing;
	}
	/** The schedule stays as it is. */
	get isPractice() {
		return this.#way.isPractice;
	}
	get isSaving() {
		return this.#writing.isBusy;
	}
	/** What kinds of notes come in this session, as far as it is read ahead. */
	get types() {
		return this.#notes.types;
	}
	get today(): StudyDay {
		return this.#time().day;
	}
	get answeredCount() {
		return this.#session?.answered.length ?? 0;
	}

	readonly card = $derived.by((): Card | undefined => {
		const showing = this.#session?.showing;
		return showing && 'card' in showing ? showing.card : undefined;
	});
	readonly isRevealed = $derived(this.#session?.showing.side === 'answer');
	readonly note = $derived(this.card && this.#notes.note(this.card.noteId));
	readonly flag = $derived(this.card && this.#notes.flag(this.card.id));
	readonly hasSiblings = $derived(!!this.card && this.#notes.hasSiblings(this.card.noteId));
	readonly deck = $derived(this.card && this.#decks.byId.get(this.card.deckId));
	readonly #counts = $derived(
		this.#session ? left(this.#session) : { fresh: 0, learning: 0, review: 0 }
	);
	/** Cards still to come for the first time today; with each of them answered there is one less. */
	readonly left = $derived(this.#counts.fresh + this.#counts.review);
	/** Cards that were answered and come again today. */
	readonly returning = $derived(this.#counts.learning);
	readonly minutes = $derived(this.#session ? minutesLeft(this.#session) : 0);
	/** What the outcome of an answer depends on besides the card: the same for the buttons and for the log. */
	readonly #circumstances = $derived.by((): Circumstances => ({
		...this.#planned,
		...circumstancesOf(this.note, this.isGuess)
	}));
	/** What each grade would come to. */
	readonly outcomes = $derived.by((): readonly Outcome[] => {
		const [grading, schedulerFor] = [this.#grading, this.#schedulerFor];
		if (!this.card || !this.isRevealed || this.isPractice || !grading || !schedulerFor) return [];
		return grading.outcomesOf(this.card, this.#time(), schedulerFor, this.#circumstances);
	});
	readonly summary = $derived.by((): Summary | undefined =>
		this.#session?.showing.side === 'finished' ? summary(this.#session, this.#time()) : undefined
	);

	/** Goes on where the session was left, or begins one with what is due. */
	async open(): Promise<void> {
		this.app.toast.close();
		await this.app.try(async () => {
			this.#store = await this.app.store;
			this.#lastDay = await this.#store.lastDay();
			const time = this.#time();
			const { preset } = this.app.settings;
			this.#decks = await readDecks(this.#store, time, preset);
			const found = await chosen(this.app, this.#store, this.choice, this.#decks, time);
			if (typeof found === 'string') {
				this.#absent = { what: found, title: this.#absent?.title };
				return;
			}
			this.#way = found.way;
			this.#narrow = found.narrow;
			this.#absent = undefined;
			const opening = await this.#opening(time);
			const session = await this.#way.begin(opening);
			await this.#way.keep(opening, session.plan);
			await this.#begin(session);
			void this.#lookAhead().catch(() => undefined); // without it days are taken for equal
		});
		// What grades is fetched while the first card is read.
		await this.#fetchGrading();
	}

	/** Takes in what other tabs do to the same cards. Returns how to stop. */
	watch(): () => void {
		let stop: (() => void) | undefined;
		let isStopped = false;
		void this.app.store.then((store) => {
			if (!isStopped) stop = store.onChange((change) => this.#hear(change));
		});
		return () => {
			isStopped = true;
			stop?.();
		};
	}

	/** Looks at what is kept: another tab may have answered, or removed, what this one is showing. */
	async refresh(): Promise<void> {
		if (!this.#session && !this.#absent) return;
		await this.#writing.done;
		await this.#takeIn().catch((error: unknown) => {
			this.app.tell(troubleOf(error));
		});
	}

	/** Brings the deck back that was removed while it was studied. */
	async restoreDeck(id: DeckId | undefined = this.choice.deck): Promise<void> {
		if (id === undefined) return;
		await this.app.try(async () => {
			await this.#store.restoreDeck(id);
			await this.open();
		});
	}

	reveal(): void {
		if (!this.#session || !this.note) return;
		this.#session = reveal(this.#session);
		this.#settle();
	}

	conceal(): void {
		if (this.#session) this.#session = conceal(this.#session);
	}

	grade(given: Grade): void {
		const before = this.#session;
		if (!before || !this.card) return;
		const [grading, schedulerFor] = [this.#grading, this.#schedulerFor];
		if (!grading || !schedulerFor) {
			void this.#fetchGrading().then(() => this.#grading && this.grade(given));
			return;
		}
		const time = this.#time();
		const tookMs = Math.min(longestMs, Math.round(performance.now() - this.#shownAt));
		const scheduler = schedulerFor(this.card.deckId);
		const answer = this.#way.answer ?? grading.answer;
		const made = answer(before, given, time, tookMs, scheduler, this.#circumstances);
		if (!made) return;
		const full = this.answered === undefined ? made : { ...made, answered: this.answered };
		const waiting = provisional(full);
		this.#show(apply(before, waiting, time));
		this.app.tell(undefined);
		this.app.toast.close();
		this.#writing.add(() => this.#write(full, waiting, before));
	}

	/**
	 * Does with the card on show what `acts.ts` calls so, once all answers before it are written. True if it went
	 * through.
	 */
	do = <N extends ActName>(name: N, ...rest: RestOf<Acts[N]>): Promise<boolean> =>
		this.#act(async (hands) => {
			const act = (await acts())[name] as (hands: Hands, ...rest: unknown[]) => Promise<void>;
			await act(hands, ...rest);
		});

	/** A learning card may have come due: called when the pause is over, or the tab is looked at again. */
	tick(): void {
		if (this.#session) this.#show(tick(this.#session, this.#time()));
	}

	/** What an action works with that is asked for now. */
	get hands(): Hands {
		return {
			app: this.app,
			store: this.#store,
			session: () => this.#session,
			card: this.card,
			decks: this.#decks,
			time: () => this.#time(),
			show: (session) => this.#show(session),
			begin: (session) => this.#begin(session),
			anew: async (first) => {
				const opening = await this.#opening(this.#time());
				const plan = await this.#way.plan(opening, first);
				await this.#way.keep(opening, plan);
				await this.#begin(start(plan, opening.day.time));
			},
			refresh: () => this.refresh(),
			reword: (note) => this.#notes.put(note),
			reflag: (card, flag) => this.#notes.putFlag(card, flag),
			opening: () => this.#opening(this.#time()),
			keep: (opening, plan) => this.#way.keep(opening, plan)
		};
	}

	/** One action after the other, each on what the last one left. */
	async #act(action: (hands: Hands) => Promise<void>): Promise<boolean> {
		const hands = this.hands;
		await this.#writing.done;
		return this.app.try(() => action(hands));
	}

	/** True if the answer is kept. */
	async #write(made: Answer, waiting: GradeEvent, before: Session): Promise<boolean> {
		try {
			const graded = await this.#way.write(this.#store, made);
			if (graded.result === 'saved') {
				this.#lastDay = graded.event.day;
				if (this.#session) this.#session = confirmed(this.#session, waiting, graded.event);
				if (this.answeredCount === 1) void this.#store.persist().catch(() => undefined);
				return true;
			}
			this.#show(putAside(before, [made.card], this.#time()));
			if (graded.card) this.app.toast.say(m.study.stale);
			void this.refresh();
		} catch (error) {
			this.#show(before);
			this.app.tell({ ...troubleOf(error), safe: `${m.trouble.safe} ${m.trouble.cardBack}` });
		}
		return false;
	}

	#hear({ what, elsewhere }: Change): void {
		if (elsewhere && what !== 'settings' && what !== 'documents' && what !== 'drafts')
			void this.refresh();
	}

	async #takeIn(): Promise<void> {
		const { takeIn } = await import('./take-in.ts');
		await takeIn({
			...this.hands,
			choice: this.choice,
			way: this.#way,
			isAbsent: this.#absent !== undefined,
			put: (decks) => (this.#decks = decks),
			leave: (title) => (this.#absent = { what: 'deck', title }),
			open: () => this.open(),
			reread: (session) => this.#read(session, true),
			swap: (session) => {
				if ('card' in session.showing && session.showing.card.id === this.card?.id)
					this.#session = session;
				else this.#show(session);
			},
			restoreDeck: (id) => this.restoreDeck(id)
		});
	}

	/** Counts what is due on the coming days, for answers to be spread over them. */
	async #lookAhead(): Promise<void> {
		const { at, day } = this.#time();
		const last = (day + lookAheadDays) as StudyDay;
		this.#ahead = { readAt: at, counts: await this.#store.dueCounts(day, last) };
	}

	#fetchGrading(): Promise<void> {
		return (this.#coming ??= import('./grading.ts').then(
			(grading) => {
				this.#grading = grading;
			},
			() => {
				this.#coming = undefined;
				this.app.tell({ ...m.trouble.network, safe: m.trouble.safe });
			}
		));
	}

	#settle(): void {
		const answered = this.#session?.answered ?? [];
		this.#planned = this.card
			? plannedFor(this.card, this.#notes.siblings, this.#ahead, answered)
			: {};
	}

	/** What a session is begun from now. */
	async #opening(time: StudyTime): Promise<Opening> {
		const day = await readDay(this.#store, time, this.app.settings.preset);
		day.exam?.tell(this.app);
		return {
			store: this.#store,
			choice: this.choice,
			decks: listOf(this.#decks).filter(({ id }) => id === (this.choice.deck ?? id)),
			narrow: this.#narrow,
			day,
			dayOf: (at) => this.app.dayOf(at)
		};
	}

	async #begin(session: Session): Promise<void> {
		await this.#read(session);
		this.#show(session);
	}

	#show(session: Session): void {
		const before = this.card?.id;
		this.#session = session;
		if (this.card?.id !== before || session.showing.side === 'question') {
			this.answered = undefined;
			this.isGuess = false;
			this.#shownAt = performance.now();
		}
		this.#settle();
		if (this.#notes.isShort(session)) void this.app.try(() => this.#read(session));
	}

	/** Reads the notes of the cards to come; a card whose note is gone is put aside. */
	async #read(session: Session, anew = false): Promise<void> {
		const gone = await this.#notes.read(this.#store, session, anew);
		if (gone.length === 0 || !this.#session) return;
		const ids: CardId[] = gone.map(({ id }) => id);
		this.#show(putAside(this.#session, ids, this.#time()));
	}

	#time(): StudyTime {
		return this.app.timeAfter(this.#lastDay);
	}
}
