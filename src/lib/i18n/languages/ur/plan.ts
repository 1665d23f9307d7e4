import { withDigits } from '../../digits.ts';
import { isolate, leftToRight } from '../../format.ts';
import type { PlanWords } from '../en/plan.ts';
import { number, percent, plural } from './format.ts';

const minutes = (n: number) => plural(n, { one: '# منٹ', other: '# منٹ' });
const about = (n: number) => (n < 1 ? 'ایک منٹ سے کم' : `تقریباً ${minutes(n)}`);
const days = (n: number) => plural(n, { one: '# دن', other: '# دن' });
const answers = (n: number) => plural(n, { one: '# جواب', other: '# جوابات' });
const loss = (n: number) =>
	leftToRight(
		n.toLocaleString(withDigits('ur'), { minimumFractionDigits: 4, maximumFractionDigits: 4 })
	);
const steps = leftToRight('1m 10m 1h 1d');

/** Urdu. */
export const plan = {
	title: 'آپ کیسے پڑھتے ہیں',
	lead: 'یہ قاعدے ہر مجموعے پر لاگو ہیں، سوائے اس کے کہ کسی مجموعے کے اپنے قاعدے ہوں۔',
	ofDeck: (title: string) => `${isolate(title)} کیسے پڑھا جائے`,
	ofDeckLead: 'جو یہاں مختلف ہو وہ صرف اسی مجموعے کے لیے ہے۔ باقی سب کتب خانے کے مطابق ہے۔',
	toLibraryRules: 'کتب خانے کے قاعدے',
	ownDecks: 'اپنے قاعدوں والے مجموعے',
	places: {
		rules: 'آپ کیسے پڑھتے ہیں',
		days: 'چھٹیاں اور ہلکے دن',
		exams: 'امتحان کی تیاری',
		catchUp: 'کمی پوری کرنا',
		memory: 'آپ کے جوابات سے سیکھا',
		leeches: 'جو کارڈ یاد نہیں ٹھہرتے'
	},
	placesWhy: {
		rules: 'یادداشت، حدیں، مرحلے، ترتیب: اور ان پر کتنا وقت لگے گا',
		days: 'تعطیلات، خالی دن، ہفتے کے ہلکے دن',
		exams: 'دن، منٹ، اور ان کا نتیجہ',
		catchUp: 'وقفے کے بعد کے دنوں کا منصوبہ',
		memory: 'آپ کیسے بھولتے ہیں، جہاں تک جوابات بتاتے ہیں',
		leeches: 'وہ کیوں بھولتے ہیں، اور کیا مدد دے سکتا ہے'
	},
	apply: 'یہ اختیار کریں',
	discard: 'رہنے دیں',
	applied: 'اگلے جوابات انھی قاعدوں پر چلیں گے۔',

	rules: {
		desiredRetention: 'مطلوبہ یادداشت',
		desiredRetentionWhy: 'کارڈ لوٹنے پر یاد ہونے کا امکان۔ جتنا زیادہ، اتنی زیادہ دہرائیاں۔',
		howMuch: 'روزانہ کتنا',
		newPerDay: 'روزانہ نئے کارڈ',
		ofEachDeck: 'ہر مجموعے کے۔',
		reviewsPerDay: 'روزانہ دہرائیاں، زیادہ سے زیادہ',
		reviewsPerDayWhy: 'ہر مجموعے کی۔ جو بچے وہ اگلے دن کا انتظار کرتا ہے۔',
		minutesPerDay: 'نئے کارڈوں کے لیے روزانہ منٹ',
		minutesPerDayWhy: 'نئے کارڈ اتنے ہی آتے ہیں جتنا وقت دہرائیوں سے بچے۔ خالی: کوئی حد نہیں۔',
		minutesPerDayOfDeck:
			'نئے کارڈ اتنے ہی آتے ہیں جتنا وقت دہرائیوں سے بچے۔ خالی: کتب خانے کے مطابق۔',
		steps: 'پہلے مرحلے',
		learningSteps: 'نیا کارڈ اتنی دیر بعد پھر آئے',
		relearningSteps: 'بھولا ہوا کارڈ اتنی دیر بعد پھر آئے',
		stepsWhy: `وقفے ایک سطر میں: ${steps}۔ خالی: کسی اور دن۔`,
		maximumIntervalDays: 'سب سے لمبا وقفہ، دنوں میں',
		order: 'ترتیب',
		reviewOrder: 'دہرائیاں',
		reviewOrders: {
			due: 'جن کی باری سب سے پرانی ہے وہ پہلے',
			retrievability: 'جن کے یاد ہونے کا امکان کم ہے وہ پہلے',
			'retrievability-descending': 'جن کے یاد ہونے کا امکان زیادہ ہے وہ پہلے',
			overdueness: 'جو اپنے وقفے کے لحاظ سے زیادہ لیٹ ہیں وہ پہلے',
			loss: 'جن کا انتظار سب سے مہنگا پڑے وہ پہلے',
			easiest: 'آسان پہلے',
			hardest: 'مشکل پہلے',
			'shortest-interval': 'چھوٹے وقفے پہلے',
			'longest-interval': 'لمبے وقفے پہلے',
			added: 'مجموعے کی ترتیب سے',
			'added-descending': 'مجموعے کی ترتیب سے، آخر سے شروع',
			random: 'ملے جلے'
		},
		newGather: 'کون سے نئے کارڈ آئیں',
		newGathers: {
			position: 'سب مجموعوں کے پہلے کارڈ',
			'position-descending': 'سب مجموعوں کے آخری کارڈ',
			deck: 'ایک ایک مجموعہ',
			'random-notes': 'قرعے سے، نوٹ کے حساب سے',
			'random-cards': 'قرعے سے، کارڈ کے حساب سے'
		},
		newOrder: 'کس ترتیب میں',
		newOrders: {
			gathered: 'جیسے آئیں',
			ord: 'پہلے رخ پہلے',
			random: 'ملے جلے'
		},
		mix: 'دہرائیوں میں نئے کارڈ',
		mixes: {
			mixed: 'ان کے درمیان',
			'reviews-first': 'دہرائیوں کے بعد',
			'new-first': 'دہرائیوں سے پہلے'
		},
		siblings: 'ایک ہی نوٹ کے کارڈ',
		siblingsWhy: 'دونوں ایک دن آئیں تو ایک رخ دوسرے کا جواب بتا دیتا ہے۔',
		buryNewSiblings: 'نئے کارڈ کسی اور دن کا انتظار کریں',
		buryReviewSiblings: 'دہرائیاں کسی اور دن کا انتظار کریں',
		more: 'مزید قاعدے',
		isBalanced: 'دنوں کو برابر رکھیں',
		isBalancedWhy: 'کارڈ کے لیے موزوں دنوں میں سے کم کام والا دن چنا جاتا ہے۔',
		leechThreshold: 'اتنی بار بھولنے پر کارڈ کو دیکھا جائے',
		inLibrary: (value: string) => `کتب خانے میں: ${isolate(value)}۔`,
		noLimit: 'کوئی حد نہیں',
		asLibrary: 'کتب خانے کے مطابق',
		allAsLibrary: 'سب کتب خانے جیسا',
		isAsLibrary: 'یہ مجموعہ کتب خانے کے قاعدوں پر پڑھا جاتا ہے۔',
		hasOwn: 'اس مجموعے کے اپنے قاعدے ہیں۔',
		changeOfDeck: 'اس کے قاعدے بدلیں',
		wrong: {
			newPerDay: `${number(0)} سے ${number(9999)} تک کوئی پورا عدد دیں۔`,
			reviewsPerDay: `${number(0)} سے ${number(9999)} تک کوئی پورا عدد دیں۔`,
			minutesPerDay: `${number(1)} سے ${number(1440)} تک منٹ دیں، یا خالی چھوڑ دیں۔`,
			learningSteps: `ایسے وقفے دیں: ${steps}، سب سے لمبا ${leftToRight('30d')}، یا خالی چھوڑ دیں۔`,
			relearningSteps: `ایسے وقفے دیں: ${leftToRight('10m 1h 1d')}، سب سے لمبا ${leftToRight('30d')}، یا خالی چھوڑ دیں۔`,
			maximumIntervalDays: `${number(1)} سے ${number(36_500)} تک پورے دن دیں۔`,
			leechThreshold: `${number(1)} سے ${number(99)} تک کوئی پورا عدد دیں۔`
		},
		mend: 'پہلے نشان زدہ خانے درست کریں۔'
	},

	ahead: {
		title: 'اس سے کیا ہوگا',
		asNow: 'ابھی کی صورت',
		withChange: 'تبدیلی کے ساتھ',
		working: 'حساب لگایا جا رہا ہے',
		failed: 'پیش گوئی نہ ہو سکی۔ دوبارہ کوشش کریں۔',
		day: 'دن',
		minutes,
		minutesColumn: 'منٹ',
		left: 'بعد کے لیے',
		chart: (n: number) => `روزانہ منٹ، اگلے ${number(n)} دنوں میں`,
		average: (now) => `روزانہ ${about(now)}۔`,
		averages: (before, after) => `روزانہ ${about(after)}، ابھی ${about(before)}۔`,
		recall: (share: number) => `تب تک جو دیکھا ہوگا اس کا ${percent(share)} یاد ہوگا۔`,
		recalls: (before: number, after: number) =>
			`تب تک جو دیکھا ہوگا اس کا ${percent(after)} یاد ہوگا، ابھی ${percent(before)}۔`,
		behind: (n: number) =>
			`آخر میں ${plural(n, { one: '# دہرائی', other: '# دہرائیاں' })} رہ جائیں گی: حد ان کے لیے کم ہے۔`,
		honest: 'آپ کی یادداشت کے بارے میں جو معلوم ہے اس پر مبنی ایک نقل۔',
		stays: 'جن کارڈوں کا دن طے ہے وہ اسی دن رہیں گے۔',
		show: 'دکھائیں',
		none: 'ابھی کوئی کارڈ نہیں جس کی پیش گوئی ہو۔',
		compare: 'یادداشت کے درجوں کا موازنہ',
		compareWhy: (n: number) => `ہر ایک کے ساتھ اگلے ${number(n)} دن:`,
		retention: 'یادداشت',
		aDay: 'روزانہ',
		known: 'آخر میں یاد'
	},

	days: {
		title: 'چھٹیاں اور ہلکے دن',
		lead: 'چھٹی کے دن کچھ طے نہیں ہوتا، ہلکے دن کم۔ جو پہلے سے وہاں ہے وہ آس پاس کے دنوں میں چلا جاتا ہے۔',
		off: 'چھٹی کے دن',
		pick: 'جن دنوں میں آپ نہیں پڑھیں گے انھیں دبائیں۔',
		previous: 'پچھلا مہینہ',
		next: 'اگلا مہینہ',
		isOff: 'چھٹی',
		today: 'آج',
		breakFrom: 'پہلا دن',
		breakTo: 'آخری دن',
		addBreak: 'وقفہ شامل کریں',
		wrongBreak: 'پہلا دن دیں، اور آخری دن جو اس سے پہلے نہ ہو۔',
		pastBreak: 'یہ وقفہ گزر چکا ہے۔',
		longBreak: 'وقفہ زیادہ سے زیادہ ایک سال کا ہو سکتا ہے۔',
		planned: 'طے شدہ',
		none: 'کوئی طے نہیں۔',
		remove: (range: string) => `${range} ہٹائیں`,
		range: (from: string, to: string) => `${from} تا ${to}`,
		length: days,
		easy: 'ہفتے کے دن',
		ease: { normal: 'معمول', reduced: 'آدھا', minimum: 'نہ ہونے کے برابر' },
		allEasy: 'سب دن ہلکے ہوں تو کوئی ہلکا نہیں: کام اتنا ہی رہتا ہے۔',
		moves: (n: number) =>
			n === 0
				? 'کسی کارڈ کو ہٹانے کی ضرورت نہیں۔'
				: plural(n, { one: '# کارڈ کسی اور دن جائے گا۔', other: '# کارڈ کسی اور دن جائیں گے۔' }),
		applied: (n: number) =>
			n === 0
				? 'آپ کے دن محفوظ ہو گئے۔'
				: `آپ کے دن محفوظ ہو گئے، اور ${plural(n, { one: '# کارڈ کا دن بدلا', other: '# کارڈوں کے دن بدلے' })}۔`
	},

	catchUp: {
		title: 'کمی پوری کرنا',
		lead: 'جتنا جمع ہے وہ ایک دن میں نہیں سماتا۔ کچھ ضائع نہیں ہوا: اسے دن بہ دن نمٹائیں، پہلے وہ جو بھولنے کو ہے۔',
		notNeeded: 'کچھ جمع نہیں ہوا۔ جو باقی ہے وہ ایک دن میں ہو جائے گا۔',
		howMuch: 'روزانہ کتنا وقت؟',
		choice: (n: number) => `روزانہ ${minutes(n)}`,
		done: (n: number, day: string) => `${days(n)} میں مکمل، ${day} کو`,
		doneToday: 'آج ہی مکمل',
		never: (n: number) => `${days(n)} میں بھی مکمل نہیں: جتنے جواب ہوں گے اس سے زیادہ لوٹیں گے`,
		cost: (n: number) =>
			n === 0
				? 'کوئی مزید کارڈ نہیں بھولے گا'
				: `اس دوران تقریباً ${plural(n, { one: '# کارڈ', other: '# کارڈ' })} مزید بھولیں گے`,
		own: 'اپنے منٹ',
		ownWrong: `${number(5)} سے ${number(600)} تک منٹ دیں۔`,
		within: 'یا اتنے دنوں میں',
		withinWrong: `${number(1)} سے ${number(120)} تک دن دیں۔`,
		findMinutes: 'منٹ معلوم کریں',
		start: 'یوں کمی پوری کریں',
		change: 'یہ منصوبہ اپنائیں',
		end: 'منصوبہ ختم کریں',
		running: (n: number) => `آپ روزانہ ${minutes(n)} میں کمی پوری کر رہے ہیں۔`,
		until: (day: string) => `جیسا اب لگتا ہے، ${day} کو مکمل۔`,
		untilUnknown: 'اس رفتار سے کام کم نہیں ہوتا۔',
		newWait: 'نئے کارڈ تب تک رکے رہیں گے جب تک کچھ باقی ہے۔',
		started: 'آج صرف آج کا حصہ ہے۔',
		ended: 'منصوبہ ختم ہوا۔',
		over: 'کمی پوری ہو گئی۔ نئے کارڈ پھر آئیں گے۔',
		without: 'منصوبے کے بغیر',
		withPlan: 'اس منصوبے کے ساتھ'
	},

	memory: {
		title: 'آپ کے جوابات سے سیکھا',
		lead: 'حافظہ اس سے شروع کرتا ہے کہ لوگ عام طور پر کیسے بھولتے ہیں۔ آپ کے جوابات سے وہ آپ کا طریقہ سیکھتا ہے، اور اسے تبھی اپناتا ہے جب وہ آپ کے تازہ ترین جوابات کی بہتر پیش گوئی کرے۔',
		tooFew: (have: number, need: number) =>
			`سیکھنے کو ابھی بہت کم ہے: بعد کے دنوں کے ${answers(have)}، اور ${number(need)} درکار ہیں۔ زیادہ فائدہ تقریباً ${number(2000)} سے ہوتا ہے۔`,
		check: 'میرے جوابات سے سیکھیں',
		checkAgain: 'ایک بار پھر سیکھیں',
		working: 'سیکھا جا رہا ہے',
		cancelled: 'روک دیا گیا۔ کچھ نہیں بدلا۔',
		better: 'یہ آپ کے جوابات کی بہتر پیش گوئی کرتا ہے۔',
		kept: 'جو استعمال میں ہے وہ اتنی ہی یا بہتر پیش گوئی کرتا ہے۔ وہی رہے گا۔',
		basis: (reviews: number, heldOut: number) =>
			`${answers(reviews)} سے؛ آخری ${number(heldOut)} پر جانچا گیا، جن سے سیکھا نہیں گیا تھا۔`,
		before: 'استعمال میں',
		after: 'سیکھا ہوا',
		wasBefore: 'پہلے',
		lossTitle: 'حیرت (لاگ لاس)',
		lossWhy: 'جواب کتنا غیر متوقع ہوتا ہے: کم بہتر ہے۔',
		loss,
		curve: 'پیش گوئی اور یاد',
		curveWhy: 'لکیر پر اتنا ہی یاد رہا جتنی پیش گوئی تھی۔ بڑے نقطے زیادہ جوابات کے ہیں۔',
		foretold: 'پیش گوئی',
		recalled: 'یاد رہا',
		answersColumn: 'جوابات',
		curveColumn: 'کس سے',
		willChange: 'کیا بدلے گا',
		willChangeWhy:
			'کسی کارڈ کا دن نہیں بدلا جائے گا۔ ہر ایک کو اگلا دن تب ملے گا جب آپ جواب دیں گے۔ پہلے جواب کے بعد کے نئے وقفے:',
		gradeColumn: 'جواب',
		adopt: 'سیکھا ہوا استعمال کریں',
		adopted: 'اب سے کارڈ آپ کے اپنے جوابات کے مطابق طے ہوں گے۔',
		revert: 'واپس جائیں',
		reverted: 'کارڈ پہلے کی طرح طے ہوں گے۔',
		inUse: 'ابھی استعمال میں',
		common: 'لوگ عام طور پر جیسے بھولتے ہیں',
		ownSince: (at: string) => `آپ کا اپنا، ${at} سے`,
		improved: (reviews: number, before: string, after: string) =>
			`${answers(reviews)} سے؛ حیرت پہلے ${before}، بعد میں ${after}۔`,
		bySelf: 'خود سیکھنا',
		bySelfWhy: 'مہینے میں ایک بار، جہاں فائدہ ہو۔ آپ کو بتایا جاتا ہے، اور آپ واپس جا سکتے ہیں۔',
		modes: {
			auto: 'سیکھے، بہتر ہو تو اپنائے، اور مجھے بتائے',
			ask: 'سیکھے، اور مجھ سے پوچھے',
			off: 'صرف میرے کہنے پر'
		},
		notice:
			'حافظہ نے آپ کے جوابات سے سیکھا کہ آپ کیسے بھولتے ہیں۔ اب وہ اسی سے منصوبہ بناتا ہے؛ کسی کارڈ کا دن نہیں بدلا۔',
		offer: 'حافظہ نے آپ کے جوابات سے سیکھا کہ آپ کیسے بھولتے ہیں، اور اسی سے منصوبہ بنا سکتا ہے۔',
		look: 'دیکھیں کیا ملا',
		dismiss: 'ٹھیک ہے'
	},

	leeches: {
		title: 'جو کارڈ یاد نہیں ٹھہرتے',
		lead: (n: number) =>
			plural(n, {
				one: 'یہ کارڈ بار بار بھولتا ہے۔ اسی کو دہراتے رہنے سے کم ہی فائدہ ہوتا ہے؛ چھوٹی سی تبدیلی اکثر کام آتی ہے۔',
				other:
					'یہ # کارڈ بار بار بھولتے ہیں۔ انھی کو دہراتے رہنے سے کم ہی فائدہ ہوتا ہے؛ چھوٹی سی تبدیلی اکثر کام آتی ہے۔'
			}),
		none: 'کوئی کارڈ بار بار نہیں بھولتا۔',
		noneWhy: (n: number) =>
			`کارڈ یہاں تب آتا ہے جب سیکھنے کے بعد ${plural(n, { one: 'ایک بار', other: '# بار' })} بھولا ہو۔`,
		forgotten: (n: number) => plural(n, { one: 'ایک بار بھولا', other: '# بار بھولا' }),
		looking: 'وجہ تلاش کی جا رہی ہے',
		cause: {
			confused: (answer: string) =>
				`اسے کوئی اور کارڈ سمجھا گیا: جواب میں ${isolate(answer)} دیا گیا۔`,
			alike: 'ایک اور کارڈ تقریباً یہی پوچھتا ہے۔',
			list: (n: number) => `جواب ${number(n)} چیزوں کی فہرست ہے: فہرست ایک ساتھ یاد کرنا مشکل ہے۔`,
			long: (n: number) => `جواب میں ${number(n)} الفاظ ہیں: لمبا جواب ایک ساتھ یاد کرنا مشکل ہے۔`,
			rival: 'ایک اور کارڈ یہی پوچھتا ہے اور کچھ اور جواب چاہتا ہے۔',
			vague: 'سوال بہت مختصر ہے: ایک سے زیادہ جواب ٹھیک بیٹھ سکتے ہیں۔',
			unknown: 'الفاظ سے کوئی وجہ نہیں ملتی۔ ایک اشارہ یا ذہن میں کوئی تصویر مدد دے سکتی ہے۔'
		},
		repair: {
			'tell-apart': 'جو انھیں الگ کرتا ہے وہ شامل کریں',
			split: 'ہر حصہ الگ پوچھیں',
			'shorten-key': 'جواب مختصر کریں',
			'reword-stem': 'زیادہ واضح پوچھیں',
			'add-hint': 'اشارہ شامل کریں'
		},
		others: (n: number) => plural(n, { one: '# اور ممکنہ وجہ', other: '# اور ممکنہ وجوہات' }),
		thisCard: 'یہ کارڈ',
		otherCard: 'دوسرا کارڈ',
		splitWhy: 'ایک متن جس میں ہر حصے کے لیے خالی جگہ ہے۔ جیسے چاہیں بدلیں۔',
		splitAdd: 'یہ کارڈ شامل کریں',
		splitNone: 'ہر حصہ [قوسین] میں لکھیں۔',
		alsoSuspend: 'پرانا کارڈ نہ پوچھیں',
		splitDone: (n: number) => plural(n, { one: '# کارڈ شامل ہوا۔', other: '# کارڈ شامل ہوئے۔' }),
		edited: 'بدل دیا گیا۔ جب تک پھر نہ بھولے، اس فہرست میں نہیں آئے گا۔',
		leave: 'جیسا ہے رہنے دیں',
		left: 'جب تک پھر نہ بھولے، اس فہرست میں نہیں آئے گا۔',
		suspend: 'اسے نہ پوچھیں',
		suspended: 'جب تک آپ واپس نہ لائیں یہ نہیں پوچھا جائے گا۔',
		more: 'مزید دکھائیں'
	},

	home: {
		dayOff: 'چھٹی کا دن',
		dayOffWhy: (day: string) => `کچھ کرنا ضروری نہیں۔ پڑھائی کا اگلا دن ${day} ہے۔`,
		studyAnyway: 'پھر بھی پڑھیں',
		backlog: 'قدم بہ قدم',
		backlogWhy:
			'اتنا جمع ہو گیا ہے کہ ایک دن میں نہیں سماتا۔ اسے کچھ دنوں میں بانٹیں، اور پہلے دیکھ لیں کہ اس کی قیمت کیا ہے۔',
		plan: 'دنوں کا منصوبہ بنائیں',
		catchingUp: (n: number) => `کمی پوری ہو رہی ہے، روزانہ ${minutes(n)}۔`,
		until: (day: string) => `لگتا ہے ${day} کو مکمل۔`,
		change: 'بدلیں',
		stray: (n: number) =>
			`${plural(n, { one: '# کارڈ کا جواب', other: '# کارڈوں کے جوابات' })} تب دیے گئے جب اس آلے کی تاریخ آگے تھی۔ آپ کے کہے بغیر وہ تبھی لوٹیں گے۔`,
		strayBring: 'واپس لائیں',
		strayBack: (n: number) => plural(n, { one: '# کارڈ واپس آ گیا۔', other: '# کارڈ واپس آ گئے۔' }),
		doneForToday: 'آج کا حصہ مکمل',
		doneForTodayWhy: 'باقی منصوبے کے مطابق اگلے دنوں میں۔',
		leeches: (n: number) =>
			plural(n, {
				one: '# کارڈ ہمیشہ کی طرح پھر بھول گیا۔',
				other: '# کارڈ ہمیشہ کی طرح پھر بھول گئے۔'
			}),
		leechesLook: 'دیکھیں کیا مدد دے سکتا ہے'
	},
	weekdays: ['پیر', 'منگل', 'بدھ', 'جمعرات', 'جمعہ', 'ہفتہ', 'اتوار']
} satisfies PlanWords;
