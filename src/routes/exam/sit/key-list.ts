import { x } from '#lib/i18n/exam/words.svelte.ts';

/** The keys of a sitting, and what they do. */
export const keyList = (
	isPractice: boolean
): (readonly [keys: readonly string[], does: string])[] => [
	[['A–F', '1–6'], x.keys.options],
	[['Shift+A–F'], x.keys.strike],
	[['7', '8', '9'], x.keys.sure],
	[['←', '→'], x.keys.move],
	[['N', 'Enter'], x.keys.next],
	[['M'], x.keys.mark],
	[['X', 'C'], x.keys.clear],
	[['T'], x.keys.timer],
	...(isPractice
		? ([
				[['S'], x.keys.show],
				[['P'], x.keys.pause]
			] as const)
		: []),
	[['?'], x.keys.help]
];
