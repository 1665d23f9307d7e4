import { plural } from './format.ts';

/** A heading, then what stands under it, a paragraph each. */
export type Section = readonly [heading: string, ...paragraphs: string[]];
export type Topic = {
	readonly title: string;
	readonly sections: Readonly<Record<string, Section>>;
};

/** The help, in English; and the shape of every other language's: the same topics, sections and paragraphs. */
export const help = {
	title: 'Help',
	lead: 'Short answers. They are on this device, with or without a network.',
	search: 'Search the help',
	found: (n: number) => plural(n, { one: '# place', other: '# places' }),
	nothing: 'Nothing here has any of these words. Try others, or one of the topics.',
	topicList: 'Topics',
	all: 'All topics',
	/** Small words of a question, passed over when one looks for something. */
	small:
		'a about after all am an and any are at be by can cannot can’t could did do does doesn’t don’t for from get has have help how i i’m if in into is it it’s its me mean my not of on or our should so that the their them there these they this to use want was way we what what’s when where which who why will with work working works would you your',
	/** Words that people look for a section by, and that it does not use. */
	also: {
		'start#ready': 'begin tutorial sample example first how to use try',
		'start#text':
			'generate questions article language english urdu azerbaijani pdf word file scan scanned picture photo ocr paste ai',
		'start#own': 'create new card images formula csv list write make add picture photo',
		'start#grades':
			'again hard good easy undo mistake wrong pressed accidentally revert change answer',
		'scheduling#fsrs':
			'algorithm spaced repetition interval due date leech when anki sm2 intervals leeches',
		'scheduling#retention': 'forgetting percent remember memory',
		'scheduling#pile':
			'backlog overdue holiday vacation break days off streak many late missed behind too catch up',
		'plan#make': 'exam date day countdown deadline',
		'plan#forecast': 'prediction ready probability',
		'mock#sit': 'test quiz timer mcq mock paper practice',
		'mock#marks': 'negative marking score',
		'anki#come': 'import apkg',
		'anki#back': 'export apkg share send give friend',
		'anki#others': 'import export csv excel quizlet spreadsheet quizlet',
		'teach#results': 'class students item analysis',
		'safety#where':
			'privacy account login cloud offline password user sign in register profile server data online safe',
		'safety#copies': 'backup back up restore export snapshot save safe recover',
		'safety#move': 'backup sync transfer new phone computer two devices phone laptop another',
		'safety#clear':
			'lost gone erased cache my cards lose losing missing disappeared vanished empty delete',
		'safety#remove': 'delete deck card note bin trash suspend remove erase deleting undelete',
		'device#install': 'app android iphone offline pwa app download network internet',
		'device#language':
			'language english urdu azerbaijani translation dark theme contrast font hindi arabic bengali other languages night mode colour color theme size text bigger letters',
		'device#remind': 'notification alarm streak daily habit',
		'teach#print': 'print printer printing paper worksheet pdf',
		'teach#hand': 'share send students homework',
		'teach#deck': 'share send',
		'keys#touch': 'swipe gesture thumb',
		'keys#study': 'keyboard shortcuts'
	},
	topics: {
		start: {
			title: 'First deck in two minutes',
			sections: {
				ready: [
					'With a ready deck',
					'On Today tap “Try it” beside a deck; once you have decks, the ready ones stand in the Library. The first card is there at once: think of the answer, show it, and say how well you knew it.'
				],
				text: [
					'From your own text',
					'Tap “Paste a document”. Paste an English article or notes, or open a file: text, Markdown, HTML, Word or PDF. There is a sample text to try it with. Then tap “Find questions”.',
					'Each card stands beside the words that prove it. Accept, edit or reject; the sure ones are preselected. Then add them to a deck and study. Everything is kept as you go: you can stop and come back.',
					'The generator is no teacher. On texts of a new kind a card can be wrong, and it misses most facts. Read what it offers. Words of the text that no card asks can be turned into a card of your own.'
				],
				own: [
					'By hand, or from a list',
					'In a deck, “Write a card” opens a form for every kind of card, with images and formulas. A list goes in faster by “Add cards”, line by line: “question :: answer”.'
				],
				grades: [
					'Which button to press',
					'Again: you did not know it. Hard: you knew it, with trouble. Good: you knew it. Easy: at once. A wrong answer is never Hard: that would tell the schedule that you knew it.',
					'The time on a button is when the card comes back. Undo takes back any answer, also after a reload.'
				]
			}
		},
		scheduling: {
			title: 'How cards are scheduled',
			sections: {
				fsrs: [
					'What decides when a card returns',
					'A published method called FSRS (version 6). For each card it keeps two numbers, learnt from your answers: how slowly you forget it (stability), and how hard it is (difficulty). From these it works out the chance that you still know it on any day.',
					'When that chance has fallen to the one you want, the card comes back. Each time you know it, the wait grows; when you forget it, it shrinks.'
				],
				retention: [
					'Desired retention',
					'The chance of knowing a card at the moment it comes back: 90 % at first. At 95 % you forget less and review far more often; at 80 % you review less and forget more. Set it in Settings, “How you study”: what a change costs in minutes a day is shown before you make it.',
					'90 % does not mean that you know 90 % of your cards on any day. Most are fresher than due, so it is usually more.'
				],
				honest: [
					'What it cannot know',
					'It sees your grades and their days, nothing else: not whether you slept, met the fact elsewhere, or pressed the wrong button. It begins with how people usually forget and learns your way once you have answered enough; it keeps what it learnt only where that foretells your own answers better.',
					'It says how likely you are to recall a card. It cannot say whether the card is true, or whether the examination will ask it.'
				],
				pile: [
					'Too much has piled up',
					'Nothing is lost. Hafiza offers a plan that spreads what waits over some days, what is nearest to being forgotten first. Days off and lighter weekdays can be set beforehand.'
				]
			}
		},
		plan: {
			title: 'The exam plan',
			sections: {
				make: [
					'How to make one',
					'Under Exam, “Plan for the day of an exam”: give the day, the decks or tags that it asks (with weights, if some count more), and the minutes you have a day. From then on each day brings the cards that gain most marks by that day, instead of the plain schedule.'
				],
				how: [
					'How it chooses',
					'It weighs for every card what a review now would add to the chance of knowing it on the day, and what that minute would bring elsewhere. It tries such plans, and plain ones with a constant retention, on simulated learners and takes the best. Each morning it starts again from what you really did.'
				],
				forecast: [
					'What the forecast means',
					'“About 83 % of the marks” is the mean of the marks to expect for what your cards ask; nine times in ten it should lie in the range beside it. What your cards do not ask is not in it, and a card that you have not met counts nothing.'
				],
				errors: [
					'How far off it was',
					'Measured on simulated learners, not on people. Where memory works as FSRS believes, the forecast was off by 1.3 points on the first morning, and the range held in 90 to 94 of 100 cases. There the plan reached from 0.5 to 2.4 points more than the best constant retention, which nobody could have known beforehand.',
					'With learners of another kind of memory it was level on average, and up to 2.4 points worse in single cases. Where a third of the days was missed, it was worse in four of six cases, by up to 1.4. Take the figures as a forecast of the weather.'
				]
			}
		},
		mock: {
			title: 'Mock exams and marks',
			sections: {
				sit: [
					'To sit a paper',
					'Under Exam, “New paper”: choose the kind (UPSC Prelims, CSS MPT, plain percentage, by certainty, or your own marks), decks and minutes. As an exam the clock never stops; as practice you may stop it and look at answers. Every tap is kept: a closed tab loses nothing.'
				],
				marks: [
					'How it is marked',
					'By the rule printed on the paper, in exact fractions: a third is a third. Where a wrong answer costs marks, a guess pays only if you can rule options out. Say how sure you are of each answer, and the result shows which answers brought marks and which should have been left blank.'
				],
				reviews: [
					'What the schedule learns',
					'If you let your answers count as reviews, what you knew and what not goes into the schedule, with guessing allowed for. It can be taken back as one.'
				]
			}
		},
		anki: {
			title: 'Coming from Anki, and going back',
			sections: {
				come: [
					'What comes along',
					'In Anki choose Export, a package (.apkg) or a collection (.colpkg), with scheduling and media. Choose or drop the file in Library, “Import a deck file”. You see what is in it before anything is added. Notes of every type come with their words, images, formulas, tags and decks, suspensions and flags, the whole history of answers and the memory of FSRS.'
				],
				not: [
					'What does not',
					'Sounds and videos, scripts and the look of templates, the masks over images (the picture stays, as one card), filtered decks, and links, of which the words stay. Each is counted and named on the screen of the import. The parameters of Anki are not taken: Hafiza learns its own from your history.'
				],
				back: [
					'And back',
					'“Export or share” writes packages for Anki, with or without your answers. What a format does not keep is said before you save. The whole import can also be taken back.'
				],
				others: [
					'Other programs',
					'Quizlet (copied text), spreadsheets (CSV, TSV), Moodle (GIFT, XML) and Markdown come in by the same door and go out as files.'
				]
			}
		},
		teach: {
			title: 'For teachers',
			sections: {
				deck: [
					'A checked deck from an article',
					'Paste the article, go through the cards beside their passages, and reject with a reason. Give the date of the text, so that “last year” becomes a year. “Export or share” makes a file of the deck for your class.'
				],
				print: [
					'A paper on paper',
					'Draw a paper under Exam, then “Print it”: up to six shuffled sets, keys, and a sheet to fill in. The printer’s own window saves it as a PDF.'
				],
				hand: [
					'A paper as a file',
					'“Save the paper as a file” gives a file that others open under Exam and sit by the clock. At the end each saves a results file and sends it to you as they like: there is no server. The paper’s file holds the answers, and who looks into it can read them.'
				],
				results: [
					'Results of a class',
					'Open the paper, “For a class”, and add the files. You get marks, how hard each question was, whether it tells those who know apart from those who do not, and which ones to mend. Under ten people such figures say little.'
				],
				moodle: [
					'Moodle',
					'“Export or share” writes Moodle XML (with images) and GIFT. In Moodle: question bank, Import. Banks exported there come in the same way.'
				]
			}
		},
		safety: {
			title: 'Keeping your work safe',
			sections: {
				where: [
					'Where it is',
					'In this browser, on this device. There is no server and no account: nobody else has it, and nobody else can bring it back.'
				],
				copies: [
					'Copies',
					'Settings, “Safety of your data” says in one colour how safe it is. Save a copy now and then, and keep it elsewhere. Where the browser can, Hafiza copies into a folder of yours by itself. Copies inside the browser help against a mistake, not against a lost device.'
				],
				move: [
					'To another device',
					'Save a copy here, open Hafiza there, and bring the copy in. Doing it both ways makes one library of two: every answer of both counts.'
				],
				clear: [
					'What deletes it',
					'Clearing the data of the site, a private window, and Safari on iPhone after seven days of use without a visit, unless Hafiza is on the home screen. Installing it makes browsers keep the data.'
				],
				remove: [
					'Removing a deck or a card',
					'In a deck, “Export or remove” takes the deck out of the library; the bin beside a card takes that card. “Undo” brings it back at once, and the copy kept before a deletion brings it back later.'
				]
			}
		},
		device: {
			title: 'At home on your device',
			sections: {
				install: [
					'Installing it',
					'After the first session Hafiza offers it, and Settings, “On this device” at any time. It then opens like any app and works without a network. On iPhone and iPad the app on the home screen has data of its own: save a copy first and bring it in there.'
				],
				share: [
					'Sharing with Hafiza',
					'Once installed, it stands in the share menu of the phone: a text or a document goes to where cards are made from it, a deck to the import. On a computer its files open with it. An address alone brings nothing: Hafiza fetches no pages.'
				],
				remind: [
					'A reminder',
					'Hafiza cannot ring while it is closed. Settings makes a file for your calendar that does, at the time and on the days you choose. The number on the app icon changes only while Hafiza is open, and when you leave it.'
				],
				language: [
					'Language and looks',
					'Settings, “Language” has English, Urdu and Azerbaijani; light, dark and high contrast stand beside it. Questions are found in English texts only so far; cards that you write may be in any language.'
				]
			}
		},
		keys: {
			title: 'Keys',
			sections: {
				study: [
					'In a session',
					'Space shows the answer, 1 to 4 grade it, Z takes back. ? shows all keys, and Settings lets you choose your own.'
				],
				touch: [
					'With a thumb',
					'The buttons are in reach at the bottom. Swipes can be switched on in Settings.'
				],
				desk: ['At the desk and in a mock exam', 'Both are wholly done by keys: ? shows which.']
			}
		}
	} satisfies Readonly<Record<string, Topic>>
};

export type HelpWords = typeof help;
export type TopicName = keyof HelpWords['topics'];
