import type { Clause, Phrase } from '../../language/clause.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import { fill, whenOf, type Draft, type Frame } from '../frame.ts';
import { isFree, isNamed } from '../named.ts';
import { agent, headed, patient } from '../selectors.ts';
import { isCut, withDate } from '../beside.ts';
import { tells } from '../told.ts';
import { atTime, whenAsked, yearOf } from '../time.ts';

const verbs = new Set(['host']);
const gathering = headed(
	...`summit conference congress convention forum session festival games olympics championship cup tournament expo fair exhibition
biennale marathon exercise eurovision`.split(/\s+/)
);
const isGathering = (phrase: Phrase) =>
	isFree(phrase) && (phrase.mention?.type === 'event' || gathering(phrase));

function read(clause: Clause, context: Context): Draft[] {
	if (!tells(clause, verbs, context)) return [];
	const slots = fill(
		{ host: agent('country', 'place'), event: patient(isGathering) },
		clause,
		context
	);
	const found = slots?.get('event');
	const event = found && withDate(found, context);
	if (!slots || !event || !isNamed(event) || isCut(event, context)) return [];
	return [
		{ slots: slots.set('event', event), predicate: 'host', verb: clause.verb, ...whenOf(clause) }
	];
}

/** Of games and summits there are many: the year, the number or the date says which. */
const hasEdition = ({ text }: Slot) =>
	/\d|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|inaugural|[IVXL]+)\b/i.test(
		text
	);

/** A country or a city is host to games, a summit or a fair. */
export const host: Frame<'host' | 'event'> = {
	name: 'host',
	tier: 'A',
	identity: ['host', 'event'],
	read: (context) => context.sentence.clauses.flatMap((clause) => read(clause, context)),
	directions: [
		{
			asks: 'host',
			kind: 'place',
			stem: ({ event }, { when, slots }) => {
				const [who, what] = [slots.get('host'), slots.get('event')];
				if (!who || !what || who.members.length > 0 || !(when ?? hasEdition(what)))
					return undefined;
				const year = when && yearOf(when);
				const time = when && !what.text.includes(String(year)) ? ` ${atTime(when)}` : '';
				return `Which ${who.type === 'country' ? 'country' : 'place'} hosted ${event}${time}?`;
			}
		},
		{
			asks: 'when',
			kind: 'date',
			stem: ({ host, event }, { when, slots }) => {
				const what = slots.get('event');
				return when && what && hasEdition(what)
					? `${whenAsked(when)} did ${host} host ${event}?`
					: undefined;
			}
		}
	]
};
