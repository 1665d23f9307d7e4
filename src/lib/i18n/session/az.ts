import { formats } from '../format.ts';
import type { SessionWords } from './en.ts';

const { number, plural } = formats('az', 'id');

/** Azerbaijani. */
export const az: SessionWords = {
	more: 'Daha çox',
	actions: {
		reveal: 'Cavabı göstər; sonra: təklif olunanı götür',
		again: 'Yenidən: unudulub',
		hard: 'Çətin: çətinliklə xatırlandı',
		good: 'Yaxşı: xatırlandı',
		easy: 'Asan: dərhal xatırlandı',
		undo: 'Son edilən işi geri al',
		question: 'Suala yenidən bax',
		passage: 'Sübut edən parçanı göstər',
		edit: 'Qeydi düzəlt',
		'bury-card': 'Kartı sabaha saxla',
		'bury-note': 'Bütün qeydi sabaha saxla',
		'suspend-card': 'Kartı dayandır',
		'suspend-note': 'Bütün qeydi dayandır',
		delete: 'Qeydi sil',
		more: 'Daha nə etmək olar, göstər',
		help: 'Düymələri göstər'
	},
	edited: 'Düzəldildi.',
	finishedTitle: 'Hələlik bu qədər',
	nothing: 'Növbədə heç nə yoxdur',
	nothingWhy: 'Bu seçimin bütün kartları öz gününə qədər dincəlir.',
	recalledWhy: (recalled: number, reviews: number) =>
		`${number(reviews)} təkrardan ${number(recalled)} xatırlandı`,
	spent: (minutes: number, n: number) =>
		`${plural(minutes, { other: '# dəqiqə' })} ərzində ${plural(n, { other: '# kart' })}`,
	tomorrowWhy: (n: number) =>
		n === 0 ? 'Sabah növbədə heç nə yoxdur' : plural(n, { other: 'Sabah # kartın növbəsidir' }),
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
	undone: {
		grade: 'Son cavab geri alındı.',
		practice: 'Son məşq cavabı geri alındı.',
		'set-due': 'Təyin edilmiş gün geri alındı.',
		reset: 'Kartın əvvəlki vəziyyəti qayıtdı.',
		reposition: 'Kart öz yerinə qayıtdı.',
		suspend: 'Kart əvvəlki kimi işlənir.',
		bury: 'Kart artıq saxlanılmır.',
		flag: 'İşarə əvvəlki kimidir.',
		tag: 'Etiketlər əvvəlki kimidir.',
		move: 'Qeydlər öz dəstinə qayıtdı.',
		edit: 'Düzəliş geri alındı.',
		delete: 'Qeyd qayıtdı.'
	},
	unfinished: 'Yarımçıq düzəlişiniz geri qayıtdı.',
	waiting: 'Qısa fasilə',
	waitingDone: 'Hələlik dayan'
};
