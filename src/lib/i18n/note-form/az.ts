import type { NoteFormWords } from './en.ts';
import { formats } from '../format.ts';

const { number } = formats('az', 'id');

export const az: NoteFormWords = {
	type: 'Kartın növü',
	types: {
		basic: 'Sual və cavab',
		reversed: 'Hər iki tərəfdən soruşulan',
		typed: 'Yazılı cavab',
		choice: 'Variantlı sual',
		cloze: 'Boşluqlu mətn',
		ordering: 'Sıraya düzüləcək şeylər',
		matching: 'Cütlər'
	},
	question: 'Sual',
	text: 'Mətn, soruşulan [mötərizədə]',
	answer: 'Cavab',
	order: {
		title: 'Düzgün sırası ilə',
		why: 'Tarix cavabla birgə göstərilir.',
		left: (row: number) => `Şey ${number(row)}`,
		right: (row: number) => `Tarix ${number(row)}`,
		leftShort: 'Şey',
		rightShort: 'Tarix, əgər varsa'
	},
	pair: {
		title: 'Cütlər',
		why: 'Bir-birinə aid olanlar, yan-yana.',
		left: (row: number) => `Cüt ${number(row)}, sol tərəf`,
		right: (row: number) => `Cüt ${number(row)}, sağ tərəf`,
		leftShort: 'Sol',
		rightShort: 'Sağ'
	},
	addRow: 'Sətir əlavə et',
	rowUp: (row: number) => `Sətir ${number(row)}: yuxarı çək`,
	rowDown: (row: number) => `Sətir ${number(row)}: aşağı çək`,
	rowAway: (row: number) => `Sətir ${number(row)}: çıxar`,
	accept: 'Bunlar da düzdür',
	oneALine: 'Hər sətirdə bir.',
	distractors: 'Yanlış variantlar',
	strayRights: 'Heç nəyə uyğun gəlməyənlər',
	hint: 'İpucu',
	explanation: 'İzah',
	tags: 'Etiketlər',
	tagsWhy: 'Aralarında vergüllə.',
	more: 'İpucu, izah, etiketlər',
	preview: 'Görünüşü',

	tools: 'Mətnə əlavə et',
	gap: 'Boşluq',
	gapWhy: 'Seçilmiş sözlərdən boşluq düzəldir',
	formula: 'Düstur',
	formulaWhy: 'Seçilmiş TeX-dən düstur düzəldir',
	image: 'Şəkil',
	shows: 'Şəkildə nə var',
	showsWhy: 'Onu görə bilməyənlər üçün və axtarış üçün.',
	insert: 'Mətnə qoy',
	reading: 'Şəkil oxunur',
	refused: {
		kind: 'Bu, saxlana bilən şəkil deyil. PNG, JPEG, WebP, GIF və ya AVIF faylı seçin.',
		large: 'Şəkil çox böyükdür. Ən çoxu 4 MB ola bilər.',
		full: 'Bu cihazda şəkil üçün yer qalmayıb.',
		failed: 'Şəkil saxlanmadı. Yenidən cəhd edin.'
	},

	problems: {
		words: 'Sual və cavab yazılmalıdır.',
		gaps: 'Mətndə [mötərizədə] sözlər olmalıdır.',
		options: 'Variantlı sualın ən azı bir yanlış variantı olmalıdır.',
		items: 'Sıra üçün ən azı iki şey lazımdır.',
		pairs: 'Ən azı iki cüt olmalıdır, hər birinin hər iki tərəfi ilə.',
		twice: 'İki sətir eynidir.'
	}
};
