import type { Language } from '../../language.ts';

export const language: Language = {
	code: 'az',
	name: 'Azərbaycanca',
	direction: 'ltr',
	words: {
		first: () => import('./first.ts'),
		others: () => import('./others.ts')
	}
};
