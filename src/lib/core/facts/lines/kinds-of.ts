import { pairAt } from '../../document/lines.ts';
import { readAloud, type Reading } from '../../language/read.ts';
import { verbReadings } from '../../language/verbs.ts';
import { uncapital } from '../../text/capital.ts';
import type { Span } from '../../text/span.ts';
import { endsCut } from '../frames/slot-names.ts';
import { oncePerReading } from '../once.ts';
import { phraseSlot } from '../slots.ts';
import { lineFrame, type LineContext, type LineFact } from './line.ts';
import { mentionsIn } from './naming.ts';

/** A kind of something and what tells it from the others: "Radial: streams run from one hill" under "Types of drainage". */
export const kindOf = lineFrame<'kind' | 'whole' | 'mark'>({
	name: 'kind-of',
	tier: 'B',
	identity: ['kind', 'whole'],
	directions: [
		{
			asks: 'kind',
			kind: 'term',
			stem: ({ whole, mark }, { slots }) =>
				whole &&
				mark &&
				(slots.get('mark')?.head === 'verb'
					? `Which ${whole} ${mark}?`
					: `Which ${whole} is described as “${mark}”?`)
		}
	]
});

const types =
	/^(?:\d+[.)] )?(?:the )?(?:(?:main|major|important|basic|different|various|two|three|four|five|six|seven) )*(?:types|kinds|forms|classes|categories|varieties) of (?:the )?(?<whole>[\p{L}-]+(?: [\p{L}-]+){0,3}?)(?: (?:in|under|of) .{2,40})?$/iu;
/** Headings that name the kinds by a plural of their own. */
const plurals =
	/^(?:\d+[.)] )?(?:the )?(?:(?:main|major|important|basic|different|various|\p{L}+) )?(?<whole>writs|tides|rocks|soils|clouds|winds|landforms|taxes|budgets|bills|motions|majorities|emergencies|markets|deficits|joints|tissues|drainage patterns)$/iu;

const singular = (words: string): string =>
	words
		.toLowerCase()
		.replace(/ies$/, 'y')
		.replace(/(?<=ss|x|ch|sh)es$/, '')
		.replace(/(?<=[^sui])s$/, '');

/** What a heading says that the lines below are kinds of: "type of drainage pattern", "writ". */
function wholeOf(heading: string): string | undefined {
	const words = heading.replace(/\s*(?:\([^()]*\)|:)\s*$/, '');
	const told = types.exec(words)?.groups?.['whole'];
	// "Types of ULBs": letters that only the notes explain
	if (told !== undefined) return /\p{Lu}{2}/u.test(told) ? undefined : `type of ${singular(told)}`;
	const named = plurals.exec(words)?.groups?.['whole'];
	return named === undefined ? undefined : singular(named);
}

const leans =
	/\b(?:it|this|these|those|they|he|his|she|her|such|same|above|below|here|there|we|our|you|your|example|e\.g)\b|^.{0,12}\b(?:its|their)\b|[:?!"“”()[\]{}|<>]/i;
const participle =
	/^(?:known|famous|located|situated|found|formed|used|made|caused|issued|levied|imposed|measured|produced|called|based|held|paid|charged|associated|characteri[sz]ed|deposited|created|passed|introduced|declared|shaped) (?:as|for|in|on|at|by|to|from|with|of|when|where|after|against|into|under|through) /i;
const least = 3;

/** What a line says of its kind up to its first stop, and whether it goes on from "Which type …" by a verb. */
function markIn(reading: Reading, value: Span): { text: string; isVerb: boolean } | undefined {
	const [first = ''] = readAloud(reading.legible, value).split(
		/[;.](?:\s|$)|,? (?:such as|e\.g\.|for example) |, like /u,
		1
	);
	const said = first.trim();
	const words = said.split(' ');
	if (words.length < least || words.length > 18 || leans.test(said) || endsCut({ text: said }))
		return undefined;
	const [verb = '', next = ''] = [words[0]?.toLowerCase(), words[1]];
	const isKnown = verbReadings(verb).some(({ form }) => form === 'third');
	// "challenges the right": a noun has no article behind it
	const isThird =
		/^\p{L}+[^s]s$/u.test(verb) &&
		(isKnown ? /^\p{Ll}/u : /^(?:the|an?|when|while|where|like|down|up|into|along|across)$/).test(
			next
		);
	if (isThird) return { text: uncapital(said), isVerb: true };
	if (participle.test(said)) return { text: `is ${uncapital(said)}`, isVerb: true };
	return { text: uncapital(said), isVerb: false };
}

const label = /^\p{L}[\p{L}’'-]*(?: [\p{L}’'-]+){0,3}$/u;

const nameIn = ({ legible }: Reading, key: Span): string =>
	readAloud(legible, key).replace(/\s*\([^()]*\)$/, '');

/** How many lines under each heading have a label; one line alone tells no kinds. */
const labelled = oncePerReading((reading: Reading): ReadonlyMap<number | undefined, number> => {
	const counts = new Map<number | undefined, number>();
	for (const { kind, span, under } of reading.document.blocks) {
		if (kind === 'heading' || span.end - span.start > 400) continue;
		const found = pairAt(reading.legible, span);
		if (found && label.test(nameIn(reading, found.key)))
			counts.set(under, (counts.get(under) ?? 0) + 1);
	}
	return counts;
});

const notKinds =
	/^(?:note|examples?|definition|meaning|features?|characteristics|advantages?|disadvantages?|causes?|effects?|importance|significance|formula|exceptions?|types?|others?)$/i;

/** "Dendritic: looks like the branches of a tree" under "Types of Drainage Patterns". */
export function kindsOf(
	{ reading, headingsOf }: LineContext,
	block: number,
	span: Span
): LineFact[] {
	const [heading] = headingsOf(block);
	const whole = heading && wholeOf(readAloud(reading.legible, heading));
	const found = whole === undefined ? undefined : pairAt(reading.legible, span);
	if (whole === undefined || !found) return [];
	const name = nameIn(reading, found.key);
	const count = labelled(reading).get(reading.document.blocks[block]?.under) ?? 0;
	const isPerson = mentionsIn(reading, found.key).some(({ type }) => type === 'person');
	if (count < 2 || !label.test(name) || notKinds.test(name) || isPerson) return [];
	const mark = markIn(reading, found.value);
	const lead = name.split(' ')[0]?.toLowerCase().slice(0, 6) ?? '';
	if (!mark || mark.text.toLowerCase().includes(lead)) return [];
	const slots = new Map([
		['kind', phraseSlot(name, found.key)],
		['whole', phraseSlot(whole, found.key)],
		['mark', { ...phraseSlot(mark.text, found.value), ...(mark.isVerb ? { head: 'verb' } : {}) }]
	]);
	return [{ frame: kindOf, draft: { slots }, block, start: span.start, end: span.end }];
}
