import type { Clause, Phrase } from '../../language/clause.ts';
import { headKind } from '../../language/lexicon.ts';
import { readAloud } from '../../language/read.ts';
import type { Span } from '../../text/span.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import { whenOf, type Draft, type Frame } from '../frame.ts';
import { nameOf, nameSlot, phraseSlot } from '../slots.ts';
import { asPlace, landforms, withoutFigure } from './landforms.ts';
import { withNames } from './rank-scope.ts';
import { whenAsked, timeOpening } from '../time.ts';
import { rankOf, type Rank } from './superlative.ts';
import { isAtDate, toldIn } from './stated.ts';
import { namesOne, namedSlot } from './slot-names.ts';
import { uncapital } from '../../text/capital.ts';
import { whichAsked } from '../asked.ts';

/** What stands where it stands: its rank needs no time. */
const lasting =
	/^(?:mountain|peak|summit|river|tributary|lake|island|archipelago|desert|ocean|sea|bay|gulf|waterfall|volcano|glacier|canyon|cave|planet|moon|star|element|metal|bone|organ|mammal|animal|bird|fish|reptile|continent|strait|pass|plateau|valley|peninsula|delta|war|battle|point|siege|earthquake|eruption|massacre|famine)$/;
export const people =
	/^(?:head|woman|man|person|people|president|minister|leader|ruler|king|queen|emperor|astronaut|cosmonaut|writer|author|scientist|player|driver|athlete|pilot|judge|governor|viceroy|general|pope|bishop|european|african|asian|american|muslim|indian|laureate|recipient|winner|scholar|chairman|speaker|governor-general|secretary-general|director-general|commander|engineer|explorer|monarch|sultan|caliph)$/;
const doer = /(?:er|or|ist|ian|ant|man|woman)$/;
const hedged =
	/\b(?:perhaps|probably|arguably|possibly|reportedly|allegedly|considered|believed|thought|said|claimed|regarded|among|almost|nearly)\b/i;

/** Where the words of a rank end: a mark, or what is told besides. */
const ends =
	/[;:()–—,"“”]| - |(?<!\b\p{Lu})\.(?=\s|$)| (?:when|while|until|before|since|although|though|because|(?:along |together )?with|as of|following|having|but|where|whereas|and (?:(?:\p{Ll}+ ){0,3}(?:was|were|is|has|had)|the|one|its|\p{Ll}+ed)|making|at [\d])\b/u;

type Ranked = { readonly rank: Rank; readonly span: Span };
type Found = Ranked & { readonly isUntil: boolean };

/** Where a rank ends; "the first state *to establish ties with Peru*" ends behind what its infinitive takes. */
function cutOf(rest: string): { readonly 0: string; readonly index: number } | undefined {
	const cut = ends.exec(rest);
	if (cut?.[0] !== ' with' || !/ to \p{Ll}+ /u.test(rest.slice(0, cut.index)))
		return cut ?? undefined;
	const from = cut.index + cut[0].length;
	const later = ends.exec(rest.slice(from));
	return later ? { 0: later[0], index: from + later.index } : undefined;
}

/** The rank that begins at `start`, without a date at its end. */
function rankAt(start: number, limit: number, context: Context): Found | undefined {
	const { reading, sentence } = context;
	const rest = reading.legible.slice(start, limit);
	const cut = cutOf(rest);
	// "the largest lake (a reservoir) *by area*": what it is largest by must stand in the stem.
	if (
		cut?.[0] === '(' &&
		/^\([^()]*\) (?:by|in terms of|measured|in)\b/.test(rest.slice(cut.index))
	)
		return undefined;
	const goesOn = [...sentence.parsed, ...sentence.clauses]
		.filter(({ verb }) => verb.start > start)
		.flatMap(({ verb }) => {
			const from = Math.max(start, verb.start - 24);
			const found = / and (?:\p{L}+ly )?$/u.exec(reading.legible.slice(from, verb.start));
			return found ? [from + found.index - start] : [];
		})[0];
	const end = start + Math.min(cut?.index ?? rest.length, goesOn ?? rest.length);
	const date = sentence.mentions.findLast(
		(mention) => mention.type === 'date' && mention.start > start && mention.end >= end - 1
	);
	const before = reading.legible.slice(start, date ? Math.min(date.start, end) : end);
	const span = {
		start,
		end: start + before.replace(/ (?:in|on|by|of|from)(?: the)? ?$/, '').length
	};
	const words = readAloud(reading.legible, span).replace(/^The /, 'the ');
	const rank = rankOf(withNames(words, context));
	return rank && { rank, span, isUntil: /^ (?:until|before)$/.test(cut?.[0] ?? '') };
}

const rankSlot = ({ rank, span }: Ranked): Slot => ({
	...phraseSlot(rank.text, span),
	head: rank.noun
});

/** The verb with its adverbs; in a tree it is one with the noun that follows. */
const copula =
	/^(?:is|are|was|were|has been|have been|had been|became|become|has become|remains?|remained)(?: (?:also|now|still|currently|today|then|thus|therefore))* /;

/** "Kilimanjaro is the highest mountain in Africa", "New Zealand became the first country to …". */
function readCopula(clause: Clause, context: Context): Draft[] {
	const { verb, subject } = clause;
	if (!/^(?:be|become|remain)$/.test(verb.lemma) || verb.mood !== 'finite' || !subject) return [];
	const { legible } = context.reading;
	if (hedged.test(legible.slice(subject.end, verb.start + 40))) return [];
	const words = copula.exec(legible.slice(verb.start));
	if (!words) return [];
	const from = verb.start + words[0].length;
	const forward = rankAt(from, context.sentence.end, context);
	const backward = forward
		? undefined
		: rankAt(
				subject.start - (subject.determiner ? subject.determiner.length + 1 : 0),
				subject.end,
				context
			);
	const found =
		forward ?? (backward && backward.span.end >= subject.end - 1 ? backward : undefined);
	const phrase = forward ? subject : clause.object;
	const named = withoutFigure(namedSlot(phrase, context));
	const holder = named && found && landforms.test(found.rank.noun) ? asPlace(named) : named;
	// Several of them share a first place: "the first inhabitants".
	const areMany = /^(?:are|were|have)/.test(words[0]) || /[^s]s$/.test(found?.rank.noun ?? '');
	const isHeld =
		holder && (isHolder(holder) || (kinds.test(found?.rank.noun ?? '') && isKindOf(phrase)));
	if (!found || areMany || !isHeld || found.isUntil) return [];
	const { when } = clause;
	const isAt = isAtDate(when, legible);
	const isStill = /^(?:has|have) been\b/.test(words[0]);
	const tense = !isStill && (verb.lemma === 'become' || verb.tense === 'past') ? 'past' : 'present';
	return draftOf(found, holder, verb.lemma, tense, when && isAt ? { when } : {});
}

/** Of these a kind is the largest or the most common, and no single thing. */
const kinds =
	/^(?:element|gas|metal|mineral|substance|organ|bone|gland|muscle|mammal|animal|bird|fish|reptile|insect|snake|tree|plant|flower|layer|rock|crop|planet|star|compound|liquid|material)$/;

/** "hydrogen", "the blue whale": a kind by its bare name. */
const isKindOf = (phrase: Phrase | undefined): boolean =>
	phrase !== undefined &&
	phrase.members.length === 0 &&
	/^(?:the)?$/i.test(phrase.determiner ?? '') &&
	/^\p{L}[\p{Ll}-]{2,}(?: \p{Ll}[\p{Ll}-]+){0,2}$/u.test(phrase.text) &&
	!/^(?:it|this|that|these|there|one|others?|which)$/i.test(phrase.text);

const isHolder = (slot: Slot) =>
	namesOne(slot) &&
	slot.type !== 'agreement' &&
	!/^(?:There|This|That|It|One|Other)\b/.test(slot.text);

/** What a rank and its holder say; nothing where it may have another holder by now and no time is told. */
export function draftOf(
	found: Ranked,
	holder: Slot,
	predicate: string,
	tense: 'past' | 'present',
	{ when }: Pick<Clause, 'when'>,
	isLasting = lasting.test(found.rank.noun)
): Draft[] {
	const { rank } = found;
	if (!rank.isOrder && /\b(?:which|who|that)\b/.test(rankSlot(found).text)) return [];
	const changes = !rank.isOrder && !isLasting;
	// What was largest once needs its time; what is so now has the day of writing.
	if (changes && tense === 'past' && !when) return [];
	return [
		{
			slots: new Map([
				['holder', holder],
				['rank', rankSlot(found)],
				['tense', phraseSlot(changes ? `changing ${tense}` : tense, found.span)]
			]),
			predicate,
			...whenOf({ ...(when ? { when } : {}) }),
			...(changes && !when ? { flags: ['as-of' as const] } : {})
		}
	];
}

const apposed = /^, (?=(?:the|\p{Lu}[\p{L}-]+['’]s) )/u;

/** "Mount Elbrus, the highest peak in Europe, …". */
function readApposed(context: Context): Draft[] {
	const { sentence, reading } = context;
	return sentence.mentions.flatMap((mention, i) => {
		if (mention.type === 'date' || mention.type === 'number' || mention.type === 'agreement')
			return [];
		const gap = apposed.exec(reading.legible.slice(mention.end, sentence.end));
		// In "Lagos, Nigeria, the largest city" the name just before is not the one that is meant.
		const before = reading.legible.slice(sentence.start, mention.start);
		const inRow = /, $/.test(before) && sentence.mentions[i - 1]?.end === mention.start - 2;
		const name = nameOf(mention);
		if (!gap || inRow || name === undefined) return [];
		const found = rankAt(mention.end + 2, sentence.end, context);
		if (!found || !/^[,.;)]/.test(reading.legible.slice(found.span.end))) return [];
		// "the metro in Lahore, the first of Pakistan": after a preposition only a place can be meant, as a place.
		const isInside = /\b(?:in|of|at|to|from|near|with|by|on|for|via) (?:the )?$/.test(before);
		const isPlaceNoun =
			/^(?:city|town|country|state|province|island|river|lake|mountain|peak|port|desert|volcano|peninsula|district|village)$/.test(
				found.rank.noun
			);
		if (
			isInside &&
			!(
				isPlaceNoun &&
				(mention.type === 'place' || mention.type === 'country' || mention.type === 'name')
			)
		)
			return [];
		const isThe = /\bthe $/i.test(before);
		const holder: Slot = { ...nameSlot(mention, name), article: isThe ? 'the' : '' };
		return found.rank.isOrder
			? draftOf(found, holder, 'be', 'past', {})
			: draftOf(found, holder, 'be', 'present', {});
	});
}

/** Who or what is first, largest or the only one of a stated scope. */
export const rank: Frame<'holder' | 'rank' | 'tense'> = {
	name: 'rank',
	tier: 'A',
	identity: ['holder', 'rank'],
	read: (context) => {
		const copulas = toldIn(context).flatMap((clause) => readCopula(clause, context));
		return [...copulas, ...readApposed(context)];
	},
	directions: [
		{
			asks: 'holder',
			kind: 'other',
			stem: ({ rank }, fact) => {
				const [holder, slot] = [fact.slots.get('holder'), fact.slots.get('rank')];
				const said = fact.slots.get('tense')?.text ?? '';
				if (!holder || !slot || !rank) return undefined;
				const opening = said.startsWith('changing') ? timeOpening(fact) : '';
				if (opening === undefined) return undefined;
				const verb = said.endsWith('present') ? 'is' : 'was';
				const told = opening ? 'was' : verb;
				const stem = asked(
					holder,
					slot,
					rankOf(
						rank.startsWith('the ')
							? rank
							: /^(?:world|Earth)['’]|^\p{Lu}\S*(?: \p{Lu}\S*)*['’]s /u.test(rank)
								? rank
								: `the ${rank}`
					),
					told
				);
				const plain = stem?.replace(
					/^(Which (\p{L}+) was the \S+) \2 (?:which|that) (?:immediately )?/u,
					'$1 that '
				);
				return plain && opening ? opening + uncapital(plain) : plain;
			}
		},
		{
			asks: 'when',
			kind: 'date',
			stem: ({ holder, rank }, { when, predicate, slots }) =>
				when && predicate === 'become' && slots.get('tense')?.text === 'past'
					? `${whenAsked(when)} did ${holder} become ${/^(?:\p{Lu}\S*(?: \p{Lu}\S*)*|world)['’]s /u.test(rank ?? '') ? (rank ?? '').replace(/^world/, 'the world') : `the ${rank}`}?`
					: undefined
		}
	]
};

/** "producer", "bank", "airline": what a body may be said to be; it has a fleet, and is none. */
const isBody = (head: string): boolean =>
	doer.test(head) ||
	(headKind(head) === 'organisation' && !/^(?:fleet|force|staff|workforce|crew)$/.test(head)) ||
	/^(?:bank|company|firm|business|brand|partner|member|airline|network|participant|donor|insurer)$/.test(
		head
	);

function asked(
	holder: Slot,
	{ head = '', text }: Slot,
	rank: Rank | undefined,
	verb: string
): string | undefined {
	const the = /^(?:world|Earth)['’]s /.test(text)
		? `the ${text}`
		: /^\p{Lu}\S*(?: \p{Lu}\S*)*['’]s /u.test(text)
			? text
			: `the ${text}`;
	if (people.test(head) || (holder.type === 'person' && doer.test(head)))
		return `Who ${verb} ${the}?`;
	if (holder.type === 'person') return undefined;
	if (head === 'point') return `What ${verb} ${the}?`;
	const which = whichAsked(holder);
	if (holder.type === 'organisation' && !isBody(head)) return undefined;
	const isKind =
		lasting.test(head) ||
		which === `Which ${head}` ||
		/^(?:country|city|state|province|division|district|region|dam|barrage|canal|fort|jungle|forest|mosque|company|bank|university|newspaper|railway|airport|language|religion|nation|government|economy|satellite|spacecraft|ship|bridge|dam|building|tunnel|stadium|film|novel)$/.test(
			head
		);
	const isClause = / (?:which|that|who) /.test(text);
	// "the largest volcanic lake" cannot lose its noun.
	const isPlain = rank !== undefined && !rank.isQualified;
	if (isKind && isPlain && !isClause)
		return `Which ${head} ${verb} ${/^world|^Earth/.test(rank.without) ? `the ${rank.without}` : rank.without}?`;
	return `${which} ${verb} ${the}?`;
}
