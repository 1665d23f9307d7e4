import { isolate } from '../../format.ts';
import { languageNames } from '../../language-name.ts';
import type { OptionWords } from '../en/options.ts';
import { number, plural } from './format.ts';

const languageName = languageNames('ur');

/** Urdu. */
export const options: OptionWords = {
	title: 'نشست کے دوران',
	timer: 'دکھائیں کہ کارڈ کتنی دیر سے سامنے ہے',
	timerSaid: (n) => plural(n, { other: 'اس کارڈ پر # سیکنڈ' }),

	advance: 'کارڈ خود پلٹیں',
	advanceWhy: 'کچھ کھلا ہو، آپ لکھ یا سن رہے ہوں، یا صفحہ سامنے نہ ہو تو کارڈ انتظار کرتے ہیں۔',
	revealSeconds: 'جواب تک سیکنڈ',
	gradeSeconds: 'اگلے کارڈ تک سیکنڈ',
	advanceGrade: 'پھر یہ درجہ ملے',
	pause: 'کارڈوں کا خود پلٹنا روکیں',
	resume: 'کارڈوں کو پھر پلٹنے دیں',

	timebox: 'کچھ دیر بعد رکنے کا پوچھیں',
	minutes: 'منٹ',
	boxOver: (n) => plural(n, { other: '# منٹ پورے ہوئے' }),
	boxWhy: (answers) =>
		`آپ نے ${plural(answers, { one: '# جواب دیا', other: '# جوابات دیے' })}۔ سب محفوظ ہے: اطمینان سے یہیں رکیں، یا جاری رکھیں۔`,
	stop: 'یہیں رکیں',
	goOn: (n) => plural(n, { other: 'مزید # منٹ' }),

	speech: 'پڑھ کر سنائیں',
	speechOf: { nothing: 'کچھ نہیں', question: 'سوال', answer: 'جواب', both: 'دونوں' },
	speechWhy: 'صرف اس آلے کی آوازوں سے: جو آپ پڑھتے ہیں وہ کہیں نہیں بھیجا جاتا۔',
	noVoices: 'اس آلے پر ایسی کوئی آواز نہیں جو انٹرنیٹ کے بغیر چلے۔',
	voicesFor: (languages) => `اس آلے پر آوازیں: ${languages.map(languageName).join('، ')}۔`,
	noVoice: (language) =>
		`اس آلے پر ${languageName(language)} کی ایسی کوئی آواز نہیں جو انٹرنیٹ کے بغیر چلے۔`,
	sayAgain: 'دوبارہ سنائیں',

	swipes: 'سرکا کر درجہ دیں',
	swipesWhy:
		'کارڈ پر، ٹچ اسکرین پر۔ جواب سے پہلے ہر سمت جواب دکھاتی ہے۔ اوپر اور نیچے صرف وہاں جہاں صفحہ سرکانا نہ پڑے۔',
	swipeTo: { left: 'بائیں طرف', right: 'دائیں طرف', up: 'اوپر', down: 'نیچے' },
	noGrade: 'کچھ نہیں',

	keys: {
		title: 'نشست کی کلیدیں',
		link: 'کلیدیں چنیں',
		why: 'ہر کام کی کئی کلیدیں ہو سکتی ہیں، یا کوئی نہیں۔ بڑے اور چھوٹے حروف ایک ہیں؛ Shift کے ساتھ الگ کلید بنتی ہے۔',
		add: 'کلید شامل کریں',
		addTo: (action) => `کلید شامل کریں: ${action}`,
		press: 'کلید دبائیں',
		pressWhy: 'Escape سے جیسا تھا ویسا رہے گا۔',
		none: 'کوئی کلید نہیں',
		remove: (key, action) => `${isolate(key)} ہٹائیں: ${action}`,
		rivals: (key, actions) => `${isolate(key)} اس کے لیے بھی ہے: ${actions.join('؛ ')}`,
		reset: 'جیسا تھا',
		resetOf: (action) => `جیسا تھا: ${action}`,
		resetAll: 'سب کلیدیں جیسی تھیں',
		cannot: (key) => `${isolate(key)} براؤزر کی ہے۔`,
		added: (key, action) => `${isolate(key)}: ${action}`,
		clashes: (n) =>
			plural(n, {
				one: '# کلید ایک ساتھ دو کاموں کے لیے ہے۔',
				other: '# کلیدیں ایک ساتھ دو کاموں کے لیے ہیں۔'
			})
	},
	number
};
