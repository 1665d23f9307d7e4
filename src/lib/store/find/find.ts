import type { CardId } from '../../core/deck/note.ts';
import type { Finder, FinderListeners, FindRequest } from '../api.ts';
import type { Context } from '../context.ts';
import { LiveFinder } from './live-finder.ts';

export const finder = (ctx: Context, listeners: FinderListeners = {}): Finder =>
	new LiveFinder(ctx, listeners);

/** One search, after which the memory is free again. */
export async function find(ctx: Context, request: FindRequest): Promise<readonly CardId[]> {
	const once = finder(ctx);
	try {
		return (await once.find(request)) ?? [];
	} finally {
		once.close();
	}
}
