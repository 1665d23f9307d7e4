import { clauseFrame } from '../frame.ts';
import { agent, headed, oblique, patient } from '../selectors.ts';
import { atTime, whenAsked } from '../time.ts';

const body = headed(
	'committee',
	'assembly',
	'senate',
	'parliament',
	'council',
	'congress',
	'house',
	'commission'
);

/** A body passes a resolution on or against something. */
export const resolution = clauseFrame({
	name: 'resolution',
	predicates: ['adopt', 'approve', 'pass'],
	slots: {
		body: agent('organisation', body),
		resolution: patient(headed('resolution')),
		matter: oblique(['on', 'against', 'about'], 'event', 'place', 'country').optional()
	},
	identity: ['body', 'resolution'],
	directions: [
		{
			asks: 'when',
			kind: 'agreement',
			stem: ({ body, resolution }, { when, slots }) =>
				when &&
				/ (?:on|of|about|against|recogni[sz]ing|condemning|denouncing|supporting) /.test(
					slots.get('resolution')?.text ?? ''
				)
					? `${whenAsked(when)} did ${body} adopt ${resolution}?`
					: undefined
		},
		{
			asks: 'body',
			kind: 'organisation',
			stem: ({ resolution }, { when, slots }) =>
				when &&
				/ (?:on|of|about|against|recogni[sz]ing|condemning|denouncing|supporting) /.test(
					slots.get('resolution')?.text ?? ''
				)
					? `Which body adopted ${resolution} ${atTime(when)}?`
					: undefined
		}
	]
});
