import { formats } from '../../format.ts';

// Chromium knows Azerbaijani by name only; Indonesian writes numbers in the same way.
export const { number, percent, plural } = formats('az', 'id');
