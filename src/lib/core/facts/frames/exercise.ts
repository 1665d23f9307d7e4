import type { Clause } from '../../language/clause.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import { clauseFrame, whenOf, type Draft, type Frame } from '../frame.ts';
import { agent, headed, oblique, patient } from '../selectors.ts';
import { countrySlot, listSlot, nameSlot, phraseSlot } from '../slots.ts';
import { atTime, whenAsked, whenAskedInYear, yearOf } from '../time.ts';

const drill = headed('exercise', 'drill', 'manoeuvre', 'maneuver', 'wargame');
const forces = headed('force', 'army', 'navy', 'military', 'troop', 'unit', 'soldier', 'marine');
const name = patient(drill);
const called = /(?:code-?named|named|called|dubbed|titled|entitled) (?:the |as )?["“'‘«]?$/i;

const told = clauseFrame({
	name: 'exercise',
	predicates: ['conduct', 'hold', 'host', 'begin', 'start', 'launch', 'occur', 'perform', 'carry'],
	slots: {
		drill: name,
		participants: agent('country', forces).optional(),
		place: oblique(['in', 'at', 'near', 'off'], 'place', 'country').optional()
	},
	identity: ['drill', 'participants'],
	// "navies held an exercise" are anybody's.
	accepts: (_clause: Clause, slots) =>
		/\p{Lu}/u.test(slots.get('participants')?.text ?? slots.get('drill')?.text ?? ''),
	directions: []
});

/** The countries named inside a span, as one slot: "the Kenyan and Peruvian navies". */
function countriesIn(span: Span, { sentence }: Context): Slot | undefined {
	const inside = sentence.mentions.filter(
		(mention) =>
			contains(span, mention) && (mention.type === 'country' || mention.type === 'nationality')
	);
	const names = [...new Set(inside.map((mention) => ('name' in mention ? mention.name : '')))];
	return names.length > 1
		? listSlot(
				names.map((country) => countrySlot(country, span)),
				span
			)
		: undefined;
}

/** The name that the sentence gives the drill: "…, codenamed Blue Heron". */
const nameGiven = ({ sentence, reading: { legible } }: Context): Slot | undefined => {
	const named = sentence.mentions.find(
		({ type, start }) =>
			type === 'name' && called.test(legible.slice(Math.max(sentence.start, start - 20), start))
	);
	return named && 'name' in named ? nameSlot(named, named.name) : undefined;
};

const held = (context: Context): Draft[] =>
	told.read(context).map((draft) => {
		const participants = draft.slots.get('participants');
		const countries = participants && countriesIn(participants, context);
		const name = nameGiven(context);
		const slots = new Map(draft.slots);
		if (countries) slots.set('countries', countries);
		if (name) slots.set('name', name);
		return { ...draft, slots };
	});

const joint =
	/(?:first(?:[- ]ever)? )?(?:[\p{L}–-]+ ){0,4}joint (?:[a-z]+ )?(?:exercise|drill)s?,? in $/u;

/** "the first Peru–Chile joint naval exercise in May 2001": only the first of many can be asked for. */
function nominal(context: Context): Draft[] {
	const { sentence, reading } = context;
	return sentence.mentions.flatMap((date) => {
		if (date.type !== 'date') return [];
		const words = reading.legible.slice(sentence.start, date.start);
		const before = words.includes('joint ') ? joint.exec(words) : null;
		if (!before) return [];
		const span = { start: sentence.start + before.index, end: date.start };
		const countries = countriesIn(span, context);
		const what = /joint (?:[a-z]+ )?(?:exercise|drill)s?/.exec(before[0])?.[0];
		if (!countries || !what || !/\bfirst\b/.test(before[0])) return [];
		const drill = {
			...phraseSlot(`first ${what} between ${countries.text}`, span),
			article: 'the' as const
		};
		return [
			{
				slots: new Map<string, Slot>([['drill', drill]]),
				...whenOf({ when: date })
			}
		];
	});
}

/** Forces of some countries train together: name, time, place and who took part. */
export const exercise: Frame<'drill' | 'participants' | 'countries' | 'place' | 'name'> = {
	...told,
	read: (context) => [...held(context), ...nominal(context)],
	directions: [
		{
			asks: 'name',
			kind: 'exercise',
			stem: ({ drill, participants, place }, { when }) =>
				when && participants
					? `What was the name of the ${drill} that ${participants} held ${place ? `in ${place} ` : ''}${atTime(when)}?`
					: undefined
		},
		{
			asks: 'when',
			kind: 'exercise',
			stem: ({ drill, participants, place, name }, { when }) => {
				if (!when || !drill) return undefined;
				if (!participants) return `${whenAsked(when)} was ${drill} held?`;
				const called = name ? ` called ${name}` : '';
				// A name with its year in it tells half of the key.
				const tellsYear = name?.includes(String(yearOf(when))) === true;
				const asked = (tellsYear && whenAskedInYear(when)) || whenAsked(when);
				return `${asked} did ${participants} hold ${drill}${called}${place ? ` in ${place}` : ''}?`;
			}
		},
		{
			asks: 'countries',
			kind: 'exercise',
			stem: ({ drill, name, place }, { when }) =>
				when && name
					? `Which countries’ forces held ${drill} called ${name}${place ? ` in ${place}` : ''} ${atTime(when)}?`
					: undefined
		},
		{
			asks: 'place',
			kind: 'exercise',
			stem: ({ drill, participants, name }, { when }) =>
				when && participants
					? `Where did ${participants} hold ${drill}${name ? ` called ${name}` : ''} ${atTime(when)}?`
					: undefined
		}
	]
};
