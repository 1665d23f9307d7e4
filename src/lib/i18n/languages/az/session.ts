import type { FlagColour } from '#lib/core/deck/flag.ts';
import { isolate } from '../../format.ts';
import type { SessionWords } from '../en/session.ts';
import { number, plural } from './format.ts';

/** Azerbaijani. */
export const session: SessionWords = {
	damaged: (n: number) =>
		plural(n, {
			other:
				'Kitabxananızda # yazı daha oxunmur və nəzərə alınmır; qalan hər şey olduğu kimidir. Ehtiyat nüsxə onu qaytarır.'
		}),
	more: 'Daha çox',
	actions: {
		reveal: 'Cavabı göstər; sonra: təklif olunanı götür',
		again: 'Yenidən: unudulub',
		hard: 'Çətin: çətinliklə xatırlandı',
		good: 'Yaxşı: xatırlandı',
		easy: 'Asan: dərhal xatırlandı',
		undo: 'Son edilən işi geri al',
		question: 'Suala yenidən bax',
		hint: 'İpucunu göstər',
		unsure: 'Əmin deyiləm: düzgün cavab Çətin, ya təxmin sayılsın',
		say: 'Bu üzü səslə oxu',
		passage: 'Sübut edən parçanı göstər',
		info: 'Bu kart haqqında',
		previous: 'Əvvəlki karta bax',
		edit: 'Qeydi düzəlt',
		tag: 'Etiketlər',
		flag: 'İşarə',
		'bury-card': 'Kartı sabaha saxla',
		'bury-note': 'Bütün qeydi sabaha saxla',
		'suspend-card': 'Kartı dayandır',
		'suspend-note': 'Bütün qeydi dayandır',
		'set-due': 'Nə vaxt qayıdacağını seç',
		reset: 'Bu kartı yenidən başla',
		reposition: 'Yeni kartlar arasında yeri',
		delete: 'Qeydi sil',
		more: 'Daha nə etmək olar, göstər',
		help: 'Düymələri göstər'
	},
	flags: {
		none: 'İşarəsiz',
		red: 'Qırmızı',
		orange: 'Narıncı',
		green: 'Yaşıl',
		blue: 'Mavi',
		pink: 'Çəhrayı',
		turquoise: 'Firuzəyi',
		purple: 'Bənövşəyi'
	},
	flagged: (colour: FlagColour) =>
		({
			red: 'Qırmızı işarə qoyuldu.',
			orange: 'Narıncı işarə qoyuldu.',
			green: 'Yaşıl işarə qoyuldu.',
			blue: 'Mavi işarə qoyuldu.',
			pink: 'Çəhrayı işarə qoyuldu.',
			turquoise: 'Firuzəyi işarə qoyuldu.',
			purple: 'Bənövşəyi işarə qoyuldu.'
		})[colour],
	unflagged: 'İşarə götürüldü.',
	tags: 'Etiketlər, aralarında vergül',
	tagsWhy: '“past::wars” etiketi “past” altında durur.',
	inDays: 'Bu gündən neçə gün sonra',
	onDay: 'Və ya bu gün',
	soon: { 0: 'Bu gün', 1: 'Sabah', 7: 'Bir həftəyə', 30: 'Bir aya' },
	setDue: 'Günü təyin et',
	dueSet: (days: number) =>
		days <= 0
			? 'Kart bu gün qayıdır.'
			: days === 1
				? 'Kart sabah qayıdır.'
				: plural(days, { other: 'Kart # gün sonra qayıdır.' }),
	isReset: 'Kart yenidən yenidir. Cavablarınız tarixçədə qalır.',
	place: 'Dəstin qeydləri arasında yeri, 1-dən',
	setPlace: 'Ora qoy',
	repositioned: (place: number) => `Kartın yeni yeri: ${number(place)}.`,

	about: {
		deck: 'Dəst',
		due: 'Qayıdır',
		overdue: (days: number) =>
			days === 1 ? 'dünəndən növbədədir' : plural(days, { other: '# gündür növbədədir' }),
		dueToday: 'bu gün növbədədir',
		dueIn: (days: number) => (days === 1 ? 'sabah' : plural(days, { other: '# gün sonra' })),
		inSteps: 'öyrənmə addımlarında',
		recall: 'İndi xatırlama ehtimalı',
		stability: 'Möhkəmlik',
		stabilityWhy: 'xatırlama ehtimalı onda doqquza enənə qədər',
		difficulty: 'Çətinlik',
		outOfTen: (n: number) => `10-dan ${number(n)}`,
		reps: 'Cavablar',
		lapses: 'Təkrarda unudulub',
		flag: 'İşarə',
		suspended: 'Dayandırılıb',
		notMet: 'Bu kartla hələ tanış olmamısınız.',
		curve: 'Necə unudulur',
		curveSaid: (now: string, due: string) =>
			`Xatırlama ehtimalı indi ${now}, növbə gününə ${due} olur.`,
		wanted: (share: string) => `istənilən: ${share}`,
		now: 'indi',
		recallThen: 'Xatırlama ehtimalı',
		moments: { answer: 'cavabdan əvvəl', now: 'indi', due: 'növbə' },
		asTable: 'Cədvəl kimi',
		history: 'Nələr olub',
		when: 'Nə vaxt',
		what: 'Nə',
		next: 'Növbəti',
		took: 'Vaxt',
		seconds: (n: number) => plural(n, { other: '# saniyə' }),
		practice: (grade: string) => `məşq: ${grade}`,
		'set-due': 'gün təyin edilib',
		reset: 'yeni edilib',
		reposition: 'yeri dəyişib',
		stand: 'özü ilə gəlib',
		answered: 'cavab'
	},
	buttons: 'Düymələr',
	buttonsOf: { 4: 'Yenidən, Çətin, Yaxşı, Asan', 2: 'Unudulub, ya xatırlandı' },
	buttonsWhy: 'İki düymə tezdir; dörd olduqda kart çətinliyinə görə tez və ya gec qayıdır.',
	previousTitle: 'Əvvəlki kart',
	noPrevious: 'O kart artıq yoxdur.',
	wasGraded: 'Cavabınız',

	practise: 'Məşq et',
	practiseWhy: 'Cədvəl olduğu kimi qalır: heç bir kart buna görə tez və ya gec gəlmir.',
	practises: {
		all: 'Bütün kartlar',
		new: 'Yeni kartlar, əvvəlcə baxmaq üçün',
		today: 'Bu gün cavab verdikləriniz',
		missed: 'Bu gün unutduqlarınız'
	},
	practiceWhy: 'Məşq: cədvəl olduğu kimi qalır.',
	practised: 'Məşq bitdi',
	practisedWhy: (recalled: number, n: number) =>
		`${number(n)} kartdan ${number(recalled)} dərhal xatırlandı`,
	nothingToPractise: 'Burada məşq üçün heç nə yoxdur',
	nothingToPractiseWhy: 'Bu seçimdə kart yoxdur.',
	practiseToday: 'Bunları yenidən məşq et',
	leeches: (n: number) => plural(n, { other: '# kart yadda qalmır: səbəbinə bax' }),
	practiseMissed: 'Unutduqlarınızı məşq edin',
	practiseAgain: 'Bir daha',
	goOn: (minutes: number) => plural(minutes, { other: 'Daha # dəqiqə' }),
	unbury: (n: number) => plural(n, { other: 'Saxlanılmış # kartı soruş' }),
	nothingMore: 'Qabağa çəkiləsi heç nə qalmayıb.',
	unread: 'Bu axtarış oxunmur',
	unreadWhy: 'Bir sözü səhv yazılıb, ya da mötərizə çatmır.',
	edited: 'Düzəldildi.',
	finishedTitle: 'Hələlik bu qədər',
	nothing: 'Növbədə heç nə yoxdur',
	nothingWhy: 'Bu seçimin bütün kartları öz gününə qədər dincəlir.',
	recalledWhy: (recalled: number, reviews: number) =>
		`${number(reviews)} təkrardan ${number(recalled)} xatırlandı`,
	spent: (minutes: number, n: number) =>
		`${plural(minutes, { other: '# dəqiqə' })} ərzində ${plural(n, { other: '# kart' })}`,
	tomorrowWhy: (n: number) =>
		n === 0
			? 'Sabah təkrar növbəsində kart yoxdur'
			: plural(n, { other: 'Sabah # kartın növbəsidir' }),
	noExam: 'Bu imtahan artıq bu cihazda yoxdur',
	noExamWhy: 'Kartları öz dəstlərində adi cədvəllə gözləyir.',
	noLibrary: 'Burada öyrənməyə heç nə yoxdur',
	noLibraryWhy:
		'Bu brauzerdə dəst yoxdur. Əvvəllər dəstləriniz var idisə, saytın məlumatları təmizlənib; nüsxə onları qaytarır.',
	bringCopy: 'Nüsxəni qaytar',
	noDeck: 'Belə dəst yoxdur',
	noDeckWhy: 'Ünvan köhnə və ya səhv ola bilər, yaxud dəst kitabxanadan çıxarılıb.',
	deckRemovedWhy: 'Əvvəlki cavablarınız saxlanılıb; dəsti qaytarsanız, kartlar da qayıdır.',
	bringBack: 'Dəsti qaytar',
	noPassage: 'Bu qeydin mənbəyi göstərilməyib.',
	noText: 'Bu məqaləni Hafizədə açdıqdan sonra parça burada görünəcək.',
	openDocument: 'Məqaləni aç',
	paragraph: (n: number) => `abzas ${number(n)}`,
	passageOf: 'Bunu sübut edən parça',
	sourceIs: 'Mənbə',
	nothingToUndo: 'Geri alınası heç nə yoxdur.',
	suspended: {
		card: 'Siz qaytarana qədər bu kart soruşulmayacaq.',
		note: 'Siz qaytarana qədər bu qeydin heç bir kartı soruşulmayacaq.'
	},
	buried: {
		card: 'Bu kart sabaha saxlanıldı.',
		note: 'Bu qeydin bütün kartları sabaha saxlanıldı.'
	},
	deleted: 'Qeyd silindi.',
	undoneOf: (what, question) => `${what} “${isolate(question)}”`,
	undoneMany: (what, cards) => `${what} ${plural(cards, { other: '# kart' })}`,
	undone: {
		grade: (grade) => `Cavabınız geri alındı: ${grade}.`,
		practice: (grade) => `Məşq cavabınız geri alındı: ${grade}.`,
		'set-due': 'Təyin edilmiş gün geri alındı.',
		reset: 'Kartın əvvəlki vəziyyəti qayıtdı.',
		reposition: 'Kart öz yerinə qayıtdı.',
		stand: 'Özü ilə gələn vəziyyət geri alındı.',
		suspend: 'Kart əvvəlki kimi işlənir.',
		bury: 'Kart artıq saxlanılmır.',
		flag: 'İşarə əvvəlki kimidir.',
		tag: 'Etiketlər əvvəlki kimidir.',
		move: 'Qeydlər öz dəstinə qayıtdı.',
		edit: 'Düzəliş geri alındı.',
		delete: 'Qeyd qayıtdı.'
	},
	unfinished: 'Yarımçıq düzəlişiniz saxlanılıb: «Düzəliş et» ilə davam edin.',
	chooseOption: 'Variantı nömrəsi ilə seç',
	waiting: 'Qısa fasilə',
	waitingDone: 'Hələlik dayan'
};
