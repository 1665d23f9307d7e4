import type { Paper, PaperId } from '../core/exam/paper.ts';
import type { ResultsFile } from '../core/exam/results-file.ts';
import { read, write, type Context } from './context.ts';
import { sound } from './draft-schema.ts';
import { returnRowSchema } from './exam-schema.ts';

export const returns = (ctx: Context, { id }: Pick<Paper, 'id'>): Promise<readonly ResultsFile[]> =>
	read(ctx, [ctx.db.returns], async () =>
		sound(returnRowSchema, await ctx.db.returns.where('paper').equals(id).toArray()).flatMap(
			({ paper, name, value }) =>
				value === 'none'
					? []
					: [
							{
								paper,
								name,
								answers: new Map(value.map(({ card, ...answer }) => [card, answer]))
							}
						]
		)
	);

export const addReturns = (ctx: Context, files: readonly ResultsFile[]): Promise<void> =>
	write(ctx, [ctx.db.returns], { what: 'papers' }, async (pen) => {
		for (const { paper, name, answers } of files)
			await ctx.db.returns.put({
				paper,
				name,
				value: [...answers].map(([card, answer]) => ({ card, ...answer })),
				hlc: pen.hlc()
			});
	});

export const removeReturn = (ctx: Context, paper: PaperId, name: string): Promise<void> =>
	write(ctx, [ctx.db.returns], { what: 'papers' }, async (pen) => {
		await ctx.db.returns.put({ paper, name, value: 'none', hlc: pen.hlc() });
	});
