import { resolve } from '$app/paths';

/** The screens about planning, and where they are. */
export const planPlaces = () =>
	[
		{ name: 'rules', href: resolve('/schedule/') },
		{ name: 'days', href: resolve('/schedule/days/') },
		{ name: 'exams', href: resolve('/schedule/exams/') },
		{ name: 'catchUp', href: resolve('/schedule/catch-up/') },
		{ name: 'memory', href: resolve('/schedule/memory/') },
		{ name: 'leeches', href: resolve('/leeches/') }
	] as const;
