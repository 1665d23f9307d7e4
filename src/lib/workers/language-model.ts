import { readModel, type Model } from '../core/language/model/file.ts';

/** A slow line is not waited for longer: this text is read by the rules, the next one by the model. */
const patienceMs = 20_000;

let loading: Promise<Model> | undefined;

/**
 * The trained model at this address, fetched when it is first asked for and kept in memory. Undefined without
 * a network, while the device saves data, or where what arrived is no model; the next call tries again.
 */
export async function languageModel(url: string): Promise<Model | undefined> {
	if (!loading && !mayFetch() && !(await isKept(url))) return undefined;
	loading ??= fetchModel(url).catch((error: unknown) => {
		loading = undefined;
		throw error;
	});
	try {
		return await Promise.race([loading, patience()]);
	} catch {
		return undefined;
	}
}

const patience = () =>
	new Promise<undefined>((resolve) => {
		setTimeout(() => {
			resolve(undefined);
		}, patienceMs);
	});

/** What was kept may be damaged: then once more, past every cache. */
async function fetchModel(url: string): Promise<Model> {
	const kept = await fetchBytes(url, 'default');
	try {
		return readModel(kept);
	} catch {
		return readModel(await fetchBytes(url, 'reload'));
	}
}

async function fetchBytes(url: string, cache: RequestCache): Promise<ArrayBuffer> {
	const response = await fetch(url, { cache });
	if (!response.ok) throw new Error(`${url} answered ${response.status}`);
	return response.arrayBuffer();
}

type Network = { readonly onLine: boolean; readonly connection?: { readonly saveData?: boolean } };

function mayFetch(): boolean {
	const { onLine, connection } = navigator as Network;
	return onLine && connection?.saveData !== true;
}

/** `caches` is missing where the page is not served safely. */
const isKept = async (url: string) =>
	'caches' in globalThis && (await globalThis.caches.match(url)) !== undefined;
