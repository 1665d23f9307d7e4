import { doorOf, type Door } from './door.ts';
import { handOver } from './handed.ts';
import { addressAlone, sharedCache, textFile } from './shared.ts';

/** A file that came in, and where it belongs. */
export type Arrival = { readonly file: File; readonly door: Door };

/** Of a file this much is looked at to tell where it belongs, in bytes. */
const looked = 4096;

// What came in and was not opened yet outlives the screen, not the tab.
let waiting = $state.raw<readonly Arrival[]>([]);

/** What other apps shared with this one, or the system opened with it. */
export class Arrivals {
	/** An address came without a text. */
	address = $state.raw<string>();
	isLooking = $state(true);

	get waiting() {
		return waiting;
	}

	/** Takes out of the service worker's keeping what was shared. */
	async open(home: string): Promise<void> {
		const name = sharedCache(home);
		try {
			const cache = await caches.open(name);
			const [form] = await Promise.all((await cache.keys()).map((key) => cache.match(key)));
			if (form) await this.#takeShare(await form.formData());
		} finally {
			// A share is taken in once, also one that cannot be read.
			await caches.delete(name);
			this.isLooking = false;
		}
	}

	async take(files: readonly File[]): Promise<void> {
		const arrived = files.map(async (file): Promise<Arrival> => {
			const start = await file.slice(0, looked).text();
			return { file, door: doorOf(file.name, start) };
		});
		waiting = [...waiting, ...(await Promise.all(arrived))];
		this.isLooking = false;
	}

	/** The one door that all that waits goes in by at once; undefined where a person has to choose. */
	get only(): Door | undefined {
		const doors = new Set(waiting.map(({ door }) => door));
		const [door] = doors;
		return doors.size === 1 && (door === 'decks' || waiting.length === 1) ? door : undefined;
	}

	/** Hands over to the screen of a door: one file, or all of that door. */
	send(door: Door, one?: Arrival): void {
		const isSent = (arrival: Arrival) => arrival === one || (!one && arrival.door === door);
		handOver(
			door,
			waiting.filter(isSent).map(({ file }) => file)
		);
		waiting = waiting.filter((arrival) => !isSent(arrival));
	}

	async #takeShare(form: FormData): Promise<void> {
		const said = (field: string) => {
			const value = form.get(field);
			return typeof value === 'string' ? value : '';
		};
		const files = form.getAll('files').filter((value) => value instanceof File);
		const address = addressAlone(said('text'), said('url'));
		const text = address === undefined && textFile(said('title'), said('text'), said('url'));
		if (files.length === 0) this.address = address;
		await this.take(text ? [...files, text] : files);
	}
}
