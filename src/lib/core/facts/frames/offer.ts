import type { Clause } from '../../language/clause.ts';
import type { Context } from '../context.ts';
import type { Draft, Frame } from '../frame.ts';
import { countrySlot, joined, phraseSlot } from '../slots.ts';

/** The goods named after "including", or as what was offered itself. */
function goodsIn({ obliques, object }: Clause, { sentence }: Context) {
	const named = obliques.find(({ preposition }) => preposition === 'including')?.phrase ?? object;
	const equipment = sentence.mentions.some(
		({ type, start, end }) =>
			type === 'equipment' && named && named.start <= start && end <= named.end
	);
	if (!named || !equipment) return undefined;
	const parts = named.members.length > 0 ? named.members : [named];
	const text = joined(parts.map((part) => part.text));
	return {
		...phraseSlot(text, named),
		article: named.determiner === 'the' || parts.length > 1 ? ('the' as const) : ('' as const)
	};
}

/** Both clauses of "X offered Y products, including the Z trainer" belong to one telling. */
function read(clause: Clause, index: number, context: Context): Draft[] {
	const { verb, subject, object } = clause;
	if (
		verb.lemma !== 'offer' ||
		verb.isPassive ||
		verb.isModal ||
		verb.isNegated ||
		verb.tense !== 'past'
	)
		return [];
	if (subject?.mention?.type !== 'country' || object?.mention?.type !== 'country') return [];
	const goods =
		goodsIn(clause, context) ?? goodsIn(context.sentence.clauses[index + 1] ?? clause, context);
	if (!goods) return [];
	return [
		{
			slots: new Map([
				['seller', countrySlot(subject.mention.name, subject)],
				['receiver', countrySlot(object.mention.name, object)],
				['goods', goods]
			])
		}
	];
}

/** A state offers another arms or goods. */
export const offer: Frame<'seller' | 'receiver' | 'goods'> = {
	name: 'offer',
	tier: 'A',
	identity: ['seller', 'receiver', 'goods'],
	read: (context) => context.sentence.clauses.flatMap((clause, i) => read(clause, i, context)),
	directions: [
		{
			asks: 'seller',
			kind: 'other',
			stem: ({ receiver, goods }) => `Which country offered ${goods} to ${receiver}?`
		}
	]
};
