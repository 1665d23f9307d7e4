import type { Interval } from '#lib/core/schedule/grade.ts';
import { inUnit, isolate } from '../../format.ts';
import type { BaseWords } from '../en/base.ts';
import { number, percent, plural } from './format.ts';

const shortUnit = { minute: 'منٹ', hour: 'گھ', day: 'دن', month: 'ماہ', year: 'سال' };
const longUnit = {
	minute: { one: '# منٹ', other: '# منٹ' },
	hour: { one: '# گھنٹہ', other: '# گھنٹے' },
	day: { one: '# دن', other: '# دن' },
	month: { one: '# مہینہ', other: '# مہینے' },
	year: { one: '# سال', other: '# سال' }
};

/** Urdu. */
export const base: BaseWords = {
	number,
	percent,
	comma: '، ',

	shortInterval: (interval: Interval) => {
		const [n, unit] = inUnit(interval);
		return `${number(n)} ${shortUnit[unit]}`;
	},
	spokenInterval: (interval: Interval) => {
		const [n, unit] = inUnit(interval);
		return plural(n, longUnit[unit]);
	},
	cards: (n: number) => plural(n, { one: '# کارڈ', other: '# کارڈ' }),

	name: 'حافظہ',
	close: 'بند کریں',
	undo: 'واپس لیں',
	save: 'محفوظ کریں',
	cancel: 'رہنے دیں',
	edit: 'ترمیم',
	delete: 'حذف کریں',
	loading: 'ایک لمحہ',
	reload: 'دوبارہ کھولیں',
	toLibrary: 'کتب خانے کی طرف',
	openBackup: 'بیک اپ کھولیں',
	skipToContent: 'اصل مواد پر جائیں',
	mainMenu: 'مرکزی فہرست',
	help: 'مدد',
	newVersion: 'حافظہ کا نیا نسخہ تیار ہے۔',
	useNewVersion: 'ابھی استعمال کریں',
	finishFirst: 'کسی ٹیب میں پڑھائی جاری ہے۔ پہلے اسے مکمل کریں، پھر نیا نسخہ آ سکتا ہے۔',

	nav: {
		home: 'آج',
		library: 'کتب خانہ',
		browse: 'تلاش',
		exam: 'امتحان',
		stats: 'پیش رفت',
		settings: 'ترتیبات'
	},

	study: {
		title: 'پڑھائی',
		question: 'سوال',
		answer: 'جواب',
		reveal: 'جواب دکھائیں',
		grades: 'کتنا اچھا یاد تھا؟',
		grade: { 1: 'دوبارہ', 2: 'مشکل', 3: 'ٹھیک', 4: 'آسان' },
		gradeMeans: {
			1: 'بھول گیا تھا',
			2: 'مشکل سے یاد آیا',
			3: 'یاد آ گیا',
			4: 'فوراً یاد آیا'
		},
		next: (spoken: string) => `${spoken} بعد لوٹے گا`,
		hint: 'اشارہ',
		gap: 'خالی جگہ',
		left: (n: number) => plural(n, { one: '# کارڈ باقی', other: '# کارڈ باقی' }),
		returning: (n: number) => plural(n, { one: '# دوبارہ آئے گا', other: '# دوبارہ آئیں گے' }),
		minutesLeft: (n: number) => plural(n, { one: 'تقریباً # منٹ', other: 'تقریباً # منٹ' }),
		progress: 'اس نشست کی پیش رفت',
		saving: 'محفوظ ہو رہا ہے',
		saved: 'محفوظ',
		answered: (n: number) => plural(n, { one: '# جواب', other: '# جوابات' }),
		more: 'مزید',
		unsure: 'یقین نہیں',
		countsHard: {
			hint: 'اشارے کے ساتھ یاد آنا «مشکل» گنا جاتا ہے۔',
			unsure: 'آپ کو یقین نہ تھا: یاد آنا «مشکل» گنا جاتا ہے۔'
		},
		practice: 'مشق',
		passage: 'عبارت',
		stale: 'اس کارڈ کا جواب اسی دوران کہیں اور دیا گیا۔ یہاں کا جواب دوبارہ نہیں گنا گیا۔',
		goesOn: 'وہ کارڈ کسی اور ٹیب میں نمٹ گیا۔ یہ اگلا کارڈ ہے۔',
		deckRemoved: (title: string) => `${isolate(title)} کسی اور ٹیب میں کتب خانے سے نکال دیا گیا۔`,
		waitingWhy: (clock: string) => `اگلا کارڈ ${clock} پر لوٹے گا۔`,
		toHome: 'آج پر واپس'
	},

	trouble: {
		safe: 'پہلے سے محفوظ کیا ہوا سب سلامت ہے۔',
		cardBack: 'کارڈ پھر آپ کے سامنے ہے۔',
		network: {
			what: 'یہ حاصل نہیں ہو سکا۔',
			todo: 'ایک بار انٹرنیٹ سے جڑیں، پھر یہ آف لائن بھی رہے گا۔'
		},
		full: {
			what: 'اس آلے پر جگہ نہیں بچی۔',
			todo: 'آلے پر، یا ترتیبات میں «آپ کے مواد کی حفاظت» کے تحت جگہ خالی کریں، پھر دوبارہ کوشش کریں۔'
		},
		closed: {
			what: 'اس ٹیب کا آپ کے مواد سے رابطہ ٹوٹ گیا ہے۔',
			todo: 'صفحہ دوبارہ کھولیں۔'
		},
		missing: {
			what: 'جو آپ نے مانگا وہ اب موجود نہیں۔',
			todo: 'جو ہے اسے دیکھنے کے لیے صفحہ دوبارہ کھولیں۔'
		},
		invalid: {
			what: 'یہ اس صورت میں محفوظ نہیں ہو سکتا۔',
			todo: 'اپنا لکھا ہوا جانچ لیں۔'
		},
		failed: {
			what: 'براؤزر اسے محفوظ نہیں کر سکا۔',
			todo: 'دوبارہ کوشش کریں۔ پھر بھی نہ ہو تو ترتیبات میں بیک اپ محفوظ کر کے صفحہ دوبارہ کھولیں۔'
		},
		damaged: {
			what: 'اس آلے پر محفوظ کی گئی کوئی چیز اب پڑھی نہیں جا سکتی۔',
			todo: 'صفحہ دوبارہ کھولیں۔ پھر بھی نہ ہو تو ترتیبات میں بیک اپ محفوظ کریں: جو کچھ پڑھا جا سکتا ہے وہ اس میں ہوگا۔'
		},
		unexpected: {
			what: 'حافظہ میں کوئی خرابی ہوئی۔',
			todo: 'دوبارہ کوشش کریں۔ پھر بھی ہو تو صفحہ دوبارہ کھولیں۔'
		}
	}
};
