import { clauseFrame } from '../frame.ts';
import { agent, headed, patient } from '../selectors.ts';
import { whenAsked } from '../time.ts';

/** A state recognises another, or its independence. */
export const recognise = clauseFrame({
	name: 'recognise',
	predicates: ['recognise', 'recognize'],
	slots: {
		recogniser: agent('country'),
		recognised: patient('country', headed('independence', 'statehood', 'sovereignty'))
	},
	identity: ['recogniser', 'recognised'],
	accepts: (_clause, slots) => {
		const recognised = slots.get('recognised');
		return recognised?.type === 'country' || / of |'s /.test(recognised?.text ?? '');
	},
	directions: [
		{
			asks: 'when',
			kind: 'date',
			stem: ({ recogniser, recognised }, { when }) =>
				when && `${whenAsked(when)} did ${recogniser} recognise ${recognised}?`
		}
	]
});
