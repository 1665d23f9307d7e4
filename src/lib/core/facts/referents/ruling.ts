import { headKind } from '../../language/lexicon.ts';
import type { Mention } from '../../language/mention.ts';
import type { Sentence } from '../../language/read.ts';
import { fold } from '../../text/unicode.ts';
import type { Section } from '../sections.ts';
import { areAlike, nounsOf } from './nouns.ts';
import { isNamed, isThing, type Named } from './thing.ts';

const business =
	/^(?:company|firm|corporation|manufacturer|automaker|carmaker|conglomerate|maker|producer)$/;

export const isBusiness = (noun: string): boolean => business.test(noun);

/** Whether a noun may stand for a thing: its name or its kind says so, or nothing speaks against a business of that name. */
export function mayBe(named: Named, noun: string): boolean {
	const nouns = nounsOf(named);
	if ([...nouns].some((other) => areAlike(other, noun))) return true;
	if (!business.test(noun)) return false;
	const isBody =
		named.type === 'organisation' || (named.type === 'name' && named.guess === 'organisation');
	return isBody && [...nouns].every((other) => headKind(other) === undefined);
}

/** "Tobler" and "Tobler Chocolate AG" are one. */
const isSameName = (a: string, b: string): boolean =>
	a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);

/** A state is named by its people, too. */
const thingsIn = (mentions: readonly Mention[]): Named[] =>
	mentions.flatMap((mention) =>
		mention.type === 'nationality'
			? [{ ...mention, type: 'country' as const }]
			: isNamed(mention) && isThing(mention)
				? [mention]
				: []
	);

type Counted = {
	readonly named: Named;
	readonly folded: string;
	readonly first: number;
	/** The headings of the sections that name it. */
	readonly headings: Set<number>;
	count: number;
};

/** So often a thing is named that a whole text goes on about, and so many times as often as any other of its kind. */
const OFTEN = 3;
const FAR = 3;
/** In how many sentences before another of its kind may be meant. */
const NEAR = 2;

/**
 * What a text names more than anything else that a noun may stand for, where no other such thing was named near by. In
 * a list of many, each with its heading, nothing rules beyond its own.
 */
export function rulingIn(sentences: readonly Sentence[], sections: readonly Section[]) {
	const things = sentences.map(({ mentions }) => thingsIn(mentions));
	const all = new Map<string, Counted>();
	things.forEach((here, at) => {
		for (const named of here) {
			const folded = fold(named.name);
			const known = all.get(folded) ?? { named, folded, first: at, headings: new Set(), count: 0 };
			known.count++;
			known.headings.add(sections[at]?.heading ?? -1);
			all.set(folded, known);
		}
	});
	const leaders = new Map<string, Counted | undefined>();
	const leaderOf = (noun: string): Counted | undefined => {
		if (!leaders.has(noun)) leaders.set(noun, leaderAmong(all, noun));
		return leaders.get(noun);
	};
	return (noun: string, at: number): Named | undefined => {
		const leader = leaderOf(noun);
		if (!leader || leader.first > at) return undefined;
		const { headings } = leader;
		if (!headings.has(sections[at]?.heading ?? -1) && headings.size < 2) return undefined;
		const isRivalled = things
			.slice(Math.max(0, at - NEAR), at + 1)
			.flat()
			.some((named) => !isSameName(fold(named.name), leader.folded) && mayBe(named, noun));
		return isRivalled ? undefined : leader.named;
	};
}

function leaderAmong(all: ReadonlyMap<string, Counted>, noun: string): Counted | undefined {
	const [leader, ...others] = [...all.values()]
		.filter(({ named }) => mayBe(named, noun))
		.sort((a, b) => b.count - a.count || a.first - b.first);
	if (!leader || leader.count < OFTEN) return undefined;
	const rival = others.find(({ folded }) => !isSameName(folded, leader.folded));
	return rival === undefined || leader.count >= FAR * rival.count ? leader : undefined;
}
