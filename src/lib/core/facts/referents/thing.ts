import type { Mention } from '../../language/mention.ts';

/** A thing that the text has named: what a pronoun or "the treaty" after it may mean. */
export type Named = Exclude<
	Mention,
	{ type: 'date' } | { type: 'number' } | { type: 'office' } | { type: 'nationality' }
>;

export const isNamed = (mention: Mention | undefined): mention is Named =>
	mention !== undefined && !/^(?:date|number|office|nationality)$/.test(mention.type);

/** Whether "it" may mean it: no person, and nothing that the model takes for one. */
export const isThing = (named: Named): boolean =>
	named.type !== 'person' &&
	!(named.type === 'name' && (named.guess === 'person' || named.guess === 'time'));

/** Whether "they" means it rather than "it": "the Western Ghats". */
export const isMany = (named: Named): boolean =>
	named.type === 'place' &&
	/^(?:mountains|hills|islands|plains|highlands|lowlands|falls|caves|heights)$/.test(named.kind);
