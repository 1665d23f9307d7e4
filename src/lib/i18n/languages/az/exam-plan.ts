import { isolate } from '../../format.ts';
import type { ExamPlanWords } from '../en/exam-plan.ts';
import { number, percent, plural } from './format.ts';

const minutes = (n: number) => plural(n, { other: '# dəqiqə' });
const days = (n: number) => plural(n, { other: '# gün' });
const range = (low: number, high: number) => `${percent(low)}–${percent(high)}`;

export const examPlan: ExamPlanWords = {
	title: 'İmtahan planları',
	lead: 'Günü və vaxtınızı deyin. Hər gün o günədək ən çox bal qazandıran kartlar gəlir.',
	none: 'İmtahan planlaşdırılmayıb. Dəstlər adi cədvəllə gedir.',
	add: 'İmtahan əlavə et',
	edit: (name) => `Düzəlt: ${isolate(name)}`,
	remove: (name) => `Sil: ${isolate(name)}`,
	deleted: (name) =>
		`${isolate(name)} silindi. Başqa imtahanın soruşmadığı kartlar adi cədvəllə gedir.`,
	newTitle: 'Yeni imtahan',
	editTitle: 'İmtahanı dəyiş',
	inDays: (n) => (n === 1 ? 'sabah' : `${days(n)} sonra`),
	over: 'keçib',
	aDay: (n) => `gündə ${minutes(n)}`,
	study: 'Kartlarını öyrən',

	name: 'Ad',
	date: 'İmtahan günü',
	dateWhy: 'Öyrənmənin son günü ondan əvvəlki gündür.',
	scope: 'Nə soruşulur',
	decks: 'Dəstlər',
	noDecks: 'Hələ dəst yoxdur.',
	goneDeck: 'Artıq kitabxananızda olmayan dəst',
	tags: 'Etiketlər',
	tag: 'Etiket',
	addTag: 'Etiketi əlavə et',
	removeTag: (tag) => `Etiketi çıxar: ${isolate(tag)}`,
	weight: (part) => `Çəkisi: ${isolate(part)}`,
	weightWhy: 'Bir kartı nə qədər sayılır: 2 ilə, 1-dən iki dəfə çox.',
	minutesPerDay: 'Gündə dəqiqə',
	daysOff: 'Öyrənməsiz günlər',
	wanted: 'İstədiyiniz bal payı, faizlə',
	wantedWhy: 'Boş: mümkün olan qədər.',
	keepUntil: 'Bu günədək də yadda qalsın',
	keepUntilWhy: 'Daha uzun müddət lazımdırsa, imtahandan sonrakı bir gün.',
	wrong: {
		name: 'Ən çoxu 200 işarəlik ad verin.',
		date: 'Bu gündən sonrakı, üç il içində bir gün verin.',
		parts: 'Ən azı bir dəst və ya etiket seçin.',
		minutesPerDay: '1-dən 1440-a qədər dəqiqə verin.',
		wanted: '1-dən 100-ə qədər tam ədəd verin və ya boş saxlayın.',
		keepUntil: 'İmtahandan sonrakı, on il içində bir gün verin və ya boş saxlayın.'
	},
	wrongWeight: 'Çəki 1-dən 1000-ə qədər ola bilər.',
	besides: 'İstədiyiniz ballar, öyrənməsiz günlər',
	mend: 'Əvvəlcə işarələnənləri düzəldin.',
	unsaved: 'Burada əvvəl yazdıqlarınız hələ saxlanmayıb.',
	aside: 'Yazdıqlarınız burada qalır, amma imtahan hələ saxlanmayıb.',

	working: 'O vaxtadək olan günlər hesablanır',
	cancelled: 'Dayandırıldı. Hesablanana qədər adi cədvəl işləyir.',
	failed: 'Plan hesablana bilmədi. O vaxta qədər adi cədvəl işləyir.',
	plan: 'Hesabla',
	planAgain: 'Yenidən hesabla',
	plainServes: 'İmtahan planı hələ hesablanmayıb: bunlar adi cədvəlin kartlarıdır.',

	expected: (mean) => `Balların təxminən ${percent(mean)}.`,
	between: (low, high) => `On haldan doqquzunda ${range(low, high)} olacaq.`,
	unmet: (n) =>
		n < 0.5
			? 'Hər kart o günədək qarşınıza çıxır.'
			: `${number(Math.round(n))} kart o günədək qarşınıza çıxmır.`,
	honest:
		'Yaddaşınız və sürətiniz haqqında bilinənlərə görə, yalnız kartların soruşduqları üçün. Soruşmadıqları buna daxil deyil.',
	reached: (wanted, isSure) =>
		isSure
			? `${percent(wanted)} rahat əldə edilir.`
			: `${percent(wanted)} ehtimal olunur, amma dəqiq deyil.`,
	needsMinutes: (wanted, n) =>
		`${percent(wanted)} üçün gündə təxminən ${minutes(n)} artıq lazımdır.`,
	outOfReach: (wanted, best) =>
		`${percent(wanted)} gündə yarım saat artıq vaxtla da mümkün deyil: ${percent(best)} mümkündür.`,
	drop: (topics) => `Nədənsə imtina lazımdırsa, kartına görə ən az bal gətirənlər: ${topics}.`,
	curve: 'Gözlənilən ballar, səhər-səhər',
	curveWhy: 'İmtahan həmin gün olsaydı, nə alardınız. Sondakı xətt aralıqdır.',
	dayColumn: 'Gün',
	marksColumn: 'Ballar',
	wantedMark: 'istənilən',
	expectedMark: 'gözlənilən',
	more: 'Daha çox vaxtla',
	moreWhy: (n) => `gündə ${minutes(n)} artıq`,
	gain: (share) => `+${number(Math.round(share * 1000) / 10)} faiz bəndi`,
	topics: 'O gün ən az bilinənlər',
	topic: 'Mövzu',
	noTopic: 'mövzusuz',
	cardsColumn: 'Kart',
	known: 'Bilinir',
	ofMarks: 'Ballarda payı',
	today: 'Bu gün',
	list: (reviewed, fresh, spent) =>
		`${number(reviewed)} təkrar, ${number(fresh)} yeni kart, təxminən ${minutes(spent)}.`,
	nothing: 'Bu günə heç nə planlaşdırılmayıb.',
	together: 'Bütün imtahanlar üçün birlikdə.',
	kept: (share) =>
		`Son iki həftəyə görə planlaşdırdığınız dəqiqələrin təxminən ${percent(share)} qədərini yerinə yetirirsiniz; plan buna əsaslanır.`,
	shared: 'Bu, bütün imtahanlarınızın dəqiqələrinə birlikdə əsaslanır.',
	toMock: 'Sınaq imtahanı verin',

	home: (name, n) => `${isolate(name)} — ${n === 1 ? 'sabah' : `${days(n)} sonra`}`,
	homeToday: (n) => `bu gün onun üçün ${minutes(n)}`,
	homeMarks: (mean) => `balların təxminən ${percent(mean)} gözlənilir`,
	homeWorking: (share) => `Plan hesablanır: ${percent(share)}.`,
	homeFailed: 'Plan hesablana bilmədi; adi cədvəl işləyir.',
	look: 'Plana bax'
};
