import { isolate } from '../format.ts';

/** What is said about being at home on the device, in English; and the shape of every other language's. */
export const en = {
	open: {
		title: 'Open in Hafiza',
		looking: 'Looking at what came in',
		nothing: 'Nothing came in.',
		nothingWhy: 'Share a text or a file with Hafiza from another app, or open a file with it.',
		many: 'Several things came in. Choose where to begin; the others wait here.',
		doors: {
			document: 'Make cards from it',
			decks: 'Import its decks',
			copy: 'Look at this copy',
			paper: 'Open the paper'
		},
		openNamed: (door: string, file: string) => `${door}: ${isolate(file)}`,
		address: 'An address alone came in',
		addressWhy:
			'Hafiza has no server and fetches no pages. Open it in the browser, select its text and share that, or save the page as a file and share the file.',
		tooMuch: 'That was more than can be shared at once. Open the files from Hafiza instead.'
	}
};

export type DeviceWords = typeof en;
