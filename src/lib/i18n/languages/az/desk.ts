import { isolate } from '../../format.ts';
import type { DeskWords } from '../en/desk.ts';
import { dates } from './dates.ts';
import { number, plural } from './format.ts';

const cards = (n: number) => plural(n, { other: '# kart' });

/** Azerbaijani. */
export const desk: DeskWords = {
	progress: (decided: number, all: number) =>
		`${number(all)} kartdan ${number(decided)} həll olunub`,
	accept: 'Qəbul et',
	reject: 'Rədd et',
	isAccepted: 'Qəbul edilib',
	isRejected: 'Rədd edilib',
	isEdited: 'Düzəlişlə qəbul edilib',
	isPreselected: 'Əvvəlcədən seçilib',
	isInDeck: 'Dəstdədir',
	inDeckAs: (before) => `Dəyişib: dəstdə hələ ${isolate(before)} yazılıb`,
	tier: { A: 'Etibarlı', B: 'Qənaətbəxş', C: 'Az etibarlı', manual: 'Sizin' },
	tierMeans: {
		A: 'Mətndə məhz bu yazılıb.',
		B: 'Çox güman ki, mətndə bu yazılıb: saxlamazdan əvvəl baxın.',
		C: 'Daha az əminliklə oxunub, yaxud cümlədən bir söz gizlədilib: mətnlə tutuşdurun.',
		manual: 'Bunu siz yazmısınız.'
	},
	preselectedMeans: 'Rədd etməsəniz, dəstə əlavə olunacaq.',
	legend: 'Bu sözlər nə deməkdir',
	flagMeans: {
		'as-of': 'Mətn yazılanda doğru idi; sonra dəyişmiş ola bilər.',
		attributed: 'Mətnə görə, bunu kimsə deyib.',
		contested: 'Mətnə görə, başqaları bununla razı deyil.',
		planned: 'Mətn bunu elan edir; baş tutub-tutmadığı bildirilmir.',
		'relative-date': 'Mətndə “keçən il” kimi söz var; tarix mətnin öz tarixindən hesablanıb.',
		conflict: 'İki yerdə fərqli yazılıb.'
	},
	isBegun: 'Düzəliş bitməyib',
	unfinished: (n: number) =>
		plural(n, { other: '# düzəliş bitməyib. Saxlayın və ya ləğv edin, sonra əlavə edin.' }),
	goOnEditing: 'Düzəlişə davam et',
	showSource: 'Mətndə bax',
	deckName: 'Dəst',
	newDeck: 'Yeni dəst',
	addTo: (n: number, deck: string) => `${cards(n)} əlavə et: ${isolate(deck)}`,
	noneAccepted: 'Hələ heç nə qəbul edilməyib',
	added: (n: number, deck: string) => `${isolate(deck)}: ${cards(n)} dəstdədir.`,
	isAdded: 'Əlavə olundu · dəsti aç',
	studyNow: 'İndi öyrən',
	savedNote: 'Hər qərar dərhal saxlanılır. Burada dayanıb sonra davam edə bilərsiniz.',
	counts: (accepted, rejected, left) =>
		`${number(accepted)} qəbul · ${number(rejected)} rədd · ${number(left)} qalıb`,
	preselected: (n) => `onlardan ${number(n)} əvvəlcədən seçilib`,
	place: (at, all) => `Kart ${number(at)}, cəmi ${number(all)}`,
	views: 'Nəyə baxmaq',
	cards: 'Kartlar',
	later: 'Sonra',
	isLater: 'Sonraya saxlanılıb',
	whyReject: 'Niyə?',
	reasons: {
		wrong: 'Səhvdir',
		ambiguous: 'Birdən çox cavab var',
		trivial: 'Bilməyə dəyməz',
		stale: 'Köhnəlib',
		duplicate: 'Artıq soruşulub',
		wording: 'Pis deyilib'
	},
	noReason: 'Səbəbsiz',
	rejectedAs: (reason) => `Rədd edilib: ${reason}`,
	guesses: (n) => plural(n, { other: 'Daha #, az etibarlı' }),
	passage: 'Parça',
	uncovered: (n: number) => plural(n, { other: '# şey hələ soruşulmayıb' }),
	covered: 'Hamısı soruşulur',
	uncoveredTitle: 'Hələ soruşulmayıb',
	uncoveredWhy:
		'Mətnin heç bir kartda soruşulmayan tarixləri, adları və rəqəmləri. Kart başlamaq üçün birini seçin.',
	things: {
		dates: 'Tarixlər',
		people: 'Adamlar',
		places: 'Yerlər',
		names: 'Başqa adlar',
		counts: 'Rəqəmlər'
	},
	moreThings: (n: number) => `daha ${number(n)}`,
	showAll: 'Bütün kartları göstər',
	beginHint:
		'Mətndə sözləri seçin və ya altından xətt çəkilmiş sözə toxunun: həmin cavabla kart başlayır.',
	begin: 'Bu sözlərlə kart yarat',
	wordsOfText: 'Mətnin sözləri',
	wordsHow:
		'Ox düymələri sözdən sözə keçir, Shift ilə daha çox söz seçilir. Enter və ya C onlarla kart yaradır.',
	ownTitle: 'Sizin kartınız',
	noCandidates: 'Kart tapılmadı, amma mətndə soruşmağa təfərrüat var.',
	noDate: 'Mətnin öz tarixi yoxdur.',
	undated: (n) =>
		plural(n, {
			other: 'Onun # tarixi (“keçən il”, “bazar ertəsi”) yalnız bununla hesablana bilər.'
		}),
	date: 'Mətnin tarixi',
	dated: (day) => `Mətnin tarixi: ${day}`,
	setDate: 'Bu tarixi götür',
	changeDate: 'Tarixi dəyiş',
	dateDone: (day) => `İndi bütün kartlar bu tarixdən sayılır: ${day}. Qərarlarınız qalıb.`,
	asking: 'Yenidən soruşulur',
	dateStands: 'Tarix düzdür',
	asOfStands: 'Vaxtı ilə saxla',
	workedOut: (said, date) => `“${isolate(said)}” → ${isolate(date)}`,
	speaker: 'Bunu kim deyir?',
	attribute: 'Kimin dediyini yaz',
	unattribute: 'Özlüyündə doğrudur',
	drop: 'Kartı at',
	happened: 'Artıq baş verib',
	repairs: 'Düzəltmək üçün',
	names: 'Adlar',
	namesWhy:
		'İki ad eyni şeyi bildirirsə, onları birləşdirin: bütün kartlar dəyişir, hər iki cavab doğru sayılır.',
	nameFrom: 'Bu ad',
	nameTo: 'bunu bildirir',
	likely: 'Bəlkə eynidir',
	join: 'Birləşdir',
	joined: (from, to) => `İndi hər kartda ${isolate(from)} əvəzinə ${isolate(to)} yazılıb.`,
	conflict: 'Mətn bunu bir neçə cür deyir',
	keepThis: 'Bunu saxla',
	keepAll: 'Hamısını mənbələri ilə saxla',
	dropAll: 'Hamısını at',
	again: (at, kept) =>
		`Bu mətni əvvəl yoxlamısınız (${dates.moment(at)}). ${plural(kept, { other: '# qərar' })} qalıb.`,
	newer: (title, at, kept) =>
		`Bu, ${isolate(title)} mətninin yeni variantıdır (${dates.moment(at)}). Dəyişməyənlər üzrə ${plural(kept, { other: '# qərar' })} qalıb.`,
	updateDeck: (deck) => `Bu dəsti yenilə: ${isolate(deck)}`,
	updatesDeck: (deck) => `Bu dəst davam edir: ${isolate(deck)}.`,
	decideAnew: 'Yenidən qərar ver',
	restAccepted: (n) =>
		n === 0
			? 'Bu abzasda işarəsiz başqa etibarlı kart yoxdur.'
			: plural(n, { other: 'Bu abzasın # etibarlı kartı qəbul edildi' }),
	acceptRest: 'Bu abzasın etibarlılarını qəbul et',
	nothingToUndo: 'Geri alınacaq qərar yoxdur.',
	keys: {
		later: 'Sonraya saxla',
		reason: 'Rədd et; sonra səbəb',
		undo: 'Geri al, istədiyiniz qədər',
		peek: 'Parçanı ətrafındakı mətnlə göstər',
		rest: 'Bu abzasın etibarlı, işarəsiz kartlarını qəbul et',
		words: 'Mətnin sözlərinə keç',
		nextWord: 'Mətndə: sözdən sözə',
		moreWords: 'Mətndə: daha çox söz seç'
	}
};
