import type { Planned } from '#lib/core/schedule/balance.ts';
import type { Card, Grade } from '#lib/core/schedule/card.ts';
import type { CardId, DeckId, Note, NoteId } from '#lib/core/deck/note.ts';
import type { StudyDay, StudyTime } from '#lib/core/schedule/day.ts';
import { preview, type Circumstances, type Outcome } from '#lib/core/schedule/grade.ts';
import type { Answer, GradeEvent } from '#lib/core/schedule/review.ts';
import { schedulerOf } from '#lib/core/schedule/scheduler.ts';
import { catchUp } from '#lib/core/session/catch-up.ts';
import {
	answer,
	apply,
	conceal,
	left,
	minutesLeft,
	putAside,
	replace,
	reveal,
	start,
	tick,
	type Plan,
	type Session
} from '#lib/core/session/session.ts';
import { summary, type Summary } from '#lib/core/session/summary.ts';
import { m } from '#lib/i18n/messages.svelte.ts';
import type { Change, DeckInfo, NoteEdit, Store } from '#lib/store/api.ts';
import type { App } from './app.svelte.ts';
import { confirmed, provisional } from './pending.ts';
import { lookAheadDays, plannedFor, type Ahead } from './planned.ts';
import { proofsOf, type Proof } from './proofs.ts';
import { readDay, todaysPlan } from './queue.ts';
import { schedulersFor, type SchedulerFor } from './schedulers.ts';
import { goneOf, todaysSession } from './today.ts';
import { troubleOf } from './trouble.ts';

/** Longer than this nobody thinks about one card: the phone was put down. */
const longestMs = 60_000;
/** Notes are read ahead of the card on show, so that the next one is there at once. */
const ahead = 50;

/** The deck that was asked for is not in the library; its title if it was until now. */
export type Absent = { readonly title: string | undefined };

/** A study session on the screen: paints the next card at once, and brings the last one back if it was not saved. */
export class Study {
	#session = $state.raw<Session>();
	#notes = $state.raw<ReadonlyMap<string, Note>>(new Map());
	#absent = $state.raw<Absent>();
	#saving = $state(0);
	#decks: ReadonlyMap<DeckId, DeckInfo> = new Map();
	#schedulerFor: SchedulerFor = () => schedulerOf();
	/** Cards of the notes that have several. */
	#siblings: ReadonlyMap<NoteId, readonly Card[]> = new Map();
	#ahead: Ahead | undefined;
	/** Settled when a card is shown and when it is turned, so that no button changes what it says. */
	#planned = $state.raw<Planned>({});
	#store!: Store;
	#lastDay: StudyDay | undefined;
	#shownAt = 0;
	#writes: Promise<void> = Promise.resolve();
	/** Counts failures: answers given on top of one that failed are dropped with it. */
	#failures = 0;

	/** What was typed or chosen for the card on show. */
	answered = $state<string>();
	/** Whether whoever answers says that it was a guess. */
	isGuess = $state(false);

	constructor(
		private readonly app: App,
		private readonly deckId: DeckId | undefined
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
	get isSaving() {
		return this.#saving > 0;
	}
	get answeredCount() {
		return this.#session?.answered.length ?? 0;
	}

	readonly card = $derived.by((): Card | undefined => {
		const showing = this.#session?.showing;
		return showing && 'card' in showing ? showing.card : undefined;
	});
	readonly isRevealed = $derived(this.#session?.showing.side === 'answer');
	readonly note = $derived(this.card && this.#notes.get(this.card.noteId));
	readonly deck = $derived(this.card && this.#decks.get(this.card.deckId));
	readonly #counts = $derived(
		this.#session ? left(this.#session) : { fresh: 0, learning: 0, review: 0 }
	);
	/** Cards still to come for the first time today; with each of them answered there is one less. */
	readonly left = $derived(this.#counts.fresh + this.#counts.review);
	/** Cards that were answered and come again today. */
	readonly returning = $derived(this.#counts.learning);
	readonly minutes = $derived(this.#session ? minutesLeft(this.#session) : 0);
	/** What the outcome of an answer depends on besides the card: the same for the buttons and for the log. */
	readonly #circumstances = $derived.by((): Circumstances => {
		const options = this.note?.type === 'choice' ? optionsIn(this.note) : 0;
		return {
			...this.#planned,
			...(options > 1 && { options }),
			...(this.isGuess && { isGuess: true })
		};
	});
	/** By the same call as the grade, so that a button keeps what it says. */
	readonly outcomes = $derived.by((): readonly Outcome[] => {
		if (!this.card || !this.isRevealed) return [];
		const { id, deckId, state } = this.card;
		return preview(state, this.#time(), this.#schedulerFor(deckId), id, this.#circumstances);
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
			await this.#readDecks(time);
			if (this.deckId !== undefined && !this.#decks.has(this.deckId)) {
				this.#absent = { title: this.#absent?.title };
				return;
			}
			this.#absent = undefined;
			const day = await readDay(this.#store, time, this.app.settings.preset);
			const session = await todaysSession(
				this.#store,
				this.deckId ?? 'all',
				[...this.#decks.values()],
				day,
				(at) => this.app.dayOf(at)
			);
			await this.#keep(session.plan);
			await this.#begin(session);
			void this.#lookAhead().catch(() => undefined); // without it days are taken for equal
		});
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
		await this.#writes;
		await this.#takeIn().catch((error: unknown) => {
			this.app.tell(troubleOf(error));
		});
	}

	/** Brings the deck back that was removed while it was studied. */
	async restoreDeck(id: DeckId | undefined = this.deckId): Promise<void> {
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
		const time = this.#time();
		const tookMs = Math.min(longestMs, Math.round(performance.now() - this.#shownAt));
		const scheduler = this.#schedulerFor(this.card.deckId);
		const made = answer(before, given, time, tookMs, scheduler, this.#circumstances);
		if (!made) return;
		const full = this.answered === undefined ? made : { ...made, answered: this.answered };
		const waiting = provisional(full);
		this.#show(apply(before, waiting, time));
		this.app.tell(undefined);
		this.app.toast.close();
		this.#saving++;
		const failures = this.#failures;
		this.#writes = this.#writes
			.then(async () => {
				if (failures === this.#failures) await this.#write(full, waiting, before);
			})
			.finally(() => this.#saving--);
	}

	/** Takes back what was last done with a card on this device, in this session or before it. */
	async undo(): Promise<void> {
		await this.#writes;
		await this.app.try(async () => {
			const last = await this.#store.lastAction();
			if (!last) return this.app.toast.say(m.study.nothingToUndo);
			const time = this.#time();
			const undone = await this.#store.undo(last.id, time);
			if (undone.result === 'gone') return this.app.toast.say(m.study.nothingToUndo);
			const session = this.#session;
			if (session?.answered.some(({ id }) => id === last.id))
				await this.#begin(undone.events.reduce((at, event) => apply(at, event, time), session));
			else {
				const [card] = last.type === 'grade' ? undone.cards : [];
				await this.#begin(start(await this.#plan(time, card), time));
			}
			this.app.toast.say(m.study.undone);
		});
	}

	/** True if the edit is kept. */
	async edit(edit: NoteEdit): Promise<boolean> {
		const card = this.card;
		if (!card) return false;
		return this.app.try(async () => {
			const { note } = await this.#store.editNote(card.noteId, edit);
			this.#notes = new Map(this.#notes).set(note.id, note);
			const now = (await this.#store.cards([card.id])).get(card.id);
			if (!this.#session) return;
			if (now) this.#session = replace(this.#session, now);
			else this.#show(putAside(this.#session, [card.id], this.#time()));
			this.app.toast.say(m.study.edited);
		});
	}

	async suspend(): Promise<void> {
		const card = this.card;
		if (!card || !this.#session) return;
		const before = this.#session;
		await this.#writes;
		await this.app.try(async () => {
			await this.#store.suspend(card.id, true);
			this.#show(putAside(this.#session ?? before, [card.id], this.#time()));
			this.app.toast.say(m.study.suspended, async () => {
				await this.app.try(async () => {
					const back = await this.#store.suspend(card.id, false);
					const time = this.#time();
					await this.#begin(start(await this.#plan(time, back), time));
				});
			});
		});
	}

	/** A learning card may have come due: called when the pause is over, or the tab is looked at again. */
	tick(): void {
		if (this.#session) this.#show(tick(this.#session, this.#time()));
	}

	/** What proves the card on show. */
	async proofs(): Promise<readonly Proof[]> {
		return this.note ? proofsOf(this.#store, this.note, this.deck?.sources ?? []) : [];
	}

	async #write(made: Answer, waiting: GradeEvent, before: Session): Promise<void> {
		try {
			const graded = await this.#store.grade(made);
			if (graded.result === 'saved') {
				this.#lastDay = graded.event.day;
				if (this.#session) this.#session = confirmed(this.#session, waiting, graded.event);
				if (this.answeredCount === 1) void this.#store.persist().catch(() => undefined);
				return;
			}
			this.#failures++;
			this.#show(putAside(before, [made.card], this.#time()));
			if (graded.card) this.app.toast.say(m.study.stale);
			void this.refresh();
		} catch (error) {
			this.#failures++;
			this.#show(before);
			this.app.tell({ ...troubleOf(error), safe: `${m.trouble.safe} ${m.trouble.cardBack}` });
		}
	}

	#hear({ what, elsewhere }: Change): void {
		if (elsewhere && what !== 'settings' && what !== 'documents' && what !== 'drafts')
			void this.refresh();
	}

	/** Brings the session up to date with what is kept. */
	async #takeIn(): Promise<void> {
		const session = this.#session;
		const time = this.#time();
		const known = this.#decks;
		await this.#readDecks(time);
		const removed = [...known.values()].filter(({ id }) => !this.#decks.has(id));
		const chosen = removed.find(({ id }) => id === this.deckId);
		if (chosen) {
			this.#absent = { title: chosen.title };
			this.app.toast.close();
			return;
		}
		if (this.#absent) return this.open();
		if (!session) return;
		const { plan } = session;
		const [events, gone] = await Promise.all([
			this.#store.eventsSince(this.app.dayOf(plan.startedAt)),
			goneOf(this.#store, plan, [...this.#decks.values()])
		]);
		if (this.#session !== session) return this.refresh();
		const since = events.filter(({ at }) => at >= plan.startedAt);
		const next = catchUp(session, since, gone, time);
		await this.#readNotes(next, true);
		if (this.#session !== session) return this.refresh();
		const shown = this.card?.id;
		if ('card' in next.showing && next.showing.card.id === shown) this.#session = next;
		else this.#show(next);
		const [deck] = removed;
		if (deck) this.app.toast.say(m.study.deckRemoved(deck.title), () => this.restoreDeck(deck.id));
		else if (shown !== undefined && this.card?.id !== shown) this.app.toast.say(m.study.goesOn);
	}

	async #readDecks({ at, day }: StudyTime): Promise<void> {
		const [summaries, sets] = await Promise.all([this.#store.decks(at, day), this.#store.fitted()]);
		this.#decks = new Map(summaries.map(({ deck }) => [deck.id, deck]));
		this.#schedulerFor = schedulersFor(this.#decks.values(), this.app.settings.preset, sets);
	}

	/** Counts what is due on the coming days, for answers to be spread over them. */
	async #lookAhead(): Promise<void> {
		const { at, day } = this.#time();
		const last = (day + lookAheadDays) as StudyDay;
		this.#ahead = { readAt: at, counts: await this.#store.dueCounts(day, last) };
	}

	#settle(): void {
		const answered = this.#session?.answered ?? [];
		this.#planned = this.card ? plannedFor(this.card, this.#siblings, this.#ahead, answered) : {};
	}

	async #plan(time: StudyTime, first?: Card) {
		const decks = this.deckId === undefined ? [...this.#decks.values()] : this.#chosen(this.deckId);
		const day = await readDay(this.#store, time, this.app.settings.preset);
		const plan = await todaysPlan(this.#store, decks, day, first);
		await this.#keep(plan);
		return plan;
	}

	async #keep(plan: Plan): Promise<void> {
		await this.#store.savePlan(plan);
		await this.#store.saveSetting('studying', this.deckId ?? 'all');
	}

	#chosen(id: DeckId): DeckInfo[] {
		const deck = this.#decks.get(id);
		return deck ? [deck] : [];
	}

	async #begin(session: Session): Promise<void> {
		await this.#readNotes(session);
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
		const soon = session.main[ahead / 5];
		const isMissing = (card: Card | undefined) => card && !this.#notes.has(card.noteId);
		if (isMissing(this.card) || isMissing(soon)) void this.app.try(() => this.#readNotes(session));
	}

	/** Notes of the cards to come that are not here yet, or all of them anew. */
	async #readNotes(session: Session, anew = false): Promise<void> {
		const cards = [
			...('card' in session.showing ? [session.showing.card] : []),
			...session.learning,
			...session.main.slice(0, ahead)
		];
		const missing = [...new Set(cards.map(({ noteId }) => noteId))].filter(
			(id) => anew || !this.#notes.has(id)
		);
		if (missing.length === 0) return;
		const read = await this.#store.notesById(missing);
		this.#notes = new Map([
			...this.#notes,
			...[...read].map(([id, { note }]) => [id, note] as const)
		]);
		const several = [...read.values()].filter(({ note }) => mayHaveSiblings(note));
		const siblings = await Promise.all(
			several.map(async ({ note: { id } }) => [id, await this.#store.cardsOf(id)] as const)
		);
		this.#siblings = new Map([...this.#siblings, ...siblings]);
		const gone = cards.filter(({ noteId }) => missing.includes(noteId) && !read.has(noteId));
		if (gone.length > 0 && this.#session) {
			const ids: CardId[] = gone.map(({ id }) => id);
			this.#show(putAside(this.#session, ids, this.#time()));
		}
	}

	#time(): StudyTime {
		return this.app.timeAfter(this.#lastDay);
	}
}

const mayHaveSiblings = ({ type }: Note): boolean => type === 'cloze' || type === 'reversed';

const optionsIn = ({ answer, distractors }: Note): number => new Set([answer, ...distractors]).size;
