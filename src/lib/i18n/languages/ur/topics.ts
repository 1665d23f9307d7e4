import type { MadeTopic } from '#lib/core/deck/topics.ts';
import { kinds } from './kinds.ts';

const names: Readonly<Record<MadeTopic, string>> = {
	Dates: kinds.date,
	Visits: kinds.visit,
	Leaders: kinds.leader,
	Agreements: kinds.agreement,
	Exercises: kinds.exercise,
	Figures: kinds.figure,
	Organisations: kinds.organisation,
	Events: kinds.event,
	People: kinds.person,
	Places: kinds.place,
	Terms: kinds.term,
	'Other facts': 'دیگر حقائق'
};

/** Topics of decks that were made here, by their English name. */
export const topics: ReadonlyMap<string, string> = new Map(Object.entries(names));
