import { expect, it } from 'vitest';
import { parseExam } from './exam.ts';

const given = {
	id: 'a',
	name: ' Finals ',
	date: 20_100,
	scope: [{ kind: 'deck', deck: 'd' }],
	minutesPerDay: 20
};

it('an exam from outside has what it lacks as usual', () => {
	expect(parseExam(given)).toEqual({
		...given,
		name: 'Finals',
		scope: [{ kind: 'deck', deck: 'd', weight: 1 }],
		daysOff: []
	});
});

it.each([
	['an exam', null, /the exam: give an exam/],
	['a name', { ...given, name: '  ' }, /name: give a name/],
	['a date', { ...given, date: 1.5 }, /date: give a day/],
	['no scope', { ...given, scope: [] }, /scope: give at least one deck or tag/],
	[
		'a scope of nothing',
		{ ...given, scope: [{ kind: 'page' }] },
		/scope\.0\.kind: give decks or tags/
	],
	['a weight of nought', { ...given, scope: [{ kind: 'tag', tag: 't', weight: 0 }] }, /weight/],
	['no minutes', { ...given, minutesPerDay: 0 }, /minutesPerDay: give minutes from 1 to 1440/],
	['minutes that are none', { ...given, minutesPerDay: NaN }, /minutesPerDay/],
	[
		'days off backwards',
		{ ...given, daysOff: [{ from: 3, to: 2 }] },
		/daysOff\.0: give a last day/
	],
	['more than all marks', { ...given, wanted: 1.2 }, /wanted: give a share/],
	[
		'keeping until before it',
		{ ...given, keepUntil: 20_100 },
		/keepUntil: give a day after the exam/
	]
])('%s that cannot be is refused in words', (_, exam, message) => {
	expect(() => parseExam(exam)).toThrow(message);
});
