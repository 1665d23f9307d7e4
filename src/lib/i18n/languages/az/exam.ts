import { kinds } from './kinds.ts';
import { isolate } from '../../format.ts';
import type { ExamWords } from '../en/exam.ts';
import { marksIn } from '../../exam/marks.ts';
import { plural, number, percent } from './format.ts';

/** Azerbaijani. */
export const exam: ExamWords = {
	title: 'Sınaq imtahanı',
	lead: 'Vərəqəni imtahan günündəki kimi işləyin: saatla, öz imtahanınızın qaydaları ilə qiymətləndirilir.',
	newPaper: 'Yeni vərəqə',
	plans: 'İmtahan gününə plan',
	papers: 'Vərəqələr',
	noPapers:
		'Hələ vərəqə yoxdur. Vərəqə dəstlərinizdən tərtib olunur; onu istədiyiniz qədər işləyə bilərsiniz.',
	howPapers: [
		'Növünü seçin: sadə faiz və ya bir imtahanın qaydaları.',
		'Saatla işləyin, yaxud hər cavabı görərək məşq edin.',
		'Nəticəyə baxın; bilmədikləriniz təkrarlarınıza qayıdır.'
	],
	firstPaper: 'İlk vərəqəni tərtib et',
	pastSittings: 'İşlənmiş vərəqələr',
	noSittings: 'Bu vərəqəni hələ heç kim işləməyib.',
	looking: 'Kartlarınıza baxılır',
	questions: (n) => plural(n, { other: '# sual' }),
	minutes: (n) => plural(n, { other: '# dəqiqə' }),
	hoursAndMinutes: (hours, minutes) =>
		[
			hours > 0 ? plural(hours, { other: '# saat' }) : '',
			minutes > 0 ? plural(minutes, { other: '# dəqiqə' }) : ''
		]
			.filter((part) => part !== '')
			.join(' '),
	underWay: 'Davam edir',
	goOn: 'Davam et',
	seeResult: 'Nəticəyə bax',
	resultOf: (marks, most) => `${most} baldan ${marks}`,
	...marksIn('az', 'id'),

	profile: 'Vərəqənin növü',
	profiles: {
		'upsc-gs': 'UPSC Prelims, General Studies',
		'upsc-csat': 'UPSC Prelims, CSAT',
		'css-mpt': 'CSS, MPT',
		percentage: 'Sadə faiz',
		certainty: 'Əminliyə görə bal',
		own: 'Öz ballarım'
	},
	profileWhy: {
		'upsc-gs': 'Səhv cavab düzgün cavabın gətirdiyinin üçdə birini aparır.',
		'upsc-csat':
			'Səhv cavab düzgün cavabın gətirdiyinin üçdə birini aparır; balların üçdə biri keçid üçün bəsdir.',
		'css-mpt':
			'Səhv cavab heç nə aparmır; balların üçdə biri keçid üçün bəsdir. Urdu bölməsi üçün urdu dilində dəst seçin.',
		percentage:
			'Hər düzgün cavaba bir bal; qismən düzgün ardıcıllığa və ya cütlərə balın bir hissəsi.',
		certainty:
			'Hər cavaba nə qədər əmin olduğunuzu deyir, ona görə az və ya çox bal qoyursunuz, Moodle-dakı kimi.',
		own: 'Düzgün, səhv və boş cavabın nə gətirdiyini siz deyirsiniz.'
	},
	paperTitle: 'Ad',
	time: 'Dəqiqə',
	optionCount: 'Sualda variant',
	passPercent: 'Keçid, %-dən (0: yoxdur)',
	right: 'Düzgün',
	wrong: 'Səhv',
	blank: 'Boş',
	partial: 'Qismən düzgün cavab balın bir hissəsini gətirir',
	badMarks:
		'Balları ədəd və ya kəsrlə yazın: 2, 0.25 və ya -2/3; düzgün cavab səhvdən çox gətirsin.',
	section: (n) => `${number(n)}-ci bölmə`,
	wholePaper: 'Suallar',
	sectionTitle: 'Bölmənin adı',
	count: 'Sual',
	addSection: 'Bölmə əlavə et',
	removeSection: 'Bu bölməni çıxar',
	decks: 'Dəstlər',
	allDecks: 'Heç biri seçilməyib: bütün dəstlər.',
	narrow: 'Yalnız bəzi suallar',
	topics: 'Mövzular',
	noTopic: 'Mövzusuz',
	kinds: 'Nə haqqında',
	kindNames: kinds,
	forms: 'Soruşma üsulu',
	formNames: { choice: 'Seçim', typed: 'Yazı', ordering: 'Sıralama', matching: 'Uyğunlaşdırma' },
	difficulty: 'Çətinlik',
	difficulties: {
		easy: 'Sizin üçün asan',
		medium: 'Orta',
		hard: 'Sizin üçün çətin',
		unmet: 'Hələ görülməyib'
	},
	found: (n) => plural(n, { other: '# sual tapıldı' }),
	tooFew: (wanted, found) =>
		`${number(wanted)} istənir, ${number(found)} tapıldı. Daha çox seçin və ya az istəyin.`,
	fixed: (n) =>
		plural(n, { one: 'Seçdiyiniz kartdan.', other: 'Seçdiyiniz # kartdan, öz ardıcıllığı ilə.' }),
	noCards: 'Hələ soruşulacaq kart yoxdur. Əvvəlcə dəst əlavə edin.',
	make: 'Vərəqəni tərtib et',
	makeAnyway: 'Olanla tərtib et',
	isShort: 'Bəzi bölmələr istədiyindən az sual tapır:',
	shortSection: (title, wanted, found) =>
		`${isolate(title)}: ${number(wanted)} sualdan ${number(found)}`,
	nothingFound: 'Uyğun sual yoxdur. Başqa dəstlər seçin və ya şərtləri azaldın.',

	paper: 'Vərəqə',
	gone: 'Bu artıq bu cihazda yoxdur.',
	toPapers: 'Bütün vərəqələr',
	sections: 'Bölmələr',
	marking: 'Ballar',
	markingOf: (right, wrong, blank) => `düzgün ${right}, səhv ${wrong}, boş ${blank}`,
	markingByCertainty: (stakes) => `əminliyə görə, düzgün / səhv: ${stakes.join('; ')}`,
	passFrom: (share) => `Balların ${percent(share)} hissəsindən keçid`,
	conditions: 'Necə işləmək istəyirsiniz?',
	conditionNames: { exam: 'İmtahan kimi', practice: 'Məşq kimi' },
	conditionWhy: {
		exam: 'Bu səhifəyə nə olursa olsun, saat dayanmır. Sona qədər heç bir cavab göstərilmir. Vaxt bitəndə vərəqə özü təhvil verilir.',
		practice: 'Saatı dayandıra, öz cavabınızı verdikdən sonra sualın cavabına baxa bilərsiniz.'
	},
	toReviews: 'Cavablarım təkrar sayılsın',
	toReviewsWhy:
		'Bildikləriniz və bilmədikləriniz sonda cədvəlinizə keçir; təxmin nəzərə alınır. Geri götürmək olar.',
	begin: 'Başla',
	another: 'Buna bənzər birini tərtib et',
	deletePaper: 'Vərəqəni sil',
	deleteWhy: 'İşlənmiş nüsxələri və nəticələri də silinir. Kartlar və təkrarlar qalır.',
	deleteSitting: 'Bu nüsxəni sil',
	deleteSittingWhy: 'Cavabları və nəticəsi silinir. Göndərilmiş təkrarlar qalır.',
	print: 'Çap et',

	question: (n, of) => `Sual ${number(n)} / ${number(of)}`,
	timeLeft: 'Qalan vaxt',
	hideTimer: 'Saatı gizlət',
	showTimer: 'Saatı göstər',
	minutesLeft: (n) => plural(n, { one: 'Bir dəqiqə qalıb.', other: '# dəqiqə qalıb.' }),
	halfLeft: (n) => `Vaxtın yarısı keçib: ${plural(n, { other: '# dəqiqə qalıb.' })}`,
	options: 'Variantlar',
	strike: (letter) => `${letter} variantının üstündən xətt çək`,
	unstrike: (letter) => `${letter} variantını qaytar`,
	isStruck: 'üstündən xətt çəkilib',
	yourAnswer: 'Cavabınız',
	howSure: 'Nə qədər əminsiniz?',
	sureNames: { 1: 'Təxmin', 2: 'Xeyli', 3: 'Əminəm' },
	saySure: 'Əvvəlcə nə qədər əmin olduğunuzu deyin.',
	previous: 'Əvvəlki',
	next: 'Saxla və növbəti',
	mark: 'İşarələ və növbəti',
	unmark: 'İşarəni götür',
	isMarked: 'Yenidən baxmaq üçün işarələnib',
	clear: 'Təmizlə',
	showAnswer: 'Cavabı göstər',
	pause: 'Dayandır',
	paused: 'Saat dayanıb.',
	palette: 'Suallar',
	standings: {
		unseen: 'Görülməyib',
		unanswered: 'Cavabsız',
		answered: 'Cavablı',
		marked: 'İşarəli',
		'answered-marked': 'Cavablı və işarəli'
	},
	answeredOf: (answered, all) => `${number(answered)}/${number(all)}`,
	answeredIn: (title, answered, all) =>
		`${isolate(title)}: ${number(all)} sualdan ${number(answered)} cavablandırılıb`,
	handIn: 'Təhvil ver',
	handInTitle: 'Vərəqə təhvil verilsin?',
	handInLeft: (time) => `Hələ ${time} vaxtınız var.`,
	unanswered: (n) => plural(n, { other: '# sual cavabsızdır' }),
	marked: (n) => plural(n, { other: '# sual yenidən baxmaq üçün işarələnib' }),
	unsure: (n) =>
		plural(n, { other: '# cavabda nə qədər əmin olduğunuzu deməmisiniz: təxmin sayılır' }),
	allAnswered: 'Bütün suallar cavablandırılıb.',
	notYet: 'Hələ yox',
	keys: {
		options: 'Variant seç',
		strike: 'Variantın üstündən xətt çək və ya qaytar',
		sure: 'Təxmin, xeyli əmin, əmin',
		move: 'Əvvəlki, növbəti sual',
		next: 'Saxla və növbəti',
		mark: 'Yenidən baxmaq üçün işarələ və növbəti',
		clear: 'Cavabı təmizlə',
		timer: 'Saatı gizlət və ya göstər',
		show: 'Məşq: cavabı göstər',
		pause: 'Məşq: saatı dayandır',
		help: 'Bu düymələri göstər'
	},

	result: 'Nəticə',
	notHandedIn: 'Bu vərəqə hələ təhvil verilməyib.',
	byClock: 'Vaxt bitdiyinə görə təhvil verilib.',
	passed: 'Keçdi',
	failed: 'Keçmədi',
	exactly: (fraction) => `dəqiq: ${fraction}`,
	ofMarks: (most) => `/ ${most} bal`,
	figures: {
		attempted: 'Cavablandırılıb',
		right: 'Düzgün',
		wrong: 'Səhv',
		partial: 'Qismən düzgün',
		blank: 'Boş',
		accuracy: 'Cavablandırılanlardan düzgünü',
		lost: 'Səhv cavablarla itirilən bal',
		guesses: 'Təxminlərin gətirdiyi',
		took: 'Sərf olunan vaxt',
		each: 'Bir suala'
	},
	seconds: (n) => plural(n, { other: '# saniyə' }),
	reviews: 'Təkrarlar',
	sent: 'Cavablarınız təkrar sayılır.',
	sentNow: (n) => plural(n, { other: '# cavab indi təkrar sayılır.' }),
	stale: (n) =>
		plural(n, {
			other: '# kart sonradan başqa yerdə cavablandırılıb və ya artıq yoxdur; kənarda qaldı.'
		}),
	notSent: 'Cavablarınız təkrar sayılmır.',
	send: 'Təkrarlara göndər',
	takeBack: 'Geri götür',
	takenBack: 'Bu vərəqənin təkrarları geri götürüldü.',
	by: { section: 'Bölmələr üzrə', topic: 'Mövzular üzrə', kind: 'Soruşulanlar üzrə' },
	columns: { marks: 'Bal', right: 'Düzgün', wrong: 'Səhv', blank: 'Boş', each: 'Saniyə / sual' },
	calibration: 'Nə qədər əmin, nə qədər düzgün',
	calibrationNone:
		'Heç bir cavabda nə qədər əmin olduğunuzu deməmisiniz. Növbəti dəfə deyin, burada hansı cavabları buraxmaq lazım olduğu yazılacaq.',
	certainty: 'Dediniz',
	rightRate: 'Düzgün',
	rightOf: (right, all) => `${number(all)} cavabdan ${number(right)} (${percent(right / all)})`,
	worth: 'Bal',
	paysFrom: 'Sərfəlidir',
	fewAnswers: (n) =>
		`Yalnız ${plural(n, { other: '# cavabda' })} əminlik deyilib: arxayın olmaq üçün azdır. Aşağıdakı rəqəmlər yalnız bu vərəqəyə aiddir.`,
	advice: {
		skip: {
			1: (gain, marks) =>
				`Yalnız təxmin etdiklərinizi buraxın: bu vərəqədə ${marks} bal olardı, ${gain} artıq.`,
			2: (gain, marks) =>
				`Yalnız əmin olduqlarınızı cavablandırın: bu vərəqədə ${marks} bal olardı, ${gain} artıq.`,
			3: (gain, marks) =>
				`Əmin olduğunuz cavablar da gətirdiyindən çox apardı: boş qalsaydı, ${marks} bal olardı, ${gain} artıq.`
		},
		answerAll:
			'Cavab vermək doğru idi: hansı əminliyi buraxsaydınız, bal az olardı və ya dəyişməzdi.',
		free: 'Burada səhv cavab heç nə aparmır: hamısını cavablandırın, təxmini də.',
		stake: (said, better, rate) =>
			`“${said}” dediklərinizin ${rate} hissəsi düzgün idi: “${better}” ən çox bal gətirərdi.`,
		over: (said, rate, from) =>
			`“${said}” ${rate} halda düzgün idi; bu ballarla yalnız ${from} həddindən sərfəlidir.`
	},
	without: (said, marks) => `“${said}” və ondan aşağısı olmasa: ${marks}`,
	review: 'Suallar',
	filters: { wrong: 'Səhv', blank: 'Boş', all: 'Hamısı' },
	outcomes: { right: 'Düzgün', wrong: 'Səhv', partial: 'Qismən düzgün', blank: 'Boş' },
	you: 'Siz',
	key: 'Açar',
	noAnswer: 'cavab yoxdur',
	passage: 'Parça',
	nothingHere: 'Yoxdur.'
};
