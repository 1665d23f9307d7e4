import type { Mending } from '#lib/core/exam/class-results.ts';
import { isolate } from '../../format.ts';
import type { PaperWords } from '../en/paper.ts';
import { number, percent, plural } from './format.ts';

const questions = (n: number) => plural(n, { other: '# sual' });
const mendings: Record<Mending, string> = {
	'too-few': 'On nəfərdən az: mühakimə üçün azdır',
	negative: 'Az bilənlər onu daha tez-tez düz edir: açarı və ya çaşdıran sözləri yoxlayın',
	weak: 'Kimin çox bildiyini az göstərir: dəqiqləşdirin',
	'too-hard': 'Demək olar ki, heç kim düz etmir: açarı və sözləri yoxlayın',
	'too-easy': 'Demək olar ki, hamı düz edir: heç kimi ayırmır',
	'wrong-beats-key': 'Səhv cavab açardan çox seçilir: ikisini də yoxlayın',
	'unused-options': 'Heç kimin seçmədiyi səhv cavab: dəyişdirin'
};

/** Azerbaijani. */
export const paper: PaperWords = {
	back: 'Sınaq imtahanları',
	forClass: 'Sinif üçün',
	open: {
		tooLarge: (file) => `${isolate(file)} imtahan vərəqi üçün çox böyükdür.`,
		label: 'Vərəqi aç',
		why: 'Müəllimin fayl kimi saxladığı vərəq, burada cavablandırmaq üçün.',
		notPaper: 'Bu, Hafizənin vərəqi deyil. Hafizənin vərəq üçün saxladığı faylı seçin.',
		damaged: (where, what) =>
			`Vərəq zədəlidir, ${isolate(where)}: ${isolate(what)}. Yenidən istəyin.`,
		other:
			'Bu cihazda eyni nişanlı başqa vərəq var. Əvvəl onu silin və ya müəllimdən yenisini istəyin.'
	},
	handBack: {
		title: 'Müəllim üçün',
		name: 'Adınız',
		save: 'Nəticələrimi fayl kimi saxla',
		why: 'Faylda yalnız adınız və cavablarınız var. Onu sinfi yoxlayana göndərin.'
	},
	print: {
		title: 'İmtahan vərəqini çap et',
		gone: 'Bu vərəq artıq bu cihazda deyil.',
		sets: 'Qarışdırılmış dəstlər',
		setsHint: 'Eyni suallar, hər dəstdə başqa sıra ilə.',
		what: 'Nə çap olunsun',
		papers: 'Sual vərəqləri',
		keys: 'Cavab açarları',
		sheets: 'Doldurulan cavab vərəqləri',
		print: 'Çap et və ya PDF kimi saxla',
		saveFile: 'Vərəqi fayl kimi saxla',
		saveWhy:
			'Başqaları onu Hafizədə açıb cavablandırır və nəticəsini geri göndərir. Faylda cavablar da var: onu başqa yerdə açan oxuya bilər.',
		nothing: 'Çap üçün ən azı birini seçin.'
	},
	paper: {
		set: (name) => `${name} dəsti`,
		name: 'Ad',
		number: 'Nömrə',
		date: 'Tarix',
		time: (minutes) => `Vaxt: ${plural(minutes, { other: '# dəqiqə' })}`,
		most: (marks) => `Bal: ${marks}`,
		questions,
		fixed: (right, wrong, blank) =>
			`Düz cavab ${right}, səhv cavab ${wrong}, boş ${blank} bal gətirir.`,
		noPenalty: (right) => `Düz cavab ${right} bal gətirir. Səhv cavab heç nə aparmır.`,
		certainty: (stakes) =>
			`Nə qədər əmin olduğunuzu yazın: ${stakes
				.map(([right, wrong], i) => `${i + 1} – ${right} və ya ${wrong}`)
				.join(', ')}.`,
		certaintyLabel: 'Əminlik',
		order: 'Düz sıra ilə nömrələyin.',
		match: 'Hər birinin qarşısına uyğun hərfi yazın.',
		answer: 'Cavab',
		end: 'Vərəqin sonu'
	},
	key: { title: 'Cavab açarı', question: '№', answer: 'Cavab' },
	sheet: {
		title: 'Cavab vərəqi',
		how: 'Hər sualda bir dairəni tünd qələmlə tam doldurun. Künclərdəki kvadratlara toxunmayın.',
		others: 'Burada sətri olmayan suallara vərəqin özündə cavab verin.',
		set: 'Dəst'
	},
	class: {
		title: 'Sinfin nəticələri',
		add: 'Nəticə fayllarını əlavə et',
		addWhy:
			'Bu vərəqi Hafizədə cavablandıran hər kəsdən bir fayl. Heç nə bu cihazdan kənara çıxmır.',
		none: 'Hələ nəticə yoxdur. Qayıdan faylları əlavə edin.',
		people: 'Adamlar',
		name: 'Ad',
		marks: 'Bal',
		share: 'Pay',
		right: 'Düz',
		wrong: 'Səhv',
		blank: 'Boş',
		passed: 'Keçdi',
		yes: 'hə',
		no: 'yox',
		remove: (name) => `${isolate(name)} – sil`,
		twice: (name) => `${isolate(name)} artıq vardı: yeni fayl sayılır.`,
		notResults: (file) =>
			`${isolate(file)} Hafizənin nəticə faylı deyil. Hafizənin imtahandan sonra saxladığı faylı istəyin.`,
		otherPaper: (file) => `${isolate(file)} başqa vərəqindir. Əlavə etmək üçün o vərəqi açın.`,
		damaged: (file, where, what) =>
			`${isolate(file)} zədəlidir, ${isolate(where)}: ${isolate(what)}. Yenidən istəyin.`,
		tooLarge: (file) => `${isolate(file)} nəticə faylı üçün çox böyükdür.`,
		figures: 'Vərəq',
		mean: 'Orta',
		median: 'Median',
		deviation: 'Standart kənarlaşma',
		reliability: 'Etibarlılıq (Kronbax alfası)',
		standardError: 'Cəmin standart xətası',
		skewness: 'Asimmetriya',
		kurtosis: 'Eksses',
		items: 'Suallar',
		question: 'Sual',
		facility: 'Asanlıq',
		facilityWhy: 'Balının orta payı: hamı düzdürsə 1.',
		discrimination: 'Ayırıcılıq',
		discriminationWhy: 'Balının vərəqin qalanı ilə əlaqəsi, −1 ilə 1 arası.',
		efficiency: 'Səmərə',
		weight: 'Nəzərdə tutulan / faktiki çəki',
		uses: 'Cavablar',
		blanks: (n) => `boş: ${number(n)}`,
		use: (answer, n) => `${isolate(answer)}: ${number(n)}`,
		key: 'açar',
		advice: 'Məsləhət',
		fine: 'Qaydasında',
		mendings
	},
	number,
	percent,
	/** Whole marks as they are, others with two decimals. */
	marks: (value) =>
		value.toLocaleString('id', {
			minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
			maximumFractionDigits: 2
		}),
	decimal: (value) =>
		value === undefined
			? '–'
			: value.toLocaleString('id', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
};
