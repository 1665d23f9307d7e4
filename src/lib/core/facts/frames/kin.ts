import type { Clause } from '../../language/clause.ts';
import type { Context } from '../context.ts';
import { personSlot } from '../person.ts';
import type { Draft, Frame } from '../frame.ts';
import { nameSlot, phraseSlot } from '../slots.ts';
import { toldIn } from './stated.ts';

const rank = '(?:first|second|third|fourth|fifth|eldest|youngest|only|adopted)';
/** "'s third son", right behind a name that stands behind "was". */
const relation = new RegExp(
	`^['’]s? (?<rank>${rank} )?(?<kin>son|daughter|grandson|granddaughter|father|mother|grandfather|husband|nephew|niece)(?=[.,;)]|$| (?:and|who|by|with)\\b)`,
	'u'
);
/** Of these anybody has several. */
const several = /^(?:son|daughter|grandson|granddaughter|nephew|niece)$/;

function read({ verb, subject }: Clause, context: Context): Draft[] {
	const { sentence, reading } = context;
	if (verb.lemma !== 'be' || !subject) return [];
	const who = personSlot(subject, context, true);
	const of = sentence.mentions.find(({ start }) => start > verb.start);
	const isNext = of && /^(?:is|was)(?: also)? $/.test(reading.legible.slice(verb.start, of.start));
	const told = isNext
		? relation.exec(reading.legible.slice(of.end, sentence.end))?.groups
		: undefined;
	const isPerson = of?.type === 'person' ? !of.isPartial : of?.type === 'name';
	if (!who || !of || !told || !isPerson || !('name' in of) || of.name === who.text) return [];
	return [
		{
			slots: new Map([
				['one', who],
				['of', nameSlot(of, of.name)],
				['kin', phraseSlot(`${told['rank'] ?? ''}${told['kin'] ?? ''}`, of)]
			])
		}
	];
}

/** Whose son or father somebody was: "Temur was Murad's third son". */
export const kin: Frame<'one' | 'of' | 'kin'> = {
	name: 'kin',
	tier: 'A',
	identity: ['one', 'of', 'kin'],
	read: (context) => toldIn(context).flatMap((clause) => read(clause, context)),
	directions: [
		{
			asks: 'of',
			kind: 'leader',
			stem: ({ one = '', kin = '' }) => (several.test(kin) ? `Whose ${kin} was ${one}?` : undefined)
		},
		{
			asks: 'one',
			kind: 'leader',
			stem: ({ of = '', kin = '' }) => (several.test(kin) ? undefined : `Who was ${of}’s ${kin}?`)
		}
	]
};
