import { isolate } from '../../format.ts';
import type { AnswerWords } from '../en/answers.ts';
import { number } from './format.ts';

export const answers: AnswerWords = {
	verdict: {
		right: 'درست ہے۔',
		misspelt: 'درست، مگر ہجے میں معمولی غلطی ہے۔',
		'no-unit': 'درست، مگر اکائی رہ گئی ہے۔',
		coarser: 'درست، مگر جتنا پوچھا گیا اتنا واضح نہیں۔',
		part: 'اس کا کچھ حصہ درست ہے۔',
		wrong: 'درست نہیں۔'
	},
	iWasRight: 'میرا جواب درست تھا',
	iWasWrong: 'میرا جواب غلط تھا',
	youWrote: 'آپ نے لکھا',
	wroteNothing: 'آپ نے کچھ نہیں لکھا۔',
	compared: (given: string, key: string) =>
		`آپ نے ${isolate(given)} لکھا۔ درست ${isolate(key)} ہے۔`,
	rightIs: (key) => `درست جواب: ${isolate(key)}۔`,
	marks: 'کٹا ہوا: زائد۔ خط کشیدہ: رہ گیا۔',
	alsoRight: 'یہ بھی درست',
	typeAnswer: 'آپ کا جواب',
	check: 'جانچیں',

	options: 'اختیارات',
	yourChoice: 'آپ کا انتخاب',
	rightOption: 'درست',

	inOrder: 'انہیں صحیح ترتیب میں رکھیں',
	howToOrder: 'پکڑ کر کھینچیں، یا تیر کے بٹن یا کلیدیں استعمال کریں۔',
	drag: 'کھینچیں',
	moveUp: (item: string) => `اوپر: ${item}`,
	moveDown: (item: string) => `نیچے: ${item}`,
	placed: (item: string, place: number, all: number) =>
		`${isolate(item)}: ${number(all)} میں سے جگہ ${number(place)}`,
	yourOrder: 'آپ کی ترتیب',
	rightOrder: 'صحیح ترتیب',
	inPlace: 'اپنی جگہ پر',
	outOfPlace: 'اپنی جگہ پر نہیں',

	pairs: 'ہر ایک کا جوڑ چنیں',
	belongs: (left: string) => `${left} کا جوڑ`,
	choices: 'ان میں سے چنیں',
	isTaken: (left: string) => `${left} کے لیے چنا گیا`,
	paired: (left: string, right: string) => `${isolate(left)}: ${isolate(right)}`,
	unpaired: 'ابھی کچھ نہیں',
	yourPairs: 'جوڑے',
	rightPair: 'درست',
	youChose: (right: string) => `آپ نے ${isolate(right)} چنا`,
	leftOpen: 'خالی چھوڑا'
};
