import { isolate, leftToRight } from '../../format.ts';
import type { ExchangeWords } from '../en/exchange.ts';
import { number, plural } from './format.ts';

const cards = (n: number) => plural(n, { one: '# کارڈ', other: '# کارڈ' });
const notes = (n: number) => plural(n, { one: '# نوٹ', other: '# نوٹ' });

/** The words of import and export, in Urdu. */
export const exchange: ExchangeWords = {
	import: {
		title: 'مجموعے درآمد کریں',
		why: `Anki (${leftToRight('.apkg, .colpkg')})، Moodle (XML، GIFT)، اسپریڈ شیٹ (CSV، TSV)، Quizlet یا حافظہ کے مجموعوں (${leftToRight('.md, .json, .zip')}) سے۔ جب تک آپ دیکھ نہ لیں کہ اس میں کیا ہے، کچھ شامل نہیں ہوتا۔`,
		choose: 'فائلیں چنیں',
		chooseWhy: 'آپ انھیں یہاں چھوڑ بھی سکتے ہیں۔',
		paste: 'Quizlet یا اسپریڈ شیٹ سے چسپاں کریں',
		pasteLabel: 'نقل کیا ہوا متن، ہر سطر میں ایک کارڈ',
		pasteWhy: 'Quizlet میں: سیٹ کا مینو، Export، Copy text۔',
		read: 'پڑھیں',
		pastedName: 'چسپاں کیے ہوئے کارڈ',
		link: 'لنک سے',
		linkLabel: 'مجموعے کی فائل کا پتا',
		linkWhy: 'صرف وہ پتے جو https:// سے شروع ہوں۔ کچھ لانے سے پہلے آپ اسے دیکھ لیں گے۔',
		linkBad: 'یہ https:// سے شروع ہونے والا پتا نہیں۔',
		reading: (file) => `${isolate(file)} پڑھی جا رہی ہے`,
		looking: 'دیکھا جا رہا ہے کہ اس میں کیا ہے',
		tooSlow: 'پڑھنے میں بہت دیر لگی۔ اسے حصوں میں برآمد کریں اور وہ درآمد کریں۔',
		failed:
			'یہ پڑھی نہ جا سکی: حافظہ کا ایک ضروری حصہ لوڈ نہیں ہوا۔ نیٹ ورک سے جڑیں اور دوبارہ کوشش کریں۔',
		nothing: 'اس میں کوئی کارڈ نہیں جسے حافظہ پڑھ سکے۔',
		cancel: 'منسوخ کریں',
		another: 'دوسری فائل چنیں',
		fetchTitle: 'یہ فائل لائی جائے؟',
		fetchWhy: (host) =>
			`حافظہ اسے ایک بار ${isolate(host)} سے لائے گا۔ وہ میزبان آپ کا نیٹ ورک پتا دیکھے گا، جیسے ہر کھولے ہوئے صفحے کے ساتھ ہوتا ہے۔ آپ کی کوئی چیز نہیں بھیجی جاتی۔`,
		fetch: 'لے آئیں',
		fetching: (host) => `${isolate(host)} سے لائی جا رہی ہے`,
		fetchFailed: (host) =>
			`${isolate(host)} نے فائل نہیں دی۔ پتا الگ ٹیب میں کھولیں، فائل محفوظ کریں اور یہاں چنیں۔`,
		fetchTooLarge: 'فائل اس سے بڑی ہے جتنی حافظہ لاتا ہے۔ اسے خود محفوظ کریں اور یہاں چنیں۔',
		decks: 'اس میں کیا ہے',
		deck: (n, c) => `${notes(n)}، ${cards(c)}`,
		isNew: 'نیا مجموعہ',
		news: ({ fresh, changed, kept, unchanged }) =>
			[
				fresh > 0 ? `${number(fresh)} نئے` : '',
				changed > 0 ? `${number(changed)} بدلے الفاظ کے ساتھ` : '',
				kept > 0 ? `${number(kept)} جیسے آپ نے بدلے` : '',
				unchanged > 0 ? `${number(unchanged)} جیسے یہاں ہیں` : ''
			]
				.filter(Boolean)
				.join('، '),
		absent: (n) => `آپ کے مجموعے کے ${notes(n)} اس میں اب نہیں، اور یہاں رہیں گے۔`,
		all: 'تمام مجموعے',
		first: 'پہلے نوٹ',
		changes: (n) => `${notes(n)} میں کیا بدلے گا`,
		more: (n) => `اور ${number(n)} مزید`,
		stays: 'یہ آپ نے بدلا تھا: آپ کا رہے گا',
		theirs: 'مجموعے میں اب یہ ہے:',
		takeTheirs: 'مجموعے کے الفاظ لیں',
		keepOwn: 'اپنے ہی رکھیں',
		empty: 'کچھ نہیں',
		counts: 'کیا پڑھا گیا',
		count: (read, taken, left) =>
			left === 0
				? number(taken)
				: `${number(read)} میں سے ${number(taken)}، ${number(left)} چھوڑے گئے`,
		things: { notes: 'نوٹ', cards: 'کارڈ', reviews: 'جواب', media: 'تصویریں' },
		findings: 'کیا چھوڑا یا بدلا گیا',
		times: (n) => `${number(n)}×`,
		history: 'اب تک کے جوابوں کے ساتھ',
		historyWhy: (studied, reviews) =>
			`${cards(studied)}، ${plural(reviews, { one: '# جواب', other: '# جواب' })}۔ جن کارڈوں کا جواب آپ حافظہ میں دے چکے، وہ اپنے جواب رکھتے ہیں۔`,
		add: (fresh, changed) =>
			changed === 0
				? fresh > 0
					? `${notes(fresh)} شامل کریں`
					: 'نئے جواب دیکھیں'
				: fresh === 0
					? `${notes(changed)} تازہ کریں`
					: `${notes(fresh)} شامل، ${number(changed)} تازہ کریں`,
		nothingNew: 'اس میں کچھ نیا نہیں',
		renames: (before, after) =>
			`آپ کے مجموعے ${isolate(before)} کا نام ${isolate(after)} ہو جائے گا۔`,
		adding: 'شامل ہو رہے ہیں',
		share: (done) => `شامل ہو رہے ہیں: ${done}`,
		stopped: 'روک دیا گیا۔ کچھ شامل نہیں ہوا۔',
		done: 'شامل ہو گئے',
		result: (added, updated, unchanged) =>
			[
				added > 0 ? `${notes(added)} شامل ہوئے` : '',
				updated > 0 ? `${notes(updated)} نئے الفاظ کے ساتھ` : '',
				unchanged > 0 ? `${notes(unchanged)} جوں کے توں` : ''
			]
				.filter(Boolean)
				.join('، '),
		elsewhere: (n) => `${notes(n)} آپ کے کسی اور مجموعے میں ہیں اور وہیں رہیں گے۔`,
		studied: (n) => `${cards(n)} نے وہ جواب رکھے جو آپ نے یہاں دیے۔`,
		broughtReviews: (n) => plural(n, { one: '# جواب ساتھ آیا۔', other: '# جواب ساتھ آئے۔' }),
		study: 'مطالعہ کریں',
		toLibrary: 'کتب خانے کو',
		undo: 'درآمد واپس لیں',
		undone: 'درآمد واپس لے لی گئی۔',
		table: 'جدول کیسے پڑھا گیا',
		tableWhy: 'اسے بدلیں یہاں تک کہ نیچے کے نوٹ درست ہوں۔',
		delimiter: 'خانوں کے درمیان',
		delimiters: {
			tab: 'ٹیب',
			comma: 'کاما',
			semicolon: 'سیمی کولن',
			bar: 'کھڑی لکیر',
			other: 'کوئی اور'
		},
		rowEnd: 'قطاروں کے درمیان',
		rowEnds: { line: 'نئی سطر', other: 'کوئی اور' },
		sign: 'نشان',
		quote: 'واوین خانے کو جوڑے رکھتے ہیں',
		header: 'پہلی قطار کالموں کے نام ہے',
		html: 'خانے HTML ہیں',
		column: (n) => `کالم ${number(n)}`,
		roles: {
			ignored: 'چھوڑ دیں',
			question: 'سوال',
			answer: 'جواب',
			accept: 'دوسرے درست جواب',
			distractors: 'غلط جواب',
			option: 'ایک انتخاب',
			correct: 'کون سا انتخاب درست ہے',
			hint: 'اشارہ',
			explanation: 'وضاحت',
			tags: 'ٹیگ',
			topic: 'موضوع',
			type: 'نوٹ کی قسم',
			kind: 'نوعیت',
			tier: 'درجہ',
			flags: 'تبصرے',
			evidence: 'ثبوت',
			id: 'حافظہ کی شناخت',
			guid: 'Anki کی شناخت',
			deck: 'مجموعہ',
			'deck-id': 'مجموعے کی شناخت',
			language: 'مجموعے کی زبان',
			licence: 'لائسنس',
			authors: 'مصنفین',
			description: 'تعارف',
			sources: 'ماخذ'
		},
		dropHere: 'درآمد کے لیے یہاں چھوڑیں'
	},
	export: {
		title: 'مجموعے برآمد کریں',
		open: 'برآمد کریں یا بھیجیں',
		why: 'مجموعہ ایک فائل بن کر جاتا ہے، کسی اور پروگرام یا کسی اور شخص کے لیے۔',
		decks: 'مجموعے',
		all: 'تمام مجموعے',
		format: 'شکل',
		formats: {
			'.apkg': 'Anki (.apkg)',
			'.md': 'حافظہ، پڑھنے کے قابل متن (Markdown)',
			'.json': 'حافظہ، ہو بہو (JSON)',
			'.csv': 'اسپریڈ شیٹ (CSV)',
			'.gift': 'Moodle، متن (GIFT)',
			'.xml': 'Moodle، تصویروں کے ساتھ (XML)'
		},
		history: 'اب تک کے جوابوں کے ساتھ',
		historyWhy: 'دوسروں کے لیے اسے چھوڑ دیں۔',
		make: 'فائل بنائیں',
		making: 'فائل لکھی جا رہی ہے',
		looking: 'دیکھا جا رہا ہے کہ یہ شکل کیا رکھتی ہے',
		losses: 'یہ شکل کیا نہیں رکھتی',
		noLoss: 'یہ شکل سب کچھ رکھتی ہے۔',
		save: (name) => `${isolate(name)} محفوظ کریں`,
		send: 'بھیجیں',
		failed: 'فائل لکھی نہ جا سکی۔ نیٹ ورک سے جڑیں اور دوبارہ کوشش کریں۔',
		link: 'لنک سے بھیجنے کے لیے فائل کسی بھی سائٹ پر رکھیں اور اس کے ساتھ حافظہ کا پتا بھیجیں:',
		none: 'ابھی برآمد کے لیے کوئی مجموعہ نہیں۔'
	}
};
