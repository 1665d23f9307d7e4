import type { Block } from '../../document/document.ts';
import type { Reading } from '../../language/read.ts';
import { trimmed } from '../../document/lines.ts';
import type { Span } from '../../text/span.ts';
import { appositions } from './appositions.ts';
import { articleOf } from './article-of.ts';
import { bareLabels } from './bare-labels.ts';
import { begun } from './begun.ts';
import { bracketedName } from './bracketed.ts';
import { betweenIn } from './between.ts';
import { brackets } from './brackets.ts';
import { bynamesIn } from './bynames.ts';
import { counts } from './counts.ts';
import { cases } from './cases.ts';
import { captions } from './captions.ts';
import { concerns } from './concern.ts';
import { datedNames } from './dated-names.ts';
import { definitions } from './definitions.ts';
import { distinctions } from './distinctions.ts';
import { doings } from './doings.ts';
import { entries, people } from './entries.ts';
import { enumerations } from './enumerated.ts';
import type { LineContext, LineFact } from './line.ts';
import { holders } from './holders.ts';
import { keyed } from './keyed.ts';
import { kindsOf } from './kinds-of.ts';
import { listed } from './members.ts';
import { mentionsIn } from './naming.ts';
import { observances } from './observances.ts';
import { openings } from './openings.ts';
import { pair } from './pairs.ts';
import { provisionBelow } from './provision-below.ts';
import { provisions } from './provisions.ts';
import { holdersSince } from './since.ts';
import { listedDeeds } from './listed-deeds.ts';
import { officeNotes } from './office-notes.ts';
import { pairedLists } from './paired-lists.ts';
import { quizzes } from './quiz.ts';
import { ranked } from './ranked.ts';
import { sessions } from './series.ts';
import { shares } from './shares.ts';
import { spelled } from './spelled.ts';
import { linesOf } from './subject.ts';
import { successions } from './successions.ts';
import { tables } from './tabular.ts';
import { tenureLine } from './tenure.ts';
import { timeline, underDate } from './timeline.ts';
import { visits } from './visits.ts';
import { listedWorks } from './works.ts';

type Reader = (context: LineContext, block: number, span: Span) => LineFact[];

/** In the order of how sure each is of what it reads: the first that reads a line has it. */
const readers: readonly Reader[] = [
	visits,
	tenureLine,
	listedWorks,
	pairedLists,
	provisions,
	provisionBelow,
	officeNotes,
	concerns,
	cases,
	people,
	sessions,
	observances,
	bynamesIn,
	betweenIn,
	bracketedName,
	begun,
	timeline,
	underDate,
	spelled,
	bareLabels,
	pair,
	ranked,
	listedDeeds,
	entries,
	doings,
	shares,
	counts,
	distinctions,
	listed,
	kindsOf,
	keyed,
	definitions,
	captions
];

const lines: ReadonlySet<Block['kind']> = new Set(['row', 'item', 'body', 'heading', 'caption']);
/** Longer than a line that is no sentence. */
const longestLine = 400;

/** A line without the marks of emphasis that stood at its ends. */
const bare = (legible: string, span: Span): Span => trimmed(legible, span, /\s/);

function lineFacts(context: LineContext, block: number, { kind, span: whole }: Block): LineFact[] {
	if (!lines.has(kind)) return [];
	const span = bare(context.reading.legible, whole);
	const all =
		kind === 'caption'
			? [captions]
			: span.end - span.start > longestLine
				? [people, bracketedName, counts, distinctions]
				: readers;
	for (const reader of all) {
		const facts = reader(context, block, span);
		if (facts.length > 0) return facts;
	}
	return [];
}

/** Every fact that a document states outside its clauses: in lines, tables, lists, brackets, appositions and names. */
export function lineFactsOf(reading: Reading): LineFact[] {
	const { document, sentences } = reading;
	const context: LineContext = linesOf(reading);
	const tabular = tables(context);
	return [
		...tabular.facts,
		...quizzes(reading),
		...successions(context),
		...enumerations(context),
		...document.blocks.flatMap((block, i) =>
			tabular.blocks.has(i) ? [] : lineFacts(context, i, block)
		),
		...document.blocks.flatMap((block, i) =>
			block.kind === 'heading' || (block.kind === 'row' && !tabular.blocks.has(i))
				? brackets(reading, mentionsIn(reading, block.span), block.span, i)
				: []
		),
		...document.blocks.flatMap(({ kind, span }, i) => {
			if (!lines.has(kind)) return [];
			const line = bare(reading.legible, span);
			return [...holdersSince(context, i, line), ...articleOf(context, i, line)];
		}),
		...sentences.flatMap((sentence) => [
			...brackets(reading, sentence.mentions, sentence, sentence.block),
			...datedNames(reading, sentence),
			...appositions(reading, sentence),
			...holders(reading, sentence),
			...openings(reading, sentence)
		])
	];
}
