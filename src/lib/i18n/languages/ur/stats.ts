import type { PartOfDay } from '#lib/core/stats/advice/hours.ts';
import { inUnit, isolate } from '../../format.ts';
import type { StatsWords } from '../en/stats.ts';
import { number, percent, plural } from './format.ts';

const month = new Intl.DateTimeFormat('ur', { month: 'short', timeZone: 'UTC' });

const cards = (n: number) => plural(n, { other: '# کارڈ' });
const days = (n: number) => plural(n, { other: '# دن' });
const minutes = (n: number) => plural(n, { other: '# منٹ' });
const seconds = (n: number) => plural(n, { other: '# سیکنڈ' });
const shortUnit = { minute: 'منٹ', hour: 'گھ', day: 'دن', month: 'ماہ', year: 'سال' };
const short = (count: number) => {
	const [n, unit] = inUnit({ unit: 'day', count });
	return `${number(n)} ${shortUnit[unit]}`;
};
const parts: Record<PartOfDay, string> = {
	night: 'رات کو',
	morning: 'صبح کو',
	afternoon: 'دوپہر کو',
	evening: 'شام کو'
};
const expected = (foretold: number, rate: number) =>
	`حافظہ کی توقع ${percent(foretold)} تھی اور آپ کو ${percent(rate)} یاد رہا`;

/** Urdu. */
export const stats: StatsWords = {
	title: 'پیش رفت',
	empty: 'ابھی دکھانے کو کچھ نہیں۔ پہلے جوابات کے بعد یہ صفحہ خود بھر جائے گا۔',
	deck: 'مجموعہ',
	allDecks: 'سب مجموعے',
	period: 'مدت',
	periods: { month: '30 دن', year: 'ایک سال', all: 'سب کچھ' },
	working: 'حساب ہو رہا ہے',
	asTable: 'جدول کی صورت میں',
	none: '–',
	sections: {
		ahead: 'کیا آنے والا ہے',
		done: 'آپ نے کیا کیا',
		memory: 'آپ کو کتنا یاد ہے',
		time: 'آپ کب اور کتنی دیر میں جواب دیتے ہیں',
		where: 'کیا پکا ہے اور کیا کچا'
	},

	month: (day) => month.format(day * 86_400_000),
	answers: (n) => plural(n, { one: '# جواب', other: '# جوابات' }),
	cards,
	minutes,
	range: (from, to) => `${from} تا ${to}`,
	orMore: (from) => `${from} یا زیادہ`,
	days,
	shortDays: short,
	seconds: (n) => `${number(n)} سیکنڈ`,
	share: (rate, low, high) => `${percent(rate)} (${percent(low)} تا ${percent(high)})`,
	metOf: (met, all) => `${number(all)} میں سے ${number(met)}`,

	recalled: 'یاد رہا',
	foretold: 'توقع',
	aim: (rate) => `ہدف: ${percent(rate)}`,
	allOf: (n) => `سب ${number(n)}`,
	fewer: 'تھوڑے',
	less: 'کم',
	more: 'زیادہ',
	missedDay: 'کارڈ باقی تھے، جواب کوئی نہیں',
	calendarAlt: 'پچھلا سال، ہر ہفتہ ایک ستون؛ نیچے جدول میں یہی اعداد ہیں۔',

	streak: (n) => plural(n, { other: 'لگاتار # دن' }),
	streakWhy: 'جس دن کچھ باقی نہ ہو یا چھٹی ہو، اس سے سلسلہ نہیں ٹوٹتا۔',
	longest: (n) => plural(n, { other: 'سب سے لمبا سلسلہ: # دن' }),
	recalledRate: (rate) => `${percent(rate)} یاد رہا`,
	ofReviews: (n) => plural(n, { one: '# دہرائی میں سے', other: '# دہرائیوں میں سے' }),
	noReviews: 'ابھی کوئی دہرائی نہیں',
	timeADay: 'پڑھائی کے ایک دن میں اوسطاً',
	inPeriod: 'اس مدت میں',

	columns: {
		name: 'نام',
		day: 'دن',
		span: 'دن',
		month: 'مہینہ',
		due: 'باقی',
		overdue: 'ان میں پرانے',
		minutes: 'منٹ',
		answers: 'جوابات',
		fresh: 'نئے',
		learning: 'زیرِ یاد',
		relearning: 'دوبارہ زیرِ یاد',
		review: 'دہرائیاں',
		reviews: 'دہرائیاں',
		added: 'شامل ہوئے',
		met: 'پہلی بار دیکھے',
		cards: 'دیکھے ہوئے کارڈ',
		known: 'اب یاد',
		age: 'کارڈ',
		interval: 'وقفہ',
		chance: 'متوقع امکان',
		recalled: 'یاد رہے',
		foretold: 'توقع',
		count: 'کارڈ',
		stability: 'پختگی',
		difficulty: 'مشکل',
		time: 'وقت',
		right: 'یاد رہے',
		wrong: 'بھول گئے',
		hour: 'گھنٹہ'
	},

	figures: {
		forecast: 'لوٹنے والے منٹ',
		forecastWhy:
			'موجودہ صورت: ان دہرائیوں سے آگے جو نکلے گا اور نئے کارڈ اس میں شامل نہیں۔ پرانے باقی کارڈ آج میں گنے گئے ہیں۔',
		answers: 'جوابات',
		answersWhy: 'پوچھے جاتے وقت کارڈ جیسا تھا اس کے مطابق۔ واپس لیے گئے جوابات شمار نہیں ہوتے۔',
		calendar: 'سال بھر کے دن',
		fresh: 'نئے کارڈ',
		freshWhy: 'جو کارڈ کتب خانے میں آئے، اور جو آپ نے پہلی بار دیکھے۔',
		ages: 'عمر کے مطابق یادداشت',
		agesWhy:
			'اصل یادداشت: دہرائی والے کارڈوں کا دن میں پہلا جواب۔ کچا وہ جس کا وقفہ 21 دن سے کم ہو۔ قوسین میں اور لکیر پر: 95% اعتماد کے ساتھ اصل شرح کہاں ہے۔',
		age: { young: 'کچے', mature: 'پکے', all: 'سب' },
		intervals: 'وقفے کے مطابق یادداشت',
		overTime: 'وقت کے ساتھ یادداشت',
		calibration: 'کیا یادداشت کا نمونہ درست ہے؟',
		calibrationWhy:
			'ایک جیسی توقع والی دہرائیاں ساتھ رکھی گئی ہیں۔ جہاں نقطہ اور مربع ملیں، وہاں اتنا ہی یاد رہا جتنی توقع تھی۔',
		stability: 'پختگی',
		stabilityWhy: 'جن کارڈوں کو آپ دیکھ چکے ہیں، ان کے یاد رہنے کا امکان 90% تک گرنے کی مدت۔',
		difficulty: 'مشکل',
		difficultyWhy: '1 آسان سے 10 مشکل تک، جیسا یادداشت کا نمونہ آپ کے جوابات سے سمجھتا ہے۔',
		recall: 'آج یاد ہونے کا امکان',
		recallWhy: 'یادداشت کے نمونے کے مطابق، ان کارڈوں کا جنھیں آپ دیکھ چکے ہیں۔',
		times: 'جواب کا وقت',
		timesWhy: 'سوال سے درجے تک؛ ایک منٹ سے زیادہ کو ایک منٹ گنا جاتا ہے۔',
		hours: 'گھنٹوں کے مطابق یادداشت',
		hoursWhy: 'جہاں آپ تھے وہاں کی گھڑی سے۔ دس سے کم دہرائیوں والے گھنٹے نہیں دکھائے گئے۔',
		hourAnswers: 'گھنٹوں کے مطابق جوابات',
		decks: 'مجموعے',
		topics: 'موضوعات',
		sources: 'ماخذ',
		noDeck: 'اب کتب خانے میں نہیں',
		noTopic: 'بغیر موضوع',
		noSource: 'بغیر ماخذ'
	},

	tooFew: {
		reviews: (have, need) =>
			`ابھی کچھ کہنے کے لیے جوابات کافی نہیں: ${number(need)} میں سے ${number(have)} دہرائیاں۔`,
		answers: (have, need) =>
			`ابھی کچھ کہنے کے لیے جوابات کافی نہیں: ${number(need)} میں سے ${number(have)}۔`,
		days: (have, need) =>
			`ابھی کچھ کہنے کے لیے دن کافی نہیں: ${number(need)} میں سے ${number(have)}۔`,
		cards: (have, need) =>
			`ابھی کچھ کہنے کے لیے دیکھے ہوئے کارڈ کافی نہیں: ${number(need)} میں سے ${number(have)}۔`
	},
	forecastIs: {
		nothing: 'کچھ باقی نہیں۔',
		behind: (overdue, today) =>
			`${cards(overdue)} آج سے پہلے کے باقی ہیں، کل ${minutes(today)}۔ روز تھوڑا تھوڑا کریں اور تب تک نئے کارڈ نہ لیں۔`,
		peak: (day, most, usual) =>
			`${day} کو ${minutes(most)} ہیں؛ عام طور پر ${number(usual)}۔ اس دن کے لیے کچھ وقت نکال رکھیں۔`,
		even: (usual) => `روزانہ تقریباً ${minutes(usual)}، نئے کارڈوں کے بغیر۔`
	},
	habitIs: {
		regular: (studied, all) =>
			`آپ نے ${days(all)} میں سے ${number(studied)} دن جواب دیے، اور جس دن کوئی کارڈ باقی تھا وہ خالی نہیں گیا۔`,
		missed: (missed, all) =>
			`${days(all)} میں سے ${number(missed)} دن کارڈ باقی تھے مگر جواب کوئی نہیں دیا۔ ایسے دن پانچ منٹ بھی ڈھیر نہیں لگنے دیتے۔`
	},
	freshIs: {
		'all-met': 'ایسا کوئی کارڈ نہیں جو آپ نے نہ دیکھا ہو۔',
		'none-met': (left) =>
			`${cards(left)} ابھی نہیں دیکھے، اور اس مدت میں شاید ہی کوئی نیا آیا۔ ان تک پہنچنا ہو تو روزانہ کے نئے کارڈ بڑھائیں۔`,
		'met-by': (left, perDay, day) =>
			`${cards(left)} ابھی نہیں دیکھے؛ روزانہ ${number(perDay)} کے حساب سے سب ${day} تک دیکھ لیں گے۔`
	},
	retentionIs: {
		'as-wanted': (rate, aim) =>
			`آپ کو ${percent(rate)} یاد رہتا ہے؛ ہدف ${percent(aim)} ہے۔ کچھ بدلنے کی ضرورت نہیں۔`,
		above: (rate, aim) =>
			`آپ کو ${percent(rate)} یاد رہتا ہے، ہدف ${percent(aim)} سے زیادہ: آپ کی یادداشت حافظہ کی توقع سے بہتر ہے۔ جب وہ آپ کے جوابات سے یہ سیکھ لے گا تو دہرائیاں کم ہو جائیں گی۔`,
		early: (rate, aim) =>
			`آپ کو ${percent(rate)} یاد رہتا ہے، ہدف ${percent(aim)} سے زیادہ، کیونکہ کارڈوں کا جواب باری سے پہلے دیا گیا۔ کچھ بدلنے کی ضرورت نہیں۔`,
		below: (rate, aim) =>
			`آپ کو ${percent(rate)} یاد رہتا ہے؛ ہدف ${percent(aim)} ہے۔ جو کارڈ بار بار بھولتے ہیں انھیں نئے لفظوں میں لکھیں، اور کچھ عرصہ نئے کارڈ کم لیں۔`,
		late: (rate, aim) =>
			`آپ کو ${percent(aim)} کے بجائے ${percent(rate)} یاد رہتا ہے، کیونکہ کارڈ مقررہ دن سے زیادہ رکے رہے۔ نئے کارڈوں سے پہلے باقی کارڈوں کا جواب دیں۔`
	},
	calibrationIs: {
		fits: (foretold, rate) => `${expected(foretold, rate)}۔ آپ کی یادداشت کا اندازہ درست ہے۔`,
		uneven: (_foretold, _rate, error) =>
			`مجموعی طور پر درست، مگر اندر اوسطاً ${percent(error)} کا فرق ہے۔ آپ کے جوابات سے سیکھنا مدد دے گا۔`,
		'too-high': (foretold, rate) =>
			`${expected(foretold, rate)}: کارڈ آپ کے لیے دیر سے آتے ہیں۔ اسے آپ کے جوابات سے سیکھنا چاہیے۔`,
		'too-low': (foretold, rate) =>
			`${expected(foretold, rate)}: کارڈ ضرورت سے پہلے آتے ہیں۔ اسے آپ کے جوابات سے سیکھنا چاہیے۔`
	},
	stabilityIs: {
		holds: (spoken) => `آپ کے آدھے کارڈ ${spoken} یا اس سے زیادہ عرصہ 90% سے اوپر رہتے ہیں۔`
	},
	difficultyIs: {
		hard: (n, share) =>
			`${cards(n)}، یعنی ${percent(share)}، تقریباً انتہائی مشکل ہیں۔ بار بار دہرانے سے بہتر ہے کہ سوال واضح یا جواب چھوٹا کریں۔`,
		fine: 'بہت مشکل کارڈوں کا حصہ غیر معمولی نہیں۔'
	},
	recallIs: {
		known: (known, met) =>
			`جو ${cards(met)} آپ دیکھ چکے ہیں ان میں سے تقریباً ${number(known)} اب یاد ہوں گے۔`,
		slipping: (known, met, slipping) =>
			`جو ${cards(met)} آپ دیکھ چکے ہیں ان میں سے تقریباً ${number(known)} اب یاد ہوں گے؛ ${number(slipping)} بہت زیادہ رک چکے ہیں۔ نئے کارڈوں سے پہلے باقی کارڈوں کا جواب دیں۔`
	},
	timesAre: {
		fine: (median) => `آپ کے آدھے جوابات ${seconds(median)} یا کم میں ہوتے ہیں۔`,
		slow: (share, from) =>
			`آپ کے ${percent(share)} جوابات ${seconds(from)} یا زیادہ لیتے ہیں۔ جو کارڈ ایک ہی بات پوچھے وہ جلدی ہوتا ہے اور بہتر یاد رہتا ہے۔`,
		lingering: (right, wrong) =>
			`جو یاد ہو وہ ${seconds(right)} میں آ جاتا ہے؛ جو بھول گیا ہو وہ ${number(wrong)} لیتا ہے۔ کچھ نہ آئے تو جواب جلدی دیکھ لیں۔`
	},
	hoursAre: {
		'one-part': 'آپ کی تقریباً سب دہرائیاں دن کے ایک ہی حصے میں ہیں: موازنے کو کچھ نہیں۔',
		even: 'دن کا کوئی حصہ آپ کے لیے واضح طور پر بہتر نہیں۔',
		better: (best, bestRate, worst, worstRate) =>
			`آپ کو ${parts[best]} (${percent(bestRate)}) ${parts[worst]} (${percent(worstRate)}) کی نسبت زیادہ یاد رہتا ہے۔ ہو سکے تو دہرائی تب کریں۔`
	},
	groupsAre: {
		even: 'کوئی دوسروں سے واضح طور پر کمزور نہیں۔',
		weak: (name, rate, others) =>
			`${isolate(name)} سب سے کم یاد رہا: ${percent(rate)}، باقی ${percent(others)}۔ اگلے کارڈوں سے پہلے اس کے بارے میں دوبارہ پڑھیں۔`
	}
};
