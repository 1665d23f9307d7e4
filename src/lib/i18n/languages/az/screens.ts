import { isolate } from '../../format.ts';
import type { ScreenWords } from '../en/screens.ts';
import { dates } from './dates.ts';
import { number, plural } from './format.ts';
import { languageName } from './language-name.ts';

const cards = (n: number) => plural(n, { other: '# kart' });

/** Azerbaijani. */
export const screens: ScreenWords = {
	howItWorks: 'Bu necə işləyir',

	home: {
		title: 'Bu gün',
		minutesToday: (n: number) => plural(n, { other: '# dəqiqə' }),
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
		damagedRemoved: 'Oxunmayan silindi.',
		damagedDeck: (title: string | undefined) =>
			title === undefined ? 'Bir dəst daha oxunmur.' : `${isolate(title)} dəsti daha oxunmur.`,
		damagedDeckWhy:
			'Bu müddətdə kartları soruşulmur, cavablarınız isə saxlanılıb. Dəsti faylından yenidən əlavə edin və ya nüsxəni qaytarın.'
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
		found: (n) => plural(n, { one: '# qeyd tapıldı', other: '# qeyd tapıldı' }),
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

	keys: {
		title: 'Düymələr',
		space: 'Space',
		enter: 'Enter',
		help: 'Bu düymələri göstər',
		move: 'Növbəti kart, əvvəlki kart',
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
		candidates: 'Kartlar',
		none: 'Bu mətndə sual tapılmadı.',
		noneWhy:
			'Hafizə ingiliscə mətnlərdə tarixlər, vəzifəli şəxslər, müqavilələr, səfərlər və rəqəmlər axtarır.',
		onlyEnglish: (language: string) =>
			`Deyəsən, bu mətnin dili: ${isolate(languageName(language))}. Hafizə hələlik yalnız ingiliscə mətnlərdə sual tapır.`,
		backToText: 'Mətnə qayıt',
		writeOwn: 'Kartları özünüz yazın',
		untitled: (at: number) => `Adsız, ${dates.moment(at)}`,
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
	},

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
};
