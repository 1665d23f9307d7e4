import type { Frame } from '../frame.ts';
import { nameSlot, phraseSlot } from '../slots.ts';
import { whenOf } from '../frame.ts';
import { atTime, whenAsked } from '../time.ts';

const published =
	/\b(book|novel|report|study|magazine|newspaper|journal|essay|poem|album|play) ["“]([^"“”]{3,90})["”],? was (?:first )?published in /u;

/** A book or other work with its title comes out, in a place, at a time. */
export const publish: Frame<'work' | 'kind' | 'place'> = {
	name: 'publish',
	tier: 'A',
	identity: ['work'],
	read: ({ sentence, reading }) => {
		const match = published.exec(reading.legible.slice(sentence.start, sentence.end));
		if (!match) return [];
		const end = sentence.start + match.index + match[0].length;
		const place = sentence.mentions.find(({ type, start }) => type === 'place' && start === end);
		const date = sentence.mentions.find(({ type, start }) => type === 'date' && start >= end);
		if (date?.type !== 'date') return [];
		const span = { start: sentence.start + match.index, end };
		return [
			{
				slots: new Map([
					['kind', phraseSlot(match[1] ?? '', span)],
					['work', phraseSlot(`“${match[2] ?? ''}”`, span)],
					...(place?.type === 'place' ? [['place', nameSlot(place, place.name)] as const] : [])
				]),
				...whenOf({ when: date })
			}
		];
	},
	directions: [
		{
			asks: 'when',
			kind: 'date',
			stem: ({ kind, work }, { when }) =>
				when && `${whenAsked(when)} was the ${kind} titled ${work} published?`
		},
		{
			asks: 'place',
			kind: 'place',
			stem: ({ kind, work }, { when }) =>
				when && `Where was the ${kind} titled ${work} published ${atTime(when)}?`
		}
	]
};
