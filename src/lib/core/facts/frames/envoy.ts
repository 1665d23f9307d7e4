import { countryNamed, countryOf } from '../../language/gazetteer.ts';
import type { Clause } from '../../language/clause.ts';
import type { Mention } from '../../language/mention.ts';
import { readAloud } from '../../language/read.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import { whenOf, type Draft, type Frame } from '../frame.ts';
import { countrySlot, nameSlot, phraseSlot } from '../slots.ts';
import { asOfTime, atTime, whenAsked } from '../time.ts';
import { isDatedSo } from '../told.ts';
import { toldIn } from './stated.ts';

type EnvoySlot = 'holder' | 'rank' | 'sender' | 'host';

const rank =
	'(?<rank>[Aa]mbassador|[Hh]igh [Cc]ommissioner)(?: [Ee]xtraordinary and [Pp]lenipotentiary)?';
const state = '(?:the )?(?:(?:Republic|Kingdom|Commonwealth|State) of )?(?:the )?';
const name = '\\p{Lu}[\\p{L}.]*(?: (?:and |of )?\\p{Lu}[\\p{L}.]*){0,3}';
const styles = '(?: (?:H\\.? ?E|Mr|Mrs|Ms|Dr|Shri|Smt)\\.?)*';
/** "the Peruvian Ambassador to Kenya", "Peru’s first ambassador, Mr.", "Ambassador of the Republic of Peru to Kenya": what stands before a name. */
const before = new RegExp(
	`(?:^|[ (“"])(?:(?<people>\\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*){0,2})(?:['’]s?)? )?(?:(?:first|resident|new|non-resident) )*${rank}(?: of ${state}(?<state>${name}?))?(?: (?:to|in) ${state}(?<host>${name}?))?,?${styles} $`,
	'u'
);
/** ", the Peruvian ambassador to Kenya,", ", Ambassador of Peru to Kenya.": what stands behind it. */
const behind = new RegExp(
	`^, (?:the )?(?:(?<people>\\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*)?)(?:['’]s?)? )?${rank}(?: of ${state}(?<state>${name}))?(?: (?:to|in) ${state}(?<host>${name}))?(?=[,.)]|$| (?:who|and|said|told)\\b)`,
	'u'
);
const notNow =
	/\b(?:former|ex|then|late|designate|nominee|acting|next|future|incoming|outgoing|appointed|named|become|became)\b/i;

type Envoy = {
	readonly holder: Slot;
	readonly slots: ReadonlyMap<EnvoySlot, Slot>;
	readonly isNow: boolean;
};

/** "Former Peruvian": the last words that are a people or a state. */
function stateIn(words: string): string | undefined {
	const parts = words.split(' ');
	return parts
		.map((_, i) => parts.slice(i).join(' '))
		.flatMap((text) => (countryOf(text) ?? countryNamed(text))?.name ?? [])[0];
}

/** Whose ambassador to whom a person is called. */
function envoyOf(person: Mention, { reading: { legible }, sentence, dyad }: Context): Envoy[] {
	if (person.type !== 'person' || person.isPartial) return [];
	const start = Math.max(sentence.start, person.start - 90);
	const said = readAloud(legible, { start, end: person.end });
	if (!said.endsWith(person.name)) return [];
	const lead = said.slice(0, -person.name.length);
	const tail = readAloud(legible, {
		start: person.end,
		end: Math.min(sentence.end, person.end + 120)
	});
	const found = before.exec(lead) ?? behind.exec(tail);
	const groups = found?.groups;
	if (!groups) return [];
	const sender = stateIn(groups['people'] ?? '') ?? stateIn(groups['state'] ?? '');
	const told = groups['host'];
	const other = sender && dyad?.includes(sender) ? dyad.find((one) => one !== sender) : undefined;
	const host = told === undefined ? other : countryNamed(told)?.name;
	if (!sender || !host || sender === host) return [];
	const holder = nameSlot(person, person.name.replace(/^(?:H\.? ?E\.?|Mr|Mrs|Ms|Dr)\.? /, ''));
	return [
		{
			holder,
			slots: new Map<EnvoySlot, Slot>([
				['holder', holder],
				['rank', phraseSlot((groups['rank'] ?? '').toLowerCase(), person)],
				['sender', countrySlot(sender, person)],
				['host', countrySlot(host, person)]
			]),
			isNow: !notNow.test(lead.slice(-60)) && !notNow.test(found[0])
		}
	];
}

/** "presented her credentials to the President on 3 May 2011". */
const presents = ({ verb, object }: Clause): boolean =>
	/^(?:present|submit|hand)$/.test(verb.lemma) &&
	verb.tense === 'past' &&
	!verb.isPassive &&
	/^(?:credentials|letters? of credence)/i.test(object?.text ?? '');

function read(context: Context): Draft[] {
	const { sentence, published } = context;
	const envoys = sentence.mentions.flatMap((mention) => envoyOf(mention, context));
	return envoys.flatMap(({ holder, slots, isNow }): Draft[] => {
		const clause = toldIn(context).find(
			(one) =>
				presents(one) &&
				one.when !== undefined &&
				isDatedSo(one, context) &&
				holder.start < one.verb.start &&
				holder.start >= (one.subject?.start ?? Infinity)
		);
		if (clause) return [{ slots, predicate: 'present', ...whenOf(clause) }];
		const isDated = sentence.mentions.some(({ type }) => type === 'date');
		return published && isNow && !isDated
			? [{ slots, predicate: 'be', flags: ['as-of'], tier: 'B' }]
			: [];
	});
}

/** Who is a state's ambassador in another, and when the credentials were presented. */
export const envoy: Frame<EnvoySlot> = {
	name: 'envoy',
	tier: 'A',
	identity: ['holder', 'sender', 'host'],
	read,
	directions: [
		{
			asks: 'when',
			kind: 'date',
			stem: ({ holder, rank, sender, host }, { when }) =>
				when &&
				`${whenAsked(when)} did ${holder} present credentials as ${rank} of ${sender} to ${host}?`
		},
		{
			asks: 'holder',
			kind: 'leader',
			stem: ({ rank, sender, host }, { when, asOf }) => {
				if (when?.precision === 'year') return undefined;
				return when
					? `Who presented credentials as ${rank} of ${sender} to ${host} ${atTime(when)}?`
					: asOf && `${asOfTime(asOf)}, who was ${rank} of ${sender} to ${host}?`;
			}
		}
	]
};
