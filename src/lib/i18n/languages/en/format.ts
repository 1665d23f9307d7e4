import { formats } from '../../format.ts';

export const { number, percent, plural } = formats('en-GB');
