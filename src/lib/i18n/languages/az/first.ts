import type { Language } from '../../language.ts';
import { answers } from './answers.ts';
import { base } from './base.ts';
import { about } from './index.ts';
import { topics } from './topics.ts';

export const language: Language = {
	...about,
	first: { answers, base, topics },
	others: () => import('./others.ts')
};
