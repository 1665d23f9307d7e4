import { describe, expect, it } from 'vitest';
import type { DeckId } from '../../deck/note.ts';
import type { StudyDay } from '../day.ts';
import { parseExam, type Exam, type ExamId } from '../plan/exam.ts';
import { dayOfIso, draftOf, emptyDraft, examOf, isoOfDay, type ExamDraft } from './draft.ts';

const today = dayOfIso('2026-11-20') as StudyDay;
const id = 'e' as ExamId;
const whole: ExamDraft = {
	name: ' History ',
	date: '2026-12-24',
	parts: [
		{ kind: 'deck', key: 'd', weight: '2' },
		{ kind: 'tag', key: 'wars', weight: '۳' }
	],
	minutesPerDay: '45',
	daysOff: [{ from: (today + 3) as StudyDay, to: (today + 4) as StudyDay }],
	wanted: '80',
	keepUntil: '2027-01-31'
};
const problems = (change: Partial<ExamDraft>) => {
	const found = examOf({ ...whole, ...change }, id, today);
	return 'problems' in found ? found.problems : [];
};

describe('an exam as it is typed', () => {
	it('is not farther off than can be planned for', () => {
		expect(problems({ date: '9999-12-31' })).toEqual(['date', 'keepUntil']);
		expect(problems({ keepUntil: '9999-12-31' })).toEqual(['keepUntil']);
	});

	it('becomes an exam that the door lets in, and back the same words', () => {
		const found = examOf(whole, id, today);
		const exam = 'exam' in found ? found.exam : undefined;
		expect(parseExam(exam)).toEqual<Exam>({
			id,
			name: 'History',
			date: (today + 34) as StudyDay,
			scope: [
				{ kind: 'deck', deck: 'd' as DeckId, weight: 2 },
				{ kind: 'tag', tag: 'wars', weight: 3 }
			],
			minutesPerDay: 45,
			daysOff: whole.daysOff,
			wanted: 0.8,
			keepUntil: dayOfIso('2027-01-31') as StudyDay
		});
		expect(draftOf(exam as Exam)).toMatchObject({
			...whole,
			name: 'History',
			parts: [{}, { weight: '3' }]
		});
	});

	it('says which fields are missing in an empty one', () => {
		const found = examOf(emptyDraft, id, today);
		expect(found).toEqual({ problems: ['name', 'date', 'parts'] });
	});

	it('refuses a day that is not after today, and one to keep it until that is not after the exam', () => {
		expect(problems({ date: isoOfDay(today) })).toEqual(['date']);
		expect(problems({ date: '24.12.2026' })).toContain('date');
		expect(problems({ keepUntil: whole.date })).toEqual(['keepUntil']);
	});

	it('refuses minutes, shares and weights out of bounds', () => {
		expect(problems({ minutesPerDay: '0' })).toEqual(['minutesPerDay']);
		expect(problems({ minutesPerDay: 'half an hour' })).toEqual(['minutesPerDay']);
		expect(problems({ wanted: '101' })).toEqual(['wanted']);
		expect(problems({ parts: [{ kind: 'tag', key: 'wars', weight: '' }] })).toEqual(['parts']);
	});
});
