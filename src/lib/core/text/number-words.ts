const units =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' '
	);
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const small = new Map<string, number>([
	...units.map((word, i): [string, number] => [word, i]),
	...tens.map((word, i): [string, number] => [word, 20 + 10 * i])
]);

/** The factors of words that multiply what stands before them, Indian ones too. */
export const scales: ReadonlyMap<string, number> = new Map([
	['hundred', 1e2],
	['thousand', 1e3],
	['lakh', 1e5],
	['lakhs', 1e5],
	['lac', 1e5],
	['million', 1e6],
	['mn', 1e6],
	['crore', 1e7],
	['crores', 1e7],
	['billion', 1e9],
	['bn', 1e9],
	['trillion', 1e12],
	['tn', 1e12]
]);

const ordinals = new Map<string, number>([
	...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
		.split(' ')
		.map((word, i): [string, number] => [word, i + 1]),
	...tens.map((word, i): [string, number] => [word.replace(/y$/, 'ieth'), 20 + 10 * i]),
	['hundredth', 100]
]);

export const smallNumber = (word: string): number | undefined => small.get(word);
export const ordinalNumber = (word: string): number | undefined => ordinals.get(word);
export const isTens = (n: number): boolean => n >= 20 && n < 100 && n % 10 === 0;
