import { uncapital } from '../../text/capital.ts';
import { pairAt } from '../../document/lines.ts';
import { placeNamed } from '../../language/gazetteer.ts';
import { readAloud, type Reading } from '../../language/read.ts';
import type { Span } from '../../text/span.ts';
import { endsCut } from '../frames/slot-names.ts';
import { oncePerReading } from '../once.ts';
import { phraseSlot } from '../slots.ts';
import { lineFrame, type LineContext, type LineFact } from './line.ts';
import { mentionsIn } from './naming.ts';

/** A term and what it means: "Repo rate – the rate at which a central bank lends to banks". */
export const definition = lineFrame<'term' | 'meaning'>({
	name: 'definition',
	tier: 'B',
	identity: ['term'],
	directions: [
		{
			asks: 'term',
			kind: 'term',
			stem: ({ meaning }, { slots }) =>
				meaning &&
				(slots.get('meaning')?.isPlural
					? `What are ${meaning} called?`
					: `Which term means “${meaning}”?`)
		}
	]
});

const shortest = 6;
const shortestInGlossary = 4;
const most = 22;

/** "These are banks where the state holds most shares": the kind in the plural, told from others. */
const many =
	/^(?:These|They) are (?:(?:the|those) )?((?:\p{Ll}[\p{L}-]* ){0,3}\p{Ll}[\p{L}-]*s (?:where|which|that|who|whose|in which|formed|registered|owned|held|set up|established|made|issued|given|used)\b.*)$/u;

/** A meaning begins with the kind of thing that the term is and goes on to tell it from others. */
const opens =
	/^(?:the|an?)\s+(?:[\p{L}'’-]+\s){0,5}?(?:which|that|who|whose|where|when|at which|in which|by which|on which|of|for|to|between|from|charged|levied|paid|imposed|given|used|made|caused|held|found|formed|produced)\s/iu;
/** In a list of definitions whatever begins with an article is a meaning. */
const glossedAtAll =
	/^(?:the|an?|one of the|any) \p{Ll}[\p{L}-]*(?:,? \p{Ll}[\p{L}-]*){0,9} (?:of|in|into|on|with|within|made|that|which|who|where|when|whose|for|to|by|from|between|caused|used|taken)\b/iu;
const leans =
	/\b(?:it|this|these|those|they|he|his|she|her|such|same|above|below|we|our|you|your|here|there|was|were|had|will)\b|^.{0,12}\b(?:its|their)\b|[;:?!"“”()[\]{}|<>]|\.\s|\d|\bthe (?:first|last|only|largest|longest|highest|\p{L}+est)\b/iu;
const term = /^\p{L}[\p{L}'’-]*(?: [\p{L}'’-]+){0,3}$/u;
const notTerms =
	/^(?:note|example|answer|question|definition|meaning|purpose|objective|aim|result|cause|effect|significance|importance|features?|function|role|mandate|composition|theme|background|context|why|how|what|who|where|when|source|summary|conclusion|criticism|advantages?|disadvantages?|benefits?|challenges?|step|tip|remember|fact|status|type|issue|idea|reason|message|goal|mission|vision|origin|location|first|second|third|next|finally|also|update|press|photo|image|caption|author|about)s?$|\b(?:facts?|notes?|tips?|tricks?|points?|examples?|trivia|reminder)$|^(?:structure|composition|functions?|organs|members|objectives|powers|types|features|provisions|history|purpose|role) of /i;

const glossary =
	/^(?:\d+[.)] )?(?:key |important |basic |main )?(?:terms?|concepts?|definitions?|vocabulary|glossary|terminology)(?: (?:and|&) \p{L}+)?:?$/iu;
/** "Quarter where a minority was forced to live": in a glossary a meaning may lack its article. */
const glossed =
	/^\p{Lu}\p{Ll}+(?: \p{Ll}[\p{L}-]*){0,4} (?:of|where|that|which|who|whose|in which|for|to|between|from|against|fighting|used|made|given|held) /u;

/** "Ashgabat Agreement", "Lima Trade Organisation" are one thing, no term. */
const isNamed = (reading: Reading, key: Span): boolean =>
	mentionsIn(reading, key).some(
		({ type, start, end }) =>
			type === 'agreement' ||
			type === 'person' ||
			type === 'country' ||
			(type === 'organisation' && /^\p{Lu}\S+ \p{Lu}/u.test(reading.legible.slice(start, end)))
	);

/** "… such as bacteria": examples, which the meaning does without. */
const examples = /,? (?:such as|like|e\.g\.,?|for example,?|including) .*$/;

const meaningIn = (reading: Reading, value: Span): string =>
	(readAloud(reading.legible, value).split(/(?<=\p{Ll}{2}|\))\s?\.\s+(?=\p{Lu})/u, 1)[0] ?? '')
		.replace(examples, '')
		.replace(/[\s.;]+$/, '');

/** The blocks whose neighbours under the same heading are definitions too. */
const glossaries = oncePerReading((reading: Reading): ReadonlySet<number | undefined> => {
	const counts = new Map<number | undefined, number>();
	for (const { span, under, kind } of reading.document.blocks) {
		if (kind === 'heading' || span.end - span.start > 400) continue;
		const found = pairAt(reading.legible, span);
		if (!found || !term.test(readAloud(reading.legible, found.key))) continue;
		const isDefined = opens.test(meaningIn(reading, found.value));
		if (isDefined) counts.set(under, (counts.get(under) ?? 0) + 1);
	}
	return new Set([...counts].flatMap(([under, n]) => (n > 2 ? [under] : [])));
});

/** Definitions stand in lists of their like; an item under a heading that calls for them, or beside others. */
export function definitions(
	{ reading, headingsOf }: LineContext,
	block: number,
	span: Span
): LineFact[] {
	const [heading] = headingsOf(block);
	const isGlossary =
		(heading !== undefined && glossary.test(readAloud(reading.legible, heading))) ||
		glossaries(reading).has(reading.document.blocks[block]?.under);
	const found = pairAt(reading.legible, span);
	if (!found) return [];
	const name = readAloud(reading.legible, found.key).replace(/\s*\([^()]*\)$/, '');
	const first = meaningIn(reading, found.value);
	const plural = many.exec(first)?.[1];
	const meaning = plural ?? first;
	const words = meaning.split(' ').length;
	// "New Delhi: The fourth edition …" tells where it was written.
	if (!term.test(name) || notTerms.test(name) || placeNamed(name) || isNamed(reading, found.key))
		return [];
	const isMeaning =
		plural === undefined
			? (opens.test(meaning) && !/^\S+ \p{Lu}/u.test(meaning)) ||
				(isGlossary &&
					(glossed.test(meaning) || glossedAtAll.test(meaning)) &&
					!/\p{Lu}/u.test(meaning.slice(1)))
			: plural.length > 20;
	if (
		words < (isGlossary ? shortestInGlossary : shortest) ||
		words > most ||
		!isMeaning ||
		leans.test(meaning) ||
		endsCut({ text: meaning })
	)
		return [];
	const lead = name.split(' ')[0]?.toLowerCase() ?? '';
	if (/^(?:the|a|an)$/.test(lead) || new RegExp(`\\b${lead}`, 'i').test(meaning)) return [];
	const said = uncapital(meaning);
	return [
		{
			frame: definition,
			draft: {
				slots: new Map([
					[
						'term',
						phraseSlot(
							/^\p{Lu}\p{Ll}+(?: \p{Ll}|$)/u.test(name) ? name.toLowerCase() : name,
							found.key
						)
					],
					[
						'meaning',
						{
							...phraseSlot(said, found.value),
							...(plural === undefined ? {} : { isPlural: true })
						}
					]
				])
			},
			block,
			start: span.start,
			end: span.end
		}
	];
}
