import type { About } from '../../language.ts';

export const about: About = {
	code: 'az',
	name: 'Azərbaycanca',
	direction: 'ltr'
};
