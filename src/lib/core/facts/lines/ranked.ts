import { pairAt, trimmed } from '../../document/lines.ts';
import { countryNamed, countryOf } from '../../language/gazetteer.ts';
import { readAloud, type Reading } from '../../language/read.ts';
import type { Span } from '../../text/span.ts';
import type { Slot } from '../fact.ts';
import { draftOf, people, rank as rankFrame } from '../frames/rank.ts';
import { rankOf, type Rank } from '../frames/superlative.ts';
import { holdsName } from '../named.ts';
import { countrySlot, withArticle } from '../slots.ts';
import { stateOver } from './constitution.ts';
import type { LineContext, LineFact } from './line.ts';
import { valueIn } from './values.ts';

const superlative =
	/^(?:the )?((?:first|last|only|largest|biggest|smallest|longest|shortest|highest|tallest|deepest|oldest|youngest|northernmost|southernmost|easternmost|westernmost|lowest|widest|(?:most|least) (?:populous|populated|densely populated|sparsely populated)|(?:second|third|\d+(?:st|nd|rd|th))(?:[- ](?:largest|longest|highest|deepest|tallest|biggest|oldest))?))(?= |$)/i;
const scope = / (?:of|in|on|at|to|from|by) /;
/** "The Largest in Peru" over "Dam : …". */
const scopeHeading = new RegExp(
	`${superlative.source} (?:in|of) (?:the )?(\\p{Lu}[\\p{L} ]{2,40}|world)$`,
	'iu'
);

/** "First Woman President of Peru" as a sentence writes it; names of nations keep their capitals. */
function lowered(words: string): string {
	const at = words.search(scope);
	const [head, tail] = at < 0 ? [words, ''] : [words.slice(0, at), words.slice(at)];
	const small = head
		.split(' ')
		.map((word) =>
			countryOf(word) || countryNamed(word) || /^\p{Lu}{2,}$/u.test(word)
				? word
				: word.toLowerCase()
		);
	return `${small.join(' ')}${tail}`;
}

/** Lands and great works: which is the largest does not change from year to year. */
const settled =
	/^(?:country|province|state|division|district|region|canal|barrage|dam|fort|mosque|jungle|forest|sea|pass|plateau|waterfall|gulf|bay)$/;

/** What only a state has. */
const posts =
	/\b(?:minister|president|viceroy|chief justice|attorney general|field marshal|chief election commissioner|chief of (?:army|naval|air) staff)$/;

/** No mountain or river is a chamber's. */
const isChamber = /^(?:(?:Lower|Upper) House|Senate|Parliament|Cabinet|Legislature)$/;

const isOwner = ({ type, text }: Slot) =>
	(type === 'country' || type === 'place' || type === 'organisation') && !isChamber.test(text);

/** Under a heading or title on the world or its continents. */
const isOfWorld = ({ reading, headingsOf }: LineContext, block: number): boolean =>
	headingsOf(block).some((heading) =>
		/\b(?:world|continents?|globe|earth)\b/i.test(readAloud(reading.legible, heading))
	);

const owned = /^(\p{Lu}[\p{L} ]{2,30})[’']s (\p{L}[\p{L} -]{6,60})$/u;

/** The rank that a label tells, in the scope that it names, else in that of its heading or of what its lines are about. */
function rankIn(context: LineContext, label: string, block: number, by = ''): Rank | undefined {
	const { reading, headingsOf, likelyOf } = context;
	if (label.length > 90 || /[\d:;,!?]/.test(label.replace(/^\d+(?:st|nd|rd|th)\b/, '')))
		return undefined;
	// "Ostra's First Lunar Mission"
	const [, owner = '', rest = ''] = owned.exec(label) ?? [];
	if (rest !== '' && superlative.test(rest)) return rankOf(`${owner}’s ${lowered(rest)}`);
	if (superlative.test(label)) {
		const words = lowered(label.replace(/^the /i, ''))
			.replace(/^1st /, 'first ')
			.replace(/^2nd /, 'second ');
		// "first to cross an ocean": among whom nobody says
		if (scope.test(words)) return /\p{Lu}|world/u.test(words) ? rankOf(`the ${words}`) : undefined;
		// Of these there is one largest on Earth.
		if (/ (?:continent|ocean)$/.test(words)) return rankOf(`the ${words} in the world`);
		if (
			/ (?:country|state|delta|desert|island|river|sea|lake|mountain)$/.test(words) &&
			isOfWorld(context, block)
		)
			return rankOf(`the ${words}${by} in the world`);
		const state = posts.test(words) ? stateOver(context, block) : undefined;
		const owner = state === undefined ? likelyOf(block) : countrySlot(state, { start: 0, end: 0 });
		if (!owner || !isOwner(owner) || !words.includes(' ')) return undefined;
		const joint =
			people.test(words.split(' ').at(-1) ?? '') || owner.type === 'organisation' ? 'of' : 'in';
		return rankOf(`the ${words} ${joint} ${withArticle(owner)}`);
	}
	const [heading] = headingsOf(block);
	const over = heading && scopeHeading.exec(readAloud(reading.legible, heading).replace(/:$/, ''));
	const [, first = '', where = ''] = over ?? [];
	return over && /^\p{L}[\p{L} -]{2,30}$/u.test(label)
		? rankOf(
				`the ${first.toLowerCase()} ${lowered(label)} in ${where === 'world' ? 'the world' : where}`
			)
		: undefined;
}

/** A name up to the first mark: "Karachi" of "Karachi, population 9.9 million". */
function nameAt(reading: Reading, { start, end }: Span): Span {
	const cut = /\s*[,;([]|(?<!\p{Lu}|\b\p{Lu}\p{Ll}{1,3})\.(?=\s|\p{Lu}|$)|\s[–—-]\s/u.exec(
		reading.legible.slice(start, end)
	);
	return trimmed(reading.legible, { start, end: cut ? start + cut.index : end });
}

function holderIn(reading: Reading, value: Span, { noun }: Rank): Slot | undefined {
	const isPerson = people.test(noun);
	const span = nameAt(reading, value);
	const text = readAloud(reading.legible, span);
	// "Salta-2" is a name, "Salta 2,300" more than one
	const words = text.replace(/(?<=\p{L})-(?:\d{1,2}|[IVX]+\d?|\p{Lu}\d)$/u, '');
	if (!/^\p{Lu}/u.test(text) || /\d| to |\b(?:and|or)\b/.test(words)) return undefined;
	const slot = valueIn(reading, span, isPerson ? 'person' : 'name')?.slot;
	return slot && (isPerson ? slot.type === 'person' && text.includes(' ') : holdsName(slot.text))
		? slot
		: undefined;
}

/** "1.2 Salta-1 (2008)" is Salta-1; what is planned has no rank yet. */
function withoutNumber({ legible }: Reading, { start, end }: Span): Span | undefined {
	const words = legible.slice(start, end);
	if (/\((?:upcoming|planned|proposed|expected|future)\b/i.test(words)) return undefined;
	return { start: start + (/^\d{1,2}(?:\.\d{1,2})+\.?\s+/.exec(words)?.[0].length ?? 0), end };
}

/** "Largest country: Algeria", "First President of Peru – Rosa Quispe", "Rosa Quispe – first woman president of Peru". */
export function ranked(context: LineContext, block: number, span: Span): LineFact[] {
	const { reading } = context;
	const found = pairAt(reading.legible, span);
	if (!found) return [];
	const told = (label: Span, numbered: Span): LineFact[] => {
		const name = withoutNumber(reading, numbered);
		if (!name) return [];
		const said = readAloud(reading.legible, label);
		const by = /\((?:by )?(area|length|depth|height|volume|population)\)$/i.exec(said)?.[1];
		const words = said.replace(/\s*\([^()]*\)$/, '').replace(/\.$/, '');
		const rank = rankIn(context, words, block, by ? ` by ${by.toLowerCase()}` : '');
		const isMany = rank && /[^s]s$/.test(rank.noun);
		const holder = rank && !isMany ? holderIn(reading, name, rank) : undefined;
		if (!rank || !holder) return [];
		const isPast = rank.isOrder && (people.test(rank.noun) || owned.test(words));
		const tense = isPast ? 'past' : 'present';
		return draftOf(
			{ rank, span: label },
			holder,
			'be',
			tense,
			{},
			settled.test(rank.noun) && !/popul/.test(rank.text) ? true : undefined
		).map((draft) => ({
			frame: rankFrame,
			draft,
			block,
			start: span.start,
			end: span.end
		}));
	};
	const forward = told(found.key, found.value);
	return forward.length > 0 ? forward : told(found.value, found.key);
}
