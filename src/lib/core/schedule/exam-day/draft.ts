import type { DeckId } from '../../deck/note.ts';
import { asciiDigits } from '../../text/unicode.ts';
import type { StudyDay } from '../day.ts';
import { mostDays, type Exam, type ExamId, type ScopePart } from '../plan/exam.ts';
import type { Break } from '../weekdays.ts';

/** A part of what is asked, its weight as it is typed. */
export type PartDraft = {
	readonly kind: ScopePart['kind'];
	/** The id of a deck, or a tag. */
	readonly key: string;
	readonly weight: string;
};

/** An exam as it is typed: days as `2027-05-23`, minutes and per cent as whole numbers, empty where nothing is said. */
export type ExamDraft = {
	readonly name: string;
	readonly date: string;
	readonly parts: readonly PartDraft[];
	readonly minutesPerDay: string;
	readonly daysOff: readonly Break[];
	readonly wanted: string;
	readonly keepUntil: string;
};

export const examFields = [
	'name',
	'date',
	'parts',
	'minutesPerDay',
	'wanted',
	'keepUntil'
] as const satisfies readonly (keyof ExamDraft)[];
export type ExamField = (typeof examFields)[number];

export const emptyDraft: ExamDraft = {
	name: '',
	date: '',
	parts: [],
	minutesPerDay: '30',
	daysOff: [],
	wanted: '',
	keepUntil: ''
};

const dayMs = 86_400_000;

export const dayOfIso = (text: string): StudyDay | undefined => {
	const at = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
	return Number.isNaN(at) ? undefined : ((at / dayMs) as StudyDay);
};
export const isoOfDay = (day: StudyDay): string => new Date(day * dayMs).toISOString().slice(0, 10);

export const draftOf = (exam: Exam): ExamDraft => ({
	name: exam.name,
	date: isoOfDay(exam.date),
	parts: exam.scope.map((part) => ({
		kind: part.kind,
		key: part.kind === 'deck' ? part.deck : part.tag,
		weight: String(part.weight)
	})),
	minutesPerDay: String(exam.minutesPerDay),
	daysOff: exam.daysOff,
	wanted: exam.wanted === undefined ? '' : String(Math.round(exam.wanted * 100)),
	keepUntil: exam.keepUntil === undefined ? '' : isoOfDay(exam.keepUntil)
});

/** The exam that a draft makes, or the fields that say no such thing. An exam is on a later day than `today`, not too far off. */
export function examOf(
	draft: ExamDraft,
	id: ExamId,
	today: StudyDay
): { readonly exam: Exam } | { readonly problems: readonly ExamField[] } {
	const name = draft.name.trim();
	const date = dayOfIso(draft.date);
	const minutesPerDay = wholeIn(draft.minutesPerDay, 1, 1440);
	const percent = draft.wanted.trim() === '' ? undefined : wholeIn(draft.wanted, 1, 100);
	const keepUntil = draft.keepUntil === '' ? undefined : dayOfIso(draft.keepUntil);
	const weights = draft.parts.map(({ weight }) => wholeIn(weight, 1, 1000));
	const isWrong: Record<ExamField, boolean> = {
		name: name === '' || name.length > 200,
		date: date === undefined || date <= today || date > today + mostDays.ahead,
		parts: weights.length === 0 || weights.includes(undefined),
		minutesPerDay: minutesPerDay === undefined,
		wanted: draft.wanted.trim() !== '' && percent === undefined,
		keepUntil:
			draft.keepUntil !== '' &&
			!(
				keepUntil !== undefined &&
				keepUntil > (date ?? today) &&
				keepUntil <= (date ?? today) + mostDays.after
			)
	};
	const problems = examFields.filter((field) => isWrong[field]);
	if (problems.length > 0 || date === undefined || minutesPerDay === undefined) return { problems };
	return {
		exam: {
			id,
			name,
			date,
			scope: draft.parts.map(({ kind, key }, i): ScopePart => {
				const weight = weights[i] ?? 1;
				return kind === 'deck' ? { kind, deck: key as DeckId, weight } : { kind, tag: key, weight };
			}),
			minutesPerDay,
			daysOff: draft.daysOff,
			...(percent !== undefined && { wanted: percent / 100 }),
			...(keepUntil !== undefined && { keepUntil })
		}
	};
}

function wholeIn(text: string, least: number, most: number): number | undefined {
	const digits = asciiDigits(text).trim();
	const value = /^\d{1,4}$/.test(digits) ? Number(digits) : NaN;
	return value >= least && value <= most ? value : undefined;
}
