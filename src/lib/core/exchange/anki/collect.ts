import type { Deck } from '../../deck/deck.ts';
import type { MediaName } from '../../deck/media.ts';
import type { DeckId, Note } from '../../deck/note.ts';
import { plainText } from '../../deck/rich-text.ts';
import { shortTitle } from '../../deck/title.ts';
import { hash } from '../../text/hash.ts';
import type { CardHistory, MediaFile, PastReview, ReadCollection, Tally } from '../collection.ts';
import { convertAll, type TakenCard } from './convert-all.ts';
import { rulesOf } from './deck-rules.ts';
import { fieldText, type FieldContext } from './field-text.ts';
import { calendarOf, historyOf, reviewOf } from './histories.ts';
import { readDetails } from './own-decks.ts';
import type { AnkiDeck, AnkiReview, AnkiRows } from './rows.ts';
import type { Told } from './told.ts';

/** The files of a package. `names` has each image under the name that fields call it by. */
export type AnkiMedia = {
	readonly names: ReadonlyMap<string, MediaName>;
	readonly files: ReadonlyMap<MediaName, MediaFile>;
	/** Files that are no images or could not be read; they are told already. */
	readonly left: ReadonlySet<string>;
};

/** Makes a collection of a package's rows. `offsetMinutes` serves where the package does not say where it was made. */
export function collect(
	rows: AnkiRows,
	media: AnkiMedia,
	told: Told,
	offsetMinutes: number
): ReadCollection {
	const context: FieldContext = { images: media.names, others: media.left, told, used: new Set() };
	const { byDeck, cards, notesTaken } = convertAll(rows, context);
	const { histories, tally: reviewsTally } = historiesOf(rows, cards, told, offsetMinutes);
	const used = new Set([...context.used].flatMap((name) => media.names.get(name) ?? []));
	const unused = [...media.names.keys()].filter((name) => !context.used.has(name));
	told.tell('images-unused', unused[0], unused.length);
	for (const { name, parameters } of rows.presets) if (parameters > 0) told.tell('presets', name);
	const decks = decksOf(rows, byDeck, context);
	const rules = rulesOf(rows, new Map(decks.map(({ number, deck }) => [number, deck.id])), told);
	return {
		collection: {
			decks: decks.map(({ deck }) => deck),
			media: new Map([...media.files].filter(([name]) => used.has(name))),
			histories,
			...(rules.size > 0 && { rules })
		},
		findings: told.findings(),
		tallies: new Map([
			['notes', tally(rows.notes.length + rows.broken.notes, notesTaken)],
			['cards', tally(rows.cards.length + rows.broken.cards, cards.length)],
			['reviews', reviewsTally],
			['media', tally(media.names.size + media.left.size, context.used.size)]
		])
	};
}

const tally = (read: number, taken: number): Tally => ({ read, taken, left: read - taken });

/** Decks with notes, and those of Hafiza in their order though they be empty. */
function decksOf(
	rows: AnkiRows,
	byDeck: ReadonlyMap<number, readonly Note[]>,
	context: FieldContext
) {
	const own = [...rows.decks.values()].filter((row) => row.details !== undefined);
	const ids = new Set([...byDeck.keys(), ...own.map(({ id }) => id)]);
	return [...ids]
		.map((id) => ({
			number: id,
			...deckOf(rows.decks.get(id), id, byDeck.get(id) ?? [], context)
		}))
		.sort((a, b) => a.at - b.at);
}

/** A deck of Anki has the same id everywhere; the one that every collection has is known by its name. */
function deckOf(
	row: AnkiDeck | undefined,
	id: number,
	notes: readonly Note[],
	context: FieldContext
) {
	const details = row && readDetails(row);
	if (details) return { at: details.at, deck: { ...details.head, notes } };
	const title = row?.name ?? 'Anki';
	const deckId = hash('deck', 'anki', id === 1 ? title : String(id)) as DeckId;
	const description = plainText(fieldText(row?.description ?? '', context)).slice(0, 5000);
	const deck: Deck = {
		...{ id: deckId, title: shortTitle(title), language: 'und' },
		...(description !== '' && { description }),
		...{ sources: [], notes }
	};
	return { at: 0, deck };
}

function historiesOf(
	rows: AnkiRows,
	cards: readonly TakenCard[],
	told: Told,
	offsetMinutes: number
) {
	const calendar = calendarOf(rows, offsetMinutes);
	const taken = new Set(cards.map(({ row }) => row.id));
	const reviews = new Map<number, PastReview[]>();
	let count = 0;
	for (const row of inOrder(rows.reviews)) {
		const review = taken.has(row.cardId) ? reviewOf(row, calendar) : undefined;
		if (review) {
			count += 1;
			const before = reviews.get(row.cardId);
			if (before) before.push(review);
			else reviews.set(row.cardId, [review]);
		} else told.tell(taken.has(row.cardId) ? 'by-hand' : 'orphan-reviews');
	}
	told.tell('broken-reviews', undefined, rows.broken.reviews);
	const histories = cards.flatMap(({ id, row }): CardHistory[] => {
		const history = historyOf(id, row, reviews.get(row.id) ?? [], calendar, told);
		return history ? [history] : [];
	});
	return { histories, tally: tally(rows.reviews.length + rows.broken.reviews, count) };
}

const inOrder = (reviews: readonly AnkiReview[]) => [...reviews].sort((a, b) => a.at - b.at);
