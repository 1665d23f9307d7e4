import { isolate } from '../../format.ts';
import type { OptionWords } from '../en/options.ts';
import { number, plural } from './format.ts';
import { languageName } from './language-name.ts';

/** Azerbaijani. */
export const options: OptionWords = {
	title: 'Məşğələ zamanı',
	timer: 'Kartın nə qədər göründüyünü göstər',
	timerSaid: (n) => plural(n, { other: 'Bu kartda # saniyə' }),

	advance: 'Kartlar özü çevrilsin',
	advanceWhy:
		'Nəsə açıq olanda, siz yazanda və ya dinləyəndə, səhifə önünüzdə olmayanda gözləyirlər.',
	revealSeconds: 'Cavaba qədər saniyə',
	gradeSeconds: 'Növbəti karta qədər saniyə',
	advanceGrade: 'Sonra verilən qiymət',
	pause: 'Kartların özü çevrilməsini dayandır',
	resume: 'Kartlar yenə çevrilsin',

	timebox: 'Bir müddət sonra dayanmağı təklif et',
	minutes: 'Dəqiqə',
	boxOver: (n) => plural(n, { other: '# dəqiqə bitdi' }),
	boxWhy: (answers) =>
		`${plural(answers, { other: '# cavab verdiniz' })}. Hamısı saxlanılıb: rahatlıqla burada dayanın və ya davam edin.`,
	stop: 'Burada dayan',
	goOn: (n) => plural(n, { other: 'Daha # dəqiqə' }),

	speech: 'Səslə oxu',
	speechOf: { nothing: 'Heç nə', question: 'Sualı', answer: 'Cavabı', both: 'Hər ikisini' },
	speechWhy: 'Yalnız bu cihazın səsləri ilə: öyrəndiyiniz heç nə kənara göndərilmir.',
	noVoices: 'Bu cihazda şəbəkəsiz işləyən səs yoxdur.',
	voicesFor: (languages) => `Bu cihazdakı səslər: ${languages.map(languageName).join(', ')}.`,
	noVoice: (language) =>
		`Bu cihazda şəbəkəsiz işləyən səs bu dil üçün yoxdur: ${languageName(language)}.`,
	sayAgain: 'Yenidən oxu',

	swipes: 'Sürüşdürərək qiymətlə',
	swipesWhy:
		'Kartın üzərində, toxunma ekranında. Cavab görünməzdən əvvəl hər biri cavabı göstərir. Yuxarı və aşağı yalnız səhifəni sürüşdürmək lazım olmayanda işləyir.',
	swipeTo: { left: 'Sola', right: 'Sağa', up: 'Yuxarı', down: 'Aşağı' },
	noGrade: 'Heç nə',

	keys: {
		title: 'Məşğələnin düymələri',
		link: 'Düymələri seç',
		why: 'Hər işin bir neçə düyməsi ola bilər, ya da heç olmaya bilər. Böyük və kiçik hərf eynidir; Shift onu başqa düymə edir.',
		add: 'Düymə əlavə et',
		addTo: (action) => `Düymə əlavə et: ${action}`,
		press: 'Düyməni basın',
		pressWhy: 'Escape olduğu kimi saxlayır.',
		none: 'Düymə yoxdur',
		remove: (key, action) => `${key} düyməsini götür: ${action}`,
		rivals: (key, actions) => `${key} bunun üçün də var: ${actions.join('; ')}`,
		reset: 'Əvvəlki kimi',
		resetOf: (action) => `Əvvəlki kimi: ${action}`,
		resetAll: 'Bütün düymələr əvvəlki kimi',
		cannot: (key) => `${isolate(key)} brauzerindir.`,
		added: (key, action) => `${key}: ${action}`,
		clashes: (n) => plural(n, { other: '# düymə eyni anda iki iş üçündür.' })
	},
	number
};
