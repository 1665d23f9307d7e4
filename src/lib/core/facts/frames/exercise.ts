import type { Clause } from '../../language/clause.ts';
import { clauseFrame, type Frame } from '../frame.ts';
import { agent, headed, oblique, patient } from '../selectors.ts';
import { nameSlot } from '../slots.ts';
import { atTime, whenAsked } from '../time.ts';

const drill = headed('exercise', 'drill', 'manoeuvre', 'maneuver', 'wargame');
const forces = headed('force', 'army', 'navy', 'military', 'troop', 'unit', 'soldier', 'marine');
const name = patient(drill);
const calls = new Set(['codename', 'name', 'call']);

const told = clauseFrame({
	name: 'exercise',
	predicates: ['conduct', 'hold', 'host', 'begin', 'start', 'launch', 'occur', 'perform', 'carry'],
	slots: {
		drill: name,
		participants: agent('country', forces).optional(),
		place: oblique(['in', 'at', 'near', 'off'], 'place', 'country').optional()
	},
	identity: ['drill', 'participants'],
	accepts: (_clause: Clause, slots) =>
		slots.has('participants') || /\p{Lu}/u.test(slots.get('drill')?.text ?? ''),
	directions: []
});

/** Forces of some countries train together: name, time, place and who took part. */
export const exercise: Frame<'drill' | 'participants' | 'place' | 'name'> = {
	...told,
	read: (context) =>
		told.read(context).map((draft) => {
			const { clauses } = context.sentence;
			const named = clauses.find(({ verb }) => calls.has(verb.lemma) && verb.isPassive)?.object
				?.mention;
			if (!named || !('name' in named)) return draft;
			return { ...draft, slots: new Map([...draft.slots, ['name', nameSlot(named, named.name)]]) };
		}),
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
				if (!when || !participants || !drill) return undefined;
				const called = name ? ` called ${name}` : '';
				return `${whenAsked(when)} did ${participants} hold ${drill}${called}${place ? ` in ${place}` : ''}?`;
			}
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
