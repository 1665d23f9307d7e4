import type { Flag } from '#lib/core/deck/flag.ts';
import type { CardId, Note } from '#lib/core/deck/note.ts';
import type { Card } from '#lib/core/schedule/card.ts';
import type { StudyTime } from '#lib/core/schedule/day.ts';
import type { Plan, Session } from '#lib/core/session/session.ts';
import type { Store } from '#lib/store/api.ts';
import type { App } from '../app.svelte.ts';
import type { Decks } from './decks.ts';
import type { Opening } from './way.ts';

/** What an action on the card on show works with: the session of a screen, and what holds it. */
export type Hands = {
	readonly app: App;
	readonly store: Store;
	/** The session now, also after something was awaited. */
	readonly session: () => Session | undefined;
	/** The card that was on show when the action was asked for. */
	readonly card: Card | undefined;
	readonly decks: Decks;
	readonly time: () => StudyTime;
	/** Puts a session on the screen. */
	readonly show: (session: Session) => void;
	/** The same, once the notes of its cards are read. */
	readonly begin: (session: Session) => Promise<void>;
	/** Begins anew with what is due, `first` before anything else. */
	readonly anew: (first?: Card) => Promise<void>;
	/** Takes in what the store holds now. */
	readonly refresh: () => Promise<void>;
	/** What a session would be begun from now. */
	readonly opening: () => Promise<Opening>;
	/** Keeps a plan, so that a reload goes on with it. */
	readonly keep: (opening: Opening, plan: Plan) => Promise<void>;
	/** New words of a note that is studied. */
	readonly reword: (note: Note) => void;
	/** A flag that a card has now. */
	readonly reflag: (card: CardId, flag: Flag | 'none') => void;
};
