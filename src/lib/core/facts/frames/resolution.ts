import { clauseFrame } from '../frame.ts';
import { agent, extended, headed, patient } from '../selectors.ts';
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
const tellsMatter =
	/ (?:on|about|against|recogni[sz]ing|condemning|denouncing|supporting|declaring|calling) /;

/** A body passes a resolution, and the text says on or against what. */
export const resolution = clauseFrame({
	name: 'resolution',
	predicates: ['adopt', 'approve', 'pass'],
	slots: { body: agent('organisation', body), resolution: extended(patient(headed('resolution'))) },
	identity: ['body', 'resolution'],
	accepts: (_clause, slots) => tellsMatter.test(slots.get('resolution')?.text ?? ''),
	directions: [
		{
			asks: 'when',
			kind: 'agreement',
			stem: ({ body, resolution }, { when }) =>
				when && `${whenAsked(when)} did ${body} adopt ${single(resolution)}?`
		},
		{
			asks: 'body',
			kind: 'organisation',
			stem: ({ resolution }, { when }) =>
				when && `Which body adopted ${single(resolution)} ${atTime(when)}?`
		}
	]
});

const single = (resolution = '') => resolution.replace(/^(?:the )?resolutions?\b/, 'a resolution');
