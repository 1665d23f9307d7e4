import type { Block } from '../../document/document.ts';
import { trimmed } from '../../document/lines.ts';
import { readAloud } from '../../language/read.ts';
import { verbReadings } from '../../language/verbs.ts';
import type { Span } from '../../text/span.ts';
import type { Slot } from '../fact.ts';
import { listSlot, phraseSlot } from '../slots.ts';
import { lineFrame, type LineContext, type LineFact } from './line.ts';

/** What a text counts and then lists: "The Forum consists of three councils: …". */
export const enumerated = lineFrame<'question' | 'all'>({
	name: 'enumerated',
	tier: 'A',
	identity: ['question'],
	directions: [{ asks: 'all', kind: 'other', stem: ({ question }) => question }]
});

const counts = ['two', 'three', 'four', 'five', 'six'];
const count = `(?<n>${counts.join('|')}|[2-6])`;
const nouns = String.raw`(?<nouns>(?:\p{L}[\p{L}-]* ){0,3}?\p{Ll}[\p{L}-]*[^s\W]s)`;
const whole = String.raw`(?<whole>(?:The |the )?\p{Lu}[^,;:()]{2,80}?)`;

type Form = readonly [
	pattern: RegExp,
	ask: (told: Readonly<Record<string, string>>) => string | undefined
];

const bases: Readonly<Record<string, string>> = {
	has: 'have',
	had: 'have',
	comprises: 'comprise',
	comprised: 'comprise',
	contains: 'contain',
	contained: 'contain'
};

/** "Four dynasties *ruled over Varda*": what the counted things did. */
const didWhat = (rest: string): string | undefined => {
	const [verb = ''] = rest.split(' ');
	const isVerb = verbReadings(verb.toLowerCase()).some(
		({ form }) => form === 'past' || form === 'third'
	);
	return isVerb || /^(?:are|were|have|make|form|govern|rule|exist)$/.test(verb) ? rest : undefined;
};

const forms: readonly Form[] = [
	[
		new RegExp(
			`^${whole} (?<verb>consists?|consisted) of (?:the )?(?:following )?${count} ${nouns}$`,
			'u'
		),
		({ n, nouns: what, whole: of = '', verb = '' }) =>
			`Which ${n ?? ''} ${what ?? ''} ${aux(verb, of)} ${small(of)} consist of?`
	],
	[
		new RegExp(
			`^${whole} (?<verb>has|have|had|comprises?|comprised|contains?|contained) (?:the )?(?:following )?${count} ${nouns}$`,
			'u'
		),
		({ n, nouns: what, whole: of = '', verb = '' }) =>
			`Which ${n ?? ''} ${what ?? ''} ${aux(verb, of)} ${small(of)} ${bases[verb] ?? verb}?`
	],
	[
		new RegExp(
			`^There (?<be>are|were) (?:the )?(?:following )?${count} ${nouns}(?<rest> (?:of|in|under|for) [^,;:()]{3,70})$`,
			'u'
		),
		({ n, nouns: what, rest, be }) => `Which ${be ?? ''} the ${n ?? ''} ${what ?? ''}${rest ?? ''}?`
	],
	[
		new RegExp(
			`^The ${count} ${nouns}(?<rest> (?:of|in|under|for) [^,;:()]{3,70}?)? (?<be>are|were)(?: as follows| the following)?$`,
			'u'
		),
		({ n, nouns: what, rest, be }) => `Which ${be ?? ''} the ${n ?? ''} ${what ?? ''}${rest ?? ''}?`
	],
	[
		new RegExp(
			`^${count} (?<nouns>(?:\\p{Ll}+ )?(?:types|kinds|forms|categories|classes|tiers|organs|houses|branches|levels|layers))(?<rest> of [^,;:()]{3,60})?$`,
			'iu'
		),
		({ n, nouns: what, rest }) =>
			`Which are the ${(n ?? '').toLowerCase()} ${what ?? ''}${rest ?? ''}?`
	],
	[
		new RegExp(`^${count} ${nouns} (?<rest>\\p{Ll}[^,;:()]{4,80})$`, 'iu'),
		({ n, nouns: what, rest = '' }) =>
			didWhat(rest) && `Which ${(n ?? '').toLowerCase()} ${what ?? ''} ${rest}?`
	]
];

const isMany = (words: string): boolean => /\b(?:and|&)\b|[^s]s$/.test(words);
const aux = (verb: string, of: string): string =>
	/^(?:consisted|had|comprised|contained)$/.test(verb)
		? 'did'
		: isMany(of) && /[^s]$/.test(verb)
			? 'do'
			: 'does';
const small = (of: string): string => of.replace(/^The /, 'the ');

const lead = /(?:^|[.!?]\s+)((?:[^.:;!?]|(?<=\p{L})\.(?=\p{Lu})){10,170}?)\s*:(?=\s|$)/gu;
/** "2 types of salt – rock and sea". */
const dashed = /^((?:two|three|four|five|six|[2-6]) [^–:,()]{5,60}?)\s[–-]\s/giu;
const leaning =
	/\b(?:it|its|they|their|this|these|those|such|we|our|you|your|he|his|she|her|main reasons?|reasons?|steps?|examples?|questions?|points?|following ways|members|partners|countries|employees|offices|sites|states)\b/i;

/** The members of a list inside a line: "Sangama, Saluva (1485), Tuluva and Aravidu". */
function inline(legible: string, { start, end }: Span): Span[] {
	const [list = ''] = /^[^.;!?]*/.exec(legible.slice(start, end)) ?? [];
	const marks = [
		...list
			.replace(/\([^()]*\)/g, (aside) => '_'.repeat(aside.length))
			.matchAll(/,\s*(?:and\s+)?|\s+(?:and|&)\s+/g)
	];
	const edges = [0, ...marks.map(({ index, 0: mark }) => index + mark.length)];
	return edges.map((from, i) =>
		trimmed(legible, { start: start + from, end: start + (marks[i]?.index ?? list.length) })
	);
}

/** The items right below a line. */
function below(blocks: readonly Block[], block: number): Span[] {
	const spans: Span[] = [];
	for (const next of blocks.slice(block + 1, block + 9)) {
		if (next.kind !== 'item' && next.kind !== 'row') break;
		spans.push(next.span);
	}
	return spans;
}

function memberIn(legible: string, span: Span): Slot | undefined {
	const text = readAloud(legible, span)
		.replace(/\s*\([^()]*\)/g, '')
		.replace(/^the /i, '')
		.replace(/[\s.,;]+$/, '');
	const isName = text !== '' && text.split(' ').length <= 8 && !/[:?!–—]|\d{3}|\s-\s/.test(text);
	return isName ? phraseSlot(text, span) : undefined;
}

function factAt({ reading }: LineContext, block: number, said: string, after: Span): LineFact[] {
	const { legible, document } = reading;
	if (leaning.test(said)) return [];
	for (const [pattern, ask] of forms) {
		const told = pattern.exec(said)?.groups;
		const question = told && ask(told);
		if (!question) continue;
		const n = counts.indexOf((told['n'] ?? '').toLowerCase()) + 2;
		const wanted = n > 1 ? n : Number(told['n']);
		const isInline = legible.slice(after.start, after.end).trim() !== '';
		const found = isInline ? inline(legible, after) : below(document.blocks, block);
		// what stands below a list is told in other words
		const isClosed = isInline || !found[wanted] || !memberIn(legible, found[wanted]);
		const spans = isClosed ? found.slice(0, isInline ? undefined : wanted) : [];
		const members = spans.map((span) => memberIn(legible, span));
		if (members.length !== wanted || members.some((member) => member === undefined)) return [];
		const all = listSlot(
			members.flatMap((member) => member ?? []),
			{ start: spans[0]?.start ?? after.start, end: spans.at(-1)?.end ?? after.end }
		);
		const { start } = document.blocks[block]?.span ?? after;
		return [
			{
				frame: enumerated,
				draft: {
					slots: new Map([
						['question', phraseSlot(question, { start, end: after.start })],
						['all', all]
					])
				},
				block,
				start,
				end: all.end
			}
		];
	}
	return [];
}

const kinds = new Set<Block['kind']>(['body', 'item', 'row', 'heading', 'caption']);
const longest = 1500;

/** Every list of a text whose lead says how many it holds. */
export function enumerations(context: LineContext): LineFact[] {
	const { legible, document } = context.reading;
	return document.blocks.flatMap(({ kind, span }, block) => {
		if (!kinds.has(kind) || span.end - span.start > longest) return [];
		const text = legible.slice(span.start, span.end);
		const leads = [
			...(text.includes(':') ? text.matchAll(lead) : []),
			...text.slice(0, 90).matchAll(dashed)
		];
		return leads.flatMap(({ index, 0: all, 1: said = '' }) =>
			factAt(context, block, readAloud(said, { start: 0, end: said.length }), {
				start: span.start + index + all.length,
				end: span.end
			})
		);
	});
}
