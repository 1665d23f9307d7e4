import type { Handle } from '@sveltejs/kit';

/**
 * The page of import, opened by its address, may fetch from any site by https. As it comes to life it takes that back
 * (src/lib/state/exchange/connections.ts): all that stays is the one site of a file that its address names, and nothing
 * is asked of that one before its reader confirms it. Every other page may fetch from itself alone.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			event.url.pathname.endsWith('/import/')
				? html.replace("connect-src 'self'", "connect-src 'self' https:")
				: html
	});
