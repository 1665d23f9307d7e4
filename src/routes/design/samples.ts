import { judgeAnswer } from '#lib/core/answer/judge.ts';
import type { Verdict } from '#lib/core/answer/verdict.ts';
import type { Note, NoteId } from '#lib/core/deck/note.ts';
import { standings } from '#lib/core/exam/sitting.ts';

/** A language that is written each way. */
export type Side = { readonly language: 'en' | 'ur'; readonly direction: 'ltr' | 'rtl' };
export const sides: readonly Side[] = [
	{ language: 'en', direction: 'ltr' },
	{ language: 'ur', direction: 'rtl' }
];

/** One text in both. */
export const say = { en: (en: string) => en, ur: (_: string, ur: string) => ur } as const;

const plain: Omit<Note, 'id' | 'type' | 'question' | 'answer'> = {
	kind: 'other',
	accept: [],
	distractors: [],
	tags: [],
	tier: 'manual',
	flags: [],
	evidence: []
};

type Face = {
	readonly name: string;
	readonly note: Note;
	readonly isRevealed: boolean;
	readonly answered: string | undefined;
	readonly verdict: Verdict | undefined;
};

/** A card of every type, before and after its answer. */
export function faces({ language }: Side): readonly Face[] {
	const t = say[language];
	const river: Note = {
		...plain,
		id: 'river' as NoteId,
		type: 'basic',
		topic: t('Rivers', 'دریا'),
		question: t('Where does the Indus rise?', 'دریائے سندھ کہاں سے نکلتا ہے؟'),
		answer: t('on the plateau of Tibet', 'تبت کی سطح مرتفع سے'),
		hint: t('North of the Himalayas.', 'ہمالیہ کے شمال میں۔'),
		explanation: t('It reaches the sea near Karachi.', 'یہ کراچی کے قریب سمندر میں گرتا ہے۔')
	};
	const capital: Note = {
		...plain,
		id: 'capital' as NoteId,
		type: 'choice',
		question: t('Which is the capital of Azerbaijan?', 'آذربائیجان کا دارالحکومت کون سا ہے؟'),
		answer: t('Baku', 'باکو'),
		distractors: [t('Ganja', 'گنجہ'), t('Sheki', 'شکی')]
	};
	const pass: Note = {
		...plain,
		id: 'pass' as NoteId,
		type: 'cloze',
		question: t(
			'The Khunjerab Pass joins [Pakistan] and China.',
			'درہ خنجراب [پاکستان] اور چین کو ملاتا ہے۔'
		),
		answer: ''
	};
	const sea: Note = {
		...plain,
		id: 'sea' as NoteId,
		type: 'typed',
		question: t('Into which sea does the Kura flow?', 'دریائے کر کس سمندر میں گرتا ہے؟'),
		answer: t('the Caspian Sea', 'بحیرہ قزوین')
	};
	const order: Note = {
		...plain,
		id: 'order' as NoteId,
		type: 'ordering',
		question: t('From the north to the south.', 'شمال سے جنوب کی طرف۔'),
		answer: t('Gilgit\nLahore\nKarachi', 'گلگت\nلاہور\nکراچی')
	};
	const pairs: Note = {
		...plain,
		id: 'pairs' as NoteId,
		type: 'matching',
		question: t('Which capital is whose?', 'کون سا دارالحکومت کس کا ہے؟'),
		answer: t('Pakistan = Islamabad\nAzerbaijan = Baku', 'پاکستان = اسلام آباد\nآذربائیجان = باکو')
	};
	const shown = (name: string, note: Note, answered?: string): Face => ({
		name,
		note,
		isRevealed: answered !== undefined,
		answered,
		verdict: answered ? judgeAnswer(note, 0, answered) : undefined
	});
	return [
		shown('basic, question', river),
		shown('basic, answer', river, ''),
		shown('choice, question', capital),
		shown('choice, a wrong answer', capital, t('Ganja', 'گنجہ')),
		shown('cloze, question', pass),
		shown('cloze, answer', pass, ''),
		shown('typed, question', sea),
		shown('typed, with a slip', sea, t('the Caspain Sea', 'بحیرہ قزون')),
		shown('ordering, question', order),
		shown('matching, question', pairs)
	];
}

export const deckRows = ({ language }: Side) => {
	const t = say[language];
	const row = { language, href: '#messages', studyHref: '#messages' };
	return [
		{
			...row,
			id: 'a',
			title: t('Mountains and passes', 'پہاڑ اور درے'),
			due: 4,
			fresh: 2,
			cards: 53
		},
		{
			...row,
			id: 'b',
			title: t(
				'A very long name of a deck, of the kind that people give when they have many of them',
				'ایک مجموعے کا بہت لمبا نام، جیسا لوگ تب رکھتے ہیں جب ان کے پاس بہت سے مجموعے ہوں'
			),
			due: 0,
			fresh: 0,
			cards: 1
		}
	];
};
export const draftRows = ({ language }: Side) => [
	{
		id: 'd',
		title: say[language]('Two countries in brief', 'دو ملک مختصراً'),
		candidates: 20,
		decided: 7,
		href: '#messages'
	}
];
export const readyDecks = ({ language }: Side) =>
	deckRows({ language, direction: 'ltr' }).map(({ id, title, cards }, i) => ({
		slug: id,
		title,
		cards,
		isHere: i > 0
	}));
export const snapshots = [
	{
		name: 's',
		madeAt: Date.UTC(2026, 8, 1, 9),
		reason: 'daily' as const,
		kept: { decks: 2, notes: 57, answers: 340 },
		bytes: 210_000
	}
];
export const trouble = ({ language }: Side) => {
	const t = say[language];
	return {
		what: t('The file could not be read.', 'فائل پڑھی نہیں جا سکی۔'),
		safe: t('Your cards are as they were.', 'آپ کے کارڈ جوں کے توں ہیں۔'),
		todo: t(
			'Choose another file, or save it anew.',
			'دوسری فائل چنیں، یا اسے نئے سرے سے محفوظ کریں۔'
		)
	};
};
/** Each way a question of a paper can stand, and some more of the first. */
export const standing = [...standings, ...standings, 'unseen' as const];
export const summary = {
	answers: 24,
	cards: 20,
	atOnce: 17,
	missed: 3,
	tookMs: 380_000,
	retention: { recalled: 15, reviews: 17 },
	tomorrow: 12
};
export const days = Array.from({ length: 70 }, (_, i) => ({
	day: 20_700 + i,
	answers: i % 9 === 4 ? 0 : (i * 37) % 60,
	isMissed: i % 9 === 4
}));
export const bars = Array.from({ length: 10 }, (_, i) => ({
	name: String(i + 1),
	parts: [4 + ((i * 7) % 9), (i * 5) % 6, i % 3]
}));
export const curve = [
	Array.from({ length: 24 }, (_, i) => ({
		at: Date.UTC(2026, 8, 1) + i * 86_400_000,
		recall: 0.99 ** i
	}))
];
