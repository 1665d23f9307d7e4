import type { DeckId, NoteId } from '../core/deck/note.ts';
import { shortTitle } from '../core/deck/title.ts';
import type { ChangedNotes, SplitDeck, Work } from './api.ts';
import { found, read, type Context } from './context.ts';
import type { DeckRow } from './database.ts';
import { infoOf, isLiving } from './deck-row.ts';
import { StoreError } from './error.ts';
import { changeNotes, moving } from './many-notes.ts';
import { notesIn } from './notes.ts';

const livingDeck = async ({ db }: Context, id: DeckId): Promise<DeckRow> => {
	const row = await db.decks.get(id);
	return found(isLiving(row) ? row : undefined, `Deck ${id}`);
};

export async function mergeDecks(
	ctx: Context,
	from: DeckId,
	to: DeckId,
	work?: Work
): Promise<ChangedNotes> {
	const { db } = ctx;
	if (from === to) throw new StoreError('invalid', 'A deck cannot be merged with itself');
	const ids = await read(ctx, [db.notes], () => notesIn(db, from).primaryKeys());
	return changeNotes(ctx, 'move', ids, work, async (pen) => {
		await livingDeck(ctx, from);
		const plan = await moving(ctx, pen, ids, await livingDeck(ctx, to));
		return {
			...plan,
			async end() {
				const around = await plan.end?.();
				// A note that came into it meanwhile keeps it there.
				if ((await notesIn(db, from).count()) > 0) return { ...around };
				const row = await livingDeck(ctx, from);
				await db.decks.put({ ...row, deleted: { value: true, hlc: pen.hlc() } });
				return { ...around, turned: [{ deck: from, isRemoved: true }] };
			}
		};
	});
}

export async function splitDeck(
	ctx: Context,
	ids: readonly NoteId[],
	title: string,
	work?: Work
): Promise<SplitDeck> {
	const { db } = ctx;
	const name = shortTitle(title.trim());
	if (name === '') throw new StoreError('invalid', 'A deck needs a title');
	const [first] = ids;
	if (first === undefined) throw new StoreError('invalid', 'There is no note to split off');
	let deckId = '' as DeckId;
	const changed = await changeNotes(ctx, 'move', ids, work, async (pen) => {
		const note = found(await db.notes.get(first), `Note ${first}`);
		const whole = await livingDeck(ctx, note.placed.value.deckId);
		const { language, licence, authors } = infoOf(whole);
		deckId = pen.id() as DeckId;
		const hlc = pen.hlc();
		const row: DeckRow = {
			id: deckId,
			published: {
				value: {
					title: name,
					language,
					...(licence !== undefined && { licence }),
					...(authors && { authors }),
					sources: []
				},
				hlc
			},
			...(whole.preset && { preset: { value: whole.preset.value, hlc } }),
			deleted: { value: false, hlc }
		};
		await db.decks.put(row);
		const plan = await moving(ctx, pen, ids, row);
		return {
			...plan,
			end: async () => ({
				...(await plan.end?.()),
				turned: [{ deck: deckId, isRemoved: false }]
			})
		};
	});
	return { ...changed, deckId };
}
