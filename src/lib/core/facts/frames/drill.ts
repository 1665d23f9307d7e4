import type { Frame } from '../frame.ts';
import { atTime, whenAsked, whenAskedInYear, yearOf } from '../time.ts';
import { readNumbers } from './drill-numbers.ts';
import { readDrills } from './drill-read.ts';

const past: Readonly<Record<string, string>> = {
	begin: 'began',
	end: 'ended',
	hold: 'was held',
	due: 'was due to be held'
};

/** "did Exercise Aman begin", "was Exercise Aman held". */
const turned = (deed = '', drill = ''): string => {
	if (deed === 'begin' || deed === 'end') return `did ${drill} ${deed}`;
	return `was ${drill} ${deed === 'due' ? 'due to be held' : 'held'}`;
};

/** A military exercise by its name: where and when one of its occasions was, which edition, whose it is, who was sent. */
export const drill: Frame<
	| 'drill'
	| 'deed'
	| 'named'
	| 'place'
	| 'edition'
	| 'year'
	| 'series'
	| 'first'
	| 'countries'
	| 'forces'
	| 'sender'
	| 'strength'
	| 'regiment'
	| 'troops'
	| 'states'
	| 'length'
	| 'each'
> = {
	name: 'drill',
	tier: 'A',
	identity: ['drill', 'deed', 'series', 'sender', 'troops', 'states', 'each'],
	read: (context) => [...readDrills(context), ...readNumbers(context)],
	directions: [
		{
			asks: 'when',
			kind: 'exercise',
			stem: ({ drill, deed, named, first }, { when }) => {
				if (!when) return undefined;
				if (first) return `${whenAsked(when)} did ${first} begin?`;
				// An occasion that is known by its year is asked for within it.
				const isByYear = !named || drill?.includes(String(yearOf(when)));
				const asked = isByYear ? whenAskedInYear(when) : whenAsked(when);
				return asked && `${asked} ${turned(deed, isByYear ? (named ?? drill) : drill)}?`;
			}
		},
		{
			asks: 'place',
			kind: 'exercise',
			stem: ({ drill, deed, named }, { when }) =>
				named
					? `Where ${turned(deed, drill)}?`
					: when && `Where ${turned(deed, drill)} ${atTime(when)}?`
		},
		{
			asks: 'edition',
			kind: 'exercise',
			stem: ({ named, deed, year }, { when }) => {
				if (!named) return undefined;
				if (year) return `Which edition of ${named} was held in ${year}?`;
				return when && `Which edition of ${named} ${past[deed ?? ''] ?? ''} ${atTime(when)}?`;
			}
		},
		{
			asks: 'countries',
			kind: 'exercise',
			stem: ({ series }) => `${series ?? ''} is a joint military exercise of which two countries?`
		},
		{
			asks: 'troops',
			kind: 'figure',
			stem: ({ drill }) => `How many personnel took part in ${drill ?? ''}?`
		},
		{
			asks: 'states',
			kind: 'figure',
			stem: ({ drill }) => `How many countries took part in ${drill ?? ''}?`
		},
		{
			asks: 'forces',
			kind: 'exercise',
			stem: ({ drill, deed }) =>
				`The forces of which countries ${deed === 'due' ? 'were to take' : 'took'} part in ${drill ?? ''}?`
		},
		{
			asks: 'strength',
			kind: 'figure',
			stem: ({ drill, sender, each }) =>
				each
					? `How many personnel did ${each} each send to ${drill}?`
					: sender && `How many personnel did ${sender} send to ${drill}?`
		},
		{
			asks: 'length',
			kind: 'figure',
			stem: ({ drill }) => `How long did ${drill} last?`
		},
		{
			asks: 'regiment',
			kind: 'exercise',
			stem: ({ drill, sender }) =>
				sender && `Which regiment did the troops that ${sender} sent to ${drill} come from?`
		}
	]
};
