import type { Interval } from '#lib/core/schedule/grade.ts';
import { formats, inUnit, isolate } from './format.ts';
import type { EveryWord } from './messages.svelte.ts';
import { ownDates } from './own-dates.ts';

// Chromium knows Azerbaijani by name only; Indonesian writes numbers in the same way.
const { number, percent, plural } = formats('az', 'id');
const { day, longDay, weekday, moment, clock, hour, isoDate } = ownDates({
	months: [
		...['yanvar', 'fevral', 'mart', 'aprel', 'may', 'iyun'],
		...['iyul', 'avqust', 'sentyabr', 'oktyabr', 'noyabr', 'dekabr']
	],
	monthsShort: ['yan', 'fev', 'mar', 'apr', 'may', 'iyn', 'iyl', 'avq', 'sen', 'okt', 'noy', 'dek'],
	weekdays: [
		...['bazar', 'bazar ertəsi', 'çərşənbə axşamı', 'çərşənbə'],
		...['cümə axşamı', 'cümə', 'şənbə']
	],
	weekdaysShort: ['B.', 'B.E.', 'Ç.A.', 'Ç.', 'C.A.', 'C.', 'Ş.']
});

const shortUnit = { minute: 'dəq', hour: 'saat', day: 'gün', month: 'ay', year: 'il' };
const longUnit = {
	minute: { other: '# dəqiqə' },
	hour: { other: '# saat' },
	day: { other: '# gün' },
	month: { other: '# ay' },
	year: { other: '# il' }
};
const languageNames = new Map<string, string>([
	...([
		['ar', 'ərəb'],
		['az', 'Azərbaycan'],
		['bn', 'benqal'],
		['de', 'alman']
	] as const),
	...([
		['el', 'yunan'],
		['es', 'ispan'],
		['fa', 'fars'],
		['fr', 'fransız']
	] as const),
	...([
		['he', 'ivrit'],
		['hi', 'hind'],
		['id', 'İndoneziya'],
		['it', 'italyan']
	] as const),
	...([
		['ja', 'yapon'],
		['ko', 'Koreya'],
		['nl', 'niderland'],
		['pt', 'portuqal']
	] as const),
	...([
		['ru', 'rus'],
		['tr', 'türk'],
		['ur', 'urdu'],
		['zh', 'çin']
	] as const)
]);
const languageName = (language: string) => languageNames.get(language) ?? language;
const cards = (n: number) => plural(n, { other: '# kart' });

/** Azerbaijani. A noun stays singular after a number: one form is enough. */
export const az = {
	direction: 'ltr',
	number,
	percent,
	day,
	longDay,
	weekday,
	moment,
	clock,
	hour,
	isoDate,

	shortInterval: (interval: Interval) => {
		const [n, unit] = inUnit(interval);
		return `${number(n)} ${shortUnit[unit]}`;
	},
	spokenInterval: (interval: Interval) => {
		const [n, unit] = inUnit(interval);
		return plural(n, longUnit[unit]);
	},
	cards,

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

	howItWorks: 'Bu necə işləyir',

	home: {
		title: 'Bu gün',
		minutesToday: (n: number) => plural(n, longUnit.minute),
		work: (reviews: number, learning: number, fresh: number) =>
			[
				learning > 0 ? plural(learning, { other: '# öyrənilən kart' }) : '',
				reviews > 0 ? plural(reviews, { other: '# təkrar' }) : '',
				fresh > 0 ? plural(fresh, { other: '# yeni kart' }) : ''
			]
				.filter((part) => part !== '')
				.join(' · '),
		study: 'Öyrənməyə başla',
		goOn: 'Öyrənməyə davam et',
		studyDeck: (title: string) => `${title}: öyrən`,
		answeredToday: (n: number) => plural(n, { other: 'Bu gün # cavab verilib' }),
		allDone: 'Bu gün üçün hamısı bitdi',
		comeBack: 'Bildikləriniz yerindədir. Növbəti kartlar unudulmağa az qalmış qayıdacaq.',
		decks: 'Dəstləriniz',
		welcome: 'Bir dəfə oxu. Həmişəlik yadda saxla.',
		promise:
			'Hafizə oxuduqlarınızı suallara çevirir və hər birini unutmazdan bir az əvvəl qaytarır. Hər şey bu cihazda qalır və internetsiz işləyir.',
		pasteDocument: 'Mətn yapışdır',
		ready: 'Yaxud hazır dəstlə başlayın',
		try: 'Yoxla',
		tryDeck: (title: string) => `${title}: yoxla`
	},

	library: {
		title: 'Kitabxana',
		yours: 'Dəstləriniz',
		empty: 'Hələ dəst yoxdur. Aşağıdan əlavə edin və ya sənəddən yaradın.',
		add: 'Kitabxanaya əlavə et',
		shipped: 'Hazır dəstlər',
		addDeck: 'Əlavə et',
		addTitled: (title: string) => `${title}: əlavə et`,
		inLibrary: 'Kitabxanadadır',
		fromDocument: 'Sənəddən',
		paste: 'Mətn yapışdır və ya aç',
		import: 'Dəst faylını gətir',
		importWhy: 'Anki, Moodle, Quizlet, cədvəl və ya Hafiza-dan. Bura da ata bilərsiniz.',
		importMore: 'Dəsti yapışdır və ya keçidini ver',
		export: 'İxrac et və ya paylaş',
		dueNow: (n: number) => plural(n, { other: '# növbədə' }),
		newNow: (n: number) => plural(n, { other: '# yeni' }),
		nothingDue: 'növbədə heç nə yoxdur',
		added: (title: string, n: number) =>
			`${isolate(title)}: ${plural(n, { other: '# qeyd əlavə olundu' })}.`,
		alreadyThere: (title: string) => `${isolate(title)} kitabxananızda ən son halındadır.`,
		updated: (title: string, n: number) =>
			`${isolate(title)}: ${plural(n, { other: '# qeyd yeniləndi' })}. Gedişat saxlanıldı.`,
		elsewhere: (n: number) => plural(n, { other: '# qeyd əvvəlcədən olduğu dəstdə qalır.' }),
		pasteCards: 'Bir neçə kartı birdən yaz',
		cardLines: 'Kartlar, sətir-sətir',
		cardLinesWhy:
			'Hər sətirdə bir kart: “sual :: cavab”, ikisinin arasında tab, yaxud soruşulanı [mötərizədə] olan mətn. Ya da sual üçün “Q:”, növbəti sətirdə cavab üçün “A:”; yaxud “C:” və soruşulanı [mötərizədə] olan mətn. Boş sətir kartı bitirir.',
		understood: (n: number) =>
			n === 0 ? 'Hələ kart yoxdur.' : plural(n, { other: '# qeyd başa düşüldü' }),
		addCards: (n: number) => (n === 0 ? 'Kartları əlavə et' : `${cards(n)} əlavə et`),
		line: (n: number) => `Sətir ${number(n)}`,
		findings: 'Nəyi düzəltmək lazımdır',
		drafts: 'Başlanıb, bitməyib',
		goOnWith: (title: string) => `Davam et: ${isolate(title)}`,
		draftLeft: (decided: number, all: number) =>
			`${number(all)} kartdan ${number(decided)} həll olunub`,
		draftDeleted: (title: string) => `${isolate(title)} atıldı.`,
		discardTitled: (title: string) => `${title}: at`,
		damaged: (title: string | undefined) =>
			title === undefined
				? 'Bir mətndən başlananlar daha oxunmur.'
				: `${isolate(title)}: başlananlar daha oxunmur.`,
		damagedWhy: 'Dəstlərinizə toxunulmayıb. Mətni yenidən oxudun, yaxud qalanı silin.',
		damagedGone: 'Dəstlərinizə toxunulmayıb. Mətnin özü yoxdur: onu bir daha yapışdırın.',
		readAgain: 'Mətni yenidən oxut',
		removeDamaged: 'Sil',
		damagedRemoved: 'Oxunmayan silindi.'
	},

	deck: {
		title: 'Dəst',
		gone: 'Bu dəst kitabxananızda yoxdur.',
		study: 'Öyrən',
		settings: 'Necə öyrənilir',
		name: 'Dəstin adı',
		export: 'İxrac et və ya paylaş',
		remove: 'Dəsti çıxar',
		writeCard: 'Kart yaz',
		addCard: 'Kartı əlavə et',
		addCards: 'Kart əlavə et',
		exportOrRemove: 'İxrac et və ya çıxar',
		removed: (title: string) => `${isolate(title)} kitabxanadan çıxarıldı.`,
		search: 'Qeydlərdə axtar',
		noneFound: 'Bu sözlər heç bir qeyddə yoxdur.',
		more: 'Daha çox qeyd göstər',
		isNew: 'hələ görülməyib',
		due: (day: string) => `növbəsi ${day}`,
		dueIn: (spoken: string) => `növbəsi ${spoken} sonra`,
		today: 'bu gün',
		tomorrow: 'sabah',
		suspended: 'dayandırılıb',
		suspend: 'Dayandır',
		unsuspend: 'Qaytar',
		wasSuspended: 'Siz qaytarana qədər bu qeyd soruşulmayacaq.',
		wasUnsuspended: 'Bu qeyd yenidən soruşulacaq.',
		noteDeleted: 'Qeyd silindi.',
		actions: (question: string) => `Qeyd: ${question}`,
		edited: 'düzəldilib',
		revert: 'Dəstin öz sözlərinə qaytar',
		reverted: 'Qeyd yenidən dəstin öz sözləri ilədir.',
		sources: 'Mənbələr',
		licence: (licence: string) => `Lisenziya: ${licence}`
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

	keys: {
		title: 'Düymələr',
		space: 'Space',
		enter: 'Enter',
		help: 'Bu düymələri göstər',
		move: 'Növbəti namizəd, əvvəlki namizəd',
		accept: 'Qəbul et',
		editCandidate: 'Düzəlt',
		reject: 'Rədd et',
		undoDecision: 'Son qərarı geri al',
		close: 'Açıq olanı bağla'
	},

	generate: {
		title: 'Sənəddən kartlar',
		lead: 'Məqalə, fəsil və ya qeydlərinizi yapışdırın. Hafizə suallar təklif edir və hər birinin sübutunu göstərir; istədiklərinizi saxlayın. Hələlik sualları ingiliscə mətnlərdə tapır.',
		text: 'Mətn',
		textPlaceholder: 'İngiliscə mətni bura yapışdırın',
		open: 'Fayl aç',
		sample: 'Nümunə mətnlə yoxla',
		about: 'Mətn haqqında',
		aboutWhy:
			'Tarix Hafizəyə “keçən il” və “bazar ertəsi” deyiləndə nəyin nəzərdə tutulduğunu bildirir.',
		docTitle: 'Başlıq',
		publisher: 'Nəşr edən',
		published: 'Nəşr tarixi',
		publishedWhy: 'Bildiyiniz qədər: 2024, 2024-05 və ya 2024-05-17.',
		publishedWrong: 'Tarixi belə yazın: 2024, 2024-05 və ya 2024-05-17.',
		start: 'Sualları tap',
		working: 'Mətn oxunur',
		needText: 'Əvvəlcə mətn yapışdırın və ya açın.',
		rulesOnly:
			'Bu dəfə daha incə oxunuş mümkün olmadı, sualları yalnız qaydalar tapdı. Şəbəkəyə qoşulub mətni yenidən oxutsanız, daha çoxu tapılar.',
		candidates: 'Namizədlər',
		none: 'Bu mətndə sual tapılmadı.',
		noneWhy:
			'Hafizə ingiliscə mətnlərdə tarixlər, vəzifəli şəxslər, müqavilələr, səfərlər və rəqəmlər axtarır.',
		onlyEnglish: (language: string) =>
			`Deyəsən, bu mətnin dili: ${isolate(languageName(language))}. Hafizə hələlik yalnız ingiliscə mətnlərdə sual tapır.`,
		backToText: 'Mətnə qayıt',
		writeOwn: 'Kartları özünüz yazın',
		untitled: (at: number) => `Adsız, ${moment(at)}`,
		source: 'Mənbə',
		paragraph: (n: number) => `${number(n)}-ci abzas`,
		editDropped: 'Düzəliş atıldı.',
		startOver: 'Başqa sənəd',
		undone: 'Son qərar geri alındı.'
	},

	flags: {
		'as-of': 'Yalnız öz vaxtı üçün doğrudur',
		attributed: 'Kiminsə sözləri',
		contested: 'Mübahisəli',
		planned: 'Planlaşdırılıb, hələ olmayıb',
		'relative-date': 'Tarix hesablanıb',
		conflict: 'Mənbələr fərqlidir'
	} as Record<string, string>,

	settings: {
		title: 'Ayarlar',
		look: 'Görünüş və dil',
		language: 'Dil',
		digits: 'Rəqəmlər',
		theme: 'İşıqlı və ya tünd',
		highContrast: 'Yüksək kontrast',
		themes: { system: 'Cihazdakı kimi', light: 'İşıqlı', dark: 'Tünd' },
		studying: 'Öyrənmə',
		rollover: 'Yeni gün başlayır',
		rolloverWhy: 'Gecəyarısından sonrakı öyrənmə də əvvəlki axşama sayılır.',
		typesAnswers: 'Cavabları yaz',
		typesAnswersWhy:
			'Yazılması vacib olmayan cavablar da yazılı soruşulur. Sahə boşdursa, kart çevrilir.',
		safety: 'Məlumatlarınız',
		where: 'Hər şey bu cihazda, bu brauzerdə saxlanılır. Heç yerə heç nə göndərilmir.',
		preview: 'Bu nüsxə nə gətirir',
		madeAt: (at: string) => `Yaradılıb: ${at}.`,
		holds: 'Nüsxədə',
		leftOut: 'Faylda zədələnib, buna görə buraxılıb',
		adds: 'Burada yeni',
		changes: 'Burada dəyişir',
		removes: 'Burada silinir',
		kinds: {
			decks: 'Dəstlər',
			notes: 'Qeydlər',
			events: 'Cavablar',
			media: 'Şəkillər',
			documents: 'Sənədlər',
			drafts: 'Qaralamalar',
			papers: 'Vərəqələr',
			sittings: 'Verilmiş imtahanlar',
			settings: 'Ayarlar'
		},
		kind: 'Növ',
		ahead: (n: number) =>
			plural(n, { other: '# yazının tarixi gələcəkdədir və o vaxta qədər gözləyir.' }),
		merge: 'Gətir',
		mergeWhy:
			'İkisi birləşir: eyni şeyin iki dəyişikliyindən sonrakı qalır, cavabların hamısı sayılır.',
		restored: (n: number) => `Ehtiyat nüsxəsi gətirildi: ${cards(n)}.`,
		unreadable: 'Bu fayl ehtiyat nüsxəsi kimi oxunmur.',
		about: 'Haqqında',
		aboutText: 'Hafizə pulsuz, açıq və oflayndır. Nə serveri var, nə də hesab tələb edir.'
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
	},

	unread: {
		what: 'Mətn axıra qədər oxunmadı.',
		safe: 'Mətnə və dəstlərinizə toxunulmayıb.',
		todo: 'Yenidən cəhd edin və ya daha qısa hissəni yoxlayın.'
	},

	error: {
		notFound: 'Belə səhifə yoxdur',
		notFoundWhy: 'Ünvan köhnə və ya səhv ola bilər. Dəstləriniz yerindədir.',
		failed: 'Bu səhifəni göstərmək alınmadı',
		failedWhy: 'Dəstləriniz yerindədir. Yenidən açın və ya əvvələ qayıdın.',
		toHome: 'Əvvələ'
	}
} satisfies EveryWord;
