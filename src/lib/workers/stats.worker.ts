import { expose } from 'comlink';
import { studyDay } from '../core/schedule/day.ts';
import { looksOf, type Library, type Looks, type View } from '../core/stats/looks.ts';
import { readLibrary } from '../store/look-back.ts';

/** The library to read: its name, and the hour at which its days begin. */
export type Place = { readonly name: string; readonly rolloverHour: number };

/** Kept from one view to the next; a log of years takes a second to read. */
let library: Promise<Library> | undefined;

const read = ({ name, rolloverHour }: Place): Promise<Library> =>
	readLibrary({
		name,
		indexedDB,
		keyRange: IDBKeyRange,
		dayOf: (at) => studyDay(at, -new Date(at).getTimezoneOffset(), rolloverHour)
	});

const worker = {
	/** `isFresh`: the library is as it was at the last call. */
	async look(place: Place, view: View, isFresh: boolean): Promise<Looks> {
		if (!isFresh) library = undefined;
		library ??= read(place);
		try {
			return looksOf(await library, view);
		} catch (error) {
			library = undefined;
			throw error;
		}
	},
	/** Nobody looks any more. */
	forget(): void {
		library = undefined;
	}
};
export type StatsWorker = typeof worker;

expose(worker);
