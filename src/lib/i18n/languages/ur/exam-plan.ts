import { isolate } from '../../format.ts';
import type { ExamPlanWords } from '../en/exam-plan.ts';
import { number, percent, plural } from './format.ts';

const minutes = (n: number) => plural(n, { one: '# منٹ', other: '# منٹ' });
const days = (n: number) => plural(n, { one: '# دن', other: '# دن' });
const range = (low: number, high: number) => `${percent(low)} سے ${percent(high)}`;

/** Urdu. */
export const examPlan: ExamPlanWords = {
	title: 'امتحان کی تیاری',
	lead: 'دن اور اپنا وقت بتائیں۔ پھر ہر روز وہ کارڈ آئیں گے جن سے اس دن تک سب سے زیادہ نمبر بنتے ہیں۔',
	none: 'کوئی امتحان طے نہیں۔ آپ کے مجموعے عام ترتیب سے چلتے ہیں۔',
	add: 'امتحان شامل کریں',
	edit: (name) => `ترمیم: ${isolate(name)}`,
	remove: (name) => `${isolate(name)} حذف کریں`,
	deleted: (name) =>
		`${isolate(name)} حذف ہو گیا۔ جو کارڈ کسی اور امتحان کے نہیں، وہ عام ترتیب سے چلیں گے۔`,
	newTitle: 'نیا امتحان',
	editTitle: 'امتحان بدلیں',
	inDays: (n) => (n === 1 ? 'کل' : `${days(n)} بعد`),
	over: 'ہو چکا',
	aDay: (n) => `روزانہ ${minutes(n)}`,
	study: 'اس کے کارڈ پڑھیں',

	name: 'نام',
	date: 'امتحان کا دن',
	dateWhy: 'پڑھائی کا آخری دن اس سے ایک دن پہلے ہے۔',
	scope: 'کیا پوچھا جائے گا',
	decks: 'مجموعے',
	noDecks: 'ابھی کوئی مجموعہ نہیں۔',
	goneDeck: 'ایک مجموعہ جو اب آپ کے کتب خانے میں نہیں',
	tags: 'ٹیگ',
	tag: 'ٹیگ',
	addTag: 'ٹیگ شامل کریں',
	removeTag: (tag) => `ٹیگ ${isolate(tag)} ہٹائیں`,
	weight: (part) => `${isolate(part)} کا وزن`,
	weightWhy: 'اس کا ایک کارڈ کتنا گنا جائے: 2 ہو تو 1 سے دگنا۔',
	minutesPerDay: 'روزانہ منٹ',
	daysOff: 'بغیر پڑھائی کے دن',
	wanted: 'کتنے فیصد نمبر چاہییں',
	wantedWhy: 'خالی: جتنے مل سکیں۔',
	keepUntil: 'اس دن تک بھی یاد رہے',
	keepUntilWhy: 'اگر زیادہ دیر تک چاہیے تو امتحان کے بعد کا کوئی دن۔',
	wrong: {
		name: 'زیادہ سے زیادہ 200 حروف کا نام دیں۔',
		date: 'آج کے بعد، تین سال کے اندر کا کوئی دن دیں۔',
		parts: 'کم از کم ایک مجموعہ یا ٹیگ چنیں۔',
		minutesPerDay: '1 سے 1440 تک منٹ دیں۔',
		wanted: '1 سے 100 تک پورا عدد دیں، یا خالی چھوڑیں۔',
		keepUntil: 'امتحان کے بعد، دس سال کے اندر کا کوئی دن دیں، یا خالی چھوڑیں۔'
	},
	wrongWeight: 'وزن 1 سے 1000 تک ہو سکتا ہے۔',
	besides: 'مطلوبہ نمبر، بغیر پڑھائی کے دن',
	mend: 'پہلے نشان زدہ باتیں درست کریں۔',
	unsaved: 'آپ نے یہاں پہلے جو لکھا تھا وہ ابھی محفوظ نہیں ہوا۔',
	aside: 'آپ کا لکھا یہاں موجود رہے گا، مگر امتحان ابھی محفوظ نہیں ہوا۔',

	working: 'تب تک کے دنوں کا حساب ہو رہا ہے',
	cancelled: 'روک دیا گیا۔ حساب ہونے تک عام ترتیب چلے گی۔',
	failed: 'منصوبے کا حساب نہ ہو سکا۔ تب تک عام ترتیب چلے گی۔',
	plan: 'حساب لگائیں',
	planAgain: 'دوبارہ حساب لگائیں',
	plainServes: 'آپ کے امتحان کا منصوبہ ابھی تیار نہیں: یہ عام ترتیب کے کارڈ ہیں۔',

	expected: (mean) => `تقریباً ${percent(mean)} نمبر۔`,
	between: (low, high) => `دس میں سے نو بار ${range(low, high)} کے درمیان۔`,
	unmet: (n) =>
		n < 0.5
			? 'ہر کارڈ اس دن سے پہلے سامنے آ جائے گا۔'
			: `${plural(Math.round(n), { one: '# کارڈ', other: '# کارڈ' })} اس دن سے پہلے سامنے نہیں آئیں گے۔`,
	honest:
		'آپ کی یادداشت اور رفتار کے بارے میں جو معلوم ہے اس کے مطابق، صرف ان باتوں کے لیے جو آپ کے کارڈ پوچھتے ہیں۔ باقی اس میں شامل نہیں۔',
	reached: (wanted, isSure) =>
		isSure
			? `${percent(wanted)} آسانی سے مل جائیں گے۔`
			: `${percent(wanted)} کا امکان زیادہ ہے، مگر یقینی نہیں۔`,
	needsMinutes: (wanted, n) => `${percent(wanted)} کے لیے روزانہ تقریباً ${minutes(n)} اور چاہییں۔`,
	outOfReach: (wanted, best) =>
		`${percent(wanted)} روزانہ آدھا گھنٹہ اور دینے پر بھی ممکن نہیں: ${percent(best)} ممکن ہیں۔`,
	drop: (topics) =>
		`اگر کچھ چھوڑنا پڑے تو یہ اپنے کارڈوں کے حساب سے سب سے کم نمبر دیتے ہیں: ${topics}۔`,
	curve: 'متوقع نمبر، ہر صبح',
	curveWhy: 'اگر امتحان اسی دن ہوتا تو کتنے ملتے۔ آخر کی لکیر حد بتاتی ہے۔',
	dayColumn: 'دن',
	marksColumn: 'نمبر',
	wantedMark: 'مطلوب',
	expectedMark: 'متوقع',
	more: 'زیادہ وقت کے ساتھ',
	moreWhy: (n) => `روزانہ ${minutes(n)} اور`,
	gain: (share) => `+${number(Math.round(share * 1000) / 10)} فیصد`,
	topics: 'اس دن سب سے کم یاد',
	topic: 'موضوع',
	noTopic: 'بغیر موضوع',
	cardsColumn: 'کارڈ',
	known: 'یاد',
	ofMarks: 'نمبروں میں حصہ',
	today: 'آج',
	list: (reviewed, fresh, spent) =>
		`${number(reviewed)} دہرائیاں، ${number(fresh)} نئے کارڈ، تقریباً ${minutes(spent)}۔`,
	nothing: 'آج کے لیے کچھ طے نہیں۔',
	together: 'سب امتحانوں کے لیے مل کر۔',
	kept: (share) =>
		`پچھلے دو ہفتوں کے مطابق آپ طے کیے ہوئے منٹوں میں سے تقریباً ${percent(share)} پورے کرتے ہیں؛ منصوبہ اسی پر چلتا ہے۔`,
	shared: 'یہ آپ کے سب امتحانوں کے منٹوں کو ملا کر ہے۔',
	toMock: 'آزمائشی امتحان دیں',

	home: (name, n) => `${isolate(name)}: ${n === 1 ? 'کل' : `${days(n)} بعد`}`,
	homeToday: (n) => `آج اس کے لیے ${minutes(n)}`,
	homeMarks: (mean) => `تقریباً ${percent(mean)} نمبر متوقع`,
	homeWorking: (share) => `منصوبے کا حساب ہو رہا ہے: ${percent(share)}۔`,
	homeFailed: 'منصوبے کا حساب نہ ہو سکا؛ عام ترتیب چل رہی ہے۔',
	look: 'منصوبہ دیکھیں'
};
