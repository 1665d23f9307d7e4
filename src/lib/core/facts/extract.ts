import type { Clause } from '../language/clause.ts';
import type { Block } from '../document/document.ts';
import type { Reading } from '../language/read.ts';
import type { Span } from '../text/span.ts';
import { isoDate } from '../text/date.ts';
import { hash } from '../text/hash.ts';
import { fold } from '../text/unicode.ts';
import { contextsOf } from './context.ts';
import type { Draft, Frame } from './frame.ts';
import type { Context } from './context.ts';
import type { Fact, FactFlag } from './fact.ts';
import { frames } from './frames/all.ts';
import { asFarAsTold } from './goes-on.ts';
import { isOfToday, ownDay } from './today.ts';
import { topicOf } from './topic.ts';
import { lineFactsOf } from './lines/all.ts';
import { completed } from './lines/completed.ts';
import { linesOf } from './lines/subject.ts';

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
const plain = new Set(['abbreviation', 'office', 'in-office', 'visit']);

/** Where a fact was read: the document, and the words with their block. */
type Origin = Pick<Context, 'reading' | 'published' | 'topic'> & {
	readonly sentence: Pick<Context['sentence'], 'start' | 'end' | 'block'> &
		Partial<Pick<Context['sentence'], 'mentions'>>;
};

/** Whether a sentence of a block is somebody's words: not one without marks that stands after the end of a quotation. */
function isQuoted({ kind, speaker, span }: Block, { start, end }: Span, text: string): boolean {
	if (kind !== 'quotation') return speaker !== undefined;
	const before = text.slice(span.start, start);
	const opened = before.match(/[“«"]/g)?.length ?? 0;
	const closed = before.match(/[”»"]/g)?.length ?? 0;
	const isClosed = opened > 0 && opened === closed && (before.match(/"/g)?.length ?? 0) % 2 === 0;
	return !isClosed || /[“”«»"]/.test(text.slice(start, end));
}

function factOf(frame: Frame, draft: Draft, { reading, sentence, published, topic }: Origin): Fact {
	const block = reading.document.blocks[sentence.block];
	const isAsOf = draft.flags?.includes('as-of') === true;
	const asOf =
		published && ((isAsOf && ownDay({ mentions: sentence.mentions ?? [] })) || published);
	const needsSpeaker =
		block !== undefined &&
		isQuoted(block, sentence, reading.document.text) &&
		!plain.has(frame.name);
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
		...(asOf ? { asOf } : {})
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
 * The shallow reading of a clause as far as the tree agrees on who did it; when it was, the tree knows better.
 * Where the tree itself was a guess, the shallow reading stands, but not across "who" or "which".
 */
function agreed(clause: Clause, parsed: readonly Clause[], legible: string): Clause[] {
	const { subject, verb, when, ...rest } = clause;
	const ofVerb = parsed.filter((other) => other.verb.end === verb.end);
	const inTree = ofVerb.find((other) => other.subject?.start === subject?.start) ?? ofVerb[0];
	const isFar =
		subject !== undefined &&
		/\b(?:who|which|that|whose)\b/.test(legible.slice(subject.end, verb.start));
	if (!inTree || (inTree.margin ?? 1) < READ) return inTree && isFar ? [] : [clause];
	if (runsOver(clause, parsed)) return [inTree];
	if (inTree.subject?.start !== subject?.start) return [];
	return [
		{
			...rest,
			verb,
			...(subject ? { subject } : {}),
			...(inTree.when ? { when: inTree.when } : {})
		}
	];
}

/** "signed a pact *and a treaty was* signed later": the last of a list of objects is the subject of a verb of its own. */
const runsOver = ({ verb, object }: Clause, parsed: readonly Clause[]): boolean =>
	object !== undefined &&
	object.members.length > 1 &&
	parsed.some(
		(other) =>
			other.verb.end !== verb.end &&
			other.subject !== undefined &&
			other.subject.start > object.start &&
			other.subject.start < object.end
	);

/** Below it the tree is no reading of a clause. */
const READ = 0.15;

/**
 * What the frames read from one sentence: the shallow reading as far as the tree agrees with it, and where a frame
 * finds nothing there, the tree. "event" is silent where another frame spoke of the verb.
 */
function draftsOf(context: Context): { frame: Frame; draft: Draft }[] {
	const heard = new Set<string>();
	const { sentence, reading } = context;
	const { clauses, parsed } = sentence;
	let looks = 0;
	const having = (found: readonly Clause[]): Context => ({
		...context,
		sentence: {
			...sentence,
			get clauses() {
				looks++;
				return found;
			}
		}
	});
	const agreeing =
		parsed.length === 0
			? clauses
			: clauses.flatMap((clause) => agreed(clause, parsed, reading.legible));
	const sure = parsed.filter(({ margin = 1 }) => margin >= READ);
	const [shallow, inTree] = [having(agreeing), having(sure)];
	const isBare = agreeing.length + sure.length === 0;
	return frames.flatMap((frame) => {
		const before = looks;
		const read = frame.read(shallow);
		// A frame that looks at no clause finds no more where they are others.
		const told = read.length > 0 || isBare || looks === before ? read : frame.read(inTree);
		const drafts = told.filter(
			(draft) =>
				(frame.name !== 'event' || !heard.has(draft.predicate ?? '')) &&
				!isPressWeek(draft) &&
				!isOutdated(draft, context)
		);
		for (const { predicate } of drafts) if (predicate) heard.add(predicate);
		return drafts.flatMap((draft) => {
			const whole = asFarAsTold(draft, frame.name, reading);
			return whole ? [{ frame, draft: whole }] : [];
		});
	});
}

/** What lines, tables, lists, brackets and appositions state. */
function listedFacts(reading: Reading): Fact[] {
	const topic = topicOf(reading);
	const { published } = reading.document;
	return lineFactsOf(reading).flatMap(({ frame, draft, ...sentence }) => {
		const whole = asFarAsTold(draft, frame.name, reading);
		return whole ? [factOf(frame, whole, { reading, sentence, published, topic })] : [];
	});
}

/** A sentence that was said so often tells nothing new when it is said again. */
const OFTEN = 12;

/** The contexts without those whose very words have come often before: a text of one line again and again takes no time. */
function seldomSaid(contexts: readonly Context[]): Context[] {
	const counts = new Map<string, number>();
	return contexts.filter(({ sentence, reading }) => {
		const words = reading.legible.slice(sentence.start, sentence.end);
		const count = (counts.get(words) ?? 0) + 1;
		counts.set(words, count);
		return count <= OFTEN;
	});
}

/**
 * Every fact that the frames read from one document, in its order; then what stands in lines. `contexts` are
 * the document's, where a caller has them already.
 */
export function factsOf(
	reading: Reading,
	contexts: readonly Context[] = contextsOf(reading)
): Fact[] {
	const lines = linesOf(reading);
	const told = seldomSaid(contexts).flatMap((context) =>
		draftsOf(completed(context, lines)).map(({ frame, draft }) => factOf(frame, draft, context))
	);
	return [...told, ...listedFacts(reading)];
}
