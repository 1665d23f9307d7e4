import type { Query } from './query.ts';

/** What has to be read to answer a search, besides the cards themselves. */
export type Needs = {
	/** The words of the notes. */
	readonly notes: boolean;
	/** Answers of so many study days, today being the first. */
	readonly answerDays: number;
};

/** Names of a card that stand in its own row or deck. */
const ofCards: ReadonlySet<string> = new Set(['deck', 'id']);

export function needsOf(query: Query): Needs {
	switch (query.type) {
		case 'and':
		case 'or': {
			const all = query.of.map(needsOf);
			return {
				notes: all.some(({ notes }) => notes),
				answerDays: Math.max(...all.map(({ answerDays }) => answerDays))
			};
		}
		case 'not':
			return needsOf(query.of);
		case 'text':
			return { notes: true, answerDays: 0 };
		case 'field':
			return { notes: !ofCards.has(query.field), answerDays: 0 };
		case 'added':
			return { notes: true, answerDays: 0 };
		case 'introduced':
		case 'rated':
			return { notes: false, answerDays: query.days };
		case 'everything':
		case 'state':
		case 'prop':
			return { notes: false, answerDays: 0 };
	}
}
