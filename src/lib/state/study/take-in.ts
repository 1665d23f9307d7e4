import type { DeckId } from '#lib/core/deck/note.ts';
import type { Session } from '#lib/core/session/session.ts';
import { m } from '#lib/i18n/messages.svelte.ts';
import { caughtUp } from './catch-up.ts';
import type { Choice } from './choice.ts';
import { listOf, readDecks, type Decks } from './decks.ts';
import type { Hands } from './hands.ts';
import type { Way } from './way.ts';

/** A screen that takes in what was done elsewhere. */
export type Screen = Hands & {
	readonly choice: Choice;
	readonly way: Way;
	/** It shows that its deck is not there. */
	readonly isAbsent: boolean;
	readonly put: (decks: Decks) => void;
	/** Its deck was removed, which had this title. */
	readonly leave: (title: string) => void;
	readonly open: () => Promise<void>;
	/** Reads the notes of a session anew. */
	readonly reread: (session: Session) => Promise<void>;
	/** Puts a session in the place of this one; a card that stays on show is left as it stands. */
	readonly swap: (session: Session) => void;
	readonly restoreDeck: (id: DeckId) => Promise<void>;
};

/** Brings the session up to date with what is kept. */
export async function takeIn(screen: Screen): Promise<void> {
	const { app, store, choice, way, time, refresh } = screen;
	const session = screen.session();
	const decks = await readDecks(store, time(), app.settings.preset);
	const removed = listOf(screen.decks).filter(({ id }) => !decks.byId.has(id));
	screen.put(decks);
	const chosen = removed.find(({ id }) => id === choice.deck);
	if (chosen) {
		screen.leave(chosen.title);
		app.toast.close();
		return;
	}
	if (screen.isAbsent) return screen.open();
	if (!session) return;
	const isOther = () => screen.session() !== session;
	const next = await caughtUp(screen, session, decks, way);
	if (isOther()) return refresh();
	await screen.reread(next);
	if (isOther()) return refresh();
	const before = cardIn(session);
	screen.swap(next);
	const now = screen.session();
	const [deck] = removed;
	if (deck) app.toast.say(m.study.deckRemoved(deck.title), () => screen.restoreDeck(deck.id));
	else if (before !== undefined && now && cardIn(now) !== before) app.toast.say(m.study.goesOn);
}

const cardIn = ({ showing }: Session) => ('card' in showing ? showing.card.id : undefined);
