import { clauseFrame } from '../frame.ts';
import { agent, headed, oblique, patient } from '../selectors.ts';
import { atTime, whenAsked } from '../time.ts';
import { participleOf } from '../../language/verbs.ts';

const thing = patient(
	'organisation',
	headed(
		'relation',
		'tie',
		'embassy',
		'consulate',
		'branch',
		'office',
		'commission',
		'committee',
		'council',
		'company',
		'university',
		'school',
		'bank',
		'party',
		'association',
		'organisation',
		'organization',
		'group',
		'state',
		'colony',
		'republic',
		'institute',
		'mission',
		'centre',
		'center'
	)
);

const isPlural = (text: string) => /\b(?:relations|ties)\b/.test(text);

/** Relations, an embassy, a body or a branch comes into being. */
export const establish = clauseFrame({
	name: 'establish',
	predicates: [
		'establish',
		'found',
		'create',
		'form',
		'open',
		'launch',
		'inaugurate',
		're-establish',
		'restore'
	],
	slots: {
		thing,
		founder: agent('country', 'organisation', 'person').optional(),
		place: oblique(['in', 'at'], 'place', 'country').optional()
	},
	identity: ['thing', 'founder', 'place'],
	accepts: (_clause, slots) => {
		const made = slots.get('thing');
		return (
			made !== undefined &&
			(made.mention !== undefined ||
				/ (?:between|in|of|to|with) /.test(made.text) ||
				slots.has('founder'))
		);
	},
	directions: [
		{
			asks: 'when',
			kind: 'date',
			stem: ({ thing, founder, place }, { when, slots, predicate = 'establish' }) => {
				if (!when || !thing) return undefined;
				const where =
					place && !thing.includes(slots.get('place')?.text ?? '') ? ` in ${place}` : '';
				if (founder) return `${whenAsked(when)} did ${founder} ${predicate} ${thing}${where}?`;
				return `${whenAsked(when)} ${isPlural(thing) ? 'were' : 'was'} ${thing}${where} ${participleOf(predicate)}?`;
			}
		},
		{
			asks: 'founder',
			kind: 'organisation',
			stem: ({ thing, place }, { when, slots, predicate = 'establish' }) => {
				const founder = slots.get('founder');
				if (!founder || founder.members.length > 0 || !when || !thing) return undefined;
				const who =
					founder.type === 'country'
						? 'Which country'
						: founder.type === 'person'
							? 'Who'
							: `Which ${founder.head ?? 'organisation'}`;
				return `${who} ${participleOf(predicate)} ${thing}${place ? ` in ${place}` : ''} ${atTime(when)}?`;
			}
		}
	]
});
