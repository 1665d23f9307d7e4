import { parseCloze } from '../cloze.ts';
import { isImageName, mediaOf, textsOf } from '../media.ts';
import { hasOpenMaths } from '../rich-text.ts';
import { error, quoted, warning, type Rule } from './rule.ts';

/** Images and formulas that cannot be shown. */
export const checkMarks: Rule = (note) => {
	const isCloze = note.type === 'cloze';
	const texts = textsOf(note);
	const whole = isCloze ? texts.slice(1) : texts;
	const pieces = isCloze ? parseCloze(note.question).map(({ text }) => text) : [];
	return [
		...mediaOf(note)
			.filter((name) => !isImageName(name))
			.map((name) =>
				error(
					'broken-image',
					`${quoted(name)} is no image that can be shown`,
					'use PNG, JPEG, GIF, WebP or AVIF'
				)
			),
		...whole
			.filter(hasOpenMaths)
			.map((text) =>
				warning(
					'broken-formula',
					`a formula in ${quoted(text)} has no end`,
					'write \\(…\\) or $$…$$, or \\\\( and \\$ for the characters themselves'
				)
			),
		...(pieces.some(hasOpenMaths)
			? [
					warning(
						'broken-formula',
						'a formula has no end, or its brackets cut it',
						'put the whole formula in brackets, and \\[ \\] for brackets inside it'
					)
				]
			: [])
	];
};
