import type { Excess, FileKind, FileTrouble } from '#lib/core/document/unreadable.ts';
import { isolate, leftToRight } from '../../format.ts';
import type { FileWords } from '../en/files.ts';
import { number } from './format.ts';

const kinds: Record<FileKind | 'other', string> = {
	text: 'سادہ متن',
	markdown: 'مارک ڈاؤن',
	html: 'ویب صفحہ',
	docx: 'ورڈ کی دستاویز',
	pdf: 'پی ڈی ایف',
	other: 'کچھ اور'
};

const megabytes = (bytes: number) => leftToRight(`${number(Math.round(bytes / 1e6))} MB`);

const excess: Record<Excess, (limit: number) => string> = {
	bytes: (limit) => `${megabytes(limit)} سے بڑی ہے۔ اس کا کوئی حصہ کھولیں۔`,
	unpacked: (limit) =>
		`کھلنے پر ${megabytes(limit)} سے، یا کسی دستاویز سے، بہت بڑی ہو جاتی ہے۔ جس پروگرام میں بنی تھی اس سے دوبارہ محفوظ کریں۔`,
	pages: (limit) => `${number(limit)} صفحوں سے لمبی ہے۔ اس کا کوئی حصہ کھولیں۔`,
	elements: () => 'میں کسی دستاویز سے کہیں زیادہ اجزا ہیں۔ اس کا متن نقل کر کے یہاں چسپاں کریں۔',
	depth: () => 'کسی دستاویز سے کہیں زیادہ تہ دار ہے۔ اس کا متن نقل کر کے یہاں چسپاں کریں۔',
	characters: (limit) =>
		`میں ${number(limit)} سے زیادہ حروف ہیں۔ اس کا کوئی حصہ، مثلاً ایک باب، کھولیں۔`,
	seconds: (limit) => `${number(limit)} سیکنڈ میں نہیں پڑھی جا سکی۔ اس کا کوئی حصہ کھولیں۔`
};

function why(trouble: FileTrouble): string {
	switch (trouble.code) {
		case 'empty':
			return 'میں کوئی لفظ نہیں۔ دوسری فائل چنیں۔';
		case 'unknown':
			return 'ایسی قسم کی ہے جو حافظہ نہیں پڑھتا۔ اسے .docx، .pdf، .html، .md یا .txt میں محفوظ کریں۔';
		case 'ending':
			return trouble.is === 'other'
				? 'وہ نہیں جو اس کے نام سے لگتی ہے۔ جس پروگرام میں بنی تھی اس سے دوبارہ محفوظ کریں۔'
				: `وہ نہیں جو اس کے نام سے لگتی ہے، یہ ${kinds[trouble.is]} ہے۔ نام کا آخری حصہ بدلیں یا دوبارہ محفوظ کریں۔`;
		case 'charset':
			return `${isolate(trouble.charset.toUpperCase())} میں لکھا متن نہیں۔ اسے UTF-8 میں محفوظ کریں، یا متن نقل کر کے یہاں چسپاں کریں۔`;
		case 'encrypted':
			return 'پر پاس ورڈ لگا ہے۔ پاس ورڈ کے بغیر نقل محفوظ کریں۔';
		case 'no-text':
			return 'میں متن نہیں: اس کے صفحے سکین کی ہوئی تصویریں ہیں۔ پہلے متن کی شناخت (OCR) کرائیں۔';
		case 'broken':
			return 'خراب یا نامکمل ہے۔ اسے دوبارہ حاصل یا محفوظ کریں۔';
		case 'excess':
			return excess[trouble.of](trouble.limit);
		default:
			return trouble satisfies never;
	}
}

export const files: FileWords = {
	openWhy: 'ورڈ، پی ڈی ایف، محفوظ ویب صفحہ، مارک ڈاؤن یا سادہ متن۔ فائل یہاں چھوڑ بھی سکتے ہیں۔',
	reading: (file) => `${isolate(file)} پڑھی جا رہی ہے`,
	page: (done, all) => `${number(all)} میں سے صفحہ ${number(done)}`,
	replaces: (file) => `${isolate(file)} پڑھ لی گئی۔ یہ آپ کے لکھے ہوئے متن کی جگہ لے لے گی۔`,
	replace: 'میرا متن بدل دیں',
	keepTyped: 'میرا متن رہنے دیں',
	left: (file, others) =>
		`صرف ${isolate(file)} کھولی گئی: کارڈ ایک وقت میں ایک ہی دستاویز سے بنتے ہیں۔ باقی ${number(others)} فائلیں نہیں کھولی گئیں۔`,
	pasting: 'چسپاں کیا گیا متن پڑھا جا رہا ہے',
	trouble: (file, trouble) => `فائل ${isolate(file)} ${why(trouble)}`,
	failed: (file) =>
		`فائل ${isolate(file)} نہیں پڑھی جا سکی: حافظہ کا اس کے لیے ضروری حصہ لوڈ نہیں ہوا۔ انٹرنیٹ سے جڑ کر دوبارہ کوشش کریں۔`
};
