import type { Mending } from '#lib/core/exam/class-results.ts';
import { withDigits } from '../../digits.ts';
import { isolate } from '../../format.ts';
import type { PaperWords } from '../en/paper.ts';
import { number, percent, plural } from './format.ts';

const questions = (n: number) => plural(n, { other: '# سوالات', one: '# سوال' });
const mendings: Record<Mending, string> = {
	'too-few': 'دس سے کم افراد: رائے قائم کرنے کو ناکافی',
	negative: 'کم جاننے والے اسے زیادہ درست کرتے ہیں: کلید یا دھوکا دینے والے الفاظ دیکھیں',
	weak: 'یہ مشکل ہی سے بتاتا ہے کہ کون زیادہ جانتا ہے: اسے واضح کریں',
	'too-hard': 'شاید ہی کوئی درست کرتا ہے: کلید اور الفاظ جانچیں',
	'too-easy': 'تقریباً سب درست کرتے ہیں: یہ کسی کو الگ نہیں کرتا',
	'wrong-beats-key': 'ایک غلط جواب کلید سے زیادہ چنا جاتا ہے: دونوں جانچیں',
	'unused-options': 'ایک غلط جواب جسے کوئی نہیں چنتا: اسے بدلیں'
};

/** Urdu. */
export const paper: PaperWords = {
	back: 'آزمائشی امتحان',
	forClass: 'جماعت کے لیے',
	open: {
		tooLarge: (file) => `${isolate(file)} پرچے کی فائل کے لیے بہت بڑی ہے۔`,
		label: 'پرچہ کھولیں',
		why: 'وہ پرچہ جو استاد نے فائل میں محفوظ کیا، یہاں حل کرنے کے لیے۔',
		notPaper: 'یہ حافظہ کا پرچہ نہیں۔ وہ فائل چنیں جو حافظہ نے پرچے کے لیے محفوظ کی۔',
		damaged: (where, what) =>
			`اس پرچے میں ${isolate(where)} پر خرابی ہے: ${isolate(what)}۔ دوبارہ مانگیں۔`,
		other: 'اسی نشان کا ایک اور پرچہ اس آلے پر ہے۔ پہلے اسے مٹائیں، یا استاد سے نیا پرچہ بنوائیں۔'
	},
	handBack: {
		title: 'استاد کے لیے',
		name: 'آپ کا نام',
		save: 'میرے نتائج فائل میں محفوظ کریں',
		why: 'فائل میں صرف آپ کا نام اور جوابات ہیں۔ اسے جماعت کے ممتحن کو بھیجیں۔'
	},
	print: {
		title: 'پرچہ چھاپیں',
		gone: 'یہ پرچہ اب اس آلے پر نہیں۔',
		sets: 'الگ ترتیب کے سیٹ',
		setsHint: 'وہی سوالات، ہر سیٹ میں الگ ترتیب سے۔',
		what: 'کیا چھاپنا ہے',
		papers: 'پرچے',
		keys: 'جوابی کلید',
		sheets: 'بھرنے کی جوابی شیٹیں',
		print: 'چھاپیں یا PDF بنائیں',
		saveFile: 'پرچہ فائل میں محفوظ کریں',
		saveWhy:
			'دوسرے اسے حافظہ میں کھول کر حل کرتے ہیں اور اپنے نتائج واپس بھیجتے ہیں۔ فائل میں جواب بھی ہیں: کہیں اور کھولنے والا انھیں پڑھ سکتا ہے۔',
		nothing: 'چھاپنے کو کم از کم ایک چیز چنیں۔'
	},
	paper: {
		set: (name) => `سیٹ ${name}`,
		name: 'نام',
		number: 'رول نمبر',
		date: 'تاریخ',
		time: (minutes) => `وقت: ${plural(minutes, { other: '# منٹ' })}`,
		most: (marks) => `نمبر: ${marks}`,
		questions,
		fixed: (right, wrong, blank) =>
			`درست جواب کے ${right}، غلط کے ${wrong}، خالی کے ${blank} نمبر۔`,
		noPenalty: (right) => `درست جواب کے ${right} نمبر۔ غلط جواب پر کچھ نہیں کٹتا۔`,
		certainty: (stakes) =>
			`بتائیں کہ آپ کو کتنا یقین ہے: ${stakes
				.map(([right, wrong], i) => `${i + 1} پر ${right} یا ${wrong}`)
				.join('، ')}۔`,
		certaintyLabel: 'کتنا یقین',
		order: 'درست ترتیب سے نمبر لگائیں۔',
		match: 'ہر ایک کے ساتھ اس کا حرف لکھیں۔',
		answer: 'جواب',
		end: 'پرچہ ختم'
	},
	key: { title: 'جوابی کلید', question: 'نمبر', answer: 'جواب' },
	sheet: {
		title: 'جوابی شیٹ',
		how: 'ہر سوال کا ایک دائرہ گہرے قلم سے پورا بھریں۔ کونوں کے خانے خالی چھوڑیں۔',
		others: 'جن سوالوں کی یہاں سطر نہیں، ان کے جواب پرچے ہی پر لکھیں۔',
		set: 'سیٹ'
	},
	class: {
		title: 'جماعت کے نتائج',
		add: 'نتائج کی فائلیں شامل کریں',
		addWhy:
			'ہر اُس فرد کی ایک فائل جس نے یہ پرچہ حافظہ میں حل کیا۔ کچھ بھی اس آلے سے باہر نہیں جاتا۔',
		none: 'ابھی کوئی نتیجہ نہیں۔ واپس آئی ہوئی فائلیں شامل کریں۔',
		people: 'افراد',
		name: 'نام',
		marks: 'نمبر',
		share: 'حصہ',
		right: 'درست',
		wrong: 'غلط',
		blank: 'خالی',
		passed: 'کامیاب',
		yes: 'ہاں',
		no: 'نہیں',
		remove: (name) => `${isolate(name)} کو ہٹائیں`,
		twice: (name) => `${isolate(name)} پہلے سے موجود تھا: نئی فائل گنی جاتی ہے۔`,
		notResults: (file) =>
			`${isolate(file)} حافظہ کے نتائج کی فائل نہیں۔ وہ فائل مانگیں جو حافظہ پرچے کے بعد محفوظ کرتا ہے۔`,
		otherPaper: (file) => `${isolate(file)} کسی اور پرچے کی ہے۔ شامل کرنے کو وہ پرچہ کھولیں۔`,
		damaged: (file, where, what) =>
			`${isolate(file)} میں ${isolate(where)} پر خرابی ہے: ${isolate(what)}۔ فائل دوبارہ مانگیں۔`,
		tooLarge: (file) => `${isolate(file)} نتائج کی فائل کے لیے بہت بڑی ہے۔`,
		figures: 'پرچہ',
		mean: 'اوسط',
		median: 'وسطانیہ',
		deviation: 'معیاری انحراف',
		reliability: 'اعتبار (کرونباخ الفا)',
		standardError: 'کل نمبروں کی معیاری غلطی',
		skewness: 'ترچھا پن',
		kurtosis: 'نوکیلا پن',
		items: 'سوالات',
		question: 'سوال',
		facility: 'آسانی',
		facilityWhy: 'اس کے نمبروں کا اوسط حصہ: سب درست ہوں تو 1۔',
		discrimination: 'تمیز',
		discriminationWhy: 'اس کے نمبر باقی پرچے کے ساتھ کیسے چلتے ہیں، −1 سے 1۔',
		efficiency: 'تاثیر',
		weight: 'وزن، مقصود / حاصل',
		uses: 'جوابات',
		blanks: (n) => `خالی: ${number(n)}`,
		use: (answer, n) => `${isolate(answer)}: ${number(n)}`,
		key: 'کلید',
		advice: 'مشورہ',
		fine: 'ٹھیک',
		mendings
	},
	number,
	percent,
	/** Whole marks as they are, others with two decimals. */
	marks: (value) =>
		value.toLocaleString(withDigits('ur'), {
			minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
			maximumFractionDigits: 2
		}),
	decimal: (value) =>
		value === undefined
			? '–'
			: value.toLocaleString(withDigits('ur'), {
					minimumFractionDigits: 2,
					maximumFractionDigits: 2
				})
};
