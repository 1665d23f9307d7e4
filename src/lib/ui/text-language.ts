import { directionOf } from '#lib/i18n/direction.ts';
import { textDirection } from './text-direction.ts';

/**
 * The language that a text is shown and read out in: that of its deck, unless its letters are of another script. A deck
 * may ask in one language and answer in the other.
 */
export function textLanguage(text: string, language: string): string {
	const direction = textDirection(text);
	if (direction === undefined || direction === directionOf(language)) return language;
	return direction === 'rtl' ? 'ur' : 'en';
}
