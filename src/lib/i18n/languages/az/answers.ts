import { isolate } from '../../format.ts';
import type { AnswerWords } from '../en/answers.ts';
import { number } from './format.ts';

export const answers: AnswerWords = {
	verdict: {
		right: 'Düzdür.',
		misspelt: 'Düzdür, yazılışda kiçik səhv var.',
		'no-unit': 'Düzdür, amma vahidi yazılmayıb.',
		coarser: 'Düzdür, amma soruşulandan az dəqiqdir.',
		part: 'Bir hissəsi düzdür.',
		wrong: 'Düz deyil.'
	},
	iWasRight: 'Cavabım düz idi',
	iWasWrong: 'Cavabım səhv idi',
	youWrote: 'Yazdığınız',
	wroteNothing: 'Heç nə yazmadınız.',
	compared: (given: string, key: string) =>
		`Siz ${isolate(given)} yazdınız. Düzgünü ${isolate(key)}.`,
	rightIs: (key) => `Düzgün cavab: ${isolate(key)}.`,
	marks: 'Üstündən xətt çəkilən artıqdır, altından xətt çəkilən çatmır.',
	alsoRight: 'Bu da düzdür',
	typeAnswer: 'Cavabınız',
	check: 'Yoxla',

	options: 'Variantlar',
	yourChoice: 'seçiminiz',
	rightOption: 'düzgün',

	inOrder: 'Bunları düzgün sıraya düzün',
	howToOrder: 'Tutacağından sürüşdürün, yaxud ox düymələrindən istifadə edin.',
	drag: 'Sürüşdür',
	moveUp: (item: string) => `Yuxarı: ${item}`,
	moveDown: (item: string) => `Aşağı: ${item}`,
	placed: (item: string, place: number, all: number) =>
		`${isolate(item)}: ${number(all)} yerdən ${number(place)}-ci`,
	yourOrder: 'Sizin sıranız',
	rightOrder: 'Düzgün sıra',
	inPlace: 'öz yerində',
	outOfPlace: 'öz yerində deyil',

	pairs: 'Hər birinin qarşılığını seçin',
	belongs: (left: string) => `Qarşılığı seçilən: ${left}`,
	choices: 'Seçim üçün',
	isTaken: (left: string) => `seçilib: ${left}`,
	paired: (left: string, right: string) => `${isolate(left)}: ${isolate(right)}`,
	unpaired: 'hələ heç nə',
	yourPairs: 'Cütlər',
	rightPair: 'düzgün',
	youChose: (right: string) => `siz ${isolate(right)} seçdiniz`,
	leftOpen: 'boş qalıb'
};
