import { isolate } from '../../format.ts';
import type { EditWords } from '../en/edit.ts';
import { number } from './format.ts';

const notes = (n: number) => `${number(n)} qeyd`;

export const edit: EditWords = {
	title: 'Redaktor',
	newNote: 'Yeni kart',
	oldNote: 'Kartı dəyiş',
	into: 'Hansı dəstə',
	gone: 'Bu kart artıq kitabxananızda yoxdur.',
	noDeck: 'Kartın gedə biləcəyi dəst hələ yoxdur. Əvvəlcə kitabxanada birini düzəldin.',
	add: 'Əlavə et və növbətini yaz',
	added: (deck) => `${isolate(deck)} dəstinə əlavə olundu.`,
	saved: 'Kart saxlandı.',
	written: (n) => `${number(n)} kart yazıldı`,
	keys: 'Ctrl və Enter saxlayır. Növbəti kartda növ, mövzu və etiketlər qalır.',
	unfinished: 'Başladığınız mətn qaytarıldı.',
	startAnew: 'Yenidən başla',

	look: 'Necə görünəcək',
	phone: 'Telefon',
	desktop: 'Kompüter',
	width: 'En',
	side: 'Üz',
	asked: 'Sual',
	answered: 'Cavabı ilə',
	card: (at, all) => `${number(all)} kartdan ${number(at)}-ci`,
	nothingYet: 'Kart soruşula bilən kimi burada görünəcək.',

	near: 'Kitabxananızda buna bənzəri var',
	nearWhy: 'Eyni şeyi soruşursa, birini saxlayın.',
	inDeck: (deck) => `${isolate(deck)} dəstində`,

	history: 'Əvvəlki sözləri',
	noHistory: 'Sözləri hələ dəyişdirilməyib.',
	until: (moment) => `${moment} tarixinədək`,
	restore: 'Bu sözləri qaytar',
	otherFields: 'Yalnız növü və ya mənbələri başqa idi.',
	removed: 'çıxarılıb',
	insertedWord: 'qoyulub',
	fields: {
		topic: 'Mövzu',
		question: 'Sual',
		answer: 'Cavab',
		accept: 'Bunlar da düzdür',
		distractors: 'Yanlış variantlar',
		hint: 'İpucu',
		explanation: 'İzah'
	},

	about: 'Dəst haqqında',
	aboutTitle: 'Adı',
	description: 'Təsviri',
	language: 'Kartların dili',
	languageWhy: 'Məsələn en, ur, az.',
	licence: 'Lisenziya',
	licenceWhy: 'Seçin və ya özünüzünkünü yazın.',
	authors: 'Müəlliflər',
	authorsWhy: 'Aralarında vergüllə.',
	aboutSaved: 'Dəst haqqında yazılanlar saxlandı.',
	by: (authors) => `Müəllif: ${authors}`,

	whole: 'Bütün dəsti dəyiş',
	replace: 'Tap və dəyiş',
	find: 'Tap',
	replaceBy: 'Bununla əvəz et',
	exact: 'Böyük-kiçik hərf fərqlənsin',
	wholeWords: 'Yalnız bütöv sözlər',
	looking: 'Axtarılır …',
	foundIn: (n) =>
		n === 0 ? 'Heç nə tapılmadı.' : `${notes(n)} içində tapıldı. Qalmalı olandan işarəni götürün.`,
	take: (question) => `Dəyiş: ${question}`,
	replaceIn: (n) => `${notes(n)} dəyiş`,
	replaced: (n) => `${notes(n)} dəyişdirildi.`,
	more: (n) => `və daha ${number(n)}`,

	merge: 'Başqa dəstlə birləşdir',
	mergeWhy: 'Bütün kartlar irəliləyişi ilə o biri dəstin sonuna gedir. Bu dəst sonra olmur.',
	mergeInto: 'Hara gedir',
	mergeNow: 'Birləşdir',
	merged: (n, deck) => `${notes(n)} ${isolate(deck)} dəstinə keçdi.`,
	split: 'Bir hissəni ayır',
	splitWhy: 'Seçilmiş qeydlər irəliləyişi ilə ayrıca dəst olur.',
	splitBy: 'Hansı qeydlər',
	splitByNames: { tag: 'Bu etiketlə', topic: 'Bu mövzuda', source: 'Bu mənbədən' },
	splitTitle: 'Yeni dəstin adı',
	splitNow: (n) => `${notes(n)} ayır`,
	splitDone: (n, deck) => `${notes(n)} indi ${isolate(deck)} dəstindədir.`,
	noParts:
		'Bu dəstin qeydlərində nə etiket, nə mövzu, nə mənbə var. Onları axtarışda seçib köçürün.',
	noOther: 'Başqa dəst yoxdur.',
	undone: 'Geri qaytarıldı.'
};
