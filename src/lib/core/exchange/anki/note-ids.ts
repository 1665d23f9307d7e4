import type { NoteId } from '../../deck/note.ts';
import { hash } from '../../text/hash.ts';

/**
 * The id of a note from Anki: its guid, by which Anki itself knows a note in every collection. Of a note that became
 * several, each has the number of its card.
 */
export const noteIdFor = (guid: string, ord = 0): NoteId =>
	`anki${ord === 0 ? '' : ord}:${/^[!-~]{1,64}$/.test(guid) ? guid : hash(guid)}` as NoteId;

/** The guid of a note that came from Anki whole; undefined for every other. */
export const guidOf = (id: NoteId): string | undefined => /^anki:(.+)$/s.exec(id)?.[1];
