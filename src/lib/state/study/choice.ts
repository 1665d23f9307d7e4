import type { DeckId } from '#lib/core/deck/note.ts';
import type { ExamId } from '#lib/core/schedule/plan/exam.ts';

/** What is practised: all cards, those not met yet, those answered today, or those forgotten today. */
export const practices = ['all', 'new', 'today', 'missed'] as const;
export type Practice = (typeof practices)[number];

/** What to study: all decks or one, and of their cards only some. */
export type Choice = {
	readonly deck?: DeckId;
	readonly tag?: string;
	/** The title of a source. */
	readonly source?: string;
	/** As a person writes it. */
	readonly search?: string;
	/** What an exam asks. */
	readonly exam?: ExamId;
	/** Leaves the schedule alone; `since` is when it was begun, in epoch milliseconds. */
	readonly practise?: Practice;
	readonly since?: number;
};

type Since = { readonly since?: number | undefined };

/** The choice in an address; what can't be read of it is left out. */
export function choiceIn(params: URLSearchParams): Choice {
	const text = (name: string) => params.get(name)?.trim() || undefined;
	const [deck, tag, source, search, exam] = ['deck', 'tag', 'source', 'search', 'exam'].map(text);
	const practise = practices.find((each) => each === params.get('practise'));
	const since = Number(params.get('since') ?? NaN);
	return {
		...(deck !== undefined && { deck: deck as DeckId }),
		...(tag !== undefined && { tag }),
		...(source !== undefined && { source }),
		...(search !== undefined && { search }),
		...(exam !== undefined && { exam: exam as ExamId }),
		...(practise && { practise }),
		...(practise && Number.isSafeInteger(since) && { since })
	};
}

/** The choice as the search part of an address, without the question mark. */
export function addressOf({ since, ...names }: Omit<Choice, 'since'> & Since): string {
	const params = new URLSearchParams(names);
	if (since !== undefined) params.set('since', String(since));
	return params.toString();
}

export const isNarrow = ({ tag, source, search, exam }: Choice): boolean =>
	(tag ?? source ?? search ?? exam) !== undefined;
