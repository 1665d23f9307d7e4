import { describe, expect, it } from 'vitest';
import { hostile } from '../../../../tests/arbitraries/hostile.ts';
import { languageOf } from './language.ts';

describe('the language of a text', () => {
	it.each([
		['en', 'The river rises in the hills and flows to the sea, and it is the longest of them all.'],
		[
			'de',
			'Der Fluss entspringt in den Bergen und fließt in das Meer, und er ist der längste von allen.'
		],
		[
			'fr',
			'Le fleuve prend sa source dans les montagnes et coule vers la mer, et il est le plus long.'
		],
		[
			'es',
			'El río nace en las montañas y corre hacia el mar, y es el más largo de todos los ríos.'
		],
		['tr', 'Bu nehir dağlardan doğar ve denize akar, ve en uzun olan da bu nehir olarak bilinir.'],
		['az', 'Bu çay dağlardan başlayır və dənizə axır, və ən uzun çay da bu çay olaraq tanınır.'],
		['ur', 'یہ دریا پہاڑوں سے نکلتا ہے اور سمندر میں گرتا ہے، یہ سب سے لمبا دریا ہے۔'],
		['ar', 'ينبع النهر من الجبال ويصب في البحر وهو أطول الأنهار'],
		['ru', 'Река берёт начало в горах и впадает в море, это самая длинная река.'],
		['zh', '这条河发源于山中,流入大海,是最长的河。'],
		['hi', 'यह नदी पहाड़ों से निकलती है और समुद्र में गिरती है।']
	])('%s: %s', (language, text) => {
		expect(languageOf(text)).toBe(language);
	});

	it.each(['', '123 456', 'Xyzzy plugh'])('%o is undetermined', (text) => {
		expect(languageOf(text)).toBe('und');
	});

	it.each(hostile)('%s has one or none', (_, text) => {
		expect(languageOf(text)).toMatch(/^[a-z]{2,3}$/);
	});
});
