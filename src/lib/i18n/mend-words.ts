import { spokenLanguage } from './messages.svelte.ts';

/** What is wrong with a line of cards, and what to do; in English the reader says it more exactly itself. */
const ur = new Map([
	[
		'no-key',
		'اس سطر میں جواب نہیں: ”سوال :: جواب“ لکھیں، یا جو پوچھنا ہے اسے [قوسین] میں رکھیں، یا ”Q:“ کے نیچے ”A:“ کی سطر لکھیں'
	],
	['empty-field', 'ایک طرف خالی ہے: سوال اور جواب دونوں لکھیں، یا سطر ہٹا دیں'],
	[
		'too-many-parts',
		'اس سطر کے دو سے زیادہ حصے ہیں: ایک سوال اور ایک جواب رہنے دیں، بیچ میں ایک ٹیب'
	],
	['no-stem', 'اس کارڈ میں سوال نہیں: اسے ”Q:“ یا ”C:“ سے شروع کریں'],
	['repeated-field', 'یہ خانہ اس کارڈ میں دو بار ہے: ایک رہنے دیں'],
	['unknown-field', 'اس نام کا کوئی خانہ نہیں: ”Q:“، ”A:“، ”C:“ وغیرہ لکھیں'],
	['stray-line', 'یہ متن کسی کارڈ کا حصہ نہیں: اسے ”Q:“ یا ”A:“ سے شروع کریں، یا ہٹا دیں'],
	['bad-value', 'اس خانے کی قدر سمجھ میں نہیں آئی: اسے درست کریں یا سطر ہٹا دیں'],
	['same-id', 'اوپر ایک کارڈ کی یہی شناخت ہے: دونوں میں سے ایک ہٹا دیں'],
	[
		'front-matter',
		'شروع کی سطروں (”---“ کے بیچ) میں کچھ سمجھ میں نہیں آیا: اسے درست کریں یا ہٹا دیں'
	]
]);
const az = new Map([
	[
		'no-key',
		'bu sətirdə cavab yoxdur: “sual :: cavab” yazın, soruşulanı [mötərizəyə] alın və ya “Q:” altında “A:” sətri yazın'
	],
	['empty-field', 'bir tərəf boşdur: həm sualı, həm cavabı yazın və ya sətri silin'],
	[
		'too-many-parts',
		'bu sətirdə ikidən çox hissə var: aralarında bir tabulyasiya ilə bir sual və bir cavab saxlayın'
	],
	['no-stem', 'bu kartın sualı yoxdur: onu “Q:” və ya “C:” ilə başlayın'],
	['repeated-field', 'bu sahə kartda iki dəfə var: birini saxlayın'],
	['unknown-field', 'belə sahə yoxdur: “Q:”, “A:”, “C:” və s. yazın'],
	['stray-line', 'bu mətn heç bir karta aid deyil: onu “Q:” və ya “A:” ilə başlayın və ya silin'],
	['bad-value', 'bu sahənin qiyməti anlaşılmadı: düzəldin və ya sətri silin'],
	['same-id', 'yuxarıdakı bir kartın kimliyi eynidir: ikisindən birini silin'],
	['front-matter', 'başdakı sətirlərdə (“---” arasında) anlaşılmayan var: düzəldin və ya silin']
]);

export const mendWords = (code: string): string | undefined =>
	({ en: undefined, ur, az })[spokenLanguage()]?.get(code);
