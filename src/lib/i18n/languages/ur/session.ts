import type { FlagColour } from '#lib/core/deck/flag.ts';
import { isolate } from '../../format.ts';
import type { SessionWords } from '../en/session.ts';
import { number, plural } from './format.ts';

/** Urdu. */
export const session: SessionWords = {
	damaged: (n: number) =>
		plural(n, {
			one: 'آپ کے کتب خانے کا # اندراج اب پڑھا نہیں جا سکتا اور چھوڑ دیا گیا ہے؛ باقی سب جوں کا توں ہے۔ بیک اپ اسے واپس لے آتا ہے۔',
			other:
				'آپ کے کتب خانے کے # اندراج اب پڑھے نہیں جا سکتے اور چھوڑ دیے گئے ہیں؛ باقی سب جوں کا توں ہے۔ بیک اپ انھیں واپس لے آتا ہے۔'
		}),
	more: 'مزید',
	actions: {
		reveal: 'جواب دکھائیں؛ اس کے بعد: جو تجویز ہو',
		again: 'دوبارہ: بھول گیا تھا',
		hard: 'مشکل: مشکل سے یاد آیا',
		good: 'ٹھیک: یاد آ گیا',
		easy: 'آسان: فوراً یاد آیا',
		undo: 'جو آخر میں کیا وہ واپس لیں',
		question: 'سوال پھر دیکھیں',
		hint: 'اشارہ دکھائیں',
		unsure: 'یقین نہیں: درست جواب مشکل یا اندازہ گنا جائے',
		say: 'یہ رخ پڑھ کر سنائیں',
		passage: 'ثبوت کی عبارت دکھائیں',
		info: 'اس کارڈ کے بارے میں',
		previous: 'پچھلا کارڈ دیکھیں',
		edit: 'نوٹ میں ترمیم کریں',
		tag: 'ٹیگ',
		flag: 'نشان',
		'bury-card': 'کارڈ کل تک ٹال دیں',
		'bury-note': 'پورا نوٹ کل تک ٹال دیں',
		'suspend-card': 'کارڈ معطل کریں',
		'suspend-note': 'پورا نوٹ معطل کریں',
		'set-due': 'کب لوٹے، خود چنیں',
		reset: 'اس کارڈ کو نئے سرے سے شروع کریں',
		reposition: 'نئے کارڈوں میں جگہ',
		delete: 'نوٹ حذف کریں',
		more: 'مزید جو ہو سکتا ہے دکھائیں',
		help: 'کلیدیں دکھائیں'
	},
	flags: {
		none: 'کوئی نشان نہیں',
		red: 'سرخ',
		orange: 'نارنجی',
		green: 'سبز',
		blue: 'نیلا',
		pink: 'گلابی',
		turquoise: 'فیروزی',
		purple: 'جامنی'
	},
	flagged: (colour: FlagColour) =>
		({
			red: 'سرخ نشان لگ گیا۔',
			orange: 'نارنجی نشان لگ گیا۔',
			green: 'سبز نشان لگ گیا۔',
			blue: 'نیلا نشان لگ گیا۔',
			pink: 'گلابی نشان لگ گیا۔',
			turquoise: 'فیروزی نشان لگ گیا۔',
			purple: 'جامنی نشان لگ گیا۔'
		})[colour],
	unflagged: 'نشان ہٹا دیا گیا۔',
	tags: 'ٹیگ، درمیان میں کاما',
	tagsWhy: '“past::wars” ٹیگ “past” کے تحت آتا ہے۔',
	inDays: 'آج سے کتنے دن بعد',
	onDay: 'یا اس دن',
	soon: { 0: 'آج', 1: 'کل', 7: 'ایک ہفتے بعد', 30: 'ایک مہینے بعد' },
	setDue: 'دن مقرر کریں',
	dueSet: (days: number) =>
		days <= 0
			? 'کارڈ آج لوٹے گا۔'
			: plural(days, { one: 'کارڈ کل لوٹے گا۔', other: 'کارڈ # دن بعد لوٹے گا۔' }),
	isReset: 'کارڈ پھر سے نیا ہے۔ آپ کے جواب ریکارڈ میں رہیں گے۔',
	place: 'مجموعے کے نوٹوں میں جگہ، 1 سے',
	setPlace: 'وہاں رکھیں',
	repositioned: (place: number) => `کارڈ اب جگہ ${number(place)} پر ہے۔`,

	about: {
		deck: 'مجموعہ',
		due: 'لوٹے گا',
		overdue: (days: number) => plural(days, { one: 'کل سے باری ہے', other: '# دن سے باری ہے' }),
		dueToday: 'آج باری ہے',
		dueIn: (days: number) => plural(days, { one: 'کل', other: '# دن بعد' }),
		inSteps: 'سیکھنے کے مرحلوں میں',
		recall: 'ابھی یاد آنے کا امکان',
		stability: 'پختگی',
		stabilityWhy: 'جب تک یاد آنے کا امکان دس میں نو رہے',
		difficulty: 'مشکل',
		outOfTen: (n: number) => `10 میں سے ${number(n)}`,
		reps: 'جوابات',
		lapses: 'دہرائی میں بھولے',
		flag: 'نشان',
		suspended: 'معطل',
		notMet: 'یہ کارڈ ابھی آپ کے سامنے نہیں آیا۔',
		curve: 'یہ کیسے بھولتا ہے',
		curveSaid: (now: string, due: string) =>
			`یاد آنے کا امکان ابھی ${now} ہے اور باری کے دن تک ${due} رہ جائے گا۔`,
		wanted: (share: string) => `مطلوب: ${share}`,
		now: 'ابھی',
		recallThen: 'یاد آنے کا امکان',
		moments: { answer: 'جواب سے پہلے', now: 'ابھی', due: 'باری' },
		asTable: 'جدول کی صورت میں',
		history: 'اب تک کیا ہوا',
		when: 'کب',
		what: 'کیا',
		next: 'اگلی بار',
		took: 'وقت',
		seconds: (n: number) => plural(n, { one: '# سیکنڈ', other: '# سیکنڈ' }),
		practice: (grade: string) => `مشق: ${grade}`,
		'set-due': 'دن مقرر ہوا',
		reset: 'نیا کیا گیا',
		reposition: 'جگہ بدلی',
		stand: 'ساتھ لایا گیا',
		answered: 'جواب'
	},
	buttons: 'بٹن',
	buttonsOf: { 4: 'دوبارہ، مشکل، ٹھیک، آسان', 2: 'بھول گیا یا یاد آ گیا' },
	buttonsWhy: 'دو بٹن تیز ہیں؛ چار ہوں تو کارڈ اپنی مشکل کے حساب سے جلد یا دیر سے لوٹتا ہے۔',
	previousTitle: 'پچھلا کارڈ',
	noPrevious: 'وہ کارڈ اب نہیں ہے۔',
	wasGraded: 'آپ کا جواب',

	practise: 'مشق کریں',
	practiseWhy: 'شیڈول جوں کا توں رہتا ہے: اس سے کوئی کارڈ جلد یا دیر سے نہیں آتا۔',
	practises: {
		all: 'سب کارڈ',
		new: 'نئے کارڈ، پہلے ایک نظر',
		today: 'آج جن کا جواب دیا',
		missed: 'آج جو بھولے'
	},
	practiceWhy: 'مشق: شیڈول جوں کا توں رہے گا۔',
	practised: 'مشق ہو گئی',
	practisedWhy: (recalled: number, n: number) =>
		`${number(n)} میں سے ${number(recalled)} پہلی بار میں یاد آئے`,
	nothingToPractise: 'یہاں مشق کو کچھ نہیں',
	nothingToPractiseWhy: 'اس انتخاب میں کوئی کارڈ نہیں۔',
	practiseToday: 'انہی کی پھر مشق کریں',
	leeches: (n: number) =>
		plural(n, {
			one: '# کارڈ یاد نہیں ٹھہرتا: وجہ دیکھیں',
			other: '# کارڈ یاد نہیں ٹھہرتے: وجہ دیکھیں'
		}),
	practiseMissed: 'جو بھولے ان کی مشق کریں',
	practiseAgain: 'ایک بار پھر',
	goOn: (minutes: number) => plural(minutes, { one: 'ایک منٹ اور', other: '# منٹ اور' }),
	unbury: (n: number) =>
		plural(n, { one: 'ٹالا ہوا کارڈ پوچھیں', other: 'ٹالے ہوئے # کارڈ پوچھیں' }),
	nothingMore: 'آگے لانے کو کچھ باقی نہیں۔',
	unread: 'یہ تلاش سمجھ میں نہیں آئی',
	unreadWhy: 'اس کا کوئی لفظ غلط لکھا ہے یا قوسین ادھورے ہیں۔',
	edited: 'ترمیم ہو گئی۔',
	finishedTitle: 'ابھی کے لیے اتنا ہی',
	nothing: 'ابھی کچھ باقی نہیں',
	nothingWhy: 'اس انتخاب کا ہر کارڈ اپنے دن تک آرام میں ہے۔',
	recalledWhy: (recalled: number, reviews: number) =>
		`${number(reviews)} دہرائیوں میں سے ${number(recalled)} یاد رہیں`,
	spent: (minutes: number, n: number) =>
		`${plural(n, { one: '# کارڈ', other: '# کارڈ' })}، ${plural(minutes, { one: '# منٹ', other: '# منٹ' })} میں`,
	tomorrowWhy: (n: number) =>
		n === 0
			? 'کل کسی کارڈ کی دہرائی کی باری نہیں'
			: plural(n, { one: 'کل # کارڈ کی باری ہے', other: 'کل # کارڈوں کی باری ہے' }),
	noExam: 'یہ امتحان اب اس آلے پر نہیں',
	noExamWhy: 'اس کے کارڈ اپنے مجموعوں میں عام ترتیب سے منتظر ہیں۔',
	noLibrary: 'یہاں پڑھنے کو کچھ نہیں',
	noLibraryWhy:
		'اس براؤزر میں کوئی مجموعہ نہیں۔ اگر یہاں آپ کے مجموعے تھے تو سائٹ کا مواد صاف ہو گیا ہے؛ نقل انہیں واپس لا سکتی ہے۔',
	bringCopy: 'نقل واپس لائیں',
	noDeck: 'ایسا کوئی مجموعہ نہیں',
	noDeckWhy: 'ممکن ہے پتا پرانا یا غلط ہو، یا مجموعہ کتب خانے سے نکالا جا چکا ہو۔',
	deckRemovedWhy: 'پہلے کے جواب محفوظ ہیں، اور مجموعہ واپس لائیں تو کارڈ بھی۔',
	bringBack: 'مجموعہ واپس لائیں',
	noPassage: 'اس نوٹ کا کوئی ماخذ درج نہیں۔',
	noText: 'جب آپ یہ مضمون حافظہ میں کھول لیں گے تو عبارت یہاں دکھائی دے گی۔',
	openDocument: 'مضمون کھولیں',
	paragraph: (n: number) => `پیراگراف ${number(n)}`,
	passageOf: 'وہ عبارت جس سے یہ ثابت ہے',
	sourceIs: 'ماخذ',
	nothingToUndo: 'واپس لینے کو کچھ نہیں۔',
	suspended: {
		card: 'جب تک آپ واپس نہ لائیں یہ کارڈ نہیں پوچھا جائے گا۔',
		note: 'جب تک آپ واپس نہ لائیں اس نوٹ کا کوئی کارڈ نہیں پوچھا جائے گا۔'
	},
	buried: {
		card: 'یہ کارڈ کل تک ٹال دیا گیا۔',
		note: 'اس نوٹ کے سب کارڈ کل تک ٹال دیے گئے۔'
	},
	deleted: 'نوٹ حذف ہو گیا۔',
	undoneOf: (what, question) => `${what} ”${isolate(question)}“`,
	undoneMany: (what, cards) => `${what} ${plural(cards, { other: '# کارڈ' })}`,
	undone: {
		grade: (grade) => `آپ کا جواب، ${grade}، واپس لے لیا گیا۔`,
		practice: (grade) => `مشق کا آپ کا جواب، ${grade}، واپس لے لیا گیا۔`,
		'set-due': 'مقرر کیا ہوا دن واپس لے لیا گیا۔',
		reset: 'کارڈ کی پچھلی حالت بحال ہو گئی۔',
		reposition: 'کارڈ اپنی جگہ پر واپس ہے۔',
		stand: 'ساتھ لائی گئی حالت واپس لے لی گئی۔',
		suspend: 'کارڈ پہلے کی طرح استعمال میں ہے۔',
		bury: 'کارڈ اب ٹلا ہوا نہیں۔',
		flag: 'نشان پہلے جیسا ہے۔',
		tag: 'ٹیگ پہلے جیسے ہیں۔',
		move: 'نوٹ اپنے مجموعے میں واپس ہیں۔',
		edit: 'ترمیم واپس لے لی گئی۔',
		delete: 'نوٹ واپس آ گیا۔'
	},
	unfinished: 'آپ کی ادھوری ترمیم محفوظ ہے: «ترمیم» سے جاری رکھیں۔',
	chooseOption: 'انتخاب اس کے نمبر سے کریں',
	waiting: 'ذرا سا وقفہ',
	waitingDone: 'ابھی یہیں رکیں'
};
