import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import type { Draft } from '../frame.ts';
import { phraseSlot } from '../slots.ts';
import { endsCut, namesOne } from './slot-names.ts';
import { spokenOf } from './spoken-of.ts';

const name =
	"\\p{Lu}[\\p{L}’'–-]*(?:[ -](?:(?:of|the|and|de|la|al|el|do|da) )?\\p{Lu}[\\p{L}’'–-]*){0,4}";
const end =
	'(?=[.,;(]|$| (?:and|which|that|in|at|near|on|from|through|where|before|after|with|while|but|flowing|rising|joining)\\b)';
const subject = `(?<thing>(?:The )?(?:River )?${name}(?: [Rr]iver)?)`;
const patterns: readonly (readonly [string, RegExp])[] = [
	[
		'tributary',
		new RegExp(
			`^${subject}(?:,? (?:is|was)| ?,) (?:an?|the|one of the) (?:[\\p{Ll}-]+ ){0,3}(?:sub-)?tributar(?:y|ies) of (?:the )?(?:[Rr]iver )?(?<place>${name})(?: [Rr]iver)?${end}`,
			'u'
		)
	],
	[
		'rise',
		new RegExp(
			`^${subject} (?:rises|originates) (?:in|at|from|on|near) (?<place>(?:the )?(?:[\\p{Ll}]+ (?:of|in) (?:the )?)?${name}(?: [\\p{Ll}]+)?)(?=,? (?:and |then )?(?:flows|empties|drains|joins|falls|runs|passes)\\b)`,
			'u'
		)
	],
	[
		'empty',
		new RegExp(
			`^${subject} (?:rises|originates|flows|runs|starts) [^;:()]{3,140}?\\b(?:empties|flows|drains|discharges|falls|debouches|emptying|flowing) into (?<place>(?:the )?${name})${end}`,
			'u'
		)
	],
	[
		'over',
		new RegExp(
			`^(?<thing>(?:The )?${name} (?:Dam|Barrage|Bridge|Weir|Reservoir|Project|Falls|Hydroelectric Project))(?:,? (?:is|was|has been)| ?,) (?:an? [\\p{L} -]{3,40} )?(?:built|constructed|located|situated|built up)? ?(?:on|across|over) (?:the )?(?:[Rr]iver )?(?<place>${name})(?: [Rr]iver)?${end}`,
			'u'
		)
	],
	[
		'meet',
		new RegExp(
			`^${subject} (?:joins|meets|merges with) (?:the )?(?<other>${name})(?: [Rr]iver)? (?:near ${name} at|at|near) (?<place>${name})${end}`,
			'u'
		)
	]
];

/** What a river flows from, into and beside, told in plain words that the parser often joins wrongly. */
export function readWaters(context: Context): Draft[] {
	const { sentence, reading } = context;
	const text = reading.legible.slice(sentence.start, sentence.end);
	if (!/\b(?:tributar|rises|originates|into|joins|meets|merges|across|on|over)/.test(text))
		return [];
	return patterns.flatMap(([way, pattern]): Draft[] => {
		const match = pattern.exec(text);
		const { thing = '', place = '', other } = match?.groups ?? {};
		if (!match) return [];
		const river = spokenOf({ start: sentence.start, end: sentence.start + thing.length }, context);
		if (!river || !namesOne(river) || /\b(?:Act|Party|Company|Army|Union)$/.test(river.text))
			return [];
		const at = sentence.start + match[0].lastIndexOf(place);
		const where: Slot = {
			...phraseSlot(place.replace(/^the /, ''), { start: at, end: at + place.length }),
			...(/^the /.test(place) ? { article: 'the' as const } : {})
		};
		if (endsCut(where) || where.text === river.text) return [];
		return [
			{
				slots: new Map([
					['thing', river],
					['place', where],
					['way', phraseSlot(way, where)],
					...(other
						? ([['other', { ...phraseSlot(other, where), article: 'the' as const }]] as const)
						: [])
				]),
				predicate: way
			}
		];
	});
}

/** One draft for each thing that is told of a place, the first one read. */
export const withoutTwins = (drafts: readonly Draft[]): Draft[] => {
	const keyOf = ({ slots }: Draft) =>
		`${slots.get('thing')?.text ?? ''}|${slots.get('way')?.text ?? ''}`;
	return drafts.filter(
		(draft, i) => drafts.findIndex((other) => keyOf(other) === keyOf(draft)) === i
	);
};
