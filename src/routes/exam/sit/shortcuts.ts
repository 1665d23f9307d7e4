import type { Certainty } from '#lib/core/exam/scheme.ts';
import { letterOf } from '#lib/ui/keys.ts';

/** What a key does in a sitting. */
export type Act =
	| { readonly do: 'choose' | 'strike'; readonly option: number }
	| { readonly do: 'sure'; readonly certainty: Certainty }
	| {
			readonly do:
				'previous' | 'forward' | 'next' | 'mark' | 'clear' | 'timer' | 'show' | 'pause' | 'help';
	  };

const letters = 'abcdef';
const named = new Map<string, Act>([
	['n', { do: 'next' }],
	['Enter', { do: 'next' }],
	['m', { do: 'mark' }],
	['c', { do: 'clear' }],
	['x', { do: 'clear' }],
	['t', { do: 'timer' }],
	['s', { do: 'show' }],
	['p', { do: 'pause' }],
	['?', { do: 'help' }],
	['7', { do: 'sure', certainty: 1 }],
	['8', { do: 'sure', certainty: 2 }],
	['9', { do: 'sure', certainty: 3 }]
]);

/**
 * What a press means where a question has so many options; undefined for nothing. C takes the
 * third option where there is one, and clears elsewhere, as X does everywhere; arrows go with the direction of reading.
 */
export function actOf(
	event: KeyboardEvent,
	options: number,
	isRightToLeft: boolean
): Act | undefined {
	if (event.key === 'ArrowLeft' || event.key === 'ArrowRight')
		return { do: (event.key === 'ArrowRight') !== isRightToLeft ? 'forward' : 'previous' };
	const key = letterOf(event);
	const option = letters.indexOf(key) >= 0 ? letters.indexOf(key) : Number(key) - 1;
	if (option >= 0 && option < options) return { do: event.shiftKey ? 'strike' : 'choose', option };
	return named.get(key);
}
