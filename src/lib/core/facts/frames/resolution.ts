import { clauseFrame, type Frame } from '../frame.ts';
import { agent, extended, headed, patient } from '../selectors.ts';
import { phraseSlot } from '../slots.ts';
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
const paper = patient(headed('resolution'));
const tellsMatter =
	/ (?:on|about|against|recogni[sz]ing|condemning|denouncing|supporting|declaring|calling) /;

const told = clauseFrame({
	name: 'resolution',
	predicates: ['adopt', 'approve', 'pass'],
	slots: { body: agent('organisation', body), resolution: paper },
	identity: ['body', 'resolution'],
	directions: [
		{
			asks: 'when',
			kind: 'agreement',
			stem: ({ body, resolution }, { when }) =>
				when && `${whenAsked(when)} did ${body} adopt ${resolution}?`
		},
		{
			asks: 'body',
			kind: 'organisation',
			stem: ({ resolution }, { when }) =>
				when && `Which body adopted ${resolution} ${atTime(when)}?`
		}
	]
});

/** A body passes a resolution, and the text says on or against what. */
export const resolution: Frame<'body' | 'resolution'> = {
	...told,
	read: (context) =>
		told.read(context).flatMap((draft) => {
			const slot = draft.slots.get('resolution');
			const clause = context.sentence.clauses.find((one) => paper.find(one)?.start === slot?.start);
			const phrase = clause && paper.find(clause);
			if (!slot || !phrase) return [];
			const { text, end } = extended(phrase, context.sentence.clauses);
			const single = text
				.replace(/^resolutions\b/, 'a resolution')
				.replace(/^resolution\b/, 'a resolution');
			if (!tellsMatter.test(single)) return [];
			const matter = { ...phraseSlot(single, { start: slot.start, end }), head: 'resolution' };
			return [{ ...draft, slots: new Map([...draft.slots, ['resolution', matter]]) }];
		})
};
