import type { Deck } from '../core/deck/deck.ts';
import type { Flag } from '../core/deck/flag.ts';
import type { ImageType } from '../core/deck/image-type.ts';
import type { MediaName } from '../core/deck/media.ts';
import type { CardId, DeckId, Note, NoteId } from '../core/deck/note.ts';
import type { Source } from '../core/deck/source.ts';
import type { RejectReason } from '../core/deck/reject-reasons.ts';
import type { Survey } from '../core/deck/survey.ts';
import type { Document } from '../core/document/document.ts';
import type { Collection } from '../core/exchange/collection.ts';
import type { Blueprint } from '../core/exam/blueprint.ts';
import type { Paper, PaperId } from '../core/exam/paper.ts';
import type { ResultsFile } from '../core/exam/results-file.ts';
import type { Sitting, SittingId, Deed as SittingDeed, Tap } from '../core/exam/sitting.ts';
import type { Order } from '../core/find/order.ts';
import type { Query } from '../core/find/query.ts';
import type { Card } from '../core/schedule/card.ts';
import type { EpochMs, StudyDay, StudyTime } from '../core/schedule/day.ts';
import type { CalibrationBin } from '../core/schedule/fit/calibration.ts';
import type { DueCounts } from '../core/schedule/load.ts';
import type { Exam, ExamId } from '../core/schedule/plan/exam.ts';
import type { OwnRules } from '../core/schedule/preset.ts';
import type { QueueRules } from '../core/schedule/queue.ts';
import type {
	Answer,
	CardEvent,
	EventId,
	GradeEvent,
	Hlc,
	ParametersId,
	PlanChange,
	Practice,
	PracticeEvent,
	ReviewEvent,
	UndoEvent
} from '../core/schedule/review.ts';
import type { Plan } from '../core/session/session.ts';
import type { Finding } from '../core/text/finding.ts';
import type { Seal } from './copy/protect.ts';

/** A note as a person sees it: the deck's words with their own edits on top. `edited` names those fields. */
export type StoredNote = {
	readonly note: Note;
	readonly deckId: DeckId;
	readonly position: number;
	readonly edited: readonly NoteField[];
};
export type NoteField = Exclude<keyof Note, 'id'>;

/** What a person changes of a note: the fields that they touched. `undefined` empties an optional field. */
export type NoteEdit = { readonly [F in NoteField]?: Note[F] | undefined };

/** A deck without its notes. `preset` holds what the learner has set for this deck alone; absent: nothing. */
export type DeckInfo = Omit<Deck, 'notes'> & { readonly preset?: OwnRules };

/** What a person changes of what stands about a deck. An empty text or list takes it away. */
export type DeckEdit = {
	readonly title?: string;
	readonly language?: string;
	readonly licence?: string;
	readonly description?: string;
	readonly authors?: readonly string[];
};

/** `due`: review cards due by that day, `learning`: cards due by that moment, `fresh`: not met yet. */
export type DeckCounts = {
	readonly cards: number;
	readonly fresh: number;
	readonly learning: number;
	readonly due: number;
	readonly suspended: number;
};
export type DeckSummary = { readonly deck: DeckInfo; readonly counts: DeckCounts };

/** What adding a deck did. `absent`: notes of an earlier version that the new one leaves out; they stay. */
export type Added = {
	readonly deckId: DeckId;
	readonly added: number;
	readonly updated: number;
	readonly unchanged: number;
	/** Notes that another deck of the library already holds; they stay there. */
	readonly elsewhere: number;
	readonly absent: readonly NoteId[];
};

/** Where a collection comes from, and what of it is wanted. */
export type ImportRequest = {
	/** Names the program that wrote it in every answer that is taken in. */
	readonly from: string;
	/** Whether what was answered, suspended and flagged comes along. */
	readonly withHistory: boolean;
	/** Edited fields of notes that give way to the words of the file. */
	readonly theirs?: ReadonlyMap<NoteId, readonly NoteField[]>;
	/** Now, where the learner is. */
	readonly time: StudyTime;
};

/** What taking a collection in did. Its `id` takes it back. */
export type Imported = {
	readonly id: EventId;
	readonly decks: readonly Pick<DeckInfo, 'id' | 'title'>[];
	readonly added: number;
	readonly updated: number;
	readonly unchanged: number;
	/** Notes that are in another deck by now: they have the new words and stay there. */
	readonly elsewhere: number;
	readonly images: number;
	readonly reviews: number;
	/** Cards whose history was left out, for they were answered here already. */
	readonly studied: number;
};

/** A field that a newer copy of a note words otherwise; where the learner edited it, theirs stays. */
export type FieldChange = {
	readonly field: NoteField;
	readonly before: unknown;
	readonly after: unknown;
	readonly isEdited: boolean;
};

export type NoteChange = {
	readonly id: NoteId;
	readonly question: string;
	readonly fields: readonly FieldChange[];
};

/**
 * What taking a deck in would do. `changed` notes get other words; of `kept` ones the deck words otherwise only what
 * the learner edited. `changes` are the first of both. `absent` notes are here and not in it, and stay.
 */
export type Comparison = {
	readonly deckId: DeckId;
	readonly isHere: boolean;
	/** What the deck is called here, where it would be called otherwise afterwards. */
	readonly renames?: string;
	readonly fresh: number;
	readonly changed: number;
	readonly kept: number;
	readonly unchanged: number;
	readonly absent: number;
	readonly changes: readonly NoteChange[];
};

export type QueueRequest = {
	readonly decks: readonly DeckRequest[];
	/** Learning cards due at or before this moment are taken (add the learn-ahead to it). */
	readonly learningUntil: EpochMs;
	/** Review cards due on or before this day are taken, as many of a deck as `rules` can choose from. */
	readonly day: StudyDay;
	/** Notes answered today: their other cards take no place where siblings wait. */
	readonly notesToday?: ReadonlySet<NoteId>;
	readonly rules?: QueueRules;
	/** Only some of these are taken, if given. */
	readonly only?: ReadonlySet<CardId>;
	/** None of these is taken but for learning cards. */
	readonly except?: ReadonlySet<CardId>;
};
/** How many notes of a deck may come up. */
export type DeckRequest = {
	readonly id: DeckId;
	readonly reviews: number;
	readonly fresh: number;
};
export type QueueRows = {
	readonly learning: readonly Card[];
	readonly review: readonly Card[];
	readonly fresh: readonly Card[];
};

/**
 * `stale`: the card is no longer in the state that the answer was given to (`before`), because it was answered,
 * undone or removed in another tab; nothing was written, `card` is how it stands now.
 */
export type Graded =
	| { readonly result: 'saved'; readonly event: GradeEvent; readonly card: Card }
	| { readonly result: 'stale'; readonly card: Card | undefined };

/** What was written of several answers, and the cards as they stand now; `stale` as `Graded` has it. */
export type GradedMany = {
	readonly events: readonly GradeEvent[];
	readonly cards: readonly Card[];
	readonly stale: readonly CardId[];
};

/** What was written, and how the cards that are in use stand now. */
export type Replanned = {
	readonly events: readonly CardEvent[];
	readonly cards: readonly Card[];
};

/**
 * What was done to cards or notes besides answering and planning them. Kept on this device alone, to be taken
 * back by `undo`: each card and note that it changed, once.
 */
export type Deed = {
	readonly type: 'suspend' | 'bury' | 'flag' | 'edit' | 'tag' | 'move' | 'delete';
	readonly id: EventId;
	readonly hlc: Hlc;
	readonly cards: readonly CardId[];
	readonly notes: readonly NoteId[];
};

/** `id` is that of the deed; `cards` are those that it changed, as they stand now. */
export type Marked = { readonly id: EventId; readonly cards: readonly Card[] };

/** What is put on notes and what is taken off them. */
export type TagChange = { readonly add?: readonly string[]; readonly remove?: readonly string[] };

/** `id` is that of the deed, `notes` how many it changed. */
export type ChangedNotes = { readonly id: EventId; readonly notes: number };

export type SplitDeck = ChangedNotes & { readonly deckId: DeckId };

/** What a note said until it was changed. */
export type Wording = { readonly note: Note; readonly until: EpochMs };

/** A long work: hears of the share of it that is done, 0–1, and may stop it. Stopped it rejects, and nothing of it was done. */
export type Work = {
	readonly onShare?: (share: number) => void;
	readonly signal?: AbortSignal;
};

/** `gone`: there is no such event or deed, or it is undone already; nothing was written. */
export type Undone =
	| {
			readonly result: 'saved';
			/** One for each event of the action that was taken back; none for a deed. */
			readonly events: readonly UndoEvent[];
			readonly cards: readonly Card[];
	  }
	| { readonly result: 'gone' };

/** Answers that a set of parameters was learnt from, those held out to judge it, and their log loss in nats. */
export type FittedOn = {
	readonly reviews: number;
	readonly heldOut: number;
	readonly lossBefore: number;
	readonly lossAfter: number;
	/** What was foretold of the answers held out, and what was recalled; absent where it was not kept. */
	readonly curves?: {
		readonly before: readonly CalibrationBin[];
		readonly after: readonly CalibrationBin[];
	};
};
/** Parameters that were fitted on this library and adopted. */
export type FittedSet = {
	readonly id: ParametersId;
	readonly at: EpochMs;
	/** The 21 of FSRS-6. */
	readonly values: readonly number[];
	readonly on: FittedOn;
	readonly isReverted: boolean;
};

/** What was answered on a day in a deck. `fresh` and `reviews` count towards the daily limits. */
export type DayCount = {
	readonly day: StudyDay;
	readonly deckId: DeckId;
	/** Answers, and those of them that were Again. */
	readonly answers: number;
	readonly again: number;
	/** Answers to cards met for the first time, and to cards in review. */
	readonly fresh: number;
	readonly reviews: number;
	readonly tookMs: number;
};

/** A text that the person opened, without the text. */
export type DocumentInfo = Omit<Document, 'text' | 'blocks'> & {
	readonly openedAt: EpochMs;
	/** UTF-16 units. */
	readonly length: number;
};

export type DraftId = string & { readonly brand: 'DraftId' };
export type Decision =
	| { readonly type: 'accept' }
	/** `edited`: what it was edited to before, for when it is wanted after all. */
	| { readonly type: 'reject'; readonly reason?: RejectReason; readonly edited?: Note }
	/** Looked at and put off; still to decide. */
	| { readonly type: 'later'; readonly edited?: Note }
	/** Accepted in these words. A note that is no candidate of the draft is the person's own. */
	| { readonly type: 'edit'; readonly note: Note };

/** One name that means another: the candidates say `to` wherever the text says `from`. */
export type Alias = { readonly from: string; readonly to: string };

/** A generation under review: the candidates as a deck, and what the person decided of each so far. */
export type Draft = {
	readonly id: DraftId;
	/** The document that it was made from. */
	readonly document: Document['id'];
	readonly madeAt: EpochMs;
	readonly deck: Deck;
	/** Absent in drafts of earlier versions. */
	readonly survey?: Survey;
	readonly aliases: readonly Alias[];
	readonly decisions: ReadonlyMap<NoteId, Decision>;
};
/** What a draft is begun with. */
export type NewDraft = Pick<Draft, 'document' | 'deck' | 'survey'> & {
	readonly aliases?: Draft['aliases'] | undefined;
	readonly decisions?: Draft['decisions'] | undefined;
	/** Forgets what was decided in the draft that it replaces. */
	readonly isAnew?: boolean;
};
export type DraftInfo = Pick<Draft, 'id' | 'document' | 'madeAt'> & {
	readonly title: string;
	readonly candidates: number;
	readonly decided: number;
};

/** A paper without its questions. */
export type PaperInfo = Pick<Paper, 'id' | 'title' | 'minutes'> & {
	readonly madeAt: EpochMs;
	readonly questions: number;
};

/** A paper with what it was drawn by, so that another one can be. */
export type KeptPaper = {
	readonly paper: Paper;
	readonly blueprint?: Blueprint;
	readonly madeAt: EpochMs;
};

/** A sitting without its taps. */
export type SittingInfo = Pick<Sitting, 'id' | 'conditions' | 'startedAt'> & {
	readonly paper: PaperId;
	readonly title: string;
};

/** A sitting with all that was done in it. */
export type KeptSitting = {
	readonly sitting: Sitting;
	readonly taps: readonly Tap[];
	/** Its answers shall count as reviews. */
	readonly isReviewed: boolean;
	/** Names the answers that were sent to the schedule last. */
	readonly sent?: { readonly id: EventId; readonly isTakenBack: boolean };
};

/** A review whose row can't be read any more, with what is still known of it. */
export type DamagedDraft = Pick<DraftInfo, 'id'> & Partial<Pick<DraftInfo, 'document' | 'title'>>;

/** A deck whose row can't be read any more, with its title where that is still there. */
export type DamagedDeck = { readonly id: DeckId; readonly title?: string };

/** An image as it is kept, with what its bytes say that it is. */
export type KeptImage = { readonly type: ImageType; readonly bytes: Uint8Array<ArrayBuffer> };

/** How much of each kind there is. */
export type Counts = {
	readonly decks: number;
	readonly notes: number;
	/** Answers that count: those taken back are left out. */
	readonly events: number;
	readonly documents: number;
	readonly drafts: number;
	readonly settings: number;
	/** Images. */
	readonly media: number;
	readonly papers: number;
	readonly sittings: number;
};

/** A backup that passed the door, and what restoring it would do. Nothing is written yet. */
export type BackupPreview =
	| {
			readonly result: 'readable';
			readonly backup: ParsedBackup;
			readonly madeAt: EpochMs;
			/** What the file holds. */
			readonly holds: Counts;
			/** What of it this library does not have. */
			readonly adds: Counts;
			/** What of this library merging would change. */
			readonly changes: Omit<Counts, 'media'>;
			/** What of it merging would delete, or take back of answers. */
			readonly removes: Omit<Counts, 'media'>;
			/** Entries dated more than a day ahead of this device's clock: kept aside until their time comes. */
			readonly ahead: number;
			/** Damaged texts, drafts and decisions, which restoring passes over. */
			readonly leftOut: readonly Finding[];
	  }
	| { readonly result: 'unreadable'; readonly findings: readonly Finding[] };

/** The images of a copy, undefined for each that is gone or damaged; asked for once to look and once to keep. */
export type ImagesOf = () => AsyncIterable<
	{ readonly id: MediaName; readonly bytes: Uint8Array<ArrayBuffer> } | undefined
>;

/** Only `readBackup` makes one. */
export type ParsedBackup = { readonly brand: 'ParsedBackup' };

export type Restored = { readonly adds: Counts; readonly ahead: number; readonly cards: number };

/** What is looked for, in which order, and when: what is due depends on it. */
export type FindRequest = {
	readonly query: Query;
	readonly order: Order;
	readonly time: StudyTime;
	readonly rolloverHour: number;
};

/** Some of the cards that were found, in order, and how many there are. */
export type Found = { readonly ids: readonly CardId[]; readonly total: number };

export type FinderListeners = {
	/** The share of the library that is read, 0–1. */
	readonly onProgress?: (share: number) => void;
	/** What was found may be found otherwise now. */
	readonly onChange?: () => void;
};

/** Keeps in memory what searching needs, and up to date, from the first search until it is closed. */
export type Finder = {
	/** The first cards in the order of the decks, long before everything is read. */
	first(limit: number): Promise<Found>;
	/** All cards that match. Undefined if a later search, or closing, overtook it. */
	find(request: FindRequest): Promise<readonly CardId[] | undefined>;
	/** The tags in use, by name. */
	tags(): Promise<readonly string[]>;
	/**
	 * Notes of any deck in use that ask nearly what this one does, the most alike first; itself never. Undefined if a
	 * later such question, or closing, overtook it.
	 */
	near(note: Note): Promise<readonly StoredNote[] | undefined>;
	close(): void;
};

/** What a change touched, told to every tab. */
export type Change = {
	readonly what:
		| 'decks'
		| 'notes'
		| 'cards'
		| 'documents'
		| 'drafts'
		| 'papers'
		| 'exams'
		| 'settings'
		| 'everything';
	/** The deck, if it is about one. */
	readonly deckId?: DeckId;
	/** The notes whose words or cards it changed, if it is about some alone. */
	readonly notes?: readonly NoteId[];
	/** True if another tab made it. */
	readonly elsewhere: boolean;
};

/** `persistent`: the browser promised to keep it; `best-effort`: it may clear it when space is short. */
export type StorageState = {
	readonly persistence: 'persistent' | 'best-effort' | 'unknown';
	readonly askedAt?: EpochMs;
	/** When a copy left the browser last. */
	readonly lastBackupAt?: EpochMs;
	/** What this device added to the log since: answers, undos, plans. */
	readonly answersSince: number;
	/** Bytes. */
	readonly usage?: number;
	readonly quota?: number;
};

/** What is kept against what the review log says. */
export type Verified = {
	/** Cards looked at. */
	readonly cards: number;
	/** Cards that differ, are missing or should not be. */
	readonly wrong: readonly CardId[];
	/** Decks, notes and answers that can't be read any more and are passed over, by their ids. */
	readonly damaged: readonly string[];
	/** A deck's or a day's counter differs. */
	readonly isCountWrong: boolean;
};

/**
 * Everything that Hafiza keeps on this device. A promise resolves when the browser has flushed the write to
 * storage; until then nothing may be called saved. Rejects with a `StoreError`.
 */
export interface Store {
	/** Of the database, for workers that read it by themselves. */
	readonly name: string;

	// decks
	/** All decks in use with their counts at that time; reads no card. */
	decks(at: EpochMs, day: StudyDay): Promise<readonly DeckSummary[]>;
	deck(id: DeckId): Promise<DeckInfo | undefined>;
	/** The deck with its notes as the learner has them, to export it. */
	wholeDeck(id: DeckId): Promise<Deck | undefined>;
	/** Adds a deck, or updates it by note id: progress and the person's edits stay. */
	addDeck(deck: Deck): Promise<Added>;
	/**
	 * Takes in what a file of any program held, all of it or nothing: new notes, newer words where the learner edited
	 * nothing, and what was done with cards that nobody answered here.
	 */
	importCollection(collection: Collection, request: ImportRequest, work?: Work): Promise<Imported>;
	/** What `importCollection` would do to the notes that are here. */
	compare(decks: readonly Deck[]): Promise<readonly Comparison[]>;
	/** Decks with their images, and what was done with their cards, to write them down. */
	collectionOf(ids: readonly DeckId[]): Promise<Collection>;
	/** Adds notes to a deck that is there; notes with an id that the deck holds are updated. */
	addNotes(id: DeckId, notes: readonly Note[], sources?: Deck['sources']): Promise<Added>;
	/** Changes what stands about a deck; rejects as `invalid` without a title. A later version of the deck leaves it. */
	editDeck(id: DeckId, edit: DeckEdit): Promise<void>;
	/** What this deck does otherwise than the library; an empty object: nothing. */
	setPreset(id: DeckId, rules: OwnRules): Promise<void>;
	/** Takes the deck out of the library. Its notes and answers stay on the device until `restoreDeck` or for good. */
	deleteDeck(id: DeckId): Promise<void>;
	restoreDeck(id: DeckId): Promise<void>;

	// notes
	/** Notes in the order of the deck, some of them: counted from 0. */
	notes(deckId: DeckId, page: { offset: number; limit: number }): Promise<readonly StoredNote[]>;
	notesById(ids: readonly NoteId[]): Promise<ReadonlyMap<NoteId, StoredNote>>;
	/** `sources`: those that its evidence names and its deck may lack. */
	editNote(id: NoteId, edit: NoteEdit, sources?: readonly Source[]): Promise<StoredNote>;
	/** Gives the named fields, or all, back to the deck's own words. */
	revertNote(id: NoteId, fields?: readonly NoteField[]): Promise<StoredNote>;
	/** Gives the id of the deed. */
	deleteNote(id: NoteId): Promise<EventId>;
	restoreNote(id: NoteId): Promise<void>;
	/** Of many notes at once, as one deed; those that are gone meanwhile are passed over. */
	tagNotes(ids: readonly NoteId[], change: TagChange, work?: Work): Promise<ChangedNotes>;
	/** To the end of another deck, with their cards, answers and sources. */
	moveNotes(ids: readonly NoteId[], to: DeckId, work?: Work): Promise<ChangedNotes>;
	deleteNotes(ids: readonly NoteId[], work?: Work): Promise<ChangedNotes>;
	editNotes(edits: ReadonlyMap<NoteId, NoteEdit>, work?: Work): Promise<ChangedNotes>;
	/** All notes of a deck to the end of another; the deck, empty then, leaves the library. Undone as one. */
	mergeDecks(from: DeckId, to: DeckId, work?: Work): Promise<ChangedNotes>;
	/** Notes into a new deck of that name, with the language, licence, authors and rules of the deck of the first. */
	splitDeck(ids: readonly NoteId[], title: string, work?: Work): Promise<SplitDeck>;
	/** What a note said before, the last wording first. */
	wordings(id: NoteId): Promise<readonly Wording[]>;

	// studying
	/** Reads only rows that are due, through the index. */
	queue(request: QueueRequest): Promise<QueueRows>;
	cards(ids: readonly CardId[]): Promise<ReadonlyMap<CardId, Card>>;
	cardsOf(noteId: NoteId): Promise<readonly Card[]>;
	/** Every card of the decks in use, to foresee what comes of them. Reads everything: seldom, and not to study. */
	allCards(): Promise<readonly Card[]>;
	/** All of these cards as one deed. Rejects as `missing` if one of them never was. */
	suspend(ids: readonly CardId[], suspended: boolean, work?: Work): Promise<Marked>;
	/** They are not asked on that day, nor before; `none` asks them again. */
	bury(ids: readonly CardId[], day: StudyDay | 'none'): Promise<Marked>;
	flag(ids: readonly CardId[], flag: Flag | 'none', work?: Work): Promise<Marked>;
	/** The flags of those that have one. */
	flags(ids: readonly CardId[]): Promise<ReadonlyMap<CardId, Flag>>;
	/** The cards that are not asked on that day. */
	buried(day: StudyDay): Promise<ReadonlySet<CardId>>;
	/** The answer, the card and the day's counters in one strict transaction. */
	grade(answer: Answer): Promise<Graded>;
	/**
	 * Several answers as one action: one strict transaction, one batch to take back. Those to a card in another state
	 * than it is in are passed over. With a sitting they are its answers: nothing is written if they count already.
	 */
	gradeMany(answers: readonly Answer[], of?: SittingId): Promise<GradedMany>;
	/** An answer that leaves the schedule alone. Undefined, and nothing written, if the card is gone. */
	practise(practice: Practice): Promise<PracticeEvent | undefined>;
	/**
	 * Sets due days, resets and moves cards as one action: one strict transaction, one batch to take back. Cards
	 * that are gone meanwhile are passed over.
	 */
	replan(changes: readonly PlanChange[], work?: Work): Promise<Replanned>;
	/**
	 * Takes back what an event did, all of its batch, with events of their own, and folds the cards anew; or what a
	 * deed did, wherever nobody changed it since.
	 */
	undo(id: EventId, time: StudyTime, work?: Work): Promise<Undone>;
	/** The newest event or deed of this device that is not undone: what Z takes back, also after a reload. */
	lastAction(): Promise<CardEvent | Deed | undefined>;
	/** Notes answered on that day: their other cards wait for another day. */
	notesAnswered(day: StudyDay): Promise<ReadonlySet<NoteId>>;
	/** Review cards due within these days, both included. */
	dueBetween(from: StudyDay, to: StudyDay): Promise<number>;
	/** How many review cards are due on each of these days, both included; days without any are left out. */
	dueCounts(from: StudyDay, to: StudyDay): Promise<DueCounts>;
	/** The sets of parameters that were adopted, oldest first. The last that is not reverted is in force. */
	fitted(): Promise<readonly FittedSet[]>;
	/** Schedules by these parameters from now on. No card is moved. */
	adopt(values: readonly number[], on: FittedOn): Promise<FittedSet | undefined>;
	/** Takes an adoption back. No card is moved; answers given meanwhile keep their outcome. */
	revert(id: ParametersId): Promise<void>;
	/** What the open session was started with; with `eventsSince` it is resumed. `undefined` ends it. */
	savePlan(plan: Plan | undefined): Promise<void>;
	plan(): Promise<Plan | undefined>;

	// finding
	/** For one search after the other: the first of them reads the library into memory, in the background. */
	finder(listeners?: FinderListeners): Promise<Finder>;
	/** One search: the cards that it finds, in order. Reads everything. */
	find(request: FindRequest): Promise<readonly CardId[]>;

	// looking back
	dayCounts(from: StudyDay, to: StudyDay): Promise<readonly DayCount[]>;
	/** The latest study day with an answer: today is never before it. */
	lastDay(): Promise<StudyDay | undefined>;
	/** Answers and undos of that day and later, oldest first. */
	eventsSince(day: StudyDay): Promise<readonly ReviewEvent[]>;
	eventsOf(card: CardId): Promise<readonly ReviewEvent[]>;

	// documents and drafts
	saveDocument(document: Document): Promise<void>;
	documents(): Promise<readonly DocumentInfo[]>;
	document(id: Document['id']): Promise<Document | undefined>;
	/** The words of a text, also where the rest of it can't be read. */
	words(id: Document['id']): Promise<string | undefined>;
	deleteDocument(id: Document['id']): Promise<void>;
	/**
	 * Starts the review of a generation; a draft of the same document is replaced. What was decided there on notes
	 * that are in both, and is not decided anew, goes on.
	 */
	saveDraft(draft: NewDraft): Promise<Draft>;
	/** Those under way. */
	drafts(): Promise<readonly DraftInfo[]>;
	/** What can't be read: no other call gives it; `deleteDraft` takes it off the device. */
	damagedDrafts(): Promise<readonly DamagedDraft[]>;
	/** Decks that no other call gives; added again, or from a copy, they are whole. */
	damagedDecks(): Promise<readonly DamagedDeck[]>;
	draft(id: DraftId): Promise<Draft | undefined>;
	/** The latest review of a document, finished or not. */
	draftOf(document: Document['id']): Promise<Draft | undefined>;
	/**
	 * One small write; `undefined` takes the decision back. For a draft that was replaced it is kept in its
	 * successor; rejects as `missing` where that has no such note.
	 */
	decide(id: DraftId, note: NoteId, decision: Decision | undefined): Promise<void>;
	/** Nothing is left to decide: off the list, and kept for when the document is read again. */
	finishDraft(id: DraftId): Promise<void>;
	deleteDraft(id: DraftId): Promise<void>;

	// mock exams
	savePaper(paper: Paper, blueprint?: Blueprint): Promise<void>;
	/** The latest first. */
	papers(): Promise<readonly PaperInfo[]>;
	paper(id: PaperId): Promise<KeptPaper | undefined>;
	/** Takes the paper and its sittings off the device at once. */
	deletePaper(id: PaperId): Promise<void>;
	// preparing for exams
	/** The soonest first, past ones too. */
	exams(): Promise<readonly Exam[]>;
	saveExam(exam: Exam): Promise<void>;
	deleteExam(id: ExamId): Promise<void>;
	/** What was planned for the day, of this device alone; whoever reads it parses it. */
	examPlan(): Promise<unknown>;
	keepExamPlan(value: unknown): Promise<void>;

	/** What a class handed back of a paper. */
	returns(paper: Pick<Paper, 'id'>): Promise<readonly ResultsFile[]>;
	/** Of one name the latest counts. */
	addReturns(files: readonly ResultsFile[]): Promise<void>;
	removeReturn(paper: PaperId, name: string): Promise<void>;
	/** Rejects as `missing` if there is no such paper. */
	beginSitting(
		paper: PaperId,
		how: Pick<Sitting, 'conditions' | 'startedAt'> & { readonly isReviewed: boolean }
	): Promise<SittingId>;
	/** Of the papers that are there, the latest first. */
	sittings(): Promise<readonly SittingInfo[]>;
	sitting(id: SittingId): Promise<KeptSitting | undefined>;
	/**
	 * Keeps one deed and gives all taps above number `after`, those of other tabs among them. Once a sitting is
	 * handed in nothing is written.
	 */
	tap(id: SittingId, after: number, deed: SittingDeed, at: EpochMs): Promise<readonly Tap[]>;
	deleteSitting(id: SittingId): Promise<void>;

	// images
	/**
	 * Keeps a PNG, JPEG, WebP, GIF or AVIF image and gives its name, the same for the same bytes. Rejects as
	 * `invalid` what is none of these, or larger than 4 MB.
	 */
	addImage(bytes: Uint8Array<ArrayBuffer>): Promise<MediaName>;
	image(name: MediaName): Promise<KeptImage | undefined>;
	/** Takes off the device what no note names, and none of the texts that are still being written. */
	sweepImages(begun: readonly string[], isAsked?: boolean): Promise<number>;

	// settings: values are JSON; whoever reads one parses it
	settings(): Promise<ReadonlyMap<string, unknown>>;
	saveSetting(key: string, value: unknown): Promise<void>;

	// safety
	/** Everything as a `hafiza-backup/2` file. */
	backup(): Promise<Blob>;
	/** Reads a backup of any version; `images` are its images where they stand beside it. */
	readBackup(file: Blob, images?: ImagesOf): Promise<BackupPreview>;
	/** The folder that a person chose for copies; whoever uses it looks whether it is one. */
	copyFolder(): Promise<unknown>;
	keepCopyFolder(place: CopyPlace | undefined): Promise<void>;
	/** Notes that this file, which `backup` made, has left the browser. */
	noteCopy(file: Blob): Promise<void>;
	/**
	 * Merges by id, all or nothing; into an empty library it is a plain restore. `replace` first takes away all that
	 * is here, so that what was deleted since is there again.
	 */
	restore(backup: ParsedBackup, how?: 'merge' | 'replace'): Promise<Restored>;
	/**
	 * Compares every kept card with its fold over the review log, and every counter with its sum. `missing`
	 * answers of this device are gone from the log itself. Reads everything: for the background.
	 */
	verify(): Promise<Verified & { readonly missing: number }>;
	/** Puts the fold in place of whatever differs, and says what it was. */
	rebuild(): Promise<Verified>;
	/** Asks the browser once to keep the data for good; call it after the first answer of a session. */
	persist(): Promise<StorageState>;
	storageState(): Promise<StorageState>;

	/** Called after each change in any tab; returns how to stop. */
	onChange(listener: (change: Change) => void): () => void;
	/** Changes of any kind so far. */
	written(): Promise<{ readonly writes: number }>;
	/** How much there is; notes it outside the database too, so that a loss can be told. */
	kept(): Promise<Kept>;
	/** Called when this tab may write no more. Reload. */
	onClosed(listener: (why: Closed) => void): () => void;
	close(): void;
}

export type Opened =
	/** New: nothing was ever written. */
	| { readonly result: 'ready'; readonly store: Store; readonly isNew: boolean }
	/** Less is there than was kept: show a recovery screen, never a welcome. `store` can restore a backup. */
	| {
			readonly result: 'data-loss';
			readonly store: Store;
			/** Undefined if only the browser told of it: it found the database damaged and began a new one. */
			readonly expected: Sentinel | undefined;
			readonly found: Sentinel | undefined;
			/** The person chose to go on with what is there. */
			accept(): Promise<void>;
	  }
	| { readonly result: 'unusable'; readonly reason: Unusable; readonly detail: string };

/**
 * `absent`: the browser has no IndexedDB; `refused`: it will not open it here (private window, policy, damage);
 * `blocked`: another tab holds an older version open; `newer`: a newer Hafiza has written it;
 * `full`: no space left.
 */
export type Unusable = 'absent' | 'refused' | 'blocked' | 'newer' | 'full';

/** Where copies go by themselves, and what seals them. */
export type CopyPlace = { readonly folder: FileSystemDirectoryHandle; readonly seal?: Seal };

/** What the copy outside IndexedDB remembers, to notice a database that was emptied or cut. */
export type Sentinel = {
	readonly dbId: string;
	/** Changes kept so far; only ever grows. */
	readonly writes: number;
	/** How much there was when it was last counted. */
	readonly kept?: Kept;
};

/** How much a library holds: decks and notes in use, and answers that count. */
export type Kept = {
	readonly decks: number;
	readonly notes: number;
	readonly answers: number;
	/** When it was counted. */
	readonly at: EpochMs;
};

/** `newer`: a newer version of the app took the database over; `cleared`: it was deleted, or another stands there. */
export type Closed = 'newer' | 'cleared';
