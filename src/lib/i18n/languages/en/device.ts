import { isolate } from '../../format.ts';

/** What is said about being at home on the device, in English; and the shape of every other language's. */
export const device = {
	title: 'On this device',
	install: {
		do: 'Install Hafiza',
		gives:
			'It then opens like any app, works without a network, and browsers keep its data for good. Nothing is downloaded from a store, and no account is needed.',
		notNow: 'Not now',
		isInstalled: 'Hafiza is installed here.',
		cannot:
			'This browser offers no way to install it. Chrome, Edge and Samsung Internet do, and Safari on iPhone and iPad.',
		ios: 'In Safari tap Share, then “Add to Home Screen”.',
		iosApart:
			'The app on the home screen has data of its own: save a copy first, and bring it in there.',
		saveCopy: 'Save a copy'
	},
	badge: 'Show on the app icon how many reviews are due',
	badgeWhy: 'It changes while Hafiza is open, and when you leave it.',
	reminder: {
		title: 'A daily reminder',
		why: 'Hafiza has no server and cannot ring while it is closed. Your calendar can: this makes a file with one event that comes again, which any calendar takes in.',
		time: 'At what time',
		days: 'On which days',
		zone: 'It rings by the clock of wherever you are. A time before the new day begins counts for the evening before.',
		make: 'Save the reminder as a calendar file',
		noDay: 'Choose at least one day.',
		event: 'Study with Hafiza',
		text: 'Your cards wait.'
	},
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

export type DeviceWords = typeof device;
