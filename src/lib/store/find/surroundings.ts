import type { Flag } from '../../core/deck/flag.ts';
import type { CardId, DeckId } from '../../core/deck/note.ts';
import type { Answered } from '../../core/find/row.ts';
import type { StudyDay } from '../../core/schedule/day.ts';
import { effective } from '../../core/schedule/standing.ts';
import { schedulersFor } from '../../core/schedule/schedulers.ts';
import { fold } from '../../core/text/unicode.ts';
import { read, type Context } from '../context.ts';
import type { Database } from '../database.ts';
import { infoOf, livingDecks } from '../deck-row.ts';
import { keptSets } from '../fitted.ts';
import { libraryPreset } from '../kept-preset.ts';
import { isReview } from '../log.ts';
import { buriedOn } from '../studying.ts';
import type { DeckEntry } from './view.ts';

/** What a search needs besides the cards and notes. */
export type Surroundings = {
	readonly day: StudyDay;
	readonly decks: ReadonlyMap<DeckId, DeckEntry>;
	readonly flags: ReadonlyMap<CardId, Flag>;
	readonly buried: ReadonlySet<CardId>;
	/** Of the last days that were asked for. */
	readonly answers: ReadonlyMap<CardId, readonly Answered[]>;
};

/** Reads them, with the answers of so many days, today being the first. */
export const readSurroundings = (
	ctx: Context,
	day: StudyDay,
	answerDays: number
): Promise<Surroundings> => {
	const { db } = ctx;
	return read(ctx, [db.decks, db.settings, db.meta, db.flags, db.burials, db.events], async () => {
		const [decks, flags, buried, answers] = await Promise.all([
			deckEntries(db),
			db.flags.toArray(),
			buriedOn(db, day),
			answerDays > 0 ? answersOf(db, day, answerDays) : new Map<CardId, Answered[]>()
		]);
		return {
			day,
			decks,
			flags: new Map(
				flags.flatMap(({ card, value }): [CardId, Flag][] =>
					value === 'none' ? [] : [[card, value]]
				)
			),
			buried,
			answers
		};
	});
};

async function deckEntries(db: Database): Promise<ReadonlyMap<DeckId, DeckEntry>> {
	const [rows, settings, sets] = await Promise.all([
		livingDecks(db),
		db.settings.toArray(),
		keptSets(db)
	]);
	const infos = rows.map(infoOf);
	const library = libraryPreset(new Map(settings.map(({ key, value }) => [key, value])));
	const schedulerOf = schedulersFor(infos, library, sets);
	const collator = new Intl.Collator();
	const byTitle = infos.toSorted((a, b) => collator.compare(a.title, b.title));
	return new Map(
		byTitle.map(({ id, title, sources }, rank) => [
			id,
			{
				title: fold(title),
				rank,
				sources: new Map(
					sources.map(({ id, title, publisher = '', author = '' }) => [
						id,
						[title, publisher, author].filter((name) => name !== '').map(fold)
					])
				),
				scheduler: schedulerOf(id)
			}
		])
	);
}

/** The answers of the last days that count, by card. */
async function answersOf(db: Database, today: StudyDay, days: number) {
	const rows = await db.events
		.where('day')
		.above(today - days)
		.toArray();
	const byCard = new Map<CardId, Answered[]>();
	for (const { card, day, grade, before } of effective(rows.filter(isReview))) {
		const answer = { daysAgo: Math.max(0, today - day), grade, wasNew: before.phase === 'new' };
		const known = byCard.get(card);
		if (known) known.push(answer);
		else byCard.set(card, [answer]);
	}
	return byCard;
}
