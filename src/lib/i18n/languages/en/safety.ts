import { number, plural } from './format.ts';

const answers = (n: number) => plural(n, { one: '# answer', other: '# answers' });
const notes = (n: number) => plural(n, { one: '# note', other: '# notes' });
const decks = (n: number) => plural(n, { one: '# deck', other: '# decks' });

/** English: what is said about the safety of the data, and where it cannot be opened. */
export const safety = {
	title: 'Safety of your data',
	all: (kept: { decks: number; notes: number; answers: number }) =>
		`${decks(kept.decks)}, ${notes(kept.notes)}, ${answers(kept.answers)}`,
	megabytes: (bytes: number) => `${number(Math.max(0.1, bytes / 1e6))} MB`,

	nothing: 'Nothing to keep yet.',
	verdict: {
		green: 'Your data is safe.',
		amber: 'Your data is here, and could be safer.',
		red: 'Your data is in danger.'
	},
	reasons: {
		'no-copy':
			'There is no copy outside this browser. If the browser or the device fails, all is lost.',
		'old-copy': 'The last copy outside this browser is old.',
		'folder-withdrawn':
			'Copies no longer go into the folder that you chose: the browser wants to be asked again.',
		'not-persistent': 'The browser may clear the data when space runs short.',
		'nearly-full':
			'Little space is left for Hafiza. Remove texts and images that you no longer need, or free space on the device.',
		'no-snapshot': 'This browser keeps no copies by itself. Save one now and then.',
		'damaged-copies': 'The newest copy in this browser cannot be read any more.',
		'damaged-rows':
			'Some of what is kept can no longer be read and is passed over. An earlier copy may still hold it.'
	},

	storage: {
		title: 'Where it is kept',
		persistent: 'The browser has promised to keep it until you delete it.',
		'best-effort': 'The browser has not promised to keep it.',
		unknown: 'This browser does not say whether it keeps it for good.',
		ask: 'Ask the browser to keep it',
		askWhy: 'Some browsers agree only once the app is installed, or used often.',
		refused: 'The browser said no for now. Installing Hafiza as an app usually helps.',
		used: (used: string, quota: string) => `${used} used of ${quota} that the browser allows.`,
		copies: (copies: string) => `Of that the copies in this browser take ${copies}.`,
		freeCopies: 'Delete all copies here but the newest',
		copiesFreed: 'The older copies are gone.',
		freeImages: 'Remove images that no note shows',
		imagesFreed: (n: number) =>
			plural(n, { one: '# image was removed.', other: '# images were removed.' }),
		nothingToFree: 'There was nothing to remove.'
	},

	outside: {
		title: 'Copies outside this browser',
		never: 'None so far.',
		last: (at: string, since: number) =>
			`Last on ${at}. ${since === 0 ? 'Nothing was answered since.' : `${answers(since)} since.`}`,
		save: 'Save a copy now',
		share: 'Send a copy',
		saveWhy: 'Keep it on another device or disk: it holds everything, images too.',
		protect: 'Protect it with a passphrase',
		passphrase: 'Passphrase',
		protectWhy:
			'Nobody can open the copy without it, you included: a forgotten passphrase cannot be recovered.',
		short: 'Take at least 8 characters.',
		folder: 'Copy into a folder by itself',
		folderWhy:
			'Once a day, when something changed. A folder that another program carries to a cloud or a second disk is best.',
		inFolder: (name: string) => `A copy goes into the folder “${name}” once a day.`,
		folderProtected: 'Copies in it open with your passphrase only.',
		folderOpen: 'The copies are not protected: whoever can read the folder can read them.',
		folderWill: 'Copies in the folder will be protected with the passphrase above.',
		renew: 'Allow it again',
		renewWhy: 'The browser wants to be asked again before it writes into the folder.',
		stop: 'No longer',
		saved: 'The copy is made and was read back whole.'
	},

	inside: {
		title: 'Copies in this browser',
		why: 'Taken once a day and before larger changes. They help when the library is damaged, not when the browser or the device is lost.',
		none: 'None yet.',
		reasons: {
			daily: 'daily',
			session: 'after studying',
			restore: 'before a backup was brought in',
			import: 'before an import',
			delete: 'before a deletion',
			upgrade: 'before an update of Hafiza',
			asked: 'because you asked'
		},
		take: 'Take one now',
		nothingNew: 'Nothing changed since the last one.',
		look: 'Look at it',
		lookAt: (at: string) => `Look at it: the copy of ${at}`,
		readable: (at: string) => `The copy of ${at} was read back whole.`,
		unreadable: (at: string) => `The copy of ${at} cannot be read.`
	},

	check: {
		title: 'Check',
		why: 'Compares every card with its answers. Hafiza does it by itself once a day.',
		now: 'Check now',
		checking: 'Checking',
		never: 'Not checked yet.',
		sound: (at: string, cards: number) =>
			`${at}: ${plural(cards, { one: '# card fits', other: '# cards fit' })} their answers.`,
		mended: (at: string, n: number) =>
			`${at}: ${plural(n, { one: '# card did', other: '# cards did' })} not fit the answers and was worked out anew.`,
		rebuilt: (n: number) =>
			plural(n, {
				one: 'One card did not fit its answers; it was worked out anew from them.',
				other: '# cards did not fit their answers; they were worked out anew from them.'
			}),
		damaged: (n: number) =>
			plural(n, {
				one: '# entry can no longer be read.',
				other: '# entries can no longer be read.'
			}),
		missing: (n: number) =>
			plural(n, {
				one: '# answer of this device is gone from the log.',
				other: '# answers of this device are gone from the log.'
			})
	},

	bring: {
		title: 'Bring a copy in',
		why: 'You see what it holds before anything changes, and can take it back until you leave this page; after that the copy kept before it is below.',
		passphrase: 'This copy is protected. Type its passphrase.',
		open: 'Open it',
		wrong: 'The passphrase is wrong.',
		replace: 'Go back to exactly this',
		replaceWhy:
			'What was added, answered or deleted since the copy was made goes away. A copy of how it is now is kept first.',
		undo: 'Take the last restore back',
		undone: 'The library is as it was before.'
	},

	move: {
		title: 'To the installed app',
		same: 'In Chrome, Edge and on Android the installed app uses the same data: install it, and all is there.',
		apart:
			'On iPhone and iPad the app on the home screen has its own data: save a copy here, add Hafiza to the home screen, open it there and bring the copy in.',
		away: 'Safari deletes the data of a site that was not opened for seven days of use, not that of an app on the home screen.'
	},

	loss: {
		title: 'Your library is not as it was',
		what: 'Less is here than Hafiza had kept on this device. The browser lost, cleared or replaced the database.',
		safe: 'What is left was not touched.',
		was: 'There was',
		is: 'Here now',
		unknown: 'not known any more',
		counted: (at: string) => `counted on ${at}`,
		bring: 'Bring it back',
		newest: (at: string) => `Bring back the copy of ${at}`,
		looking: 'Looking for copies in this browser',
		noCopies: 'There is no copy in this browser.',
		file: 'Bring back from a file',
		fileWhy: 'A copy that you saved, of any version.',
		again: 'Look again',
		againWhy:
			'After a crash or a lack of space the data is sometimes back after a restart of the browser.',
		goOn: 'Go on with what is here',
		goOnWhy: 'Hafiza then forgets what there was. The copies stay.',
		sure: 'Yes, go on without it'
	},

	stopped: {
		cleared: {
			what: 'The data of this site was cleared while Hafiza was open.',
			safe: 'Hafiza remembers how much there was.',
			todo: 'Reload: you will be shown what can be brought back.'
		},
		newer: {
			what: 'A newer version of Hafiza is in use in another tab, or was before.',
			safe: 'Everything saved is safe. This older version writes nothing any more.',
			todo: 'Get the newer version here too.'
		},
		get: 'Get the newer version',
		absent: {
			what: 'This browser cannot keep data.',
			safe: 'Nothing was lost.',
			todo: 'Open Hafiza in a current browser.'
		},
		refused: {
			what: 'The browser does not let Hafiza open its data.',
			safe: 'Nothing was changed.',
			todo: 'In a private window, or where sites may not store data, this is so by design: leave it, or allow it. Otherwise restart the browser. If it goes on, the browser’s storage is damaged: save the copy below, clear the data of this site, and bring the copy in.'
		},
		blocked: {
			what: 'Another tab holds an older version of Hafiza open.',
			safe: 'Your data is untouched.',
			todo: 'Close the other tabs of Hafiza, then look again.'
		},
		full: {
			what: 'There is no space left on this device.',
			safe: 'Everything saved before is safe.',
			todo: 'Free some space on the device, then look again.'
		},
		saveCopy: (at: string) => `Save the copy of ${at} as a file`
	},

	notice: {
		amber: 'Your cards could be safer.',
		red: 'Your cards are in danger.',
		copies: 'There are copies of an earlier library on this device.',
		look: 'Look at it'
	}
};

export type SafetyWords = typeof safety;
