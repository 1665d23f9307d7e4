import { Dexie, type DexieOptions, type Table } from 'dexie';
import type { Deck } from '../core/deck/deck.ts';
import type { Flag } from '../core/deck/flag.ts';
import type { MediaName } from '../core/deck/media.ts';
import type { CardId, DeckId, Note, NoteId } from '../core/deck/note.ts';
import type { Source } from '../core/deck/source.ts';
import type { Survey } from '../core/deck/survey.ts';
import type { Document } from '../core/document/document.ts';
import type { Blueprint } from '../core/exam/blueprint.ts';
import type { Paper, PaperId } from '../core/exam/paper.ts';
import type { ReturnedAnswer } from '../core/exam/results-file.ts';
import type { Conditions, SittingId, Tap } from '../core/exam/sitting.ts';
import type { Card } from '../core/schedule/card.ts';
import type { EpochMs, StudyDay } from '../core/schedule/day.ts';
import type { Exam, ExamId } from '../core/schedule/plan/exam.ts';
import type { OwnRules } from '../core/schedule/preset.ts';
import type { DeviceId, EventId, Hlc } from '../core/schedule/review.ts';
import type { Alias, DayCount, Decision, DraftId, NoteField } from './api.ts';
import type { DeedRow } from './deed.ts';
import type { Register } from './register.ts';

/** A deck as published and what the person changed of it, each group with its own clock. */
export type DeckRow = {
	readonly id: DeckId;
	readonly published: Register<Omit<Deck, 'id' | 'notes'>>;
	readonly title?: Register<string>;
	/** An empty text or list: the person took it away. */
	readonly language?: Register<string>;
	readonly licence?: Register<string>;
	readonly description?: Register<string>;
	readonly authors?: Register<readonly string[]>;
	readonly preset?: Register<OwnRules>;
	/** Sources that notes brought along from other decks, by id. */
	readonly carried?: readonly CarriedSource[];
	readonly deleted: Register<boolean>;
};

/** Dropped: the notes that brought it were taken back. */
export type CarriedSource = Register<Source> & { readonly isDropped?: true };

/** What a person did to one field of a note; above the deck's words until it is `reverted`. */
export type Edit = { readonly field: NoteField; readonly hlc: Hlc } & (
	| { readonly is: 'set'; readonly value: unknown }
	| { readonly is: 'empty' }
	| { readonly is: 'reverted' }
);

/**
 * A note as its deck published it, with the person's edits apart: a new version of the deck replaces
 * `published` and can't touch an edit. `deckId` and `position` are for the index; deleted notes have none.
 */
export type NoteRow = {
	readonly id: NoteId;
	readonly deckId?: DeckId;
	readonly position?: number;
	readonly placed: Register<{ readonly deckId: DeckId; readonly position: number }>;
	readonly published: Register<Note>;
	readonly edits: readonly Edit[];
	readonly deleted: Register<boolean>;
};

/** Which part of the card index a card stands in. */
export const queues = { fresh: 0, learning: 1, review: 2, suspended: 3, removed: 4 } as const;
export type QueueNumber = (typeof queues)[keyof typeof queues];

/** A cache of the log. `due` is always an integer: a position, milliseconds or a study day, as `queue` says. */
export type CardRow = Card & {
	readonly queue: QueueNumber;
	readonly due: number;
};

/** Whether the learner put a card away, for each card with which they ever did. */
export type SuspensionRow = Register<boolean> & { readonly card: CardId };

/** The learner's mark on a card, for each card that ever had one. */
export type FlagRow = Register<Flag | 'none'> & { readonly card: CardId };

/** The study day on which a card is not asked, for each card that was ever put off. */
export type BurialRow = Register<StudyDay | 'none'> & { readonly card: CardId };

/** How many cards of a deck are in each lasting state, kept by differences. */
export type TallyRow = {
	readonly deckId: DeckId;
	readonly cards: number;
	readonly fresh: number;
	readonly suspended: number;
};

/** What a note said until it was changed. */
export type WordingRow = {
	readonly id: string;
	readonly note: NoteId;
	/** When it was changed. */
	readonly hlc: Hlc;
	readonly words: Note;
};

/** What every event has, of kinds and versions that this program does not know too. */
export type EventRow = {
	readonly v: number;
	readonly type: string;
	readonly id: EventId;
	readonly device: DeviceId;
	readonly seq: number;
	readonly hlc: Hlc;
	readonly card?: CardId;
	readonly day?: StudyDay;
	readonly batch?: EventId;
};

export type DocumentRow = {
	readonly id: Document['id'];
	readonly openedAt: EpochMs;
	readonly info: Omit<Document, 'id' | 'text' | 'blocks'>;
	readonly length: number;
	readonly deleted: Register<boolean>;
};
export type TextRow = Pick<Document, 'id' | 'text' | 'blocks'>;

export type DraftRow = {
	readonly id: DraftId;
	readonly document: Document['id'];
	readonly madeAt: EpochMs;
	/** Gone once the draft is deleted. */
	readonly deck?: Deck;
	readonly survey?: Survey;
	readonly aliases?: readonly Alias[];
	readonly finished?: Register<boolean>;
	readonly deleted: Register<boolean>;
};
export type DecisionRow = {
	readonly draft: DraftId;
	readonly note: NoteId;
	readonly hlc: Hlc;
	/** Absent if it was taken back. */
	readonly decision?: Decision;
};

/** A paper never changes. Its words are gone once it is deleted. */
export type PaperRow = {
	readonly id: PaperId;
	readonly madeAt: EpochMs;
	readonly paper?: Paper;
	readonly blueprint?: Blueprint;
	readonly deleted: Register<boolean>;
};
/** What a sitting begins with. Its taps are gone once it is deleted. */
export type SittingRow = {
	readonly id: SittingId;
	readonly paper: PaperId;
	readonly conditions: Conditions;
	readonly startedAt: EpochMs;
	/** Its answers shall count as reviews. */
	readonly isReviewed: boolean;
	/** The first of the answers that were sent to the schedule last. */
	readonly sent?: Register<EventId>;
	readonly deleted: Register<boolean>;
};
/** One tap of a sitting: added, never changed. */
export type TapRow = Tap & { readonly sitting: SittingId; readonly hlc: Hlc };

/** What somebody handed back of a paper, by their name; the latest counts. */
export type ReturnRow = Register<readonly ReturnedAnswer[] | 'none'> & {
	readonly paper: PaperId;
	readonly name: string;
};

/** What a learner prepares for; `none` once it is deleted. */
export type ExamRow = Register<Exam | 'none'> & { readonly id: ExamId };

export type SettingRow = Register<unknown> & { readonly key: string };

/** An image under a name that its bytes give it: it never changes, and is the same on every device. */
export type MediaRow = {
	readonly id: MediaName;
	readonly bytes: Uint8Array<ArrayBuffer>;
	/** When it was last added. */
	readonly addedAt: EpochMs;
};

/** The one row about the database itself, rewritten by every change. */
export type LogRow = {
	readonly key: 'log';
	readonly dbId: string;
	readonly device: DeviceId;
	/** Events that this device has made so far. */
	readonly seq: number;
	readonly hlc: Hlc;
	/** Changes of any kind so far; only ever grows. */
	readonly writes: number;
	/** It was begun where another was lost, and nobody has chosen yet to go on with it. */
	readonly isInPlaceOfLost?: true;
};
/** Things of this device alone, in no backup; `fitted` is a cache of the log. */
export type LocalRow = {
	readonly key: 'plan' | 'exam-plan' | 'persistence' | 'backup' | 'folder' | 'fitted' | 'swept';
	readonly value: unknown;
};
export type MetaRow = LogRow | LocalRow;

/** An entry dated too far ahead, as it came, until its time. */
export type HeldRow = {
	readonly id: string;
	readonly hlc: Hlc;
	readonly table: string;
	readonly entry: unknown;
};

/** Native version numbers are ten times these; a database above this one was written by a newer Hafiza. */
export const schemaVersion = 8;

export class Database extends Dexie {
	meta!: Table<MetaRow, string>;
	decks!: Table<DeckRow, DeckId>;
	notes!: Table<NoteRow, NoteId>;
	cards!: Table<CardRow, CardId>;
	suspensions!: Table<SuspensionRow, CardId>;
	flags!: Table<FlagRow, CardId>;
	burials!: Table<BurialRow, CardId>;
	deeds!: Table<DeedRow, EventId>;
	tallies!: Table<TallyRow, DeckId>;
	events!: Table<EventRow, EventId>;
	days!: Table<DayCount, [StudyDay, DeckId]>;
	documents!: Table<DocumentRow, string>;
	texts!: Table<TextRow, string>;
	drafts!: Table<DraftRow, DraftId>;
	decisions!: Table<DecisionRow, [DraftId, NoteId]>;
	settings!: Table<SettingRow, string>;
	papers!: Table<PaperRow, PaperId>;
	sittings!: Table<SittingRow, SittingId>;
	taps!: Table<TapRow, [SittingId, number]>;
	returns!: Table<ReturnRow, [PaperId, string]>;
	exams!: Table<ExamRow, ExamId>;
	held!: Table<HeldRow, string>;
	media!: Table<MediaRow, MediaName>;
	wordings!: Table<WordingRow, string>;

	constructor(name: string, options: DexieOptions, isAsItStands = false) {
		// Chrome's default durability loses the last seconds in a power cut; and a closed database must stay closed.
		super(name, { ...options, autoOpen: false, chromeTransactionDurability: 'strict' });
		if (isAsItStands) return;
		this.version(1).stores({
			meta: 'key',
			decks: 'id',
			notes: 'id, [deckId+position]',
			cards: 'id, noteId, [deckId+queue+due]',
			suspensions: 'card',
			tallies: 'deckId',
			events: 'id, card, day, [device+seq]',
			days: '[day+deckId]',
			documents: 'id',
			texts: 'id',
			drafts: 'id',
			decisions: '[draft+note]',
			settings: 'key',
			held: 'id'
		});
		this.version(2).stores({ media: 'id, addedAt' });
		this.version(3).stores({ flags: 'card' });
		this.version(4).stores({ burials: 'card, value', deeds: 'id, hlc' });
		this.version(5).stores({ papers: 'id', sittings: 'id, paper', taps: '[sitting+n]' });
		this.version(6).stores({ returns: '[paper+name], paper' });
		this.version(7).stores({ exams: 'id' });
		this.version(schemaVersion).stores({ wordings: 'id, note' });
	}
}

/** A database of an earlier schema, to be read without changing it: with the tables that it has and no others. */
export const asItStands = (name: string, options: DexieOptions): Database =>
	new Database(name, options, true);
