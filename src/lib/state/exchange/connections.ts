/** Whether the page, as it was loaded, may still fetch from any site (src/hooks.server.ts). */
const isOpen = (): boolean =>
	[
		...document.querySelectorAll<HTMLMetaElement>('meta[http-equiv="content-security-policy" i]')
	].every(({ content }) => /connect-src[^;]*\shttps:(?!\/\/)/.test(content));

/**
 * From now on the page fetches from itself and from this site only; without one, from itself alone. A policy that was
 * added is never taken back, so this can only be narrowed, and holds for whatever screen comes after.
 */
function narrow(origin = ''): void {
	const meta = document.createElement('meta');
	meta.httpEquiv = 'content-security-policy';
	meta.content = `connect-src 'self' ${origin}`.trim();
	document.head.append(meta);
}

/** Whether the file at this address may be fetched by this page, and from then on from no other site. */
export function connectTo(url: URL): boolean {
	if (url.origin === location.origin) return true;
	if (!isOpen()) return false;
	narrow(url.origin);
	return true;
}

/** Nothing is fetched from elsewhere any more. */
export function disconnect(): void {
	if (isOpen()) narrow();
}
