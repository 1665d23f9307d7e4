import type { About } from '../../language.ts';

export const about: About = { code: 'en', name: 'English', direction: 'ltr' };
