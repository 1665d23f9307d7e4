import type { Problem } from '#lib/core/find/problem.ts';
import { isolate, leftToRight } from '../../format.ts';
import type { BrowseWords } from '../en/browse.ts';
import { number, percent, plural } from './format.ts';

const cards = (n: number) => plural(n, { one: '# کارڈ', other: '# کارڈ' });
const notes = (n: number) => plural(n, { one: '# نوٹ', other: '# نوٹ' });
const days = (n: number) => plural(n, { one: '# دن', other: '# دن' });
/** What is written in the language of searches runs from left to right. */
const code = (text: string) => `”${leftToRight(text)}“`;
const meant = (suggestion: string | undefined) =>
	suggestion === undefined ? '' : ` کیا آپ کا مطلب ${code(suggestion)} ہے؟`;

/** Urdu. */
export const browse: BrowseWords = {
	title: 'تلاش',
	search: 'اپنے کارڈوں میں تلاش',
	placeholder: 'سوال یا جواب کے الفاظ',
	help: 'تلاش کیسے کریں',
	cards,
	reading: (share: number) => `کتب خانہ پڑھا جا رہا ہے: ${percent(share)}`,
	grid: 'کارڈ',
	empty: 'ابھی کوئی کارڈ نہیں۔',
	emptyWhy: 'کوئی مجموعہ شامل کریں یا کسی تحریر سے بنائیں، اس کے کارڈ یہاں آ جائیں گے۔',
	none: 'ایسا کوئی کارڈ نہیں۔',
	noneCalled: (kind: 'deck' | 'tag', name: string) =>
		kind === 'deck'
			? `${isolate(name)} نام کا کوئی مجموعہ نہیں۔`
			: `${isolate(name)} نام کا کوئی ٹیگ نہیں۔`,
	tryInstead: (name: string) => `${isolate(name)} تلاش کریں`,
	everything: 'سب کارڈ دکھائیں',

	problem: (problem: Problem): string => {
		switch (problem.code) {
			case 'unknown-name':
				return `${code(`${problem.name}:`)} سے تلاش نہیں ہو سکتی۔${meant(problem.suggestion && `${problem.suggestion}:`)} لفظ ہی ڈھونڈنا ہو تو واوین میں لکھیں۔`;
			case 'unknown-value':
				return `${code(`${problem.name}:`)} کے بعد ${code(problem.value)} نہیں آ سکتا۔${meant(problem.suggestion)} یہ آ سکتے ہیں: ${leftToRight(problem.known.join(', '))}`;
			case 'no-value':
				return `${code(`${problem.name}:`)} کے بعد کچھ لکھیں۔`;
			case 'no-number':
				return problem.name === 'prop'
					? `${code(problem.value)} عدد نہیں۔ یوں لکھیں: ${code('prop:stability>30')}`
					: `${code(problem.value)} دنوں کی تعداد نہیں۔ پورا عدد لکھیں، جیسے ${code(`${problem.name}:7`)}`;
			case 'no-comparison':
				return `${code(`prop:${problem.value}`)} کے بعد موازنہ لکھیں، جیسے ${code(`prop:${problem.value}>3`)}`;
			case 'no-grade':
				return `${code(problem.value)} درجہ نہیں: 1 دوبارہ، 2 مشکل، 3 ٹھیک، 4 آسان۔`;
			case 'unclosed-quote':
				return 'ایک واوین بند نہیں ہوا۔ اسے بند کریں یا ہٹا دیں۔';
			case 'unclosed-bracket':
				return 'ایک قوس بند نہیں ہوئی۔ اسے بند کریں یا واوین میں لکھیں۔';
			case 'unopened-bracket':
				return 'ایک قوس بند ہوئی جو کھلی ہی نہ تھی۔ اسے ہٹا دیں یا واوین میں لکھیں۔';
			case 'empty-brackets':
				return 'یہ قوسیں خالی ہیں۔ ان میں کچھ لکھیں یا ہٹا دیں۔';
			case 'too-deep':
				return 'قوسوں کے اندر بہت زیادہ قوسیں ہیں۔ کچھ کم کریں۔';
			case 'missing':
				return `${code(problem.word)} کے ساتھ کچھ کم ہے۔ وہ لکھیں، یا ${code(problem.word)} کو واوین میں رکھیں۔`;
		}
	},

	filters: 'چھلنیاں',
	filter: {
		due: 'باری ہے',
		new: 'نئے',
		leech: 'اٹکے ہوئے',
		suspended: 'معطل',
		flagged: 'نشان والے',
		forgotten: 'اس ہفتے بھولے',
		added: 'اس ہفتے شامل',
		untagged: 'بغیر ٹیگ'
	},
	deck: 'مجموعہ',
	allDecks: 'سب مجموعے',
	tag: 'ٹیگ',
	allTags: 'سب ٹیگ',
	order: 'ترتیب',
	orders: {
		deck: 'مجموعوں کی ترتیب سے',
		text: 'متن سے',
		due: 'باری کے دن سے',
		added: 'شامل ہونے کے دن سے',
		stability: 'کتنی دیر یاد رہے',
		difficulty: 'کتنا مشکل ہو',
		retrievability: 'یاد ہونے کے امکان سے',
		lapses: 'جتنی بار بھولے'
	},
	upward: 'بڑھتی ترتیب',
	downward: 'گھٹتی ترتیب',

	saved: 'محفوظ تلاشیں',
	saveSearch: 'یہ تلاش محفوظ کریں',
	searchName: 'نام',
	save: 'محفوظ کریں',
	noneSaved: 'ابھی کوئی تلاش محفوظ نہیں۔ کچھ تلاش کریں، پھر یہاں محفوظ کریں۔',
	wasSaved: (name: string) => `${isolate(name)} محفوظ ہو گئی۔`,
	forget: (name: string) => `محفوظ تلاش ${name} حذف کریں`,
	forgotten: (name: string) => `${isolate(name)} حذف ہو گئی۔`,

	column: {
		select: 'چنیں',
		question: 'سوال',
		answer: 'جواب',
		deck: 'مجموعہ',
		due: 'باری',
		stability: 'پختگی',
		state: 'حالت',
		tags: 'ٹیگ'
	},
	state: {
		new: 'نیا',
		learning: 'سیکھا جا رہا',
		review: 'دہرائی',
		suspended: 'معطل',
		buried: 'ٹالا ہوا'
	},
	leech: 'اٹکا ہوا',
	due: (inDays: number) => {
		if (inDays === 0) return 'آج';
		if (inDays === 1) return 'کل';
		return inDays > 0 ? `${days(inDays)} بعد` : `${days(-inDays)} پہلے`;
	},
	rowLoading: 'ایک لمحہ',

	selection: 'انتخاب',
	selected: (n: number, of: number) =>
		n === of ? `${cards(n)} چنے گئے` : `${notes(of)} کے ${cards(n)} چنے گئے`,
	selectAll: (n: number) => `سب ${number(n)} چنیں`,
	clearSelection: 'انتخاب ختم کریں',
	stop: 'روکیں',
	working: (share: number | undefined) =>
		share === undefined ? 'کام جاری ہے' : `کام جاری ہے: ${percent(share)}`,
	acts: {
		tag: 'ٹیگ',
		move: 'منتقل کریں',
		suspend: 'معطل کریں',
		unsuspend: 'واپس لائیں',
		flag: 'نشان',
		due: 'دن مقرر کریں',
		reset: 'نئے سرے سے',
		delete: 'حذف کریں',
		study: 'انھیں پڑھیں'
	},
	tagsTo: (n: number) => `${notes(n)} کے ٹیگ`,
	tagNames: 'ٹیگ، درمیان میں کاما',
	addTags: 'لگائیں',
	removeTags: 'ہٹائیں',
	moveTo: (n: number) => `${notes(n)} دوسرے مجموعے میں`,
	moveWhy: 'ان کے جواب اور جو سیکھا گیا، سب ساتھ جاتا ہے۔',
	moveHere: 'یہاں منتقل کریں',
	noOtherDeck: 'کوئی دوسرا مجموعہ نہیں۔',
	flagFor: (n: number) => `${cards(n)} کا نشان`,
	dueFor: (n: number) => `${cards(n)} کب لوٹیں`,
	dueNewStay: 'نئے کارڈ جوں کے توں رہتے ہیں۔',

	tagged: (n: number) => (n === 0 ? 'ان پر یہ ٹیگ پہلے سے ہیں۔' : `${notes(n)} پر ٹیگ لگ گئے۔`),
	untagged: (n: number) =>
		n === 0 ? 'ان پر ایسا کوئی ٹیگ نہیں۔' : `${notes(n)} سے یہ ٹیگ ہٹ گئے۔`,
	moved: (n: number, title: string) => `${notes(n)} ${isolate(title)} میں منتقل ہو گئے۔`,
	suspended: (n: number) => `${cards(n)} معطل ہو گئے۔`,
	unsuspended: (n: number) => `${cards(n)} واپس آ گئے۔`,
	flagged: (n: number) => `${cards(n)} پر نشان لگ گیا۔`,
	unflagged: (n: number) => `${cards(n)} سے نشان ہٹ گیا۔`,
	dueSet: (n: number) =>
		n === 0 ? 'نئے کارڈوں کی باری کا دن نہیں ہوتا۔' : `${cards(n)} کا دن مقرر ہو گیا۔`,
	wasReset: (n: number) => `${cards(n)} پھر نئے ہیں۔ ان کے جواب تاریخ میں رہتے ہیں۔`,
	deleted: (n: number) => `${notes(n)} حذف ہو گئے۔`,
	edited: 'نوٹ بدل گیا۔',
	undone: 'سب پہلے جیسا ہے۔',
	stopped: 'روک دیا گیا۔ سب کچھ پہلے جیسا ہے۔',
	nothingToUndo: 'یہاں واپس لینے کو کچھ نہیں۔',

	editNote: 'نوٹ میں ترمیم',
	aboutCard: 'اس کارڈ کے بارے میں',
	gone: 'یہ نوٹ اب نہیں رہا۔',

	helpWhy: 'کسی مثال کو چھوئیں اور آزمائیں۔',
	examples: {
		words: 'الفاظ',
		names: 'نام',
		states: 'حالتیں',
		numbers: 'اعداد اور دن',
		together: 'ملا کر'
	},
	means: {
		words: 'دونوں لفظ، کسی بھی ترتیب میں؛ اعراب اور حروف کی شکلوں سے فرق نہیں پڑتا',
		phrase: 'یہی الفاظ ایک کے بعد ایک',
		part: 'ستارہ کسی بھی حروف کی جگہ',
		not: 'جس میں یہ لفظ نہ ہو',
		deck: 'جس مجموعے کا نام یوں شروع ہو',
		tag: 'جس پر یہ ٹیگ ہو، یا اس کے تحت کا',
		kind: 'تاریخ، مقام، شخص … کے بارے میں',
		type: 'اس قسم کا کارڈ',
		source: 'جس مآخذ کے نام میں یہ ہو',
		flag: 'جس پر یہ نشان ہو؛ کوئی بھی: flag:*',
		due: 'جس کی باری آ چکی',
		state: 'نیا، سیکھا جا رہا یا دہرائی میں',
		leech: 'بار بار بھولا ہوا',
		suspended: 'معطل یا ٹالا ہوا',
		stability: 'تیس دن سے زیادہ یاد رہنے والا',
		recall: 'جس کے یاد ہونے کا امکان دس میں آٹھ سے کم ہو',
		lapses: 'کم از کم چار بار بھولا ہوا',
		overdue: 'جس کی باری آج سے پہلے تھی',
		added: 'سات دن کے اندر شامل',
		rated: 'آج جواب دیا گیا',
		again: 'سات دن کے اندر بھولا',
		introduced: 'ایک مہینے کے اندر پہلی بار دیکھا',
		or: 'یہ یا وہ',
		brackets: 'قوسیں اکٹھا رکھتی ہیں'
	},
	keys: {
		title: 'کلیدیں',
		search: 'تلاش پر جائیں',
		move: 'اگلا کارڈ، پچھلا کارڈ',
		select: 'چنیں یا چھوڑیں',
		range: 'وہاں تک چنیں',
		all: 'جو ملے سب چنیں',
		open: 'نوٹ میں ترمیم',
		delete: 'چنے ہوئے حذف کریں',
		undo: 'جو آخر میں کیا وہ واپس لیں',
		clear: 'انتخاب ختم کریں'
	}
};
