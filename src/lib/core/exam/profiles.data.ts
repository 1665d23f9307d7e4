import type { Marking, MarksText } from './scheme.ts';

/** Examinations and ways of marking that come with Hafiza, as data. */

const fixed = (right: string, wrong: string, isPartial = false): Marking => ({
	type: 'fixed',
	right: right as MarksText,
	wrong: wrong as MarksText,
	blank: '0' as MarksText,
	isPartial
});

const stakes = (right: string, wrong: string) => ({
	right: right as MarksText,
	wrong: wrong as MarksText
});

/** `plain`: one mark a question. `certainty`: Moodle's 1, 2, 3 for right and 0, −2, −6 for wrong. */
export const markings = {
	plain: fixed('1', '0', true),
	third: fixed('2', '-2/3'),
	certainty: {
		type: 'certainty',
		stakes: [stakes('1', '0'), stakes('2', '-2'), stakes('3', '-6')],
		blank: '0' as MarksText,
		isPartial: false
	}
} as const satisfies Record<string, Marking>;

/** An examination as it is held: sections by the names that its rules give them. */
export type Profile = {
	readonly minutes: number;
	readonly options: number;
	readonly passShare?: number;
	readonly sections: readonly {
		/** Absent: the whole paper is one section. */
		readonly title?: string;
		readonly count: number;
		readonly marking: Marking;
	}[];
};

export const profiles = {
	'upsc-gs': {
		minutes: 120,
		options: 4,
		sections: [{ count: 100, marking: markings.third }]
	},
	'upsc-csat': {
		minutes: 120,
		options: 4,
		passShare: 0.33,
		sections: [{ count: 80, marking: fixed('5/2', '-5/6') }]
	},
	'css-mpt': {
		minutes: 200,
		options: 4,
		passShare: 0.33,
		sections: [
			{ title: 'Islamic Studies / Civics and Ethics', count: 20, marking: fixed('1', '0') },
			{ title: 'Urdu', count: 20, marking: fixed('1', '0') },
			{ title: 'English', count: 50, marking: fixed('1', '0') },
			{ title: 'General Abilities', count: 60, marking: fixed('1', '0') },
			{ title: 'General Knowledge', count: 50, marking: fixed('1', '0') }
		]
	},
	percentage: {
		minutes: 30,
		options: 4,
		sections: [{ count: 30, marking: markings.plain }]
	},
	certainty: {
		minutes: 30,
		options: 4,
		sections: [{ count: 30, marking: markings.certainty }]
	}
} as const satisfies Record<string, Profile>;

export type ProfileName = keyof typeof profiles;
export const profileNames = Object.keys(profiles) as ProfileName[];
