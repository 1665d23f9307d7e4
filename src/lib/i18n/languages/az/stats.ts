import type { PartOfDay } from '#lib/core/stats/advice/hours.ts';
import { inUnit, isolate } from '../../format.ts';
import type { StatsWords } from '../en/stats.ts';
import { number, percent, plural } from './format.ts';

const months = ['yan', 'fev', 'mar', 'apr', 'may', 'iyn', 'iyl', 'avq', 'sen', 'okt', 'noy', 'dek'];

const cards = (n: number) => plural(n, { other: '# kart' });
const days = (n: number) => plural(n, { other: '# gün' });
const minutes = (n: number) => plural(n, { other: '# dəqiqə' });
const seconds = (n: number) => plural(n, { other: '# saniyə' });
const shortUnit = { minute: 'dəq', hour: 'saat', day: 'gün', month: 'ay', year: 'il' };
const short = (count: number) => {
	const [n, unit] = inUnit({ unit: 'day', count });
	return `${number(n)} ${shortUnit[unit]}`;
};
const parts: Record<PartOfDay, string> = {
	night: 'gecə',
	morning: 'səhər',
	afternoon: 'günorta',
	evening: 'axşam'
};
const expected = (foretold: number, rate: number) =>
	`Hafizənin gözlədiyi ${percent(foretold)} idi, xatırladığınız ${percent(rate)} oldu`;

/** Azerbaijani. */
export const stats: StatsWords = {
	title: 'Gedişat',
	empty: 'Hələ göstərməyə bir şey yoxdur. İlk cavablarınızdan sonra bu səhifə özü dolacaq.',
	deck: 'Dəst',
	allDecks: 'Bütün dəstlər',
	period: 'Müddət',
	periods: { month: '30 gün', year: 'Bir il', all: 'Hamısı' },
	working: 'Hesablanır',
	asTable: 'Cədvəl kimi',
	none: '–',
	sections: {
		ahead: 'Qarşıdakılar',
		done: 'Gördüyünüz iş',
		memory: 'Nə qədər yadınızdadır',
		time: 'Nə vaxt və necə cavab verirsiniz',
		where: 'Nə möhkəmdir, nə zəifdir'
	},

	month: (day) => months[new Date(day * 86_400_000).getUTCMonth()] ?? '',
	answers: (n) => plural(n, { other: '# cavab' }),
	cards,
	minutes,
	range: (from, to) => `${from}–${to}`,
	orMore: (from) => `${from} və daha çox`,
	days,
	shortDays: short,
	seconds: (n) => `${number(n)} san`,
	share: (rate, low, high) =>
		`${percent(rate)} (${number(Math.round(low * 100))}–${percent(high)})`,
	metOf: (met, all) => `${number(met)} / ${number(all)}`,

	recalled: 'xatırlanıb',
	foretold: 'gözlənilib',
	aim: (rate) => `məqsəd: ${percent(rate)}`,
	allOf: (n) => `Hamısı: ${number(n)}`,
	fewer: 'Daha az',
	less: 'az',
	more: 'çox',
	missedDay: 'kart gözləyirdi, cavab verilmədi',
	calendarAlt: 'Son bir il, hər həftə bir sütun; aşağıdakı cədvəl eynisini rəqəmlərlə deyir.',

	streak: (n) => plural(n, { other: 'Dalbadal # gün' }),
	streakWhy: 'Növbədə heç nə olmayan günlər və istirahət günləri ardıcıllığı pozmur.',
	longest: (n) => plural(n, { other: 'Ən uzunu: # gün' }),
	recalledRate: (rate) => `${percent(rate)} xatırlanıb`,
	ofReviews: (n) => plural(n, { other: '# təkrardan' }),
	noReviews: 'hələ təkrar yoxdur',
	timeADay: 'öyrənmə günündə orta hesabla',
	inPeriod: 'bu müddətdə',

	columns: {
		name: 'Ad',
		day: 'Gün',
		span: 'Günlər',
		month: 'Ay',
		due: 'Növbədə',
		overdue: 'Gecikmiş',
		minutes: 'Dəqiqə',
		answers: 'Cavablar',
		fresh: 'Yeni',
		learning: 'Öyrənilən',
		relearning: 'Yenidən öyrənilən',
		review: 'Təkrarlar',
		reviews: 'Təkrarlar',
		added: 'Əlavə olunub',
		met: 'İlk dəfə görülüb',
		cards: 'Görülmüş kartlar',
		known: 'İndi bilinən',
		age: 'Kartlar',
		interval: 'Aralıq',
		chance: 'Gözlənilən ehtimal',
		recalled: 'Xatırlanıb',
		foretold: 'Gözlənilib',
		count: 'Kartlar',
		stability: 'Möhkəmlik',
		difficulty: 'Çətinlik',
		time: 'Vaxt',
		right: 'Xatırlanıb',
		wrong: 'Unudulub',
		hour: 'Saat'
	},

	figures: {
		forecast: 'Qayıdacaq dəqiqələr',
		forecastWhy:
			'İndiki vəziyyət: bu təkrarların sonra gətirəcəkləri və yeni kartlar daxil deyil. Gecikmiş kartlar bu günə sayılır.',
		answers: 'Cavablar',
		answersWhy: 'Soruşulanda kart nə idisə, ona görə. Geri götürülən cavablar sayılmır.',
		calendar: 'İlin günləri',
		fresh: 'Yeni kartlar',
		freshWhy: 'Kitabxananıza gələn kartlar və ilk dəfə gördüyünüz kartlar.',
		ages: 'Yaşına görə xatırlama',
		agesWhy:
			'Əsl yadda qalma: təkrarda olan kartların gündəki ilk cavabı. Aralığı 21 gündən az olan kart təzədir. Mötərizədə və xətt üzərində: 95% etibarla əsl nisbətin yeri.',
		age: { young: 'Təzə', mature: 'Yetkin', all: 'Hamısı' },
		intervals: 'Aralığa görə xatırlama',
		overTime: 'Zamanla xatırlama',
		calibration: 'Yaddaş modeli doğrudurmu?',
		calibrationWhy:
			'Xatırlama ehtimalı eyni gözlənilən təkrarlar bir yerə yığılıb. Nöqtə ilə kvadrat üst-üstə düşəndə gözlənildiyi qədər xatırlanıb.',
		stability: 'Möhkəmlik',
		stabilityWhy: 'Gördüyünüz kartlarda xatırlama ehtimalının 90%-ə enməsinə qədər keçən müddət.',
		difficulty: 'Çətinlik',
		difficultyWhy: '1 – asan, 10 – çətin: yaddaş modelinin cavablarınızdan çıxardığı.',
		recall: 'Bu gün xatırlama ehtimalı',
		recallWhy: 'Yaddaş modelinə görə, gördüyünüz kartlar üzrə.',
		times: 'Cavab vaxtı',
		timesWhy: 'Sualdan qiymətə qədər; bir dəqiqədən çoxu bir dəqiqə sayılır.',
		hours: 'Saatlara görə xatırlama',
		hoursWhy: 'Olduğunuz yerin saatı ilə. On təkrardan az olan saatlar çəkilməyib.',
		hourAnswers: 'Saatlara görə cavablar',
		decks: 'Dəstlər',
		topics: 'Mövzular',
		sources: 'Mənbələr',
		noDeck: 'Artıq kitabxanada yoxdur',
		noTopic: 'Mövzusuz',
		noSource: 'Mənbəsiz'
	},

	tooFew: {
		reviews: (have, need) =>
			`Nəticə üçün hələ cavab azdır: ${number(need)} təkrardan ${number(have)} var.`,
		answers: (have, need) => `Nəticə üçün hələ cavab azdır: ${number(have)} / ${number(need)}.`,
		days: (have, need) => `Nəticə üçün hələ gün azdır: ${number(have)} / ${number(need)}.`,
		cards: (have, need) =>
			`Nəticə üçün hələ görülmüş kart azdır: ${number(have)} / ${number(need)}.`
	},
	forecastIs: {
		nothing: 'Heç nə gözləmir.',
		behind: (overdue, today) =>
			`${cards(overdue)} bu gündən əvvəldən gözləyir, cəmi ${minutes(today)}. Hər gün bir az, bu arada yeni kartsız, bunu azaldar.`,
		peak: (day, most, usual) =>
			`${day} günü ${minutes(most)} ilə seçilir; adətən ${number(usual)} olur. Ona bir az vaxt ayırın.`,
		even: (usual) => `Gündə təxminən ${minutes(usual)}, yeni kartlar sayılmadan.`
	},
	habitIs: {
		regular: (studied, all) =>
			`${days(all)} ərzində ${number(studied)} gün cavab verdiniz; kart gözləyən heç bir gün boş keçməyib.`,
		missed: (missed, all) =>
			`${days(all)} ərzində ${number(missed)} gün kart gözləyirdi, amma cavab verilmədi. Belə gündə beş dəqiqə də yığılmağa qoymaz.`
	},
	freshIs: {
		'all-met': 'Görmədiyiniz kart yoxdur.',
		'none-met': (left) =>
			`${cards(left)} hələ görülməyib və bu müddətdə demək olar, yenisi gəlməyib. Onlara çatmaq istəyirsinizsə, gündəlik yeni kartları artırın.`,
		'met-by': (left, perDay, day) =>
			`${cards(left)} hələ görülməyib; gündə ${number(perDay)} olsa, hamısını bu tarixədək görəcəksiniz: ${day}.`
	},
	retentionIs: {
		'as-wanted': (rate, aim) =>
			`Xatırladığınız: ${percent(rate)}, məqsəd: ${percent(aim)}. Dəyişməyə ehtiyac yoxdur.`,
		above: (rate, aim) =>
			`Xatırladığınız ${percent(rate)}, məqsəddən (${percent(aim)}) çoxdur: yaddaşınız Hafizənin gözlədiyindən yaxşıdır. O bunu cavablarınızdan öyrənəndə təkrarlar azalacaq.`,
		early: (rate, aim) =>
			`Xatırladığınız ${percent(rate)}, məqsəddən (${percent(aim)}) çoxdur, çünki kartlara vaxtından əvvəl cavab verilib. Dəyişməyə ehtiyac yoxdur.`,
		below: (rate, aim) =>
			`Xatırladığınız: ${percent(rate)}, məqsəd: ${percent(aim)}. Tez-tez unutduğunuz kartları başqa sözlə yazın və bir müddət yeni kartları azaldın.`,
		late: (rate, aim) =>
			`${percent(aim)} əvəzinə ${percent(rate)} xatırlayırsınız, çünki kartlar nəzərdə tutulduğundan çox gözləyib. Yeni kartlardan əvvəl növbədəkilərə cavab verin.`
	},
	calibrationIs: {
		fits: (foretold, rate) => `${expected(foretold, rate)}. Yaddaşınızı düzgün qiymətləndirir.`,
		uneven: (_foretold, _rate, error) =>
			`Ümumilikdə doğrudur, amma daxilində orta hesabla ${percent(error)} fərq var. Cavablarınızdan öyrənməsi kömək edər.`,
		'too-high': (foretold, rate) =>
			`${expected(foretold, rate)}: kartlar sizin üçün gec gəlir. Cavablarınızdan öyrənməlidir.`,
		'too-low': (foretold, rate) =>
			`${expected(foretold, rate)}: kartlar lazım olduğundan tez gəlir. Cavablarınızdan öyrənməlidir.`
	},
	stabilityIs: {
		holds: (spoken) => `Kartlarınızın yarısında xatırlama 90%-ə ${spoken} və ya daha gec enir.`
	},
	difficultyIs: {
		hard: (n, share) =>
			`${cards(n)}, yəni ${percent(share)}, demək olar, ən çətin dərəcədədir. Daha aydın sual və ya qısa cavab təkrardan çox kömək edir.`,
		fine: 'Çox çətin kartların payı qeyri-adi deyil.'
	},
	recallIs: {
		known: (known, met) =>
			`Gördüyünüz ${plural(met, { other: '# kartdan' })} təxminən ${number(known)} kartı indi xatırlayarsınız.`,
		slipping: (known, met, slipping) =>
			`Gördüyünüz ${plural(met, { other: '# kartdan' })} təxminən ${number(known)} kartı indi xatırlayarsınız; ${number(slipping)} kart həddən artıq gözləyib. Yeni kartlardan əvvəl növbədəkilərə cavab verin.`
	},
	timesAre: {
		fine: (median) => `Cavablarınızın yarısı ${seconds(median)} və ya daha az çəkir.`,
		slow: (share, from) =>
			`Cavablarınızın ${percent(share)} qədəri ${seconds(from)} və daha çox çəkir. Bir tək şey soruşan kart həm tez olur, həm yaxşı yadda qalır.`,
		lingering: (right, wrong) =>
			`Bildiyiniz ${seconds(right)} içində gəlir, unutduğunuz ${number(wrong)} çəkir. Yada düşməyəndə cavaba tez baxın.`
	},
	hoursAre: {
		'one-part': 'Təkrarlarınızın çoxu günün eyni vaxtındadır: müqayisə etməyə bir şey yoxdur.',
		even: 'Günün heç bir vaxtı sizin üçün açıq-aşkar yaxşı deyil.',
		better: (best, bestRate, worst, worstRate) =>
			`Ən yaxşı xatırladığınız vaxt: ${parts[best]} (${percent(bestRate)}), ən zəifi: ${parts[worst]} (${percent(worstRate)}). Mümkünsə, təkrarı ora keçirin.`
	},
	groupsAre: {
		even: 'Heç biri digərlərindən açıq-aşkar zəif deyil.',
		weak: (name, rate, others) =>
			`Ən zəif xatırlanan: ${isolate(name)}, ${percent(rate)}; qalanları ${percent(others)}. Növbəti kartlardan əvvəl onu yenidən oxuyun.`
	}
};
