import type { NoteFormWords } from './en.ts';
import { formats } from '../format.ts';

const { number } = formats('ur');

export const ur: NoteFormWords = {
	type: 'کارڈ کی قسم',
	types: {
		basic: 'سوال اور جواب',
		reversed: 'دونوں طرف سے سوال',
		typed: 'لکھ کر جواب',
		choice: 'انتخابی سوال',
		cloze: 'خالی جگہوں والا متن',
		ordering: 'ترتیب دینے کی چیزیں',
		matching: 'جوڑے'
	},
	question: 'سوال',
	text: 'متن، جو پوچھنا ہے وہ [قوسین] میں',
	answer: 'جواب',
	order: {
		title: 'چیزیں، اپنی صحیح ترتیب میں',
		why: 'تاریخ جواب کے ساتھ دکھائی جاتی ہے۔',
		left: (row: number) => `چیز ${number(row)}`,
		right: (row: number) => `چیز ${number(row)} کی تاریخ`,
		leftShort: 'چیز',
		rightShort: 'تاریخ، اگر ہو'
	},
	pair: {
		title: 'جوڑے',
		why: 'جو ایک دوسرے کے ہیں، ساتھ ساتھ۔',
		left: (row: number) => `جوڑے ${number(row)} کی پہلی طرف`,
		right: (row: number) => `جوڑے ${number(row)} کی دوسری طرف`,
		leftShort: 'پہلی طرف',
		rightShort: 'دوسری طرف'
	},
	addRow: 'سطر بڑھائیں',
	rowUp: (row: number) => `سطر ${number(row)} اوپر کریں`,
	rowDown: (row: number) => `سطر ${number(row)} نیچے کریں`,
	rowAway: (row: number) => `سطر ${number(row)} نکالیں`,
	accept: 'یہ بھی درست',
	oneALine: 'ہر سطر میں ایک۔',
	distractors: 'غلط اختیارات',
	strayRights: 'وہ جن کا کوئی جوڑ نہیں',
	hint: 'اشارہ',
	explanation: 'وضاحت',
	tags: 'ٹیگ',
	tagsWhy: 'درمیان میں کاما لگائیں۔',
	more: 'اشارہ، وضاحت، ٹیگ',
	preview: 'جھلک',

	tools: 'متن میں ڈالیں',
	gap: 'خالی جگہ',
	gapWhy: 'چنے ہوئے الفاظ کو خالی جگہ بناتا ہے',
	formula: 'فارمولا',
	formulaWhy: 'چنے ہوئے TeX کو فارمولا بناتا ہے',
	image: 'تصویر',
	shows: 'تصویر میں کیا ہے',
	showsWhy: 'ان کے لیے جو اسے دیکھ نہیں سکتے، اور تلاش کے لیے۔',
	insert: 'متن میں ڈالیں',
	reading: 'تصویر پڑھی جا رہی ہے',
	refused: {
		kind: 'یہ ایسی تصویر نہیں جو رکھی جا سکے۔ PNG، JPEG، WebP، GIF یا AVIF فائل چنیں۔',
		large: 'تصویر بہت بڑی ہے۔ حد 4 MB ہے۔',
		full: 'اس آلے پر تصویر کے لیے جگہ باقی نہیں۔',
		failed: 'تصویر رکھی نہ جا سکی۔ پھر کوشش کریں۔'
	},

	problems: {
		words: 'سوال اور جواب دونوں لکھنا ضروری ہے۔',
		gaps: 'متن میں کچھ الفاظ [قوسین] میں ہونے چاہییں۔',
		options: 'انتخابی سوال میں کم از کم ایک غلط اختیار چاہیے۔',
		items: 'ترتیب کے لیے کم از کم دو چیزیں چاہییں۔',
		pairs: 'کم از کم دو جوڑے چاہییں، ہر ایک کی دونوں طرفوں کے ساتھ۔',
		twice: 'دو سطریں ایک جیسی ہیں۔'
	}
};
