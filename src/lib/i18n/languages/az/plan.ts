import { isolate } from '../../format.ts';
import type { PlanWords } from '../en/plan.ts';
import { number, percent, plural } from './format.ts';

const minutes = (n: number) => plural(n, { other: '# dəqiqə' });
const about = (n: number) => (n < 1 ? 'bir dəqiqədən az' : `təxminən ${minutes(n)}`);
const days = (n: number) => plural(n, { other: '# gün' });
const answers = (n: number) => plural(n, { other: '# cavab' });
const loss = (n: number) => n.toFixed(4).replace('.', ',');

/** Azerbaijani. A noun stays singular after a number: one form is enough. */
export const plan = {
	title: 'Necə öyrənirsiniz',
	lead: 'Bu qaydalar hər dəst üçün keçərlidir, öz qaydaları olan dəstlərdən başqa.',
	ofDeck: (title: string) => `${isolate(title)} necə öyrənilir`,
	ofDeckLead: 'Burada fərqli olan yalnız bu dəst üçündür. Qalanı kitabxanadakı kimidir.',
	toLibraryRules: 'Kitabxananın qaydaları',
	ownDecks: 'Öz qaydaları olan dəstlər',
	places: {
		rules: 'Necə öyrənirsiniz',
		days: 'İstirahət və yüngül günlər',
		exams: 'İmtahan planları',
		catchUp: 'Geridə qalanı tamamlamaq',
		memory: 'Cavablarınızdan öyrənilib',
		leeches: 'Yadda qalmayan kartlar'
	},
	placesWhy: {
		rules: 'Yadda qalma, hədlər, addımlar, sıra: və nə qədər vaxt aparır',
		days: 'Tətillər, boş günlər, həftənin yüngül günləri',
		exams: 'Gün, dəqiqələr və bunun nəticəsi',
		catchUp: 'Fasilədən sonrakı günlər üçün plan',
		memory: 'Necə unutduğunuz, cavabların dediyi qədər',
		leeches: 'Niyə unudulurlar və nə kömək edə bilər'
	},
	apply: 'Bunu qəbul et',
	discard: 'Vazgeç',
	applied: 'Növbəti cavablar bu qaydalarla gedəcək.',

	rules: {
		desiredRetention: 'İstənilən yadda qalma',
		desiredRetentionWhy:
			'Kart qayıdanda onu xatırlamaq ehtimalı. Nə qədər yüksək, o qədər çox təkrar.',
		howMuch: 'Gündə nə qədər',
		newPerDay: 'Gündə yeni kart',
		ofEachDeck: 'Hər dəstdən.',
		reviewsPerDay: 'Gündə ən çoxu təkrar',
		reviewsPerDayWhy: 'Hər dəstdən. Qalanı növbəti günü gözləyir.',
		minutesPerDay: 'Yeni kartlar üçün gündə dəqiqə',
		minutesPerDayWhy: 'Yeni kartlar təkrarlardan vaxt qaldığı qədər gəlir. Boş: hədd yoxdur.',
		minutesPerDayOfDeck:
			'Yeni kartlar təkrarlardan vaxt qaldığı qədər gəlir. Boş: kitabxanadakı kimi.',
		steps: 'İlk addımlar',
		learningSteps: 'Yeni kart bu qədər sonra yenə gəlir',
		relearningSteps: 'Unudulmuş kart bu qədər sonra yenə gəlir',
		stepsWhy: 'Gözləmələr bir sətirdə: 1m 10m 1h 1d. Boş: başqa gün.',
		maximumIntervalDays: 'Ən uzun gözləmə, günlə',
		order: 'Sıra',
		reviewOrder: 'Təkrarlar',
		reviewOrders: {
			due: 'Növbəsi ən çox keçənlər əvvəl',
			retrievability: 'Xatırlanma ehtimalı az olanlar əvvəl',
			'retrievability-descending': 'Xatırlanma ehtimalı çox olanlar əvvəl',
			overdueness: 'Öz aralığına görə ən çox gecikənlər əvvəl',
			loss: 'Gözləməsi ən baha başa gələnlər əvvəl',
			easiest: 'Asanlar əvvəl',
			hardest: 'Çətinlər əvvəl',
			'shortest-interval': 'Qısa aralıqlar əvvəl',
			'longest-interval': 'Uzun aralıqlar əvvəl',
			added: 'Dəstdəki sıra ilə',
			'added-descending': 'Dəstdəki sıra ilə, sonundan',
			random: 'Qarışıq'
		},
		newGather: 'Hansı yeni kartlar gəlir',
		newGathers: {
			position: 'Bütün dəstlərin birinciləri',
			'position-descending': 'Bütün dəstlərin sonuncuları',
			deck: 'Dəst-dəst',
			'random-notes': 'Qeydlər püşklə',
			'random-cards': 'Kartlar püşklə'
		},
		newOrder: 'Hansı sıra ilə',
		newOrders: {
			gathered: 'Gəldiyi kimi',
			ord: 'Əvvəl birinci üzlər',
			random: 'Qarışıq'
		},
		mix: 'Təkrarlar arasında yeni kartlar',
		mixes: {
			mixed: 'Onların arasında',
			'reviews-first': 'Təkrarlardan sonra',
			'new-first': 'Təkrarlardan əvvəl'
		},
		siblings: 'Bir qeydin kartları',
		siblingsWhy: 'Hər ikisi bir gündə gələndə bir üz o birinin cavabını verir.',
		buryNewSiblings: 'Yenilər başqa günü gözləsin',
		buryReviewSiblings: 'Təkrarlar başqa günü gözləsin',
		more: 'Daha çox qayda',
		isBalanced: 'Günləri bərabərləşdir',
		isBalancedWhy: 'Karta uyğun günlərdən işi az olanı seçilir.',
		leechThreshold: 'Bu qədər unudulan karta baxılır',
		inLibrary: (value: string) => `Kitabxanada: ${isolate(value)}.`,
		noLimit: 'hədd yoxdur',
		asLibrary: 'Kitabxanadakı kimi',
		allAsLibrary: 'Hamısı kitabxanadakı kimi',
		isAsLibrary: 'Bu dəst kitabxana kimi öyrənilir.',
		hasOwn: 'Bu dəstin öz qaydaları var.',
		changeOfDeck: 'Qaydalarını dəyiş',
		wrong: {
			newPerDay: '0 ilə 9.999 arasında tam ədəd yazın.',
			reviewsPerDay: '0 ilə 9.999 arasında tam ədəd yazın.',
			minutesPerDay: '1 ilə 1.440 arasında dəqiqə yazın və ya boş qoyun.',
			learningSteps: '1m 10m 1h 1d kimi gözləmələr yazın, ən uzunu 30d, və ya boş qoyun.',
			relearningSteps: '10m 1h 1d kimi gözləmələr yazın, ən uzunu 30d, və ya boş qoyun.',
			maximumIntervalDays: '1 ilə 36.500 arasında tam gün yazın.',
			leechThreshold: '1 ilə 99 arasında tam ədəd yazın.'
		},
		mend: 'Əvvəl işarələnənləri düzəldin.'
	},

	ahead: {
		title: 'Bundan nə çıxır',
		asNow: 'İndiki kimi',
		withChange: 'Dəyişikliklə',
		working: 'Hesablanır',
		failed: 'Proqnoz alınmadı. Yenidən cəhd edin.',
		day: 'Gün',
		minutes,
		minutesColumn: 'Dəqiqə',
		left: 'Sonraya qalır',
		chart: (n: number) => `Gündə dəqiqələr, növbəti ${number(n)} gün`,
		average: (now) => `Gündə ${about(now)}.`,
		averages: (before, after) => `Gündə ${about(after)}, indi ${about(before)}.`,
		recall: (share: number) =>
			`O vaxta qədər gördüklərinizin ${percent(share)} hissəsini bilərdiniz.`,
		recalls: (before: number, after: number) =>
			`O vaxta qədər gördüklərinizin ${percent(after)} hissəsini bilərdiniz, indiki kimi ${percent(before)}.`,
		behind: (n: number) =>
			`Sonda ${plural(n, { other: '# təkrar' })} qalardı: hədd onlar üçün azdır.`,
		honest: 'Yaddaşınız haqqında bilinənlərə əsaslanan simulyasiya.',
		stays: 'Planlaşdırılmış kartlar öz günündə qalır.',
		show: 'Göstər',
		none: 'Hələ proqnoz üçün kart yoxdur.',
		compare: 'Yadda qalma dərəcələrini müqayisə et',
		compareWhy: (n: number) => `Hər biri ilə növbəti ${days(n)}:`,
		retention: 'Yadda qalma',
		aDay: 'Gündə',
		known: 'Sonda bilinən'
	},

	days: {
		title: 'İstirahət və yüngül günlər',
		lead: 'İstirahət gününə heç nə, yüngül günə az şey düşür. Orada artıq nə varsa, yaxın günlərə keçir.',
		off: 'İstirahət günləri',
		pick: 'Öyrənməyəcəyiniz günləri basın.',
		previous: 'Əvvəlki ay',
		next: 'Növbəti ay',
		isOff: 'istirahət günü',
		today: 'bu gün',
		breakFrom: 'İlk gün',
		breakTo: 'Son gün',
		addBreak: 'Fasilə əlavə et',
		wrongBreak: 'İlk günü və ondan əvvəl olmayan son günü yazın.',
		pastBreak: 'Bu fasilə artıq keçib.',
		longBreak: 'Fasilə ən çoxu bir il ola bilər.',
		planned: 'Planlaşdırılıb',
		none: 'Heç biri planlaşdırılmayıb.',
		remove: (range: string) => `Çıxar: ${range}`,
		range: (from: string, to: string) => `${from} – ${to}`,
		length: days,
		easy: 'Həftənin günləri',
		ease: { normal: 'Həmişəki kimi', reduced: 'Yarısı', minimum: 'Demək olar heç' },
		allEasy: 'Bütün günlər yüngüldürsə, heç biri yüngül deyil: iş eyni qalır.',
		moves: (n: number) =>
			n === 0 ? 'Heç bir kartın yeri dəyişmir.' : plural(n, { other: '# kart başqa günə keçir.' }),
		applied: (n: number) =>
			n === 0
				? 'Günləriniz saxlanıldı.'
				: `Günləriniz saxlanıldı, ${plural(n, { other: '# kartın günü dəyişdi' })}.`
	},

	catchUp: {
		title: 'Geridə qalanı tamamlamaq',
		lead: 'Gözləyənlər bir günə sığmır. Heç nə itməyib: gün-gün azaldın, əvvəl unudulmaq üzrə olanları.',
		notNeeded: 'Heç nə yığılmayıb. Növbədəkilər bir günə sığır.',
		how: [
			'Bir neçə gün ara verəndən sonra burada görünür: gündə neçə dəqiqə ilə hamısı nə vaxta qurtarır.',
			'Siz seçirsiniz; sonra hər gün gözlədikcə ən çox itirən kartlar gəlir, yenilər isə dayanır.'
		],
		beforehand: 'Getməzdən əvvəl istirahət günlərini planlaşdırın',
		howMuch: 'Gündə nə qədər vaxt?',
		choice: (n: number) => `gündə ${minutes(n)}`,
		done: (n: number, day: string) => `${days(n)} ərzində, ${day} tarixində bitir`,
		doneToday: 'bu gün bitir',
		never: (n: number) => `${days(n)} ərzində bitmir: cavab verilən qədər də qayıdır`,
		cost: (n: number) =>
			n === 0
				? 'əlavə heç bir kart unudulmur'
				: `bu arada təxminən ${plural(n, { other: '# kart' })} artıq unudulur`,
		own: 'Başqa dəqiqələr',
		ownWrong: '5 ilə 600 arasında dəqiqə yazın.',
		within: 'Və ya bu qədər gündə',
		withinWrong: '1 ilə 120 arasında gün yazın.',
		findMinutes: 'Dəqiqələri tap',
		start: 'Belə tamamla',
		change: 'Buna dəyiş',
		end: 'Planı bitir',
		running: (n: number) => `Gündə ${minutes(n)} ilə geridə qalanı tamamlayırsınız.`,
		until: (day: string) => `İndiki görünüşdə ${day} bitir.`,
		untilUnknown: 'Bu sürətlə azalmır.',
		newWait: 'Yeni kartlar heç nə qalmayana qədər gözləyir.',
		started: 'Bu gün yalnız öz payı var.',
		ended: 'Plan bitirildi.',
		over: 'Geridə qalanı tamamladınız. Yeni kartlar yenə gəlir.',
		without: 'Plansız',
		withPlan: 'Bu planla'
	},

	memory: {
		title: 'Cavablarınızdan öyrənilib',
		lead: 'Hafizə insanların adətən necə unutduğu ilə başlayır. Cavablarınızdan sizin necə unutduğunuzu öyrənir və bunu yalnız son cavablarınızı daha yaxşı öncədən dediyi yerdə qəbul edir.',
		tooFew: (have: number, need: number) =>
			`Öyrənmək üçün hələ azdır: sonrakı günlərdə ${answers(have)} var, ${number(need)} lazımdır. Xeyri təxminən ${number(2000)} cavabdan sonra çoxdur.`,
		check: 'Cavablarımdan öyrən',
		checkAgain: 'Bir də öyrən',
		working: 'Öyrənilir',
		cancelled: 'Dayandırıldı. Heç nə dəyişməyib.',
		better: 'Bu, cavablarınızı daha yaxşı öncədən deyir.',
		kept: 'İstifadədə olan cavablarınızı eyni və ya daha yaxşı öncədən deyir. O qalır.',
		basis: (reviews: number, heldOut: number) =>
			`${answers(reviews)} əsasında; öyrənilməyən son ${number(heldOut)} cavabla yoxlanılıb.`,
		before: 'İstifadədə',
		after: 'Öyrənilən',
		wasBefore: 'Əvvəl',
		lossTitle: 'Təəccüb (log loss)',
		lossWhy: 'Cavabın nə qədər gözlənilməz olduğu: az olması yaxşıdır.',
		loss,
		curve: 'Öncədən deyilən və xatırlanan',
		curveWhy: 'Xəttin üstündə deyilən qədər xatırlanıb. Böyük nöqtələr daha çox cavab deməkdir.',
		foretold: 'Öncədən deyilən',
		recalled: 'Xatırlanan',
		answersColumn: 'Cavablar',
		curveColumn: 'Nə ilə',
		willChange: 'Nə dəyişir',
		willChangeWhy:
			'Heç bir kartın günü dəyişmir. Hər biri növbəti gününü siz cavab verəndə alır. İlk cavabdan sonrakı yeni aralıqlar:',
		gradeColumn: 'Cavab',
		adopt: 'Öyrəniləni istifadə et',
		adopted: 'Bundan sonra kartlar öz cavablarınıza görə planlaşdırılır.',
		revert: 'Geri qayıt',
		reverted: 'Kartlar əvvəlki kimi planlaşdırılır.',
		inUse: 'İndi istifadədə',
		common: 'İnsanların adətən necə unutduğu',
		ownSince: (at: string) => `Öz parametrləriniz, ${at} tarixindən`,
		improved: (reviews: number, before: string, after: string) =>
			`${answers(reviews)} əsasında; təəccüb əvvəl ${before}, sonra ${after}.`,
		bySelf: 'Özü öyrənsin',
		bySelfWhy: 'Ayda bir dəfə, xeyri olanda. Sizə deyilir və geri qayıda bilərsiniz.',
		modes: {
			auto: 'Öyrən, daha yaxşıdırsa istifadə et və mənə de',
			ask: 'Öyrən və məndən soruş',
			off: 'Yalnız mən deyəndə'
		},
		notice:
			'Hafizə cavablarınızdan necə unutduğunuzu öyrəndi. İndi buna görə planlaşdırır; heç bir kartın günü dəyişmədi.',
		offer: 'Hafizə cavablarınızdan necə unutduğunuzu öyrəndi və buna görə planlaşdıra bilər.',
		look: 'Nə tapdığına bax',
		dismiss: 'Yaxşı'
	},

	leeches: {
		title: 'Yadda qalmayan kartlar',
		lead: (n: number) =>
			plural(n, {
				one: 'Bu kart təkrar-təkrar unudulur. Eyni şeyi təkrarlamaq az kömək edir; kiçik dəyişiklik isə çox vaxt edir.',
				other:
					'Bu # kart təkrar-təkrar unudulur. Eyni şeyi təkrarlamaq az kömək edir; kiçik dəyişiklik isə çox vaxt edir.'
			}),
		none: 'Heç bir kart təkrar-təkrar unudulmur.',
		how: [
			'Hər biri ehtimal olunan səbəbi ilə gəlir: başqası ilə qarışdırılır, uzundur və ya siyahıdır.',
			'İpucu, ikiyə bölmək və ya daha yaxşı sözlər ona təkrardan çox kömək edir.'
		],
		mostForgotten: 'Ən çox unutduqlarınıza baxın',
		noneWhy: (n: number) =>
			`Kart öyrənildikdən sonra ${plural(n, { other: '# dəfə' })} unudulanda burada görünür.`,
		forgotten: (n: number) => plural(n, { other: '# dəfə unudulub' }),
		looking: 'Səbəb axtarılır',
		cause: {
			confused: (answer: string) =>
				`Başqa kartla qarışdırılıb: cavab olaraq ${isolate(answer)} verilib.`,
			alike: 'Başqa kart demək olar eyni şeyi soruşur.',
			list: (n: number) =>
				`Cavab ${number(n)} şeydən ibarət siyahıdır: siyahını bütöv xatırlamaq çətindir.`,
			long: (n: number) => `Cavabda ${number(n)} söz var: uzun cavabı bütöv xatırlamaq çətindir.`,
			rival: 'Başqa kart eyni şeyi soruşur, amma başqa cavab istəyir.',
			vague: 'Sual çox qısadır: bir neçə cavab uyğun ola bilər.',
			unknown: 'Sözlərdən səbəb görünmür. İpucu və ya təsəvvürdə bir şəkil kömək edə bilər.'
		},
		repair: {
			'tell-apart': 'Onları fərqləndirəni əlavə et',
			split: 'Hər hissəni ayrıca soruş',
			'shorten-key': 'Cavabı qısalt',
			'reword-stem': 'Daha dəqiq soruş',
			'add-hint': 'İpucu əlavə et'
		},
		others: (n: number) => plural(n, { other: 'daha # mümkün səbəb' }),
		thisCard: 'Bu kart',
		otherCard: 'O biri kart',
		splitWhy: 'Hər hissə üçün boşluğu olan bir mətn. İstədiyiniz kimi dəyişin.',
		splitAdd: 'Bu kartları əlavə et',
		splitNone: 'Hər hissəni [mötərizədə] yazın.',
		alsoSuspend: 'Köhnə kartı daha soruşma',
		splitDone: (n: number) => plural(n, { other: '# kart əlavə olundu.' }),
		edited: 'Dəyişdirildi. Yenə unudulana qədər bu siyahıdan çıxır.',
		leave: 'Olduğu kimi saxla',
		left: 'Yenə unudulana qədər bu siyahıdan çıxır.',
		suspend: 'Daha soruşma',
		suspended: 'Siz qaytarana qədər soruşulmayacaq.',
		more: 'Daha çox göstər'
	},

	home: {
		dayOff: 'İstirahət günü',
		dayOffWhy: (day: string) => `Heç nə etmək lazım deyil. Növbəti öyrənmə günü: ${day}.`,
		studyAnyway: 'Yenə də öyrən',
		backlog: 'Gün-gün',
		backlogWhy:
			'Bir günə sığmayacaq qədər yığılıb. Bir neçə günə bölün və bunun neçəyə başa gəldiyini əvvəlcədən görün.',
		plan: 'Günləri planlaşdır',
		catchingUp: (n: number) => `Geridə qalan tamamlanır, gündə ${minutes(n)}.`,
		until: (day: string) => `Görünür, ${day} bitir.`,
		change: 'Dəyiş',
		stray: (n: number) =>
			`${plural(n, { other: '# karta' })} bu cihazın tarixi irəlidə olanda cavab verilib. Siz deməsəniz, yalnız o vaxt qayıdacaqlar.`,
		strayBring: 'Geri gətir',
		strayBack: (n: number) => plural(n, { other: '# kart qayıtdı.' }),
		doneForToday: 'Bu günün payı bitdi',
		doneForTodayWhy: 'Qalanı plandakı kimi növbəti günləri gözləyir.',
		leeches: (n: number) => plural(n, { other: '# kart həmişəki kimi yenə unuduldu.' }),
		leechesLook: 'Nə kömək edə biləcəyinə bax'
	},
	weekdays: [
		...['Bazar ertəsi', 'Çərşənbə axşamı', 'Çərşənbə', 'Cümə axşamı'],
		...['Cümə', 'Şənbə', 'Bazar']
	]
} satisfies PlanWords;
