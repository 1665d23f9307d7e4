import { kinds } from './kinds.ts';
import type { NoteFormWords } from '../en/note-form.ts';
import { number } from './format.ts';

export const noteForm: NoteFormWords = {
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
	more: 'İpucu, izah, etiketlər, mənbələr',
	preview: 'Görünüşü',
	unsaved: 'Burada əvvəl yazdıqlarınız hələ saxlanmayıb.',
	discard: 'Ondan vazgeç',

	kind: 'Nə haqqında',
	kindNames: kinds,
	topic: 'Mövzu',
	topicWhy: 'Sualın üstündə başlıq.',
	sources: 'Mənbələr',
	sourcesWhy: 'Cavabı harada oxumaq olar.',
	source: (at: number) => `${number(at)}-ci mənbə`,
	sourceAway: (at: number) => `${number(at)}-ci mənbəni çıxar`,
	sourceTitle: 'Başlıq',
	sourceUrl: 'Veb ünvan',
	quote: 'Sözləri',
	quoteWhy: 'Orada nə yazılıb, sözbəsöz.',
	addSource: 'Mənbə əlavə et',
	inEditor: 'Redaktorda aç',

	tools: 'Mətnə əlavə et',
	gap: 'Boşluq',
	gapWhy: 'Seçilmiş sözlərdən boşluq düzəldir',
	formula: 'Düstur',
	formulaWhy: 'Seçilmiş TeX-dən düstur düzəldir',
	image: 'Şəkil',
	shows: 'Şəkildə nə var',
	showsWhy: 'Onu görə bilməyənlər üçün və axtarış üçün.',
	insert: 'Mətnə qoy',
	goesInto: (field: string) => `“${field}” sahəsi üçün`,
	reading: 'Şəkil oxunur',
	refused: {
		kind: 'Bu, saxlana bilən şəkil deyil. PNG, JPEG, WebP, GIF və ya AVIF faylı seçin.',
		large: 'Şəkil çox böyükdür. Ən çoxu 4 MB ola bilər.',
		full: 'Bu cihazda şəkil üçün yer qalmayıb.',
		failed: 'Şəkil saxlanmadı. Yenidən cəhd edin.'
	},

	problems: {
		question: 'Sual yazılmalıdır.',
		answer: 'Cavab yazılmalıdır.',
		gaps: 'Mətndə [mötərizədə] sözlər olmalıdır.',
		options: 'Variantlı sualın ən azı bir yanlış variantı olmalıdır.',
		items: 'Sıra üçün ən azı iki şey lazımdır.',
		pairs: 'Ən azı iki cüt olmalıdır, hər birinin hər iki tərəfi ilə.',
		twice: 'İki sətir eynidir.',
		source: 'Hər mənbənin başlığı və ya ünvanı olmalıdır.'
	},

	advice: 'Soruşulmazdan əvvəl baxmağa dəyər',
	lint: {
		leak: 'Cavab soruşulan yerdə oxunur: sualda, ipucunda və ya boşluğun yanında.',
		'two-answers': 'Eyni sualın başqa yerdə başqa cavabı var. Onları nəyin ayırdığını yazın.',
		duplicate: 'Eyni sual artıq var.',
		'long-key':
			'Cavab uzundur. Qısa cavab yaxşı yadda qalır: qısaldın və ya bir neçə kart düzəldin.',
		'long-stem': 'Sual uzundur. Qısa soruşun.',
		'no-year': 'Gün ilsiz yazılıb.',
		'broken-source': 'Bir mənbəni yenidən tapmaq olmaz: başlığına, ünvanına və tarixinə baxın.',
		'empty-field': 'Bir sahə boşdur. Doldurun və ya silin.',
		incomplete: 'Kartın soruşulması üçün nə isə çatmır.',
		'distractor-is-key': 'Yanlış variantlardan biri düzdür.',
		'same-distractor': 'İki yanlış variant eynidir.',
		'odd-option':
			'Düz variant görünüşündən bilinir: ən uzunu odur, ya da rəqəm yalnız onda var və ya yoxdur. Variantları oxşar edin.',
		'no-deletion': 'Mətn heç nə gizlətmir. Soruşulanı [mötərizəyə] alın.',
		'same-item': 'İki sətir eynidir. Onları fərqləndirin.',
		'wrong-order': 'Tarixlərinə görə sıra başqadır.',
		'broken-image': 'Bir şəkli göstərmək olmur. PNG, JPEG, GIF, WebP və ya AVIF işlədin.',
		'broken-formula': 'Bir düsturun sonu yoxdur. \\(…\\) və ya $$…$$ yazın.',
		pronoun: 'Sualda bir əvəzlik heç nəyi bildirmir. Adını yazın.',
		'no-antecedent': 'Sualda “bu” və ya “hər iki” heç nəyi göstərmir. Adını yazın.',
		'names-source': 'Sual öz mətnindən danışır. Elə soruşun ki, mətnsiz cavab vermək olsun.',
		'no-notes': 'Hələ kart yoxdur.'
	}
};
