import { kinds } from './kinds.ts';
import { isolate } from '../../format.ts';
import type { ExamWords } from '../en/exam.ts';
import { marksIn } from '../../exam/marks.ts';
import { plural, number, percent } from './format.ts';

/** Urdu. */
export const exam: ExamWords = {
	title: 'آزمائشی امتحان',
	lead: 'پرچہ ویسے ہی دیں جیسے امتحان کے دن: گھڑی کے ساتھ، اور اپنے امتحان کے قاعدوں پر نمبر پائیں۔',
	newPaper: 'نیا پرچہ',
	plans: 'امتحان کے دن کا منصوبہ',
	papers: 'پرچے',
	noPapers: 'ابھی کوئی پرچہ نہیں۔ پرچہ آپ کے مجموعوں سے بنتا ہے؛ اسے جتنی بار چاہیں دیں۔',
	howPapers: [
		'پرچے کی قسم چنیں: سادہ فیصد، یا کسی امتحان کے قاعدے۔',
		'گھڑی کے ساتھ دیں، یا مشق کے طور پر، ہر جواب دیکھتے ہوئے۔',
		'نتیجہ دیکھیں؛ جو رہ گیا وہ آپ کی دہرائیوں میں لوٹ آتا ہے۔'
	],
	firstPaper: 'پہلا پرچہ بنائیں',
	pastSittings: 'دیے ہوئے پرچے',
	noSittings: 'یہ پرچہ ابھی کسی نے نہیں دیا۔',
	looking: 'آپ کے کارڈ دیکھے جا رہے ہیں',
	questions: (n) => plural(n, { one: '# سوال', other: '# سوال' }),
	minutes: (n) => plural(n, { one: '# منٹ', other: '# منٹ' }),
	hoursAndMinutes: (hours, minutes) =>
		[
			hours > 0 ? plural(hours, { one: '# گھنٹہ', other: '# گھنٹے' }) : '',
			minutes > 0 ? plural(minutes, { one: '# منٹ', other: '# منٹ' }) : ''
		]
			.filter((part) => part !== '')
			.join(' '),
	underWay: 'جاری ہے',
	goOn: 'جاری رکھیں',
	seeResult: 'نتیجہ دیکھیں',
	resultOf: (marks, most) => `${most} میں سے ${marks}`,
	...marksIn('ur'),

	profile: 'پرچے کی قسم',
	profiles: {
		'upsc-gs': 'یو پی ایس سی پریلمز، جنرل اسٹڈیز',
		'upsc-csat': 'یو پی ایس سی پریلمز، سی سیٹ',
		'css-mpt': 'سی ایس ایس، ایم پی ٹی',
		percentage: 'سادہ فیصد',
		certainty: 'یقین کے حساب سے نمبر',
		own: 'اپنے نمبر'
	},
	profileWhy: {
		'upsc-gs': 'غلط جواب پر درست جواب کے نمبر کا تہائی کٹتا ہے۔',
		'upsc-csat': 'غلط جواب پر درست جواب کے نمبر کا تہائی کٹتا ہے؛ ایک تہائی نمبر پر کامیابی ہے۔',
		'css-mpt':
			'غلط جواب پر کچھ نہیں کٹتا؛ ایک تہائی نمبر پر کامیابی ہے۔ اردو کے حصے کے لیے اردو کا مجموعہ چنیں۔',
		percentage: 'ہر درست جواب کا ایک نمبر، اور جو ترتیب یا جوڑے کچھ درست ہوں ان کا کچھ حصہ۔',
		certainty:
			'ہر جواب کے ساتھ بتائیں کہ کتنا یقین ہے اور اسی حساب سے نمبر داؤ پر لگائیں، جیسے موڈل میں۔',
		own: 'آپ بتائیں کہ درست، غلط اور خالی جواب کے کتنے نمبر ہیں۔'
	},
	paperTitle: 'عنوان',
	time: 'منٹ',
	optionCount: 'ہر سوال کے انتخاب',
	passPercent: 'کامیابی، % سے (0: کوئی نہیں)',
	right: 'درست',
	wrong: 'غلط',
	blank: 'خالی',
	partial: 'جو کچھ حصہ درست ہو اس کے کچھ نمبر ملیں',
	badMarks:
		'نمبر عدد یا کسر میں لکھیں، جیسے 2، 0.25 یا ⁦-2/3⁩، اور درست جواب کے نمبر غلط سے زیادہ رکھیں۔',
	section: (n) => `حصہ ${number(n)}`,
	wholePaper: 'سوالات',
	sectionTitle: 'حصے کا نام',
	count: 'سوال',
	addSection: 'حصہ بڑھائیں',
	removeSection: 'یہ حصہ نکالیں',
	decks: 'مجموعے',
	allDecks: 'کوئی نہیں چنا: سب مجموعے۔',
	narrow: 'صرف کچھ سوال',
	topics: 'موضوع',
	noTopic: 'بغیر موضوع',
	kinds: 'کس بارے میں',
	kindNames: kinds,
	forms: 'پوچھنے کا طریقہ',
	formNames: { choice: 'انتخاب', typed: 'لکھنا', ordering: 'ترتیب دینا', matching: 'جوڑے ملانا' },
	difficulty: 'مشکل',
	difficulties: {
		easy: 'آپ کے لیے آسان',
		medium: 'درمیانہ',
		hard: 'آپ کے لیے مشکل',
		unmet: 'ابھی نہیں دیکھا'
	},
	found: (n) => plural(n, { one: '# سوال ملا', other: '# سوال ملے' }),
	tooFew: (wanted, found) =>
		`${number(wanted)} چاہییں، ${number(found)} ملے۔ مزید چنیں، یا کم مانگیں۔`,
	fixed: (n) =>
		plural(n, {
			one: 'آپ کے چنے ہوئے کارڈ سے۔',
			other: 'آپ کے چنے ہوئے # کارڈوں سے، اسی ترتیب میں۔'
		}),
	noCards: 'ابھی پوچھنے کو کوئی کارڈ نہیں۔ پہلے کوئی مجموعہ شامل کریں۔',
	make: 'پرچہ بنائیں',
	makeAnyway: 'جو ہے اسی سے بنائیں',
	isShort: 'کچھ حصوں کو اتنے سوال نہیں ملے جتنے چاہییں:',
	shortSection: (title, wanted, found) =>
		`${isolate(title)}: ${number(wanted)} میں سے ${number(found)}`,
	nothingFound: 'کوئی سوال نہیں ملتا۔ دوسرے مجموعے چنیں، یا شرطیں کم کریں۔',

	paper: 'پرچہ',
	gone: 'یہ اب اس آلے پر نہیں ہے۔',
	toPapers: 'سب پرچے',
	sections: 'حصے',
	marking: 'نمبر',
	markingOf: (right, wrong, blank) => `درست ${right}، غلط ${wrong}، خالی ${blank}`,
	markingByCertainty: (stakes) => `یقین کے حساب سے، درست / غلط: ${stakes.join('؛ ')}`,
	passFrom: (share) => `${percent(share)} نمبر پر کامیابی`,
	conditions: 'پرچہ کیسے دینا ہے؟',
	conditionNames: { exam: 'امتحان کی طرح', practice: 'مشق کے طور پر' },
	conditionWhy: {
		exam: 'گھڑی نہیں رکتی، چاہے اس صفحے کو کچھ بھی ہو۔ آخر تک کوئی جواب نہیں دکھایا جاتا۔ وقت ختم ہوتے ہی پرچہ خود جمع ہو جاتا ہے۔',
		practice: 'آپ گھڑی روک سکتے ہیں، اور اپنا جواب دے کر سوال کا درست جواب دیکھ سکتے ہیں۔'
	},
	toReviews: 'میرے جواب دہرائی میں گنیں',
	toReviewsWhy:
		'جو آتا تھا اور جو نہیں، آخر میں آپ کے شیڈول میں جاتا ہے؛ اندازے کا لحاظ رکھا جاتا ہے۔ واپس لیا جا سکتا ہے۔',
	begin: 'شروع کریں',
	another: 'ایسا ہی ایک اور بنائیں',
	deletePaper: 'پرچہ حذف کریں',
	deleteWhy: 'اس کے ساتھ دیے ہوئے پرچے اور نتیجے بھی جاتے ہیں۔ کارڈ اور دہرائیاں رہتی ہیں۔',
	deleteSitting: 'یہ دیا ہوا پرچہ حذف کریں',
	deleteSittingWhy: 'اس کے جواب اور نتیجہ جاتے ہیں۔ بھیجی ہوئی دہرائیاں رہتی ہیں۔',
	print: 'چھاپیں',

	question: (n, of) => `سوال ${number(n)} از ${number(of)}`,
	timeLeft: 'باقی وقت',
	hideTimer: 'گھڑی چھپائیں',
	showTimer: 'گھڑی دکھائیں',
	minutesLeft: (n) => plural(n, { one: 'ایک منٹ باقی ہے۔', other: '# منٹ باقی ہیں۔' }),
	halfLeft: (n) =>
		`آدھا وقت گزر گیا: ${plural(n, { one: '# منٹ باقی ہے۔', other: '# منٹ باقی ہیں۔' })}`,
	options: 'انتخاب',
	strike: (letter) => `${letter} کاٹیں`,
	unstrike: (letter) => `${letter} واپس لائیں`,
	isStruck: 'کٹا ہوا',
	yourAnswer: 'آپ کا جواب',
	howSure: 'کتنا یقین ہے؟',
	sureNames: { 1: 'اندازہ', 2: 'خاصا', 3: 'پورا یقین' },
	saySure: 'پہلے بتائیں کہ کتنا یقین ہے۔',
	previous: 'پچھلا',
	next: 'محفوظ کریں، اگلا',
	mark: 'نشان لگائیں، اگلا',
	unmark: 'نشان ہٹائیں',
	isMarked: 'دوبارہ دیکھنے کا نشان',
	clear: 'مٹائیں',
	showAnswer: 'جواب دکھائیں',
	pause: 'روکیں',
	paused: 'گھڑی رکی ہوئی ہے۔',
	palette: 'سوالات',
	standings: {
		unseen: 'نہیں دیکھا',
		unanswered: 'جواب نہیں دیا',
		answered: 'جواب دیا',
		marked: 'نشان لگا',
		'answered-marked': 'جواب دیا اور نشان لگا'
	},
	answeredOf: (answered, all) => `⁦${number(answered)}/${number(all)}⁩`,
	answeredIn: (title, answered, all) =>
		`${isolate(title)}: ${number(all)} میں سے ${number(answered)} کے جواب دیے`,
	handIn: 'جمع کریں',
	handInTitle: 'پرچہ جمع کریں؟',
	handInLeft: (time) => `ابھی ${time} باقی ہیں۔`,
	unanswered: (n) =>
		plural(n, { one: '# سوال کا جواب نہیں دیا', other: '# سوالوں کے جواب نہیں دیے' }),
	marked: (n) =>
		plural(n, { one: '# پر دوبارہ دیکھنے کا نشان ہے', other: '# پر دوبارہ دیکھنے کا نشان ہے' }),
	unsure: (n) =>
		plural(n, {
			one: '# جواب پر آپ نے یقین نہیں بتایا: وہ اندازہ گنا جائے گا',
			other: '# جوابوں پر آپ نے یقین نہیں بتایا: وہ اندازے گنے جائیں گے'
		}),
	allAnswered: 'ہر سوال کا جواب دیا جا چکا ہے۔',
	notYet: 'ابھی نہیں',
	keys: {
		options: 'انتخاب چنیں',
		strike: 'انتخاب کاٹیں، یا واپس لائیں',
		sure: 'اندازہ، خاصا یقین، پورا یقین',
		move: 'پچھلا، اگلا سوال',
		next: 'محفوظ کریں اور اگلا',
		mark: 'دوبارہ دیکھنے کا نشان، اور اگلا',
		clear: 'جواب مٹائیں',
		timer: 'گھڑی چھپائیں یا دکھائیں',
		show: 'مشق: جواب دکھائیں',
		pause: 'مشق: گھڑی روکیں',
		help: 'یہ کلیدیں دکھائیں'
	},

	result: 'نتیجہ',
	notHandedIn: 'یہ پرچہ ابھی جمع نہیں ہوا۔',
	byClock: 'گھڑی نے جمع کیا۔',
	passed: 'کامیاب',
	failed: 'ناکام',
	exactly: (fraction) => `ٹھیک ${fraction}`,
	ofMarks: (most) => `از ${most} نمبر`,
	figures: {
		attempted: 'جواب دیے',
		right: 'درست',
		wrong: 'غلط',
		partial: 'کچھ درست',
		blank: 'خالی',
		accuracy: 'دیے ہوئے جوابوں میں درست',
		lost: 'غلط جوابوں سے کٹے نمبر',
		guesses: 'اندازوں سے ملا',
		took: 'لگا ہوا وقت',
		each: 'ہر سوال پر'
	},
	seconds: (n) => plural(n, { one: '# سیکنڈ', other: '# سیکنڈ' }),
	reviews: 'دہرائی',
	sent: 'آپ کے جواب دہرائی میں گنے گئے ہیں۔',
	sentNow: (n) =>
		plural(n, { one: '# جواب اب دہرائی میں گنا گیا۔', other: '# جواب اب دہرائی میں گنے گئے۔' }),
	stale: (n) =>
		plural(n, {
			one: '# کارڈ کا جواب بعد میں کہیں اور دیا گیا، یا وہ رہا نہیں؛ اسے چھوڑ دیا گیا۔',
			other: '# کارڈوں کے جواب بعد میں کہیں اور دیے گئے، یا وہ رہے نہیں؛ انھیں چھوڑ دیا گیا۔'
		}),
	notSent: 'آپ کے جواب دہرائی میں نہیں گنے گئے۔',
	send: 'دہرائی میں بھیجیں',
	takeBack: 'واپس لیں',
	takenBack: 'اس پرچے کی دہرائیاں واپس لے لی گئیں۔',
	by: { section: 'حصوں کے حساب سے', topic: 'موضوع کے حساب سے', kind: 'جو پوچھا گیا اس کے حساب سے' },
	columns: {
		marks: 'نمبر',
		right: 'درست',
		wrong: 'غلط',
		blank: 'خالی',
		each: 'سیکنڈ فی سوال'
	},
	calibration: 'کتنا یقین، کتنا درست',
	calibrationNone:
		'آپ نے کسی جواب پر نہیں بتایا کہ کتنا یقین تھا۔ اگلی بار بتائیں تو یہاں لکھا ہوگا کہ کون سے جواب چھوڑنے چاہییں۔',
	certainty: 'آپ نے کہا',
	rightRate: 'درست',
	rightOf: (right, all) => `${number(all)} میں سے ${number(right)} (${percent(right / all)})`,
	worth: 'نمبر',
	paysFrom: 'فائدہ کب سے',
	fewAnswers: (n) =>
		`صرف ${plural(n, { one: '# جواب پر', other: '# جوابوں پر' })} یقین بتایا گیا: بھروسے کے لیے کم ہیں۔ نیچے کے اعداد صرف اسی پرچے کا حال ہیں۔`,
	advice: {
		skip: {
			1: (gain, marks) =>
				`جو صرف اندازہ ہو اسے چھوڑ دیں: اس پرچے میں ${marks} نمبر آتے، ${gain} زیادہ۔`,
			2: (gain, marks) =>
				`صرف وہی جواب دیں جس کا پورا یقین ہو: اس پرچے میں ${marks} نمبر آتے، ${gain} زیادہ۔`,
			3: (gain, marks) =>
				`جن جوابوں کا پورا یقین تھا وہ بھی مہنگے پڑے: خالی چھوڑنے پر ${marks} نمبر آتے، ${gain} زیادہ۔`
		},
		answerAll: 'جواب دینا درست تھا: کوئی بھی درجہ چھوڑنے سے نمبر کم ہوتے، یا اتنے ہی رہتے۔',
		free: 'یہاں غلط جواب پر کچھ نہیں کٹتا: ہر سوال کا جواب دیں، اندازہ بھی لگائیں۔',
		stake: (said, better, rate) =>
			`جسے آپ نے “${said}” کہا اس میں ${rate} درست تھا: “${better}” کہنے سے سب سے زیادہ نمبر ملتے۔`,
		over: (said, rate, from) =>
			`“${said}” میں ${rate} درست تھا؛ ان نمبروں میں ${from} سے پہلے فائدہ نہیں۔`
	},
	without: (said, marks) => `“${said}” اور اس سے کم کے بغیر: ${marks}`,
	review: 'سوالات',
	filters: { wrong: 'غلط', blank: 'خالی', all: 'سب' },
	outcomes: { right: 'درست', wrong: 'غلط', partial: 'کچھ درست', blank: 'خالی' },
	you: 'آپ',
	key: 'درست',
	noAnswer: 'کوئی جواب نہیں',
	passage: 'عبارت',
	nothingHere: 'کوئی نہیں۔'
};
