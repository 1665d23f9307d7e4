import { isolate } from '../../format.ts';
import type { ExchangeWords } from '../en/exchange.ts';
import { number, plural } from './format.ts';

const cards = (n: number) => plural(n, { other: '# kart' });
const notes = (n: number) => plural(n, { other: '# qeyd' });

/** The words of import and export, in Azerbaijani. */
export const exchange: ExchangeWords = {
	import: {
		title: 'Dəst idxal et',
		why: 'Anki (.apkg, .colpkg), Moodle (XML, GIFT), cədvəl (CSV, TSV), Quizlet və ya Hafiza dəsti (.md, .json, .zip). İçində nə olduğunu görməyincə heç nə əlavə olunmur.',
		choose: 'Fayl seç',
		chooseWhy: 'Onları bura da ata bilərsiniz.',
		paste: 'Quizlet və ya cədvəldən yapışdır',
		pasteLabel: 'Köçürülmüş mətn, hər sətirdə bir kart',
		pasteWhy: 'Quizlet-də: dəstin menyusu, Export, Copy text.',
		read: 'Oxu',
		pastedName: 'Yapışdırılmış kartlar',
		link: 'Keçidlə',
		linkLabel: 'Dəst faylının ünvanı',
		linkWhy: 'Yalnız https:// ilə başlayan ünvanlar. Nəsə gətirilməzdən əvvəl onu görürsünüz.',
		linkBad: 'Bu, https:// ilə başlayan ünvan deyil.',
		reading: (file) => `${isolate(file)} oxunur`,
		looking: 'İçində nə olduğuna baxılır',
		tooSlow: 'Oxumaq çox uzun çəkdi. Onu hissələrlə ixrac edib bunları idxal edin.',
		failed:
			'Oxumaq alınmadı: Hafiza-nın lazım olan hissəsi yüklənmədi. Şəbəkəyə qoşulub yenidən cəhd edin.',
		nothing: 'İçində Hafiza-nın oxuya bildiyi kart yoxdur.',
		cancel: 'Ləğv et',
		another: 'Başqa fayl seç',
		fetchTitle: 'Bu fayl gətirilsin?',
		fetchWhy: (host) =>
			`Hafiza onu ${isolate(host)} ünvanından bir dəfə gətirir. Açdığınız hər səhifə kimi, o da şəbəkə ünvanınızı görür. Sizdən heç nə göndərilmir.`,
		fetch: 'Gətir',
		fetching: (host) => `${isolate(host)} ünvanından gətirilir`,
		fetchFailed: (host) =>
			`${isolate(host)} faylı vermədi. Ünvanı ayrıca vərəqdə açın, faylı saxlayın və burada seçin.`,
		fetchTooLarge: 'Fayl Hafiza-nın gətirdiyindən böyükdür. Onu özünüz saxlayıb burada seçin.',
		decks: 'İçində nə var',
		deck: (n, c) => `${notes(n)}, ${cards(c)}`,
		isNew: 'yeni dəst',
		news: ({ fresh, changed, kept, unchanged }) =>
			[
				fresh > 0 ? `${number(fresh)} yeni` : '',
				changed > 0 ? `${number(changed)} başqa sözlərlə` : '',
				kept > 0 ? `${number(kept)} dəyişdiyiniz kimi` : '',
				unchanged > 0 ? `${number(unchanged)} buradakı kimi` : ''
			]
				.filter(Boolean)
				.join(', '),
		absent: (n) => `Dəstinizdəki ${notes(n)} artıq onda yoxdur və burada qalır.`,
		all: 'Bütün dəstlər',
		first: 'İlk qeydlər',
		changes: (n) => `${notes(n)} üzrə nə dəyişir`,
		more: (n) => `və daha ${number(n)}`,
		stays: 'bunu siz dəyişmisiniz: sizinki qalır',
		theirs: 'Dəstdə indi belədir:',
		takeTheirs: 'Dəstin sözlərini götür',
		keepOwn: 'Yenə də mənimki qalsın',
		empty: 'heç nə',
		counts: 'Nə oxundu',
		count: (read, taken, left) =>
			left === 0
				? number(taken)
				: `${number(read)} içindən ${number(taken)}, ${number(left)} kənarda qaldı`,
		things: { notes: 'Qeydlər', cards: 'Kartlar', reviews: 'Cavablar', media: 'Şəkillər' },
		findings: 'Nə kənarda qaldı və ya dəyişdi',
		times: (n) => `${number(n)}×`,
		history: 'İndiyədək verilən cavablarla',
		historyWhy: (studied, reviews) =>
			`${cards(studied)}, ${plural(reviews, { other: '# cavab' })}. Hafiza-da cavab verdiyiniz kartlar öz cavablarını saxlayır.`,
		add: (fresh, changed) =>
			changed === 0
				? fresh > 0
					? `${notes(fresh)} əlavə et`
					: 'Yeni cavablara bax'
				: fresh === 0
					? `${notes(changed)} yenilə`
					: `${notes(fresh)} əlavə et, ${number(changed)} yenilə`,
		nothingNew: 'İçində yeni heç nə yoxdur',
		renames: (before, after) => `${isolate(before)} dəstinizin adı ${isolate(after)} olacaq.`,
		adding: 'Əlavə olunur',
		share: (done) => `Əlavə olunur: ${done}`,
		stopped: 'Dayandırıldı. Heç nə əlavə olunmadı.',
		done: 'Əlavə olundu',
		result: (added, updated, unchanged) =>
			[
				added > 0 ? `${notes(added)} əlavə olundu` : '',
				updated > 0 ? `${notes(updated)} yeni sözlərlə` : '',
				unchanged > 0 ? `${notes(unchanged)} olduğu kimi` : ''
			]
				.filter(Boolean)
				.join(', '),
		elsewhere: (n) => `${notes(n)} başqa dəstinizdədir və orada qalır.`,
		studied: (n) => `${cards(n)} burada verdiyiniz cavabları saxladı.`,
		broughtReviews: (n) => plural(n, { other: '# cavab da gəldi.' }),
		study: 'Öyrən',
		toLibrary: 'Kitabxanaya',
		undo: 'İdxalı geri al',
		undone: 'İdxal geri alındı.',
		table: 'Cədvəl necə oxunur',
		tableWhy: 'Aşağıdakı qeydlər düz olana qədər dəyişin.',
		delimiter: 'Xanaların arasında',
		delimiters: {
			tab: 'tabulyasiya',
			comma: 'vergül',
			semicolon: 'nöqtəli vergül',
			bar: 'şaquli xətt',
			other: 'başqa'
		},
		rowEnd: 'Sətirlərin arasında',
		rowEnds: { line: 'yeni sətir', other: 'başqa' },
		sign: 'İşarə',
		quote: 'Dırnaqlar xananı bir yerdə saxlayır',
		header: 'Birinci sətir sütunların adlarıdır',
		html: 'Xanalar HTML-dir',
		column: (n) => `${number(n)}. sütun`,
		roles: {
			ignored: 'burax',
			question: 'sual',
			answer: 'cavab',
			accept: 'başqa doğru cavablar',
			distractors: 'yanlış cavablar',
			option: 'variant',
			correct: 'hansı variant doğrudur',
			hint: 'ipucu',
			explanation: 'izah',
			tags: 'etiketlər',
			topic: 'mövzu',
			type: 'qeydin növü',
			kind: 'səciyyə',
			tier: 'dərəcə',
			flags: 'qeydiyyat',
			evidence: 'sübut',
			id: 'Hafiza kimliyi',
			guid: 'Anki kimliyi',
			deck: 'dəst',
			'deck-id': 'dəstin kimliyi',
			language: 'dəstin dili',
			licence: 'lisenziya',
			authors: 'müəlliflər',
			description: 'təsvir',
			sources: 'mənbələr'
		},
		dropHere: 'İdxal üçün buraxın'
	},
	export: {
		title: 'Dəst ixrac et',
		open: 'İxrac et və ya paylaş',
		why: 'Dəst başqa proqram və ya başqa adam üçün fayl olaraq çıxır.',
		decks: 'Dəstlər',
		all: 'Bütün dəstlər',
		format: 'Format',
		formats: {
			'.apkg': 'Anki (.apkg)',
			'.md': 'Hafiza, oxunaqlı mətn (Markdown)',
			'.json': 'Hafiza, eynilə (JSON)',
			'.csv': 'Cədvəl (CSV)',
			'.gift': 'Moodle, mətn (GIFT)',
			'.xml': 'Moodle, şəkillərlə (XML)'
		},
		history: 'İndiyədək verilən cavablarla',
		historyWhy: 'Başqaları üçün onu buraxın.',
		make: 'Faylı hazırla',
		making: 'Fayl yazılır',
		looking: 'Bu formatın nəyi saxladığına baxılır',
		losses: 'Bu format nəyi saxlamır',
		noLoss: 'Bu format hər şeyi saxlayır.',
		save: (name) => `${isolate(name)} saxla`,
		send: 'Paylaş',
		failed: 'Fayl yazıla bilmədi. Şəbəkəyə qoşulub yenidən cəhd edin.',
		link: 'Keçidlə paylaşmaq üçün faylı istənilən sayta qoyun və onunla birlikdə Hafiza ünvanını göndərin:',
		none: 'Hələ ixrac ediləcək dəst yoxdur.'
	}
};
