import { base, build, files, prerendered, version } from '$service-worker';
import { mostShared, sharedCache } from '#lib/state/arrivals/shared.ts';

const worker = self as unknown as ServiceWorkerGlobalScope;

/** One cache a release: a page and its code always come from the same one. */
const releaseCache = `hafiza${base}-${version}`;
/** Language models are large: kept when first used, across releases, until the app asks for another edition. */
const modelCache = `hafiza${base}-models`;
const models = `${base}/models/`;
/** Shown by the browser before the app is installed. */
const screenshots = `${base}/screenshots/`;
/** Parts of the app that few need, as what reads a PDF: kept when they are first used. */
const parts = `${base}/_app/immutable/`;
/** Where another app shares to: the manifest names it. */
const sharing = `${base}/open/`;
const shared = sharedCache(`${base}/`);
const fallback = `${base}/404.html`;
const release = `${base}/_app/version.json`;
/** Names those parts of workers that are kept at once: importing a table has to work offline the first time. */
const workerParts = `${base}/_app/worker-parts.json`;

worker.addEventListener('install', (event) => {
	event.waitUntil(precache());
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(takeOver());
});

// Said by src/lib/state/update.svelte.ts once no tab holds work that a reload would lose.
worker.addEventListener('message', (event) => {
	if (event.data === 'skip-waiting') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
	const url = new URL(event.request.url);
	if (event.request.method === 'POST' && url.pathname === sharing) {
		event.respondWith(takeIn(event.request));
		return;
	}
	if (event.request.method !== 'GET' || url.origin !== worker.location.origin) return;
	event.respondWith(
		url.pathname.startsWith(models) ? fromModels(event.request) : fromRelease(event.request, url)
	);
});

/** All of this release or nothing: a file that fails, or a host that changes meanwhile, fails the installation. */
async function precache(): Promise<void> {
	const cache = await caches.open(releaseCache);
	// Hosts read the file of headers, and give it to nobody.
	const own = files.filter(
		(file) =>
			!file.startsWith(models) && !file.startsWith(screenshots) && !file.endsWith('/_headers')
	);
	const rest = [...own, ...prerendered];
	try {
		// Names under `build` hold a hash of their content, so the browser's own cache will do; the others ask again.
		const parts = (await (await fetch(workerParts, { cache: 'reload' })).json()) as string[];
		await Promise.all([
			...build.map((path) => keep(cache, path, 'default')),
			...parts.map((part) => keep(cache, `${base}/${part}`, 'default')),
			...[...rest, fallback, release].map((path) => keep(cache, path, 'reload'))
		]);
		const deployed: unknown = await (await cache.match(release))?.json();
		if (!(deployed instanceof Object && 'version' in deployed && deployed.version === version))
			throw new Error('another release was put in place meanwhile');
	} catch (error) {
		await caches.delete(releaseCache);
		throw error;
	}
}

async function keep(cache: Cache, path: string, mode: RequestCache): Promise<void> {
	const response = await fetch(path, { cache: mode });
	if (!response.ok) throw new Error(`${path}: ${response.status}`);
	await cache.put(path, response.redirected ? unredirected(response) : response);
}

/** A host may answer /404.html from /404; a browser takes no redirected answer for a page. */
const unredirected = ({ body, headers }: Response) => new Response(body, { headers });

async function takeOver(): Promise<void> {
	const old = (await caches.keys()).filter(
		(name) => name.startsWith(`hafiza${base}-`) && name !== releaseCache && name !== modelCache
	);
	await Promise.all(old.map((name) => caches.delete(name)));
	await worker.clients.claim();
}

/** Keeps what another app shared until the page takes it in, and shows that page. The last share counts. */
async function takeIn(request: Request): Promise<Response> {
	await caches.delete(shared);
	const form = await request.formData();
	const files = form.getAll('files').filter((value) => value instanceof File);
	const bytes = files.reduce((sum, { size }) => sum + size, 0);
	if (files.length > mostShared.files || bytes > mostShared.bytes)
		return Response.redirect(`${sharing}?too-much`, 303);
	const cache = await caches.open(shared);
	await cache.put(sharing, new Response(form));
	return Response.redirect(sharing, 303);
}

async function fromRelease(request: Request, { pathname, search }: URL): Promise<Response> {
	const cache = await caches.open(releaseCache);
	const hit = await cache.match(pathname);
	if (hit) return hit;
	const isPage = request.mode === 'navigate';
	// Pages stand under a trailing slash; their links are relative to it.
	if (isPage && (await cache.match(`${pathname}/`)))
		return Response.redirect(`${pathname}/${search}`, 301);
	try {
		const response = await fetch(request);
		if (response.ok && pathname.startsWith(parts)) await cache.put(pathname, response.clone());
		return response;
	} catch (error) {
		const page = isPage ? await cache.match(fallback) : undefined;
		if (page) return page;
		throw error;
	}
}

/** The hash of the file stands in the query: another edition takes the place of the one before. */
async function fromModels(request: Request): Promise<Response> {
	const cache = await caches.open(modelCache);
	const hit = request.cache === 'reload' ? undefined : await cache.match(request);
	if (hit) return hit;
	const response = await fetch(request);
	if (!response.ok) return response;
	await cache.delete(request, { ignoreSearch: true });
	await cache.put(request, response.clone());
	return response;
}
