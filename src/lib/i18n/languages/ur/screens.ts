import { isolate, leftToRight } from '../../format.ts';
import { languageNames } from '../../language-name.ts';
import type { ScreenWords } from '../en/screens.ts';
import { dates } from './dates.ts';
import { number, plural } from './format.ts';

const languageName = languageNames('ur');
const cards = (n: number) => plural(n, { one: '# کارڈ', other: '# کارڈ' });

/** Urdu. */
export const screens: ScreenWords = {
	howItWorks: 'یہ کیسے کام کرتا ہے',

	home: {
		title: 'آج',
		minutesToday: (n: number) => plural(n, { one: '# منٹ', other: '# منٹ' }),
		work: (reviews: number, learning: number, fresh: number) =>
			[
				learning > 0 ? plural(learning, { one: '# زیرِ یاد کارڈ', other: '# زیرِ یاد کارڈ' }) : '',
				reviews > 0 ? plural(reviews, { one: '# دہرائی', other: '# دہرائیاں' }) : '',
				fresh > 0 ? plural(fresh, { one: '# نیا کارڈ', other: '# نئے کارڈ' }) : ''
			]
				.filter((part) => part !== '')
				.join(' · '),
		study: 'پڑھائی شروع کریں',
		goOn: 'پڑھائی جاری رکھیں',
		studyDeck: (title: string) => `${title} پڑھیں`,
		answeredToday: (n: number) =>
			plural(n, { one: 'آج # جواب دیا گیا', other: 'آج # جوابات دیے گئے' }),
		allDone: 'آج کا کام مکمل',
		comeBack: 'جو یاد ہے وہ محفوظ ہے۔ اگلے کارڈ تب لوٹیں گے جب آپ انھیں بھولنے کو ہوں گے۔',
		decks: 'آپ کے مجموعے',
		welcome: 'ایک بار پڑھیں، ہمیشہ یاد رکھیں۔',
		promise:
			'حافظہ آپ کے پڑھے ہوئے کو سوالوں میں بدلتا ہے اور ہر سوال بھولنے سے ذرا پہلے واپس لاتا ہے۔ سب کچھ اسی آلے پر رہتا ہے اور انٹرنیٹ کے بغیر چلتا ہے۔',
		pasteDocument: 'تحریر چسپاں کریں',
		ready: 'یا کسی تیار مجموعے سے شروع کریں',
		try: 'آزمائیں',
		tryDeck: (title: string) => `${title} آزمائیں`
	},

	library: {
		title: 'کتب خانہ',
		yours: 'آپ کے مجموعے',
		empty: 'ابھی کوئی مجموعہ نہیں۔ نیچے سے شامل کریں، یا کسی تحریر سے بنائیں۔',
		add: 'کتب خانے میں شامل کریں',
		shipped: 'تیار مجموعے',
		addDeck: 'شامل کریں',
		addTitled: (title: string) => `${title} شامل کریں`,
		inLibrary: 'آپ کے پاس ہے',
		fromDocument: 'کسی تحریر سے',
		import: 'مجموعے کی فائل لائیں',
		importWhy: 'Anki، Moodle، Quizlet، اسپریڈ شیٹ یا حافظہ سے۔ اسے یہاں چھوڑ بھی سکتے ہیں۔',
		importMore: 'مجموعہ چسپاں کریں یا اس کا لنک دیں',
		export: 'برآمد کریں یا بھیجیں',
		dueNow: (n: number) => plural(n, { one: '# باقی', other: '# باقی' }),
		newNow: (n: number) => plural(n, { one: '# نیا', other: '# نئے' }),
		nothingDue: 'ابھی کچھ باقی نہیں',
		added: (title: string, n: number) =>
			`${isolate(title)}: ${plural(n, { one: '# نوٹ شامل ہوا', other: '# نوٹ شامل ہوئے' })}۔`,
		alreadyThere: (title: string) => `${isolate(title)} آپ کے کتب خانے میں تازہ ترین ہے۔`,
		updated: (title: string, n: number) =>
			`${isolate(title)}: ${plural(n, { one: '# نوٹ تازہ ہوا', other: '# نوٹ تازہ ہوئے' })}۔ پیش رفت برقرار ہے۔`,
		elsewhere: (n: number) =>
			plural(n, {
				one: '# نوٹ اسی مجموعے میں رہا جس میں پہلے سے تھا۔',
				other: '# نوٹ انھی مجموعوں میں رہے جن میں پہلے سے تھے۔'
			}),
		pasteCards: 'کئی کارڈ ایک ساتھ لکھیں',
		cardLines: 'کارڈ، سطر بہ سطر',
		cardLinesWhy:
			'ہر سطر میں ایک کارڈ: ”سوال :: جواب“، یا دونوں کے بیچ ٹیب، یا ایسا متن جس میں پوچھی گئی بات [بریکٹ] میں ہو۔ یا سوال کے لیے ”Q:“ اور اگلی سطر پر جواب کے لیے ”A:“؛ یا ”C:“ کے بعد ایسا متن جس میں پوچھی گئی بات [بریکٹ] میں ہو۔ خالی سطر کارڈ ختم کرتی ہے۔',
		understood: (n: number) =>
			n === 0
				? 'ابھی کوئی کارڈ نہیں۔'
				: plural(n, { one: '# نوٹ سمجھا گیا', other: '# نوٹ سمجھے گئے' }),
		addCards: (n: number) => (n === 0 ? 'کارڈ شامل کریں' : `${cards(n)} شامل کریں`),
		line: (n: number) => `سطر ${number(n)}`,
		findings: 'کیا درست کرنا ہے',
		drafts: 'شروع کیے، مکمل نہیں ہوئے',
		goOnWith: (title: string) => `${isolate(title)} جاری رکھیں`,
		draftLeft: (decided: number, all: number) =>
			`${number(all)} میں سے ${number(decided)} کارڈ طے ہوئے`,
		draftDeleted: (title: string) => `${isolate(title)} چھوڑ دیا گیا۔`,
		discardTitled: (title: string) => `${title} چھوڑ دیں`,
		damaged: (title: string | undefined) =>
			title === undefined
				? 'ایک متن پر شروع کیا گیا کام اب پڑھا نہیں جا سکتا۔'
				: `${isolate(title)} پر شروع کیا گیا کام اب پڑھا نہیں جا سکتا۔`,
		damagedWhy: 'آپ کے مجموعے محفوظ ہیں۔ متن دوبارہ پڑھوائیں، یا جو بچا ہے اسے ہٹا دیں۔',
		damagedGone: 'آپ کے مجموعے محفوظ ہیں۔ متن خود موجود نہیں: اسے ایک بار پھر چسپاں کریں۔',
		readAgain: 'متن دوبارہ پڑھیں',
		removeDamaged: 'ہٹا دیں',
		damagedRemoved: 'جو پڑھا نہیں جا سکتا تھا وہ ہٹا دیا گیا۔',
		damagedDeck: (title: string | undefined) =>
			title === undefined
				? 'ایک مجموعہ اب پڑھا نہیں جا سکتا۔'
				: `مجموعہ ${isolate(title)} اب پڑھا نہیں جا سکتا۔`,
		damagedDeckWhy:
			'اس دوران اس کے کارڈ نہیں پوچھے جاتے، اور آپ کے جواب محفوظ ہیں۔ مجموعہ اس کی فائل سے دوبارہ شامل کریں، یا کوئی نقل واپس لائیں۔'
	},

	deck: {
		title: 'مجموعہ',
		gone: 'یہ مجموعہ آپ کے کتب خانے میں نہیں۔',
		study: 'پڑھیں',
		settings: 'کیسے پڑھا جائے',
		name: 'مجموعے کا نام',
		export: 'برآمد کریں یا بھیجیں',
		remove: 'مجموعہ ہٹائیں',
		writeCard: 'کارڈ لکھیں',
		addCard: 'کارڈ شامل کریں',
		addCards: 'کارڈ شامل کریں',
		exportOrRemove: 'برآمد کریں یا ہٹائیں',
		removed: (title: string) => `${isolate(title)} کتب خانے سے ہٹا دیا گیا۔`,
		search: 'نوٹوں میں تلاش',
		noneFound: 'یہ الفاظ کسی نوٹ میں نہیں۔',
		found: (n) => plural(n, { one: '# نوٹ ملا', other: '# نوٹ ملے' }),
		more: 'مزید نوٹ دکھائیں',
		isNew: 'ابھی نہیں دیکھا',
		due: (day: string) => `${day} باری ہے`,
		dueIn: (spoken: string) => `${spoken} بعد باری ہے`,
		today: 'آج',
		tomorrow: 'کل',
		suspended: 'معطل',
		suspend: 'معطل کریں',
		unsuspend: 'واپس لائیں',
		wasSuspended: 'جب تک آپ واپس نہ لائیں یہ نوٹ نہیں پوچھا جائے گا۔',
		wasUnsuspended: 'یہ نوٹ پھر پوچھا جائے گا۔',
		noteDeleted: 'نوٹ حذف ہو گیا۔',
		actions: (question: string) => `نوٹ: ${question}`,
		edited: 'ترمیم شدہ',
		revert: 'مجموعے کے اپنے الفاظ پر واپس',
		reverted: 'نوٹ میں پھر مجموعے کے اپنے الفاظ ہیں۔',
		sources: 'مآخذ',
		licence: (licence: string) => `اجازت نامہ: ${licence}`
	},

	keys: {
		title: 'کلیدیں',
		space: 'Space',
		enter: 'Enter',
		help: 'یہ کلیدیں دکھائیں',
		move: 'اگلا کارڈ، پچھلا کارڈ',
		accept: 'قبول کریں',
		editCandidate: 'ترمیم کریں',
		reject: 'رد کریں',
		undoDecision: 'پچھلا فیصلہ واپس لیں',
		close: 'جو کھلا ہے اسے بند کریں'
	},

	generate: {
		title: 'تحریر سے کارڈ',
		lead: 'کوئی مضمون، باب یا اپنے نوٹس چسپاں کریں۔ حافظہ سوال تجویز کرتا ہے اور ہر ایک کا ثبوت دکھاتا ہے؛ جو چاہیں رکھ لیں۔ ابھی سوال صرف انگریزی متن میں ملتے ہیں۔',
		text: 'متن',
		textPlaceholder: 'انگریزی متن یہاں چسپاں کریں',
		open: 'فائل کھولیں',
		sample: 'نمونے کے متن سے آزمائیں',
		about: 'متن کے بارے میں',
		aboutWhy: 'تاریخ سے حافظہ ”پچھلے سال“ اور ”پیر کو“ کا مطلب سمجھتا ہے۔',
		docTitle: 'عنوان',
		publisher: 'ناشر',
		published: 'تاریخِ اشاعت',
		publishedWhy: `جہاں تک معلوم ہو: ${leftToRight('2024')}، ${leftToRight('2024-05')} یا ${leftToRight('2024-05-17')}۔`,
		publishedWrong: `تاریخ یوں لکھیں: ${leftToRight('2024')}، ${leftToRight('2024-05')} یا ${leftToRight('2024-05-17')}۔`,
		start: 'سوال تلاش کریں',
		working: 'متن پڑھا جا رہا ہے',
		needText: 'پہلے کوئی متن چسپاں کریں یا کھولیں۔',
		rulesOnly:
			'اس بار باریک تر مطالعہ دستیاب نہ تھا، یہ سوال صرف قاعدوں سے ملے۔ انٹرنیٹ ہو تو متن دوبارہ پڑھوائیں، مزید ملیں گے۔',
		candidates: 'کارڈ',
		none: 'اس متن میں کوئی سوال نہیں ملا۔',
		noneWhy: 'حافظہ انگریزی متن میں تاریخیں، عہدے دار، معاہدے، دورے اور اعداد و شمار تلاش کرتا ہے۔',
		onlyEnglish: (language: string) =>
			`لگتا ہے اس متن کی زبان ${isolate(languageName(language))} ہے۔ حافظہ ابھی صرف انگریزی متن میں سوال تلاش کرتا ہے۔`,
		backToText: 'متن کی طرف واپس',
		writeOwn: 'خود کارڈ لکھیں',
		untitled: (at: number) => `بے عنوان، ${dates.moment(at)}`,
		source: 'ماخذ',
		paragraph: (n: number) => `پیراگراف ${number(n)}`,
		editDropped: 'ترمیم چھوڑ دی گئی۔',
		startOver: 'دوسری تحریر',
		undone: 'پچھلا فیصلہ واپس لے لیا گیا۔'
	},

	flags: {
		'as-of': 'اپنے وقت تک درست',
		attributed: 'کسی کے الفاظ',
		contested: 'متنازع',
		planned: 'منصوبہ، ابھی ہوا نہیں',
		'relative-date': 'تاریخ اخذ کی گئی',
		conflict: 'مآخذ میں اختلاف'
	},

	settings: {
		title: 'ترتیبات',
		look: 'ظاہر اور زبان',
		language: 'زبان',
		digits: 'ہندسے',
		theme: 'روشن یا تاریک',
		highContrast: 'زیادہ واضح رنگ (ہائی کنٹراسٹ)',
		themes: { system: 'آلے کے مطابق', light: 'روشن', dark: 'تاریک' },
		studying: 'پڑھائی',
		rollover: 'نیا دن شروع ہوتا ہے',
		rolloverWhy: 'آدھی رات کے بعد کی پڑھائی بھی پچھلی شام میں گنی جاتی ہے۔',
		typesAnswers: 'جواب لکھیں',
		typesAnswersWhy:
			'جن کارڈوں کا جواب لکھنا ضروری نہیں وہ بھی لکھ کر پوچھے جائیں۔ خانہ خالی ہو تو کارڈ پلٹ جاتا ہے۔',
		safety: 'آپ کا مواد',
		where: 'سب کچھ اسی آلے پر، اسی براؤزر میں رہتا ہے۔ کہیں کچھ نہیں بھیجا جاتا۔',
		preview: 'یہ بیک اپ کیا لائے گا',
		madeAt: (at: string) => `${at} کو بنایا گیا۔`,
		holds: 'بیک اپ میں',
		leftOut: 'فائل میں خراب تھا، اس لیے چھوڑ دیا گیا',
		adds: 'یہاں نیا',
		changes: 'یہاں بدلے گا',
		removes: 'یہاں مٹے گا',
		kinds: {
			decks: 'مجموعے',
			notes: 'نوٹ',
			events: 'جوابات',
			media: 'تصاویر',
			documents: 'تحریریں',
			drafts: 'مسودے',
			papers: 'پرچے',
			sittings: 'دیے گئے امتحان',
			settings: 'ترتیبات'
		},
		kind: 'قسم',
		ahead: (n: number) =>
			plural(n, {
				one: '# اندراج کی تاریخ آئندہ کی ہے، وہ تب تک انتظار کرے گا۔',
				other: '# اندراجات کی تاریخ آئندہ کی ہے، وہ تب تک انتظار کریں گے۔'
			}),
		merge: 'اسے لے آئیں',
		mergeWhy:
			'دونوں یکجا ہوتے ہیں: ایک ہی چیز کی دو تبدیلیوں میں سے بعد والی رہتی ہے، اور جواب دونوں کے گنے جاتے ہیں۔',
		restored: (n: number) => `بیک اپ آ گیا: ${cards(n)}۔`,
		unreadable: 'یہ فائل بیک اپ کے طور پر نہیں پڑھی جا سکتی۔',
		about: 'تعارف',
		aboutText: 'حافظہ مفت، آزاد اور آف لائن ہے۔ نہ کوئی سرور ہے، نہ کھاتہ درکار ہے۔'
	},

	unread: {
		what: 'متن آخر تک نہیں پڑھا جا سکا۔',
		safe: 'متن اور آپ کے مجموعے جوں کے توں ہیں۔',
		todo: 'دوبارہ کوشش کریں، یا اس کا چھوٹا حصہ آزمائیں۔'
	},

	error: {
		notFound: 'ایسا کوئی صفحہ نہیں',
		notFoundWhy: 'پتا پرانا یا غلط ہو سکتا ہے۔ آپ کے مجموعے محفوظ ہیں۔',
		failed: 'یہ صفحہ نہیں دکھایا جا سکا',
		failedWhy: 'آپ کے مجموعے محفوظ ہیں۔ صفحہ دوبارہ کھولیں، یا شروع پر واپس جائیں۔',
		toHome: 'شروع پر جائیں'
	}
};
