/** A deck's file from another site: larger ones, and slower ones, are for the person to save. */
export const fetchLimits = { bytes: 64e6, seconds: 60 } as const;

export type Fetched =
	{ readonly result: 'fetched'; readonly file: File } | { readonly result: 'too-large' | 'failed' };

/** The address of a file that a person may name: https, with no name or password in it. */
export function fileAddress(text: string): URL | undefined {
	if (!URL.canParse(text.trim())) return undefined;
	const url = new URL(text.trim());
	const isPlain = url.username === '' && url.password === '';
	const isHere = url.protocol === 'http:' && url.origin === globalThis.location.origin;
	return isPlain && (url.protocol === 'https:' || isHere) ? url : undefined;
}

/** Fetches a file that the person asked for: without cookies, without telling where from, and never more than the limit. */
export async function fetchFile(url: URL, signal: AbortSignal): Promise<Fetched> {
	try {
		const response = await fetch(url, {
			credentials: 'omit',
			referrerPolicy: 'no-referrer',
			cache: 'no-store',
			signal: AbortSignal.any([signal, AbortSignal.timeout(fetchLimits.seconds * 1000)])
		});
		if (!response.ok || !response.body) return { result: 'failed' };
		if (Number(response.headers.get('content-length')) > fetchLimits.bytes)
			return { result: 'too-large' };
		const chunks: Uint8Array<ArrayBuffer>[] = [];
		let length = 0;
		const reader = response.body.getReader();
		for (;;) {
			const { done, value } = await reader.read();
			if (done) break;
			length += value.length;
			if (length > fetchLimits.bytes) {
				await reader.cancel();
				return { result: 'too-large' };
			}
			chunks.push(value);
		}
		return { result: 'fetched', file: new File(chunks, nameOf(url)) };
	} catch {
		return { result: 'failed' };
	}
}

function nameOf({ pathname }: URL): string {
	const last = pathname.slice(pathname.lastIndexOf('/') + 1);
	try {
		return decodeURIComponent(last) || 'deck';
	} catch {
		return last;
	}
}
