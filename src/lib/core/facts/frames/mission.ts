import { countryNamed, countryOf } from '../../language/gazetteer.ts';
import type { Clause, Phrase } from '../../language/clause.ts';
import type { Context } from '../context.ts';
import type { Fact, Slot } from '../fact.ts';
import { whenOf, type Draft, type Frame } from '../frame.ts';
import { countrySlot, nameSlot, phraseSlot, slotOf } from '../slots.ts';
import { isDatedSo } from '../told.ts';
import { asOfTime, atTime, whenAsked } from '../time.ts';
import {
	articleOf,
	missionOf,
	readGapped,
	type Mission,
	type MissionSlot
} from './mission-named.ts';
import { toldIn } from './stated.ts';

/** What is done to a mission once, as a stem says it. */
const deeds: Readonly<Record<string, string>> = {
	open: 'open',
	inaugurate: 'open',
	establish: 'establish',
	found: 'establish',
	create: 'establish',
	close: 'close',
	reopen: 're-open',
	're-open': 're-open'
};
const stands = new Set(['have', 'maintain']);

/** "Previously, Peru was accredited …": nothing of now. */
const isOfBefore = ({ sentence, reading }: Context): boolean =>
	/^\W*(?:before (?:that|this|then)|prior to|previously|formerly|earlier|originally|until (?:then|\d)|up to)\b/i.test(
		reading.legible.slice(sentence.start, sentence.end)
	);

const isPlace = ({ mention }: Phrase): boolean =>
	mention?.type === 'place' || mention?.type === 'country' || mention?.type === 'name';

/** Where a mission stands: behind it, or behind the verb; "Helsinki" of "Helsinki, Finland". */
function siteOf(mission: Phrase, { obliques }: Pick<Clause, 'obliques'>): Phrase | undefined {
	const found = [...mission.complements, ...obliques].find(
		({ preposition, phrase }) =>
			/^(?:in|at)$/.test(preposition) && isPlace(phrase.members[0] ?? phrase)
	)?.phrase;
	const isRow = found !== undefined && / (?:and|or) /.test(found.text);
	return isRow ? undefined : (found?.members[0] ?? found);
}

/** The state that a mission stands in: the place's own, or the other of the two that the text is about. */
function hostOf(site: Phrase | undefined, sender: string, { dyad }: Context): string | undefined {
	const mention = site?.mention;
	if (mention?.type === 'country') return mention.name;
	if (mention?.type === 'place' && mention.country) return mention.country;
	const other = dyad?.includes(sender) ? dyad.find((name) => name !== sender) : undefined;
	return site === undefined || mention?.type === 'place' || mention?.type === 'name'
		? other
		: undefined;
}

function slotsOf(
	{ kind }: Mission,
	sender: string,
	site: Phrase | undefined,
	at: Phrase,
	context: Context
): Map<MissionSlot, Slot> | undefined {
	const host = hostOf(site, sender, context);
	if (host === sender) return undefined;
	const place =
		site?.mention?.type === 'place' || site?.mention?.type === 'name'
			? nameSlot(site.mention, site.mention.name)
			: undefined;
	return new Map<MissionSlot, Slot>([
		['sender', countrySlot(sender, at)],
		['kind', { ...phraseSlot(kind, at), article: articleOf(kind) }],
		...(place ? ([['place', place]] as const) : []),
		...(host ? ([['host', countrySlot(host, at)]] as const) : [])
	]);
}

const stateOf = (phrase: Phrase | undefined, context: Context): string | undefined => {
	const slot = phrase && slotOf(phrase, context);
	return slot?.type === 'country' ? slot.text : undefined;
};

/** "Kenya opened its embassy in Addis Ababa in 1967", "a Brazilian consulate was opened in Cape Town". */
function readDeed(clause: Clause, context: Context): Draft[] {
	const { verb, subject, object } = clause;
	const deed = deeds[verb.lemma];
	const isStanding = stands.has(verb.lemma) && verb.tense === 'present' && !isOfBefore(context);
	if ((!deed && !isStanding) || verb.mood !== 'finite') return [];
	const phrase = verb.isPassive || !object ? subject : object;
	const mission = missionOf(phrase);
	const sender =
		mission?.sender ??
		(phrase === object && !verb.isPassive ? stateOf(subject, context) : undefined);
	if (!phrase || !mission || !sender) return [];
	const slots = slotsOf(mission, sender, siteOf(phrase, clause), phrase, context);
	const isDated = clause.when !== undefined && isDatedSo(clause, context);
	if (!slots?.has('host') || (deed && !isDated)) return [];
	return [{ slots, predicate: deed ?? 'have', ...(deed ? whenOf(clause) : {}) }];
}

/** "South Africa raised its legation to an embassy in 1971". */
function readRaising(clause: Clause, context: Context): Draft[] {
	const { verb, subject, object, obliques } = clause;
	if (!/^(?:raise|upgrade|elevate|promote|convert)$/.test(verb.lemma)) return [];
	const phrase = verb.isPassive ? subject : object;
	const mission = missionOf(phrase);
	const rank = missionOf(
		obliques.find(({ preposition }) => /^(?:to|into)$/.test(preposition))?.phrase
	);
	const sender = mission?.sender ?? (verb.isPassive ? undefined : stateOf(subject, context));
	if (!phrase || !mission || !rank || !sender || !clause.when || !isDatedSo(clause, context))
		return [];
	const site = phrase.complements.find(({ phrase: inner }) => isPlace(inner))?.phrase;
	const slots = slotsOf(mission, sender, site, phrase, context);
	if (!slots?.has('host')) return [];
	slots.set('rank', {
		...phraseSlot(rank.kind, phrase),
		article: /^[aeio]|^honorary/.test(rank.kind) ? 'an' : 'a'
	});
	return [{ slots, predicate: 'raise', ...whenOf(clause) }];
}

/** "Mexico is accredited to Estonia from its embassy in Helsinki" or "represented in" it, "Japan's ambassador in Rome is accredited to Albania". */
function readAccredited({ verb, subject, object, obliques }: Clause, context: Context): Draft[] {
	const isSent = verb.lemma === 'represent' && verb.isPassive;
	const isIt = isSent || /^accredit/.test(verb.lemma) || /^accredited\b/.test(object?.text ?? '');
	if (!isIt || !subject || isOfBefore(context)) return [];
	const after = (preposition: string) =>
		obliques.find((oblique) => oblique.preposition === preposition)?.phrase;
	const own = /^(?<people>\p{Lu}[\p{L} ]*?)(?:['’]s?)? ambassador in /iu.exec(subject.text)
		?.groups?.['people'];
	const sender = own ? (countryNamed(own) ?? countryOf(own))?.name : stateOf(subject, context);
	const host = stateOf(after(isSent ? 'in' : 'to'), context);
	const base = own ? subject : (after('from') ?? after('through') ?? after('via') ?? after('by'));
	const site =
		base &&
		siteOf(base, {
			obliques: own
				? []
				: obliques.filter(
						({ preposition, phrase }) => preposition === 'in' && phrase.start > base.start
					)
		});
	if (
		!sender ||
		!host ||
		!base ||
		site?.mention?.type !== 'place' ||
		(!own && !missionOf(base) && base.head !== 'embassy')
	)
		return [];
	return [
		{
			slots: new Map<MissionSlot, Slot>([
				['sender', countrySlot(sender, base)],
				['host', countrySlot(host, base)],
				['place', nameSlot(site.mention, site.mention.name)]
			]),
			predicate: 'accredit'
		}
	];
}

const readClause = (clause: Clause, context: Context): Draft[] => [
	...readDeed(clause, context),
	...readRaising(clause, context),
	...readAccredited(clause, context)
];

/** "its embassy in Addis Ababa", "a consulate in Kenya". */
const whole = (
	{ slots }: Fact,
	{
		kind,
		place,
		host
	}: { kind?: string | undefined; place?: string | undefined; host?: string | undefined }
): string => `${kind ?? ''} in ${slots.has('place') ? (place ?? '') : (host ?? '')}`;

/** What becomes of a state's embassies and consulates: opened, raised, closed, and where they stand. */
export const mission: Frame<MissionSlot> = {
	name: 'mission',
	tier: 'A',
	identity: ['sender', 'kind', 'place', 'host', 'rank'],
	read: (context) => {
		const all = toldIn(context).flatMap((clause) => readClause(clause, context));
		// "a full-fledged mission": where the tree breaks, the words in their order may tell it.
		const found =
			all.length > 0
				? all
				: context.sentence.clauses.flatMap((clause) =>
						clause.verb.isModal || clause.verb.isNegated ? [] : readDeed(clause, context)
					);
		return [...found, ...readGapped(found, context)];
	},
	directions: [
		{
			asks: 'when',
			kind: 'date',
			stem: (said, fact) => {
				const { when, predicate = '' } = fact;
				if (!when || !said.sender) return undefined;
				return predicate === 'raise'
					? `${whenAsked(when)} did ${said.sender} raise ${whole(fact, said)} to ${said.rank ?? ''}?`
					: `${whenAsked(when)} did ${said.sender} ${predicate} ${whole(fact, said)}?`;
			}
		},
		{
			asks: 'place',
			kind: 'place',
			stem: ({ sender = '', host = '', kind = '' }, { when, asOf, slots, predicate = '' }) => {
				if (predicate === 'accredit')
					return asOf
						? `${asOfTime(asOf)}, from which city was ${sender}’s ambassador accredited to ${host}?`
						: `From which city is ${sender}’s ambassador accredited to ${host}?`;
				// That an embassy stands in the capital is nothing to know.
				const city = slots.get('place')?.text;
				if (!city || countryNamed(slots.get('host')?.text ?? '')?.capital === city)
					return undefined;
				if (predicate === 'have')
					return /^its embassy$/.test(kind)
						? `In which city of ${host} does ${sender} have ${kind}?`
						: undefined;
				const isHome = predicate !== 'raise' && predicate !== 'close';
				return when && isHome
					? `In which city of ${host} did ${sender} ${predicate} ${kind} ${atTime(when)}?`
					: undefined;
			}
		}
	]
};
