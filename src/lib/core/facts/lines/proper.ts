import type { Reading } from '../../language/read.ts';
import { oncePerReading } from '../once.ts';
import { isTelling } from './naming.ts';

/** The words that a text writes small somewhere. */
const small = oncePerReading(
	({ legible }: Reading) => new Set(legible.match(/(?<![\p{L}’'-])\p{Ll}[\p{L}’'-]+/gu) ?? [])
);

/** Whether a name holds a word that tells, and that the text never writes small: not "Trial for Forgery" where it says "of forgery"; nor of a row of things, nor "Birth of a Kingdom". */
export const isProper = (reading: Reading, name: string): boolean =>
	isTelling(name) &&
	!/ & |^(?:Pre|Post)-| of an? /.test(name) &&
	name
		.split(/[\s-]+/)
		.some(
			(word) => /^\p{Lu}/u.test(word) && isTelling(word) && !small(reading).has(word.toLowerCase())
		);
