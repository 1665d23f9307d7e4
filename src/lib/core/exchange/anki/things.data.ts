import type { Finding } from '../../text/finding.ts';

export type Telling = {
	readonly severity?: Finding['severity'];
	readonly what: (count: number) => string;
	readonly todo: string;
};

const of = (one: string, many: string) => (count: number) => `${count} ${count === 1 ? one : many}`;

/** What can happen to a thing of a package, in words. */
export const things = {
	'broken-notes': {
		severity: 'error',
		what: of('note cannot be read', 'notes cannot be read'),
		todo: 'run Tools › Check Database in Anki, and export again'
	},
	'broken-cards': {
		severity: 'error',
		what: of('card cannot be read', 'cards cannot be read'),
		todo: 'run Tools › Check Database in Anki, and export again'
	},
	'broken-reviews': {
		what: of('review cannot be read', 'reviews cannot be read'),
		todo: 'they are left out of the history'
	},
	'unknown-type': {
		severity: 'error',
		what: of(
			'note is of a note type that is damaged or not in the file',
			'notes are of note types that are damaged or not in the file'
		),
		todo: 'run Tools › Check Database in Anki, and export again'
	},
	'same-guid': {
		severity: 'error',
		what: of(
			'note has the same name as an earlier one',
			'notes have the same names as earlier ones'
		),
		todo: 'the first of each was taken'
	},
	'nothing-asked': {
		what: of('note asks nothing in words or images', 'notes ask nothing in words or images'),
		todo: 'write in Anki what it asks, and export again'
	},
	'no-schedule': {
		what: of('card has a schedule that cannot be read', 'cards have schedules that cannot be read'),
		todo: 'they begin as new'
	},
	replanned: {
		what: of(
			'card comes back when its answers say, not on the day that Anki had for it',
			'cards come back when their answers say, not on the days that Anki had for them'
		),
		todo: 'Anki kept no memory of FSRS for them; turn FSRS on in Anki and export again to keep its days'
	},
	'orphan-cards': {
		what: of(
			'card is of a note that is not in the file',
			'cards are of notes that are not in the file'
		),
		todo: 'they are left out'
	},
	'cards-of-notes-left': {
		what: of('card is of a note that was left out', 'cards are of notes that were left out'),
		todo: 'they are left out with it'
	},
	'empty-cards': {
		what: of('card shows nothing', 'cards show nothing'),
		todo: 'they are left out; Anki removes them by Tools › Empty Cards'
	},
	'one-card-a-note': {
		what: of(
			'note has cards that ask different things',
			'notes have cards that ask different things'
		),
		todo: 'each of these cards became a note of its own'
	},
	'nested-cloze': {
		what: of(
			'cloze has deletions within deletions or of several cards',
			'clozes have deletions within deletions or of several cards'
		),
		todo: 'each card became a note of its own'
	},
	'image-occlusion': {
		what: of('note hides parts of an image', 'notes hide parts of an image'),
		todo: 'the picture and its words are kept as one card; the masks are not'
	},
	'occlusion-wordless': {
		what: of(
			'picture with hidden parts has no words to ask for',
			'pictures with hidden parts have no words to ask for'
		),
		todo: 'write a header or an extra in Anki, and export again'
	},
	'occlusion-cards': {
		what: of('card is a further mask of an image', 'cards are further masks of an image'),
		todo: 'the picture is one card'
	},
	'several-decks': {
		what: of('note has cards in several decks', 'notes have cards in several decks'),
		todo: 'it is in the deck of its first card'
	},
	filtered: {
		what: of('card was in a filtered deck', 'cards were in a filtered deck'),
		todo: 'they are in their home decks again'
	},
	buried: {
		what: of('card was buried for a day', 'cards were buried for a day'),
		todo: 'they come again by their schedule'
	},
	'fields-unshown': {
		what: of('field is on no card', 'fields are on no card'),
		todo: 'put it on a card in Anki to have it here'
	},
	sounds: {
		what: of('sound or video is not kept', 'sounds and videos are not kept'),
		todo: 'the words beside them are'
	},
	speech: {
		what: of('card type is read aloud in Anki', 'card types are read aloud in Anki'),
		todo: 'Hafiza reads cards aloud by its own settings'
	},
	'images-missing': {
		what: of('image is not in the file', 'images are not in the file'),
		todo: 'export with media; the name stands in its place'
	},
	'images-unused': {
		what: of('file is shown on no card', 'files are shown on no card'),
		todo: 'it is left out'
	},
	'images-unread': {
		what: of('file is no image that can be shown', 'files are no images that can be shown'),
		todo: 'use PNG, JPEG, WebP, GIF or AVIF'
	},
	'images-large': {
		what: of('image is larger than 4 MB', 'images are larger than 4 MB'),
		todo: 'make it smaller in Anki, and export again'
	},
	'media-kinds': {
		what: of('sound or video file is left out', 'sound and video files are left out'),
		todo: 'only images are kept'
	},
	'media-broken': {
		severity: 'error',
		what: of('file is damaged', 'files are damaged'),
		todo: 'export the package again'
	},
	'media-absent': {
		what: of('file is named but not in the package', 'files are named but not in the package'),
		todo: 'export with media'
	},
	scripts: {
		what: of('script was taken out', 'scripts were taken out'),
		todo: 'cards here never run code of others'
	},
	embedded: {
		what: of('embedded thing was taken out', 'embedded things were taken out'),
		todo: 'only words, formulas and images are kept'
	},
	links: {
		what: of('link became its words', 'links became their words'),
		todo: 'write the address in words where it matters'
	},
	styles: {
		what: of(
			'piece of text loses its colour or size',
			'pieces of text lose their colours or sizes'
		),
		todo: 'bold, italic, underline, sub, sup and code are kept'
	},
	'too-deep': {
		what: of('field is nested too deep', 'fields are nested too deep'),
		todo: 'their words are kept without any form'
	},
	'by-hand': {
		what: of('change of a schedule by hand', 'changes of schedules by hand'),
		todo: 'it is no answer, and is left out of the history'
	},
	'orphan-reviews': {
		what: of('review is of a card that is not taken', 'reviews are of cards that are not taken'),
		todo: 'they are left out of the history'
	},
	'deck-rules': {
		what: of(
			'deck brings limits or a desired retention from its options in Anki',
			'decks bring limits or a desired retention from their options in Anki'
		),
		todo: 'they hold for decks that are new here; see Schedule › Decks'
	},
	presets: {
		what: of(
			'set of deck options holds parameters of FSRS',
			'sets of deck options hold parameters of FSRS'
		),
		todo: 'Hafiza learns its own from the history: Schedule › Learn'
	}
} as const satisfies Record<string, Telling>;

export type Thing = keyof typeof things;
