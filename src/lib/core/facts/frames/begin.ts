import type { Phrase } from '../../language/clause.ts';
import { headed } from '../selectors.ts';
import { happeningFrame } from './happening.ts';

const course = headed(
	...`war conflict battle siege revolution revolt uprising rebellion mutiny crisis conference congress summit operation campaign
offensive invasion reign rule production construction work excavation broadcasting publication service negotiation talk trial
epidemic outbreak pandemic famine strike protest exercise project programme program mission era period dynasty empire occupation
blockade embargo mandate term season tournament championship games festival movement process dialogue genocide holocaust migration
dictatorship regime sanction ceasefire truce insurgency hostility exploration mining drilling testing`
		.trim()
		.split(/\s+/)
);

/** A war, a reign, a campaign or the making of something. */
export const isCourse = (phrase: Phrase): boolean =>
	phrase.mention?.type === 'event' ||
	course(phrase) ||
	/^(?:Exercise|Operation) \p{Lu}/u.test(phrase.text);

export const begin = happeningFrame({
	name: 'begin',
	isOfSeries: true,
	says: { begin: 'begin', start: 'begin', commence: 'begin', erupt: 'break out' },
	event: (phrase) => isCourse(phrase) || phrase.mention?.type === 'name',
	// A bare name may be anybody's: it began "as" something where it is a thing.
	accepts: ({ subject, obliques, next, when }) =>
		next === undefined &&
		when !== undefined &&
		(subject === undefined ||
			isCourse(subject) ||
			subject.mention === undefined ||
			obliques.some(({ preposition }) => preposition === 'as'))
});
