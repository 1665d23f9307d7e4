import type { Interval } from '#lib/core/schedule/grade.ts';
import { inUnit, isolate } from '../../format.ts';
import type { BaseWords } from '../en/base.ts';
import { number, percent, plural } from './format.ts';

const shortUnit = { minute: 'dəq', hour: 'saat', day: 'gün', month: 'ay', year: 'il' };
const longUnit = {
	minute: { other: '# dəqiqə' },
	hour: { other: '# saat' },
	day: { other: '# gün' },
	month: { other: '# ay' },
	year: { other: '# il' }
};

/** Azerbaijani. A noun stays singular after a number: one form is enough. */
export const base: BaseWords = {
	number,
	percent,
	comma: ', ',

	shortInterval: (interval: Interval) => {
		const [n, unit] = inUnit(interval);
		return `${number(n)} ${shortUnit[unit]}`;
	},
	spokenInterval: (interval: Interval) => {
		const [n, unit] = inUnit(interval);
		return plural(n, longUnit[unit]);
	},
	cards: (n: number) => plural(n, { other: '# kart' }),

	name: 'Hafizə',
	close: 'Bağla',
	undo: 'Geri al',
	save: 'Yadda saxla',
	cancel: 'İmtina',
	edit: 'Düzəlt',
	delete: 'Sil',
	loading: 'Bir an',
	reload: 'Yenidən aç',
	toLibrary: 'Kitabxanaya',
	openBackup: 'Ehtiyat nüsxəsini aç',
	skipToContent: 'Məzmuna keç',
	mainMenu: 'Əsas menyu',
	help: 'Kömək',
	newVersion: 'Hafizənin yeni versiyası hazırdır.',
	useNewVersion: 'İndi istifadə et',
	finishFirst:
		'Vərəqlərin birində seans açıqdır. Əvvəlcə onu bitirin, sonra yeni versiya gələ bilər.',

	nav: {
		home: 'Bu gün',
		library: 'Kitabxana',
		browse: 'Axtarış',
		exam: 'İmtahan',
		stats: 'Gedişat',
		settings: 'Ayarlar'
	},

	study: {
		title: 'Öyrənmə',
		question: 'Sual',
		answer: 'Cavab',
		reveal: 'Cavabı göstər',
		grades: 'Nə qədər yaxşı xatırladınız?',
		grade: { 1: 'Yenidən', 2: 'Çətin', 3: 'Yaxşı', 4: 'Asan' },
		gradeMeans: {
			1: 'Unudulub',
			2: 'Çətinliklə xatırlandı',
			3: 'Xatırlandı',
			4: 'Dərhal xatırlandı'
		},
		next: (spoken: string) => `${spoken} sonra qayıdır`,
		hint: 'İpucu',
		gap: 'boş yer',
		left: (n: number) => plural(n, { other: '# kart qalıb' }),
		returning: (n: number) => plural(n, { other: '# təkrar gələcək' }),
		minutesLeft: (n: number) => plural(n, { other: 'təxminən # dəqiqə' }),
		progress: 'Bu seansın gedişatı',
		saving: 'Yazılır',
		saved: 'Yazıldı',
		answered: (n: number) => plural(n, { other: '# cavab' }),
		more: 'Daha çox',
		unsure: 'Əmin deyiləm',
		countsHard: {
			hint: 'İpucu ilə xatırlanan «Çətin» sayılır.',
			unsure: 'Əmin deyildiniz: xatırlanan «Çətin» sayılır.'
		},
		practice: 'Məşq',
		passage: 'Parça',
		stale: 'Bu karta bu arada başqa yerdə cavab verilib. Buradakı cavab ikinci dəfə sayılmadı.',
		goesOn: 'O karta başqa vərəqdə baxıldı. Bu, növbəti kartdır.',
		deckRemoved: (title: string) => `${isolate(title)} başqa vərəqdə kitabxanadan çıxarıldı.`,
		waitingWhy: (clock: string) => `Növbəti kart saat ${clock} qayıdır.`,
		toHome: 'Bu günə qayıt'
	},

	trouble: {
		safe: 'Əvvəl saxlanılanların hamısı yerindədir.',
		cardBack: 'Kart yenə qarşınızdadır.',
		network: {
			what: 'Bunu yükləmək alınmadı.',
			todo: 'Bir dəfə internetə qoşulun, sonra oflayn da olacaq.'
		},
		full: {
			what: 'Bu cihazda yer qalmayıb.',
			todo: 'Cihazda və ya Ayarlar, “Məlumatlarınızın təhlükəsizliyi” bölməsində yer boşaldın, sonra yenidən cəhd edin.'
		},
		closed: {
			what: 'Bu vərəqin məlumatlarınızla əlaqəsi kəsilib.',
			todo: 'Səhifəni yenidən açın.'
		},
		missing: {
			what: 'İstədiyiniz artıq yoxdur.',
			todo: 'Nə olduğunu görmək üçün səhifəni yenidən açın.'
		},
		invalid: {
			what: 'Bunu bu şəkildə saxlamaq olmur.',
			todo: 'Yazdığınızı yoxlayın.'
		},
		failed: {
			what: 'Brauzer bunu saxlaya bilmədi.',
			todo: 'Yenidən cəhd edin. Davam edərsə, ayarlarda ehtiyat nüsxəsi saxlayıb səhifəni yenidən açın.'
		},
		damaged: {
			what: 'Bu cihazda saxlananların bir hissəsi daha oxunmur.',
			todo: 'Səhifəni yenidən açın. Davam edərsə, ayarlarda ehtiyat nüsxəsi saxlayın: oxunan hər şey onda olacaq.'
		},
		unexpected: {
			what: 'Hafizədə nasazlıq baş verdi.',
			todo: 'Yenidən cəhd edin. Davam edərsə, səhifəni yenidən açın.'
		}
	}
};
