import type { Context } from '../context.ts';
import type { Draft } from '../frame.ts';
import { phraseSlot, withArticle } from '../slots.ts';
import { namesOne } from './slot-names.ts';
import { plainly, spokenOf } from './spoken-of.ts';

const role =
	'(?<role>(?:official|working|national|co-official|official and working|official working) languages|national colou?rs|permanent members)';
const values =
	'(?<values>\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?(?:, \\p{Lu}[\\p{L} -]+?){0,6},? and (?:the )?\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)(?=[.,;(]|$)';
const forward = new RegExp(
	`^The (?:\\p{Ll}+ )?${role} of (?<of>[^,;:()]{2,80}?) are ${values}`,
	'u'
);
const owned = new RegExp(`^(?<of>[^,;:()]{2,80}?)[’']s (?:\\p{Ll}+ )?${role} are ${values}`, 'u');

/** "The official languages of the Andean League are Spanish and Quechua": all that a thing has of a kind. */
export function readManyRole(context: Context): Draft[] {
	const { text, start } = plainly(context);
	const match = forward.exec(text) ?? owned.exec(text);
	const { role: kind = '', of = '', values: told = '' } = match?.groups ?? {};
	if (!match) return [];
	const at = start + text.indexOf(of);
	const owner = spokenOf({ start: at, end: at + of.length }, context);
	if (!owner || !namesOne(owner)) return [];
	const span = { start, end: start + match[0].length };
	return [
		{
			tier: 'B',
			slots: new Map([
				['term', phraseSlot(told, span)],
				[
					'meaning',
					{ ...phraseSlot(`${kind} of ${withArticle(owner)}`, span), article: 'the' as const }
				],
				['shape', phraseSlot('roles', span)]
			]),
			predicate: 'be'
		}
	];
}
