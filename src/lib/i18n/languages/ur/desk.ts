import { isolate } from '../../format.ts';
import type { DeskWords } from '../en/desk.ts';
import { dates } from './dates.ts';
import { number, plural } from './format.ts';

const cards = (n: number) => plural(n, { one: '# کارڈ', other: '# کارڈ' });
const decisions = (n: number) => plural(n, { one: '# فیصلہ', other: '# فیصلے' });

/** Urdu. */
export const desk: DeskWords = {
	progress: (decided: number, all: number) => `${number(all)} میں سے ${number(decided)} طے`,
	accept: 'قبول',
	reject: 'رد',
	isAccepted: 'قبول شدہ',
	isRejected: 'رد شدہ',
	isEdited: 'ترمیم کے ساتھ قبول',
	isPreselected: 'پہلے سے چنا ہوا',
	isInDeck: 'مجموعے میں ہے',
	inDeckAs: (before) => `تبدیل شدہ: مجموعے میں ابھی «${isolate(before)}» ہے`,
	tier: { A: 'یقینی', B: 'مناسب', C: 'کم یقینی', manual: 'آپ کا اپنا' },
	tierMeans: {
		A: 'عبارت میں بالکل یہی لکھا ہے۔',
		B: 'غالباً عبارت میں یہی لکھا ہے: رکھنے سے پہلے دیکھ لیں۔',
		C: 'کم یقین سے پڑھا گیا، یا جملے کا ایک لفظ چھپا دیا گیا ہے: عبارت سے ملا کر دیکھیں۔',
		manual: 'یہ آپ نے لکھا۔'
	},
	preselectedMeans: 'رد نہ کریں تو مجموعے میں شامل ہوگا۔',
	legend: 'ان الفاظ کا مطلب',
	flagMeans: {
		'as-of': 'جب متن لکھا گیا تب درست تھا؛ بعد میں بدل سکتا ہے۔',
		attributed: 'متن کے مطابق یہ بات کسی نے کہی۔',
		contested: 'متن کے مطابق دوسرے اس سے متفق نہیں۔',
		planned: 'متن میں اعلان ہے؛ ہوا یا نہیں، یہ نہیں بتایا گیا۔',
		'relative-date': 'متن میں ”پچھلے سال“ جیسے الفاظ ہیں؛ تاریخ متن کی اپنی تاریخ سے نکالی گئی۔',
		conflict: 'دو عبارتیں اسے مختلف بتاتی ہیں۔'
	},
	isBegun: 'ترمیم نامکمل',
	unfinished: (n: number) =>
		plural(n, {
			one: '# ترمیم نامکمل ہے۔ پہلے اسے محفوظ یا منسوخ کریں، پھر شامل کریں۔',
			other: '# ترامیم نامکمل ہیں۔ پہلے انھیں محفوظ یا منسوخ کریں، پھر شامل کریں۔'
		}),
	goOnEditing: 'ترمیم جاری رکھیں',
	showSource: 'متن میں دیکھیں',
	deckName: 'مجموعہ',
	newDeck: 'نیا مجموعہ',
	addTo: (n: number, deck: string) => `${cards(n)} «${isolate(deck)}» میں شامل کریں`,
	noneAccepted: 'ابھی کچھ قبول نہیں ہوا',
	added: (n: number, deck: string) =>
		`«${isolate(deck)}» میں ${plural(n, { one: '# کارڈ ہے', other: '# کارڈ ہیں' })}۔`,
	isAdded: 'شامل ہو گئے · مجموعہ کھولیں',
	studyNow: 'ابھی پڑھیں',
	savedNote: 'ہر فیصلہ فوراً محفوظ ہوتا ہے۔ یہیں رک کر بعد میں جاری رکھ سکتے ہیں۔',
	counts: (accepted, rejected, left) =>
		`${number(accepted)} قبول · ${number(rejected)} رد · ${number(left)} باقی`,
	preselected: (n) => `ان میں سے ${number(n)} پہلے سے چنے ہوئے`,
	place: (at, all) => `کارڈ ${number(at)}، کل ${number(all)}`,
	views: 'کیا دیکھنا ہے',
	cards: 'کارڈ',
	later: 'بعد میں',
	isLater: 'بعد کے لیے',
	whyReject: 'کیوں؟',
	reasons: {
		wrong: 'غلط ہے',
		ambiguous: 'ایک سے زیادہ جواب',
		trivial: 'یاد رکھنے کے لائق نہیں',
		stale: 'پرانی بات',
		duplicate: 'پہلے پوچھا جا چکا',
		wording: 'الفاظ ٹھیک نہیں'
	},
	noReason: 'وجہ کے بغیر',
	rejectedAs: (reason) => `رد: ${reason}`,
	guesses: (n) => plural(n, { one: 'مزید #، کم یقینی', other: 'مزید #، کم یقینی' }),
	passage: 'عبارت',
	uncovered: (n: number) =>
		plural(n, { one: '# چیز ابھی نہیں پوچھی گئی', other: '# چیزیں ابھی نہیں پوچھی گئیں' }),
	covered: 'سب پوچھ لیا گیا',
	uncoveredTitle: 'ابھی نہیں پوچھے گئے',
	uncoveredWhy:
		'متن کی تاریخیں، نام اور اعداد جنہیں کوئی کارڈ نہیں پوچھتا۔ کسی ایک کو چن کر کارڈ شروع کریں۔',
	things: {
		dates: 'تاریخیں',
		people: 'افراد',
		places: 'مقامات',
		names: 'دیگر نام',
		counts: 'اعداد'
	},
	moreThings: (n: number) => `مزید ${number(n)}`,
	showAll: 'سب کارڈ دکھائیں',
	beginHint:
		'متن میں الفاظ منتخب کریں یا خط کشیدہ لفظ کو چھوئیں: اسی جواب کا کارڈ شروع ہو جائے گا۔',
	begin: 'ان الفاظ سے کارڈ بنائیں',
	wordsOfText: 'متن کے الفاظ',
	wordsHow:
		'تیر کے بٹن لفظ بہ لفظ لے جاتے ہیں، شفٹ کے ساتھ مزید الفاظ شامل ہوتے ہیں۔ انٹر یا C سے ان کا کارڈ بنتا ہے۔',
	ownTitle: 'آپ کا اپنا کارڈ',
	noCandidates: 'کوئی کارڈ نہیں ملا، مگر متن میں پوچھنے کے لائق تفصیلات ہیں۔',
	noDate: 'متن کی اپنی کوئی تاریخ نہیں۔',
	undated: (n) =>
		plural(n, {
			one: 'اس کی # تاریخ (”پچھلے سال“، ”پیر کو“) صرف اسی سے نکل سکتی ہے۔',
			other: 'اس کی # تاریخیں (”پچھلے سال“، ”پیر کو“) صرف اسی سے نکل سکتی ہیں۔'
		}),
	date: 'متن کی تاریخ',
	dated: (day) => `متن کی تاریخ: ${day}`,
	setDate: 'یہ تاریخ رکھیں',
	changeDate: 'تاریخ بدلیں',
	dateDone: (day) => `اب سب کارڈ ${day} سے گنے جاتے ہیں۔ آپ کے فیصلے محفوظ ہیں۔`,
	asking: 'دوبارہ سوال بن رہے ہیں',
	dateStands: 'تاریخ درست ہے',
	asOfStands: 'وقت کے ساتھ رکھیں',
	workedOut: (said, date) => `”${isolate(said)}“ ← ${isolate(date)}`,
	speaker: 'یہ کس نے کہا؟',
	attribute: 'بتائیں کس نے کہا',
	unattribute: 'بات بذاتِ خود درست ہے',
	drop: 'کارڈ چھوڑ دیں',
	happened: 'یہ ہو چکا ہے',
	repairs: 'درستی',
	names: 'نام',
	namesWhy:
		'اگر دو نام ایک ہی کے ہوں تو انہیں ایک کر دیں: سب کارڈ بدل جائیں گے اور دونوں جواب درست ہوں گے۔',
	nameFrom: 'یہ نام',
	nameTo: 'سے مراد',
	likely: 'شاید ایک ہی',
	join: 'ایک کر دیں',
	joined: (from, to) => `اب ہر کارڈ میں ${isolate(from)} کی جگہ ${isolate(to)} ہے۔`,
	conflict: 'متن یہ بات ایک سے زیادہ طرح بتاتا ہے',
	keepThis: 'یہ رکھیں',
	keepAll: 'سب رکھیں، ماخذ کے ساتھ',
	dropAll: 'سب چھوڑ دیں',
	again: (at, kept) =>
		`آپ یہ متن پہلے دیکھ چکے ہیں (${dates.moment(at)})۔ ${decisions(kept)} محفوظ ہیں۔`,
	newer: (title, at, kept) =>
		`یہ «${isolate(title)}» کا نیا نسخہ ہے (${dates.moment(at)})۔ جو نہیں بدلا اس پر ${decisions(kept)} محفوظ ہیں۔`,
	updateDeck: (deck) => `مجموعہ «${isolate(deck)}» تازہ کریں`,
	updatesDeck: (deck) => `مجموعہ «${isolate(deck)}» ہی آگے چلے گا۔`,
	decideAnew: 'نئے سرے سے فیصلہ کریں',
	restAccepted: (n) =>
		n === 0
			? 'اس پیراگراف میں کوئی اور یقینی کارڈ نہیں۔'
			: plural(n, {
					one: 'اس پیراگراف کا # یقینی کارڈ قبول',
					other: 'اس پیراگراف کے # یقینی کارڈ قبول'
				}),
	acceptRest: 'اس پیراگراف کے یقینی کارڈ قبول کریں',
	nothingToUndo: 'واپس لینے کو کوئی فیصلہ نہیں۔',
	keys: {
		later: 'بعد کے لیے چھوڑیں',
		reason: 'رد کریں؛ پھر وجہ',
		undo: 'واپس لیں، جتنی بار چاہیں',
		peek: 'عبارت آس پاس کے متن کے ساتھ دکھائیں',
		rest: 'اس پیراگراف کے یقینی کارڈ قبول کریں',
		words: 'متن کے الفاظ پر جائیں',
		nextWord: 'متن میں: لفظ بہ لفظ',
		moreWords: 'متن میں: مزید الفاظ شامل کریں'
	}
};
