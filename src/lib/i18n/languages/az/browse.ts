import type { Problem } from '#lib/core/find/problem.ts';
import { isolate } from '../../format.ts';
import type { BrowseWords } from '../en/browse.ts';
import { number, percent, plural } from './format.ts';

const cards = (n: number) => plural(n, { other: '# kart' });
const notes = (n: number) => plural(n, { other: '# qeyd' });
const days = (n: number) => plural(n, { other: '# gün' });
const meant = (suggestion: string | undefined) =>
	suggestion === undefined ? '' : ` Bəlkə “${suggestion}”?`;

/** Azerbaijani. */
export const browse: BrowseWords = {
	title: 'Axtarış',
	search: 'Kartlarınızda axtarın',
	placeholder: 'Sual və ya cavabın sözləri',
	help: 'Necə axtarmalı',
	cards,
	reading: (share: number) => `Kitabxana oxunur: ${percent(share)}`,
	grid: 'Kartlar',
	empty: 'Hələ kart yoxdur.',
	emptyWhy: 'Dəst əlavə edin, ya da mətndən düzəldin: kartları burada görünəcək.',
	none: 'Belə kart yoxdur.',
	noneCalled: (kind: 'deck' | 'tag', name: string) =>
		kind === 'deck' ? `${isolate(name)} adlı dəst yoxdur.` : `${isolate(name)} etiketi yoxdur.`,
	tryInstead: (name: string) => `Axtar: ${isolate(name)}`,
	everything: 'Bütün kartları göstər',

	problem: (problem: Problem): string => {
		switch (problem.code) {
			case 'unknown-name':
				return `“${problem.name}:” ilə axtarmaq olmur.${meant(problem.suggestion && `${problem.suggestion}:`)} Sözün özünü axtarmaq üçün onu dırnağa alın.`;
			case 'unknown-value':
				return `“${problem.name}:” yazısından sonra “${problem.value}” gələ bilməz.${meant(problem.suggestion)} Bunlar olar: ${problem.known.join(', ')}.`;
			case 'no-value':
				return `“${problem.name}:” yazısından sonra nəsə yazın.`;
			case 'no-number':
				return problem.name === 'prop'
					? `“${problem.value}” ədəd deyil. Belə yazın: prop:stability>30.`
					: `“${problem.value}” günlərin sayı deyil. Tam ədəd yazın, məsələn ${problem.name}:7.`;
			case 'no-comparison':
				return `“prop:${problem.value}” müqayisə olunmalıdır, məsələn prop:${problem.value}>3.`;
			case 'no-grade':
				return `“${problem.value}” qiymət deyil: 1 Yenidən, 2 Çətin, 3 Yaxşı, 4 Asan.`;
			case 'unclosed-quote':
				return 'Dırnaq bağlanmayıb. Bağlayın, ya da silin.';
			case 'unclosed-bracket':
				return 'Mötərizə bağlanmayıb. Bağlayın, ya da dırnağa alın.';
			case 'unopened-bracket':
				return 'Açılmamış mötərizə bağlanıb. Silin, ya da dırnağa alın.';
			case 'empty-brackets':
				return 'Bu mötərizələr boşdur. İçinə nəsə yazın, ya da silin.';
			case 'too-deep':
				return 'Bir-birinin içində həddən çox mötərizə var. Bir qismini silin.';
			case 'missing':
				return `“${problem.word}” yanında nəsə çatmır. Onu yazın, ya da “${problem.word}” sözünü dırnağa alın.`;
		}
	},

	filters: 'Süzgəclər',
	filter: {
		due: 'Növbəsi çatıb',
		new: 'Yeni',
		leech: 'Yadda qalmayan',
		suspended: 'Dayandırılmış',
		flagged: 'İşarəli',
		forgotten: 'Bu həftə unudulan',
		added: 'Bu həftə əlavə olunan',
		untagged: 'Etiketsiz'
	},
	deck: 'Dəst',
	allDecks: 'Bütün dəstlər',
	tag: 'Etiket',
	allTags: 'Bütün etiketlər',
	order: 'Sıra',
	orders: {
		deck: 'Dəstlərdəki kimi',
		text: 'Mətnə görə',
		due: 'Növbə gününə görə',
		added: 'Əlavə gününə görə',
		stability: 'Yadda qalma müddətinə görə',
		difficulty: 'Çətinliyə görə',
		retrievability: 'Xatırlama ehtimalına görə',
		lapses: 'Unudulma sayına görə'
	},
	upward: 'Artan sıra',
	downward: 'Azalan sıra',

	saved: 'Saxlanmış axtarışlar',
	saveSearch: 'Bu axtarışı saxla',
	searchName: 'Adı',
	save: 'Saxla',
	noneSaved: 'Hələ saxlanmış axtarış yoxdur. Nəsə axtarın, sonra burada saxlayın.',
	wasSaved: (name: string) => `${isolate(name)} saxlandı.`,
	forget: (name: string) => `Saxlanmış axtarışı sil: ${name}`,
	forgotten: (name: string) => `${isolate(name)} silindi.`,

	column: {
		select: 'Seç',
		question: 'Sual',
		answer: 'Cavab',
		deck: 'Dəst',
		due: 'Növbə',
		stability: 'Möhkəmlik',
		state: 'Vəziyyət',
		tags: 'Etiketlər'
	},
	state: {
		new: 'yeni',
		learning: 'öyrənilir',
		review: 'təkrar',
		suspended: 'dayandırılıb',
		buried: 'saxlanılıb'
	},
	leech: 'yadda qalmır',
	due: (inDays: number) => {
		if (inDays === 0) return 'bu gün';
		if (inDays === 1) return 'sabah';
		return inDays > 0 ? `${days(inDays)} sonra` : `${days(-inDays)} əvvəl`;
	},
	rowLoading: 'Bir an',

	selection: 'Seçim',
	selected: (n: number, of: number) =>
		n === of ? `${cards(n)} seçilib` : `${notes(of)} üzrə ${cards(n)} seçilib`,
	selectAll: (n: number) => `Hamısını seç: ${number(n)}`,
	clearSelection: 'Seçimi ləğv et',
	stop: 'Dayandır',
	working: (share: number | undefined) =>
		share === undefined ? 'İş gedir' : `İş gedir: ${percent(share)}`,
	acts: {
		tag: 'Etiketlər',
		move: 'Köçür',
		suspend: 'Dayandır',
		unsuspend: 'Qaytar',
		flag: 'İşarə',
		due: 'Gün təyin et',
		reset: 'Yenidən başla',
		delete: 'Sil',
		study: 'Bunları öyrən'
	},
	tagsTo: (n: number) => `${notes(n)}: etiketlər`,
	tagNames: 'Etiketlər, aralarında vergül',
	addTags: 'Əlavə et',
	removeTags: 'Götür',
	moveTo: (n: number) => `${notes(n)} başqa dəstə`,
	moveWhy: 'Cavabları və öyrənilənlər də onlarla gedir.',
	moveHere: 'Bura köçür',
	noOtherDeck: 'Başqa dəst yoxdur.',
	flagFor: (n: number) => `${cards(n)} üçün işarə`,
	dueFor: (n: number) => `${cards(n)} nə vaxt qayıtsın`,
	dueNewStay: 'Yeni kartlar olduğu kimi qalır.',

	tagged: (n: number) => (n === 0 ? 'Bu etiketlər onlarda artıq var.' : `${notes(n)} etiketləndi.`),
	untagged: (n: number) =>
		n === 0 ? 'Onlarda belə etiket yoxdur.' : `${notes(n)} bu etiketlərdən azad oldu.`,
	moved: (n: number, title: string) => `${notes(n)} köçürüldü: ${isolate(title)}.`,
	suspended: (n: number) => `${cards(n)} dayandırıldı.`,
	unsuspended: (n: number) => `${cards(n)} qaytarıldı.`,
	flagged: (n: number) => `${cards(n)} üçün işarə qoyuldu.`,
	unflagged: (n: number) => `${cards(n)} üzərindən işarə götürüldü.`,
	dueSet: (n: number) =>
		n === 0 ? 'Yeni kartların növbə günü olmur.' : `${cards(n)} üçün gün təyin edildi.`,
	wasReset: (n: number) => `${cards(n)} yenidən yenidir. Cavabları tarixçədə qalır.`,
	deleted: (n: number) => `${notes(n)} silindi.`,
	edited: 'Qeyd dəyişdirildi.',
	undone: 'Hər şey əvvəlki kimidir.',
	stopped: 'Dayandırıldı. Hər şey əvvəlki kimidir.',
	nothingToUndo: 'Burada geri alınası bir şey yoxdur.',

	editNote: 'Qeydi düzəlt',
	aboutCard: 'Bu kart haqqında',
	gone: 'Bu qeyd artıq yoxdur.',

	helpWhy: 'Sınamaq üçün nümunəyə toxunun.',
	examples: {
		words: 'Sözlər',
		names: 'Adlar',
		states: 'Vəziyyətlər',
		numbers: 'Ədədlər və günlər',
		together: 'Birlikdə'
	},
	means: {
		words: 'hər iki söz, istənilən sırada; vurğu və böyük-kiçik hərf fərq etməz',
		phrase: 'bu sözlər ardıcıl',
		part: 'ulduz istənilən hərflərin yerinədir',
		not: 'bu söz olmayanlar',
		deck: 'adı belə başlayan dəstdə',
		tag: 'bu etiketlə, ya da onun altındakı ilə',
		kind: 'tarix, yer, şəxs … haqqında',
		type: 'bu növ kart',
		source: 'adında bu olan mənbədən',
		flag: 'bu işarə ilə; istənilən: flag:*',
		due: 'növbəsi çatıb',
		state: 'yeni, öyrənilən və ya təkrarda',
		leech: 'dönə-dönə unudulan',
		suspended: 'dayandırılmış və ya saxlanılmış',
		stability: 'otuz gündən çox yadda qalan',
		recall: 'indi xatırlanma ehtimalı onda səkkizdən az olan',
		lapses: 'azı dörd dəfə unudulan',
		overdue: 'növbəsi bu gündən əvvəl olan',
		added: 'yeddi gün ərzində əlavə olunan',
		rated: 'bu gün cavablanan',
		again: 'yeddi gün ərzində unudulan',
		introduced: 'bir ay ərzində ilk dəfə görülən',
		or: 'ya bu, ya o',
		brackets: 'mötərizə bir yerdə saxlayır'
	},
	keys: {
		title: 'Düymələr',
		search: 'Axtarışa keç',
		move: 'Növbəti kart, əvvəlki kart',
		select: 'Seç və ya çıxar',
		range: 'Oraya qədər seç',
		all: 'Tapılanların hamısını seç',
		open: 'Qeydi düzəlt',
		delete: 'Seçilənləri sil',
		undo: 'Son edilən işi geri al',
		clear: 'Seçimi ləğv et'
	}
};
