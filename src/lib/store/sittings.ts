import type { PaperId } from '../core/exam/paper.ts';
import type { Deed, Sitting, SittingId, Tap } from '../core/exam/sitting.ts';
import type { CardId } from '../core/deck/note.ts';
import type { EpochMs } from '../core/schedule/day.ts';
import { standing } from '../core/schedule/standing.ts';
import type { Answer, EventId, GradeEvent } from '../core/schedule/review.ts';
import { answerTables, checkTime } from './answers.ts';
import type { GradedMany, KeptSitting, SittingInfo } from './api.ts';
import { cardOf, rowOf, toldOf } from './card-row.ts';
import { changeCards, type CardChange } from './change-cards.ts';
import { found, read, write, type Context } from './context.ts';
import type { Database, SittingRow, TapRow } from './database.ts';
import { sound } from './draft-schema.ts';
import { sittingRowSchema, tapRowSchema } from './exam-schema.ts';
import { eventsOfCards } from './events-of-cards.ts';
import { isReview } from './log.ts';
import { endSitting, paperRow, papersIn } from './papers.ts';
import { rowsInUse } from './replan.ts';
import { isSame } from './same.ts';
import { without } from './without.ts';

const tables = ({ papers, sittings, taps }: Database) => [papers, sittings, taps];

/** Runs within a transaction over sittings. */
async function rowOfSitting(db: Database, id: SittingId): Promise<SittingRow | undefined> {
	const [row] = sound(sittingRowSchema, [await db.sittings.get(id)]);
	return row?.deleted.value === false ? row : undefined;
}

const tapsAfter = (db: Database, id: SittingId, after: number) =>
	db.taps.where('[sitting+n]').between([id, after], [id, []], false);

const tapsOf = (rows: readonly TapRow[]): Tap[] =>
	sound(tapRowSchema, rows).map((row) => without(row, 'sitting', 'hlc') as unknown as Tap);

export const beginSitting = (
	ctx: Context,
	paper: PaperId,
	how: Pick<Sitting, 'conditions' | 'startedAt'> & { readonly isReviewed: boolean }
): Promise<SittingId> =>
	write(ctx, tables(ctx.db), { what: 'papers' }, async (pen) => {
		found((await paperRow(ctx.db, paper))?.paper, `Paper ${paper}`);
		const id = pen.id() as SittingId;
		await ctx.db.sittings.add({ id, paper, ...how, deleted: { value: false, hlc: pen.hlc() } });
		return id;
	});

export const sittings = (ctx: Context): Promise<readonly SittingInfo[]> =>
	read(ctx, tables(ctx.db), async () => {
		const titles = new Map((await papersIn(ctx.db)).map(({ id, paper }) => [id, paper.title]));
		return sound(sittingRowSchema, await ctx.db.sittings.toArray())
			.sort((a, b) => b.startedAt - a.startedAt)
			.flatMap(({ id, paper, conditions, startedAt, deleted }) => {
				const title = titles.get(paper);
				return deleted.value || title === undefined
					? []
					: [{ id, paper, title, conditions, startedAt }];
			});
	});

export const sitting = (ctx: Context, id: SittingId): Promise<KeptSitting | undefined> =>
	read(ctx, [...tables(ctx.db), ctx.db.events], async () => {
		const row = await rowOfSitting(ctx.db, id);
		const paper = row && (await paperRow(ctx.db, row.paper))?.paper;
		if (!row || !paper) return undefined;
		const { conditions, startedAt, isReviewed } = row;
		return {
			sitting: { id, paper, conditions, startedAt },
			taps: tapsOf(await tapsAfter(ctx.db, id, 0).toArray()),
			isReviewed,
			...(row.sent && {
				sent: { id: row.sent.value, isTakenBack: !(await isSent(ctx.db, row)) }
			})
		};
	});

export const tap = (
	ctx: Context,
	id: SittingId,
	after: number,
	deed: Deed,
	at: EpochMs
): Promise<readonly Tap[]> =>
	write(ctx, tables(ctx.db), { what: 'papers' }, async (pen) => {
		found(await rowOfSitting(ctx.db, id), `Sitting ${id}`);
		const last = await tapsAfter(ctx.db, id, 0).last();
		if (last?.type !== 'submit')
			await ctx.db.taps.add({
				sitting: id,
				n: (last?.n ?? 0) + 1,
				at,
				hlc: pen.hlc(),
				...deed
			});
		return tapsOf(await tapsAfter(ctx.db, id, after).toArray());
	});

export const deleteSitting = (ctx: Context, id: SittingId): Promise<void> =>
	write(ctx, tables(ctx.db), { what: 'papers' }, async (pen) => {
		const row = await ctx.db.sittings.get(id);
		if (row) await endSitting(ctx.db, row, pen);
	});

export const gradeMany = (
	ctx: Context,
	answers: readonly Answer[],
	of?: SittingId
): Promise<GradedMany> => {
	const told = toldOf(answers.map(({ card }) => card));
	return write(ctx, [...answerTables(ctx.db), ctx.db.sittings], told, async (pen) => {
		answers.forEach(checkTime);
		const row = of && found(await rowOfSitting(ctx.db, of), `Sitting ${of}`);
		if (row && (await isSent(ctx.db, row))) return { events: [], cards: [], stale: [] };
		const rows = await rowsInUse(ctx.db, new Set(answers.map(({ card }) => card)));
		const changes = new Map<CardId, CardChange>();
		const events: GradeEvent[] = [];
		const stale: CardId[] = [];
		for (const answer of answers) {
			const before = rows.get(answer.card);
			// The state is the version: an answer to another one would count the same question twice.
			if (!before || changes.has(answer.card) || !isSame(before.state, answer.before)) {
				stale.push(answer.card);
				continue;
			}
			const signature = pen.sign();
			const batch: EventId = events[0]?.id ?? signature.id;
			const event: GradeEvent = {
				...signature,
				type: 'grade',
				...answer,
				...(answers.length > 1 && { batch })
			};
			events.push(event);
			const after = rowOf({ ...cardOf(before), state: answer.after });
			changes.set(answer.card, { before, after, plus: [event] });
		}
		await ctx.db.events.bulkAdd(events);
		await changeCards(ctx.db, [...changes.values()]);
		if (row && events[0])
			await ctx.db.sittings.put({ ...row, sent: { value: events[0].id, hlc: pen.hlc() } });
		return { events, cards: [...changes.values()].map(({ after }) => cardOf(after)), stale };
	});
};

/** Whether the answers of a sitting were sent and not taken back. Runs within a transaction over events. */
async function isSent(db: Database, { sent }: SittingRow): Promise<boolean> {
	const first = sent && (await db.events.get(sent.value));
	if (!first || !isReview(first)) return false;
	const log = await eventsOfCards(db, [first.card]);
	return standing(log(first.card)).some(({ id }) => id === first.id);
}
