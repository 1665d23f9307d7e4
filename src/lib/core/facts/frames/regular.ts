import { readAloud } from '../../language/read.ts';
import type { Context } from '../context.ts';
import type { Draft, Frame } from '../frame.ts';
import { phraseSlot } from '../slots.ts';
import { uncapital } from '../../text/capital.ts';
import { plainly, spokenOf } from './spoken-of.ts';

const few = '(?:two|three|four|five|six|seven|eight|ten|twelve|\\d{1,2})';
const often =
	`(?:(?:at least )?(?:once|twice|(?:two|three|four|six) times) (?:(?:in )?(?:every|each) (?:${few} )?(?:years?|months?|weeks?)|an? (?:year|month|week|day)|annually|yearly|in ${few} years)` +
	`|every (?:(?:${few}(?: to ${few})?|other|second|third|fourth|fifth|alternate) )?(?:years?|months?|weeks?)` +
	'|annually|biennially|biannually|triennially|quarterly)';

const alone = 'meets?|convenes?|gathers?|assembles?|retires?|takes? place';
const done =
	'held|convened|elected|hosted|published|reviewed|celebrated|observed|organi[sz]ed|conducted|awarded|constituted|renewed|revised|updated|issued|presented|staged|re-?elected';
const doing =
	'holds?|publish(?:es)?|constitutes?|elects?|organi[sz]es?|issues?|hosts?|reviews?|conducts?|presents?|awards?|appoints?|celebrates?';
const manner = '(?:(?:usually|normally|generally|typically|also|ordinarily|regularly) )?';

/** "The Council meets twice a year", "which convenes every three years", "holds a summit every year". */
const shape = new RegExp(
	`^(?<subject>[^,;:()]{2,110}?)(?:, (?:which|who))? ${manner}(?:(?<alone>${alone})|(?<be>is|are) ${manner}(?<done>${done})(?: by the [\\p{L} ]{3,50}?)?|(?<doing>${doing}) (?<object>[^,;:()]{3,70}?)) (?<often>${often})(?=[.,;]|$| (?:and|in|at|to|with|on|by|for|as|or|under|but|since|alternately)\\b)`,
	'u'
);
/** "Every three years, delegates of all members meet …": how often stands first. */
const front = new RegExp(
	`^(?<often>Every (?:${few} )?(?:years?|months?|weeks?)|Once (?:(?:in )?every (?:${few} )?(?:years?|months?|weeks?)|an? (?:year|month|week))|Twice an? (?:year|month|week)|Each year),? (?<subject>[^,;:()]{2,110}?) ${manner}(?:(?<alone>${alone})|(?<be>is|are) ${manner}(?<done>${done})|(?<doing>${doing}) (?<object>[^,;:()]{3,70}?))(?=[.,;]|$| (?:and|in|at|to|with|on|by|for|as|from|under)\\b)`,
	'u'
);
const again =
	/\b(?:every|Every|once|Once|twice|Twice|times|each|Each|annually|yearly|biennially|biannually|triennially|quarterly)\b/;
const leaning = /\b(?:it|its|their|them|his|her|this|these|those|such|same|other)\b/;

const plain = (verb: string): string =>
	verb
		.replace(/^publishes/, 'publish')
		.replace(/^(take)s place/, '$1 place')
		.replace(/s$/, '');

function read(context: Context): Draft[] {
	const { reading } = context;
	const { text, start: from } = plainly(context);
	if (!again.test(text)) return [];
	const match = shape.exec(text) ?? front.exec(text);
	if (!match?.groups) return [];
	const { subject = '', often: how = '', alone: bare, be, done: participle } = match.groups;
	const { doing: active, object = '' } = match.groups;
	const isFront = text.startsWith(how);
	const at = isFront ? text.indexOf(subject, how.length) : 0;
	const start = from + at;
	const thing = spokenOf({ start, end: start + subject.length }, context);
	if (!thing || leaning.test(object)) return [];
	const isMany = be ? be === 'are' : !/s(?: place)?$/.test(bare ?? active ?? '');
	const end = from + (isFront ? how.length : match[0].length);
	const span = { start: end - how.length, end };
	const verb = be ? (participle ?? '') : plain(bare ?? active ?? '');
	return [
		{
			slots: new Map([
				['thing', thing],
				['often', phraseSlot(uncapital(readAloud(reading.legible, span)), span)],
				['auxiliary', phraseSlot(be ?? (isMany ? 'do' : 'does'), span)],
				['deed', phraseSlot(object === '' ? verb : `${verb} ${object}`, span)]
			]),
			predicate: verb
		}
	];
}

/** How often a body meets, and how often something is done again. */
export const regular: Frame<'thing' | 'often' | 'auxiliary' | 'deed'> = {
	name: 'regular',
	tier: 'B',
	identity: ['thing', 'deed'],
	read,
	directions: [
		{
			asks: 'often',
			kind: 'other',
			stem: ({ thing }, { slots }) =>
				thing &&
				`How often ${slots.get('auxiliary')?.text ?? 'does'} ${thing} ${slots.get('deed')?.text ?? ''}?`
		}
	]
};
