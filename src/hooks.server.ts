import type { Handle } from '@sveltejs/kit';

/**
 * The page of import, opened by its address, may fetch a file that its reader confirms from any site by https. Every
 * other page may not, and neither may this one when it was reached from another without being loaded anew.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			event.url.pathname.endsWith('/import/')
				? html.replace("connect-src 'self'", "connect-src 'self' https:")
				: html
	});
