import type { Reading } from '../language/read.ts';
import { isoDate } from '../text/date.ts';
import { hash } from '../text/hash.ts';
import { fold } from '../text/unicode.ts';
import { contextsOf } from './context.ts';
import type { Draft, Frame } from './frame.ts';
import type { Context } from './context.ts';
import type { Fact, FactFlag } from './fact.ts';
import { frames } from './frames/all.ts';
import { isOfToday } from './today.ts';
import { topicOf } from './topic.ts';
import { lineFactsOf } from './lines/all.ts';
import { completed } from './lines/completed.ts';
import { subjectsOf } from './lines/subject.ts';

/** What makes two statements the same fact but for its date: the frame and its telling slots. */
export function identityOf(frame: Frame, slots: Fact['slots']): string {
	return [frame.name, ...frame.identity.map((name) => fold(slots.get(name)?.text ?? ''))].join('|');
}

/** Words that one side of a dispute uses of the other. */
const contested =
	/\b(?:genocide|aggression|aggressor|occupation|occupied|terroris[mt]s?|liberat\w+|invasion|regime|annex\w+)\b/i;

const isContested = ({ slots }: Draft) =>
	[...slots.values()].some(({ text }) => contested.test(text));

/** What nobody disputes, whoever says it: what letters stand for, who holds an office. */
const plain = new Set(['abbreviation', 'office', 'visit']);

/** Where a fact was read: the document, and the words with their block. */
type Origin = Pick<Context, 'reading' | 'published' | 'topic'> & {
	readonly sentence: Pick<Context['sentence'], 'start' | 'end' | 'block'>;
};

function factOf(frame: Frame, draft: Draft, { reading, sentence, published, topic }: Origin): Fact {
	const block = reading.document.blocks[sentence.block];
	const isQuoted = block?.kind === 'quotation' || block?.speaker !== undefined;
	const needsSpeaker = isQuoted && !plain.has(frame.name);
	const flags: FactFlag[] = [
		...(draft.flags ?? []),
		...(needsSpeaker ? (['attributed'] as const) : []),
		...(isContested(draft) ? (['contested'] as const) : [])
	];
	return {
		id: hash(
			identityOf(frame, draft.slots),
			draft.when ? isoDate(draft.when) : '',
			String(draft.isNegated ?? false)
		),
		frame: frame.name,
		tier: draft.tier ?? frame.tier,
		slots: draft.slots,
		...(draft.predicate ? { predicate: draft.predicate } : {}),
		...(draft.verb ? { verb: draft.verb } : {}),
		...(draft.reporter ? { reporter: draft.reporter } : {}),
		isNegated: draft.isNegated ?? false,
		flags,
		...(draft.doubts ? { doubts: draft.doubts } : {}),
		proofs: [
			{
				document: reading.document.id,
				paragraph: block?.paragraph ?? 0,
				span: draft.span ?? { start: sentence.start, end: sentence.end }
			}
		],
		...(draft.when ? { when: draft.when } : {}),
		...(topic ? { topic } : {}),
		...(published ? { asOf: published } : {})
	};
}

/** "published this week": the week of a report is no date that a work is known by. */
const isPressWeek = ({ predicate = '', when }: Draft): boolean =>
	/^(?:publish|release|issue|post)$/.test(predicate) &&
	when?.precision === 'range' &&
	when.basis === 'dateline';

const isOutdated = ({ flags = [] }: Draft, context: Context): boolean =>
	flags.includes('as-of') && !flags.includes('planned') && !isOfToday(context);

/**
 * What the frames read from one sentence. The tree speaks where the shallow reading did not; "event" is silent
 * where another frame spoke of the verb.
 */
function draftsOf(context: Context): { frame: Frame; draft: Draft }[] {
	const heard = new Set<string>();
	const inTree: Context = {
		...context,
		sentence: { ...context.sentence, clauses: context.sentence.parsed }
	};
	return frames.flatMap((frame) => {
		const shallow = frame.read(context);
		const told =
			shallow.length > 0 ? shallow : context.sentence.parsed.length > 0 ? frame.read(inTree) : [];
		const drafts = told.filter(
			(draft) =>
				(frame.name !== 'event' || !heard.has(draft.predicate ?? '')) &&
				!isPressWeek(draft) &&
				!isOutdated(draft, context)
		);
		for (const { predicate } of drafts) if (predicate) heard.add(predicate);
		return drafts.map((draft) => ({ frame, draft }));
	});
}

/** What lines, tables, lists, brackets and appositions state. */
function listedFacts(reading: Reading): Fact[] {
	const topic = topicOf(reading);
	const { published } = reading.document;
	return lineFactsOf(reading).map(({ frame, draft, ...sentence }) =>
		factOf(frame, draft, { reading, sentence, published, topic })
	);
}

/**
 * Every fact that the frames read from one document, in its order; then what stands in lines. `contexts` are
 * the document's, where a caller has them already.
 */
export function factsOf(
	reading: Reading,
	contexts: readonly Context[] = contextsOf(reading)
): Fact[] {
	const lines = { reading, ...subjectsOf(reading) };
	const told = contexts.flatMap((context) =>
		draftsOf(completed(context, lines)).map(({ frame, draft }) => factOf(frame, draft, context))
	);
	return [...told, ...listedFacts(reading)];
}
