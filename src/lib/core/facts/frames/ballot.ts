import type { Clause } from '../../language/clause.ts';
import type { Mention } from '../../language/mention.ts';
import { readAloud } from '../../language/read.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import type { Draft, Frame } from '../frame.ts';
import { isNamed } from '../named.ts';
import { nameSlot, numberSlot, phraseSlot, slotOf } from '../slots.ts';
import { electionIn } from './election.ts';

/** More stand in a table, not in a sentence. */
const MOST_FIGURES = 16;

const wins = /^(?:win|receive|secure|garner|get|poll|obtain|gain|take|have)$/;

type Figure = Extract<Mention, { type: 'number' }>;

const isShare = ({ value }: Figure): boolean => value.kind === 'percent';

/** "44.4% of the valid votes cast", "44.4%" alone, "4,713,277 votes"; not of the seats. */
function votesAt(figure: Figure, { reading: { legible } }: Context): 'share' | 'votes' | undefined {
	const after = legible.slice(figure.end, figure.end + 60);
	if (/^ (?:of (?:the |all )?(?:\p{L}+ )?seats|of votes counted|more|points?)\b/u.test(after))
		return undefined;
	if (isShare(figure))
		return /^(?:[,.;)]| of (?:the |all )?(?:[\p{L}]+ ){0,2}(?:votes?|ballots?)\b| (?:and|while|to|against|in the)\b|$)/u.test(
			after
		)
			? 'share'
			: undefined;
	const isOfVoters = /\b(?:votes|support) of $/.test(
		legible.slice(Math.max(0, figure.start - 20), figure.start)
	);
	return figure.value.kind === 'count' && (isOfVoters || /^ (?:\p{Ll}+ )?votes\b/u.test(after))
		? 'votes'
		: undefined;
}

/** "won 44.4%", "by securing 44.4%": the clause that tells whose the votes are. */
const clauseOf = (
	figure: Figure,
	{ sentence, reading: { legible } }: Context
): Clause | undefined =>
	[...sentence.parsed, ...sentence.clauses].find(
		({ verb }) =>
			wins.test(verb.lemma) &&
			!verb.isNegated &&
			!verb.isModal &&
			verb.end < figure.start &&
			/^ (?:(?:the (?:votes|support) of|a total(?: of)?|about|only|just|with) )?$/.test(
				legible.slice(verb.end, figure.start)
			)
	);

function candidateOf(figure: Figure, context: Context): Slot | undefined {
	const { sentence } = context;
	const clause = clauseOf(figure, context);
	if (!clause) return undefined;
	const before = [...sentence.parsed, ...sentence.clauses].findLast(
		({ subject, verb }) =>
			verb.mood === 'finite' && subject?.mention?.type === 'person' && verb.end < figure.start
	);
	const subject = (clause.verb.mood === 'finite' ? undefined : before?.subject) ?? clause.subject;
	// "His rival, Ana Rojas, won"
	const named = subject?.aside?.mention?.type === 'person' ? subject.aside : subject;
	const slot = named && named.members.length === 0 ? slotOf(named, context) : undefined;
	return slot && /^(?:person|organisation|name)$/.test(slot.type) && isNamed(slot)
		? slot
		: undefined;
}

/** "won 4 million votes, *or* 44.92 percent": the same once more. */
const isAgain = (figure: Figure, last: Figure | undefined, legible: string): boolean =>
	last !== undefined &&
	/^(?: (?:of )?(?:(?:the|valid|total) )*\p{L}+)?(?:,|, or| or|,? (?:making|representing|with|(?:corresponding|equal|equivalent|amounting) to)) (?:up )?$/u.test(
		legible.slice(last.end, figure.start).replace(/, (?=\p{Ll}+ing\b|with)/u, ' ')
	);

/** "…, while Ana Rojas 44.92 percent, Peter Otieno 5.17 percent": the verb stands before the first of them. */
function listedBefore(figure: Figure, { sentence }: Context): Slot | undefined {
	const named = sentence.mentions.find(
		({ end, type }) => type === 'person' && end === figure.start - 1
	);
	return named?.type === 'person' && !named.isPartial ? nameSlot(named, named.name) : undefined;
}

const wentToVote = /turn-?out|participation rate/i;
const turnout =
	/\b(?:turn-?out|participation rate)\b[^.;]{0,60}? (?:was|were|stood|reached|is|hit|of|amounted)(?: recorded)?(?: (?:as|at|to))?(?: about| around| nearly)? $/i;

/** How many went to vote: "turnout was 70 percent, and 56 percent abroad". */
function turnouts(figures: readonly Figure[], context: Context, election: string): Draft[] {
	const { legible } = context.reading;
	const at = figures.findIndex(({ start }) =>
		turnout.test(legible.slice(Math.max(context.sentence.start, start - 120), start))
	);
	const first = figures[at];
	const isRate = ({ value }: Figure) => value.kind === 'percent' || value.value > 20;
	if (!first || !isRate(first) || first.value.value > 100) return [];
	const abroad = figures
		.slice(at + 1)
		.find(
			(figure) => isShare(figure) && /^ abroad\b/.test(legible.slice(figure.end, figure.end + 8))
		);
	const told = (figure: Figure, where: string): Draft => ({
		slots: new Map([
			['election', phraseSlot(election, figure)],
			['turnout', numberSlot(readAloud(legible, figure), figure)],
			...(where ? ([['where', phraseSlot(where, figure)]] as const) : [])
		])
	});
	return [told(first, abroad ? 'at home' : ''), ...(abroad ? [told(abroad, 'abroad')] : [])];
}

function read(context: Context): Draft[] {
	const figures = context.sentence.mentions.flatMap((mention) =>
		mention.type === 'number' ? [mention] : []
	);
	if (figures.length === 0 || figures.length > MOST_FIGURES) return [];
	const { legible } = context.reading;
	const mayTell =
		figures.some((figure) => votesAt(figure, context)) ||
		wentToVote.test(legible.slice(context.sentence.start, context.sentence.end));
	const election = mayTell ? electionIn(context) : undefined;
	if (!election) return [];
	const candidates = new Map<Figure, Slot>();
	const results = figures.flatMap((figure, i): Draft[] => {
		const what = votesAt(figure, context);
		const last = figures[i - 1];
		const candidate =
			what &&
			(candidateOf(figure, context) ??
				listedBefore(figure, context) ??
				(last && isAgain(figure, last, legible) ? candidates.get(last) : undefined));
		if (candidate) candidates.set(figure, candidate);
		return candidate
			? [
					{
						slots: new Map([
							['election', phraseSlot(election, figure)],
							['candidate', candidate],
							[what, numberSlot(readAloud(legible, figure), figure)]
						])
					}
				]
			: [];
	});
	return [...results, ...turnouts(figures, context, election)];
}

/** What an election came to: the share or the votes that somebody won, and how many went to vote. */
export const ballot: Frame<'election' | 'candidate' | 'share' | 'votes' | 'turnout' | 'where'> = {
	name: 'ballot',
	tier: 'B',
	identity: ['election', 'candidate', 'where'],
	read,
	directions: [
		{
			asks: 'share',
			kind: 'figure',
			stem: ({ election, candidate }) =>
				candidate && `What percentage of votes did ${candidate} win in ${election ?? ''}?`
		},
		{
			asks: 'votes',
			kind: 'figure',
			stem: ({ election, candidate }) =>
				candidate && `How many votes did ${candidate} win in ${election ?? ''}?`
		},
		{
			asks: 'candidate',
			kind: 'leader',
			stem: ({ election, share }, { slots }) =>
				share && slots.get('candidate')?.type === 'person'
					? `Who won ${share} of votes in ${election ?? ''}?`
					: undefined
		},
		{
			asks: 'turnout',
			kind: 'figure',
			stem: ({ election, where }) =>
				`What was the voter turnout${where ? ` ${where}` : ''} in ${election ?? ''}?`
		}
	]
};
