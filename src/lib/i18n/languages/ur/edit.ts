import { isolate } from '../../format.ts';
import type { EditWords } from '../en/edit.ts';
import { number, plural } from './format.ts';

const notes = (n: number) => plural(n, { one: '# نوٹ', other: '# نوٹ' });

export const edit: EditWords = {
	title: 'ایڈیٹر',
	newNote: 'نیا کارڈ',
	oldNote: 'کارڈ میں ترمیم',
	into: 'کس مجموعے میں',
	gone: 'یہ کارڈ اب آپ کے کتب خانے میں نہیں۔',
	noDeck: 'ابھی کوئی مجموعہ نہیں جس میں کارڈ جا سکے۔ پہلے کتب خانے میں ایک بنائیں۔',
	add: 'شامل کریں، اور اگلا لکھیں',
	added: (deck) => `${isolate(deck)} میں شامل ہوا۔`,
	saved: 'کارڈ محفوظ ہو گیا۔',
	written: (n) => plural(n, { one: '# کارڈ لکھا', other: '# کارڈ لکھے' }),
	keys: 'Ctrl اور Enter سے محفوظ ہوتا ہے۔ اگلے کارڈ میں وہی قسم، عنوان اور ٹیگ رہتے ہیں۔',
	unfinished: 'جو آپ نے شروع کیا تھا وہ واپس آ گیا ہے۔',
	startAnew: 'نئے سرے سے',

	look: 'کیسا دکھے گا',
	phone: 'فون',
	desktop: 'کمپیوٹر',
	width: 'چوڑائی',
	side: 'رخ',
	asked: 'سوال',
	answered: 'جواب کے ساتھ',
	card: (at, all) => `${number(all)} میں سے کارڈ ${number(at)}`,
	nothingYet: 'کارڈ پوچھے جانے کے قابل ہوتے ہی یہاں دکھے گا۔',

	near: 'آپ کے کتب خانے میں اس جیسا موجود ہے',
	nearWhy: 'اگر یہ وہی پوچھتا ہے تو ایک ہی رکھیں۔',
	inDeck: (deck) => `${isolate(deck)} میں`,

	history: 'پہلے کے الفاظ',
	noHistory: 'اس کے الفاظ ابھی بدلے نہیں گئے۔',
	until: (moment) => `${moment} تک`,
	restore: 'یہ الفاظ واپس لائیں',
	otherFields: 'صرف قسم یا مآخذ میں فرق تھا۔',
	removed: 'نکالا گیا',
	insertedWord: 'ڈالا گیا',
	fields: {
		topic: 'عنوان',
		question: 'سوال',
		answer: 'جواب',
		accept: 'یہ بھی درست',
		distractors: 'غلط اختیارات',
		hint: 'اشارہ',
		explanation: 'وضاحت'
	},

	about: 'مجموعے کے بارے میں',
	aboutTitle: 'نام',
	description: 'تعارف',
	language: 'کارڈوں کی زبان',
	languageWhy: 'جیسے en، ur، az۔',
	licence: 'لائسنس',
	licenceWhy: 'چنیں یا اپنا لکھیں۔',
	authors: 'مصنفین',
	authorsWhy: 'درمیان میں کاما لگائیں۔',
	aboutSaved: 'مجموعے کے بارے میں جو لکھا ہے محفوظ ہو گیا۔',
	by: (authors) => `از ${authors}`,

	whole: 'پورا مجموعہ بدلیں',
	replace: 'ڈھونڈیں اور بدلیں',
	find: 'ڈھونڈیں',
	replaceBy: 'اس سے بدلیں',
	exact: 'بڑے چھوٹے حروف میں فرق',
	wholeWords: 'صرف پورے الفاظ',
	looking: 'تلاش جاری ہے …',
	foundIn: (n) =>
		n === 0 ? 'کچھ نہیں ملا۔' : `${notes(n)} میں ملا۔ جہاں نہیں بدلنا وہاں سے نشان ہٹا دیں۔`,
	take: (question) => `بدلیں: ${question}`,
	replaceIn: (n) => `${notes(n)} بدلیں`,
	replaced: (n) => `${notes(n)} بدلے گئے۔`,
	more: (n) => `اور ${number(n)} مزید`,

	merge: 'دوسرے مجموعے میں ملائیں',
	mergeWhy:
		'سب کارڈ اپنی پیش رفت کے ساتھ دوسرے مجموعے کے آخر میں چلے جاتے ہیں۔ پھر یہ مجموعہ نہیں رہتا۔',
	mergeInto: 'کس میں',
	mergeNow: 'ملائیں',
	merged: (n, deck) => `${notes(n)} ${isolate(deck)} میں گئے۔`,
	split: 'ایک حصہ الگ کریں',
	splitWhy: 'چنے ہوئے نوٹ اپنی پیش رفت کے ساتھ الگ مجموعہ بن جاتے ہیں۔',
	splitBy: 'کون سے نوٹ',
	splitByNames: {
		tag: 'جن پر یہ ٹیگ ہے',
		topic: 'جو اس عنوان پر ہیں',
		source: 'جو اس مأخذ سے ہیں'
	},
	splitTitle: 'نئے مجموعے کا نام',
	splitNow: (n) => `${notes(n)} الگ کریں`,
	splitDone: (n, deck) => `${notes(n)} اب ${isolate(deck)} میں ہیں۔`,
	noParts: 'اس مجموعے کے نوٹوں پر نہ ٹیگ ہیں، نہ عنوان، نہ مآخذ۔ انہیں تلاش میں چن کر منتقل کریں۔',
	noOther: 'کوئی دوسرا مجموعہ نہیں۔',
	undone: 'واپس لے لیا گیا۔'
};
