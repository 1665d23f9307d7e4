import { clauseFrame } from '../frame.ts';
import { agent, headed, oblique, patient } from '../selectors.ts';
import { atTime, whenAsked } from '../time.ts';
import type { Clause } from '../../language/clause.ts';

const drill = headed('exercise', 'drill', 'manoeuvre', 'maneuver', 'wargame');
const forces = headed('force', 'army', 'navy', 'military', 'troop', 'unit', 'soldier', 'marine');

/** Forces of some countries train together: name, time, place and who took part. */
export const exercise = clauseFrame({
	name: 'exercise',
	predicates: ['conduct', 'hold', 'host', 'begin', 'start', 'launch', 'occur', 'perform'],
	slots: {
		drill: patient(drill),
		participants: agent('country', forces).optional(),
		place: oblique(['in', 'at', 'near', 'off'], 'place', 'country').optional()
	},
	identity: ['drill'],
	accepts: (_clause: Clause, slots) =>
		slots.has('participants') || /\p{Lu}/u.test(slots.get('drill')?.text ?? ''),
	directions: [
		{
			asks: 'when',
			kind: 'exercise',
			stem: ({ drill, participants, place }, { when }) =>
				when && participants && drill
					? `${whenAsked(when)} did ${participants} hold ${drill}${place && !drill.includes(place) ? ` in ${place}` : ''}?`
					: undefined
		},
		{
			asks: 'place',
			kind: 'exercise',
			stem: ({ drill, participants }, { when }) =>
				when && participants
					? `Where did ${participants} hold ${drill} ${atTime(when)}?`
					: undefined
		}
	]
});
