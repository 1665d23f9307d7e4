import { kindNames } from '../kind-names.ts';
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
	more: 'اشارہ، وضاحت، ٹیگ، مآخذ',
	preview: 'جھلک',

	kind: 'کس بارے میں',
	kindNames: kindNames.ur,
	topic: 'عنوان',
	topicWhy: 'سوال کے اوپر ایک سرخی۔',
	sources: 'مآخذ',
	sourcesWhy: 'جواب کہاں پڑھا جا سکتا ہے۔',
	source: (at: number) => `مأخذ ${number(at)}`,
	sourceAway: (at: number) => `مأخذ ${number(at)} نکالیں`,
	sourceTitle: 'عنوان',
	sourceUrl: 'ویب پتا',
	quote: 'اس کے الفاظ',
	quoteWhy: 'جو اس میں لکھا ہے، ہو بہو۔',
	addSource: 'مأخذ بڑھائیں',
	inEditor: 'ایڈیٹر میں کھولیں',

	tools: 'متن میں ڈالیں',
	gap: 'خالی جگہ',
	gapWhy: 'چنے ہوئے الفاظ کو خالی جگہ بناتا ہے',
	formula: 'فارمولا',
	formulaWhy: 'چنے ہوئے TeX کو فارمولا بناتا ہے',
	image: 'تصویر',
	shows: 'تصویر میں کیا ہے',
	showsWhy: 'ان کے لیے جو اسے دیکھ نہیں سکتے، اور تلاش کے لیے۔',
	insert: 'متن میں ڈالیں',
	goesInto: (field: string) => `خانے ”${field}“ کے لیے`,
	reading: 'تصویر پڑھی جا رہی ہے',
	refused: {
		kind: 'یہ ایسی تصویر نہیں جو رکھی جا سکے۔ PNG، JPEG، WebP، GIF یا AVIF فائل چنیں۔',
		large: 'تصویر بہت بڑی ہے۔ حد 4 MB ہے۔',
		full: 'اس آلے پر تصویر کے لیے جگہ باقی نہیں۔',
		failed: 'تصویر رکھی نہ جا سکی۔ پھر کوشش کریں۔'
	},

	problems: {
		question: 'سوال لکھنا ضروری ہے۔',
		answer: 'جواب لکھنا ضروری ہے۔',
		gaps: 'متن میں کچھ الفاظ [قوسین] میں ہونے چاہییں۔',
		options: 'انتخابی سوال میں کم از کم ایک غلط اختیار چاہیے۔',
		items: 'ترتیب کے لیے کم از کم دو چیزیں چاہییں۔',
		pairs: 'کم از کم دو جوڑے چاہییں، ہر ایک کی دونوں طرفوں کے ساتھ۔',
		twice: 'دو سطریں ایک جیسی ہیں۔',
		source: 'ہر مأخذ کا عنوان یا پتا ضروری ہے۔'
	},

	advice: 'پوچھنے سے پہلے دیکھ لیں',
	lint: {
		leak: 'جواب وہیں پڑھا جا سکتا ہے جہاں پوچھا گیا ہے: سوال میں، اشارے میں یا خالی جگہ کے پاس۔',
		'two-answers': 'اسی سوال کا کہیں اور دوسرا جواب ہے۔ لکھیں کہ دونوں میں فرق کیا ہے۔',
		duplicate: 'یہی سوال پہلے سے موجود ہے۔',
		'long-key': 'جواب لمبا ہے۔ مختصر جواب بہتر یاد رہتے ہیں: اسے چھوٹا کریں یا کئی کارڈ بنائیں۔',
		'long-stem': 'سوال لمبا ہے۔ اسے مختصر کریں۔',
		'no-year': 'دن لکھا ہے مگر سال نہیں۔',
		'broken-source': 'ایک مأخذ دوبارہ نہیں مل سکتا: اس کا عنوان، پتا اور تاریخ دیکھیں۔',
		'empty-field': 'ایک خانہ خالی ہے۔ اسے بھریں یا ہٹا دیں۔',
		incomplete: 'کارڈ پوچھنے کے لیے کچھ کم ہے۔',
		'distractor-is-key': 'غلط اختیارات میں سے ایک درست ہے۔',
		'same-distractor': 'دو غلط اختیارات ایک جیسے ہیں۔',
		'odd-option':
			'درست اختیار دیکھنے سے پہچانا جاتا ہے: وہی سب سے لمبا ہے، یا صرف اسی میں عدد ہے یا نہیں ہے۔ اختیارات ایک جیسے بنائیں۔',
		'no-deletion': 'متن میں کچھ چھپا نہیں۔ جو پوچھنا ہے اسے [قوسین] میں رکھیں۔',
		'same-item': 'دو سطریں ایک جیسی ہیں۔ ان میں فرق کریں۔',
		'wrong-order': 'تاریخوں کے حساب سے ترتیب اور ہے۔',
		'broken-image': 'ایک تصویر دکھائی نہیں جا سکتی۔ PNG، JPEG، GIF، WebP یا AVIF استعمال کریں۔',
		'broken-formula': 'ایک فارمولے کا اختتام نہیں۔ \\(…\\) یا $$…$$ لکھیں۔',
		pronoun: 'سوال میں ایک ضمیر کسی کی جگہ نہیں۔ نام لکھیں۔',
		'no-antecedent': 'سوال میں “یہ” یا “یہ دونوں” کا اشارہ کسی طرف نہیں۔ نام لکھیں۔',
		'names-source': 'سوال اپنے متن کی بات کرتا ہے۔ ایسے پوچھیں کہ متن کے بغیر جواب دیا جا سکے۔',
		'no-notes': 'ابھی کوئی کارڈ نہیں۔'
	}
};
