import { formats } from '../format.ts';
import type { SessionWords } from './en.ts';

const { number, plural } = formats('ur');

/** Urdu. */
export const ur: SessionWords = {
	more: 'مزید',
	actions: {
		reveal: 'جواب دکھائیں؛ اس کے بعد: جو تجویز ہو',
		again: 'دوبارہ: بھول گیا تھا',
		hard: 'مشکل: مشکل سے یاد آیا',
		good: 'ٹھیک: یاد آ گیا',
		easy: 'آسان: فوراً یاد آیا',
		undo: 'جو آخر میں کیا وہ واپس لیں',
		question: 'سوال پھر دیکھیں',
		passage: 'ثبوت کی عبارت دکھائیں',
		edit: 'نوٹ میں ترمیم کریں',
		'bury-card': 'کارڈ کل تک ٹال دیں',
		'bury-note': 'پورا نوٹ کل تک ٹال دیں',
		'suspend-card': 'کارڈ معطل کریں',
		'suspend-note': 'پورا نوٹ معطل کریں',
		delete: 'نوٹ حذف کریں',
		more: 'مزید جو ہو سکتا ہے دکھائیں',
		help: 'کلیدیں دکھائیں'
	},
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
			? 'کل کسی کارڈ کی باری نہیں'
			: plural(n, { one: 'کل # کارڈ کی باری ہے', other: 'کل # کارڈوں کی باری ہے' }),
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
	undone: {
		grade: 'پچھلا جواب واپس لے لیا گیا۔',
		practice: 'مشق کا پچھلا جواب واپس لے لیا گیا۔',
		'set-due': 'مقرر کیا ہوا دن واپس لے لیا گیا۔',
		reset: 'کارڈ کی پچھلی حالت بحال ہو گئی۔',
		reposition: 'کارڈ اپنی جگہ پر واپس ہے۔',
		suspend: 'کارڈ پہلے کی طرح استعمال میں ہے۔',
		bury: 'کارڈ اب ٹلا ہوا نہیں۔',
		flag: 'نشان پہلے جیسا ہے۔',
		tag: 'ٹیگ پہلے جیسے ہیں۔',
		move: 'نوٹ اپنے مجموعے میں واپس ہیں۔',
		edit: 'ترمیم واپس لے لی گئی۔',
		delete: 'نوٹ واپس آ گیا۔'
	},
	unfinished: 'آپ کی ادھوری ترمیم واپس آ گئی۔',
	waiting: 'ذرا سا وقفہ',
	waitingDone: 'ابھی یہیں رکیں'
};
