/** The commonest words of languages in Latin script that share few of them. */
const common: readonly (readonly [string, ReadonlySet<string>])[] = (
	[
		[
			'en',
			'the of and to in is was for that with as on by are from at be this which it has were an'
		],
		[
			'de',
			'der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch war wurde'
		],
		['fr', 'le la les et des du une dans est que pour qui par sur au avec pas plus sont ce il été'],
		['es', 'el la los las de y en que del por con una para es se su al como más fue'],
		['it', 'il la di che e per un una sono con del della è non si dei nel le gli alla'],
		['pt', 'o a os as de e do da em que para com uma um no na não por dos foi'],
		['nl', 'de het een en van is op te dat die voor met zijn niet aan er door ook als werd'],
		['tr', 've bir bu ile için olan da de olarak en çok daha gibi ancak kadar sonra türkiye oldu'],
		[
			'az',
			'və bir bu ilə üçün olan da də olaraq ən çox daha kimi edir sonra edilib ölkə azərbaycan'
		],
		[
			'id',
			'yang dan di dengan untuk pada dari ini itu dalam adalah tidak oleh sebagai akan juga ke'
		]
	] as const
).map(([language, words]) => [language, new Set(words.split(' '))]);

const scripts: readonly (readonly [string, RegExp])[] = [
	['ur', /[ٹڈڑںےھ]/gu],
	['fa', /[پچژگ]/gu],
	['ar', /\p{Script=Arabic}/gu],
	['ru', /\p{Script=Cyrillic}/gu],
	['el', /\p{Script=Greek}/gu],
	['he', /\p{Script=Hebrew}/gu],
	['hi', /\p{Script=Devanagari}/gu],
	['bn', /\p{Script=Bengali}/gu],
	['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
	['zh', /\p{Script=Han}/gu],
	['ko', /\p{Script=Hangul}/gu]
];

const sampleLength = 20_000;
const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** The language of another script; letters that only Urdu or Persian have decide among the Arabic ones. */
function byScript(sample: string): string | undefined {
	const letters = countOf(sample, /\p{L}/gu);
	const latin = countOf(sample, /\p{Script=Latin}/gu);
	if (letters === 0 || latin * 2 > letters) return undefined;
	const arabic = countOf(sample, /\p{Script=Arabic}/gu);
	return scripts.find(([language, pattern]) => {
		const found = countOf(sample, pattern);
		if (language === 'ur' || language === 'fa') return arabic * 2 > letters && found * 50 > letters;
		return found * 4 > letters;
	})?.[0];
}

/** The language of a text as BCP 47, as far as its script and its commonest words tell; `und` if they do not. */
export function languageOf(text: string): string {
	const sample = text.slice(0, sampleLength);
	const script = byScript(sample);
	if (script !== undefined) return script;
	const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
	const scores = common
		.map(([language, known]) => ({
			language,
			count: words.filter((word) => known.has(word)).length
		}))
		.sort((a, b) => b.count - a.count);
	const [best] = scores;
	return best !== undefined && best.count >= 3 && best.count * 20 > words.length
		? best.language
		: 'und';
}
