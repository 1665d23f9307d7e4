import type { Language } from '../../language.ts';

export const language: Language = {
	code: 'ur',
	name: 'اردو',
	direction: 'rtl',
	ownDigits: 'arabext',
	words: {
		first: () => import('./first.ts'),
		others: () => import('./others.ts')
	}
};
