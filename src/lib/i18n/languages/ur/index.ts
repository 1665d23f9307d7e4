import type { About } from '../../language.ts';

export const about: About = {
	code: 'ur',
	name: 'اردو',
	direction: 'rtl',
	ownDigits: 'arabext'
};
